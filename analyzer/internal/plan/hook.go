package plan

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
)

// idle reports whether a step is that of a hook which the site's statement calls
// on a zero value: its conditions compare with the zero key and find nothing.
func (s *Site) idle(step *deletion.Step) bool {
	if len(step.Via) == 0 {
		return false
	}
	for _, h := range s.Step().Hooks {
		if h.Key == effect.No && step.Via[0].Func == h.Func {
			return true
		}
	}
	return false
}

// HookNotRun finds a hook that would take care of a bad effect's rows, and why
// this delete does not have it do so; nil where there is none.
func (s *Site) HookNotRun(v *View, e *cascade.Effect) (hook *entity.Hook, why string) {
	if !e.Kind.Bad() {
		return nil, ""
	}
	model, cascaded := s.Model, len(e.Path) > 1
	if cascaded {
		model = v.Model(e.Relation.Parent.Table)
	}
	if model == nil {
		return nil, ""
	}
	for i := range model.Hooks {
		h := &model.Hooks[i]
		if f := s.functions[h.Func]; f == nil || !takesCare(f, e.Relation.Child.Table) {
			continue
		}
		if cascaded {
			return h, "the database deletes the row, and knows no hooks"
		}
		for _, run := range s.Step().Hooks {
			if run.Func != h.Func {
				continue
			}
			if run.Key == effect.No {
				return h, "the delete calls it on a zero value, so it looks for children of key 0"
			}
			return nil, ""
		}
		return h, "this form of delete calls no hooks"
	}
	return nil, ""
}

// takesCare reports whether the function deletes from the table or changes its
// rows.
func takesCare(f *deletion.Function, table string) bool {
	for i := range f.Steps {
		if step := &f.Steps[i]; strings.EqualFold(step.Table, table) {
			switch step.Kind {
			case effect.Delete, effect.SoftDelete, effect.Update:
				return true
			}
		}
	}
	return false
}
