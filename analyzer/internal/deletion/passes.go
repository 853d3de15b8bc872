package deletion

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// Passes is what a function adds to the handle that it gives back.
type Passes struct {
	effect.Added
	// Param is the number of the parameter that the handle is, from 1 and the
	// receiver first; 0 where it comes from elsewhere.
	Param int
}

// passes reads what a function adds to the handle that it gives back, in its own
// terms. One that gives nothing back (xorm) changes what it is given.
func (w *walker) passes(fn *ssa.Function) Passes {
	if known, ok := w.through[fn]; ok {
		return known
	}
	unknown := Passes{Added: effect.AddsUnknown()}
	w.through[fn] = unknown // while under way: it calls itself
	out, first := unknown, true
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		p, ok := w.passesAt(fn, ret)
		switch {
		case !ok:
			return unknown
		case first:
			out, first = p, false
		case p.Param != out.Param:
			return unknown
		default:
			out.Added = either(out.Added, p.Added)
		}
	}
	if !first {
		out.Acts = out.Acts || w.acts(fn)
	}
	w.through[fn] = out
	return out
}

// passesAt reads one way to return.
func (w *walker) passesAt(fn *ssa.Function, ret *ssa.Return) (Passes, bool) {
	if len(ret.Results) != 1 || !w.carries(ret.Results[0].Type()) {
		return Passes{}, false
	}
	handle := ret.Results[0]
	cx := &functionContext{packageContext: w.cx, walker: w, fn: fn, marked: true}
	c, ok := w.carrier(handle.Type()).Carried(cx, ret, handle, "")
	if !ok {
		return Passes{}, false
	}
	p := Passes{Added: columnsOnly(c.Added)}
	for i, param := range fn.Params {
		if !w.carries(param.Type()) {
			continue
		}
		if c.Param != param {
			p.Why = "a function that the handle is passed through gives another one back"
		}
		p.Param = i + 1
	}
	return p, true
}

// acts reports whether a function may change rows by itself.
func (w *walker) acts(fn *ssa.Function) bool {
	f := w.summary(fn, nil)
	return f.cut || slices.ContainsFunc(f.steps, func(s step) bool {
		return s.role != optionCall && (s.role != statement || s.Kind != effect.Read)
	})
}

// makes reads what the functions add that a function gives back, one or a list.
func (w *walker) makes(fn *ssa.Function) effect.Added {
	if known, ok := w.makers[fn]; ok {
		return known
	}
	w.makers[fn] = effect.AddsUnknown() // while under way: it calls itself
	out, first := effect.AddsUnknown(), true
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 {
			continue
		}
		if a := w.added(fn, ret, ret.Results[0]); first {
			out, first = a, false
		} else {
			out = either(out, a)
		}
	}
	w.makers[fn] = out
	return out
}

// makesOptions reports whether a function gives functions back that a handle is
// passed through.
func (w *walker) makesOptions(fn *ssa.Function) bool {
	r := fn.Signature.Results()
	return r.Len() == 1 && len(fn.Blocks) > 0 && w.optional(r.At(0).Type())
}

// passesHandleOn reports whether a function gives a handle back that may carry
// conditions.
func (w *walker) passesHandleOn(fn *ssa.Function) bool {
	r := fn.Signature.Results()
	return r.Len() == 1 && len(fn.Blocks) > 0 && w.carries(r.At(0).Type())
}

// both is what two functions add that are applied one after the other.
func both(a, b effect.Added) effect.Added {
	a.Where = append(slices.Clone(a.Where), b.Where...)
	a.Alternative = a.Alternative || b.Alternative
	if a.Alternative {
		a.Where = nil
	}
	a.Complete, a.Present = a.Complete && b.Complete, a.Present || b.Present
	if a.Unscoped == effect.No {
		a.Unscoped = b.Unscoped
	}
	a.Select = append(slices.Clone(a.Select), b.Select...)
	a.SelectAll, a.Acts = a.SelectAll || b.SelectAll, a.Acts || b.Acts
	if a.Why == "" {
		a.Why = b.Why
	}
	a.Pending = append(slices.Clone(a.Pending), b.Pending...)
	return a
}

// either is what is added where one of two functions is applied.
func either(a, b effect.Added) effect.Added {
	out := effect.Added{
		Present: a.Present || b.Present, Alternative: a.Alternative || b.Alternative, Unscoped: a.Unscoped,
		SelectAll: a.SelectAll || b.SelectAll || !slices.Equal(a.Select, b.Select), Select: a.Select,
		Why: a.Why, Acts: a.Acts || b.Acts,
	}
	if a.Unscoped != b.Unscoped {
		out.Unscoped = effect.Maybe
	}
	if out.Why == "" {
		out.Why = b.Why
	}
	for _, o := range a.Pending {
		if slices.ContainsFunc(b.Pending, func(p effect.Option) bool { return sameOption(o, p) }) {
			out.Pending = append(out.Pending, o)
		}
	}
	// Of the others one may add a condition.
	others := len(out.Pending) < max(len(a.Pending), len(b.Pending))
	out.Present, out.Acts = out.Present || others, out.Acts || others
	same := len(a.Where) == len(b.Where) && !others
	for _, p := range a.Where {
		if slices.ContainsFunc(b.Where, func(o effect.Predicate) bool { return samePredicate(p, o) }) {
			out.Where = append(out.Where, p)
		}
	}
	out.Complete = a.Complete && b.Complete && same && len(out.Where) == len(a.Where)
	return out
}

func samePredicate(a, b effect.Predicate) bool {
	return a.Column == b.Column && a.Op == b.Op && a.Value.Kind == b.Value.Kind && a.Value.ID == b.Value.ID &&
		a.Value.Text == b.Value.Text && a.Value.Sub == nil && b.Value.Sub == nil && (a.Value.ID != "" || a.Value.Text != "" || a.Value.Kind == effect.ValueNull)
}

func sameOption(a, b effect.Option) bool {
	return a.Param == b.Param && slices.Equal(a.Methods, b.Methods) && slices.Equal(a.Values, b.Values) && !slices.Contains(a.Values, "")
}
