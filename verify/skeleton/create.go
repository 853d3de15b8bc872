package skeleton

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// NotMade is why a key is missing whose table the server did not make.
const NotMade = "its table was not made"

// sort puts parents before their children; within cycles names decide.
func (s *Skeleton) sort() {
	var out []*Table
	done := map[*Table]bool{}
	var visit func(t *Table)
	visit = func(t *Table) {
		if done[t] {
			return
		}
		done[t] = true
		for _, k := range t.Own {
			visit(k.Parent)
		}
		out = append(out, t)
	}
	for _, t := range s.Tables {
		visit(t)
	}
	s.Tables, s.Keys = out, nil
	for _, t := range out {
		s.Keys = append(s.Keys, t.Own...)
	}
}

// Create makes the tables in the current database of a connection. A key that
// the server refuses is marked as missing; a table that it refuses takes its
// keys with it. An error is one of the connection or of the context.
//
// Keys are made in the order of s.Keys, which engines may go by when rows go.
func (s *Skeleton) Create(ctx context.Context, conn *sql.Conn, option string) error {
	if err := run(ctx, conn, "SET SESSION sql_mode = ''", "SET SESSION foreign_key_checks = 0"); err != nil {
		return err
	}
	gone := map[*Table]bool{}
	late := false
	for _, t := range s.Tables {
		late = late || slices.ContainsFunc(t.Own, func(k *Key) bool { return slices.Index(s.Tables, k.Parent) > slices.Index(s.Tables, t) })
	}
	for _, t := range s.Tables {
		err := run(ctx, conn, t.DDL(func(*Key) bool { return !late }, option))
		if err != nil && !late && len(t.Own) > 0 { // one key may be at fault
			if err = run(ctx, conn, t.DDL(nil, option)); err == nil {
				err = s.addKeys(ctx, conn, t)
			}
		}
		switch {
		case lost(ctx, err):
			return err
		case err != nil:
			gone[t] = true
			s.Notes = append(s.Notes, fmt.Sprintf("%s is left out: the server does not make it in the scratch database: %v", t.Name, err))
		}
	}
	for _, k := range s.Keys {
		switch {
		case gone[k.Child] || gone[k.Parent]:
			k.Missing = NotMade
		case late && k.Missing == "":
			if err := s.addKey(ctx, conn, k); err != nil {
				return err
			}
		}
	}
	return run(ctx, conn, "SET SESSION foreign_key_checks = 1", "SET SESSION sql_mode = 'STRICT_ALL_TABLES'")
}

func (s *Skeleton) addKeys(ctx context.Context, conn *sql.Conn, t *Table) error {
	for _, k := range t.Own {
		if k.Missing != "" {
			continue
		}
		if err := s.addKey(ctx, conn, k); err != nil {
			return err
		}
	}
	return nil
}

func (s *Skeleton) addKey(ctx context.Context, conn *sql.Conn, k *Key) error {
	err := run(ctx, conn, "ALTER TABLE "+k.Child.Quoted()+" ADD "+k.DDL())
	if err == nil {
		return nil
	}
	if lost(ctx, err) {
		return err
	}
	k.Missing = err.Error()
	s.Notes = append(s.Notes, fmt.Sprintf("foreign key %s is left out: the server does not make it in the scratch database: %v", k, err))
	return nil
}

// Drop drops the tables again.
func (s *Skeleton) Drop(ctx context.Context, conn *sql.Conn) error {
	if err := run(ctx, conn, "SET SESSION foreign_key_checks = 0"); err != nil {
		return err
	}
	for _, t := range s.Tables {
		if err := run(ctx, conn, "DROP TABLE IF EXISTS "+t.Quoted()); err != nil {
			return err
		}
	}
	return run(ctx, conn, "SET SESSION foreign_key_checks = 1")
}

// DDL gives the CREATE TABLE statement with those foreign keys that keep wants;
// nil wants none. option is added to the table's options.
func (t *Table) DDL(keep func(*Key) bool, option string) string {
	var parts []string
	for i := range t.Columns {
		parts = append(parts, t.Columns[i].ddl())
	}
	for _, x := range t.Indexes {
		parts = append(parts, t.indexDDL(x))
	}
	for _, k := range t.Own {
		if keep != nil && keep(k) && k.Missing == "" {
			parts = append(parts, k.DDL())
		}
	}
	text := "CREATE TABLE " + t.Quoted() + " (" + strings.Join(parts, ", ") + ")"
	if t.Engine != "" {
		text += " ENGINE = " + t.Engine
	}
	if option != "" {
		text += " " + option
	}
	return text
}

func (c *Column) ddl() string {
	text := introspect.Quote(c.Name) + " " + c.Type
	if c.Collation != "" {
		text += " CHARACTER SET " + c.Charset + " COLLATE " + c.Collation
	}
	if c.NotNull {
		return text + " NOT NULL"
	}
	return text + " NULL"
}

func (t *Table) indexDDL(x Index) string {
	columns := make([]string, len(x.Columns))
	for i, at := range x.Columns {
		columns[i] = introspect.Quote(t.Columns[at].Name)
		if x.Prefix[i] > 0 {
			columns[i] += fmt.Sprintf("(%d)", x.Prefix[i])
		}
	}
	list := " (" + strings.Join(columns, ", ") + ")"
	switch {
	case x.Primary:
		return "PRIMARY KEY" + list
	case x.Unique:
		return "UNIQUE KEY " + introspect.Quote(x.Name) + list
	}
	return "KEY " + introspect.Quote(x.Name) + list
}

// DDL gives the clause that declares the key.
func (k *Key) DDL() string {
	text := fmt.Sprintf("CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s (%s) ON DELETE %s", introspect.Quote(k.Name),
		quoteAll(k.Child.names(k.Cols)), k.Parent.Quoted(), quoteAll(k.Parent.names(k.Ref)), k.OnDelete)
	if k.OnUpdate != sqlschema.Unset {
		text += " ON UPDATE " + k.OnUpdate.String()
	}
	return text
}

func quoteAll(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = introspect.Quote(n)
	}
	return strings.Join(out, ", ")
}

// run executes statements.
func run(ctx context.Context, conn *sql.Conn, statements ...string) error {
	for _, q := range statements {
		if _, err := conn.ExecContext(ctx, q); err != nil {
			return err
		}
	}
	return nil
}
