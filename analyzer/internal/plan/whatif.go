package plan

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/cascade"
)

// Selecting gives the site as it would be if the delete named associations to
// delete along (GORM's Select).
func (s *Site) Selecting(fields []string) *Site {
	f := *s.Function
	f.Steps = slices.Clone(f.Steps)
	f.Steps[s.Index].Select = fields
	w := &Site{Function: &f, Index: s.Index, Model: s.Model, Views: s.Views, functions: s.functions}
	judge(w)
	return w
}

// After gives the outcome on a view as it would be after further cleanups.
func After(v *View, o *cascade.Outcome, more ...cascade.Cleanup) cascade.Outcome {
	d := o.Deletion
	d.Cleanups = slices.Concat(d.Cleanups, more)
	return cascade.Evaluate(v.Graph, d)
}

// Comparisons are the conditions of a step in the core's terms.
func Comparisons(step *deletion.Step) []cascade.Comparison { return comparisons(step.Where) }

// Settled reports whether the fate of every child is known and good.
func Settled(o *cascade.Outcome) bool {
	return o.Complete && !slices.ContainsFunc(o.Effects, func(e cascade.Effect) bool {
		return e.Kind.Bad() || e.Kind == cascade.Unknown
	})
}
