package mysql

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// createTable reads what follows CREATE TABLE.
func (r structural) createTable(c *cursor, replace, temporary bool) (ddl, error) {
	st := &createTable{replace: replace, temporary: temporary, ifNotExists: c.eat("IF", "NOT", "EXISTS")}
	var ok bool
	if st.name, ok = c.tableName(); !ok {
		return nil, expected(c, "a table name")
	}
	if c.eat("LIKE") {
		if st.like, ok = c.tableName(); !ok {
			return nil, expected(c, "a table name after LIKE")
		}
		return st, nil
	}
	if c.is("(") {
		at := c.i
		in, ok := c.group()
		switch {
		case !ok:
			return nil, expected(c, "a closing parenthesis")
		case in.eat("LIKE"):
			if st.like, ok = in.tableName(); !ok {
				return nil, expected(&in, "a table name after LIKE")
			}
			return st, nil
		case in.is("SELECT") || in.is("WITH") || in.is("("):
			c.i = at // the parentheses of the query
		default:
			elements := in.list()
			for _, element := range elements {
				if err := r.element(&st.tableBody, &element); err != nil {
					return nil, err
				}
			}
			for _, element := range elements {
				if elementKind(&element) == elementPeriod {
					st.resolvePeriod(&element)
				}
			}
		}
	}
	r.options(st, c)
	if len(st.columns) == 0 && !st.fromQuery && !discovers(st.engine) {
		return nil, expected(c, "column definitions")
	}
	if len(st.columns) == 0 {
		st.fromQuery = true // columns that the statement does not tell
	}
	return st, nil
}

// discovers reports whether tables of the engine may be created without
// columns: the engine asks the remote side (MariaDB, "Table Discovery").
func discovers(engine string) bool {
	switch strings.ToLower(engine) {
	case "connect", "federated", "federatedx", "spider", "sequence", "s3":
		return true
	}
	return false
}

// options reads the table options, the partitioning and the query.
func (r structural) options(st *createTable, c *cursor) {
	for !c.done() {
		switch {
		case c.eat("ENGINE") || c.eat("TYPE"):
			c.eat("=")
			st.engine = c.peek(0).text
			c.i++
		case c.eat("PARTITION", "BY"):
			st.partitioned = true
		case c.is("SELECT") || c.is("AS") || c.is("VALUES") || c.is("TABLE") || c.is("(", "SELECT") || c.is("(", "WITH") || c.is("(", "("):
			st.fromQuery = true
			return
		default:
			c.skip()
		}
	}
}

// element reads one column, key or constraint of CREATE TABLE.
func (r structural) element(body *tableBody, c *cursor) error {
	if c.done() {
		return expected(c, "a column, key or constraint")
	}
	kind := elementKind(c)
	switch kind {
	case elementColumn:
		col, err := r.column(c)
		if err != nil {
			return err
		}
		body.columns = append(body.columns, col)
	case elementForeignKey:
		fk, err := r.foreignKey(c)
		if err != nil {
			return err
		}
		body.foreignKeys = append(body.foreignKeys, fk)
	case elementKey:
		k, err := r.key(c)
		if err != nil {
			return err
		}
		body.keys = append(body.keys, k)
	case elementCheck:
		if name, _ := constraintName(c); name != "" {
			body.checks = append(body.checks, name)
		}
	}
	return nil
}

type kindOfElement int

const (
	elementColumn kindOfElement = iota
	elementForeignKey
	elementKey
	elementCheck
	elementPeriod // PERIOD FOR x (a, b)
)

// elementKind tells from an element's first words what it defines.
func elementKind(c *cursor) kindOfElement {
	look := *c
	if _, ok := constraintName(&look); ok && look.done() {
		return elementCheck
	}
	switch {
	case look.is("FOREIGN", "KEY"):
		return elementForeignKey
	case look.is("CHECK"):
		return elementCheck
	case look.is("PERIOD", "FOR"):
		return elementPeriod
	case look.is("PRIMARY", "KEY"), look.is("UNIQUE"), look.is("INDEX"), look.is("KEY"),
		look.is("FULLTEXT"), look.is("SPATIAL"),
		look.is("VECTOR", "INDEX"), look.is("VECTOR", "KEY"), look.is("COLUMNAR", "INDEX"):
		return elementKey
	}
	return elementColumn
}

