package orphans

import (
	"strings"

	"github.com/cascadelint/cascadelint/verify/introspect"
)

// values is one value of the walked columns, or of the relation's, as the
// server spells them.
type values [][]byte

// query is a statement with its arguments.
type query struct {
	sql  strings.Builder
	args []any
}

func (q *query) add(parts ...string) *query {
	for _, p := range parts {
		q.sql.WriteString(p)
	}
	return q
}

// value adds a value of a column: integers as they are, which spares the server
// a prepared statement, others as arguments.
func (q *query) value(c column, v []byte) {
	switch c.class {
	case integer:
		q.add(string(v))
	case binary:
		q.add("?")
		q.args = append(q.args, v)
	default: // a string, so that the column's collation holds
		q.add("?")
		q.args = append(q.args, string(v))
	}
}

// beyond adds the condition that columns are past the values in index order
// ("<" for before), spelt out because servers do not use an index for
// (a, b) > (?, ?).
func (q *query) beyond(alias string, columns []column, sign string, v values, inclusive bool) {
	q.add("(")
	for i := range columns {
		if i > 0 {
			q.add(" OR ")
		}
		q.add("(")
		for j := range i {
			q.add(alias, introspect.Quote(columns[j].name), " = ")
			q.value(columns[j], v[j])
			q.add(" AND ")
		}
		q.add(alias, introspect.Quote(columns[i].name), " ", sign)
		if inclusive && i == len(columns)-1 {
			q.add("=")
		}
		q.add(" ")
		q.value(columns[i], v[i])
		q.add(")")
	}
	q.add(")")
}

// in adds the condition that columns hold one of several values.
func (q *query) in(columns []column, list []values) {
	if len(columns) == 1 {
		q.add("c.", introspect.Quote(columns[0].name), " IN (")
		for i, v := range list {
			if i > 0 {
				q.add(", ")
			}
			q.value(columns[0], v[0])
		}
		q.add(")")
		return
	}
	q.add("(")
	for i, v := range list {
		if i > 0 {
			q.add(" OR ")
		}
		q.add("(")
		for j, c := range columns {
			if j > 0 {
				q.add(" AND ")
			}
			q.add("c.", introspect.Quote(c.name), " = ")
			q.value(c, v[j])
		}
		q.add(")")
	}
	q.add(")")
}

