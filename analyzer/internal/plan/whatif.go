package plan

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
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

// Cascading gives the view as it would be if the foreign keys declared at some
// places deleted child rows.
func (v *View) Cascading(places map[sqlschema.Position]bool) *View {
	s := *v.Schema
	s.Tables = slices.Clone(s.Tables)
	for i, t := range s.Tables {
		if !slices.ContainsFunc(t.ForeignKeys, func(fk sqlschema.ForeignKey) bool { return places[fk.Pos] }) {
			continue
		}
		changed := *t
		changed.ForeignKeys = slices.Clone(t.ForeignKeys)
		for j := range changed.ForeignKeys {
			if fk := &changed.ForeignKeys[j]; places[fk.Pos] {
				fk.OnDelete, fk.Effective = sqlschema.Cascade, sqlschema.Cascade
				if fk.Enforcement.State == sqlschema.Enforced {
					fk.Enforcement.Reason = "" // whoever changes the rule makes the key
				}
			}
		}
		s.Tables[i] = &changed
	}
	w := NewView(&s, v.Models, v.configured, v.ignore)
	Tolerate(v.Graph, w.Graph)
	return w
}

// Tolerate carries over what is known of missing parents from one graph of a
// program to another.
func Tolerate(from, to *cascade.Graph) {
	for _, r := range from.Relations() {
		for _, same := range to.Children(r.Parent.Table) {
			if r.Tolerated != "" && same.Child.Same(r.Child) {
				same.Tolerated = r.Tolerated
			}
		}
	}
}

// Comparisons are the conditions of a step in the core's terms.
func Comparisons(step *deletion.Step) []cascade.Comparison { return comparisons(step.Where) }

// Settled reports whether the fate of every child is known and good.
func Settled(o *cascade.Outcome) bool {
	return o.Complete && !slices.ContainsFunc(o.Effects, func(e cascade.Effect) bool {
		return e.Kind.Bad() || e.Kind == cascade.Unknown
	})
}
