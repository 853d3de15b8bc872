package sqltext

import (
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"
)

// evaluator answers one question.
type evaluator struct {
	env   *Env
	cache map[place]set
	// values is set where the question is what an interface holds, functions
	// where it is which function a value is.
	values, functions bool
	// origins is set where the question is which call out of the package a value
	// comes from.
	origins bool
	// parts is set where a part of a parameter is a hole of its own.
	parts bool
	// active are the questions being followed, with the number of their loop mark.
	active map[place]int
	marks  int
	steps  int
	// args are the texts of parameters and captured variables, within a function that
	// is looked into for one call of it, see rewriting and Marked; depth counts such
	// calls.
	args  map[ssa.Value]set
	depth int
}

// eval gives the texts of the part of v that path names.
func (e *evaluator) eval(v ssa.Value, p path, at point) set {
	return e.once(place{v, p, at}, func() set { return e.follow(v, p, at) })
}

// once answers a question with f: a question that is met again while it is
// being followed is a loop and gives its mark.
func (e *evaluator) once(q place, f func() set) set {
	if s, ok := e.cache[q]; ok {
		return s
	}
	if id, ok := e.active[q]; ok {
		return set{list: []text{{s: loopMark(id)}}}
	}
	if e.steps++; e.steps > maxSteps {
		u := unknown()
		u.open = true
		return u
	}
	e.marks++
	id := e.marks
	e.active[q] = id
	s := f().loop(id)
	delete(e.active, q)
	if !s.marked() && e.steps <= maxSteps {
		e.cache[q] = s
	}
	return s
}

// follow takes one step back from v.
func (e *evaluator) follow(v ssa.Value, p path, at point) set {
	switch v := v.(type) {
	case *ssa.Const:
		return e.constant(v, p)
	case *ssa.BinOp:
		if v.Op == token.ADD && p == "" {
			return concat(e.eval(v.X, p, at), e.eval(v.Y, p, at))
		}
	case *ssa.Phi:
		var s set
		for _, edge := range v.Edges {
			s = union(s, e.eval(edge, p, at))
		}
		return s
	case *ssa.ChangeType:
		return e.eval(v.X, p, at)
	case *ssa.ChangeInterface:
		return e.eval(v.X, p, at)
	case *ssa.MakeInterface:
		if e.values && p == "" {
			return e.leaf(v.X)
		}
		return e.eval(v.X, p, at)
	case *ssa.TypeAssert:
		if !v.CommaOk {
			return e.eval(v.X, p, at)
		}
	case *ssa.SliceToArrayPointer:
		return e.eval(v.X, p, at)
	case *ssa.Convert:
		if textual(v.X.Type()) && textual(v.Type()) {
			return e.eval(v.X, p, at)
		}
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return e.eval(v.X, p.under("*"), point{instr: v})
		}
	case *ssa.Field:
		return e.eval(v.X, p.under(field(v.Field)), at)
	case *ssa.Index:
		if _, ok := v.X.Type().Underlying().(*types.Array); ok {
			return e.elements(e.eval(v.X, p.under(e.element(v.Index)), at), v.Index)
		}
	case *ssa.Lookup:
		return e.lookup(v, p, at)
	case *ssa.Extract:
		return e.extract(v, p, at)
	case *ssa.Slice:
		return e.slice(v, p, at)
	case *ssa.Call:
		if e.origins && p == "" && e.outside(v) {
			return e.leaf(v)
		}
		return e.call(v, 0, p)
	case *ssa.MakeMap, *ssa.MakeSlice:
		return e.container(v, p)
	case *ssa.Parameter:
		if s, ok := e.args[v]; ok && p == "" {
			return s
		}
		if p == "" {
			return hole(v)
		}
		if e.values && isElement(p) {
			s := hole(v)
			s.every = true
			return s
		}
		if e.parts && askable(p) {
			s := holeFor(source{v, p})
			s.every = s.list[0].listed()
			return s
		}
		return e.field(v.Type(), p)
	case *ssa.Function, *ssa.MakeClosure:
		if e.functions && p == "" {
			return e.leaf(v)
		}
	case *ssa.FreeVar:
		return e.freeVar(v, p)
	case *ssa.FieldAddr, *ssa.IndexAddr, *ssa.Alloc, *ssa.Global:
		return e.address(v, p, at)
	}
	return unknown()
}

// address follows a pointer to what it points at.
func (e *evaluator) address(v ssa.Value, p path, at point) set {
	first, rest := p.cut()
	if first != "*" {
		return unknown()
	}
	switch v := v.(type) {
	case *ssa.FieldAddr:
		return e.eval(v.X, rest.under(field(v.Field)).under("*"), at)
	case *ssa.IndexAddr:
		q := rest.under(e.element(v.Index))
		if _, ok := v.X.Type().Underlying().(*types.Pointer); ok {
			q = q.under("*")
		}
		return e.elements(e.eval(v.X, q, at), v.Index)
	case *ssa.Alloc:
		return e.variable(v, rest, at)
	case *ssa.Global:
		return e.global(v, rest, at)
	}
	return unknown()
}

// element is the selector of an index value, in a round that is looked at that
// of the round.
func (e *evaluator) element(index ssa.Value) string {
	if pin := e.env.pinned[index]; pin != "" {
		return pin
	}
	return element(index)
}

