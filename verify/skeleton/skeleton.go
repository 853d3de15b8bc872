package skeleton

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/simulate"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// RowColumn is the column of a row's number, unless the table has one of this
// name.
const RowColumn = "cascadelint_row"

// Skeleton is the tables that foreign keys connect, reduced to their keys.
type Skeleton struct {
	// Tables come before those that refer to them, except in cycles.
	Tables []*Table
	// Keys are the foreign keys, in the order of the tables.
	Keys []*Key
	// Notes say what was left out or simplified.
	Notes []string

	byName map[string]*Table
}

// Table is a table of the skeleton.
type Table struct {
	// Name is the table's own, or database.name for one of another database.
	Name    string
	Engine  string
	Columns []Column // the row's number is the last
	Indexes []Index
	// Own are the table's foreign keys, Children those that refer to it.
	Own, Children []*Key

	physical string // its name in the scratch database
}

// Quoted is the table's name in the scratch database, in backticks.
func (t *Table) Quoted() string { return introspect.Quote(t.physical) }

// Column is a column of the skeleton.
type Column struct {
	Name string
	// Type is as the server spells it.
	Type               string
	Charset, Collation string
	NotNull            bool

	values *values
}

// Index is the primary key, a unique key or another index. Places are those of
// the columns in the table.
type Index struct {
	Name    string
	Columns []int
	// Prefix holds the length of the indexed prefix of each column, 0 for all.
	Prefix  []int
	Unique  bool
	Primary bool
}

// Key is a foreign key. Cols and Ref are places in child and parent.
type Key struct {
	Name          string
	Child, Parent *Table
	Cols, Ref     []int
	OnDelete      sqlschema.Action
	OnUpdate      sqlschema.Action
	// Loose is set where no unique key of the parent covers the columns, so that
	// several rows may be the parent of one.
	Loose bool
	// Missing is set where the server did not make the key in the scratch
	// database, for the reason given.
	Missing string
}

// Acts reports whether the key changes child rows when the parent goes.
func (k *Key) Acts() bool {
	return k.OnDelete == sqlschema.Cascade || k.OnDelete == sqlschema.SetNull
}

// Self reports whether the key refers to its own table.
func (k *Key) Self() bool { return k.Child == k.Parent }

// String names the key: "fk_posts (posts.user_id → users.id)".
func (k *Key) String() string {
	return fmt.Sprintf("%s (%s.%s → %s.%s)", k.Name, k.Child.Name, strings.Join(k.Child.names(k.Cols), "+"),
		k.Parent.Name, strings.Join(k.Parent.names(k.Ref), "+"))
}

// Columns are the names of the child's columns.
func (k *Key) Columns() []string { return k.Child.names(k.Cols) }

func (t *Table) names(places []int) []string {
	out := make([]string, len(places))
	for i, p := range places {
		out[i] = t.Columns[p].Name
	}
	return out
}

// Row is the place of the column of the row's number.
func (t *Table) Row() int { return len(t.Columns) - 1 }

// Primary is the primary key, nil where there is none.
func (t *Table) Primary() *Index {
	for i := range t.Indexes {
		if t.Indexes[i].Primary {
			return &t.Indexes[i]
		}
	}
	return nil
}

// Table finds a table by name; nil where there is none.
func (s *Skeleton) Table(name string) *Table { return s.byName[name] }

// Schema is the skeleton as the core knows it, with the keys that the server
// has made.
func (s *Skeleton) Schema(d sqlschema.Dialect) *sqlschema.Schema {
	out := &sqlschema.Schema{Dialect: d, Origin: sqlschema.FromServer}
	for _, t := range s.Tables {
		def := &sqlschema.Table{Name: t.Name, Engine: t.Engine}
		for _, c := range t.Columns {
			def.Columns = append(def.Columns, sqlschema.Column{Name: c.Name, Type: c.Type, NotNull: c.NotNull})
		}
		for _, x := range t.Indexes {
			if x.Primary {
				def.PrimaryKey = t.names(x.Columns)
				continue
			}
			def.Indexes = append(def.Indexes, sqlschema.Index{Name: x.Name, Columns: t.names(x.Columns), Unique: x.Unique})
		}
		for _, k := range t.Own {
			if k.Missing != "" {
				continue
			}
			def.ForeignKeys = append(def.ForeignKeys, sqlschema.ForeignKey{
				Name: k.Name, Columns: t.names(k.Cols), RefTable: k.Parent.Name, RefColumns: k.Parent.names(k.Ref),
				OnDelete: k.OnDelete, OnUpdate: k.OnUpdate,
			})
		}
		out.Tables = append(out.Tables, def)
	}
	return out
}

// Rows gives rows as the simulator wants them, in the order given.
func Rows(order map[*Table][]*Row) simulate.Rows {
	out := simulate.Rows{}
	for t, rows := range order {
		out[t.Name] = []simulate.Row{}
		for _, r := range rows {
			out[t.Name] = append(out[t.Name], r.simulated())
		}
	}
	return out
}

func (r *Row) simulated() simulate.Row {
	row := make(simulate.Row, len(r.Cells)+1)
	for i, c := range r.Cells {
		row[i] = simulate.Null
		if !c.Null {
			row[i] = simulate.Text(fmt.Sprint(c.n))
		}
	}
	row[len(r.Cells)] = simulate.Text(fmt.Sprint(r.ID))
	return row
}
