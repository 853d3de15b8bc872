package deletion

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// via is a call that leads into another function.
type via struct {
	call *effect.Call
	at   ssa.CallInstruction
}

// callTo names a call for the path to the steps of the callee; nil for a literal,
// whose statements are the caller's own, and for a callee that has none.
func (v *visit) callTo(callee *ssa.Function, sum fragment, at ssa.CallInstruction) *via {
	if callee.Parent() != nil || len(sum.steps) == 0 {
		return nil
	}
	pos, _ := v.extent(at)
	return &via{call: &effect.Call{Func: fullName(callee), Pos: v.cx.Position(pos)}, at: at}
}

func fullName(fn *ssa.Function) string {
	if obj := funcObject(fn); obj != nil {
		return obj.FullName()
	}
	return fn.RelString(nil)
}

// inline gives a callee's steps in terms of this function. Functions that are
// passed in are run in the place where the callee calls them.
func (v *visit) inline(sum fragment, b *binding, call *via) fragment {
	out := fragment{cut: sum.cut, steps: make([]step, len(sum.steps))}
	if len(sum.steps) == 0 {
		return out
	}
	paths, name := paths{}, v.namer(b)
	for i, s := range sum.steps {
		s.Effect = renamed(s.Effect, name)
		if s.Handle.Known() {
			s.Handle = v.search().mapped(s.Handle, b)
		}
		s.args = slices.Clone(s.args)
		for k := range s.args {
			s.args[k].Handle = v.search().mapped(s.args[k].Handle, b)
		}
		s.within = slices.Clone(s.within)
		for k := range s.within {
			s.within[k].Outer = v.search().mapped(s.within[k].Outer, b)
			if id := v.search().mapped(effect.Handle{Param: -1, ID: s.within[k].ID}, b); id.ID != "" {
				s.within[k].ID = id.ID
			}
		}
		s.values = slices.Clone(s.values)
		for k := range s.values {
			s.values[k] = name(s.values[k])
		}
		s.options = v.boundAll(s.options, b)
		s.text = renamedGiven(s.text, name)
		if call != nil {
			s.Via = paths.behind(call.call, s.Via)
			s.pos, s.end = v.extent(call.at)
			s.own = false
		}
		v.literals(&s, call == nil)
		out.steps[i] = s
	}
	return out.replace(func(s *step) (fragment, bool) {
		switch s.role {
		case funcCall:
			return v.passed(s, b)
		case optionCall:
			return fragment{}, v.applied(s, b) && !s.acts()
		case statement:
			v.carry(s, b, call)
			v.applied(s, b)
			return v.given(s, b, call)
		case textCall:
			return v.givenText(s, b)
		}
		return fragment{}, false
	})
}

// paths are the paths behind one call, by the first element of what follows: the
// steps of one callee have theirs in common, and share it in the caller too.
type paths map[**effect.Call][]*effect.Call

func (p paths) behind(call *effect.Call, rest []*effect.Call) []*effect.Call {
	var first **effect.Call
	if len(rest) > 0 {
		first = &rest[0]
	}
	path, ok := p[first]
	if !ok {
		path = append([]*effect.Call{call}, rest...)
		p[first] = path
	}
	return path
}

// take makes statements whose table the caller gave the caller's own: they are
// reported at the call, where the text is written. Those of which the callee by
// itself says as much, and does not guess, stay there. further is set where the text
// came from the caller's own parameters. A generic callee is given its models by type
// arguments. at moves a delete that a builder makes to where it begins.
func (f fragment) take(callee fragment, further bool, at func(*step)) fragment {
	type place struct {
		pos   sqlschema.Position
		table string
	}
	known, generic := map[place]bool{}, map[sqlschema.Position]bool{}
	for i := range callee.steps {
		switch s := &callee.steps[i]; {
		case s.role != statement:
		case s.Table != "" && !s.guessed:
			known[place{s.Effect.Pos, s.Table}] = true
		case s.TypeParam > 0:
			generic[s.Effect.Pos] = true
		}
	}
	for i := range f.steps {
		s := &f.steps[i]
		switch {
		case len(s.Via) != 1:
		case known[place{s.Effect.Pos, s.Table}]:
			s.given = false // nor is it that of whoever runs this function
		case s.given || generic[s.Effect.Pos] && s.Table != "":
			s.own, s.given, s.Effect.Pos = true, further, s.Via[0].Pos
			s.Via = nil
			if s.Kind == effect.Delete {
				at(s)
			}
		}
	}
	return f
}

