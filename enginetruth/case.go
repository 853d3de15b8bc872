package enginetruth

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Case is a schema with rows and one statement.
type Case struct {
	Schema *sqlschema.Schema
	Rows   simulate.Rows
	Kind   simulate.Kind
	Table  string
	// IDs are the values of id that a delete selects; none selects all rows.
	IDs []string
	// Row is the new row of a REPLACE.
	Row simulate.Row
}

// statement is the case as the simulator takes it. The cases' triggers write
// into a table of their own.
func (c *Case) statement() simulate.Statement {
	st := simulate.Statement{
		Kind: c.Kind, Table: c.Table, Row: c.Row, Checks: simulate.ChecksOn,
		Inert: func(*sqlschema.Trigger) bool { return true },
	}
	if len(c.IDs) > 0 {
		st.Match = simulate.By("id", c.IDs...)
	}
	return st
}

// family is a kind of SQL.
type family int

const (
	mysqlFamily family = iota
	postgresFamily
	sqliteFamily
)

func familyOf(d sqlschema.Dialect) family {
	switch d.Name {
	case "postgres":
		return postgresFamily
	case "sqlite":
		return sqliteFamily
	}
	return mysqlFamily
}

// script is the SQL of a case for one family.
type script struct {
	// create makes tables and keys; an error there is part of the outcome.
	create []string
	// fill inserts the rows, with checks off where keys exist already.
	fill []string
	// finish makes what rows must not meet: triggers, and PostgreSQL's keys.
	finish []string
	run    string
	drop   []string
}

func (c *Case) script(f family) script {
	var s script
	before := map[string]bool{}
	for _, t := range c.Schema.Tables {
		before[t.Name] = true
		s.table(f, t, before)
	}
	s.fill = append(s.fill, checks(f, false)...)
	for _, t := range c.Schema.Tables {
		if rows := c.Rows[t.Name]; len(rows) > 0 {
			s.fill = append(s.fill, "INSERT INTO "+t.Name+" VALUES "+tuples(rows))
		}
	}
	s.fill = append(s.fill, checks(f, true)...)
	if f == postgresFamily {
		for _, t := range c.Schema.Tables {
			for i := range t.ForeignKeys {
				s.finish = append(s.finish, "ALTER TABLE "+t.Name+" ADD "+constraint(&t.ForeignKeys[i]))
			}
		}
	}
	s.triggers(f, c.Schema)
	s.run = c.sql()
	s.drop = append(s.drop, checks(f, false)...)
	for _, t := range c.Schema.Tables {
		drop := "DROP TABLE IF EXISTS " + t.Name
		if f == postgresFamily {
			drop += " CASCADE"
		}
		s.drop = append(s.drop, drop)
	}
	s.drop = append(s.drop, "DROP TABLE IF EXISTS fired")
	s.drop = append(s.drop, checks(f, true)...)
	return s
}

// table adds a CREATE TABLE. Where a key refers to a later table MySQL needs
// checks to be off; PostgreSQL gets its keys after the rows.
func (s *script) table(f family, t *sqlschema.Table, before map[string]bool) {
	var parts []string
	for _, col := range t.Columns {
		def := col.Name + " INT"
		if col.NotNull {
			def += " NOT NULL"
		}
		if col.Default != "" {
			def += " DEFAULT " + col.Default
		}
		parts = append(parts, def)
	}
	parts = append(parts, "PRIMARY KEY ("+strings.Join(t.PrimaryKey, ", ")+")")
	for _, x := range t.Indexes {
		if x.Unique {
			parts = append(parts, "UNIQUE ("+strings.Join(x.Columns, ", ")+")")
		}
	}
	forward := false
	for i := range t.ForeignKeys {
		forward = forward || !before[t.ForeignKeys[i].RefTable]
		if f != postgresFamily {
			parts = append(parts, constraint(&t.ForeignKeys[i]))
		}
	}
	sql := "CREATE TABLE " + t.Name + " (" + strings.Join(parts, ", ") + ")"
	if t.Engine != "" && f == mysqlFamily {
		sql += " ENGINE=" + t.Engine
	}
	if forward && f == mysqlFamily {
		s.create = append(s.create, checks(f, false)...)
	}
	s.create = append(s.create, sql)
	if forward && f == mysqlFamily {
		s.create = append(s.create, checks(f, true)...)
	}
	for _, x := range t.Indexes {
		if !x.Unique {
			s.create = append(s.create, fmt.Sprintf("CREATE INDEX %s ON %s (%s)", x.Name, t.Name, strings.Join(x.Columns, ", ")))
		}
	}
}

