package deletion

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
	"github.com/cascadelint/cascadelint/cascade"
)

// ofModels makes the statements of a step whose model is inside an interface
// value of this function: one for each that it may hold. One that a parameter
// holds is left to the callers.
func (v *visit) ofModels(s step, value ssa.Value) (fragment, bool) {
	if s.Table != "" || value == nil || s.Kind == effect.Association {
		return fragment{}, false
	}
	return v.boxed(s, sqltext.Inside(value, false, v.cx.env()), value)
}

// literals settles by which parameter the model of a literal's step is held:
// the literal's own are not known, captured ones are this function's.
func (v *visit) literals(s *step, literal bool) {
	if !literal {
		return
	}
	s.ModelParam = 0
	if s.outer != nil && s.outer.Parent() == v.fn {
		s.ModelParam = slices.Index(v.fn.Params, s.outer) + 1
	}
}

// boxed makes the statements of a step for the models that a value may hold.
func (v *visit) boxed(s step, held sqltext.Values, at ssa.Value) (fragment, bool) {
	if len(held.List) == 0 {
		if len(held.Params) != 1 || !held.Complete {
			return fragment{}, false
		}
		s.unshare()
		s.outer = held.Params[0]
		s.ModelParam, s.TypeParam = slices.Index(v.fn.Params, s.outer)+1, 0
		return fragment{steps: []step{s}}, true
	}
	var pieces []piece
	sure := held.Complete && len(held.Params) == 0 && (len(held.List) == 1 || held.Every)
	for _, val := range held.List {
		made := s
		made.unshare()
		if !v.model(made.Effect, val.Type(), val) {
			return fragment{}, false
		}
		pieces = append(pieces, piece{fragment: fragment{steps: []step{made}}, certain: sure})
	}
	if !held.Complete || len(held.Params) > 0 {
		pieces = append(pieces, piece{fragment: fragment{steps: []step{s}}})
	}
	distinct(pieces)
	return splice(pieces, inTurn), true
}

// given makes the statements of a callee's step whose model, or table's name,
// the call gives.
func (v *visit) given(s *step, b *binding, call *via) (fragment, bool) {
	if b.callee == nil || call == nil {
		return fragment{}, false
	}
	if f, ok := v.givenTable(s, b); ok {
		return f.replace(func(s *step) (fragment, bool) { return v.givenModel(s, b, call) }), true
	}
	return v.givenModel(s, b, call)
}

// givenModel makes the statements of a callee's step whose model the call gives.
func (v *visit) givenModel(s *step, b *binding, call *via) (fragment, bool) {
	switch {
	case s.Table != "":
		return fragment{}, false
	case s.ModelParam > 0:
		n := s.ModelParam - 1
		s.ModelParam = 0
		if n >= len(b.values) || b.values[n] == nil || n >= len(paramsOf(b.callee)) {
			return fragment{}, false
		}
		in := paramsOf(b.callee)[n]
		arg := b.values[n]
		var f fragment
		var ok bool
		if boxes(in) {
			f, ok = v.boxed(*s, sqltext.Inside(arg, elementsBox(in), v.cx.env()), arg)
		} else {
			made := *s
			made.unshare()
			ok = v.model(made.Effect, arg.Type(), arg)
			f = fragment{steps: []step{made}}
		}
		if !ok {
			return fragment{}, false
		}
		return v.withHooks(&node{call: call.at}, takeOver(f, call)), true
	case s.TypeParam > 0:
		n := s.TypeParam - 1
		s.TypeParam = 0
		args := b.callee.TypeArgs()
		if n >= len(args) {
			return fragment{}, false
		}
		if tp, ok := types.Unalias(args[n]).(*types.TypeParam); ok {
			s.TypeParam = tp.Index() + 1
			return fragment{}, false
		}
		made := *s
		made.unshare()
		if !v.model(made.Effect, args[n], nil) {
			return fragment{}, false
		}
		return v.withHooks(&node{call: call.at}, takeOver(fragment{steps: []step{made}}, call)), true
	}
	return fragment{}, false
}

// takeOver makes statements whose table stands at the call the caller's own.
func takeOver(f fragment, call *via) fragment {
	for i := range f.steps {
		s := &f.steps[i]
		if s.Table == "" {
			continue
		}
		s.own, s.Via, s.Effect.Pos = true, nil, call.call.Pos
	}
	return f
}

// paramsOf are the parameters' types, the receiver's first.
func paramsOf(fn *ssa.Function) []types.Type {
	sig := fn.Signature
	var out []types.Type
	if r := sig.Recv(); r != nil {
		out = append(out, r.Type())
	}
	for p := range sig.Params().Variables() {
		out = append(out, p.Type())
	}
	return out
}

