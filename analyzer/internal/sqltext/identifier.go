package sqltext

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// Parts of a builder's statement are values of their own: identifiers and conditions
// that fields and package variables hold, that functions give back and are given.

// part gives the text of an identifier or a condition of goqu's.
func (e *evaluator) part(b builderCall, c *ssa.Call, at point) (set, bool) {
	if isIdentifier(b) {
		return e.identifier(b, at), true
	}
	if b.path == pathSquirrel {
		return set{}, false
	}
	switch builderType(c.Type()) {
	case "BooleanExpression", "RangeExpression", "LiteralExpression", "ExpressionList":
		return e.expression(c, at), true
	}
	return set{}, false
}

// isIdentifier reports whether a call makes an identifier: goqu's C, I, T and S, and
// the methods that refine one.
func isIdentifier(b builderCall) bool {
	switch b.name {
	case "C", "I", "T", "S":
		return b.path == pathGoqu && b.value == nil && len(b.args) == 1
	case "Col", "Table":
		return b.path == pathGoqu+"/exp" && b.value != nil && len(b.args) == 1
	case "As":
		return b.path == pathGoqu+"/exp" && b.recv != "" && b.value != nil
	}
	return false
}

func (e *evaluator) identifier(b builderCall, at point) set {
	switch b.name {
	case "Col", "Table":
		return concat(concat(e.name(b.value, at), known(".")), e.name(b.args[0], at))
	case "As":
		return e.name(b.value, at)
	}
	return e.eval(b.args[0], "", at)
}

// name gives the text of an identifier: a string, or a value of goqu's.
func (e *evaluator) name(v ssa.Value, at point) set {
	v = boxed(v)
	if c, ok := v.(*ssa.Call); ok && !textual(v.Type()) {
		if b, ok := builderOf(&c.Call); ok && !isIdentifier(b) {
			return unknown() // a function of SQL
		}
	}
	return e.eval(v, "", at)
}

// rendered gives the statement of which a call makes the text: ToSql of squirrel,
// ToSQL of goqu, also behind an interface of the project's.
func rendered(common *ssa.CallCommon) (statement ssa.Value, ok bool) {
	fn := common.Method
	if !common.IsInvoke() {
		b, ok := builderOf(common)
		return b.value, ok && b.value != nil && (b.name == "ToSql" || b.name == "ToSQL" || b.name == "MustSql")
	}
	if fn.Name() != "ToSql" && fn.Name() != "ToSQL" {
		return nil, false
	}
	return common.Value, renders(fn.Signature())
}

// renders reports whether a method gives a text and its arguments.
func renders(sig *types.Signature) bool {
	if sig.Params().Len() != 0 || sig.Results().Len() != 3 || !textual(sig.Results().At(0).Type()) {
		return false
	}
	list, ok := sig.Results().At(1).Type().Underlying().(*types.Slice)
	return ok && types.IsInterface(list.Elem())
}

// fillable reports whether a caller's argument of the type has a text: a string, a
// part of a builder's statement, or a whole one behind an interface.
func fillable(t types.Type) bool {
	if textual(t) || builderType(indirectType(t)) != "" {
		return true
	}
	i, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range i.Methods() {
		if (m.Name() == "ToSql" || m.Name() == "ToSQL") && renders(m.Signature()) {
			return true
		}
	}
	return false
}
