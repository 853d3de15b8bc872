package gorm

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/cascade"
)

// Why GORM deletes nothing.
const (
	whyNoCondition = "GORM refuses a delete without a condition (ErrMissingWhereClause)"
	whyByValue     = "GORM refuses a struct passed by value here (ErrInvalidValue)"
)

// delete emits what Delete does (callbacks/delete.go, soft_delete.go).
func (s *statement) delete() {
	sub := subjectOf(s.w, s.chain, s.dest)
	e := s.effect(sub)
	e.Kind, e.AutoTx = effect.Delete, !s.chain.skipTx
	soft := sub.model != nil && sub.model.SoftDelete != ""
	switch {
	case soft && s.chain.unscoped == effect.Maybe:
		e.Table, e.Why = "", "whether Unscoped is set depends on a condition"
	case soft && s.chain.unscoped == effect.No:
		e.Kind = effect.SoftDelete
		e.Set = []effect.Assignment{{Column: sub.model.SoftDelete, Value: effect.Value{Arg: -1}}}
	}
	// Delete(nil) deletes the row of the value given to Model.
	dest := s.dest
	if isNil(dest) && s.chain.model != nil {
		dest = s.chain.model
	}
	c := s.conditionsOn(sub)
	e.KeyInValue = s.keyCondition(&c, dest, sub.model)
	if s.chain.model != nil && s.chain.model != dest && !s.old {
		s.keyCondition(&c, s.chain.model, sub.model)
	}
	s.bind(&e, &c, sub)
	if !c.present && !c.open && len(c.pending) == 0 {
		if s.chain.allowAll {
			e.Scope, e.WhereComplete = cascade.ScopeAll, true
		} else if e.Table != "" {
			e.Table, e.Why, e.Lacking = "", whyNoCondition, e.Table
		}
	}
	if s.refusesValue(dest, sub.model, e.Kind) {
		e.Table, e.Why = "", whyByValue
	}
	s.selectAssociations(&e)
	e.Hooks = s.hooksOf(dest, sub.model, e.KeyInValue)
	s.emit(e)
}

// refusesValue: a struct that is no pointer cannot be set, which soft delete and
// hooks with a pointer receiver need.
func (s *statement) refusesValue(dest ssa.Value, m *entity.Model, kind effect.Kind) bool {
	if m == nil || isNil(dest) || s.old {
		return false
	}
	if _, isStruct := unwrap(dest).Type().Underlying().(*types.Struct); !isStruct {
		return false
	}
	if kind == effect.SoftDelete {
		return true
	}
	for _, h := range m.Hooks {
		if h.Pointer && !s.chain.skipHooks {
			return true
		}
	}
	return false
}

// selectAssociations adds the associations that are deleted along. Where their
// names are not known any may be.
func (s *statement) selectAssociations(e *effect.Effect) {
	c := s.chain
	for _, name := range c.selects {
		if !contains(c.omits, name) {
			e.Select = append(e.Select, name)
		}
	}
	e.SelectAll = c.selectAll
	if c.selectSet && c.selectUnclear || c.selectAll && len(c.omits) > 0 {
		e.SelectAll = true
		if e.KeyInValue == effect.Yes {
			e.KeyInValue = effect.Maybe
		}
	}
}

func contains(list []string, s string) bool {
	for _, e := range list {
		if e == s {
			return true
		}
	}
	return false
}

// hooksOf lists the hooks that run: for a struct once, on the value as it was
// passed, for a list once for each element, so for an empty one never.
func (s *statement) hooksOf(dest ssa.Value, m *entity.Model, key effect.Tristate) []effect.Hook {
	if m == nil || s.chain.skipHooks || isNil(dest) {
		return nil
	}
	if _, list := indirect(unwrap(dest).Type()).Underlying().(*types.Slice); list && key == effect.No {
		return nil
	}
	var hooks []effect.Hook
	for _, h := range m.Hooks {
		hooks = append(hooks, effect.Hook{Func: h.Func, After: h.Name == "AfterDelete", Key: key})
	}
	return hooks
}

// migrator reads Migrator().DropTable.
func (r *reader) migrator(m methodCall) bool {
	if m.name != "DropTable" || len(m.args) != 1 {
		return false
	}
	w := &walker{cx: r.cx, end: r.call, visited: map[ssa.Value]bool{}, params: map[*ssa.Parameter]ssa.Value{}}
	tables, ok := varargs(m.args[0])
	if !ok {
		r.unknown("the tables to drop are not known")
	}
	for _, v := range tables {
		e := effect.Effect{Kind: effect.Drop, Form: "gorm DropTable", Scope: cascade.ScopeAll}
		if isString(v) {
			name, ok := w.text(v)
			if !ok {
				e.Why = "the table to drop is not constant"
			}
			e.Table = name
		} else if model := r.cx.Model(unwrap(v).Type()); model != nil {
			e.Table, e.Why, e.Model, e.ModelPath = model.Table, model.TableWhy, model.Name, model.TypePath
		} else {
			e.Why = "the table to drop is not known"
		}
		r.emit(e)
	}
	return true
}
