package deletion

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Functions that a handle is passed through (options, scopes) add conditions to its
// statements. What one adds is read once, in terms of its own parameters and the
// variables that it captures, and then composed where the function is known: where
// it is applied, or where it is passed to a function that applies it.

// carries reports whether values of the type may be passed through options.
func (w *walker) carries(t types.Type) bool { return w.carrier(t) != nil }

// carrier is the library that knows what values of the type carry.
func (w *walker) carrier(t types.Type) library.Carrier {
	for _, lib := range w.cfg.Libraries {
		if c, ok := lib.(library.Carrier); ok && c.Carries(t) {
			return c
		}
	}
	return nil
}

// optional reports whether values of the type are options, or lists of such.
func (w *walker) optional(t types.Type) bool { return library.Optional(t, w.carries) }

// Options implements [library.Context].
func (cx *functionContext) Options(at ssa.Instruction, functions ssa.Value) effect.Added {
	a := cx.walker.added(cx.fn, at, functions)
	if !cx.marked {
		a = unmarked(a)
	}
	return a
}

// Through implements [library.Context].
func (cx *functionContext) Through(call *ssa.Call) (a effect.Added, passed ssa.Value, ok bool) {
	callee := call.Call.StaticCallee()
	if callee == nil || len(callee.Blocks) > 0 || !cx.walker.carries(call.Type()) {
		return a, nil, false
	}
	fact := cx.walker.factOf(callee)
	if fact == nil || fact.Passes == nil {
		return a, nil, false
	}
	if n := fact.Passes.Param - 1; n >= 0 && n < len(call.Call.Args) {
		passed = call.Call.Args[n]
	}
	b := &binding{fn: cx.fn, values: call.Call.Args, pos: call.Pos(), at: call}
	return unmarked(cx.walker.placed(fact.Passes.Added, b)), passed, true
}

// added gives what the functions add that a value of fn holds, seen from an
// instruction.
func (w *walker) added(fn *ssa.Function, at ssa.Instruction, v ssa.Value) effect.Added {
	s := optionSearch{walker: w, fn: fn, at: at, merging: map[*ssa.Phi]bool{}}
	return s.held(v)
}

// optionSearch looks for the functions that a value holds.
type optionSearch struct {
	*walker
	fn      *ssa.Function
	at      ssa.Instruction
	merging map[*ssa.Phi]bool
}

func (s *optionSearch) held(v ssa.Value) effect.Added {
	v = origin(v)
	switch x := v.(type) {
	case *ssa.Const:
		return effect.AddsNothing()
	case *ssa.Function:
		return s.passes(x).Added
	case *ssa.MakeClosure:
		callee := x.Fn.(*ssa.Function)
		b := &binding{fn: s.fn, values: make([]ssa.Value, len(callee.Params)), pos: x.Pos(), at: s.at}
		b.values = append(b.values, x.Bindings...)
		return s.placed(s.passes(callee).Added, b)
	case *ssa.Call:
		return s.result(x)
	case *ssa.Phi:
		return s.merged(x)
	case *ssa.Slice:
		return s.elements(x)
	case *ssa.MakeSlice:
		if n, ok := x.Len.(*ssa.Const); ok && n.Int64() == 0 {
			return effect.AddsNothing()
		}
	}
	if i := paramIndex(s.fn, v); i >= 0 {
		a := effect.AddsNothing()
		a.Pending = []effect.Option{{Param: i + 1}}
		return a
	}
	return effect.AddsUnknown()
}

// result are the functions that a call gives back.
func (s *optionSearch) result(call *ssa.Call) effect.Added {
	c := &call.Call
	if b, ok := c.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" && len(c.Args) == 2 {
			return both(s.held(c.Args[0]), s.held(c.Args[1]))
		}
		return effect.AddsUnknown()
	}
	if c.IsInvoke() {
		return s.ofMethod(call)
	}
	callee := c.StaticCallee()
	if callee == nil {
		return effect.AddsUnknown()
	}
	b := &binding{fn: s.fn, values: c.Args, pos: call.Pos(), at: call}
	if len(callee.Blocks) > 0 {
		if mc, ok := c.Value.(*ssa.MakeClosure); ok {
			b.values = append(slices.Clone(b.values), mc.Bindings...)
		}
		return s.placed(s.makes(callee), b)
	}
	if fact := s.factOf(callee); fact != nil && fact.Makes != nil {
		return s.placed(*fact.Makes, b)
	}
	return effect.AddsUnknown()
}

// ofMethod are the functions that an interface's method gives back, which the whole
// program knows.
func (s *optionSearch) ofMethod(call *ssa.Call) effect.Added {
	if s.cfg.Program == nil {
		return effect.AddsUnknown()
	}
	impls := s.behind(&call.Call)
	if len(impls) == 0 {
		return effect.AddsUnknown()
	}
	o := effect.Option{Values: []string{identity.Of(call, call.Call.Value)}}
	for _, m := range impls {
		o.Methods = append(o.Methods, m.FullName())
	}
	for _, a := range call.Call.Args {
		o.Values = append(o.Values, identity.Of(call, a))
	}
	a := effect.AddsNothing()
	a.Pending = []effect.Option{o}
	return a
}

// merged are the functions of several branches, of which one is taken.
func (s *optionSearch) merged(phi *ssa.Phi) effect.Added {
	if s.merging[phi] {
		return effect.AddsUnknown() // a list that a loop fills
	}
	s.merging[phi] = true
	defer delete(s.merging, phi)
	var out effect.Added
	for i, e := range phi.Edges {
		if a := s.held(e); i == 0 {
			out = a
		} else {
			out = either(out, a)
		}
	}
	return out
}

// elements are the functions of a list that is written out.
func (s *optionSearch) elements(x *ssa.Slice) effect.Added {
	array, ok := x.X.(*ssa.Alloc)
	if !ok || x.Low != nil || x.High != nil {
		return effect.AddsUnknown()
	}
	out := effect.AddsNothing()
	for _, ref := range *array.Referrers() {
		switch r := ref.(type) {
		case *ssa.Slice, *ssa.DebugRef:
		case *ssa.IndexAddr:
			for _, use := range *r.Referrers() {
				if st, ok := use.(*ssa.Store); ok && st.Addr == r {
					out = both(out, s.held(st.Val))
				}
			}
		default:
			return effect.AddsUnknown()
		}
	}
	return out
}

// placed gives what is added in terms of a caller: b binds the parameters and the
// captured variables.
func (w *walker) placed(a effect.Added, b *binding) effect.Added {
	pending := a.Pending
	a = renamedAdded(a, w.namer(b))
	a.Pending = nil
	for _, o := range pending {
		a = both(a, w.optionAt(o, b))
	}
	return a
}

// optionAt gives what an option of a callee adds where it is bound at b.
func (w *walker) optionAt(o effect.Option, b *binding) effect.Added {
	if o.Param == 0 {
		a := effect.AddsNothing()
		a.Pending = []effect.Option{renamedOption(o, w.namer(b))}
		return a
	}
	n := o.Param - 1
	if n >= len(b.values) || b.values[n] == nil {
		return effect.AddsUnknown()
	}
	v := b.values[n]
	if a, ok := v.(*ssa.Alloc); ok { // a captured variable
		vals := storedIn(a)
		if len(vals) != 1 {
			return effect.AddsUnknown()
		}
		v = vals[0]
	}
	return w.added(b.fn, b.at, v)
}
