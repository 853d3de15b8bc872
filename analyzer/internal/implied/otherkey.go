package implied

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Rows are mostly referred to by their primary key, and sometimes by another column
// that is unique: a uuid beside a number, a name. Such a reference is taken for one
// only where the child's column names both, the table and the column: "host_uuid"
// for hosts.uuid, "role_name" for roles.name; or where it names the table, and the
// table has a text column of that very name.

// unique reports whether a column other than the primary key tells the rows of its
// table apart by itself.
func unique(t *sqlschema.Table, column string) bool {
	if t.View || isKey(t, column) {
		return false
	}
	for _, ix := range t.Indexes {
		if ix.Unique && len(ix.Columns) == 1 && strings.EqualFold(ix.Columns[0], column) {
			return true
		}
	}
	return false
}

// uniques lists such columns.
func uniques(t *sqlschema.Table) []string {
	var out []string
	for i := range t.Columns {
		if unique(t, t.Columns[i].Name) {
			out = append(out, t.Columns[i].Name)
		}
	}
	return out
}

// otherKey gives the table and its unique column that a column names together. A
// column beside one that holds the table's primary key is a copy, no reference.
func (n *names) otherKey(t *sqlschema.Table, c *sqlschema.Column) (parent *sqlschema.Table, key string) {
	words := tokens(c.Name)
	for i := 1; i < len(words); i++ {
		for _, u := range n.uniques[strings.Join(words[i:], "_")] {
			if u.table != t && n.byStem[stem(words[:i])] == u.table && alike(c, u.table.Column(u.name)) && !n.refersTo(t, u.table) {
				return u.table, u.name
			}
		}
	}
	return nil, ""
}

// sharedKey gives the table that a column names and that has a column of the same
// name itself, by which its rows are known beside the primary key: "source_id" of
// data_sources, a text, where the primary key is a number.
func (n *names) sharedKey(t *sqlschema.Table, c *sqlschema.Column) *sqlschema.Table {
	parent := n.tail(t, c.Name)
	if parent == nil || parent == t || parent.View || isKey(parent, c.Name) || isKey(t, c.Name) {
		return nil
	}
	own := parent.Column(c.Name)
	if own == nil || class(own.Type) != "text" && class(own.Type) != "binary" || !alike(own, c) || compatible(c, parent) {
		return nil
	}
	return parent
}

// tail gives the table that a column names by itself, or that alone of all tables
// ends with what it names.
func (n *names) tail(t *sqlschema.Table, column string) *sqlschema.Table {
	words := tokens(column)
	if len(words) < 2 || words[len(words)-1] != "id" {
		return nil
	}
	name := stem(words[:len(words)-1])
	if found, known := n.byStem[name]; known {
		return found
	}
	return n.byLast[name]
}

// refersTo reports whether a column of the table holds the primary key of another, by
// its name and type.
func (n *names) refersTo(t, parent *sqlschema.Table) bool {
	for i := range t.Columns {
		if c := &t.Columns[i]; n.parent(t, c.Name) == parent && compatible(c, parent) {
			return true
		}
	}
	return false
}

// alike reports whether two columns can hold the same values.
func alike(a, b *sqlschema.Column) bool {
	x, y := class(a.Type), class(b.Type)
	return x == y || x == "" || y == ""
}

// identifies reports whether a column holds by its name what was made to tell rows
// apart, and nothing that people read and copy.
func identifies(column string) bool {
	words := tokens(column)
	switch words[len(words)-1] {
	case "uuid", "guid", "uid", "ulid":
		return true
	}
	return false
}
