package deletion

import (
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
)

// linkable keeps a call of an interface's method, for which the whole program
// has the implementations.
func (v *visit) linkable(n *node, c *ssa.CallCommon) fragment {
	impls := v.behind(c)
	if len(impls) == 0 {
		if v.touchesRows(c) {
			return v.unresolved(n, c.Method.FullName())
		}
		return fragment{}
	}
	if !slices.ContainsFunc(impls, v.cfg.Program.Function) {
		return fragment{} // none of them comes to a table
	}
	s := v.marker(n, linkCall)
	if v.touchesRows(c) {
		s.role = unknownCall
	}
	s.name = c.Method.FullName()
	for _, m := range impls {
		s.methods = append(s.methods, m.FullName())
	}
	s.values = []string{identity.Of(n.call, c.Value)}
	s.options = v.optionsAmong(c, n.call)
	for i, a := range c.Args {
		s.values = append(s.values, identity.Of(n.call, a))
		s.args = append(s.args, v.handlesIn(v.fn, a, i+1)...)
	}
	return fragment{steps: []step{s}}
}

// behind are the methods that a call of an interface of the project may run.
func (w *walker) behind(c *ssa.CallCommon) []*types.Func {
	named, ok := types.Unalias(c.Value.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !w.ownModule(named.Obj().Pkg().Path()) {
		return nil
	}
	return w.cfg.Program.Implementations(named.Obj().Pkg().Path(), named.Obj().Name(), c.Method.Name())
}

// linkable reports whether the fragment calls methods of interfaces.
func (f *fragment) linkable() bool {
	return slices.ContainsFunc(f.steps, func(s step) bool { return s.methods != nil })
}

// Link puts the implementations of the program in the place of calls of
// interface methods. The results are those of all packages, in an order that is
// always the same, of a pass with [Config].Program set; they are changed.
//
// Where several types implement an interface each of them may be what runs: what
// all of them do to a table is certain. Types made for tests (mocks, fakes,
// stubs) do not count. A call without an implementation in the program stays
// unresolved.
//
// Statements whose table every caller names are no longer their function's own.
func Link(results []*Result) {
	l := &linker{
		functions: map[string]*Function{},
		state:     map[*Function]int{},
		options:   map[string]effect.Added{},
		acting:    map[string]bool{},
	}
	for _, r := range results {
		maps.Copy(l.options, r.options)
		maps.Copy(l.acting, r.acting)
		for _, f := range r.Functions {
			if l.functions[f.FullName] == nil {
				l.functions[f.FullName] = f
			}
		}
	}
	for _, r := range results {
		for _, f := range r.Functions {
			l.link(f)
		}
	}
	settle(results, true)
	unscope(results)
	for _, r := range results {
		r.Functions = slices.DeleteFunc(r.Functions, func(f *Function) bool { return len(f.Steps) == 0 })
	}
}

type linker struct {
	functions map[string]*Function
	state     map[*Function]int
	// options and acting are those of all packages, see [Result].
	options map[string]effect.Added
	acting  map[string]bool
}

const (
	linking = iota + 1
	linked
)

// link resolves the calls of one function.
func (l *linker) link(f *Function) {
	if l.state[f] != 0 {
		return
	}
	l.state[f] = linking
	defer func() { l.state[f] = linked }()
	if f.frag.optional() {
		f.fill(l.optional(f.frag))
	}
	if !f.frag.linkable() {
		return
	}
	frag := f.frag.limit(maxLinked)
	frag.steps = slices.Clone(frag.steps)
	left, cut := maxLinked-len(frag.steps), false
	frag = frag.replace(func(s *step) (fragment, bool) {
		if s.methods == nil {
			return fragment{}, false
		}
		got, ok := l.resolve(s)
		if left -= len(got.steps); left < 0 {
			cut = true
			return fragment{}, false
		}
		return got, ok
	})
	frag.cut = frag.cut || cut
	if frag.optional() {
		frag = l.optional(frag)
	}
	f.fill(frag)
}

// maxLinked bounds the steps of a function that calls interfaces.
const maxLinked = 256

// resolve gives what the implementations of a call do.
func (l *linker) resolve(s *step) (fragment, bool) {
	pieces := make([]piece, len(s.methods))
	for k, full := range s.methods {
		pieces[k].certain = true
		if impl := l.functions[full]; impl != nil {
			l.link(impl)
			pieces[k].fragment = s.inlined(impl, l.state[impl] == linking)
		}
	}
	onlyCommon(pieces)
	distinct(pieces)
	return splice(pieces, func(a, b int) link { return link{apart: true} }), true
}

// inEach reports whether every implementation surely does the same to the table.
func inEach(pieces []piece, t *step) bool {
	for _, p := range pieces {
		if !slices.ContainsFunc(p.steps, func(o step) bool {
			return o.role == t.role && o.Kind == t.Kind && o.Table == t.Table && o.Certain
		}) {
			return false
		}
	}
	return true
}

// maxDepth bounds the calls that lead to a step.
const maxDepth = 12

// inlined gives an implementation's steps in terms of the function that the call
// stands in. One that is being linked itself calls itself: its further calls are
// left out, as are calls of what the caller passes in, which it has run.
func (s *step) inlined(impl *Function, again bool) fragment {
	f := impl.frag.limit(maxCallee)
	to := make([]int, len(f.steps))
	for i := range f.steps {
		if t := &f.steps[i]; t.role == funcCall || again && t.methods != nil || len(s.Via)+len(t.Via) >= maxDepth {
			to[i] = -1
		}
	}
	f = f.keep(to)
	for i := range f.steps {
		t := &f.steps[i]
		t.Effect = renamed(t.Effect, s.value)
		t.options = slices.Clone(t.options)
		for k := range t.options {
			t.options[k] = s.placed(t.options[k])
		}
		s.applyTo(t)
		t.Handle = s.handle(t.Handle)
		t.within = slices.Concat(s.within, t.within)
		for k := len(s.within); k < len(t.within); k++ {
			t.within[k].Outer = s.handle(t.within[k].Outer)
			t.within[k].ID = s.handle(effect.Handle{Param: -1, ID: t.within[k].ID}).ID
		}
		t.values = slices.Clone(t.values)
		for k := range t.values {
			t.values[k] = s.value(t.values[k])
		}
		t.Via = slices.Concat(s.Via, []*effect.Call{{Func: impl.FullName, Pos: s.Effect.Pos}}, t.Via)
		t.pos, t.end, t.own = s.pos, s.end, false
		t.refusal, t.ignored, t.later = t.refusal || s.refusal, t.ignored || s.ignored, t.later || s.later
	}
	return f.own(s.generated)
}

// value names a value of the implementation.
func (s *step) value(id string) string {
	return identity.Map(id, func(n int, path string) string {
		if n < len(s.values) && s.values[n] != "" {
			return s.values[n] + path
		}
		return ""
	}, func(id string) string { return s.mark() + "/" + id })
}

// handle places a handle of the implementation.
func (s *step) handle(h effect.Handle) effect.Handle {
	switch {
	case !h.Known(), h.Param < 0 && strings.HasPrefix(h.ID, "global:"):
		return h
	case h.Param < 0:
		h.ID = s.mark() + "/" + h.ID
		return h
	}
	for _, a := range s.args {
		if a.Param == h.Param && a.Path == h.Path {
			return sharpen(a.Handle, h.Tx)
		}
	}
	// Whatever it is, it is the same throughout the implementation.
	return effect.Handle{Tx: h.Tx, Param: -1, ID: fmt.Sprintf("%s/param:%d%s", s.mark(), h.Param, h.Path)}
}

// mark names the call, for what the implementation makes itself.
func (s *step) mark() string { return fmt.Sprintf("t%d:%d", s.Effect.Pos.Line, s.Effect.Pos.Column) }
