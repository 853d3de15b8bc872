package orphans

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// class groups column types by how their values are compared.
type class int

const (
	other class = iota // compared by the server alone
	integer
	text
	binary
	uuid
)

// column is one column of a walk or a join.
type column struct {
	name      string
	typ       string
	class     class
	unsigned  bool
	charset   string
	collation string
	nullable  bool
}

func columnOf(live *introspect.Database, t *sqlschema.Table, name string) (column, bool) {
	c := t.Column(name)
	if c == nil {
		return column{}, false
	}
	d := live.Details[t.Name].Columns[c.Name]
	return column{
		name: c.Name, typ: c.Type, class: classOf(c.Type), unsigned: strings.Contains(c.Type, "unsigned"),
		charset: d.Charset, collation: d.Collation, nullable: t.Nullable([]string{c.Name}),
	}, true
}

func classOf(typ string) class {
	base := typ
	if i := strings.IndexAny(typ, "( "); i >= 0 {
		base = typ[:i]
	}
	switch base {
	case "tinyint", "smallint", "mediumint", "int", "bigint":
		return integer
	case "char", "varchar":
		return text
	case "binary", "varbinary":
		return binary
	case "uuid":
		return uuid
	}
	return other
}

// walkable reports whether the column's values can be read, kept and handed
// back so that the server puts them in the same place of its order. An ENUM is
// ordered by number and compared by text, a FLOAT is not read in full.
func (c column) walkable() bool { return c.class != other }

// pair is a column of the child with the one of the parent that it refers to.
type pair struct{ child, parent column }

// comparable says why values of the two columns cannot be compared as the
// engine or the program would; empty where they can.
func (p pair) comparable() string {
	switch {
	case p.child.class == p.parent.class && p.child.class != other,
		p.child.class == text && p.parent.class == integer,
		p.child.class == other && p.child.typ == p.parent.typ:
		return ""
	}
	return "the types differ: " + p.child.name + " is " + p.child.typ + ", " + p.parent.name + " is " + p.parent.typ
}

// alike reports whether both sides are equal under the same rules, so that
// distinct values of the child are distinct to the parent.
func (p pair) alike() bool {
	return p.child.class == p.parent.class && p.child.collation == p.parent.collation
}

// join is the condition that the parent's column holds the child's value, given
// as an expression. It keeps the parent's column bare, so that its index serves.
func (p pair) join(value string) string {
	parent := "p." + introspect.Quote(p.parent.name)
	switch {
	case p.child.class == text && p.parent.class == integer:
		as := "SIGNED"
		if p.parent.unsigned {
			as = "UNSIGNED"
		}
		return parent + " = CAST(" + value + " AS " + as + ") AND " + value + " REGEXP '^-?[0-9]+$'"
	case p.child.class == text && !p.alike():
		return parent + " = CONVERT(" + value + " USING " + p.parent.charset + ") COLLATE " + p.parent.collation
	}
	return parent + " = " + value
}
