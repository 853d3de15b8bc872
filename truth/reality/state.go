package reality

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// State is all rows of a database, table by table.
type State []Table

// Table is a table's rows in the order of the primary key.
type Table struct {
	Name       string
	Columns    []string
	PrimaryKey []string
	Engine     string
	Rows       []Row
}

// Row is a row's values by column; NULL is nil.
type Row map[string]*string

// key names a row: its table and its primary key's values, or all of its values
// where the table has no primary key.
type key struct{ table, values string }

// table finds a table by name.
func (s State) table(name string) *Table {
	for i := range s {
		if strings.EqualFold(s[i].Name, name) {
			return &s[i]
		}
	}
	return nil
}

// row finds the row of a key; nil where it is gone.
func (s State) row(k key) Row {
	t := s.table(k.table)
	if t == nil {
		return nil
	}
	for _, r := range t.Rows {
		if t.key(r) == k {
			return r
		}
	}
	return nil
}

func (t *Table) key(r Row) key {
	columns := t.PrimaryKey
	if len(columns) == 0 {
		columns = t.Columns
	}
	return key{strings.ToLower(t.Name), r.tuple(columns)}
}

// tuple joins values; a NULL is spelled as such.
func (r Row) tuple(columns []string) string {
	parts := make([]string, len(columns))
	for i, c := range columns {
		parts[i] = "NULL"
		if v := r[c]; v != nil {
			parts[i] = "'" + *v + "'"
		}
	}
	return strings.Join(parts, ",")
}

// null reports whether one of the columns is NULL: such a key refers to nothing.
func (r Row) null(columns []string) bool {
	return slices.ContainsFunc(columns, func(c string) bool { return r[c] == nil })
}

// String prints the rows, one table a line.
func (s State) String() string {
	var b strings.Builder
	for _, t := range s {
		fmt.Fprintf(&b, "%s (%s):", t.Name, strings.Join(t.Columns, ", "))
		for _, r := range t.Rows {
			fmt.Fprintf(&b, " (%s)", r.tuple(t.Columns))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// read takes a snapshot of the current database.
func read(db *sql.DB) (State, error) {
	names, err := query(db, `SELECT TABLE_NAME, ENGINE FROM information_schema.TABLES
		WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME`)
	if err != nil {
		return nil, err
	}
	var s State
	for _, n := range names.Rows {
		name := *n["TABLE_NAME"]
		t, err := query(db, "SELECT * FROM `"+name+"` ORDER BY 1, 2")
		if err != nil {
			t, err = query(db, "SELECT * FROM `"+name+"` ORDER BY 1")
		}
		if err != nil {
			return nil, err
		}
		t.Name, t.Engine = name, *n["ENGINE"]
		if t.PrimaryKey, err = primaryKey(db, name); err != nil {
			return nil, err
		}
		s = append(s, *t)
	}
	return s, nil
}

func primaryKey(db *sql.DB, table string) ([]string, error) {
	t, err := query(db, `SELECT COLUMN_NAME FROM information_schema.STATISTICS
		WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND INDEX_NAME = 'PRIMARY' ORDER BY SEQ_IN_INDEX`, table)
	if err != nil {
		return nil, err
	}
	var columns []string
	for _, r := range t.Rows {
		columns = append(columns, *r["COLUMN_NAME"])
	}
	return columns, nil
}

// query reads a result into a table without a name.
func query(db *sql.DB, text string, args ...any) (*Table, error) {
	rows, err := db.Query(text, args...)
	if err != nil {
		return nil, fmt.Errorf("look at the rows: %w", err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return nil, fmt.Errorf("look at the rows: %w", err)
	}
	t := &Table{Columns: columns}
	for rows.Next() {
		values := make([]sql.NullString, len(columns))
		into := make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, fmt.Errorf("look at the rows: %w", err)
		}
		r := Row{}
		for i, c := range columns {
			if values[i].Valid {
				r[c] = &values[i].String
			}
		}
		t.Rows = append(t.Rows, r)
	}
	return t, rows.Err()
}
