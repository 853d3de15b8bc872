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
		c.Why = "" // who is given the handle names the model
		s.narrow(c.Added)
		if c.Present && s.Lacking != "" {
			// The statement is the one of who gives it its condition.
			s.Table, s.Lacking, s.Why = s.Lacking, "", ""
			s.own, s.Via, s.Effect.Pos = true, nil, call.call.Pos
		}
		return
	}
}

// narrow adds what a handle carries, or functions add that it is passed through.
func (s *step) narrow(a effect.Added) {
	s.conditions(a)
	if len(a.Pending) > 0 {
		o := effect.Options{Complete: s.WhereComplete}
		if s.Options != nil {
			o = *s.Options
		}
		o.List = append(slices.Clone(o.List), a.Pending...)
		s.Options, s.WhereComplete = &o, false
	}
	switch {
	case a.Unscoped == effect.No || s.Unscoped:
	case a.Unscoped == effect.Yes:
		s.Unscoped = true
		if s.Kind == effect.SoftDelete {
			s.Kind, s.Set = effect.Delete, nil
		}
	case s.Kind == effect.SoftDelete || s.Kind == effect.Delete && s.Table == "":
		s.leaveOpen("whether Unscoped is set depends on a condition")
	}
	if a.Why != "" {
		s.leaveOpen(a.Why)
	}
	s.Select = append(slices.Clone(s.Select), a.Select...)
	s.SelectAll = s.SelectAll || a.SelectAll
}

// conditions adds conditions.
func (s *step) conditions(a effect.Added) {
	complete := s.WhereComplete
	if s.Options != nil {
		complete = s.Options.Complete
	}
	bare := len(s.Where) == 0 && len(s.Any) == 0 && s.Scope == cascade.ScopeUnknown
	switch {
	case a.Present:
		complete = a.Complete && (complete || bare)
		if s.Scope == cascade.ScopeUnknown || s.Scope == cascade.ScopeAll {
			s.Scope = cascade.ScopeCondition
		}
	case !a.Complete:
		complete = false
	}
	s.Where = append(slices.Clone(a.Where), s.Where...)
	if a.Alternative {
		s.Where, s.Any = nil, nil
	}
	if s.Options == nil {
		s.WhereComplete = complete
		return
	}
	o := *s.Options
	o.Complete = complete
	s.Options = &o
	for i := range s.Where {
		if p := &s.Where[i]; p.Column == effect.KeyColumn && len(o.Key) == 1 {
			p.Column = o.Key[0]
		}
	}
}

// leaveOpen makes the table of a statement unknown.
func (s *step) leaveOpen(why string) {
	s.Table, s.Why, s.ModelParam, s.TypeParam = "", why, 0, 0
}

// known ends the composition of a statement's conditions where no function is left
// that may add to them.
func (s *step) known() {
	o := s.Options
	if o == nil || len(o.List) > 0 || s.role != statement {
		return
	}
	s.Options, s.WhereComplete = nil, o.Complete
	bare := len(s.Where) == 0 && len(s.Any) == 0 && s.Scope == cascade.ScopeUnknown && o.Complete
	switch {
	case bare && o.Refused:
		s.leaveOpen("the statement is refused without a condition")
	case bare && s.Kind != effect.Read:
		s.Scope = cascade.ScopeAll
	case len(o.Key) > 0 && comparesAll(s.Where, o.Key):
		s.Scope = cascade.ScopeKey
	}
}
