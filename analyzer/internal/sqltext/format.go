package sqltext

import (
	"go/constant"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// sprintf gives fmt.Sprintf(format, args…).
func (e *evaluator) sprintf(format, args ssa.Value, at point) set {
	formats := e.eval(format, "", at)
	values, spread := variadic(args)
	out := set{open: formats.open}
	every := formats.every
	for i, f := range formats.list {
		s := unknown()
		if !strings.Contains(f.s, loopOpen) {
			s = e.format(f, values, spread, at)
		}
		if i == 0 && len(formats.list) == 1 {
			s.open = s.open || out.open
			return s
		}
		every = every && len(s.list) == 1
		out = union(out, s)
	}
	out.every = every
	return out
}

// format fills one format. Behind a hole, which may hold verbs of its own, and
// where the arguments are passed on as a slice, arguments are not known.
func (e *evaluator) format(f text, values []ssa.Value, listed bool, at point) set {
	out := known("")
	next := 0
	rest, holes := f.s, 0
	for {
		i := strings.IndexAny(rest, "%"+library.Hole)
		if i < 0 {
			return concat(out, known(rest))
		}
		out = concat(out, known(rest[:i]))
		if rest[i] != '%' {
			out = concat(out, holeFor(f.holes[holes]))
			holes++
			listed = false
			rest = rest[i+1:]
			continue
		}
		v := readVerb(rest[i+1:])
		rest = rest[i+1+v.size:]
		if v.verb == '%' {
			out = concat(out, known("%"))
			continue
		}
		next += v.stars
		if v.index > 0 {
			next = v.index - 1
		}
		part := unknown()
		if listed && next < len(values) {
			part = e.operand(values[next], v, at)
		}
		next++
		out = concat(out, part)
	}
}

// verb is one verb of a format: %[2]-5d.
type verb struct {
	verb  byte
	plain bool // no flags, width or precision
	index int  // explicit argument index, from 1
	stars int  // arguments taken by *
	size  int
}

func readVerb(s string) verb {
	v := verb{verb: '%', plain: true}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '[':
			end := strings.IndexByte(s[i:], ']')
			if end < 0 {
				break
			}
			v.index, _ = strconv.Atoi(s[i+1 : i+end])
			i += end
		case c == '*':
			v.stars++
			v.plain = false
		case strings.IndexByte("+-# .0123456789", c) >= 0:
			v.plain = false
		default:
			v.verb, v.size = c, i+1
			return v
		}
	}
	v.size = len(s)
	return v
}

// operand formats one argument.
func (e *evaluator) operand(v ssa.Value, vb verb, at point) set {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	if !vb.plain || formatsItself(v.Type()) {
		return unknown()
	}
	_, isString := v.Type().Underlying().(*types.Basic) // %v writes bytes as numbers
	switch {
	case textual(v.Type()) && (vb.verb == 's' || vb.verb == 'v' && isString):
		return e.eval(v, "", at)
	case textual(v.Type()) && vb.verb == 'q':
		return e.eval(v, "", at).each(func(s string) string {
			if isHole(s) {
				return `"` + s + `"`
			}
			return strconv.Quote(s)
		})
	}
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return unknown()
	}
	switch {
	case c.Value.Kind() == constant.Int && (vb.verb == 'd' || vb.verb == 'v'),
		c.Value.Kind() == constant.Bool && (vb.verb == 't' || vb.verb == 'v'):
		return known(c.Value.ExactString())
	}
	return unknown()
}

// formatsItself reports whether fmt calls a method of the type: Error, String
// or Format.
func formatsItself(t types.Type) bool {
	for _, name := range [...]string{"Error", "String", "Format"} {
		if obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name); obj != nil {
			if _, ok := obj.(*types.Func); ok {
				return true
			}
		}
	}
	return false
}

// sprint gives fmt.Sprint and, with a gap, fmt.Sprintln. Sprint sets a space
// between operands when neither is a string; such operands are holes here.
func (e *evaluator) sprint(args ssa.Value, gap string, at point) set {
	values, ok := variadic(args)
	if !ok {
		return unknown()
	}
	out := known("")
	for i, v := range values {
		if i > 0 {
			out = concat(out, known(gap))
		}
		part := unknown()
		if mi, is := v.(*ssa.MakeInterface); is && textual(mi.X.Type()) {
			part = e.operand(v, verb{verb: 'v', plain: true}, at)
		}
		out = concat(out, part)
	}
	return out
}
