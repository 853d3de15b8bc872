package plan

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Mark is a statement that takes rows out of use without removing them, and what
// the same function cleans up along with it: a row that is removed later on for
// its mark has lost its children by then.
type Mark struct {
	Table, Column string
	// Value is the constant that the column is set to, empty for a time or anything
	// else that is not NULL.
	Value string
	// Cleaned are tables whose rows the function removes, or whose columns it nulls,
	// by a value that the mark's own condition compares with.
	Cleaned []string
	Pos     sqlschema.Position
}

// Marks finds the marks that functions set, those alone with which something is
// cleaned up.
func Marks(functions []*deletion.Function) []Mark {
	var out []Mark
	for _, f := range functions {
		for i := range f.Steps {
			s := &f.Steps[i]
			if !s.Own || s.Table == "" || len(s.Where) == 0 || s.Kind != effect.SoftDelete && s.Kind != effect.Update {
				continue
			}
			cleaned := cleanedWith(f, i)
			for _, a := range s.Set {
				if value, fixed := fixedValue(a.Value); len(cleaned) > 0 && (fixed || s.Kind == effect.SoftDelete) {
					out = append(out, Mark{Table: s.Table, Column: bareColumn(a.Column), Value: value, Cleaned: cleaned, Pos: s.Effect.Pos})
				}
			}
		}
	}
	return out
}

// cleanedWith are the tables that a function cleans up along with step i.
func cleanedWith(f *deletion.Function, i int) []string {
	ids := map[string]bool{}
	for _, p := range f.Steps[i].Where {
		if p.Value.ID != "" && (p.Op == "=" || p.Op == "IN") {
			ids[p.Value.ID] = true
		}
	}
	var out []string
	for k := range f.Steps {
		c := &f.Steps[k]
		if len(ids) == 0 || k == i || c.Table == "" || strings.EqualFold(c.Table, f.Steps[i].Table) || !removesOrNulls(c) || f.Apart(k, i) {
			continue
		}
		for _, p := range c.Where {
			if ids[p.Value.ID] && (p.Op == "=" || p.Op == "IN") {
				out = append(out, c.Table)
				break
			}
		}
	}
	return out
}

func removesOrNulls(s *deletion.Step) bool {
	if s.Kind == effect.Delete || s.Kind == effect.SoftDelete {
		return true
	}
	for _, a := range s.Set {
		if s.Kind == effect.Update && a.Value.Kind == effect.ValueNull {
			return true
		}
	}
	return false
}

// marked finds that a delete takes rows only that bear a mark: what was cleaned up
// when they got it is open.
func marked(s *Site, v *View) []cascade.Doubt {
	var out []cascade.Doubt
	step := s.Step()
	for i := range v.Marks {
		m := &v.Marks[i]
		if !strings.EqualFold(m.Table, step.Table) {
			continue
		}
		for _, p := range step.Where {
			if !strings.EqualFold(bareColumn(p.Column), m.Column) || !m.selects(p) {
				continue
			}
			out = append(out, cascade.Doubt{
				Children: m.Cleaned, Pos: m.Pos,
				Why: "only rows are deleted that " + m.Column + " marks, and the program cleans up when it sets the mark",
			})
			break
		}
	}
	return out
}

// selects reports whether a comparison lets rows pass only that bear the mark.
func (m *Mark) selects(p effect.Predicate) bool {
	if m.Value != "" {
		value, fixed := fixedValue(p.Value)
		return fixed && p.Op == "=" && value == m.Value
	}
	return p.Op == "IS NOT" || p.Op == "<" || p.Op == "<="
}

// bareColumn is a column's name without its table.
func bareColumn(column string) string { return column[strings.LastIndexByte(column, '.')+1:] }
