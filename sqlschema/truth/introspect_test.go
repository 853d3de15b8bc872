package truth_test

import (
	"database/sql"
	"strings"
	"testing"
)

// fromServer reads the current database's information_schema.
func fromServer(t *testing.T, db *sql.DB) snapshot {
	t.Helper()
	in := introspection{t: t, db: db, position: map[string]int{}}
	in.readTables()
	in.readColumns()
	in.readIndexes()
	in.readForeignKeys()
	in.readTriggers()
	in.out.sort()
	return in.out
}

// introspection fills a snapshot query by query.
type introspection struct {
	t        *testing.T
	db       *sql.DB
	out      snapshot
	position map[string]int // of a table in out
}

// rows runs a query about the current database and hands over each row's
// values; NULL arrives as the empty string.
func (in *introspection) rows(query string, each func(v []string)) {
	in.t.Helper()
	rows, err := in.db.Query(query)
	if err != nil {
		in.t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		in.t.Fatal(err)
	}
	values := make([]sql.NullString, len(names))
	targets := make([]any, len(names))
	for i := range values {
		targets[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(targets...); err != nil {
			in.t.Fatal(err)
		}
		texts := make([]string, len(values))
		for i, v := range values {
			texts[i] = v.String
		}
		each(texts)
	}
	if err := rows.Err(); err != nil {
		in.t.Fatal(err)
	}
}

// table finds a base table; ok is false for a view or sequence.
func (in *introspection) table(name string) (t *table, ok bool) {
	i, ok := in.position[name]
	if !ok {
		return nil, false
	}
	return &in.out.tables[i], true
}

func (in *introspection) readTables() {
	in.rows(`SELECT TABLE_NAME, TABLE_TYPE, ENGINE, CREATE_OPTIONS FROM information_schema.TABLES
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME`, func(v []string) {
		switch v[1] {
		case "VIEW":
			in.out.views = append(in.out.views, v[0])
			return
		case "SEQUENCE": // no table, although it is listed with a row's columns
			return
		}
		in.position[v[0]] = len(in.out.tables)
		in.out.tables = append(in.out.tables, table{
			name: v[0], engine: strings.ToLower(v[2]), partitioned: strings.Contains(v[3], "partitioned"),
		})
	})
}

func (in *introspection) readColumns() {
	in.rows(`SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, IS_GENERATED FROM information_schema.COLUMNS
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION`, func(v []string) {
		if t, ok := in.table(v[0]); ok {
			t.columns = append(t.columns, column{
				name: v[1], typ: canonicalType(v[2]), nullable: v[3] == "YES", generated: v[4] == "ALWAYS",
			})
		}
	})
}

func (in *introspection) readIndexes() {
	in.rows(`SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, NON_UNIQUE, SEQ_IN_INDEX FROM information_schema.STATISTICS
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX`, func(v []string) {
		t, ok := in.table(v[0])
		switch {
		case !ok:
		case v[1] == "PRIMARY":
			t.primaryKey = append(t.primaryKey, v[2])
		case v[4] == "1":
			t.indexes = append(t.indexes, index{name: v[1], columns: []string{v[2]}, unique: v[3] == "0"})
		default:
			last := &t.indexes[len(t.indexes)-1]
			last.columns = append(last.columns, v[2])
		}
	})
}

func (in *introspection) readForeignKeys() {
	type rules struct{ onDelete, onUpdate string }
	byKey := map[string]rules{}
	// The two views are joined here: the server takes a hundred times as long.
	in.rows(`SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE FROM information_schema.REFERENTIAL_CONSTRAINTS
		WHERE CONSTRAINT_SCHEMA = DATABASE()`, func(v []string) {
		byKey[v[0]+"\x00"+v[1]] = rules{canonicalRule(v[2]), canonicalRule(v[3])}
	})
	in.rows(`SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME, ORDINAL_POSITION
		FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL
		ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`, func(v []string) {
		t, ok := in.table(v[0])
		if !ok {
			in.t.Fatalf("foreign key %s of %s, which is no table", v[1], v[0])
		}
		if v[5] == "1" {
			r := byKey[v[0]+"\x00"+v[1]]
			t.foreignKeys = append(t.foreignKeys, foreignKey{name: v[1], ref: v[3], onDelete: r.onDelete, onUpdate: r.onUpdate})
		}
		last := &t.foreignKeys[len(t.foreignKeys)-1]
		last.columns = append(last.columns, v[2])
		last.refColumns = append(last.refColumns, v[4])
	})
}

func (in *introspection) readTriggers() {
	in.rows(`SELECT EVENT_OBJECT_TABLE, TRIGGER_NAME, ACTION_TIMING, EVENT_MANIPULATION FROM information_schema.TRIGGERS
		WHERE TRIGGER_SCHEMA = DATABASE()`, func(v []string) {
		if t, ok := in.table(v[0]); ok {
			t.triggers = append(t.triggers, v[1]+" "+strings.ToLower(v[2]+" "+v[3]))
		}
	})
}
