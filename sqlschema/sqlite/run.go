package sqlite

import (
	"context"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// handling is what is done with a statement.
type handling int

const (
	run    handling = iota
	pass            // it changes no schema
	quiet           // it is run, and may fail: transactions that the tool opened
	refuse          // it would leave the database in memory or edit the catalogue
)

// statement deals with one statement of the current script.
func (r *Reader) statement(s statement) {
	switch s.handling() {
	case refuse:
		r.problem(s, sqlschema.NotUnderstood, s.refusal())
	case quiet:
		_ = r.exec(s.text) // COMMIT of a transaction that the migration tool began
	case run:
		if r.reserved(s) {
			return
		}
		if err := r.exec(s.text); err != nil {
			r.failed(s, message(err))
			return
		}
		r.note(s)
	}
}

// handling tells what is done with the statement.
func (s statement) handling() handling {
	first := s.token(0)
	switch {
	case s.command:
		if strings.HasPrefix(s.text, ".read") {
			return refuse
		}
		return pass
	case first.is("ATTACH", "DETACH"):
		return refuse
	case first.is("VACUUM"):
		for _, t := range s.tokens {
			if t.is("INTO") {
				return refuse
			}
		}
		return pass
	case first.is("PRAGMA"):
		return s.pragma()
	case first.is("BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE"):
		return quiet
	case first.is("INSERT", "UPDATE", "DELETE", "REPLACE", "WITH"):
		for _, t := range s.tokens {
			if n := strings.ToLower(t.name()); n == "sqlite_master" || n == "sqlite_schema" {
				return refuse
			}
		}
		return pass
	case first.is("SELECT", "VALUES", "ANALYZE", "REINDEX", "EXPLAIN"):
		return pass
	}
	return run
}

// pragma tells the pragmas apart: two say how ALTER TABLE works.
func (s statement) pragma() handling {
	_, name, _ := s.table(1)
	switch strings.ToLower(name) {
	case "foreign_keys", "legacy_alter_table":
		return quiet
	case "writable_schema":
		return refuse
	}
	return pass
}

// refusal says why a statement is not run.
func (s statement) refusal() string {
	switch {
	case s.command:
		return ".read reads another file: name that file among the schema's sources"
	case s.token(0).is("ATTACH", "DETACH", "VACUUM"):
		return "a statement about another database file is not run"
	}
	return "the catalogue is edited by hand: what that does to the schema is not known"
}

// reserved reports CREATE TABLE sqlite_…, which dumps of the catalogue hold
// (.schema writes sqlite_sequence) and nobody can run: SQLite keeps these tables
// itself.
func (r *Reader) reserved(s statement) bool {
	i, _, ok := s.createTable()
	if !ok {
		return false
	}
	_, name, _ := s.table(i)
	return strings.HasPrefix(strings.ToLower(name), "sqlite_")
}

// message is what SQLite says, without the frame that the driver puts around it:
// "SQL logic error: no such table: posts (1)".
func message(err error) string {
	text := strings.TrimPrefix(err.Error(), "SQL logic error: ")
	if n := strings.LastIndex(text, " ("); n > 0 && strings.HasSuffix(text, ")") {
		text = text[:n]
	}
	return "SQLite refuses this statement: " + strings.Join(strings.Fields(text), " ")
}

// failed reports a statement that SQLite refuses, and what is unclear by it.
func (r *Reader) failed(s statement, message string) {
	kind := sqlschema.NotUnderstood
	for _, part := range []string{"already exists", "already another table", "no such table", "no such column", "no such index", "duplicate column name"} {
		if strings.Contains(message, part) {
			kind = sqlschema.Inconsistent
		}
	}
	r.problem(s, kind, message)
	if strings.Contains(message, "already exists") || strings.Contains(message, "duplicate column name") {
		return // what the statement asks for is there, if not of its making
	}
	if i, temporary, ok := s.createTable(); ok && !temporary {
		if _, name, _ := s.table(i); !r.exists(name) {
			r.created = append(r.created, lostTable{name, r.position(s.at)})
		}
		return
	}
	if s.token(0).is("ALTER") {
		_, name, _ := s.table(2)
		r.unclear[strings.ToLower(name)] = true
	}
}

// exists reports whether the main database has a table or view of the name.
func (r *Reader) exists(name string) bool {
	var n int
	err := r.conn.QueryRowContext(context.Background(),
		"SELECT count(*) FROM main.sqlite_master WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE", name).Scan(&n)
	return err == nil && n > 0
}
