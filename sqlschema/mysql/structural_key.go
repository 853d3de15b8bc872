package mysql

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// key reads a primary key or an index, with its optional CONSTRAINT.
func (r structural) key(c *cursor) (keyDef, error) {
	k := keyDef{ifNotExists: c.is("CONSTRAINT", "IF")}
	k.Pos = r.at(c.peek(0).start)
	symbol, _ := constraintName(c)
	switch {
	case c.eat("PRIMARY", "KEY"):
		k.primary = true
	case c.eat("UNIQUE"):
		k.Unique = true
		c.eatAny("INDEX", "KEY")
	case c.eatAny("FULLTEXT", "SPATIAL", "VECTOR", "COLUMNAR"):
		c.eatAny("INDEX", "KEY")
	default:
		c.eatAny("INDEX", "KEY")
	}
	k.ifNotExists = c.eat("IF", "NOT", "EXISTS") || k.ifNotExists
	if !c.is("USING") && !c.is("TYPE") {
		k.Name, _ = c.name()
	}
	if k.Name == "" {
		k.Name = symbol
	}
	if k.primary {
		k.Name = ""
	}
	if c.eatAny("USING", "TYPE") {
		c.i++
	}
	in, ok := c.group()
	if !ok {
		return k, expected(c, "the columns of the key")
	}
	k.Columns = keyParts(in)
	if len(k.Columns) == 0 {
		return k, expected(c, "column names in the key")
	}
	return k, nil
}

// keyParts reads the parts of a key: columns by name, expressions as written.
func keyParts(in cursor) []string {
	var out []string
	for _, part := range in.list() {
		switch {
		case part.is("("):
			expr, ok := part.group()
			if ok {
				out = append(out, "("+expr.text()+")")
			}
		case len(part.tokens) == 3 && part.tokens[1].is("WITHOUT"):
			out = append(out, withoutOverlaps(part.tokens[0].text))
		default:
			if n, ok := part.name(); ok {
				out = append(out, n)
			}
		}
	}
	return out
}

// withoutOverlaps is the key part "p WITHOUT OVERLAPS": a period (MariaDB), no
// column. It stands as an expression until the period's columns are known, so
// that the key is not taken for a unique one over its other columns.
func withoutOverlaps(period string) string {
	return "(" + strings.ToLower(period) + " WITHOUT OVERLAPS)"
}

// resolvePeriod puts the columns of PERIOD FOR p (start, end) in place of the
// key parts that name the period: the server's key has the end first. The
// columns of a period are NOT NULL.
func (b *tableBody) resolvePeriod(c *cursor) {
	c.eat("PERIOD", "FOR")
	name, ok := c.name()
	if !ok {
		return
	}
	in, ok := c.group()
	if !ok {
		return
	}
	columns := keyParts(in)
	for i := range b.columns {
		if contains(columns, b.columns[i].Name) {
			b.columns[i].NotNull = true
		}
	}
	if strings.EqualFold(name, "SYSTEM_TIME") && len(columns) == 2 {
		b.endUniqueKeys(columns[1])
		return
	}
	slices.Reverse(columns)
	for i := range b.keys {
		k := &b.keys[i]
		if at := slices.Index(k.Columns, withoutOverlaps(name)); at >= 0 {
			k.Columns = slices.Replace(k.Columns, at, at+1, columns...)
		}
	}
}

// endUniqueKeys adds the column with the end of a row's time to each unique key
// that lacks it, as MariaDB does: it keeps old rows in the same table.
func (b *tableBody) endUniqueKeys(column string) {
	var inline []keyDef
	for i := range b.columns {
		c := &b.columns[i]
		index := sqlschema.Index{Columns: []string{c.Name}, Pos: c.Pos}
		if c.primary {
			inline = append(inline, keyDef{Index: index, primary: true})
			c.primary, c.NotNull = false, true
		}
		if c.unique {
			index.Unique = true
			inline = append(inline, keyDef{Index: index})
			c.unique = false
		}
	}
	b.keys = append(inline, b.keys...)
	for i := range b.keys {
		k := &b.keys[i]
		if (k.primary || k.Unique) && !contains(k.Columns, column) {
			k.Columns = append(k.Columns, column)
		}
	}
}

// indexHead reads the words between CREATE and an index's name.
func indexHead(c *cursor) (keyDef, bool) {
	look := *c
	look.eatAny("ONLINE", "OFFLINE")
	var k keyDef
	switch {
	case look.eat("UNIQUE"):
		k.Unique = true
	case look.eatAny("FULLTEXT", "SPATIAL", "VECTOR", "COLUMNAR"):
	}
	if !look.eat("INDEX") && !(k.Unique && look.eat("KEY")) {
		return k, false
	}
	*c = look
	return k, true
}

// createIndex reads what follows CREATE … INDEX, as ALTER TABLE … ADD INDEX,
// after a DROP INDEX IF EXISTS for OR REPLACE.
func (r structural) createIndex(c *cursor, k keyDef, replace bool) (ddl, error) {
	k.Pos = r.at(c.tokens[0].start)
	k.ifNotExists = c.eat("IF", "NOT", "EXISTS")
	var ok bool
	if k.Name, ok = c.name(); !ok {
		return nil, expected(c, "an index name")
	}
	if c.eatAny("USING", "TYPE") {
		c.i++
	}
	if !c.eat("ON") {
		return nil, expected(c, "ON")
	}
	table, ok := c.tableName()
	if !ok {
		return nil, expected(c, "a table name")
	}
	in, ok := c.group()
	if !ok {
		return nil, expected(c, "the columns of the index")
	}
	k.Columns = keyParts(in)
	if len(k.Columns) == 0 {
		return nil, expected(c, "column names in the index")
	}
	st := &alterTable{name: table, changes: []change{{op: opAddKey, key: k}}}
	if replace {
		st.changes = append(st.changes, change{op: opDropKey, name: k.Name, tolerant: true})
	}
	return st, nil
}
