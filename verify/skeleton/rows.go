package skeleton

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/verify/introspect"
)

// Cell is one value of a row. Rows that refer to each other share it.
type Cell struct {
	Null bool

	n      int
	values *values
	sql    string
}

// Set gives the cell another value than the one made for it, as SQL spells it:
// of a row that is inserted elsewhere than into a scratch database.
func (c *Cell) Set(sql string) { c.sql = sql }

// IsSet reports whether [Cell.Set] was called.
func (c *Cell) IsSet() bool { return c.sql != "" }

// SQL spells the value.
func (c *Cell) SQL() string {
	switch {
	case c.Null:
		return "NULL"
	case c.sql != "":
		return c.sql
	}
	return c.values.literal(c.n)
}

// Row is one row that was made for a trial.
type Row struct {
	// ID is the row's number, from 1 in the order in which rows were made.
	ID    int
	Table *Table
	// Cells are the values of the table's columns but for the row's number.
	Cells []*Cell
	// Key is the key by which the row hangs on Parent, both nil for the row to
	// be deleted and for those outside of what hangs on it.
	Key    *Key
	Parent *Row
	// Outside is set for a row that the delete must not touch: the control row,
	// what hangs on it, and rows that NOT NULL keys want.
	Outside bool
}

// Rows are rows under way for one trial.
type rowMaker struct {
	rows  map[*Table][]*Row
	all   []*Row
	limit int
}

// want is a row to be made.
type want struct {
	table   *Table
	key     *Key
	parent  *Row
	outside bool
	// given are values that the row must have, by place; nil for none.
	given []*Cell
	// fresh asks for new rows where NOT NULL keys want some.
	fresh bool
	// within are the rows that wait for this one.
	within []*Row
}

// errNoRow says why a row cannot be made.
type errNoRow struct{ why string }

func (e errNoRow) Error() string { return e.why }

func noRow(format string, args ...any) error { return errNoRow{fmt.Sprintf(format, args...)} }

// add makes a row and those that it wants. Where it would collide with another
// in a unique key, rows of its own are made for its NOT NULL keys.
func (m *rowMaker) add(w want) (*Row, error) {
	before := len(m.all)
	row, err := m.make(w)
	if err == nil && m.collides(row) {
		err = noRow("a second row of %s would be like the first in a unique key", w.table.Name)
	}
	if err != nil && !w.fresh {
		m.undo(before)
		w.fresh = true
		return m.add(w)
	}
	if err != nil {
		m.undo(before)
		return nil, err
	}
	return row, nil
}

// undo takes away the rows that were made since.
func (m *rowMaker) undo(to int) {
	for _, r := range m.all[to:] {
		m.rows[r.Table] = slices.DeleteFunc(m.rows[r.Table], func(o *Row) bool { return o == r })
	}
	m.all = m.all[:to]
}

func (m *rowMaker) make(w want) (*Row, error) {
	if len(m.all) >= m.limit {
		return nil, noRow("more than %d rows", m.limit)
	}
	t := w.table
	row := &Row{Table: t, Cells: make([]*Cell, t.Row()), Key: w.key, Parent: w.parent, Outside: w.outside}
	copy(row.Cells, w.given)
	if w.key != nil {
		for i, c := range w.key.Cols {
			row.Cells[c] = w.parent.Cells[w.key.Ref[i]]
		}
	}
	if err := m.fill(row, w); err != nil {
		return nil, err
	}
	row.ID = 1
	if len(m.all) > 0 {
		row.ID = m.all[len(m.all)-1].ID + 1
	}
	m.all = append(m.all, row)
	m.rows[t] = append(m.rows[t], row)
	return row, nil
}

// fill gives values to the columns: new ones to those of no key first, since a
// row may refer to itself, then those of the other keys.
func (m *rowMaker) fill(row *Row, w want) error {
	t := row.Table
	for i := range row.Cells {
		if row.Cells[i] == nil && !t.keyed(i) {
			if err := row.renew(i); err != nil {
				return err
			}
		}
	}
	for _, k := range t.Own {
		if k == w.key {
			continue
		}
		if err := m.refer(row, k, w); err != nil {
			return err
		}
	}
	for i := range row.Cells {
		if row.Cells[i] == nil {
			if err := row.renew(i); err != nil {
				return err
			}
		}
	}
	return nil
}

