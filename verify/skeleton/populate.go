package skeleton

import (
	"context"
	"errors"
	"strings"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/sqlschema"
)

const (
	// siblings is how many rows hang on a row of the level above: one alone
	// hides that MySQL 9.7 follows the first only.
	siblings = 2
	// maxLevel is how many rows of a level get rows below them.
	maxLevel = 16
	// again is how often a key is gone down that leads back to where it came
	// from, and deepest how far below the first row: engines refuse a cascade of
	// more than 14 keys.
	again   = 3
	deepest = 8
	// perInsert is how many rows an INSERT has at most.
	perInsert = 200
)

// Population is the rows of one trial.
type Population struct {
	// Root is the row to be deleted.
	Root *Row
	// Notes say which rows could not be made, and why.
	Notes []string

	maker *rowMaker
}

// Populate makes rows to try the delete of a row of the root table on: the row
// itself; below it two rows a level for every key that acts; a control row in
// the same table with a row on each key; and what NOT NULL keys want. There are
// limit rows at most. An error says why the first row cannot be made.
func (s *Skeleton) Populate(root *Table, limit int) (*Population, error) {
	for _, t := range s.Tables {
		for i := range t.Columns {
			t.Columns[i].values.root().used = 0
		}
	}
	p := &Population{maker: &rowMaker{rows: map[*Table][]*Row{}, limit: limit}}
	control, err := p.maker.add(want{table: root, outside: true})
	if err == nil {
		for _, k := range root.Children {
			if k.Missing == "" {
				p.try(want{table: k.Child, key: k, parent: control, outside: true})
			}
		}
	} else {
		p.note(err)
	}
	if p.Root, err = p.maker.add(want{table: root}); err != nil {
		return nil, err
	}
	p.fillBelow(s.cyclic())
	return p, nil
}

// note keeps why a row is missing, once.
func (p *Population) note(err error) {
	for _, n := range p.Notes {
		if n == err.Error() {
			return
		}
	}
	p.Notes = append(p.Notes, err.Error())
}

func (p *Population) try(w want) *Row {
	row, err := p.maker.add(w)
	if err != nil {
		p.note(err)
	}
	return row
}

// fillBelow makes the levels below the root row.
func (p *Population) fillBelow(cyclic func(*Key) bool) {
	type level struct {
		rows  []*Row
		depth int
	}
	uses := map[*Key]int{}
	for waiting := []level{{rows: []*Row{p.Root}}}; len(waiting) > 0; waiting = waiting[1:] {
		at := waiting[0]
		for _, k := range at.rows[0].Table.Children {
			limit := 1
			if cyclic(k) && at.depth < deepest {
				limit = again
			}
			if k.Missing != "" || !k.Acts() || uses[k] >= limit {
				continue
			}
			uses[k]++
			below := level{p.below(k, at.rows), at.depth + 1}
			if len(below.rows) > 0 && k.OnDelete == sqlschema.Cascade {
				waiting = append(waiting, below)
			}
		}
	}
}

// below makes the rows of one key under the rows of a level.
func (p *Population) below(k *Key, parents []*Row) []*Row {
	each := siblings
	if len(parents)*siblings > maxLevel {
		each = 1
	}
	var out []*Row
	for i, parent := range parents {
		if i >= maxLevel {
			break
		}
		for n := range each {
			row, err := p.maker.add(want{table: k.Child, key: k, parent: parent})
			if err == nil {
				out = append(out, row)
			} else if n == 0 { // a second one is often forbidden: one to one
				p.note(err)
			}
		}
	}
	return out
}

// Add makes one more row on a key and a parent; [Population.Undo] takes it away
// again.
func (p *Population) Add(k *Key, parent *Row) (row *Row, mark int, err error) {
	mark = len(p.maker.all)
	row, err = p.maker.add(want{table: k.Child, key: k, parent: parent})
	return row, mark, err
}

// Twin makes a second row of the root's table with the same values in the
// columns that a key refers to.
func (p *Population) Twin(k *Key) (row *Row, mark int, err error) {
	mark = len(p.maker.all)
	given := make([]*Cell, k.Parent.Row())
	for _, c := range k.Ref {
		given[c] = p.Root.Cells[c]
	}
	row, err = p.maker.add(want{table: k.Parent, outside: true, given: given})
	return row, mark, err
}

// Undo takes the rows away that were made since the mark.
func (p *Population) Undo(mark int) { p.maker.undo(mark) }

// Rows are all rows, in the order in which they were made.
func (p *Population) Rows() []*Row { return p.maker.all }

// Since are the rows made since a mark.
func (p *Population) Since(mark int) []*Row { return p.maker.all[mark:] }

// Of are the rows of a table.
func (p *Population) Of(t *Table) []*Row { return p.maker.rows[t] }

// cyclic tells keys that a chain of cascades leads back to.
func (s *Skeleton) cyclic() func(*Key) bool {
	reach := map[*Table]map[*Table]bool{}
	below := func(t *Table) map[*Table]bool {
		if seen := reach[t]; seen != nil {
			return seen
		}
		seen := map[*Table]bool{}
		for stack := []*Table{t}; len(stack) > 0; {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, k := range at.Children {
				if k.OnDelete == sqlschema.Cascade && !seen[k.Child] {
					seen[k.Child] = true
					stack = append(stack, k.Child)
				}
			}
		}
		reach[t] = seen
		return seen
	}
	return func(k *Key) bool { return k.Self() || below(k.Child)[k.Parent] }
}

// Inserts gives the statements that insert rows; foreign keys must be off, since
// rows may refer to each other in a circle.
func Inserts(rows []*Row) []string {
	by := map[*Table][]string{}
	var tables []*Table
	for _, r := range rows {
		if by[r.Table] == nil {
			tables = append(tables, r.Table)
		}
		by[r.Table] = append(by[r.Table], r.Values())
	}
	var out []string
	for _, t := range tables {
		columns := make([]string, len(t.Columns))
		for i := range t.Columns {
			columns[i] = t.Columns[i].Name
		}
		for values := by[t]; len(values) > 0; {
			n := min(len(values), perInsert)
			out = append(out, "INSERT INTO "+t.Quoted()+" ("+quoteAll(columns)+") VALUES "+strings.Join(values[:n], ", "))
			values = values[n:]
		}
	}
	return out
}

// lost reports whether an error is none of a statement, but of the connection
// or the context: there is no going on.
func lost(ctx context.Context, err error) bool {
	var refused *mysql.MySQLError
	return err != nil && (ctx.Err() != nil || !errors.As(err, &refused))
}