// literal quotes a text for a statement that may also be printed.
func literal(s string) string {
	return "'" + strings.NewReplacer(`'`, `''`, `\`, `\\`).Replace(s) + "'"
}

func names(alias string, columns []column) string {
	var out []string
	for _, c := range columns {
		out = append(out, alias+introspect.Quote(c.name))
	}
	return strings.Join(out, ", ")
}

// keyColumns are the relation's columns of the child.
func (p *plan) keyColumns() []column {
	var out []column
	for _, pr := range p.pairs {
		out = append(out, pr.child)
	}
	return out
}

// childFrom is the child with its alias and the index to take.
func (p *plan) childFrom() string {
	from := introspect.Quote(p.child.Name) + " c"
	if p.index != "" {
		from += " FORCE INDEX (" + introspect.Quote(p.index) + ")"
	}
	return from
}

// joinParent joins the parent by the values of an alias.
func (p *plan) joinParent(alias string) string {
	var on []string
	for _, pr := range p.pairs {
		on = append(on, pr.join(alias+introspect.Quote(pr.child.name)))
	}
	return introspect.Quote(p.parent.Name) + " p ON " + strings.Join(on, " AND ")
}

// orphan is the condition after the join that there is no parent.
func (p *plan) orphan() string { return "p." + introspect.Quote(p.pairs[0].parent.name) + " IS NULL" }

// gone is the condition after the join that a row is soft-deleted.
func gone(alias string, c *column) string {
	if c.nullable {
		return alias + introspect.Quote(c.name) + " IS NOT NULL"
	}
	return alias + introspect.Quote(c.name) + " <> 0"
}

// found is the condition of a hit.
func (p *plan) found() string {
	if p.softParent == nil {
		return p.orphan()
	}
	return "(" + p.orphan() + " OR " + gone("p.", p.softParent) + ")"
}

// conditions are those on the child's rows that can be orphaned: all columns of
// the relation set, and those of a polymorphic association.
func (p *plan) conditions() []string {
	var out []string
	for _, pr := range p.pairs {
		if pr.child.nullable {
			out = append(out, "c."+introspect.Quote(pr.child.name)+" IS NOT NULL")
		}
	}
	return append(out, p.where...)
}

// chunk asks for the hits of the walk after one value and up to another; nil
// values leave an end open.
func (p *plan) chunk(from, to values, inclusive bool) *query {
	q := &query{}
	soft := "0"
	if p.softParent != nil {
		soft = "NOT (" + p.orphan() + ")"
	}
	if p.distinct {
		q.add("SELECT ", soft, ", ", names("d.", p.walk), " FROM (SELECT DISTINCT ", names("c.", p.walk), " FROM ", p.childFrom())
		p.between(q, from, to, inclusive)
		q.add(") d LEFT JOIN ", p.joinParent("d."), " WHERE ", p.found())
		return q
	}
	if p.holdsNull() == "" {
		q.add("SELECT ", soft, ", ", names("c.", p.walk), " FROM ", p.childFrom(), " LEFT JOIN ", p.joinParent("c."))
		p.between(q, from, to, inclusive)
		return q.add(" AND ", p.found())
	}
	// Rows that refer to nothing have no parent either: they come as one row with
	// their number, so that one pass over the range serves for both. Integers are
	// grouped as text: MySQL 5.6 makes the CASE of an unsigned one a signed one.
	var keys []string
	for _, c := range p.walk {
		value := "c." + introspect.Quote(c.name)
		if c.class == integer {
			value = "CAST(" + value + " AS CHAR)"
		}
		keys = append(keys, "CASE WHEN "+p.holdsNull()+" THEN NULL ELSE "+value+" END")
	}
	key := strings.Join(keys, ", ")
	q.add("SELECT ", soft, ", ", key, ", COUNT(*) FROM ", p.childFrom(), " LEFT JOIN ", p.joinParent("c."))
	p.bounds(q, from, to, inclusive)
	for _, c := range p.where {
		q.add(" AND ", c)
	}
	groups := key
	if p.softParent != nil {
		groups += ", " + soft
	}
	return q.add(" AND ", p.found(), " GROUP BY ", groups, " ORDER BY MIN(c.", introspect.Quote(p.walk[0].name), "), ", key)
}

// holdsNull is the condition that a child row refers to nothing, since a column
// of its key is NULL; empty where none may be.
func (p *plan) holdsNull() string {
	var null []string
	for _, pr := range p.pairs {
		if pr.child.nullable {
			null = append(null, "c."+introspect.Quote(pr.child.name)+" IS NULL")
		}
	}
	if null == nil {
		return ""
	}
	return "(" + strings.Join(null, " OR ") + ")"
}

// between adds WHERE with the walk's bounds and the child's conditions.
func (p *plan) between(q *query, from, to values, inclusive bool) {
	p.bounds(q, from, to, inclusive)
	for _, c := range p.conditions() {
		q.add(" AND ", c)
	}
}

// bounds adds WHERE with the walk's bounds.
func (p *plan) bounds(q *query, from, to values, inclusive bool) {
	q.add(" WHERE TRUE")
	if from != nil {
		q.add(" AND ")
		q.beyond("c.", p.walk, ">", from, inclusive)
	}
	if to != nil {
		q.add(" AND ")
		q.beyond("c.", p.walk, "<", to, true)
	}
}

// ordered asks for the walked values from one on, which is left out unless
// inclusive is set, in order or backwards.
func (p *plan) ordered(from values, inclusive, backwards bool) *query {
	q := &query{}
	word := "SELECT "
	if p.distinct && !p.ranged() {
		word = "SELECT DISTINCT "
	}
	q.add(word, names("c.", p.walk), " FROM ", p.childFrom())
	p.bounds(q, from, nil, inclusive)
	for _, c := range p.walk {
		if c.nullable {
			q.add(" AND c.", introspect.Quote(c.name), " IS NOT NULL")
		}
	}
	if p.prefixed {
		for _, c := range p.where {
			q.add(" AND ", c)
		}
	}
	q.add(" ORDER BY ", order(p.walk, backwards))
	return q
}

func order(columns []column, backwards bool) string {
	var out []string
	for _, c := range columns {
		name := "c." + introspect.Quote(c.name)
		if backwards {
			name += " DESC"
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}
