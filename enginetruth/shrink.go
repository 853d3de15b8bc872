package enginetruth

import (
	"slices"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Shrink makes a case smaller for as long as it still fails: tables, keys,
// triggers and rows are left out one at a time.
func Shrink(c *Case, fails func(*Case) bool) *Case {
	for {
		smaller := false
		for _, try := range c.smaller() {
			if fails(try) {
				c, smaller = try, true
				break
			}
		}
		if !smaller {
			return c
		}
	}
}

// smaller gives the cases with one thing less, the largest things first.
func (c *Case) smaller() []*Case {
	var out []*Case
	for i, t := range c.Schema.Tables {
		if t.Name != c.Table && !c.referred(t.Name) {
			n := c.clone()
			n.Schema.Tables = slices.Delete(n.Schema.Tables, i, i+1)
			delete(n.Rows, t.Name)
			out = append(out, n)
		}
	}
	for i, t := range c.Schema.Tables {
		for k := range t.ForeignKeys {
			n := c.clone()
			n.Schema.Tables[i].ForeignKeys = slices.Delete(n.Schema.Tables[i].ForeignKeys, k, k+1)
			out = append(out, n)
		}
		if len(t.Triggers) > 0 {
			n := c.clone()
			n.Schema.Tables[i].Triggers = nil
			out = append(out, n)
		}
		for r := range c.Rows[t.Name] {
			n := c.clone()
			n.Rows[t.Name] = slices.Delete(n.Rows[t.Name], r, r+1)
			if n.closed() {
				out = append(out, n)
			}
		}
	}
	for i := range c.IDs {
		if len(c.IDs) > 1 {
			n := c.clone()
			n.IDs = slices.Delete(n.IDs, i, i+1)
			out = append(out, n)
		}
	}
	return out
}

func (c *Case) referred(table string) bool {
	for _, t := range c.Schema.Tables {
		for _, fk := range t.ForeignKeys {
			if fk.RefTable == table && t.Name != table {
				return true
			}
		}
	}
	return false
}

// closed reports whether every row's parents are there.
func (c *Case) closed() bool {
	for _, t := range c.Schema.Tables {
		for i := range t.ForeignKeys {
			for _, row := range c.Rows[t.Name] {
				if !c.hasParent(t, &t.ForeignKeys[i], row) {
					return false
				}
			}
		}
	}
	return true
}

func (c *Case) hasParent(t *sqlschema.Table, fk *sqlschema.ForeignKey, row simulate.Row) bool {
	parent := c.Schema.Table(fk.RefTable)
	at := func(t *sqlschema.Table, name string) int {
		return slices.IndexFunc(t.Columns, func(c sqlschema.Column) bool { return c.Name == name })
	}
	for _, p := range c.Rows[parent.Name] {
		same := true
		for i := range fk.Columns {
			v := row[at(t, fk.Columns[i])]
			if v.Null {
				return true
			}
			same = same && v == p[at(parent, fk.RefColumns[i])]
		}
		if same {
			return true
		}
	}
	for _, name := range fk.Columns {
		if row[at(t, name)].Null {
			return true
		}
	}
	return false
}

func (c *Case) clone() *Case {
	n := *c
	s := *c.Schema
	s.Tables = nil
	for _, t := range c.Schema.Tables {
		u := *t
		u.ForeignKeys, u.Triggers = slices.Clone(t.ForeignKeys), slices.Clone(t.Triggers)
		s.Tables = append(s.Tables, &u)
	}
	n.Schema, n.IDs, n.Rows = &s, slices.Clone(c.IDs), simulate.Rows{}
	for name, rows := range c.Rows {
		n.Rows[name] = slices.Clone(rows)
	}
	return &n
}
