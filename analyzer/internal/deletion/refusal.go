package deletion

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"
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
// included, names the refusal: MySQL's errors 1216, 1217, 1451 and 1452 (Server
// Error Message Reference), SQLSTATE 23503 (PostgreSQL, appendix A), SQLite's
// extended code 787 (Result and Error Codes), the words that the three use, or a
// variable such as gorm.ErrForeignKeyViolated and sqlite3.ErrConstraintForeignKey.
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
		return strings.Contains(x.Name(), "ForeignKeyViol") || strings.HasPrefix(x.Name(), "ErrConstraintForeignKey")
	case *ssa.Const:
		if x.Value == nil {
			return false
		}
		switch x.Value.Kind() {
		case constant.Int:
			n, exact := constant.Int64Val(x.Value)
			return exact && (n == 1216 || n == 1217 || n == 1451 || n == 1452 || n == 787)
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