// keyed reports whether a column is of a foreign key.
func (t *Table) keyed(column int) bool {
	return slices.ContainsFunc(t.Own, func(k *Key) bool { return slices.Contains(k.Cols, column) })
}

// renew gives a column a new value.
func (r *Row) renew(column int) error {
	c := &r.Table.Columns[column]
	n, ok := c.values.next()
	if !ok {
		return noRow("column %s of %s (%s) has no more values", c.Name, r.Table.Name, c.Type)
	}
	r.Cells[column] = &Cell{n: n, values: c.values}
	return nil
}

// refer fills the columns of a key: with NULL where one of them may be, else
// with those of a row that the delete does not touch.
func (m *rowMaker) refer(row *Row, k *Key, w want) error {
	open := false
	for _, c := range k.Cols {
		if row.Cells[c] != nil && row.Cells[c].Null {
			return nil // not checked
		}
		open = open || row.Cells[c] == nil
	}
	if open {
		for _, c := range k.Cols {
			if row.Cells[c] == nil && !k.Child.Columns[c].NotNull {
				row.Cells[c] = &Cell{Null: true}
				return nil
			}
		}
	}
	given := make([]*Cell, k.Parent.Row())
	for i, c := range k.Cols {
		given[k.Ref[i]] = row.Cells[c]
	}
	parent, err := m.parent(row, k, w, given, open)
	if err != nil {
		return err
	}
	for i, c := range k.Cols {
		row.Cells[c] = parent.Cells[k.Ref[i]]
	}
	return nil
}

// parent finds or makes the row that a key of another refers to. given are the
// values that it must have.
func (m *rowMaker) parent(row *Row, k *Key, w want, given []*Cell, open bool) (*Row, error) {
	for _, r := range append([]*Row{row}, w.within...) {
		if r.Table == k.Parent && complete(r, k.Ref) && agrees(r, given) {
			return r, nil // a row that is its own parent, or a cycle
		}
	}
	if !w.fresh || !open {
		for _, r := range m.rows[k.Parent] {
			// Where the values are given, the row that has them is the parent.
			if (r.Outside || !open) && agrees(r, given) {
				return r, nil
			}
		}
	}
	for _, r := range w.within {
		if r.Table == k.Parent {
			return nil, noRow("NOT NULL keys lead from %s back to it", k.Parent.Name)
		}
	}
	return m.add(want{table: k.Parent, outside: true, given: given, within: append(slices.Clone(w.within), row)})
}

func complete(r *Row, places []int) bool {
	return !slices.ContainsFunc(places, func(p int) bool { return r.Cells[p] == nil })
}

func agrees(r *Row, given []*Cell) bool {
	for i, c := range given {
		if c != nil && r.Cells[i] != c {
			return false
		}
	}
	return true
}

// collides reports whether another row has the same values in a unique key.
func (m *rowMaker) collides(row *Row) bool {
	for _, x := range row.Table.Indexes {
		if !x.Unique || slices.ContainsFunc(x.Columns, func(c int) bool { return row.Cells[c].Null }) {
			continue
		}
		for _, r := range m.rows[row.Table] {
			if r != row && !slices.ContainsFunc(x.Columns, func(c int) bool { return r.Cells[c] != row.Cells[c] }) {
				return true
			}
		}
	}
	return false
}

// Where selects the row: by its primary key, or by its number where there is
// none or its values are not stored as they are written.
func (r *Row) Where() string {
	var parts []string
	if p := r.Table.Primary(); p != nil {
		for _, c := range p.Columns {
			column := &r.Table.Columns[c]
			if padded(column.Type) {
				parts = nil
				break
			}
			parts = append(parts, introspect.Quote(column.Name)+" = "+r.Cells[c].SQL())
		}
	}
	if len(parts) == 0 {
		return fmt.Sprintf("%s = %d", introspect.Quote(r.Table.Columns[r.Table.Row()].Name), r.ID)
	}
	return strings.Join(parts, " AND ")
}

// padded reports whether a type fills values up: BINARY with zero bytes.
func padded(typ string) bool { return strings.HasPrefix(strings.ToLower(typ), "binary") }

// Values gives the row in parentheses, the row's number last.
func (r *Row) Values() string {
	parts := make([]string, 0, len(r.Cells)+1)
	for _, c := range r.Cells {
		parts = append(parts, c.SQL())
	}
	return "(" + strings.Join(append(parts, fmt.Sprint(r.ID)), ", ") + ")"
}
