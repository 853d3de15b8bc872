package implied

import (
	"slices"
	"strings"

	"github.com/jinzhu/inflection"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// passesOn reports whether a table's key refers to another table itself, and the
// column is named like it: two tables that share a parent hold equal values.
func (f *finder) passesOn(parent *sqlschema.Table, key, column string) bool {
	if strings.Join(tokens(key), "_") != strings.Join(tokens(column), "_") {
		return false
	}
	other := f.tables.parent(parent, key)
	return other != nil && other != parent || f.declared(parent, key)
}

// passedOn drops what speaks for a table whose key only happens to be equal. One
// shares the key of another: where a section and its details, kept under the
// section's key, are deleted with the links to it, the links refer to the section.
// Or the column names another table, with which it is cleaned up as well, or the
// child is named after one: instance_metadata refers to instance, not to the
// health_check that goes by the same key.
func (f *finder) passedOn() {
	f.order = slices.DeleteFunc(f.order, func(id string) bool {
		e := f.edges[id]
		if e.has(Name) {
			return false
		}
		child, parent := f.graph.Schema.Table(e.Child.Table), f.graph.Schema.Table(e.Parent.Table)
		for _, other := range []*sqlschema.Table{f.tables.parent(parent, e.Parent.Columns[0]), f.tables.parent(child, e.Child.Columns[0])} {
			if other != nil && other != parent && f.cleanedWith(e.Child, other) {
				return true
			}
		}
		return !extends(child.Name, parent.Name) && f.namedAfter(e)
	})
}

// namedAfter reports whether another table that the edge's rows are cleaned up with
// by the same column gives the child its name.
func (f *finder) namedAfter(e *Edge) bool {
	for _, other := range f.edges {
		if other.Child.Same(e.Child) && other.Parent.Table != e.Parent.Table && other.has(Cleanup) && extends(e.Child.Table, other.Parent.Table) {
			return true
		}
	}
	return false
}

// extends reports whether a table's name is another's with words behind it, the
// last word of the other's in whichever number.
func extends(name, stem string) bool {
	long, short := tokens(name), tokens(stem)
	if len(long) <= len(short) || len(short) == 0 {
		return false
	}
	for i, w := range short {
		if long[i] != w && !(i == len(short)-1 && inflection.Singular(long[i]) == inflection.Singular(w)) {
			return false
		}
	}
	return true
}

// cleanedWith reports whether rows are cleaned up along with a parent by a column.
func (f *finder) cleanedWith(child cascade.Key, parent *sqlschema.Table) bool {
	for _, e := range f.edges {
		if e.Parent.Table == parent.Name && e.Child.Same(child) && e.has(Cleanup) {
			return true
		}
	}
	return false
}
