package deletion

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// A function that deletes from a table which its callers name says nothing by
// itself: its statement is judged at each call. Where every call of the program
// names the table, nothing is left unknown in the function.

// instance is a call of such a function.
type instance struct {
	callee string
	caller string
	state  naming
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
	return s.role == statement && s.Table == "" && (s.asked || s.ModelParam > 0 || s.TypeParam > 0 || s.Lacking != "") && removes(s.Kind)
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
	for i := range n.steps {
		if s := &n.steps[i]; s.role == statement && s.Table == "" && removes(s.Kind) && s.Via != nil {
			state = unnamed
			if s.ModelParam > 0 || s.TypeParam > 0 || s.HandleParam > 0 && s.Lacking != "" || v.cx.deferred {
				state = deferred
			}
			break
		}
	}
	key := instanceKey{fullName(callee), n.call}
	if old, ok := v.instances[key]; !ok || old.state < state {
		v.instances[key] = instance{fullName(callee), fullName(outermostOf(v.fn)), state}
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
// every call of the function names their table.
func settle(results []*Result) {
	calls := map[string][]instance{}
	for _, r := range results {
		for _, i := range r.instances {
			calls[i.callee] = append(calls[i.callee], i)
		}
	}
	state := map[string]bool{} // false while under way: a cycle names nothing
	var settled func(name string) bool
	settled = func(name string) bool {
		if known, ok := state[name]; ok {
			return known
		}
		state[name] = false
		ok := len(calls[name]) > 0
		for _, i := range calls[name] {
			ok = ok && (i.state == named || i.state == deferred && settled(i.caller))
		}
		state[name] = ok
		return ok
	}
	for _, r := range results {
		for _, f := range r.Functions {
			for i := range f.Steps {
				if f.Steps[i].Own && f.step(i).asks() && settled(f.FullName) {
					f.Steps[i].Own = false
				}
			}
		}
	}
}