// elements settles whether a value taken by index holds every element in turn.
func (e *evaluator) elements(s set, index ssa.Value) set {
	s.every = s.every && rangeIndex(index)
	return s
}

func (e *evaluator) constant(v *ssa.Const, p path) set {
	switch {
	case v.Value == nil && (e.functions || e.origins):
		return set{} // nobody calls it
	case v.Value == nil && (p == "" || p[0] == 'j' || p[0] == 'f' || p[0] == 'k'):
		return known("") // the zero value
	case v.Value == nil:
		return set{} // a nil slice has no elements
	case p == "" && v.Value.Kind() == constant.String:
		return known(constant.StringVal(v.Value))
	}
	return unknown()
}

func (e *evaluator) lookup(v *ssa.Lookup, p path, at point) set {
	if _, ok := v.X.Type().Underlying().(*types.Map); !ok {
		return unknown()
	}
	selector := "k?"
	if c, ok := v.Index.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() != constant.Unknown {
		selector = "k" + strconv.Quote(c.Value.ExactString())
	}
	s := e.eval(v.X, p.under(selector), at)
	s.every = false // one key is looked up
	return s
}

func (e *evaluator) extract(v *ssa.Extract, p path, at point) set {
	switch t := v.Tuple.(type) {
	case *ssa.Call:
		if e.origins && p == "" && e.outside(t) {
			return e.leaf(v)
		}
		return e.call(t, v.Index, p)
	case *ssa.Lookup:
		if v.Index == 0 {
			return e.lookup(t, p, at)
		}
	case *ssa.TypeAssert:
		if v.Index == 0 {
			return e.eval(t.X, p, at)
		}
	case *ssa.Next:
		r, ok := t.Iter.(*ssa.Range)
		if !ok || t.IsString {
			break
		}
		if key := e.env.pinned[t]; key != "" {
			if v.Index == 1 {
				return known(keyText(key))
			}
			return e.eval(r.X, p.under(key), at)
		}
		if v.Index == 1 {
			return e.eval(r.X, p.under("K"), at)
		}
		return e.eval(r.X, p.under("k?"), at)
	}
	return unknown()
}

// slice follows x[low:high].
func (e *evaluator) slice(v *ssa.Slice, p path, at point) set {
	low, lowKnown := intConst(v.Low)
	high, highKnown := intConst(v.High)
	if v.Low == nil {
		low, lowKnown = 0, true
	}
	if p == "" { // bytes or a string
		if lowKnown && low == 0 && v.High == nil {
			return e.eval(v.X, p, at)
		}
		return e.substring(v, at)
	}
	first, rest := p.cut()
	whole := lowKnown && low == 0 && (v.High == nil || highKnown)
	if first[0] == 'j' && (!whole || v.High != nil) {
		if a, ok := v.X.(*ssa.Alloc); ok && whole {
			return e.joined(a, high, p, at)
		}
		return unknown()
	}
	if n, err := strconv.ParseInt(first[1:], 10, 64); err == nil && first[0] == 'i' {
		first = "i?"
		if lowKnown {
			first = "i" + strconv.FormatInt(n+low, 10)
		}
	}
	q := rest.under(first)
	if _, ok := v.X.Type().Underlying().(*types.Pointer); ok {
		q = q.under("*")
	}
	s := e.eval(v.X, q, at)
	s.every = s.every && whole
	return s
}

// outside reports whether a call leads out of the package.
func (e *evaluator) outside(c *ssa.Call) bool {
	if _, builtin := c.Call.Value.(*ssa.Builtin); builtin {
		return false
	}
	fn := c.Call.StaticCallee()
	return fn == nil || fn.Pkg != e.env.Pkg || len(fn.Blocks) == 0
}

// substring cuts texts at constant bounds.
func (e *evaluator) substring(v *ssa.Slice, at point) set {
	low, ok := intConst(v.Low)
	if !ok && v.Low != nil {
		return unknown()
	}
	high, bounded := intConst(v.High)
	if !bounded && v.High != nil {
		return unknown()
	}
	return e.eval(v.X, "", at).each(func(s string) string {
		end := int64(len(s))
		if bounded {
			end = high
		}
		if isHole(s) || low < 0 || low > end || end > int64(len(s)) {
			return "\x00"
		}
		return s[low:end]
	})
}

// freeVar follows a captured variable to the function that made the closure.
func (e *evaluator) freeVar(v *ssa.FreeVar, p path) set {
	fn := v.Parent()
	if s, ok := e.args[v]; ok && (p == "" || p == path("").under("*")) {
		return s
	}
	if fn.Parent() == nil {
		return unknown()
	}
	var s set
	for _, m := range e.env.index.closures[fn] {
		for i, fv := range fn.FreeVars {
			if fv == v {
				s = union(s, e.eval(m.Bindings[i], p, point{instr: m, later: true}))
			}
		}
	}
	if len(s.list) == 0 {
		return unknown()
	}
	return s
}

// textual reports string and []byte types.
func textual(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}

// intConst gives an integer constant.
func intConst(v ssa.Value) (int64, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Int {
		return 0, false
	}
	return constant.Int64Val(c.Value)
}
