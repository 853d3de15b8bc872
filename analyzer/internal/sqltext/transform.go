package sqltext

import (
	"strings"

	"golang.org/x/tools/go/ssa"
)

// transform gives the result of a function of package strings. Holes pass
// through: what a function would do inside them is part of not being known.
func (e *evaluator) transform(c *ssa.Call, name string, at point) (set, bool) {
	args := c.Call.Args
	arg := func(i int) set { return e.eval(args[i], "", at) }
	// with applies a function of a text and a constant.
	with := func(f func(s, constant string) string) (set, bool) {
		k, ok := arg(1).one()
		if !ok {
			return unknown(), true
		}
		return arg(0).each(func(s string) string { return f(s, k) }), true
	}
	switch name {
	case "TrimSpace":
		return arg(0).each(strings.TrimSpace), true
	case "ToLower":
		return arg(0).each(strings.ToLower), true
	case "ToUpper":
		return arg(0).each(strings.ToUpper), true
	case "Clone":
		return arg(0), true
	case "TrimSuffix":
		return with(strings.TrimSuffix)
	case "TrimPrefix":
		return with(strings.TrimPrefix)
	case "Trim":
		return with(strings.Trim)
	case "TrimLeft":
		return with(strings.TrimLeft)
	case "TrimRight":
		return with(strings.TrimRight)
	case "Repeat":
		return e.repeat(arg(0), args[1]), true
	case "Replace", "ReplaceAll":
		limit := int64(-1)
		if name == "Replace" {
			n, ok := intConst(args[3])
			if !ok {
				return unknown(), true
			}
			limit = n
		}
		return replaced(arg(0), arg(1), arg(2), int(limit)), true
	}
	return set{}, false
}

// repeat gives strings.Repeat; an unknown number of times is a hole.
func (e *evaluator) repeat(s set, count ssa.Value) set {
	n, ok := intConst(count)
	if !ok || n < 0 || n > maxBytes {
		return unknown()
	}
	return s.each(func(t string) string {
		if len(t)*int(n) > maxBytes {
			return "\x00"
		}
		return strings.Repeat(t, int(n))
	})
}

// replaced puts each of the new texts in place of a constant old one.
func replaced(s, from, to set, limit int) set {
	old, ok := from.one()
	if !ok || to.marked() {
		return unknown()
	}
	if n, ok := to.one(); ok {
		return s.each(func(t string) string { return strings.Replace(t, old, n, limit) })
	}
	out := set{open: s.open || to.open, every: to.every && len(s.list) == 1}
	for _, n := range to.list {
		// A replacement that is one parameter keeps the text bindable.
		part := s.each(func(t string) string { return strings.Replace(t, old, n.s, limit) })
		for _, t := range part.list {
			if len(n.holes) == 1 && len(t.holes) > 0 && !anyHoles(s) {
				for i := range t.holes {
					t.holes[i] = n.holes[0]
				}
			}
			out.add(t)
		}
	}
	return out
}

func anyHoles(s set) bool {
	for _, t := range s.list {
		if len(t.holes) > 0 {
			return true
		}
	}
	return false
}

// replacer gives strings.NewReplacer(pairs…).Replace(s). What is put in may be any
// text where it stands in the place of marks that none of the texts holds itself.
func (e *evaluator) replacer(r ssa.Value, s set, at point) set {
	made, ok := e.only(r).(*ssa.Call)
	if !ok || calleeName(&made.Call) != "strings.NewReplacer" {
		return unknown()
	}
	values, ok := variadic(made.Call.Args[0])
	if !ok || len(values)%2 != 0 {
		return unknown()
	}
	at = point{instr: made}
	var pairs, marks []string
	var texts []set
	constant := true
	for i := 0; i < len(values); i += 2 {
		mark, ok := e.eval(values[i], "", at).one()
		if !ok {
			return unknown()
		}
		text := e.eval(values[i+1], "", at)
		c, ok := text.one()
		constant = constant && ok
		marks, texts, pairs = append(marks, mark), append(texts, text), append(pairs, mark, c)
	}
	if constant {
		return s.each(strings.NewReplacer(pairs...).Replace)
	}
	for i, mark := range marks {
		if !apart(mark, marks[i+1:], texts) {
			return unknown()
		}
	}
	for i, mark := range marks {
		s = replaced(s, known(mark), texts[i], -1)
	}
	return s
}

// apart reports whether marks can be replaced one after the other: none is a part of
// another or of what is put in.
func apart(mark string, others []string, texts []set) bool {
	for _, o := range others {
		if mark == "" || strings.Contains(o, mark) || strings.Contains(mark, o) {
			return false
		}
	}
	for _, s := range texts {
		for _, t := range s.list {
			if strings.Contains(t.s, mark) {
				return false
			}
		}
	}
	return true
}

// only gives the value that a package variable is given where it is made, for a load
// of one that nothing else assigns to.
func (e *evaluator) only(v ssa.Value) ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return v
	}
	g, ok := load.X.(*ssa.Global)
	if !ok || g.Pkg != e.env.Pkg {
		return v
	}
	m := e.env.index.memory(g)
	if m.escaped || len(m.stores) != 1 || m.stores[0].instr.Parent() != e.env.Pkg.Func("init") {
		return v
	}
	return m.stores[0].val
}

// variadic gives the elements of the slice that a call makes of its last
// arguments; ok is false for a slice that is passed on.
func variadic(v ssa.Value) (values []ssa.Value, ok bool) {
	if c, is := v.(*ssa.Const); is && c.Value == nil {
		return nil, true
	}
	s, is := v.(*ssa.Slice)
	if !is {
		return nil, false
	}
	a, is := s.X.(*ssa.Alloc)
	if !is || a.Comment != "varargs" {
		return nil, false
	}
	byIndex := map[int64]ssa.Value{}
	for _, r := range *a.Referrers() {
		ia, is := r.(*ssa.IndexAddr)
		if !is {
			continue
		}
		n, is := intConst(ia.Index)
		if !is {
			return nil, false
		}
		for _, rr := range *ia.Referrers() {
			if st, is := rr.(*ssa.Store); is {
				byIndex[n] = st.Val
			}
		}
	}
	for n := range int64(len(byIndex)) {
		values = append(values, byIndex[n])
	}
	return values, true
}
