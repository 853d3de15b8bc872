package deletion

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// visitOption reads a call that passes a handle through functions which are not all
// known here: they add to the statements of the handle, and may do more.
func (v *visit) visitOption(n *node) bool {
	functions, passed, ok := library.Applied(n.call.Common(), v.carries)
	if !ok {
		return false
	}
	a := v.added(v.fn, n.call, functions)
	if len(a.Pending) == 0 && !a.Acts {
		return true
	}
	s := v.marker(n, optionCall)
	s.name = types.TypeString(passed.Type(), nil)
	s.Options = &effect.Options{List: a.Pending, Complete: !a.Acts}
	if a.Acts && v.cfg.Program == nil {
		s.role = unknownCall
	}
	n.fragment = fragment{steps: []step{s}}
	return true
}

// acts reports whether an option call may do something to tables: of a function
// among those it applies nothing is known, or more than that it adds conditions.
func (s *step) acts() bool {
	return s.Options == nil || len(s.Options.List) > 0 || !s.Options.Complete
}

// applied adds what the functions add that a call passes to its callee, for a
// statement or an option call of the callee; false where it has none.
func (v *visit) applied(s *step, b *binding) bool {
	if s.Options == nil {
		return false
	}
	o := *s.Options
	list := o.List
	o.List = nil
	s.Options = &o
	for _, option := range list {
		a := effect.AddsNothing()
		a.Pending = []effect.Option{option}
		if option.Param > 0 { // the names of others are this function's already
			a = v.optionAt(option, b)
		}
		s.pass(unmarked(a))
	}
	s.known()
	return true
}

// pass adds what functions add to a statement; of an option call it says whether
// they may do more.
func (s *step) pass(a effect.Added) {
	if s.role != optionCall {
		s.narrow(a)
		return
	}
	o := *s.Options
	o.List = append(slices.Clone(o.List), a.Pending...)
	o.Complete = o.Complete && !a.Acts
	s.Options = &o
}

// optionsAmong gives what the receiver and the arguments of a method call add, where
// some of them are options.
func (v *visit) optionsAmong(c *ssa.CallCommon, at ssa.Instruction) []effect.Added {
	var out []effect.Added
	for i, a := range c.Args {
		if !v.optional(a.Type()) {
			continue
		}
		if out == nil {
			out = make([]effect.Added, len(c.Args)+1)
		}
		out[i+1] = v.added(v.fn, at, a)
	}
	return out
}

// boundAll gives what a callee passes on in terms of this function.
func (v *visit) boundAll(list []effect.Added, b *binding) []effect.Added {
	list = slices.Clone(list)
	for i := range list {
		list[i] = v.placed(list[i], b)
	}
	return list
}

// addOptions notes what the functions add that a function gives back, and whether
// it, or a literal in it, is an option that does more.
func (r *Result) addOptions(w *walker, fn *ssa.Function) {
	if w.cfg.Program == nil {
		return
	}
	if w.makesOptions(fn) {
		if r.options == nil {
			r.options = map[string]effect.Added{}
		}
		r.options[fullName(fn)] = w.makes(fn)
	}
	var visit func(fn *ssa.Function)
	visit = func(fn *ssa.Function) {
		if sig := fn.Signature; sig.Recv() == nil && w.optional(sig) && w.acts(fn) {
			if r.acting == nil {
				r.acting = map[string]bool{}
			}
			r.acting[types.TypeString(sig.Params().At(0).Type(), nil)] = true
		}
		for _, lit := range fn.AnonFuncs {
			visit(lit)
		}
	}
	visit(fn)
}
