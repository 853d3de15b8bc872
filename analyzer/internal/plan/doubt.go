package plan

import (
	"slices"
	"strings"

	"github.com/jinzhu/inflection"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// doubts are the signs around a delete that nothing refers to its rows.
func doubts(s *Site, v *View) []cascade.Doubt {
	var out []cascade.Doubt
	if d, ok := fresh(s, v); ok {
		out = append(out, d)
	}
	if d, ok := putBack(s, v); ok {
		out = append(out, d)
	}
	if d, ok := withOwner(s, v); ok {
		out = append(out, d)
	}
	out = append(out, marked(s, v)...)
	step := s.Step()
	for _, p := range step.Where {
		if d, ok := doubted(v, step.Table, p); ok {
			d.Pos = step.Effect.Pos
			out = append(out, d)
		}
	}
	return out
}

// doubted reads what one comparison of a delete's condition says of the rows'
// children.
func doubted(v *View, table string, p effect.Predicate) (d cascade.Doubt, ok bool) {
	if p.Value.Kind == effect.ValueSubselect && keyOf(v, table, p.Column) {
		switch sub := p.Value.Sub; {
		case sub == nil && p.Op == "NOT IN":
			return cascade.Doubt{Why: "only rows are deleted that a sub-select does not name, and which it names is not known"}, true
		case sub != nil && p.Op == "IN" && strings.EqualFold(sub.Table, table):
			for _, inner := range sub.Where {
				if d, ok := doubted(v, table, inner); ok {
					return d, true
				}
			}
		}
		return d, false
	}
	if p.Op == "IN" && p.Value.Kind == effect.ValueUnknown && p.Value.ID == "" && keyOf(v, table, p.Column) {
		return cascade.Doubt{Children: []string{table}, Why: "the rows are those of a list that is put into the text, and whether it holds their child rows as well is not known"}, true
	}
	if (p.Op == "=" || p.Op == "IN") && ownerColumn(v, table, p.Column) {
		d.ByName = true
		d.Why = "only rows of one owner are deleted by " + p.Column + ", and whether rows of other tables refer to those is not known"
		return d, true
	}
	switch value, fixed := fixedValue(p.Value); {
	case !fixed || p.Op != "=":
		return d, false
	case lastWord(p.Column) == "count" && value == "0":
		d.Children = counted(v, p.Column)
		d.Why = "only rows whose " + p.Column + " is 0 are deleted"
	case ofKind(p.Column):
		d.Undeclared = true
		d.Why = "only rows of one " + p.Column + " are deleted, and whether others refer to those is not known"
	default:
		return d, false
	}
	return d, true
}

// fresh finds the insert, ahead of the delete in the same function, of the very
// row that is deleted: a step failed, and what was begun is taken back. Children
// that were inserted in between are there nevertheless.
func fresh(s *Site, v *View) (d cascade.Doubt, ok bool) {
	t := v.Schema.Table(s.Step().Table)
	if t == nil || len(t.PrimaryKey) != 1 {
		return d, false
	}
	key := t.PrimaryKey[0]
	for i := range s.Function.Steps {
		made := &s.Function.Steps[i]
		if made.Kind != effect.Insert || !strings.EqualFold(made.Table, t.Name) || s.Function.Apart(i, s.Index) {
			continue
		}
		if order, certain := s.Function.Order(i, s.Index); order != cascade.Before || !certain || !sameRow(made, s.Step(), key) {
			continue
		}
		d = cascade.Doubt{Why: "the row was inserted by the same function before", Pos: made.Effect.Pos}
		for k := range s.Function.Steps {
			child := &s.Function.Steps[k]
			if order, _ := s.Function.Order(k, i); child.Kind == effect.Insert && k != i && order == cascade.After && !s.Function.Apart(k, s.Index) {
				d.Except = append(d.Except, child.Table)
			}
		}
		return d, true
	}
	return d, false
}

// putBack finds the insert, after the delete in the same function, of the very row
// that was deleted, or by GORM of its parent, with which GORM saves what hangs on
// it: the rows are written anew, and their children refer to them again.
func putBack(s *Site, v *View) (d cascade.Doubt, ok bool) {
	step := s.Step()
	for i := range s.Function.Steps {
		made := &s.Function.Steps[i]
		t := v.Schema.Table(made.Table)
		if made.Kind != effect.Insert || t == nil || len(t.PrimaryKey) != 1 || s.Function.Apart(i, s.Index) {
			continue
		}
		if order, certain := s.Function.Order(i, s.Index); order != cascade.After || !certain {
			continue
		}
		columns := []string{t.PrimaryKey[0]}
		if !strings.EqualFold(t.Name, step.Table) {
			columns = nil
			for _, r := range v.Graph.Children(t.Name) {
				if strings.EqualFold(r.Child.Table, step.Table) && len(r.Child.Columns) == 1 && strings.HasPrefix(made.Form, "gorm ") {
					columns = append(columns, r.Child.Columns[0])
				}
			}
		}
		for _, column := range columns {
			if comparesWith(made, step, column, t.PrimaryKey[0]) {
				return cascade.Doubt{Why: "the rows are inserted again by the same function", Pos: made.Effect.Pos}, true
			}
		}
	}
	return d, false
}

// sameRow reports whether a delete compares the key with that of the row that an
// insert has made.
func sameRow(made, gone *deletion.Step, key string) bool {
	return comparesWith(made, gone, key, key)
}

// comparesWith reports whether a delete compares a column with the key of the row
// that an insert makes.
func comparesWith(made, gone *deletion.Step, column, key string) bool {
	for _, p := range gone.Where {
		if !strings.EqualFold(p.Column, column) || p.Op != "=" || p.Value.ID == "" {
			continue
		}
		if path, below := identity.Below(p.Value.ID, made.Into); below && path != "" {
			return true
		}
		for _, a := range made.Set {
			if strings.EqualFold(a.Column, key) && a.Value.ID == p.Value.ID {
				return true
			}
		}
	}
	return false
}

// counted are the tables that a counter may count: those that have all its words
// in their name, "repo_count" repo_topic. It is empty, not nil, for none.
func counted(v *View, column string) []string {
	words := singular(column)
	words = slices.DeleteFunc(words, func(w string) bool { return w == "count" })
	out := []string{}
	for _, t := range v.Schema.Tables {
		have := singular(t.Name)
		if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(have, w) }) {
			out = append(out, t.Name)
		}
	}
	return out
}

