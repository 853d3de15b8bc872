package sqltext

import (
	"go/constant"
	"go/token"
	"go/types"
	"regexp/syntax"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Programs that run on several databases write ? for a value and have a function
// put the driver's own placeholder there: $1, :arg. That changes no table and no
// column, so the text is read as it was.

// RewritesPlaceholders reports whether a function does so: it takes a text, looks
// for question marks in it and gives a text, or leaves that to another function
// that does. param is the text's place among the parameters, the receiver's
// included.
func RewritesPlaceholders(fn *ssa.Function, env *Env) (param int, ok bool) {
	return rewriter{env}.param(fn, 0)
}

type rewriter struct{ env *Env }

func (r rewriter) param(fn *ssa.Function, depth int) (param int, ok bool) {
	results := fn.Signature.Results()
	if results.Len() == 0 || !isText(results.At(0).Type()) {
		return 0, false
	}
	param, ok = textParam(fn.Signature)
	if !ok {
		return 0, false
	}
	if len(fn.Blocks) == 0 {
		if obj, is := fn.Object().(*types.Func); is && r.env != nil && r.env.Rewrites != nil {
			if param, ok := r.env.Rewrites(obj.Origin()); ok {
				return param, true
			}
		}
		name := strings.ToLower(fn.Name())
		return param, strings.Contains(name, "rebind") || strings.Contains(name, "placeholder")
	}
	return param, looksForMarks(fn) || r.handsOn(fn, fn.Params[param], depth)
}

// textParam is the place of the first parameter that is a text, the receiver's
// included; a function of another package has no parameters but in its signature.
func textParam(sig *types.Signature) (param int, ok bool) {
	first := 0
	if sig.Recv() != nil {
		first = 1
		if isText(sig.Recv().Type()) {
			return 0, true
		}
	}
	for i := range sig.Params().Len() {
		if isText(sig.Params().At(i).Type()) {
			return first + i, true
		}
	}
	return 0, false
}

// handsOn reports whether all that a function returns for a text is the text or
// what a function that rewrites placeholders makes of it, or has a comment put to it.
func (r rewriter) handsOn(fn *ssa.Function, text *ssa.Parameter, depth int) bool {
	if depth > 3 {
		return false
	}
	rewritten := false
	var given func(v ssa.Value, phis int) bool
	given = func(v ssa.Value, phis int) bool {
		switch v := v.(type) {
		case *ssa.Parameter:
			return v == text
		case *ssa.Phi:
			for _, edge := range v.Edges {
				if phis > 3 || !given(edge, phis+1) {
					return false
				}
			}
			return true
		case *ssa.Call:
			arg := r.textOf(&v.Call, depth)
			if arg == nil || !given(arg, phis) {
				return false
			}
			rewritten = true
			return true
		}
		return false
	}
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && !given(ret.Results[0], 0) {
			return false
		}
	}
	return rewritten
}

// textOf is the argument of a call whose placeholders are rewritten, nil for a
// call that does something else.
func (r rewriter) textOf(c *ssa.CallCommon, depth int) ssa.Value {
	if c.IsInvoke() {
		if rebinds(c) {
			return c.Args[0]
		}
		return nil
	}
	fn := c.StaticCallee()
	if fn == nil {
		return nil
	}
	if i, ok := r.param(fn, depth+1); ok && i < len(c.Args) {
		return c.Args[i]
	}
	return commented(c)
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.String
}

// looksForMarks reports whether a function compares with a question mark, or has
// package strings or a regular expression look for it.
func looksForMarks(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, instr := range b.Instrs {
			switch x := instr.(type) {
			case *ssa.BinOp:
				if (x.Op == token.EQL || x.Op == token.NEQ) && (isMark(x.X) || isMark(x.Y)) {
					return true
				}
			case *ssa.Call:
				name := calleeName(&x.Call)
				if strings.HasPrefix(name, "strings.") && len(x.Call.Args) > 1 && isMark(x.Call.Args[1]) ||
					replacesMatches(name) && marksOnly(x.Call.Args[0]) {
					return true
				}
			}
		}
	}
	for _, lit := range fn.AnonFuncs {
		if looksForMarks(lit) {
			return true
		}
	}
	return false
}

// isMark reports whether a value is a constant question mark.
func isMark(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return false
	}
	switch c.Value.Kind() {
	case constant.String:
		return constant.StringVal(c.Value) == "?"
	case constant.Int:
		n, exact := constant.Int64Val(c.Value)
		b, basic := c.Type().Underlying().(*types.Basic)
		return exact && n == '?' && basic && (b.Kind() == types.Byte || b.Kind() == types.Rune || b.Kind() == types.UntypedRune)
	}
	return false
}

// replacesMatches reports whether a function replaces what a regular expression
// matches.
func replacesMatches(name string) bool {
	return strings.HasPrefix(name, "(*regexp.Regexp).ReplaceAll") && strings.Contains(name, "String")
}

// marksOnly reports whether a regular expression matches question marks and
// nothing else.
func marksOnly(v ssa.Value) bool {
	pattern, ok := patternOf(v)
	if !ok {
		return false
	}
	re, err := syntax.Parse(pattern, syntax.Perl)
	for err == nil && (re.Op == syntax.OpCapture || re.Op == syntax.OpPlus) {
		re = re.Sub[0]
	}
	return err == nil && re.Op == syntax.OpLiteral && string(re.Rune) == "?"
}

// patternOf gives the constant that a regular expression is compiled from.
func patternOf(v ssa.Value) (string, bool) {
	switch x := v.(type) {
	case *ssa.UnOp:
		g, ok := x.X.(*ssa.Global)
		if !ok || x.Op != token.MUL || g.Pkg == nil || g.Pkg.Func("init") == nil {
			return "", false
		}
		for _, b := range g.Pkg.Func("init").Blocks {
			for _, instr := range b.Instrs {
				if st, ok := instr.(*ssa.Store); ok && st.Addr == ssa.Value(g) {
					return patternOf(st.Val)
				}
			}
		}
	case *ssa.Extract:
		return patternOf(x.Tuple)
	case *ssa.Call:
		name := calleeName(&x.Call)
		if name != "regexp.MustCompile" && name != "regexp.Compile" {
			return "", false
		}
		if c, ok := x.Call.Args[0].(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
			return constant.StringVal(c.Value), true
		}
	}
	return "", false
}

// lost reports whether nothing is known of one of the texts, or there may be
// others.
func (s set) lost() bool {
	for _, t := range s.list {
		if strings.Trim(t.s, "\x00") == "" && t.s != "" || strings.Contains(t.s, loopOpen) {
			return true
		}
	}
	return s.open
}
