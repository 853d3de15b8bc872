package mysql

import "strings"

// column reads a column's name and definition.
func (r structural) column(c *cursor) (columnDef, error) {
	var col columnDef
	col.Pos = r.at(c.peek(0).start)
	var ok bool
	if col.Name, ok = c.name(); !ok {
		return col, expected(c, "a column name")
	}
	return col, r.definition(c, &col)
}

// definition reads type and attributes up to the end of c.
func (r structural) definition(c *cursor, col *columnDef) error {
	if t := c.peek(0); t.kind != lexWord || isNumber(t.text) {
		return expected(c, "a column type")
	}
	serial := c.is("SERIAL")
	col.Type = columnType(c)
	if serial { // BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE
		col.NotNull, col.unique = true, true
	}
	symbol := ""
	for !c.done() {
		if c.is("CONSTRAINT") {
			symbol, _ = constraintName(c)
			continue
		}
		if err := r.attribute(c, col, symbol); err != nil {
			return err
		}
	}
	return nil
}

// attribute reads one column attribute; one that does not matter here is
// stepped over. symbol is the name that CONSTRAINT gave before it.
func (r structural) attribute(c *cursor, col *columnDef, symbol string) error {
	switch {
	case c.eat("NOT", "NULL"):
		col.NotNull = true
	case c.eat("NULL"):
		col.NotNull = false
	case c.eat("DEFAULT"):
		if c.is("VALUE") { // SERIAL DEFAULT VALUE
			c.i++
			break
		}
		col.Default = defaultValue(c)
	case c.eat("SERIAL", "DEFAULT", "VALUE"):
		col.NotNull, col.unique = true, true
	case c.eat("ON", "UPDATE"):
		c.i++
		if c.is("(") {
			c.skip()
		}
	case c.eat("GENERATED"), c.is("AS", "("), c.is("AS", "ROW"):
		col.Generated = generated(c)
		col.Stored = col.Generated != "" && (c.eat("STORED") || c.eat("PERSISTENT"))
	case c.eat("PRIMARY"):
		c.eat("KEY")
		col.primary = true
	case c.eat("UNIQUE"):
		c.eatAny("KEY", "INDEX")
		col.unique = true
	case c.eat("KEY"):
		col.primary = true
	case c.eatAny("COMMENT", "COLLATE", "CHARSET", "STORAGE", "COLUMN_FORMAT"), c.eat("CHARACTER", "SET"):
		c.eat("=")
		c.i++
	case c.eat("CHECK"):
		col.check = symbol
		c.skip()
	case c.is("REFERENCES"):
		fk := foreignKeyDef{}
		fk.Name, fk.Inline, fk.Columns = symbol, true, []string{col.Name}
		fk.Pos = r.at(c.peek(0).start)
		if err := r.references(c, &fk); err != nil {
			return err
		}
		col.ref = &fk
	case c.eat("FIRST"):
		col.first = true
	case c.eat("AFTER"):
		col.after, _ = c.name()
	case c.is("PARTITION", "BY"): // the end of an ALTER TABLE without a comma
		c.i = len(c.tokens)
	default:
		c.skip()
	}
	return nil
}

// generated reads what follows GENERATED, or AS, and gives the expression.
func generated(c *cursor) string {
	c.eat("ALWAYS")
	if !c.eat("AS") {
		return ""
	}
	if in, ok := c.group(); ok {
		return in.text()
	}
	if c.eat("ROW") { // ROW START, ROW END: system versioning, MariaDB
		c.i++
		return "ROW " + strings.ToUpper(c.tokens[min(c.i, len(c.tokens))-1].text)
	}
	return ""
}

// defaultValue reads what follows DEFAULT and gives it as written.
func defaultValue(c *cursor) string {
	from := c.i
	if c.eat("NEXT", "VALUE", "FOR") { // a sequence, MariaDB
		c.tableName()
		return c.since(from)
	}
	if c.is("+") || c.is("-") {
		c.i++
	}
	introducer := strings.HasPrefix(c.peek(0).text, "_")
	c.skip()
	for !c.done() {
		next, last := c.peek(0), c.tokens[c.i-1]
		joined := next.start == last.end && last.kind != lexString && !last.is(")")
		continued := next.kind == lexString && (introducer || last.kind == lexString)
		if !joined && !continued {
			break
		}
		c.skip() // 1.5, b'0', now(6), `db`.`x`, _utf8 'a', 'a' 'b'
	}
	return c.since(from)
}

// columnType reads a data type and gives it in lower case, under its usual
// name, with arguments and sign (Reference Manual, "Data Types").
func columnType(c *cursor) string {
	name := typeName(c)
	var b strings.Builder
	b.WriteString(name)
	if c.is("(") && name != "tinyint(1)" {
		if in, ok := c.group(); ok {
			b.WriteByte('(')
			for i, t := range in.tokens {
				switch {
				case t.kind == lexString || t.kind == lexDouble:
					b.WriteString("'" + strings.ReplaceAll(t.text, "'", "''") + "'")
				default:
					b.WriteString(strings.ToLower(t.text))
				}
				if i+1 < len(in.tokens) && t.kind == lexWord && in.tokens[i+1].kind == lexWord {
					b.WriteByte(' ')
				}
			}
			b.WriteByte(')')
		}
	}
	unsigned := name == serialType
	for {
		switch {
		case c.eat("UNSIGNED"), c.eat("ZEROFILL"):
			if !unsigned {
				b.WriteString(" unsigned")
			}
			unsigned = true
		case c.eat("SIGNED"):
		default:
			return b.String()
		}
	}
}

// serialType is what SERIAL stands for.
const serialType = "bigint unsigned"

// typeName reads the words of a type's name and gives its usual one.
func typeName(c *cursor) string {
	word := func() string {
		t := c.peek(0)
		c.i++
		return strings.ToLower(t.text)
	}
	national := c.eat("NATIONAL")
	name := word()
	for c.is(".") { // mariadb_schema.date
		c.i++
		name = word()
	}
	if national {
		name = "n" + name
	}
	switch name {
	case "double", "float8":
		c.eat("PRECISION")
		return "double"
	case "long":
		switch {
		case c.eat("VARBINARY"):
			return "mediumblob"
		case c.eat("VARCHAR"), c.eat("VARCHARACTER"), c.eat("CHAR", "VARYING"), c.eat("CHARACTER", "VARYING"):
		}
		return "mediumtext"
	case "char", "character", "nchar", "ncharacter":
		if c.eat("VARYING") || c.eat("VARCHAR") || c.eat("VARCHARACTER") {
			return "varchar"
		}
		return "char"
	}
	if usual, ok := typeSynonym(name); ok {
		return usual
	}
	return name
}

// typeSynonym gives the usual name of a type that has several (Reference
// Manual, "Using Data Types from Other Database Engines"; the last three are
// Oracle's, MariaDB sql_mode=ORACLE).
func typeSynonym(name string) (string, bool) {
	switch name {
	case "integer", "int4":
		return "int", true
	case "int1":
		return "tinyint", true
	case "int2":
		return "smallint", true
	case "int3", "middleint":
		return "mediumint", true
	case "int8":
		return "bigint", true
	case "bool", "boolean":
		return "tinyint(1)", true
	case "dec", "numeric", "fixed", "number":
		return "decimal", true
	case "real":
		return "double", true
	case "float4":
		return "float", true
	case "varcharacter", "nvarchar", "nvarcharacter", "varchar2":
		return "varchar", true
	case "serial":
		return serialType, true
	case "raw":
		return "varbinary", true
	case "clob":
		return "longtext", true
	}
	return "", false
}
