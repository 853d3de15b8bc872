package plan

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
)

// withOwner finds a delete of the rows that a column of another table names,
// where the function deletes the row that names them too: an action that belongs
// to a rule goes with the rule. That tables of other owners name rows of their own
// alike does not say that they name these.
func withOwner(s *Site, v *View) (d cascade.Doubt, ok bool) {
	step := s.Step()
	for _, p := range step.Where {
		if p.Op != "=" && p.Op != "IN" || !keyOf(v, step.Table, p.Column) {
			continue
		}
		source := identity.Source(p.Value.ID)
		at := strings.LastIndexByte(source, '.')
		if at < 0 {
			continue
		}
		for _, r := range v.Graph.Children(step.Table) {
			if r.Declared() || len(r.Child.Columns) != 1 || r.SelfReference() || !sameWords(r.Child.Columns[0], source[at+1:]) || !deletedBeside(s, r.Child.Table) {
				continue
			}
			return cascade.Doubt{
				Undeclared: true, Pos: step.Effect.Pos,
				Why: "only what " + r.Child.String() + " names is deleted, along with the row that names it, and whether others refer to it is not known",
			}, true
		}
	}
	return d, false
}

// deletedBeside reports whether the function of a site deletes rows of a table.
func deletedBeside(s *Site, table string) bool {
	for i := range s.Function.Steps {
		step := &s.Function.Steps[i]
		if (step.Kind == effect.Delete || step.Kind == effect.SoftDelete) && strings.EqualFold(step.Table, table) && !s.Function.Apart(i, s.Index) {
			return true
		}
	}
	return false
}

// sameWords compares the name of a column with that of a Go field.
func sameWords(column, field string) bool {
	bare := func(name string) string { return strings.ReplaceAll(name, "_", "") }
	return strings.EqualFold(bare(column), bare(field))
}