// singular splits a name into words, "user_posts" into user and post.
func singular(name string) []string {
	words := strings.Split(strings.ToLower(name[strings.LastIndexByte(name, '.')+1:]), "_")
	for i, w := range words {
		words[i] = inflection.Singular(w)
	}
	return words
}

// fixedValue is a constant, in the text or in an argument ("=7").
func fixedValue(v effect.Value) (string, bool) {
	if v.Kind == effect.ValueConst {
		return v.Text, true
	}
	return strings.CutPrefix(v.ID, "=")
}

func lastWord(column string) string {
	column = strings.ToLower(bareColumn(column))
	return column[strings.LastIndexByte(column, '_')+1:]
}

// ownerColumn reports whether a column refers to rows of several tables, with a
// type column beside it: "object_id" with "object_type". A table whose rows point
// at one of theirs ("question.revision_id") points at none of another table's.
func ownerColumn(v *View, table, column string) bool {
	t := v.Schema.Table(table)
	column = strings.ToLower(bareColumn(column))
	stem, ok := strings.CutSuffix(column, "_id")
	if t == nil || !ok {
		return false
	}
	return slices.ContainsFunc(t.Columns, func(c sqlschema.Column) bool {
		return ofKind(c.Name) && strings.EqualFold(c.Name, stem+"_"+lastWord(c.Name))
	})
}

// ofKind reports whether a column's name says that it holds a row's type.
func ofKind(column string) bool {
	switch lastWord(column) {
	case "type", "kind", "class":
		return true
	}
	return false
}

// keyOf reports whether the column is the whole primary key of the table.
func keyOf(v *View, table, column string) bool {
	t := v.Schema.Table(table)
	column = bareColumn(column)
	return t != nil && len(t.PrimaryKey) == 1 && strings.EqualFold(t.PrimaryKey[0], column)
}
