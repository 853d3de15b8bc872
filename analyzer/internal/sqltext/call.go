package sqltext

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// call gives a part of a call's result.
func (e *evaluator) call(c *ssa.Call, result int, p path) set {
	common := &c.Call
	at := point{instr: c}
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" && len(common.Args) == 2 {
			return e.append(common.Args[0], common.Args[1], p, at)
		}
		return unknown()
	}
	if result == 0 && p == "" && !e.functions && !e.origins {
		if s, ok := e.known(c); ok {
			return s
		}
	}
	fn := common.StaticCallee()
	if fn == nil || len(fn.Blocks) == 0 || fn.Pkg != e.env.Pkg {
		if s, ok := e.rewritten(c, fn, result, p); ok {
			return s
		}
		return e.field(resultType(c, result), p)
	}
	var s set
	for _, b := range fn.Blocks {
		if r, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && result < len(r.Results) {
			s = union(s, e.eval(r.Results[result], p, point{instr: r}))
		}
	}
	if len(s.list) == 0 {
		return unknown()
	}
	s = e.bind(s, fn, c)
	if s.lost() {
		if original, ok := e.rewritten(c, fn, result, p); ok {
			return original
		}
		if t, ok := e.rewriting(c, fn, result, p); ok {
			return t
		}
	}
	return s
}

// rewritten gives the text that a function writes placeholders into.
func (e *evaluator) rewritten(c *ssa.Call, fn *ssa.Function, result int, p path) (set, bool) {
	if fn == nil || result != 0 || p != "" || e.functions || e.values {
		return set{}, false
	}
	param, ok := RewritesPlaceholders(fn, e.env)
	if !ok || param >= len(c.Call.Args) {
		return set{}, false
	}
	return e.eval(c.Call.Args[param], "", point{instr: c}), true
}

func resultType(c *ssa.Call, result int) types.Type {
	if t, ok := c.Type().(*types.Tuple); ok {
		return t.At(result).Type()
	}
	return c.Type()
}

// bind puts the arguments of a call in place of the callee's parameters.
func (e *evaluator) bind(s set, fn *ssa.Function, c *ssa.Call) set {
	argument := func(from source) set {
		for i, p := range fn.Params {
			if p == from.param && i < len(c.Call.Args) && (from.path != "" || e.functions || fillable(p.Type())) {
				return e.eval(c.Call.Args[i], from.path, point{instr: c})
			}
		}
		return unknown()
	}
	out := set{open: s.open}
	every := s.every
	for _, t := range s.list {
		bound := set{list: []text{{}}}
		rest := t.s
		for _, from := range t.holes {
			before, after, _ := strings.Cut(rest, library.Hole)
			rest = after
			value := holeFor(from)
			if from.param != nil && from.param.Parent() == fn {
				value = argument(from)
			}
			bound = concat(concat(bound, set{list: []text{{s: before}}}), value)
		}
		bound = concat(bound, set{list: []text{{s: rest}}})
		if len(s.list) == 1 {
			bound.open = bound.open || out.open
			return bound
		}
		every = every && len(bound.list) == 1
		out = union(out, bound)
	}
	out.every = every
	return out
}

// append gives elements, joined elements or bytes of append(x, y...).
func (e *evaluator) append(x, y ssa.Value, p path, at point) set {
	if p == "" {
		return concat(e.eval(x, p, at), e.eval(y, p, at))
	}
	first, rest := p.cut()
	switch first[0] {
	case 'i':
		q := rest.under("i?")
		a, b := e.eval(x, q, at), e.eval(y, q, at)
		s := union(a, b)
		s.every = (a.every || len(a.list) <= 1) && (b.every || len(b.list) <= 1) && first == "i?" && !s.marked()
		return s
	case 'j':
		return join(e.eval(x, p, at), known(first[1:]), e.eval(y, p, at))
	}
	return unknown()
}

// known gives the result of a function of the standard library, of sqlx or of a
// query builder.
func (e *evaluator) known(c *ssa.Call) (set, bool) {
	common := &c.Call
	name, args := calleeName(common), common.Args
	if common.IsInvoke() {
		if rebinds(common) {
			return e.eval(args[0], "", point{instr: c}), true
		}
		return e.queryBuilder(c, point{instr: c})
	}
	at := point{instr: c}
	if s, ok := e.queryBuilder(c, at); ok {
		return s, true
	}
	arg := func(i int) set { return e.eval(args[i], "", at) }
	switch name {
	case "fmt.Sprintf":
		return e.sprintf(args[0], args[1], at), true
	case "fmt.Sprint":
		return e.sprint(args[0], "", at), true
	case "fmt.Sprintln":
		return concat(e.sprint(args[0], " ", at), known("\n")), true
	case "strings.Join":
		sep, ok := arg(1).one()
		if !ok || strings.Contains(sep, separator) {
			return unknown(), true
		}
		return e.eval(args[0], path("").under("j"+sep), at), true
	case "(*strings.Builder).String", "(*bytes.Buffer).String", "(*bytes.Buffer).Bytes":
		return e.builder(args[0], c), true
	case "(embed.FS).ReadFile":
		return e.embedded(args[0], args[1], at), true
	case "(*strings.Replacer).Replace":
		return e.replacer(args[0], arg(1), at), true
	case "github.com/jmoiron/sqlx.In", "github.com/jmoiron/sqlx.Named":
		return arg(0), true
	case "github.com/jmoiron/sqlx.Rebind", "github.com/jmoiron/sqlx.BindNamed":
		return arg(1), true
	}
	if strings.HasPrefix(name, "(*github.com/jmoiron/sqlx.") && (strings.HasSuffix(name, ").Rebind") || strings.HasSuffix(name, ").BindNamed")) {
		return arg(1), true
	}
	if replacesMatches(name) && marksOnly(args[0]) {
		return arg(1), true
	}
	if strings.HasPrefix(name, "strings.") || strings.HasPrefix(name, "bytes.") {
		return e.transform(c, strings.TrimPrefix(strings.TrimPrefix(name, "strings."), "bytes."), at)
	}
	return set{}, false
}

// rebinds reports whether an interface's method is one of sqlx's that put other
// placeholders into a text and change nothing else.
func rebinds(c *ssa.CallCommon) bool {
	results := c.Method.Signature().Results()
	if len(c.Args) == 0 || results.Len() == 0 || !isText(c.Args[0].Type()) || !isText(results.At(0).Type()) {
		return false
	}
	switch c.Method.Name() {
	case "Rebind":
		return len(c.Args) == 1
	case "BindNamed":
		return len(c.Args) == 2
	}
	return false
}

// calleeName gives the full name of a static callee.
func calleeName(c *ssa.CallCommon) string {
	fn := c.StaticCallee()
	if fn == nil || fn.Object() == nil {
		return ""
	}
	return fn.Object().(*types.Func).FullName()
}

// embedded reads a file of an embed.FS variable.
func (e *evaluator) embedded(fs, name ssa.Value, at point) set {
	load, ok := fs.(*ssa.UnOp)
	if !ok {
		return unknown()
	}
	g, ok := load.X.(*ssa.Global)
	if !ok {
		return unknown()
	}
	f, ok := e.env.embeds[g]
	if !ok {
		return unknown()
	}
	var s set
	names := e.eval(name, "", at)
	for _, t := range names.list {
		if isHole(t.s) || strings.Contains(t.s, loopOpen) || t.s == "" {
			return unknown()
		}
		s = union(s, e.file(f, t.s))
	}
	s.open = s.open || names.open
	s.every = names.every && len(s.list) == len(names.list)
	return s
}
