// Package introspect asks a live MySQL, MariaDB or TiDB for its schema. It uses
// flat queries on information_schema, joined here rather than by the server
// (which takes a hundred times as long), and SHOW CREATE TABLE where privileges
// hide a part of information_schema.
//
// The result is a [sqlschema.Schema] like the one that a reader of DDL gives,
// with the enforcement of each foreign key resolved for the server's own
// product and version. What the account may not see is said in
// [Database.Unseen] and is unknown in the schema, never absent.
package introspect

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// Querier is the part of *sql.DB and *sql.Conn that introspection needs.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Database is the current database of a connection as its account sees it.
type Database struct {
	// Name is the database's name.
	Name   string
	Server Server
	// Schema has the origin [sqlschema.FromServer]. Foreign keys that the server
	// has but does not act on are in it, with their enforcement.
	Schema *sqlschema.Schema
	// Details holds, by table name, what a scan needs beyond the schema.
	Details map[string]*Details
	// Unseen is what the account's privileges hide.
	Unseen []Unseen
}

// Details are facts of a table that the neutral schema does not carry.
type Details struct {
	// Rows is the server's estimate of the number of rows, which may be far off.
	Rows int64
	// Columns are by name.
	Columns map[string]ColumnDetails
}

// ColumnDetails are facts of a column that the neutral schema does not carry.
type ColumnDetails struct {
	// Charset and Collation are empty for columns that hold no text.
	Charset   string
	Collation string
	// AutoIncrement is set for the column that numbers its rows.
	AutoIncrement bool
	// HasDefault is set where an INSERT may leave the column out.
	HasDefault bool
}

// Unseen is something that the account may not see, so that its absence from
// the schema proves nothing.
type Unseen struct {
	// What names it: "triggers", "the delete rule of posts.fk_user".
	What string
	// Grant is the privilege that would show it: "TRIGGER", "SELECT".
	Grant string
	// Table is the table concerned; empty for the whole database.
	Table string
}

// Read asks for the current database. An error is that of the first query that
// failed, or says that no database is selected.
func Read(ctx context.Context, db Querier) (*Database, error) {
	r := &reader{ctx: ctx, db: db, byName: map[string]*sqlschema.Table{}, known: map[string]bool{}}
	r.out = &Database{Schema: &sqlschema.Schema{Origin: sqlschema.FromServer}, Details: map[string]*Details{}}
	for _, step := range []struct {
		what string
		read func() error
	}{
		{"the server's version and settings", r.server},
		{"the account's privileges", r.grants},
		{"tables", r.tables},
		{"columns", r.columns},
		{"generated columns", r.generated},
		{"indexes", r.indexes},
		{"foreign keys", r.foreignKeys},
		{"triggers", r.triggers},
		{"table definitions", r.definitions},
	} {
		if err := step.read(); err != nil {
			return nil, fmt.Errorf("read %s: %w", step.what, err)
		}
	}
	mysql.Resolve(r.out.Schema)
	r.settle()
	return r.out, nil
}

// reader is one introspection under way.
type reader struct {
	ctx    context.Context
	db     Querier
	out    *Database
	byName map[string]*sqlschema.Table
	// known holds the foreign keys whose rules information_schema tells.
	known  map[string]bool
	grant  privileges
	failed []string // tables whose definition could not be read
}

// rows runs a query and hands over each row's values.
func (r *reader) rows(query string, each func(v []string)) error {
	return Rows(r.ctx, r.db, query, func(_, v []string) { each(v) })
}

// Rows runs a query and hands over the names of its columns with each row's
// values as text; NULL arrives as the empty string.
func Rows(ctx context.Context, db Querier, query string, each func(names, values []string)) error {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return err
	}
	values := make([]sql.NullString, len(names))
	targets := make([]any, len(names))
	for i := range values {
		targets[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		texts := make([]string, len(values))
		for i, v := range values {
			texts[i] = v.String
		}
		each(names, texts)
	}
	return rows.Err()
}

// Quote puts a name in backticks.
func Quote(name string) string { return "`" + strings.ReplaceAll(name, "`", "``") + "`" }

// table finds a base table; nil for a view or a sequence.
func (r *reader) table(name string) *sqlschema.Table {
	if t := r.byName[name]; t != nil && !t.View {
		return t
	}
	return nil
}
