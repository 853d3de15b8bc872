package sqltext

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// condition gives the text of what is passed to a builder's Where: a text, a map
// of columns, an expression. Any other is a hole.
func (e *evaluator) condition(v ssa.Value, at point) set {
	v = boxed(v)
	if textual(v.Type()) {
		return e.eval(v, "", at)
	}
	switch name := builderType(v.Type()); name {
	case "Eq", "Ex", "map":
		return e.comparisons(v, "=", " AND ", at)
	case "ExOr":
		return e.comparisons(v, "=", " OR ", at)
	case "NotEq":
		return e.comparisons(v, "<>", " AND ", at)
	case "Lt", "LtOrEq", "Gt", "GtOrEq":
		return e.comparisons(v, map[string]string{"Lt": "<", "LtOrEq": "<=", "Gt": ">", "GtOrEq": ">="}[name], " AND ", at)
	case "And", "Or":
		list, ok := variadicValues(slicedLiteral(v))
		if !ok {
			return unknown()
		}
		return e.combined(list, map[string]string{"And": " AND ", "Or": " OR "}[name], at)
	}
	if c, ok := v.(*ssa.Call); ok {
		if _, ok := builderOf(&c.Call); ok {
			return e.expression(c, at)
		}
	}
	if fillable(v.Type()) { // a condition that was made elsewhere
		return e.eval(v, "", at)
	}
	return unknown()
}

// builderType names a type of squirrel's or goqu's; "map" is a plain map.
func builderType(t types.Type) string {
	if named, ok := types.Unalias(t).(*types.Named); ok && named.Obj().Pkg() != nil {
		switch named.Obj().Pkg().Path() {
		case pathSquirrel, pathGoqu, pathGoqu + "/exp":
			return named.Obj().Name()
		}
		return ""
	}
	if m, ok := t.Underlying().(*types.Map); ok && textual(m.Key()) {
		return "map"
	}
	return ""
}

func slicedLiteral(v ssa.Value) ssa.Value {
	for {
		c, ok := v.(*ssa.ChangeType)
		if !ok {
			return v
		}
		v = c.X
	}
}

// comparisons gives those of a map from columns to values.
func (e *evaluator) comparisons(v ssa.Value, op, joint string, at point) set {
	entries, ok := e.entries(v, at)
	if !ok || len(entries) == 0 {
		return unknown()
	}
	var out set
	for i, x := range entries {
		if i > 0 {
			out = concat(out, known(joint))
			out = concat(out, e.comparison(known(x.key), op, x.value, at))
			continue
		}
		out = e.comparison(known(x.key), op, x.value, at)
	}
	return out
}

// comparison compares a column with a value: a list is IN, nil is NULL, another
// statement is a sub-select.
func (e *evaluator) comparison(column set, op string, v ssa.Value, at point) set {
	v = boxed(v)
	negated := op == "<>"
	pick := func(yes, no string) set {
		if negated {
			return known(no)
		}
		return known(yes)
	}
	if c, ok := v.(*ssa.Const); ok && c.Value == nil && (op == "=" || negated) {
		return concat(column, pick(" IS NULL", " IS NOT NULL"))
	}
	if n := builderType(indirectType(v.Type())); n == "SelectDataset" || n == "SelectBuilder" {
		return concat(concat(concat(column, pick(" IN (", " NOT IN (")), e.eval(v, "", at)), known(")"))
	}
	switch v.Type().Underlying().(type) {
	case *types.Slice, *types.Array:
		if !textual(v.Type()) {
			return concat(column, pick(" IN (?)", " NOT IN (?)"))
		}
	case *types.Map:
		return unknown() // goqu.Op
	}
	return concat(concat(column, known(" "+op+" ")), e.placeholder(v))
}

func indirectType(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// expression reads a call that makes a condition: squirrel.Expr, goqu.L, And and
// Or, and the comparisons of goqu's identifiers.
func (e *evaluator) expression(c *ssa.Call, at point) set {
	b, ok := builderOf(&c.Call)
	if !ok {
		return unknown()
	}
	ops := map[string]string{"Eq": "=", "Neq": "<>", "Gt": ">", "Gte": ">=", "Lt": "<", "Lte": "<=", "Is": "=", "IsNot": "<>"}
	switch {
	case b.value == nil && (b.name == "Expr" || b.name == "L" || b.name == "Literal"):
		return e.eval(b.args[0], "", at)
	case b.value == nil && (b.name == "And" || b.name == "Or"):
		list, ok := variadicValues(b.args[0])
		if !ok {
			return unknown()
		}
		return e.combined(list, " "+strings.ToUpper(b.name)+" ", at)
	case b.value == nil:
	case ops[b.name] != "" && len(b.args) == 1:
		return e.comparison(e.name(b.value, at), ops[b.name], b.args[0], at)
	case b.name == "IsNull":
		return concat(e.name(b.value, at), known(" IS NULL"))
	case b.name == "IsNotNull":
		return concat(e.name(b.value, at), known(" IS NOT NULL"))
	case b.name == "In" || b.name == "NotIn":
		return e.membership(b, at)
	}
	return unknown()
}

// membership reads In(values...): one value may be a list or a sub-select.
func (e *evaluator) membership(b builderCall, at point) set {
	column := e.name(b.value, at)
	word := map[string]string{"In": " IN ", "NotIn": " NOT IN "}[b.name]
	if list, ok := variadicValues(b.args[0]); ok && len(list) == 1 {
		v := boxed(list[0])
		if builderType(indirectType(v.Type())) == "SelectDataset" {
			return concat(concat(concat(column, known(word+"(")), e.eval(v, "", at)), known(")"))
		}
	}
	return concat(column, known(word+"(?)"))
}

// combined joins conditions.
func (e *evaluator) combined(list []ssa.Value, joint string, at point) set {
	if len(list) == 0 {
		return unknown()
	}
	out := concat(concat(known("("), e.condition(list[0], at)), known(")"))
	for _, v := range list[1:] {
		out = concat(concat(concat(out, known(joint+"(")), e.condition(v, at)), known(")"))
	}
	return out
}
