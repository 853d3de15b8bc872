package mysql

import (
	"errors"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// maxNesting bounds statements within statements (PREPARE … FROM 'PREPARE …').
const maxNesting = 3

// headTokens is how much of a statement is looked at to tell what it is.
const headTokens = 64

// statement reads one expanded statement.
func (r *Reader) statement(sql string, nesting int) {
	head, _ := tokenize(sql, headTokens)
	if len(head) == 0 {
		return
	}
	c := cursor{src: sql, tokens: head}
	first := c.peek(0)
	if first.is("(") { // ( SELECT … )
		return
	}
	switch verb := strings.ToUpper(first.text); {
	case first.kind != lexWord:
		r.problem(sqlschema.NotUnderstood, "the statement does not begin with a keyword")
	case verb == "CREATE" || verb == "ALTER" || verb == "DROP" || verb == "RENAME":
		r.definition(sql, c)
	case verb == "USE":
		if name, ok := (&cursor{src: sql, tokens: head, i: 1}).name(); ok {
			r.state.use(name)
		}
	case verb == "SET":
		r.set(sql, nesting)
	case verb == "PREPARE" || verb == "EXECUTE" || verb == "CALL" || verb == "BEGIN":
		r.indirect(sql, nesting)
	case leavesTablesAlone(verb):
	default:
		r.problemf(sqlschema.NotUnderstood, "%s is not a statement that this reader knows: if it changes tables or keys, the schema misses it", verb)
	}
}

// definition reads CREATE, ALTER, DROP and RENAME; c is over the head of the
// statement.
func (r *Reader) definition(sql string, c cursor) {
	object := definedObject(&c)
	isTable := object == "TABLE"
	switch {
	case object == "PROCEDURE" || object == "FUNCTION":
		r.routine(sql, c)
		return
	case object == "DATABASE" || object == "SCHEMA":
		if !c.tokens[0].is("DROP") {
			return
		}
	case otherObject(object):
		return
	}
	tokens, whole := tokenize(sql, 0)
	if !whole {
		r.lost(c, isTable, errors.New("the statement ends within a quote or comment"))
		return
	}
	structure, structureErr := structural{at: r.position}.read(cursor{src: sql, tokens: tokens})
	if object == "TRIGGER" { // not in the grammar
		if structureErr != nil {
			r.lost(c, isTable, structureErr)
			return
		}
		if !balanced(sql) {
			r.problem(sqlschema.NotUnderstood, "the body of the trigger seems to have no END")
		}
		r.state.apply(structure, r.position(0))
		return
	}
	st, err := r.grammar.read(sql, tokens)
	agree := true
	switch {
	case err == nil && structureErr == nil:
		agree = merge(st, structure)
		keepStructural(st, structure)
	case err == nil:
		r.problem(sqlschema.ReadStructurally, "the structural reader did not understand the statement ("+structureErr.Error()+"); positions are those of the statement")
	case structureErr == nil:
		st = structure
		r.problem(sqlschema.ReadStructurally, "the grammar refused the statement ("+err.Error()+"); its tables, columns and keys were read structurally")
	default:
		r.lost(c, isTable, structureErr)
		return
	}
	r.state.apply(st, r.position(tokens[0].start))
	if !agree {
		r.lost(c, isTable, errors.New("two readings of the statement differ"))
	}
}

// keepStructural copies what the grammar has no place for.
func keepStructural(st, structure ddl) {
	if a, ok := st.(*alterTable); ok {
		if b, ok := structure.(*alterTable); ok {
			a.ifExists = b.ifExists
		}
	}
}

// lost reports a statement that changes tables in a way that is not known, and
// marks the table that CREATE TABLE or ALTER TABLE names; c stands behind those
// words.
func (r *Reader) lost(c cursor, isTable bool, err error) {
	r.problem(sqlschema.NotUnderstood, "not understood: "+err.Error())
	if !isTable || c.tokens[0].is("DROP") || c.tokens[0].is("RENAME") {
		return
	}
	c.eat("IF", "NOT", "EXISTS")
	c.eat("IF", "EXISTS")
	if name, ok := c.tableName(); ok {
		r.state.markIncomplete(name, c.tokens[0].is("CREATE"), r.position(c.tokens[0].start))
	}
}

// definedObject reads the words after CREATE, ALTER or DROP up to the one that
// says what is defined.
func definedObject(c *cursor) string {
	c.i = 1
	c.eat("OR", "REPLACE")
	c.eatAny("ONLINE", "OFFLINE")
	c.eat("IGNORE")
	skipViewHead(c)
	if c.is("GLOBAL", "TEMPORARY") || c.is("TEMPORARY") {
		c.eat("GLOBAL")
		c.eat("TEMPORARY")
	}
	object := strings.ToUpper(c.peek(0).text)
	c.i++
	return object
}

// otherObject reports whether CREATE, ALTER and DROP of the object leave
// tables, columns and keys alone.
func otherObject(object string) bool {
	switch object {
	case "EVENT", "PACKAGE", "LIBRARY", "USER", "ROLE", "SERVER", "TABLESPACE", "UNDO", "LOGFILE",
		"SEQUENCE", "RESOURCE", "INSTANCE", "PREPARE", "PLACEMENT", "BINDING", "GLOBAL", "SESSION",
		"STATISTICS", "RANGE":
		return true
	}
	return false
}

// leavesTablesAlone reports whether a statement with the verb leaves tables,
// columns and keys as they are (MySQL Reference Manual, "SQL Statements";
// MariaDB and TiDB add a few).
func leavesTablesAlone(verb string) bool {
	switch verb {
	// data
	case "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "TRUNCATE", "LOAD", "WITH", "VALUES",
		"TABLE", "DO", "HANDLER", "BATCH",
		// transactions and locks
		"START", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "XA", "LOCK", "UNLOCK",
		// accounts and administration
		"GRANT", "REVOKE", "ANALYZE", "CHECK", "CHECKSUM", "OPTIMIZE", "REPAIR", "CACHE", "FLUSH", "KILL",
		"RESET", "PURGE", "STOP", "CHANGE", "INSTALL", "UNINSTALL", "CLONE", "RESTART", "SHUTDOWN",
		"BINLOG", "BACKUP", "ADMIN", "SPLIT", "TRACE", "QUERY", "CANCEL",
		// looking and programs
		"SHOW", "DESCRIBE", "DESC", "EXPLAIN", "HELP", "DEALLOCATE", "SIGNAL", "RESIGNAL", "GET":
		return true
	}
	return false
}

// set reads SET: it may switch ANSI_QUOTES, and MariaDB's SET STATEMENT … FOR
// carries another statement.
func (r *Reader) set(sql string, nesting int) {
	tokens, _ := tokenize(sql, 0)
	c := cursor{src: sql, tokens: tokens, i: 1}
	if c.eat("STATEMENT") {
		for !c.done() && !c.is("FOR") {
			c.skip()
		}
		if c.eat("FOR") && nesting < maxNesting {
			inner := []byte(sql)
			blank(inner[:c.peek(0).start])
			r.statement(string(inner), nesting+1)
		}
		return
	}
	for _, assignment := range c.list() {
		variable := systemVariable(assignment)
		if engine, ok := defaultEngine(assignment, variable); ok {
			r.state.engine = engine
		}
		if variable != "sql_mode" {
			continue
		}
		ansi := false
		for _, t := range assignment.tokens {
			quoted := t.kind == lexString || t.kind == lexDouble
			ansi = ansi || quoted && strings.Contains(strings.ToUpper(t.text), "ANSI")
		}
		r.grammar.setANSIQuotes(ansi)
	}
}

// systemVariable gives, in lower case, the system variable that an assignment of
// SET is to; nothing for a user variable (@x) and for SET NAMES and the like.
func systemVariable(c cursor) string {
	for i, t := range c.tokens {
		if i == 0 || !t.is("=") && !t.is(":") {
			continue
		}
		if i >= 2 && c.tokens[i-2].is("@") && !(i >= 3 && c.tokens[i-3].is("@")) {
			return ""
		}
		return strings.ToLower(c.tokens[i-1].text)
	}
	return ""
}

// defaultEngine reads [SESSION] default_storage_engine = name; the variable's
// older name is storage_engine. The global variable is for later sessions.
func defaultEngine(c cursor, variable string) (name string, ok bool) {
	if hasWord(c, "GLOBAL") || variable != "default_storage_engine" && variable != "storage_engine" {
		return "", false
	}
	last := c.tokens[len(c.tokens)-1]
	if strings.EqualFold(last.text, "DEFAULT") {
		return "", true
	}
	return last.text, last.kind == lexWord || last.kind == lexString || last.kind == lexDouble
}
