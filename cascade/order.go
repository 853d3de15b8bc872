package cascade

import (
	"slices"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// settleOrder applies (5): where the same rows both go by CASCADE and block by
// another key, the answer depends on which key the engine looks at first. Two
// keys on different columns to one parent are mostly held by different rows: a
// message's sender and its receiver.
func (w *walk) settleOrder() {
	for i := range w.effects {
		e := &w.effects[i]
		if e.Kind != Blocked || e.Cleanup != nil || e.Relation.SelfReference() {
			continue
		}
		for j := range w.effects {
			if d := &w.effects[j]; d.Kind == Deleted && sameRows(d.Relation, e.Relation) {
				w.contest(d, e)
			}
		}
	}
}

// sameRows reports whether two relations are likely to reach the same rows of
// their child table.
func sameRows(a, b *Relation) bool {
	if !strings.EqualFold(a.Child.Table, b.Child.Table) {
		return false
	}
	return !strings.EqualFold(a.Parent.Table, b.Parent.Table) || a.Child.Same(b.Child)
}

// contest asks the simulator about a row that the delete both takes, by one
// effect's path, and is refused for, by the other's. Refused whatever was
// created first, a delete of one row is blocked; else the effect is not known.
func (w *walk) contest(taken, blocked *Effect) {
	why := "the same rows go by another path, and which key the engine looks at first is not known"
	r, asked := w.witness(taken.Path, blocked.Path)
	switch {
	case !asked || r.Verdict == simulate.Unknown:
	case r.Verdict == simulate.Refused && w.deletion.Scope == ScopeKey:
		return
	case r.Verdict == simulate.OrderDependent:
		blocked.Order = r.Order
		why = "the same rows go by another path, and " + r.Why
	case r.Verdict == simulate.Refused:
		why = "the same rows go by another path, of another row that the statement may delete before"
	default:
		why = "the same rows go by another path first: only a row that this key alone reaches refuses"
	}
	blocked.Kind, blocked.Why = Unknown, why
}

// witness makes the rows that two paths of enforced keys lead over, one row a
// step and the last in common, and deletes the first. It is asked only where the
// schema has all of it.
func (w *walk) witness(one, other []*Relation) (simulate.Result, bool) {
	if w.deletion.Kind != Hard || w.deletion.Checks != ChecksOn {
		return simulate.Result{}, false
	}
	b := witness{schema: &sqlschema.Schema{Dialect: w.graph.Schema.Dialect}, from: w.graph.Schema, rows: map[string][]simulate.Row{}}
	root := b.row(one[0].Parent.Table)
	last := b.row(one[len(one)-1].Child.Table)
	steps := map[*Relation]simulate.Row{} // a beginning in common is walked once
	for _, path := range [][]*Relation{one, other} {
		at := root
		for i, r := range path {
			next, known := steps[r]
			switch {
			case i == len(path)-1:
				next = last
			case !known:
				next = b.row(r.Child.Table)
				steps[r] = next
			}
			b.refer(r, at, next)
			at = next
		}
	}
	if b.failed {
		return simulate.Result{}, false
	}
	sim := simulate.New(b.schema, w.graph.Profile)
	return sim.RunAnyOrder(b.rows, simulate.Statement{
		Table: one[0].Parent.Table, Checks: simulate.ChecksOn,
		Match: func(_ *sqlschema.Table, r simulate.Row) bool { return slices.Equal(r, root) },
	}), true
}

// witness is a part of a schema with rows in the making.
type witness struct {
	schema, from *sqlschema.Schema
	rows         map[string][]simulate.Row
	n            int
	set          map[*simulate.Value]bool
	failed       bool
}

// row adds a row of a table, and the table. Its values are NULL but for the
// primary key, which is a number that no other row has.
func (b *witness) row(table string) simulate.Row {
	t := b.from.Table(table)
	if t == nil || len(t.Columns) == 0 {
		b.failed = true
		return nil
	}
	if b.schema.Table(t.Name) == nil {
		b.schema.Tables = append(b.schema.Tables, t)
	}
	b.n++
	row := make(simulate.Row, len(t.Columns))
	for i := range t.Columns {
		row[i] = simulate.Null
		for _, k := range t.PrimaryKey {
			if strings.EqualFold(k, t.Columns[i].Name) {
				row[i] = simulate.Text(strconv.Itoa(b.n))
			}
		}
	}
	b.rows[t.Name] = append(b.rows[t.Name], row)
	return row
}

// refer makes a row refer to its parent. A column that was set for another key
// keeps its value; where that is another one, there is no such row.
func (b *witness) refer(r *Relation, parent, child simulate.Row) {
	p, c := b.from.Table(r.Parent.Table), b.from.Table(r.Child.Table)
	if b.failed || p == nil || c == nil || len(r.Parent.Columns) != len(r.Child.Columns) || r.Enforcement.State != sqlschema.Enforced {
		b.failed = true
		return
	}
	if b.set == nil {
		b.set = map[*simulate.Value]bool{}
	}
	for i, name := range r.Child.Columns {
		from, to := place(p, r.Parent.Columns[i]), place(c, name)
		if from < 0 || to < 0 {
			b.failed = true
			return
		}
		if parent[from].Null {
			b.n++
			parent[from] = simulate.Text(strconv.Itoa(b.n))
		}
		if b.set[&child[to]] && child[to] != parent[from] {
			b.failed = true
			return
		}
		child[to], b.set[&child[to]] = parent[from], true
	}
}

func place(t *sqlschema.Table, column string) int {
	for i := range t.Columns {
		if strings.EqualFold(t.Columns[i].Name, column) {
			return i
		}
	}
	return -1
}