// passed resolves a call of a function value that was passed in at b.
func (v *visit) passed(s *step, b *binding) (fragment, bool) {
	if s.param >= len(b.values) || b.values[s.param] == nil {
		return fragment{}, true
	}
	value := b.values[s.param]
	if a, ok := value.(*ssa.Alloc); ok {
		if vals := storedIn(a); len(vals) == 1 {
			value = vals[0]
		}
	}
	callee, captured, param := funcOrigin(v.fn, value)
	switch {
	case param >= 0:
		s.param = param
		return fragment{}, false
	case callee == nil || len(callee.Blocks) == 0:
		return fragment{}, true
	}
	v.used[callee] = true
	f := v.runBound(callee, captured, s.args, s)
	for i := range f.steps {
		f.steps[i].within = append(slices.Clone(s.within), f.steps[i].within...)
		f.steps[i].refusal = f.steps[i].refusal || s.refusal
		f.steps[i].ignored = f.steps[i].ignored || s.ignored
		f.steps[i].later = f.steps[i].later || s.later
	}
	return f, true
}

// run inlines a function value that something calls at the node.
func (v *visit) run(callee *ssa.Function, captured []ssa.Value, handles []Argument, n *node) fragment {
	at := &step{Effect: &effect.Effect{}}
	if n.call != nil {
		*at = v.marker(n, statement)
	} else {
		at.pos, at.end = callee.Pos(), callee.Pos()
		at.Effect.Pos = v.cx.Position(callee.Pos())
	}
	return v.runBound(callee, captured, handles, at)
}

// runBound inlines a function value given the handles that it is called with.
func (v *visit) runBound(callee *ssa.Function, captured []ssa.Value, handles []Argument, at *step) fragment {
	if v.inlining[callee] > 0 {
		return fragment{} // a literal that calls itself: its steps are there already
	}
	v.inlining[callee]++
	defer func() { v.inlining[callee]-- }()
	b := &binding{fn: v.fn, values: make([]ssa.Value, len(callee.Params)), handles: handles, pos: at.pos}
	b.values = append(b.values, captured...)
	f := v.inline(v.brief(callee, nil), b, nil)
	if callee.Parent() == nil { // a declared function or a method value
		for i := range f.steps {
			s := &f.steps[i]
			if callee.Synthetic == "" {
				s.Via = append([]*effect.Call{{Func: fullName(callee)}}, s.Via...)
			}
			if len(s.Via) > 0 {
				s.Via = slices.Clone(s.Via)
				s.Via[0] = &effect.Call{Func: s.Via[0].Func, Pos: at.Effect.Pos}
			}
			s.pos, s.end, s.own = at.pos, at.end, false
		}
	}
	return f
}

// transaction inlines a function value that a library runs in a transaction.
func (v *visit) transaction(n *node, fn ssa.Value, param int, handle ssa.Value) fragment {
	outer := v.handle(v.fn, handle)
	tx := effect.Handle{Tx: effect.Yes, Param: -1, ID: "begin:" + v.mark(n.call.Pos())}
	var within []Scope
	if outer.Tx == effect.Yes && outer.Known() {
		tx = outer // a save point
	} else {
		within = []Scope{{ID: tx.ID, Outer: outer}}
	}
	s := v.marker(n, funcCall)
	s.within = within
	callee, captured, p := funcOrigin(v.fn, fn)
	if p >= 0 {
		s.param = p
		s.args = []Argument{{Param: param, Handle: tx}}
		return fragment{steps: []step{s}}
	}
	if callee == nil || len(callee.Blocks) == 0 {
		return v.unresolved(n, valueName(fn))
	}
	v.used[callee] = true
	f := v.run(callee, captured, []Argument{{Param: param, Handle: tx}}, n)
	for i := range f.steps {
		f.steps[i].within = append(slices.Clone(within), f.steps[i].within...)
	}
	return f
}
