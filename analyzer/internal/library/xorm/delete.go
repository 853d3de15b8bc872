package xorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/cascade"
)

// Why xorm deletes nothing (session_delete.go, statements/pk.go).
const (
	whyNoCondition = "xorm refuses a delete without a condition (ErrNeedDeletedCond)"
	whyID          = "xorm refuses ID for a model with another number of primary keys"
)

// delete emits what Delete and Truncate do (session_delete.go). Of several beans
// only the first counts. Truncate is a delete that needs no condition.
func (s *statement) delete() {
	var bean ssa.Value
	switch {
	case len(s.args) > 0:
		bean = s.args[0]
	case !s.known:
		bean = s.passedOn()
	}
	t := s.subjectOf(bean)
	e := t.effect()
	e.Kind = effect.Delete
	if m := t.model; m != nil && m.SoftDelete != "" {
		switch s.unscoped() {
		case effect.No:
			e.Kind = effect.SoftDelete
			e.Set = []effect.Assignment{{Column: m.SoftDelete, Value: effect.Value{Arg: -1}}}
		case effect.Maybe:
			e.Table, e.Why = "", "whether Unscoped is set depends on a condition"
		}
		e.Unscoped = s.unscoped() == effect.Yes
	}
	r := s.conditionReader(t)
	c := r.chained()
	ok := true
	if bean != nil {
		// Without a bean xorm forgets ID (session_delete.go).
		if t.boxed == nil { // else the conditions come with the model
			c = c.and(r.bean(t.model, bean))
		}
		c, ok = r.byID(c)
	}
	c.put(&e, t.model)
	switch {
	case !ok:
		e.Table, e.Why = "", whyID
	case s.refused(c, t):
		e.Table, e.Why = "", whyNoCondition
	case !c.present && c.complete:
		if t.boxed == nil {
			e.Scope = cascade.ScopeAll
		}
	}
	if t.boxed != nil && e.Table == "" && s.unscoped() != effect.Maybe {
		s.out.Models = map[int]ssa.Value{len(s.out.Effects): t.boxed}
		e.Unscoped = s.unscoped() == effect.Yes
	}
	s.emit(e)
}

// refused reports whether xorm refuses the delete for want of a condition. The
// column of soft delete makes one: xorm adds that it is not set.
func (s *statement) refused(c conditions, t subject) bool {
	if s.name != "Delete" || c.present || !c.complete || t.table == "" {
		return false
	}
	if t.model != nil && t.model.SoftDelete != "" && len(s.args) > 0 && s.unscoped() != effect.Yes {
		return false
	}
	for _, m := range s.chain.calls {
		if m.name == "Limit" {
			return false
		}
	}
	return true
}

// unscoped says whether Unscoped switches soft delete off.
func (s *statement) unscoped() effect.Tristate {
	for _, m := range s.chain.calls {
		if m.name == "Unscoped" {
			return effect.Yes
		}
	}
	for _, m := range s.chain.maybe {
		if m.name == "Unscoped" {
			return effect.Maybe
		}
	}
	return effect.No
}

// passedOn gives the list of beans that a function hands on: Delete(beans...).
func (s *statement) passedOn() ssa.Value {
	call := s.call.Common()
	if len(call.Args) == 0 {
		return nil
	}
	return call.Args[len(call.Args)-1]
}
