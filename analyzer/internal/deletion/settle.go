package deletion

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// A function that deletes from a table which its callers name says nothing by
// itself, or guesses: its statement is judged at each call. Where every call of the
// program names the table, nothing is left unknown in the function, and nothing to be
// guessed.

// instance is a call of such a function.
type instance struct {
	callee string
	caller string
	state  naming
	tables []string // that it names, as far as the callee guesses them
}

// naming is how far a call names the tables of the callee.
type naming int

const (
	unnamed  naming = iota
	deferred        // the caller's own callers do
	named
)

// asks reports whether the step removes rows of a table that the function's
// callers name, or by a condition that they bring.
func (s *step) asks() bool {
	open := s.Table == "" && (s.asked || s.ModelParam > 0 || s.TypeParam > 0 || s.Lacking != "")
	return s.role == statement && (open || s.guessed) && removes(s.Kind)
}

func removes(k effect.Kind) bool {
	switch k {
	case effect.Delete, effect.SoftDelete, effect.Truncate, effect.Drop, effect.Replace:
		return true
	}
	return false
}

// noteInstance notes a call of a function whose tables its callers name, of
// which sum is what it says by itself.
func (v *visit) noteInstance(n *node, callee *ssa.Function, sum fragment) {
	if v.cx.bound != nil || v.direct || !sum.asks() {
		return
	}
	state := named
	var tables []string
	for i := range n.steps {
		s := &n.steps[i]
		switch {
		case s.role != statement || !removes(s.Kind):
		case s.Via == nil && s.Table != "":
			tables = append(tables, s.Table)
		case s.Via != nil && state == named && (s.Table == "" || s.guessed):
			state = unnamed
			if s.ModelParam > 0 || s.TypeParam > 0 || s.HandleParam > 0 && s.Lacking != "" || v.cx.deferred {
				state = deferred
			}
		}
	}
	key := instanceKey{fullName(callee), n.call}
	if old, ok := v.instances[key]; !ok || old.state < state {
		v.instances[key] = instance{fullName(callee), fullName(outermostOf(v.fn)), state, tables}
	}
}

type instanceKey struct {
	callee string
	at     ssa.CallInstruction
}

// asks reports whether one of the function's own statements does.
func (f *fragment) asks() bool {
	for i := range f.steps {
		if f.steps[i].asks() {
			return true
		}
	}
	return false
}

func outermostOf(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// settle takes statements off the list of those that stand in a function, where
// every call of the function names their table, or one names the table that the
// function guesses. With whole set the results are those of a whole program, of which
// every call is seen; a guess is taken back for the calls that are seen, too.
func settle(results []*Result, whole bool) {
	s := settlement{calls: map[string][]instance{}, settled: map[string]bool{}}
	for _, r := range results {
		for _, i := range r.instances {
			s.calls[i.callee] = append(s.calls[i.callee], i)
		}
	}
	for _, r := range results {
		for _, f := range r.Functions {
			for i := range f.Steps {
				t := f.step(i)
				if f.Steps[i].Own && t.asks() && (whole || t.guessed) && (s.settles(f.FullName) || t.guessed && s.names(f.FullName, t.Table, 0)) {
					f.Steps[i].Own = false
				}
			}
		}
	}
}

// settlement knows the calls of functions whose tables their callers name.
type settlement struct {
	calls   map[string][]instance // by callee
	settled map[string]bool       // false while under way: a cycle names nothing
}

// settles reports whether every call of a function names the table.
func (s *settlement) settles(name string) bool {
	if known, ok := s.settled[name]; ok {
		return known
	}
	s.settled[name] = false
	ok := len(s.calls[name]) > 0
	for _, i := range s.calls[name] {
		ok = ok && (i.state == named || i.state == deferred && s.settles(i.caller))
	}
	s.settled[name] = ok
	return ok
}

// maxDeferred bounds the callers that hand on what their own callers name.
const maxDeferred = 8

// names reports whether a call of a function names that table.
func (s *settlement) names(name, table string, depth int) bool {
	return depth < maxDeferred && slices.ContainsFunc(s.calls[name], func(i instance) bool {
		return slices.Contains(i.tables, table) || i.state == deferred && s.names(i.caller, table, depth+1)
	})
}
