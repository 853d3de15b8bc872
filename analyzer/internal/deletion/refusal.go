package deletion

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
)

// refusalHandled reports whether the function looks for a foreign key's refusal
// among its errors, itself or through a function that it passes an error to.
func (w *walker) refusalHandled(fn *ssa.Function) bool {
	if found, ok := w.handles[fn]; ok {
		return found
	}
	w.handles[fn] = false // a cycle of calls adds nothing
	w.handles[fn] = w.mentionsRefusal(fn) || w.passesToTeller(fn)
	return w.handles[fn]
}

// passesToTeller reports whether the function passes an error to one that looks
// for the refusal.
func (w *walker) passesToTeller(fn *ssa.Function) bool {
	found := false
	eachInstr(fn, func(instr ssa.Instruction) {
		call, ok := instr.(ssa.CallInstruction)
		if found || !ok || !takesError(call.Common()) {
			return
		}
		callee, _, _ := funcOrigin(fn, call.Common().Value)
		switch {
		case callee == nil:
		case len(callee.Blocks) > 0:
			found = takesErrorParam(callee) && w.refusalHandled(callee)
		default:
			fact := w.factOf(callee)
			found = fact != nil && fact.Refusal || fact == nil && namedForRefusal(callee.Name())
		}
	})
	return found
}

// namedForRefusal reports whether a function of another module says by its name
// that it tells the refusal: IsForeignKeyConstraintError of entgo.io/ent/dialect/sql/sqlgraph,
// or ent's own IsConstraintError, which tells that of any constraint.
func namedForRefusal(name string) bool {
	return strings.HasPrefix(name, "Is") && (strings.Contains(name, "ForeignKey") || name == "IsConstraintError")
}

func takesError(c *ssa.CallCommon) bool {
	for _, a := range c.Args {
		if isError(a.Type()) {
			return true
		}
	}
	return false
}

// mentionsRefusal reports whether the function's own body, its literals
// included, names the refusal, by its number, its words or a variable.
func (w *walker) mentionsRefusal(fn *ssa.Function) bool {
	found, ok := w.refusals[fn]
	if ok {
		return found
	}
	eachInstr(fn, func(instr ssa.Instruction) {
		for _, op := range instr.Operands(nil) {
			found = found || namesRefusal(*op)
		}
	})
	w.refusals[fn] = found
	return found
}

func namesRefusal(v ssa.Value) bool {
	switch x := v.(type) {
	case *ssa.Global:
		return reach.NamesRefusal(x.Name())
	case *ssa.Const:
		return x.Value != nil && reach.TellsRefusal(x.Value)
	}
	return false
}

// eachInstr visits the instructions of a function and of its literals.
func eachInstr(fn *ssa.Function, visit func(ssa.Instruction)) {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			visit(instr)
		}
	}
	for _, lit := range fn.AnonFuncs {
		eachInstr(lit, visit)
	}
}
