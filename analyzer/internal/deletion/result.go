package deletion

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/cascade"
)

// Result is what the functions of a package do to tables.
type Result struct {
	// Functions are in source order, the package's initialisation last. Those
	// that do nothing to tables are left out.
	Functions []*Function
	// Notes are parts of the package that could not be analysed.
	Notes []string
	// LeftOut are the functions that could not be analysed.
	LeftOut []LeftOut
	// Failures are faults of the analysis, not of the code, that cost a function or
	// the package.
	Failures []string

	pkg *types.Package
	// options are what the functions add that a function gives back, by its full name.
	options map[string]effect.Added
	// acting are the types of the handles that options of the package are given which
	// do more than add conditions.
	acting map[string]bool
	// instances are the calls of functions whose tables their callers name, in no
	// order.
	instances []instance
}

// Function is a declared function with its literals, or the package's
// initialisation with the literals in package variables.
type Function struct {
	// Name is "pkg.Func" or "pkg.(*Type).Method".
	Name string
	// FullName is [types.Func.FullName].
	FullName string
	Pos      token.Pos
	// Steps are in order of execution, as far as there is one.
	Steps []Step
	// Calls are those that may touch tables and could not be resolved.
	Calls []Unresolved

	frag  fragment
	index []int // of Steps in frag
}

// Step is one effect of a statement.
type Step struct {
	*effect.Effect
	// Certain is cleared for a statement that the function runs on some paths
	// only; Statement is the same for the effects of one statement. The effect's
	// own are not used.
	Certain   bool
	Statement int
	// Pos and End are the expression in this function: the statement, or the call
	// that leads to it.
	Pos, End token.Pos
	// Own is set where the statement stands in this function or a literal in it,
	// not in a callee.
	Own bool
	// ErrIgnored is set where nobody looks at the error of the statement, or of a
	// call that leads to it: a failure goes unseen and what follows runs.
	ErrIgnored bool
	// Later is set for a statement in a literal that the function only makes and hands
	// away: a handler that it registers or gives back. What stands around it in the
	// callers does not stand around the statement.
	Later bool
	// PagedByOffset is set for a delete in a loop that reads the table page by page
	// with a growing OFFSET: each page passes over as many rows as were deleted.
	PagedByOffset bool
}

// Unresolved is a call that may touch tables.
type Unresolved struct {
	// Name is the callee as far as it is known: a method's full name, a field's.
	Name     string
	Pos, End token.Pos
}

func newFunction(fn *ssa.Function, f fragment) *Function {
	out := &Function{Name: displayName(fn), FullName: fullName(fn), Pos: fn.Pos()}
	out.fill(f)
	if len(out.Steps) == 0 && !f.linkable() && !f.cut {
		return nil
	}
	return out
}

// fill lists what the function's fragment says.
func (f *Function) fill(frag fragment) {
	f.frag, f.Steps, f.Calls, f.index = frag, nil, nil, nil
	for i, s := range frag.steps {
		// Nothing is around a declared function, and a parameter would hold on to
		// the SSA form of its package.
		frag.steps[i].outer = nil
		switch s.role {
		case statement:
			f.Steps = append(f.Steps, Step{Effect: s.Effect, Certain: s.Certain, Statement: s.Statement, Pos: s.pos, End: s.end, Own: s.own, ErrIgnored: s.ignored, PagedByOffset: s.paged, Later: s.later})
			f.index = append(f.index, i)
		case unknownCall, optionCall:
			f.Calls = append(f.Calls, Unresolved{Name: s.name, Pos: s.pos, End: s.end})
		}
	}
}

// Removing reports whether the function has statements of its own, or gets some by
// [Link], that a finding can be about.
func (f *Function) Removing() bool {
	for i := range f.frag.steps {
		switch s := &f.frag.steps[i]; {
		case s.role != statement && s.methods != nil:
			return true
		case s.role == statement && s.own && s.Kind != effect.Read && s.Kind != effect.Insert:
			return true
		}
	}
	return false
}

func displayName(fn *ssa.Function) string {
	obj := funcObject(fn)
	if obj == nil || obj.Pkg() == nil {
		if fn.Pkg != nil {
			return fn.Pkg.Pkg.Name() + "." + fn.Name()
		}
		return fn.Name()
	}
	return objectName(obj)
}

func objectName(obj *types.Func) string {
	recv := obj.Signature().Recv()
	if recv == nil {
		return obj.Pkg().Name() + "." + obj.Name()
	}
	name := types.TypeString(recv.Type(), func(*types.Package) string { return "" })
	if _, ok := recv.Type().(*types.Pointer); ok {
		name = "(" + name + ")"
	}
	return obj.Pkg().Name() + "." + name + "." + obj.Name()
}

