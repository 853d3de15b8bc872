package xorm

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// isBuilderType reports whether a type is the named one of xorm's builder.
func isBuilderType(t types.Type, name string) bool {
	path, n := library.TypeName(t)
	return n == name && isBuilder(path)
}

// isCondition reports whether a type is one of the builder's conditions: Cond,
// Eq, Neq and the like.
func isCondition(t types.Type) bool {
	path, _ := library.TypeName(t)
	return isBuilder(path) && !isBuilderType(t, "Builder")
}

// isExpression reports whether a value is what builder.Expr gives.
func isExpression(t types.Type) bool {
	return isBuilderType(t, "Expression") || isBuilderType(t, "Cond")
}

// builderCall recognises a call of a function of the builder, or of a method of
// its types; recv is nil for a function.
func builderCall(v ssa.Value) (name string, recv ssa.Value, m methodCall, ok bool) {
	call, isCall := v.(*ssa.Call)
	if !isCall {
		return "", nil, m, false
	}
	common := &call.Call
	if common.IsInvoke() {
		if !isBuilderType(common.Value.Type(), "Cond") {
			return "", nil, m, false
		}
		m = methodCall{call: call, args: common.Args, variadic: common.Method.Signature().Variadic()}
		return common.Method.Name(), common.Value, m, true
	}
	fn := common.StaticCallee()
	if fn == nil || fn.Object() == nil || fn.Object().Pkg() == nil || !isBuilder(fn.Object().Pkg().Path()) {
		return "", nil, m, false
	}
	m = methodCall{call: call, args: common.Args, variadic: fn.Signature.Variadic()}
	if fn.Signature.Recv() != nil {
		recv, m.args = m.args[0], m.args[1:]
	}
	return fn.Name(), recv, m, true
}

// comparisons are the builder's maps of columns and values, with their operators
// (builder/cond_compare.go).
var comparisons = map[string]string{"Eq": "=", "Neq": "<>", "Lt": "<", "Lte": "<=", "Gt": ">", "Gte": ">="}

// condition reads a condition of the builder.
func (r *conditionReader) condition(v ssa.Value) conditions {
	v = r.resolve(v)
	if c, ok := v.(*ssa.Const); ok && c.IsNil() {
		return everything()
	}
	path, typ := library.TypeName(v.Type())
	if isBuilder(path) {
		switch typ {
		case "Eq", "Neq", "Lt", "Lte", "Gt", "Gte":
			return r.mapValue(comparisons[typ], v)
		case "IsNull", "NotNull":
			return r.nullness(v, typ == "NotNull")
		}
	}
	name, recv, m, ok := builderCall(v)
	if !ok {
		return r.helperCondition(v)
	}
	args, known := m.spread()
	switch name {
	case "NewCond":
		return everything()
	case "And":
		c := everything()
		if recv != nil {
			c = r.condition(recv)
		}
		return r.allOf(c, args, known)
	case "Or":
		return r.oneOf(recv, args, known)
	case "In", "NotIn":
		return r.in(name == "NotIn", args, known)
	case "Expr":
		if text, ok := r.partText(args[0]); ok {
			return r.sqlText(text, args[1:], known)
		}
	case "Exists":
		return r.asking(args)
	}
	return opaque()
}

// asking is a condition that looks into other tables; what it makes of the answer
// is not judged.
func (r *conditionReader) asking(queries []ssa.Value) conditions {
	c := opaque()
	for _, v := range queries {
		if q := r.builderOf(v); q != nil && q.table.table != "" {
			c.asks = append(c.asks, q.table.table)
		}
	}
	return c
}

// askedIn is the condition that a function puts together on its ways: of it is only
// known which tables it may look into.
func (r *conditionReader) askedIn(fn *ssa.Function) conditions {
	c := opaque()
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(*ssa.Call)
			if !ok {
				continue
			}
			if name, recv, m, ok := builderCall(call); ok && recv == nil && name == "Exists" {
				args, _ := m.spread()
				c.asks = append(c.asks, r.asking(args).asks...)
			}
		}
	}
	return c
}

func (r *conditionReader) allOf(c conditions, args []ssa.Value, known bool) conditions {
	for _, a := range args {
		c = c.and(r.condition(a))
	}
	if !known {
		c = c.and(opaque())
	}
	return c
}

func (r *conditionReader) oneOf(recv ssa.Value, args []ssa.Value, known bool) conditions {
	if recv != nil {
		args = append([]ssa.Value{recv}, args...)
	}
	if !known || len(args) == 0 {
		return opaque()
	}
	c := r.condition(args[0])
	for _, a := range args[1:] {
		c = c.or(r.condition(a))
	}
	return c
}

// helperCondition looks into a function of the package that returns a condition.
func (r *conditionReader) helperCondition(v ssa.Value) conditions {
	call, ok := v.(*ssa.Call)
	if !ok {
		return opaque()
	}
	fn := call.Call.StaticCallee()
	result := onlyResult(fn)
	if result == nil || r.helpers >= maxHelpers || !isCondition(result.Type()) {
		return opaque()
	}
	if _, several := result.(*ssa.Phi); several {
		return r.askedIn(fn)
	}
	for i, p := range fn.Params {
		if i < len(call.Call.Args) {
			r.chain.params[p] = call.Call.Args[i]
		}
	}
	r.helpers++
	defer func() { r.helpers-- }()
	return r.condition(result)
}

// nullness reads IsNull{"column"} and NotNull{"column"}.
func (r *conditionReader) nullness(v ssa.Value, not bool) conditions {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return opaque()
	}
	array, ok := load.X.(*ssa.Alloc)
	if !ok {
		return opaque()
	}
	names, ok := arrayElements(array)
	if !ok || len(names) != 1 {
		return opaque()
	}
	column, ok := r.text(names[0])
	if !ok {
		return opaque()
	}
	p := effect.Predicate{Column: r.column(column), Op: "IS", Value: effect.Value{Kind: effect.ValueNull, Arg: -1}}
	if not {
		p.Op = "IS NOT"
	}
	return equation(p)
}

// expressionValue reads builder.Expr("table.column") as a value.
func (r *conditionReader) expressionValue(v ssa.Value) effect.Value {
	out := effect.Value{Arg: -1}
	name, recv, m, ok := builderCall(v)
	if !ok || recv != nil || name != "Expr" {
		return out
	}
	args, known := m.spread()
	text, ok := r.text(args[0])
	if !ok || !known || len(args) != 1 {
		return out
	}
	text = strings.NewReplacer("`", "", `"`, "").Replace(strings.TrimSpace(text))
	switch {
	case strings.EqualFold(text, "NULL"):
		out.Kind = effect.ValueNull
	case isColumn(text):
		out.Kind, out.Text = effect.ValueColumn, text
	}
	return out
}

// isColumn reports whether a text is table.column.
func isColumn(text string) bool {
	table, column, ok := cutLast(text)
	return ok && table != "" && column != "" && !strings.ContainsAny(text, " ()+-*/,?'")
}