// constraintName reads CONSTRAINT and the name after it, if there is one.
func constraintName(c *cursor) (name string, ok bool) {
	if !c.eat("CONSTRAINT") {
		return "", false
	}
	c.eat("IF", "NOT", "EXISTS")
	switch {
	case c.is("FOREIGN", "KEY"), c.is("PRIMARY", "KEY"), c.is("UNIQUE"), c.is("CHECK"), c.is("REFERENCES"):
		return "", true
	}
	name, _ = c.name()
	return name, true
}

// foreignKey reads [CONSTRAINT name] FOREIGN KEY [index] (columns) REFERENCES ….
func (r structural) foreignKey(c *cursor) (foreignKeyDef, error) {
	start := c.peek(0).start
	fk := foreignKeyDef{ifNotExists: c.is("CONSTRAINT", "IF")}
	fk.Name, _ = constraintName(c)
	c.eat("FOREIGN", "KEY")
	fk.ifNotExists = c.eat("IF", "NOT", "EXISTS") || fk.ifNotExists
	fk.indexName, _ = c.name()
	in, ok := c.group()
	if !ok {
		return fk, expected(c, "the columns of the foreign key")
	}
	if fk.Columns, ok = names(in); !ok {
		return fk, expected(c, "column names in the foreign key")
	}
	if err := r.references(c, &fk); err != nil {
		return fk, err
	}
	fk.Pos = r.at(start)
	return fk, nil
}

// references reads REFERENCES parent (columns) with its clauses.
func (r structural) references(c *cursor, fk *foreignKeyDef) error {
	if !c.eat("REFERENCES") {
		return expected(c, "REFERENCES")
	}
	var ok bool
	if fk.parent, ok = c.tableName(); !ok {
		return expected(c, "a table name after REFERENCES")
	}
	if in, ok := c.group(); ok {
		if fk.RefColumns, ok = names(in); !ok {
			return expected(c, "the referenced columns")
		}
	}
	var onDelete, onUpdate bool
	for {
		switch {
		case c.eat("MATCH"):
			fk.Match = strings.ToUpper(c.peek(0).text)
			if !c.eatAny("FULL", "PARTIAL", "SIMPLE") {
				return expected(c, "FULL, PARTIAL or SIMPLE")
			}
		case c.eat("ON", "DELETE"):
			// A clause given twice is a syntax error to every server.
			if onDelete {
				return expected(c, "ON DELETE only once")
			}
			onDelete = true
			if fk.OnDelete, ok = action(c); !ok {
				return expected(c, "a referential action")
			}
		case c.eat("ON", "UPDATE"):
			if onUpdate {
				return expected(c, "ON UPDATE only once")
			}
			onUpdate = true
			if fk.OnUpdate, ok = action(c); !ok {
				return expected(c, "a referential action")
			}
		default:
			return nil
		}
	}
}

// action reads a referential action.
func action(c *cursor) (sqlschema.Action, bool) {
	switch {
	case c.eat("CASCADE"):
		return sqlschema.Cascade, true
	case c.eat("RESTRICT"):
		return sqlschema.Restrict, true
	case c.eat("SET", "NULL"):
		return sqlschema.SetNull, true
	case c.eat("SET", "DEFAULT"):
		return sqlschema.SetDefault, true
	case c.eat("NO", "ACTION"):
		return sqlschema.NoAction, true
	}
	return sqlschema.Unset, false
}

// names reads a list of column names; lengths and directions are left out.
func names(in cursor) ([]string, bool) {
	var out []string
	for _, part := range in.list() {
		n, ok := part.name()
		if !ok {
			return nil, false
		}
		out = append(out, n)
	}
	return out, len(out) > 0
}
