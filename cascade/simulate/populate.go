package simulate

import (
	"fmt"
	"slices"
	"strconv"
)

// Populate makes rows to try a delete on: one row of the root table, below it k
// rows a level for every enforced key, each key once, and where a NOT NULL key
// of a row leads elsewhere, one row there. Values are numbers, whatever the
// column's type. It is an error where the rows would be more than limit, or
// NOT NULL keys lead in a circle.
func (s *Simulator) Populate(root string, k, limit int) (Rows, error) {
	t := s.table(root)
	if t == nil {
		return nil, fmt.Errorf("populate: table %s is not in the schema", root)
	}
	p := &population{rows: Rows{}, limit: limit}
	first, err := p.row(t, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	type level struct {
		table *table
		rows  []Row
	}
	seen := map[*key]bool{}
	for waiting := []level{{t, []Row{first}}}; len(waiting) > 0; waiting = waiting[1:] {
		for _, key := range waiting[0].table.children {
			if seen[key] || !key.enforced() {
				continue
			}
			seen[key] = true
			below := level{table: key.child}
			for _, parent := range waiting[0].rows {
				for range k {
					row, err := p.row(key.child, key, parent, nil)
					if err != nil {
						return nil, err
					}
					below.rows = append(below.rows, row)
				}
			}
			waiting = append(waiting, below)
		}
	}
	return p.rows, nil
}

// population is rows in the making.
type population struct {
	rows  Rows
	limit int
	n     int
}

// row adds a row to a table. By the key it refers to the parent; its other keys
// are NULL where they can be. within are the tables whose rows wait for it.
func (p *population) row(t *table, by *key, parent Row, within []*table) (Row, error) {
	if slices.Contains(within, t) {
		return nil, fmt.Errorf("populate: NOT NULL keys lead from %s back to it", t.def.Name)
	}
	p.n++
	if p.n > p.limit {
		return nil, fmt.Errorf("populate: more than %d rows", p.limit)
	}
	row := make(Row, len(t.def.Columns))
	for i := range row {
		row[i] = Text(strconv.Itoa(p.n))
	}
	for _, k := range t.own {
		if k == by || !k.enforced() {
			continue
		}
		if at := slices.IndexFunc(k.cols, func(c int) bool { return t.def.Nullable([]string{t.def.Columns[c].Name}) }); at >= 0 {
			row[k.cols[at]] = Null
			continue
		}
		other, err := p.some(k.parent, append(within, t))
		if err != nil {
			return nil, err
		}
		for i, c := range k.cols {
			row[c] = other[k.ref[i]]
		}
	}
	if by != nil {
		for i, c := range by.cols {
			row[c] = parent[by.ref[i]]
		}
	}
	p.rows[t.def.Name] = append(p.rows[t.def.Name], row)
	return row, nil
}

// some gives a row of a table, the first there is.
func (p *population) some(t *table, within []*table) (Row, error) {
	if rows := p.rows[t.def.Name]; len(rows) > 0 {
		return rows[0], nil
	}
	return p.row(t, nil, nil, within)
}
