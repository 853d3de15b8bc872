package deletion

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
)

// carry adds the conditions that the handle of a call brings to a statement of
// its callee.
func (v *visit) carry(s *step, b *binding, call *via) {
	n := s.HandleParam - 1
	s.HandleParam = 0
	if n < 0 || call == nil || n >= len(b.values) || b.values[n] == nil {
		return
	}
	for _, lib := range v.cfg.Libraries {
		carrier, ok := lib.(library.Carrier)
		if !ok {
			continue
		}
		c, ok := carrier.Carried(v.cx, call.at, b.values[n], s.Table)
		if !ok {
			continue
		}
		if c.Param != nil {
			s.HandleParam = slices.Index(v.fn.Params, c.Param) + 1
		}
		s.narrow(c)
		if c.Present && s.Lacking != "" {
			// The statement is the one of who gives it its condition.
			s.Table, s.Lacking, s.Why = s.Lacking, "", ""
			s.own, s.Via, s.Effect.Pos = true, nil, call.call.Pos
		}
		return
	}
}

// narrow adds what a handle carries.
func (s *step) narrow(c library.Carried) {
	if c.Present {
		bare := len(s.Where) == 0 && len(s.Any) == 0 && s.Scope == cascade.ScopeUnknown
		s.WhereComplete = c.Complete && (s.WhereComplete || bare)
		s.Where = append(slices.Clone(c.Where), s.Where...)
		if s.Scope == cascade.ScopeUnknown || s.Scope == cascade.ScopeAll {
			s.Scope = cascade.ScopeCondition
		}
	}
	switch {
	case c.Unscoped == effect.No || s.Unscoped:
	case c.Unscoped == effect.Yes:
		s.Unscoped = true
		if s.Kind == effect.SoftDelete {
			s.Kind, s.Set = effect.Delete, nil
		}
	case s.Kind == effect.SoftDelete || s.Kind == effect.Delete && s.Table == "":
		s.Table, s.Why, s.ModelParam, s.TypeParam = "", "whether Unscoped is set depends on a condition", 0, 0
	}
}
