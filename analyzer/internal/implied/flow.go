package implied

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// use is a column that a statement compares with a value or gives it.
type use struct {
	table, column, value string
	field                string // [effect.Value].Field
}

// of reports whether the use is one of that column.
func (u use) of(k cascade.Key) bool {
	return strings.EqualFold(u.table, k.Table) && strings.EqualFold(u.column, k.Columns[0])
}

// flows reads where the values come from that a statement compares its columns
// with: from the key of a row that the function has read, or the other way
// round, where the row of a key is looked for by a value of a column.
func (o *observer) flows(f *deletion.Function, i int) {
	step := &f.Steps[i]
	if step.Table == "" {
		return
	}
	for _, u := range usesOf(step) {
		// The other way round, a look-up by a model's column, is read by name: see lookups.
		if source, ok := o.modelColumn(u.field); ok && !u.of(source) {
			if _, ok := o.referred(source); ok {
				o.flow(f, step, u, source)
			}
		}
		for j := range f.Steps {
			from := &f.Steps[j]
			if j == i || from.Kind != effect.Read || from.Table == "" || f.Apart(i, j) {
				continue
			}
			source, ok := o.readColumn(from, u.value)
			if !ok || strings.EqualFold(source.Table, step.Table) {
				continue
			}
			o.flow(f, step, u, source)
		}
	}
}

// flow notes that a value of the source column is compared with a column of the
// step, or given to it.
func (o *observer) flow(f *deletion.Function, step *deletion.Step, u use, source cascade.Key) {
	where, mixed := typed(step)
	seen := Observation{Kind: Flow, Where: where, Mixed: mixed, Pos: step.Effect.Pos}
	parent, refers := o.referred(source)
	switch {
	case refers:
		seen.Child, seen.Parent = cascade.Key{Table: u.table, Columns: []string{u.column}}, parent
		seen.Text = "keys of " + source.Table + " in " + f.Name
		if len(parent.Columns) > 0 {
			seen.Text = "values of " + source.String() + " in " + f.Name
		}
		if cleans(step) && deletes(f, source.Table) {
			seen.Kind, seen.Text = Cleanup, "cleanup in "+f.Name
		}
	case step.Kind == effect.Read && o.isKey(cascade.Key{Table: u.table, Columns: []string{u.column}}):
		seen.Child, seen.Parent = source, cascade.Key{Table: u.table}
		seen.Where, seen.Mixed = nil, false
		seen.Text = "a look-up by its value in " + f.Name
	default:
		return
	}
	o.seen = append(o.seen, seen)
}

// usesOf lists the columns that a statement compares with values or, where it
// inserts, gives them.
func usesOf(step *deletion.Step) []use {
	var out []use
	add := func(column string, v effect.Value) {
		if id := identity.Source(v.ID); id != "" && id[0] != '=' {
			table := step.Table
			if t, c, qualified := cut(column); qualified {
				table, column = t, c
			}
			out = append(out, use{table, column, id, v.Field})
		}
	}
	for p := range predicates(step) {
		if (p.Op == "=" || p.Op == "IN") && !IsKind(p.Column) {
			add(p.Column, p.Value)
		}
	}
	if step.Kind == effect.Insert {
		for _, a := range step.Set {
			add(a.Column, a.Value)
		}
	}
	return out
}

// readColumn says which column of which table a read has put into a value; ok is
// false where it has not.
func (o *observer) readColumn(read *deletion.Step, value string) (k cascade.Key, ok bool) {
	for _, fill := range read.Fills {
		if fill.Value.ID == value {
			table, column, qualified := cut(fill.Column)
			if !qualified {
				table, column = read.Table, fill.Column
			}
			return cascade.Key{Table: table, Columns: []string{column}}, true
		}
	}
	t := o.schema.Table(read.Table)
	path, below := identity.Below(value, read.Into)
	if t == nil || !below {
		return k, false
	}
	if path == "" { // a list of single values: the keys, for all that is known
		key, ok := parentKey(t)
		return cascade.Key{Table: t.Name, Columns: []string{key}}, ok
	}
	if c := columnNamed(t, path[strings.LastIndexByte(path, '.')+1:]); c != "" {
		return cascade.Key{Table: t.Name, Columns: []string{c}}, true
	}
	return k, false
}

// modelColumn is the column of a model's field, as [effect.Value].Field names it.
func (o *observer) modelColumn(field string) (k cascade.Key, ok bool) {
	i := strings.LastIndexByte(field, '.')
	if i < 0 {
		return k, false
	}
	m := o.models[field[:i]]
	if m == nil || m.Table == "" {
		return k, false
	}
	column := columnOf(m, field[i+1:])
	return cascade.Key{Table: m.Table, Columns: []string{column}}, column != ""
}

// columnNamed finds the column that a Go field is named like, empty where there
// is none.
func columnNamed(t *sqlschema.Table, field string) string {
	field = folded(field)
	for i := range t.Columns {
		if folded(t.Columns[i].Name) == field {
			return t.Columns[i].Name
		}
	}
	return ""
}

// isKey reports whether a column is what rows of its table are referred to by.
func (o *observer) isKey(k cascade.Key) bool {
	t := o.schema.Table(k.Table)
	if t == nil {
		return false
	}
	key, ok := parentKey(t)
	return ok && strings.EqualFold(key, k.Columns[0])
}

// referred gives a column that other rows may hold as [Observation].Parent: the
// primary key without columns, or a unique column.
func (o *observer) referred(k cascade.Key) (parent cascade.Key, ok bool) {
	if o.isKey(k) {
		return cascade.Key{Table: k.Table}, true
	}
	t := o.schema.Table(k.Table)
	return k, t != nil && unique(t, k.Columns[0])
}

// company reads two statements of one function that compare the key of one table
// and a column of another with the same value: what belongs to a row is shown or
// changed along with it.
func (o *observer) company(f *deletion.Function, i int) {
	step := &f.Steps[i]
	if step.Table == "" {
		return
	}
	for _, u := range usesOf(step) {
		if o.isKey(cascade.Key{Table: u.table, Columns: []string{u.column}}) {
			continue
		}
		for j := range f.Steps {
			other := &f.Steps[j]
			if j == i || other.Table == "" || strings.EqualFold(other.Table, step.Table) || f.Apart(i, j) {
				continue
			}
			key, ok := parentKeyOf(o.schema, other.Table)
			if !ok || !keyValues(other, key)[u.value] {
				continue
			}
			where, mixed := typed(step)
			o.seen = append(o.seen, Observation{
				Kind: Flow, Where: where, Mixed: mixed, Pos: step.Effect.Pos,
				Child: cascade.Key{Table: u.table, Columns: []string{u.column}}, Parent: cascade.Key{Table: other.Table},
				Text: "the same value as " + other.Table + "." + key + " in " + f.Name,
			})
		}
	}
}

func parentKeyOf(s *sqlschema.Schema, table string) (string, bool) {
	t := s.Table(table)
	if t == nil {
		return "", false
	}
	return parentKey(t)
}
