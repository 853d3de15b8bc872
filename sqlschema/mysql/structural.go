package mysql

import (
	"errors"
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// structural is the tolerant reader: it knows where tables, columns and keys
// stand in a statement and steps over everything else. It reads what the
// grammar refuses, and gives positions and the text as written to what the
// grammar reads.
type structural struct {
	// at turns an offset in the statement into a position.
	at func(offset int) sqlschema.Position
}

// errNotDDL says that a statement is none that this reader knows.
var errNotDDL = errors.New("none of the statements that this reader knows")

// read reads a whole statement.
func (r structural) read(c cursor) (ddl, error) {
	switch {
	case c.eat("CREATE"):
		return r.create(&c)
	case c.eat("ALTER"):
		c.eatAny("ONLINE", "OFFLINE")
		c.eat("IGNORE")
		if c.eat("TABLE") || c.eat("TABLES") {
			return r.alterTable(&c)
		}
		if skipViewHead(&c); c.eat("VIEW") {
			return r.createView(&c, true)
		}
	case c.eat("DROP"):
		return r.drop(&c)
	case c.eat("RENAME"):
		if c.eat("TABLE") || c.eat("TABLES") {
			return r.renameTables(&c)
		}
	}
	return nil, errNotDDL
}

// create reads what follows CREATE.
func (r structural) create(c *cursor) (ddl, error) {
	replace := c.eat("OR", "REPLACE")
	temporary := c.eat("GLOBAL", "TEMPORARY") || c.eat("TEMPORARY")
	if c.eat("TABLE") {
		return r.createTable(c, replace, temporary)
	}
	if kind, ok := indexHead(c); ok {
		return r.createIndex(c, kind, replace)
	}
	skipViewHead(c)
	if c.eat("VIEW") {
		return r.createView(c, replace)
	}
	if c.eat("TRIGGER") {
		return r.createTrigger(c, replace)
	}
	return nil, errNotDDL
}

// skipViewHead steps over ALGORITHM, DEFINER, SQL SECURITY and AGGREGATE, in
// front of views, triggers and routines.
func skipViewHead(c *cursor) {
	for {
		switch {
		case c.eat("ALGORITHM", "="):
			c.i++
		case c.eat("DEFINER", "="):
			c.i++
			if c.eat("@") {
				c.i++
			} else if c.is("(") {
				c.skip() // CURRENT_USER()
			}
		case c.eat("SQL", "SECURITY"):
			c.i++
		case c.eat("AGGREGATE"):
		default:
			return
		}
	}
}

// drop reads what follows DROP.
func (r structural) drop(c *cursor) (ddl, error) {
	temporary := c.eat("TEMPORARY")
	d := &dropTables{temporary: temporary}
	switch {
	case c.eat("TABLE") || c.eat("TABLES"):
	case c.eat("VIEW"):
		d.views = true
	case c.eat("INDEX"):
		return r.dropIndex(c)
	case c.eat("TRIGGER"):
		t := &dropTrigger{ifExists: c.eat("IF", "EXISTS")}
		var ok bool
		if t.name, ok = c.tableName(); !ok {
			return nil, expected(c, "a trigger name")
		}
		return t, nil
	case c.eat("DATABASE") || c.eat("SCHEMA"):
		c.eat("IF", "EXISTS")
		name, ok := c.name()
		if !ok {
			return nil, expected(c, "a database name")
		}
		return &dropDatabase{name: name}, nil
	default:
		return nil, errNotDDL
	}
	d.ifExists = c.eat("IF", "EXISTS")
	for {
		n, ok := c.tableName()
		if !ok {
			return nil, expected(c, "a table name")
		}
		d.names = append(d.names, n)
		if !c.eat(",") {
			break
		}
	}
	for c.eatAny("RESTRICT", "CASCADE", "NOWAIT") || c.eat("WAIT") {
		if t := c.peek(0); t.kind == lexWord && isNumber(t.text) {
			c.i++
		}
	}
	if !c.done() {
		return nil, expected(c, "the end of the statement")
	}
	return d, nil
}

// dropIndex reads what follows DROP INDEX.
func (r structural) dropIndex(c *cursor) (ddl, error) {
	ch := change{op: opDropKey, tolerant: c.eat("IF", "EXISTS")}
	var ok bool
	if ch.name, ok = c.name(); !ok {
		return nil, expected(c, "an index name")
	}
	if !c.eat("ON") {
		return nil, expected(c, "ON")
	}
	table, ok := c.tableName()
	if !ok {
		return nil, expected(c, "a table name")
	}
	if strings.EqualFold(ch.name, "PRIMARY") {
		ch.op = opDropPrimaryKey
	}
	return &alterTable{name: table, changes: []change{ch}}, nil
}

// renameTables reads what follows RENAME TABLE.
func (r structural) renameTables(c *cursor) (ddl, error) {
	st := &renameTables{ifExists: c.eat("IF", "EXISTS")}
	for {
		from, ok := c.tableName()
		if !ok {
			return nil, expected(c, "a table name")
		}
		if c.eat("NOWAIT") || c.eat("WAIT") {
			if isNumber(c.peek(0).text) {
				c.i++
			}
		}
		if !c.eat("TO") {
			return nil, expected(c, "TO")
		}
		to, ok := c.tableName()
		if !ok {
			return nil, expected(c, "a table name")
		}
		st.from, st.to = append(st.from, from), append(st.to, to)
		if !c.eat(",") {
			break
		}
	}
	if !c.done() {
		return nil, expected(c, "the end of the statement")
	}
	return st, nil
}

// createView reads what follows CREATE … VIEW; the query is not looked into.
func (r structural) createView(c *cursor, replace bool) (ddl, error) {
	v := &createView{replace: replace, ifNotExists: c.eat("IF", "NOT", "EXISTS")}
	var ok bool
	if v.name, ok = c.tableName(); !ok {
		return nil, expected(c, "a view name")
	}
	if in, ok := c.group(); ok {
		for _, part := range in.list() {
			if n, ok := part.name(); ok {
				v.columns = append(v.columns, n)
			}
		}
	}
	if !c.is("AS") {
		return nil, expected(c, "AS")
	}
	return v, nil
}

// createTrigger reads what follows CREATE … TRIGGER.
func (r structural) createTrigger(c *cursor, replace bool) (ddl, error) {
	t := &createTrigger{replace: replace, ifNotExists: c.eat("IF", "NOT", "EXISTS")}
	var ok bool
	if t.name, ok = c.tableName(); !ok {
		return nil, expected(c, "a trigger name")
	}
	t.timing = strings.ToUpper(c.peek(0).text)
	if !c.eatAny("BEFORE", "AFTER") {
		return nil, expected(c, "BEFORE or AFTER")
	}
	for {
		event := strings.ToUpper(c.peek(0).text)
		if !c.eatAny("INSERT", "UPDATE", "DELETE") {
			return nil, expected(c, "INSERT, UPDATE or DELETE")
		}
		t.events = append(t.events, event)
		if !c.eat("OR") {
			break
		}
	}
	if c.eat("OF") { // UPDATE OF column, …: MariaDB 12
		for !c.done() && !c.is("ON") {
			c.i++
		}
	}
	if !c.eat("ON") {
		return nil, expected(c, "ON")
	}
	if t.table, ok = c.tableName(); !ok {
		return nil, expected(c, "a table name")
	}
	if !c.eat("FOR", "EACH", "ROW") {
		return nil, expected(c, "FOR EACH ROW")
	}
	if c.eat("FOLLOWS") || c.eat("PRECEDES") {
		c.tableName()
	}
	if c.done() {
		return nil, expected(c, "the trigger's body")
	}
	rest := cursor{src: c.src, tokens: c.tokens[c.i:]}
	t.body = rest.text()
	return t, nil
}

// expected is the error of a reader that met something else.
func expected(c *cursor, what string) error {
	t := c.peek(0)
	if c.done() {
		return fmt.Errorf("expected %s at the end", what)
	}
	return fmt.Errorf("expected %s, found %q", what, c.src[t.start:t.end])
}

func isNumber(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
