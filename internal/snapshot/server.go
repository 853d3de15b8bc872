package snapshot

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// FromServer reads the information_schema of the current database of a MySQL,
// MariaDB or TiDB.
func FromServer(ctx context.Context, db *sql.DB) (Snapshot, error) {
	in := introspection{ctx: ctx, db: db, position: map[string]int{}}
	for _, read := range []func() error{
		in.readTables, in.readColumns, in.readIndexes, in.readForeignKeys, in.readTriggers,
	} {
		if err := read(); err != nil {
			return Snapshot{}, fmt.Errorf("read information_schema: %w", err)
		}
	}
	in.out.sort()
	return in.out, nil
}

// introspection fills a snapshot query by query.
type introspection struct {
	ctx      context.Context
	db       *sql.DB
	out      Snapshot
	position map[string]int // of a table in out
}

// rows runs a query about the current database and hands over each row's
// values; NULL arrives as the empty string.
func (in *introspection) rows(query string, each func(v []string)) error {
	rows, err := in.db.QueryContext(in.ctx, query)
	if err != nil {
		return fmt.Errorf("%s: %w", query, err)
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
		each(texts)
	}
	return rows.Err()
}

// table finds a base table; ok is false for a view or sequence.
func (in *introspection) table(name string) (t *Table, ok bool) {
	i, ok := in.position[name]
	if !ok {
		return nil, false
	}
	return &in.out.Tables[i], true
}

func (in *introspection) readTables() error {
	return in.rows(`SELECT TABLE_NAME, TABLE_TYPE, ENGINE, CREATE_OPTIONS FROM information_schema.TABLES
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME`, func(v []string) {
		switch v[1] {
		case "VIEW":
			in.out.Views = append(in.out.Views, v[0])
			return
		case "SEQUENCE": // no table, although it is listed with a row's columns
			return
		}
		in.position[v[0]] = len(in.out.Tables)
		in.out.Tables = append(in.out.Tables, Table{
			Name: v[0], Engine: strings.ToLower(v[2]), Partitioned: strings.Contains(v[3], "partitioned"),
		})
	})
}

func (in *introspection) readColumns() error {
	return in.rows(`SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, EXTRA FROM information_schema.COLUMNS
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION`, func(v []string) {
		if t, ok := in.table(v[0]); ok {
			t.Columns = append(t.Columns, Column{
				Name: v[1], Type: canonicalType(v[2]), Nullable: v[3] == "YES", Generated: isGenerated(v[4]),
			})
		}
	})
}

// isGenerated reads EXTRA, which every version has. DEFAULT_GENERATED is a
// default that is an expression.
func isGenerated(extra string) bool {
	return strings.Contains(extra, "VIRTUAL GENERATED") || strings.Contains(extra, "STORED GENERATED")
}

func (in *introspection) readIndexes() error {
	return in.rows(`SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, NON_UNIQUE, SEQ_IN_INDEX FROM information_schema.STATISTICS
		WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX`, func(v []string) {
		t, ok := in.table(v[0])
		if v[2] == "" || v[2] == "NULL" && ok && !t.hasColumn("NULL") { // TiDB spells it out
			v[2] = expression
		}
		switch {
		case !ok:
		case v[1] == "PRIMARY":
			t.PrimaryKey = append(t.PrimaryKey, v[2])
		case v[4] == "1":
			t.Indexes = append(t.Indexes, Index{Name: v[1], Columns: []string{v[2]}, Unique: v[3] == "0"})
		default:
			last := &t.Indexes[len(t.Indexes)-1]
			last.Columns = append(last.Columns, v[2])
		}
	})
}

func (in *introspection) readForeignKeys() error {
	type rules struct{ onDelete, onUpdate string }
	byKey := map[string]rules{}
	// The two views are joined here: the server takes a hundred times as long.
	err := in.rows(`SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE FROM information_schema.REFERENTIAL_CONSTRAINTS
		WHERE CONSTRAINT_SCHEMA = DATABASE()`, func(v []string) {
		byKey[v[0]+"\x00"+v[1]] = rules{canonicalRule(v[2]), canonicalRule(v[3])}
	})
	if err != nil {
		return err
	}
	var stray error
	err = in.rows(`SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME, ORDINAL_POSITION
		FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL
		ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`, func(v []string) {
		t, ok := in.table(v[0])
		if !ok {
			stray = fmt.Errorf("foreign key %s of %s, which is no table", v[1], v[0])
			return
		}
		if v[5] == "1" {
			r := byKey[v[0]+"\x00"+v[1]]
			t.ForeignKeys = append(t.ForeignKeys, ForeignKey{Name: v[1], RefTable: v[3], OnDelete: r.onDelete, OnUpdate: r.onUpdate})
		}
		last := &t.ForeignKeys[len(t.ForeignKeys)-1]
		last.Columns = append(last.Columns, v[2])
		last.RefColumns = append(last.RefColumns, v[4])
	})
	return errors.Join(err, stray)
}

func (in *introspection) readTriggers() error {
	return in.rows(`SELECT EVENT_OBJECT_TABLE, TRIGGER_NAME, ACTION_TIMING, EVENT_MANIPULATION FROM information_schema.TRIGGERS
		WHERE TRIGGER_SCHEMA = DATABASE()`, func(v []string) {
		if t, ok := in.table(v[0]); ok {
			t.Triggers = append(t.Triggers, v[1]+" "+strings.ToLower(v[2]+" "+v[3]))
		}
	})
}
