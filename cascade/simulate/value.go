package simulate

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Value is one column of a row, as text, or NULL.
type Value struct {
	Text string
	Null bool
}

// Null is SQL's NULL.
var Null = Value{Null: true}

// Text makes a value that is not NULL.
func Text(s string) Value { return Value{Text: s} }

// String gives the value as SQL shows it.
func (v Value) String() string {
	if v.Null {
		return "NULL"
	}
	return v.Text
}

// Row is the values of one row in the order of the table's columns.
type Row []Value

// Rows are the rows of each table, by the table's name in the schema, in the
// order of their primary keys: engines go through them in this order.
type Rows map[string][]Row

// Match selects the rows of a DELETE; nil is all of them.
type Match func(t *sqlschema.Table, r Row) bool

// By matches the rows that have one of the values in a column. A table without
// the column has no such rows.
func By(column string, values ...string) Match {
	return func(t *sqlschema.Table, r Row) bool {
		for i := range t.Columns {
			if !strings.EqualFold(t.Columns[i].Name, column) || i >= len(r) || r[i].Null {
				continue
			}
			for _, v := range values {
				if r[i].Text == v {
					return true
				}
			}
		}
		return false
	}
}
