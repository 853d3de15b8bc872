package implied

import (
	"iter"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Observe reads evidence from what functions do; models tells what the fields of
// structs are. Absence tells of a function whether it goes on where a row that it
// looks for is missing.
func Observe(s *sqlschema.Schema, functions []*deletion.Function, models []*entity.Model, absence func(*deletion.Function) bool) []Observation {
	o := observer{schema: s, models: byPath(models), absence: absence, looked: map[lookup]bool{}}
	for _, f := range functions {
		for i := range f.Steps {
			if f.Steps[i].Own {
				o.flows(f, i)
				o.company(f, i)
				o.joins(&f.Steps[i])
				o.lookups(f, &f.Steps[i])
				o.rewrites(f, i)
			} else if f.Steps[i].Kind == effect.Read {
				o.lookups(f, &f.Steps[i])
			}
			if f.Steps[i].Kind == effect.Delete || f.Steps[i].Kind == effect.SoftDelete {
				o.cleanups(f, i)
			}
		}
	}
	return o.seen
}

type observer struct {
	looked  map[lookup]bool     // those that callers have of their callees: many share them
	columns map[string][]column // by folded name; made when it is asked for
	schema  *sqlschema.Schema
	models  map[string]*entity.Model // by TypePath
	absence func(*deletion.Function) bool
	seen    []Observation
}

// joins reads comparisons of a column with another table's, in a join or with
// a sub-select's.
func (o *observer) joins(step *deletion.Step) {
	if step.Table == "" {
		return
	}
	for p := range predicates(step) {
		if p.Value.Kind != effect.ValueColumn && p.Value.Kind != effect.ValueSubselect || p.Op != "=" && p.Op != "IN" {
			continue
		}
		table, column, ok := cut(p.Value.Text)
		if !ok || strings.EqualFold(table, step.Table) {
			continue
		}
		own, column2 := step.Table, p.Column
		if t, c, qualified := cut(p.Column); qualified {
			own, column2 = t, c
		}
		o.equation(cascade.Key{Table: own, Columns: []string{column2}}, cascade.Key{Table: table, Columns: []string{column}}, step)
	}
}

// deletes reports whether the function deletes rows of the table.
func deletes(f *deletion.Function, table string) bool {
	for i := range f.Steps {
		if k := f.Steps[i].Kind; strings.EqualFold(f.Steps[i].Table, table) && (k == effect.Delete || k == effect.SoftDelete) {
			return true
		}
	}
	return false
}

// equation is evidence for the side whose column is not its table's key.
func (o *observer) equation(a, b cascade.Key, step *deletion.Step) {
	ta, tb := o.schema.Table(a.Table), o.schema.Table(b.Table)
	if ta == nil || tb == nil {
		return
	}
	child, parent := a, b
	if k, ok := parentKey(ta); ok && strings.EqualFold(k, a.Columns[0]) || !o.isKey(b) && unique(ta, a.Columns[0]) && !unique(tb, b.Columns[0]) {
		child, parent = b, a
	}
	o.seen = append(o.seen, Observation{Kind: Join, Child: child, Parent: parent, Text: "a join", Pos: step.Effect.Pos})
}

// cleanups reads what a function deletes or re-points along with rows of a
// parent.
func (o *observer) cleanups(f *deletion.Function, j int) {
	step := &f.Steps[j]
	parent := o.schema.Table(step.Table)
	if parent == nil {
		return
	}
	key, ok := parentKey(parent)
	if !ok {
		return
	}
	ids := keyValues(step, key)
	others := uniques(parent)
	for i := range f.Steps {
		c := &f.Steps[i]
		if i == j || c.Table == "" || strings.EqualFold(c.Table, step.Table) || f.Apart(i, j) || alternatives(c, step) || !cleans(c) {
			continue
		}
		where, mixed := typed(c)
		for p := range predicates(c) {
			if p.Op != "=" && p.Op != "IN" || IsKind(p.Column) || !repoints(c, p.Column) {
				continue
			}
			kind, text, by := Together, "deleted together in ", cascade.Key{Table: step.Table}
			if p.Value.ID != "" && ids[p.Value.ID] {
				kind, text = Cleanup, "cleanup in "
			} else if column := holding(step, others, p.Value.ID); column != "" {
				kind, text = Cleanup, "cleanup in "
				by.Columns = []string{column}
			} else if len(step.Via)+len(c.Via) > 1 {
				continue // the function only happens to reach both
			}
			o.seen = append(o.seen, Observation{
				Where: where, Mixed: mixed,
				Kind: kind, Child: cascade.Key{Table: c.Table, Columns: []string{p.Column}}, Parent: by, Text: text + f.Name, Pos: c.Effect.Pos,
				Calls: len(step.Via) + len(c.Via),
			})
		}
	}
}

// holding is the one of some columns that a statement compares with a value, empty
// for none.
func holding(s *deletion.Step, columns []string, value string) string {
	for _, column := range columns {
		if value != "" && keyValues(s, column)[value] {
			return column
		}
	}
	return ""
}

// alternatives reports whether two statements are texts of one call, of which it
// runs the one or the other.
func alternatives(a, b *deletion.Step) bool {
	return a.Effect.Pos == b.Effect.Pos && a.Statement != b.Statement && !a.Certain && !b.Certain
}

// typed reads the type that a statement asks for beside a key, for a polymorphic
// association; mixed is set where it is not a constant.
func typed(s *deletion.Step) (where []cascade.Condition, mixed bool) {
	for _, p := range s.Where {
		if !IsKind(p.Column) {
			continue
		}
		value, ok := constant(p.Value)
		if p.Op != "=" || !ok {
			return nil, true
		}
		where = append(where, cascade.Condition{Column: p.Column, Value: value})
	}
	return where, false
}

// constant is the value of a constant in the text or in an argument ("=7").
func constant(v effect.Value) (string, bool) {
	if v.Kind == effect.ValueConst {
		return v.Text, true
	}
	return strings.CutPrefix(v.ID, "=")
}

// lookups reads comparisons of a parent's key with a value that is named like a
// column of another table.
func (o *observer) lookups(f *deletion.Function, step *deletion.Step) {
	parent := o.schema.Table(step.Table)
	if parent == nil {
		return
	}
	key, ok := parentKey(parent)
	if !ok {
		return
	}
	for _, p := range step.Where {
		if !strings.EqualFold(p.Column, key) || p.Op != "=" && p.Op != "IN" {
			continue
		}
		source := identity.Source(p.Value.ID)
		i := strings.LastIndexByte(source, '.')
		if i < 0 {
			continue
		}
		columns := o.named(folded(source[i+1:]))
		by := lookup{step.Effect.Pos, step.Table, source[i+1:]}
		if len(columns) == 0 || !step.Own && o.looked[by] {
			continue
		}
		o.looked[by] = o.looked[by] || !step.Own
		for _, c := range columns {
			if c.table == parent {
				continue
			}
			child := cascade.Key{Table: c.table.Name, Columns: []string{c.name}}
			if step.Own && step.Kind == effect.Read && o.absence(f) {
				o.seen = append(o.seen, Observation{
					Kind: Missing, Child: child, Parent: cascade.Key{Table: parent.Name},
					Text: f.Name, Pos: step.Effect.Pos,
				})
			}
			o.seen = append(o.seen, Observation{
				Kind: Lookup, Child: child, Parent: cascade.Key{Table: parent.Name},
				Text: "a look-up of " + parent.Name + " by " + source[i+1:], Pos: step.Effect.Pos,
			})
		}
	}
}

// lookup is a look-up of a parent by a value that is named so.
type lookup struct {
	pos          sqlschema.Position
	table, value string
}

// column is one of a table's.
type column struct {
	table *sqlschema.Table
	name  string
}

// named lists the columns with a folded name, in the order of the schema.
func (o *observer) named(name string) []column {
	if o.columns == nil {
		o.columns = map[string][]column{}
		for _, t := range o.schema.Tables {
			for i := range t.Columns {
				f := folded(t.Columns[i].Name)
				o.columns[f] = append(o.columns[f], column{t, t.Columns[i].Name})
			}
		}
	}
	return o.columns[name]
}

// rewrites reads a delete that is followed by inserts into the same table. Its
// own condition's columns are those that the table is rewritten by.
func (o *observer) rewrites(f *deletion.Function, i int) {
	step := &f.Steps[i]
	if step.Kind != effect.Delete || step.Table == "" {
		return
	}
	for j := range f.Steps {
		if next := &f.Steps[j]; next.Kind == effect.Insert && strings.EqualFold(next.Table, step.Table) && !f.Apart(i, j) {
			if order, _ := f.Order(i, j); order == cascade.Before {
				var columns []string
				for p := range predicates(step) {
					columns = append(columns, p.Column)
				}
				o.seen = append(o.seen, Observation{
					Kind: Rewrite, Child: cascade.Key{Table: step.Table, Columns: columns}, Text: "rewritten by " + f.Name, Pos: step.Effect.Pos,
				})
				return
			}
		}
	}
}

// cleans reports whether a step takes rows away or changes their key.
func cleans(s *deletion.Step) bool {
	switch s.Kind {
	case effect.Delete, effect.SoftDelete:
		return true
	case effect.Update:
		return len(s.Set) > 0
	}
	return false
}

// repoints reports whether a step, where it is an update, changes the column that
// refers to the parent: one that marks the rows leaves them where they are.
func repoints(s *deletion.Step, column string) bool {
	if s.Kind != effect.Update {
		return true
	}
	bare := func(name string) string { return name[strings.LastIndexByte(name, '.')+1:] }
	return slices.ContainsFunc(s.Set, func(set effect.Assignment) bool { return strings.EqualFold(bare(set.Column), bare(column)) })
}

// keyValues are the identities of the values that the step compares the key with.
func keyValues(s *deletion.Step, key string) map[string]bool {
	out := map[string]bool{}
	for p := range predicates(s) {
		if strings.EqualFold(p.Column, key) && p.Value.ID != "" {
			out[p.Value.ID] = true
		}
	}
	return out
}

// predicates are those of a statement's condition, whichever part they stand in.
func predicates(s *deletion.Step) iter.Seq[*effect.Predicate] {
	return func(yield func(*effect.Predicate) bool) {
		for i := range s.Where {
			if !yield(&s.Where[i]) {
				return
			}
		}
		for _, alternative := range s.Any {
			for i := range alternative {
				if !yield(&alternative[i]) {
					return
				}
			}
		}
	}
}

// cut splits "table.column".
func cut(s string) (table, column string, ok bool) {
	i := strings.LastIndexByte(s, '.')
	if i < 0 {
		return "", "", false
	}
	return s[:i], s[i+1:], true
}
