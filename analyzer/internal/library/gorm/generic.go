package gorm

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
)

// genericFinisher reads a method of the interfaces that gorm.G[T] leads to. The
// statement is on a zero T, in a session of its own (generics.go).
func (r *reader) genericFinisher(m methodCall) bool {
	s := r.statementOf(m)
	s.name = "G()." + m.name
	sub := s.genericSubject(m.model)
	switch m.name {
	case "Delete":
		s.genericDelete(sub)
	case "Update":
		if len(m.args) == 1 {
			return s.associationUpdate(m, sub)
		}
		set, known := s.oneColumn(m.args[1:])
		s.genericUpdate(sub, set, known)
	case "Updates":
		fields, known := structFields(sub.model, m.args[1], s.call)
		var set []effect.Assignment
		for _, f := range fields {
			set = append(set, effect.Assignment{Column: f.column, Value: s.assigned(f.value)})
		}
		s.genericUpdate(sub, set, known)
	case "Create", "CreateInBatches":
		if sub.table == "" {
			return false
		}
		e := s.effect(sub)
		e.Kind, e.AutoTx = effect.Insert, !s.chain.skipTx
		if len(m.args) > 1 {
			e.Set = s.inserted(sub.model, m.args[1])
		}
		s.emit(e)
	case "Count", "First", "Last", "Take", "Find", "Scan", "FindInBatches", "Row", "Rows":
		if s.chain.raw != nil || sub.table == "" {
			return false
		}
		e := s.effect(sub)
		e.Kind = effect.Read
		c := s.conditionsOn(sub)
		e.Where, e.WhereComplete, e.Scope = c.where, c.complete, c.scope(sub.model)
		s.emit(e)
	case "Exec":
		args, known := varargs(m.args[2])
		s.sql(m.args[1], args, known, "G().Exec")
	case "Raw":
		return s.rawStatement(m)
	default:
		return false
	}
	return len(r.out.Effects) > 0 || r.out.Incomplete
}

func (s *statement) genericSubject(t types.Type) subject {
	var sub subject
	if isTypeParam(types.Unalias(t)) {
		sub.why, sub.typeParam = "the model is a type parameter", typeParam(types.Unalias(t))
	} else if sub.model = s.cx.Model(t); sub.model == nil {
		sub.why = "the type argument of gorm.G is no model"
	} else {
		sub.table, sub.why = sub.model.Table, sub.model.TableWhy
	}
	if s.chain.tableSet {
		sub.table = s.chain.table
		if sub.table == "" {
			sub.why = s.chain.tableWhy
		}
	}
	return sub
}

func (s *statement) genericDelete(sub subject) {
	e := s.effect(sub)
	e.Kind, e.AutoTx, e.KeyInValue = effect.Delete, !s.chain.skipTx, effect.No
	soft := sub.model != nil && sub.model.SoftDelete != ""
	switch {
	case soft && s.chain.unscoped == effect.Maybe:
		e.Table, e.Why = "", "whether Unscoped is set depends on a condition"
	case soft && s.chain.unscoped == effect.No:
		e.Kind = effect.SoftDelete
		e.Set = []effect.Assignment{{Column: sub.model.SoftDelete, Value: effect.Value{Arg: -1}}}
	}
	c := s.conditionsOn(sub)
	e.Where, e.WhereComplete, e.Scope = c.where, c.complete, c.scope(sub.model)
	if !c.present && !c.open && e.Table != "" && !s.chain.allowAll {
		e.Table, e.Why = "", whyNoCondition
	}
	s.selectAssociations(&e)
	if sub.model != nil && !s.chain.skipHooks {
		for _, h := range sub.model.Hooks {
			e.Hooks = append(e.Hooks, effect.Hook{Func: h.Func, After: h.Name == "AfterDelete", Key: effect.No})
		}
	}
	s.emit(e)
}

func (s *statement) genericUpdate(sub subject, set []effect.Assignment, known bool) {
	e := s.effect(sub)
	e.Kind, e.AutoTx = effect.Update, !s.chain.skipTx
	for _, a := range set {
		a.Column = columnOf(sub.model, a.Column)
		if sub.model != nil && a.Column == sub.model.SoftDelete && a.Value.Kind != effect.ValueNull {
			e.Kind = effect.SoftDelete
		}
		e.Set = append(e.Set, a)
	}
	c := s.conditionsOn(sub)
	e.Where, e.WhereComplete, e.Scope = c.where, c.complete, c.scope(sub.model)
	if !known {
		e.Why = "the assigned columns are not all known"
	}
	s.emit(e)
}

// associationUpdate reads Set(…).Update(ctx): with a clause.Association it
// deletes or unlinks the rows of an association, else it updates columns.
func (s *statement) associationUpdate(m methodCall, sub subject) bool {
	set, ok := m.recv.(*ssa.Call)
	if !ok {
		return false
	}
	setCall, ok := methodOf(set)
	if !ok || setCall.name != "Set" {
		return false
	}
	assigners, ok := varargs(setCall.args[0])
	if !ok {
		s.unknown("the assignments are not known")
		return true
	}
	found := false
	for _, a := range assigners {
		name, operation, ok := s.associationLiteral(unwrap(a))
		if !ok || sub.model == nil {
			s.unknown("the assignments are not known")
			continue
		}
		rel := sub.model.Relation(name)
		if rel == nil || operation > 1 {
			continue
		}
		found = true
		s.emitAssociation(sub.model, rel, associationCall{unlink: operation == 0 && rel.Kind != entity.ManyToMany, all: true})
	}
	return found || s.out.Incomplete
}

// associationLiteral reads a literal of clause.Association: its name and its
// operation (OpUnlink 0, OpDelete 1).
func (s *statement) associationLiteral(v ssa.Value) (name string, operation int64, ok bool) {
	load, isLoad := v.(*ssa.UnOp)
	if !isLoad || !isNamed(v.Type(), pathClause, "Association") {
		return "", 0, false
	}
	alloc, isAlloc := load.X.(*ssa.Alloc)
	if !isAlloc {
		return "", 0, false
	}
	for _, ref := range *alloc.Referrers() {
		f, isField := ref.(*ssa.FieldAddr)
		if !isField {
			continue
		}
		for _, use := range *f.Referrers() {
			st, isStore := use.(*ssa.Store)
			if !isStore {
				continue
			}
			switch fieldName(f) {
			case "Association":
				name, ok = s.w.text(st.Val)
			case "Type":
				c, isConst := st.Val.(*ssa.Const)
				if !isConst || c.Value.Kind() != constant.Int {
					return "", 0, false
				}
				operation = c.Int64()
			}
		}
	}
	return name, operation, ok
}
