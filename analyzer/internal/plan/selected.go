package plan

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
)

// selected gives the cleanups that GORM's Select makes of its own: rows of the
// named has-one, has-many and many-to-many associations, one level down. It
// needs the primary key in the model value: callbacks/delete.go,
// DeleteBeforeAssociations.
func selected(s *Site, v *View) []cascade.Cleanup {
	step := s.Step()
	if s.Model == nil || !selects(step) {
		return nil
	}
	var out []cascade.Cleanup
	for i := range s.Model.Relations {
		r := &s.Model.Relations[i]
		if !takesAlong(r, step) {
			continue
		}
		edge := r.Edges[0]
		c := cascade.Cleanup{
			Table:    edge.Child.Table,
			Columns:  edge.Child.Columns,
			Extent:   cascade.ExtentCondition,
			Order:    cascade.Together,
			Certain:  step.KeyInValue == effect.Yes,
			Tx:       cascade.TxSame,
			Cascades: true,
			Text:     "Select(\"" + r.Field + "\")",
			Pos:      step.Effect.Pos,
		}
		if child := v.Model(edge.Child.Table); child != nil && child.SoftDelete != "" && (!step.Unscoped || edge.JoinTable) {
			c.Action = cascade.CleanupSoftDeletes
		}
		out = append(out, c)
	}
	return out
}

// selectedBeside gives the cleanups that GORM's Select makes at other deletes of
// the function. That they come to the rows of this one is likely and not known.
func selectedBeside(s *Site, v *View) []cascade.Cleanup {
	var out []cascade.Cleanup
	for i := range s.Function.Steps {
		other := &s.Function.Steps[i]
		if i == s.Index || !Removes(other.Kind) || !selects(other) || s.Function.Apart(i, s.Index) {
			continue
		}
		m := modelOf(v, other)
		if m == nil {
			continue
		}
		order, certain := s.Function.Order(i, s.Index)
		for k := range m.Relations {
			r := &m.Relations[k]
			if !takesAlong(r, other) {
				continue
			}
			where := make([]cascade.Comparison, 0, len(r.Edges[0].Child.Columns))
			for _, column := range r.Edges[0].Child.Columns {
				where = append(where, cascade.Comparison{Column: column, Equal: true})
			}
			out = append(out, cascade.Cleanup{
				Table:   r.Edges[0].Child.Table,
				Picks:   []cascade.Pick{{Comparisons: where}},
				Extent:  cascade.ExtentCondition,
				Order:   order,
				Certain: certain && other.KeyInValue == effect.Yes,
				Tx:      s.Function.Tx(i, s.Index),
				Text:    "Select(\"" + r.Field + "\")",
				Pos:     other.Effect.Pos,
			})
		}
	}
	return out
}

// selects reports whether a delete asks GORM for associations and has the key
// that this needs.
func selects(step *deletion.Step) bool {
	return step.KeyInValue != effect.No && (len(step.Select) > 0 || step.SelectAll)
}

// takesAlong reports whether a delete's Select is for an association that GORM
// deletes.
func takesAlong(r *entity.Relation, step *deletion.Step) bool {
	return r.Kind != entity.BelongsTo && len(r.Edges) > 0 && (step.SelectAll || contains(step.Select, r.Field))
}