func constraint(fk *sqlschema.ForeignKey) string {
	sql := fmt.Sprintf("CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s)", fk.Name, strings.Join(fk.Columns, ", "), fk.RefTable, strings.Join(fk.RefColumns, ", "))
	if fk.OnDelete != sqlschema.Unset {
		sql += " ON DELETE " + fk.OnDelete.String()
	}
	return sql
}

func checks(f family, on bool) []string {
	switch {
	case f == mysqlFamily && on:
		return []string{"SET foreign_key_checks=1"}
	case f == mysqlFamily:
		return []string{"SET foreign_key_checks=0"}
	case f == sqliteFamily && on:
		return []string{"PRAGMA foreign_keys=ON"}
	case f == sqliteFamily:
		return []string{"PRAGMA foreign_keys=OFF"}
	}
	return nil
}

// triggers adds triggers that write table and trigger into the table fired.
func (s *script) triggers(f family, schema *sqlschema.Schema) {
	made := false
	for _, t := range schema.Tables {
		for _, tr := range t.Triggers {
			if !made {
				s.finish = append(s.finish, "CREATE TABLE fired (who VARCHAR(100))")
				made = true
			}
			head := fmt.Sprintf("CREATE TRIGGER %s %s %s ON %s FOR EACH ROW ", tr.Name, tr.Timing, tr.Event, t.Name)
			insert := fmt.Sprintf("INSERT INTO fired VALUES ('%s.%s')", t.Name, tr.Name)
			switch f {
			case mysqlFamily:
				s.finish = append(s.finish, head+insert)
			case sqliteFamily:
				s.finish = append(s.finish, head+"BEGIN "+insert+"; END")
			case postgresFamily:
				s.finish = append(s.finish,
					"CREATE OR REPLACE FUNCTION "+tr.Name+"_f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "+insert+"; RETURN NULL; END $$",
					head+"EXECUTE FUNCTION "+tr.Name+"_f()")
			}
		}
	}
}

// sql is the case's statement.
func (c *Case) sql() string {
	switch c.Kind {
	case simulate.Replace:
		return "REPLACE INTO " + c.Table + " VALUES " + tuples([]simulate.Row{c.Row})
	case simulate.Truncate:
		return "TRUNCATE TABLE " + c.Table
	}
	sql := "DELETE FROM "
	if c.Kind == simulate.DeleteIgnore {
		sql = "DELETE IGNORE FROM "
	}
	sql += c.Table
	if len(c.IDs) > 0 {
		sql += " WHERE id IN (" + strings.Join(c.IDs, ", ") + ")"
	}
	return sql
}

func tuples(rows []simulate.Row) string {
	var out []string
	for _, r := range rows {
		var v []string
		for _, x := range r {
			v = append(v, x.String())
		}
		out = append(out, "("+strings.Join(v, ", ")+")")
	}
	return strings.Join(out, ", ")
}

// SQL is the whole case as a script to paste into the engine's client.
func (c *Case) SQL(d sqlschema.Dialect) string {
	s := c.script(familyOf(d))
	var b strings.Builder
	for _, part := range [][]string{s.create, s.fill, s.finish, {s.run}} {
		for _, line := range part {
			b.WriteString(line)
			b.WriteString(";\n")
		}
	}
	for _, t := range c.Schema.Tables {
		fmt.Fprintf(&b, "SELECT '%s', t.* FROM %s t;\n", t.Name, t.Name)
	}
	return b.String()
}
