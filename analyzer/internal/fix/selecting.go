package fix

import (
	"slices"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// selecting puts GORM's Select before "Delete(&user)", which then deletes the
// named associations in its transaction. It needs the primary key in the value
// (gorm callbacks/delete.go, DeleteBeforeAssociations).
func (c *call) selecting(s *plan.Site) (f finding.Fix, ok bool) {
	step := s.Step()
	if c.method.Sel.Name != "Delete" || !strings.HasPrefix(step.Form, "gorm ") || step.KeyInValue != effect.Yes ||
		len(step.Select) > 0 || step.SelectAll || s.Model == nil || len(c.Args) != 1 {
		return f, false
	}
	var fields []string
	for i := range s.Outcomes {
		for _, e := range plan.Select(&s.Outcomes[i], func(e *cascade.Effect) bool { return e.Kind.Bad() }) {
			field := fieldOf(s.Model, e)
			if field == "" {
				return f, false
			}
			if !slices.Contains(fields, field) {
				fields = append(fields, field)
			}
		}
	}
	if len(fields) == 0 {
		return f, false
	}
	after := s.Selecting(fields)
	if len(after.Outcomes) != len(s.Outcomes) {
		return f, false
	}
	for i := range after.Outcomes {
		if !plan.Settled(&after.Outcomes[i]) {
			return f, false
		}
	}
	quoted := make([]string, len(fields))
	for i, name := range fields {
		quoted[i] = strconv.Quote(name)
	}
	chain := "Select(" + strings.Join(quoted, ", ") + ")"
	return finding.Fix{
		Message: "add " + chain + " to the delete",
		Edits:   []finding.Edit{c.insert(c.method.Sel.Pos(), chain+".")},
	}, true
}

// fieldOf names the association that deletes the effect's rows along: has-one,
// has-many or many-to-many, one level down.
func fieldOf(m *entity.Model, e *cascade.Effect) string {
	if len(e.Path) != 1 || e.Cleanup != nil {
		return ""
	}
	for i := range m.Relations {
		r := &m.Relations[i]
		if r.Kind != entity.BelongsTo && len(r.Edges) > 0 && r.Edges[0].Child.Same(e.Relation.Child) {
			return r.Field
		}
	}
	return ""
}
