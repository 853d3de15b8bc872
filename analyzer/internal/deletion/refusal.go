package deletion

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// refusalHandled reports whether the function looks for a foreign key's refusal
// among its errors, itself or through a function that it passes an error to.
func (w *walker) refusalHandled(fn *ssa.Function) bool {
	if w.mentionsRefusal(fn) {
		return true
	}
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
			found = w.mentionsRefusal(callee)
		default:
			fact := w.factOf(callee)
			found = fact != nil && fact.Refusal
		}
	})
	return found
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
// included, names the refusal: MySQL's errors 1451 and 1452 (Server Error
// Message Reference), SQLSTATE 23503 (PostgreSQL, appendix A), the words that
// MySQL, PostgreSQL and SQLite use, or gorm.ErrForeignKeyViolated.
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
		return strings.Contains(x.Name(), "ForeignKeyViol")
	case *ssa.Const:
		if x.Value == nil {
			return false
		}
		switch x.Value.Kind() {
		case constant.Int:
			n, exact := constant.Int64Val(x.Value)
			return exact && (n == 1451 || n == 1452)
		case constant.String:
			s := strings.ToLower(constant.StringVal(x.Value))
			return strings.Contains(s, "foreign key constraint") ||
				len(s) < 40 && (strings.Contains(s, "1451") || strings.Contains(s, "1452") || strings.Contains(s, "23503"))
		}
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
