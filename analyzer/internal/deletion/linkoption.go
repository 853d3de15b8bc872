package deletion

import (
	"slices"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// optional reports whether functions are applied in the fragment that are not known.
func (f *fragment) optional() bool {
	return slices.ContainsFunc(f.steps, func(s step) bool { return s.Options != nil || s.options != nil })
}

// optional puts what the methods add that give options back in the place of calls of
// them. Option calls go where no option of the program does more than add to the
// statements of a handle.
func (l *linker) optional(f fragment) fragment {
	to := make([]int, len(f.steps))
	f.steps = slices.Clone(f.steps)
	for i := range f.steps {
		s := &f.steps[i]
		s.options = slices.Clone(s.options)
		for k := range s.options {
			s.options[k] = l.made(s.options[k], s.mark())
		}
		if s.Options == nil {
			continue
		}
		s.unshare()
		o := *s.Options
		list := o.List
		o.List = nil
		s.Options = &o
		for _, option := range list {
			s.pass(unmarked(l.madeBy(option, s.mark())))
		}
		s.known()
		if s.role != optionCall {
			continue
		}
		if s.acts() && l.acting[s.name] {
			s.role, s.Options = unknownCall, nil
			continue
		}
		to[i] = -1
	}
	return f.keep(to)
}

// made resolves the methods that give back functions which are applied.
func (l *linker) made(a effect.Added, mark string) effect.Added {
	pending := a.Pending
	a.Pending = nil
	for _, o := range pending {
		a = both(a, l.madeBy(o, mark))
	}
	return a
}

// madeBy gives what the functions add that one of an option's methods gives back.
func (l *linker) madeBy(o effect.Option, mark string) effect.Added {
	if o.Param > 0 {
		a := effect.AddsNothing()
		a.Pending = []effect.Option{o}
		return a
	}
	var out effect.Added
	for i, full := range o.Methods {
		a, ok := l.options[full]
		if !ok {
			return effect.AddsUnknown()
		}
		a = renamedAdded(a, func(id string) string {
			return identity.Map(id, func(n int, path string) string {
				if n < len(o.Values) && o.Values[n] != "" {
					return o.Values[n] + path
				}
				return ""
			}, func(id string) string { return mark + "/" + id })
		})
		if len(a.Pending) > 0 { // a method that gives back what others do
			return effect.AddsUnknown()
		}
		if i == 0 {
			out = a
		} else {
			out = either(out, a)
		}
	}
	return out
}

// placed gives what an implementation passes on in terms of the function that the
// call stands in.
func (s *step) placed(a effect.Added) effect.Added {
	pending := a.Pending
	a = renamedAdded(a, s.value)
	a.Pending = nil
	for _, o := range pending {
		a = both(a, s.option(o))
	}
	return a
}

// option gives what an option of an implementation adds where the call gives it.
func (s *step) option(o effect.Option) effect.Added {
	if o.Param == 0 {
		a := effect.AddsNothing()
		a.Pending = []effect.Option{renamedOption(o, s.value)}
		return a
	}
	if n := o.Param - 1; n < len(s.options) {
		return s.options[n]
	}
	return effect.AddsUnknown()
}

// applyTo adds what the functions add that the call passes to a statement of its
// callee. The names of the others' values are those of the call's function already.
func (s *step) applyTo(t *step) {
	if t.Options == nil {
		return
	}
	o := *t.Options
	list := o.List
	o.List = nil
	t.Options = &o
	for _, option := range list {
		a := effect.AddsNothing()
		a.Pending = []effect.Option{option}
		if option.Param > 0 {
			a = s.option(option)
		}
		t.pass(unmarked(a))
	}
	t.known()
}

// unscope takes deletes that are soft by themselves for hard ones where a caller
// passes a function that switches soft delete off: they are judged as what they may
// be, and each caller by what it makes of them.
func unscope(results []*Result) {
	soft := map[sqlschema.Position][]*Step{}
	for _, r := range results {
		for _, f := range r.Functions {
			for i := range f.Steps {
				if s := &f.Steps[i]; s.Own && s.Kind == effect.SoftDelete && s.Options != nil {
					soft[s.Effect.Pos] = append(soft[s.Effect.Pos], s)
				}
			}
		}
	}
	if len(soft) == 0 {
		return
	}
	for _, r := range results {
		for _, f := range r.Functions {
			for i := range f.Steps {
				s := &f.Steps[i]
				if !s.Own && s.Kind == effect.Delete && s.Unscoped {
					for _, own := range soft[s.Effect.Pos] {
						e := *own.Effect
						e.Kind, e.Set, e.Unscoped = effect.Delete, nil, true
						own.Effect = &e
					}
				}
			}
		}
	}
}
