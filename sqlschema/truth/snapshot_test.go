package truth_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// snapshot is what both sides must agree on, in canonical spelling.
type snapshot struct {
	tables []table
	views  []string
}

type table struct {
	name        string
	engine      string // empty where the source leaves it to the server
	partitioned bool
	columns     []column
	primaryKey  []string
	indexes     []index
	foreignKeys []foreignKey
	triggers    []string // "name timing event", lower case but for the name
}

type column struct {
	name      string
	typ       string
	nullable  bool
	generated bool
}

type index struct {
	name    string
	columns []string
	unique  bool
}

type foreignKey struct {
	name       string
	columns    []string
	ref        string
	refColumns []string
	onDelete   string
	onUpdate   string
}

// lines renders the snapshot, one fact a line, so that a difference reads well.
func (s snapshot) lines() []string {
	var out []string
	add := func(format string, args ...any) {
		out = append(out, strings.TrimRight(fmt.Sprintf(format, args...), " "))
	}
	for _, t := range s.tables {
		partitioned := ""
		if t.partitioned {
			partitioned = "partitioned"
		}
		add("table %s %s %s", t.name, t.engine, partitioned)
		for _, c := range t.columns {
			null, generated := "not null", ""
			if c.nullable {
				null = "null"
			}
			if c.generated {
				generated = "generated"
			}
			add("  column %s %s %s %s", c.name, c.typ, null, generated)
		}
		if len(t.primaryKey) > 0 {
			add("  primary key (%s)", strings.Join(t.primaryKey, ", "))
		}
		for _, i := range t.indexes {
			kind := "index"
			if i.unique {
				kind = "unique"
			}
			add("  %s %s (%s)", kind, i.name, strings.Join(i.columns, ", "))
		}
		for _, k := range t.foreignKeys {
			add("  foreign key %s (%s) references %s (%s) on delete %s on update %s", k.name,
				strings.Join(k.columns, ", "), k.ref, strings.Join(k.refColumns, ", "), k.onDelete, k.onUpdate)
		}
		for _, trigger := range t.triggers {
			add("  trigger %s", trigger)
		}
	}
	for _, v := range s.views {
		add("view %s", v)
	}
	return out
}

// sort brings the parts without an order of their own into one.
func (s snapshot) sort() {
	slices.SortFunc(s.tables, func(a, b table) int { return strings.Compare(a.name, b.name) })
	slices.Sort(s.views)
	for _, t := range s.tables {
		slices.SortFunc(t.indexes, func(a, b index) int { return strings.Compare(a.name, b.name) })
		slices.SortFunc(t.foreignKeys, func(a, b foreignKey) int { return strings.Compare(a.name, b.name) })
		slices.Sort(t.triggers)
	}
}

// fromSchema renders what a reader says. Keys on which the reader says the
// engine does not act are left out: the server must not know them.
func fromSchema(s *sqlschema.Schema) snapshot {
	var out snapshot
	for _, t := range s.Tables {
		if t.View {
			out.views = append(out.views, t.Name)
			continue
		}
		out.tables = append(out.tables, fromTable(t))
	}
	out.sort()
	return out
}

func fromTable(t *sqlschema.Table) table {
	r := table{name: t.Name, engine: strings.ToLower(t.Engine), partitioned: t.Partitioned, primaryKey: t.PrimaryKey}
	for _, c := range t.Columns {
		r.columns = append(r.columns, column{
			name:      c.Name,
			typ:       canonicalType(c.Type),
			nullable:  t.Nullable([]string{c.Name}),
			generated: c.Generated != "",
		})
	}
	for _, i := range t.Indexes {
		r.indexes = append(r.indexes, index{name: i.Name, columns: i.Columns, unique: i.Unique})
	}
	for _, k := range t.ForeignKeys {
		if k.Enforcement.State == sqlschema.NotEnforced {
			continue
		}
		ref := k.RefColumns
		if len(ref) == 0 {
			ref = k.Columns // MariaDB takes the parent's columns of the same names
		}
		r.foreignKeys = append(r.foreignKeys, foreignKey{
			name: k.Name, columns: k.Columns, ref: k.RefTable, refColumns: ref,
			onDelete: canonicalRule(k.Effective.String()),
			onUpdate: canonicalRule(k.OnUpdate.String()),
		})
	}
	for _, trigger := range t.Triggers {
		r.triggers = append(r.triggers, trigger.Name+" "+strings.ToLower(trigger.Timing+" "+trigger.Event))
	}
	return r
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