// step is the place of step i among all places.
func (f *Function) step(i int) *step { return &f.frag.steps[f.index[i]] }

// Order says where step i stands relative to step j, and whether it is certain
// that i has run, or will run, whenever j runs.
func (f *Function) Order(i, j int) (order cascade.Order, certain bool) {
	if f.Steps[i].Statement == f.Steps[j].Statement {
		return cascade.SameStatement, true
	}
	at := f.index[i]
	switch s := f.step(j); {
	case s.before.has(at):
		return cascade.Before, true
	case s.after.has(at):
		return cascade.After, true
	}
	if i < j {
		return cascade.Before, false
	}
	return cascade.After, false
}

// Apart reports whether steps i and j never run in one call of the function:
// they stand in the two branches of a decision.
func (f *Function) Apart(i, j int) bool {
	return f.step(j).apart.has(f.index[i]) || f.step(i).apart.has(f.index[j])
}

// Joint reports whether step i is one of several statements of its table of which
// at least one has run whenever step j runs.
func (f *Function) Joint(i, j int) bool { return f.step(j).joint.has(f.index[i]) }

// Tx says whether steps i and j commit or roll back together.
func (f *Function) Tx(i, j int) cascade.Tx {
	a, b := f.step(i), f.step(j)
	same := a.Handle.Same(b.Handle)
	switch {
	case a.Statement == b.Statement:
		return cascade.TxSame
	case same && a.Handle.Tx == effect.Yes, auto(a, b), auto(b, a):
		return cascade.TxSame
	case saved(a, b), saved(b, a):
		return cascade.TxSame
	case past(a, b), past(b, a), !same && a.begun() && b.begun():
		return cascade.TxOutside
	case a.Handle.Tx == effect.No && b.Handle.Tx == effect.No:
		return cascade.TxNone
	case a.Handle.Tx == effect.Yes && b.Handle.Tx == effect.No, a.Handle.Tx == effect.No && b.Handle.Tx == effect.Yes:
		return cascade.TxOutside
	}
	return cascade.TxUnknown
}

// auto reports whether step b runs in the transaction that a library opens
// around step a.
func auto(a, b *step) bool {
	for _, s := range a.within {
		if s.Auto && s.ID == b.Handle.ID {
			return true
		}
	}
	return false
}

// begun reports whether the step's transaction was begun on a plain database,
// so that it is one of its own.
func (s *step) begun() bool {
	for _, w := range s.within {
		if !w.Auto && w.ID == s.Handle.ID && w.Outer.Tx == effect.No {
			return true
		}
	}
	return false
}

// past reports whether step a runs inside the transaction of step b, but on the
// database that the transaction was begun on.
func past(a, b *step) bool {
	outer, ok := begunOn(a, b)
	return ok && outer.Tx != effect.Yes
}

// saved reports whether step a runs on a transaction within which that of step b
// is a save point: both are on one connection, and go back together.
func saved(a, b *step) bool {
	outer, ok := begunOn(a, b)
	return ok && outer.Tx == effect.Yes
}

// begunOn gives the handle that the transaction of step b was begun on, where
// step a runs inside that transaction, but on that handle.
func begunOn(a, b *step) (effect.Handle, bool) {
	for _, s := range a.within {
		if !s.Auto && s.ID != "" && s.ID == b.Handle.ID && s.Outer.Same(a.Handle) {
			return s.Outer, true
		}
	}
	return effect.Handle{}, false
}

// RefusalHandled reports whether the code looks among the errors of step j for
// a foreign key's refusal (MySQL 1451 and 1452, SQLSTATE 23503).
func (f *Function) RefusalHandled(j int) bool { return f.step(j).refusal }

// Guards are the reads whose result decides whether step j runs.
func (f *Function) Guards(j int) []int {
	var out []int
	for i := range f.Steps {
		if f.step(j).guards.has(f.index[i]) {
			out = append(out, i)
		}
	}
	return out
}

// Open reports whether something around step j may take care of rows and could
// not be resolved: a call, a statement on a table that is not known, steps left
// out because there are too many.
func (f *Function) Open(j int) bool {
	if f.frag.cut {
		return true
	}
	at := f.index[j]
	for i := range f.frag.steps {
		s := &f.frag.steps[i]
		if i != at && s.unclear() && !s.apart.has(at) && !f.frag.steps[at].apart.has(i) {
			return true
		}
	}
	return false
}

// unclear reports whether nobody knows which rows the step takes care of.
func (s *step) unclear() bool {
	if s.role != statement {
		return s.role == unknownCall || s.role == optionCall
	}
	switch s.Kind {
	case effect.Delete, effect.SoftDelete, effect.Update, effect.Truncate, effect.Association:
		return s.Table == ""
	}
	return false
}