// boxes reports whether a parameter is an interface or a list of such.
func boxes(t types.Type) bool { return isInterface(t) || elementsBox(t) }

func elementsBox(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && isInterface(s.Elem())
}

func isInterface(t types.Type) bool {
	_, param := types.Unalias(t).(*types.TypeParam)
	return !param && types.IsInterface(t)
}

// model completes a statement by its model: the table, soft delete, and the
// conditions that the value carries. It is false for a type that is no model.
func (v *visit) model(e *effect.Effect, t types.Type, value ssa.Value) bool {
	m := v.cx.Model(t)
	if m == nil || m.Table == "" {
		return false
	}
	e.Table, e.Why, e.Model, e.ModelPath = m.Table, "", m.Name, m.TypePath
	e.ModelParam, e.TypeParam = 0, 0
	if e.Kind == effect.Delete && m.SoftDelete != "" && !e.Unscoped {
		e.Kind = effect.SoftDelete
		e.Set = []effect.Assignment{{Column: m.SoftDelete, Value: effect.Value{Arg: -1}}}
	}
	e.Where = slices.Clone(e.Where)
	for i := range e.Where {
		if e.Where[i].Column == effect.KeyColumn && len(m.PrimaryKey) == 1 {
			e.Where[i].Column = m.PrimaryKey[0]
		}
	}
	v.conditions(e, m, value)
	if e.Scope == cascade.ScopeUnknown && e.WhereComplete && len(e.Where) == 0 {
		e.Table, e.Why = "", "a delete without a condition is refused"
		return true
	}
	if !e.ModelFields {
		for _, h := range m.Hooks {
			e.Hooks = append(e.Hooks, effect.Hook{Func: h.Func, After: h.Name == "AfterDelete", Key: e.KeyInValue})
		}
	}
	if e.Scope != cascade.ScopeAll && len(m.PrimaryKey) > 0 && comparesAll(e.Where, m.PrimaryKey) {
		e.Scope = cascade.ScopeKey
	}
	return true
}

// conditions adds the conditions that a model value carries: its primary key, or
// all its fields.
func (v *visit) conditions(e *effect.Effect, m *entity.Model, value ssa.Value) {
	if value == nil {
		return
	}
	set, literal := v.fields(value)
	if !literal {
		// Made elsewhere: the key is what such a value is passed for.
		e.WhereComplete = false
		e.KeyInValue = effect.Maybe
	}
	for _, c := range m.Columns {
		if !set[c.Field] && (literal || !c.PrimaryKey) || !c.PrimaryKey && !e.ModelFields {
			continue
		}
		if c.PrimaryKey && literal {
			e.KeyInValue = effect.Yes
		}
		id := identity.At(v.fn, nil, value, "."+c.Field)
		e.Where = append(e.Where, effect.Predicate{Column: c.Name, Op: "=", Value: effect.Value{Kind: effect.ValueArg, Arg: -1, ID: id}})
		if e.Scope == cascade.ScopeUnknown {
			e.Scope = cascade.ScopeCondition
		}
	}
}

// fields lists the Go selectors that a literal sets; literal is false for a
// value that was made otherwise.
func (v *visit) fields(value ssa.Value) (set map[string]bool, literal bool) {
	a, ok := origin(value).(*ssa.Alloc)
	if !ok {
		if load, is := value.(*ssa.UnOp); is && load.Op == token.MUL {
			a, ok = load.X.(*ssa.Alloc)
		}
		if !ok {
			return nil, false
		}
	}
	set = map[string]bool{}
	var visit func(addr ssa.Value, path string)
	visit = func(addr ssa.Value, path string) {
		for _, ref := range *addr.Referrers() {
			switch r := ref.(type) {
			case *ssa.FieldAddr:
				visit(r, strings.TrimPrefix(path+"."+fieldOf(r), "."))
			case *ssa.Store:
				if r.Addr == addr && path != "" {
					set[path] = true
				}
			}
		}
	}
	visit(a, "")
	return set, len(storedIn(a)) == 0
}

func fieldOf(f *ssa.FieldAddr) string {
	if st := structOf(f.X.Type()); st != nil && f.Field < st.NumFields() {
		return st.Field(f.Field).Name()
	}
	return "?"
}

func comparesAll(where []effect.Predicate, columns []string) bool {
	for _, c := range columns {
		if !slices.ContainsFunc(where, func(p effect.Predicate) bool {
			return strings.EqualFold(p.Column, c) && (p.Op == "=" || p.Op == "IN")
		}) {
			return false
		}
	}
	return true
}
