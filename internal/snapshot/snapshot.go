// Package snapshot renders a schema, whether read from statements or asked of a
// server, as facts in canonical spelling, so that the two can be compared.
package snapshot

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Snapshot is what two sides must agree on, in canonical spelling.
type Snapshot struct {
	Tables []Table
	Views  []string
}

// Table is one base table.
type Table struct {
	Name        string
	Engine      string // in lower case, empty where the source leaves it to the server
	Partitioned bool
	Columns     []Column
	PrimaryKey  []string
	Indexes     []Index
	ForeignKeys []ForeignKey
	Triggers    []string // "name timing event", lower case but for the name
}

// Column is one column, with its type as the server would spell it.
type Column struct {
	Name      string
	Type      string
	Nullable  bool
	Generated bool
}

// Index is a secondary index or unique key.
type Index struct {
	Name    string
	Columns []string
	Unique  bool
}

// expression stands for a key part that is no column: servers spell it in their
// own way.
const expression = "(expression)"

// ForeignKey is a key on which the engine acts. The rules are cascade, set null
// or restrict, which stands for each rule that refuses a change.
type ForeignKey struct {
	Name       string
	Columns    []string
	RefTable   string
	RefColumns []string
	OnDelete   string
	OnUpdate   string
}

// Lines renders the snapshot, one fact a line, so that a difference reads well.
func (s Snapshot) Lines() []string {
	var out []string
	add := func(format string, args ...any) {
		out = append(out, strings.TrimRight(fmt.Sprintf(format, args...), " "))
	}
	for _, t := range s.Tables {
		partitioned := ""
		if t.Partitioned {
			partitioned = "partitioned"
		}
		add("table %s %s %s", t.Name, t.Engine, partitioned)
		for _, c := range t.Columns {
			null, generated := "not null", ""
			if c.Nullable {
				null = "null"
			}
			if c.Generated {
				generated = "generated"
			}
			add("  column %s %s %s %s", c.Name, c.Type, null, generated)
		}
		if len(t.PrimaryKey) > 0 {
			add("  primary key (%s)", strings.Join(t.PrimaryKey, ", "))
		}
		for _, i := range t.Indexes {
			kind := "index"
			if i.Unique {
				kind = "unique"
			}
			add("  %s %s (%s)", kind, i.Name, strings.Join(i.Columns, ", "))
		}
		for _, k := range t.ForeignKeys {
			add("  foreign key %s (%s) references %s (%s) on delete %s on update %s", k.Name,
				strings.Join(k.Columns, ", "), k.RefTable, strings.Join(k.RefColumns, ", "), k.OnDelete, k.OnUpdate)
		}
		for _, trigger := range t.Triggers {
			add("  trigger %s", trigger)
		}
	}
	for _, v := range s.Views {
		add("view %s", v)
	}
	return out
}

// sort brings the parts without an order of their own into one.
func (s Snapshot) sort() {
	slices.SortFunc(s.Tables, func(a, b Table) int { return strings.Compare(a.Name, b.Name) })
	slices.Sort(s.Views)
	for _, t := range s.Tables {
		slices.SortFunc(t.Indexes, func(a, b Index) int { return strings.Compare(a.Name, b.Name) })
		slices.SortFunc(t.ForeignKeys, func(a, b ForeignKey) int { return strings.Compare(a.Name, b.Name) })
		slices.Sort(t.Triggers)
	}
}

// FromSchema renders what a reader says. Keys on which the reader says the
// engine does not act are left out: the server must not know them.
func FromSchema(s *sqlschema.Schema) Snapshot {
	var out Snapshot
	for _, t := range s.Tables {
		if t.View {
			out.Views = append(out.Views, t.Name)
			continue
		}
		out.Tables = append(out.Tables, fromTable(s, t))
	}
	out.sort()
	return out
}

func fromTable(s *sqlschema.Schema, t *sqlschema.Table) Table {
	r := Table{Name: t.Name, Engine: strings.ToLower(t.Engine), Partitioned: t.Partitioned, PrimaryKey: t.PrimaryKey}
	for _, c := range t.Columns {
		r.Columns = append(r.Columns, Column{
			Name:      c.Name,
			Type:      canonicalType(c.Type),
			Nullable:  t.Nullable([]string{c.Name}),
			Generated: c.Generated != "",
		})
	}
	for _, i := range t.Indexes {
		parts := make([]string, len(i.Columns))
		for n, part := range i.Columns {
			if parts[n] = part; strings.HasPrefix(part, "(") {
				parts[n] = expression
			}
		}
		r.Indexes = append(r.Indexes, Index{Name: i.Name, Columns: parts, Unique: i.Unique})
	}
	for _, k := range t.ForeignKeys {
		if k.Enforcement.State == sqlschema.NotEnforced {
			continue
		}
		rule := k.Effective
		if k.Enforcement.State == sqlschema.EnforcementUnknown {
			rule = k.OnDelete // which is all that is known
		}
		r.ForeignKeys = append(r.ForeignKeys, ForeignKey{
			Name: k.Name, Columns: k.Columns, RefTable: k.RefTable, RefColumns: refColumns(s, k),
			OnDelete: canonicalRule(rule.String()),
			OnUpdate: canonicalRule(k.OnUpdate.String()),
		})
	}
	for _, trigger := range t.Triggers {
		r.Triggers = append(r.Triggers, trigger.Name+" "+strings.ToLower(trigger.Timing+" "+trigger.Event))
	}
	return r
}

// refColumns gives the columns that a key refers to. Where the clause names
// none, MySQL takes the parent's primary key, MariaDB the columns of the same
// names.
func refColumns(s *sqlschema.Schema, k sqlschema.ForeignKey) []string {
	switch parent := s.Table(k.RefTable); {
	case len(k.RefColumns) > 0:
		return k.RefColumns
	case s.Dialect.Name == "mysql" && parent != nil:
		return parent.PrimaryKey
	}
	return k.Columns
}

// canonicalRule puts the rules that refuse a change under one name: MariaDB
// says RESTRICT for an omitted clause where MySQL says NO ACTION, and acts on
// SET DEFAULT as on RESTRICT.
func canonicalRule(rule string) string {
	switch rule {
	case "CASCADE", "SET NULL":
		return strings.ToLower(rule)
	case "", "NO ACTION", "RESTRICT", "SET DEFAULT":
		return "restrict"
	}
	return "unknown rule " + rule
}
