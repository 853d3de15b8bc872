package mysql

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// indirect reads the statements that run other statements: PREPARE, EXECUTE,
// CALL and BEGIN NOT ATOMIC. What they run counts where its text is known and
// is a problem where it is not.
func (r *Reader) indirect(sql string, nesting int) {
	tokens, _ := tokenize(sql, 0)
	c := cursor{src: sql, tokens: tokens}
	switch {
	case c.eat("PREPARE"):
		name, _ := c.name()
		if c.eat("FROM") && isText(c.peek(0)) {
			r.prepared[strings.ToLower(name)] = c.peek(0).text
		} else {
			delete(r.prepared, strings.ToLower(name))
		}
	case c.eat("EXECUTE"):
		r.execute(&c, nesting)
	case c.eat("CALL"):
		r.call(&c)
	case c.eat("BEGIN"):
		if c.is("NOT") && changesTables(c) {
			r.problem(sqlschema.NotUnderstood, "the block changes tables under conditions that are not evaluated")
		}
	}
}

// execute reads what follows EXECUTE.
func (r *Reader) execute(c *cursor, nesting int) {
	text, known := "", false
	if c.eat("IMMEDIATE") { // MariaDB
		text, known = c.peek(0).text, isText(c.peek(0))
	} else if name, ok := c.name(); ok {
		text, known = r.prepared[strings.ToLower(name)]
	}
	if !known || nesting >= maxNesting {
		r.problem(sqlschema.NotUnderstood, "the text that EXECUTE runs is not known: if it changes tables or keys, the schema misses it")
		return
	}
	pinned := r.script.pinned
	r.script.pinned = true // the text is no part of the script
	r.statement(expand(strings.TrimRight(text, "; \t\r\n"), r.dialect), nesting+1)
	r.script.pinned = pinned
}

// call reads what follows CALL.
func (r *Reader) call(c *cursor) {
	name, ok := c.tableName()
	if !ok {
		r.problem(sqlschema.NotUnderstood, "CALL without the name of a procedure")
		return
	}
	if strings.EqualFold(name.db, "mysql") || strings.EqualFold(name.db, "sys") {
		return // the server's own
	}
	changes, known := r.routines[strings.ToLower(name.name)]
	switch {
	case !known:
		r.problemf(sqlschema.NotUnderstood, "procedure %s is not among the sources: if it changes tables or keys, the schema misses it", name.name)
	case changes:
		r.problemf(sqlschema.NotUnderstood, "procedure %s changes tables; what it does is not evaluated", name.name)
	}
}

// routine notes whether a procedure or function changes tables; c stands behind
// the word PROCEDURE or FUNCTION.
func (r *Reader) routine(sql string, c cursor) {
	if !c.tokens[0].is("CREATE") {
		return
	}
	at := c.i
	tokens, whole := tokenize(sql, 0)
	if !whole {
		r.problem(sqlschema.NotUnderstood, "the statement ends within a quote or comment")
		return
	}
	if !balanced(sql) {
		r.problem(sqlschema.NotUnderstood, "the body of the routine seems to have no END")
	}
	c = cursor{src: sql, tokens: tokens, i: at}
	c.eat("IF", "NOT", "EXISTS")
	if name, ok := c.tableName(); ok {
		r.routines[strings.ToLower(name.name)] = changesTables(c)
	}
}

// changesTables reports whether a stored program's text holds a statement that
// may change tables other than temporary ones.
func changesTables(c cursor) bool {
	for ; !c.done(); c.i++ {
		switch {
		case c.is("EXECUTE"):
			return true
		case c.is("CREATE") || c.is("ALTER") || c.is("DROP") || c.is("RENAME"):
			look := cursor{src: c.src, tokens: c.tokens[c.i:]}
			switch object := definedObject(&look); object {
			case "TABLE", "TABLES", "INDEX", "UNIQUE", "VIEW", "DATABASE", "SCHEMA":
				if !c.peek(1).is("TEMPORARY") {
					return true
				}
			}
		}
	}
	return false
}

func isText(t token) bool { return t.kind == lexString || t.kind == lexDouble }
