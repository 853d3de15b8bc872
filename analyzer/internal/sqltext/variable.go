package sqltext

import (
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// variable gives a part of a local variable as it is seen at a point.
func (e *evaluator) variable(v *ssa.Alloc, p path, at point) set {
	elem := v.Type().Underlying().(*types.Pointer).Elem()
	if a, ok := elem.Underlying().(*types.Array); ok && p != "" && p[0] == 'j' {
		return e.joined(v, a.Len(), p, at)
	}
	m := e.env.index.memory(v)
	found := m.matches(p)
	if len(found) == 0 {
		switch {
		case m.escaped:
			return unknown()
		case m.shared:
			return e.field(v.Type(), p.under("*"))
		case p == "" || p[len(p)-2] != '?':
			return known("") // the zero value
		}
		return set{} // no element
	}
	s := e.stored(visible(found, at), p, at)
	s.open = s.open || m.escaped || m.shared && e.assignedElsewhere(m, elem, p)
	return s
}

// assignedElsewhere reports whether the package assigns to the field that p
// names through other pointers than those of m.
func (e *evaluator) assignedElsewhere(m *memory, t types.Type, p path) bool {
	f := fieldOf(t, p)
	if f == nil {
		return true
	}
	own := map[ssa.Instruction]bool{}
	for _, s := range m.stores {
		own[s.instr] = true
	}
	for _, fa := range e.env.index.fields[f] {
		for _, r := range *fa.Referrers() {
			// A literal elsewhere makes another value.
			if _, literal := fa.X.(*ssa.Alloc); !literal && !readsField(r, fa) && !own[r] {
				return true
			}
		}
	}
	return false
}

// stored gives the texts of assignments, one of which is the value. Several
// elements of one literal are all held in turn.
func (e *evaluator) stored(found []match, p path, at point) set {
	var s set
	every := len(found) > 1
	for _, f := range found {
		part := e.eval(f.val, f.rest, at)
		every = every && f.wildcard && len(part.list) == 1 && f.instr.Block() == found[0].instr.Block()
		if len(found) == 1 {
			return part
		}
		s = union(s, part)
	}
	s.every = every && !s.marked()
	return s
}

// joined gives the elements of an array, joined.
func (e *evaluator) joined(v *ssa.Alloc, n int64, p path, at point) set {
	first, rest := p.cut()
	if rest != "" || n > maxTexts {
		return unknown()
	}
	s := known("")
	for i := range n {
		if i > 0 {
			s = concat(s, known(first[1:]))
		}
		s = concat(s, e.variable(v, path("").under("i"+strconv.FormatInt(i, 10)), at))
	}
	return s
}

// global gives a part of a package variable. It is certain only where nothing
// in the package but the variable's initializer assigns to it; that another
// package assigns to an exported variable is not expected of a text of SQL.
func (e *evaluator) global(v *ssa.Global, p path, at point) set {
	if v.Pkg != e.env.Pkg {
		return unknown()
	}
	if f, ok := e.env.embeds[v]; ok && p == "" {
		return e.file(f, "")
	}
	m := e.env.index.memory(v)
	found := slices.DeleteFunc(m.matches(p), func(f match) bool { return p == "" && prefixes(v, f.val) })
	if len(found) == 0 {
		return unknown() // a linker flag may set it
	}
	s := e.stored(visible(found, at), p, at)
	for _, f := range found {
		if f.instr.Parent() != e.env.Pkg.Func("init") && !(len(found) == 1 && atStart(f.instr)) {
			s.open, s.every = true, false
		}
	}
	s.open = s.open || m.escaped
	return s
}

// prefixes reports whether a value is what a package variable holds with a text put
// before it: a table's name with the prefix that all tables of one installation have,
// which names the same table.
func prefixes(v *ssa.Global, val ssa.Value) bool {
	sum, ok := val.(*ssa.BinOp)
	if !ok || sum.Op != token.ADD {
		return false
	}
	own, ok := sum.Y.(*ssa.UnOp)
	return ok && own.X == ssa.Value(v)
}

// atStart reports whether an instruction is one of an init function of the package
// that surely runs.
func atStart(instr ssa.Instruction) bool {
	fn := instr.Parent()
	return strings.HasPrefix(fn.Name(), "init#") && instr.Block() == fn.Blocks[0]
}

// container gives the elements of a map or slice that was made.
func (e *evaluator) container(v ssa.Value, p path) set {
	if ms, ok := v.(*ssa.MakeSlice); ok && p != "" && p[0] == 'j' {
		if n, known0 := intConst(ms.Len); known0 && n == 0 {
			return known("")
		}
		return unknown()
	}
	if p == "" {
		return unknown()
	}
	found := e.env.index.memory(v).matches(p)
	if len(found) == 0 {
		if first, _ := p.cut(); first == "K" || first[len(first)-1] == '?' {
			return set{}
		}
		return known("")
	}
	return e.stored(found, p, point{})
}

// field gives a part of a value of which only the type is known: all that the
// package assigns to that field, in whichever value. Of an exported field other
// packages may hold more.
//
// Where the path leads through several fields, the first one whose values say
// all is the most exact: the table of the repository that a service holds, not
// that of any repository.
func (e *evaluator) field(t types.Type, p path) set {
	fields := fieldsOf(t, p)
	for i, f := range fields {
		s := e.assigned(f.field, f.rest)
		if i == len(fields)-1 || len(s.list) > 0 && !s.open && !s.vague() {
			return s
		}
	}
	return unknown()
}

// vague reports whether a text of the set is not wholly known.
func (s set) vague() bool {
	for _, t := range s.list {
		if isHole(t.s) || strings.Contains(t.s, loopOpen) {
			return true
		}
	}
	return false
}

// assigned gives a part of all values that the package assigns to a field.
func (e *evaluator) assigned(f *types.Var, rest path) set {
	if f.Pkg() == nil || e.env.Pkg == nil || f.Pkg() != e.env.Pkg.Pkg {
		return unknown()
	}
	var s set
	for _, fa := range e.env.index.fields[f] {
		for _, r := range *fa.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Addr == fa {
				s = union(s, e.eval(st.Val, rest, point{}))
			} else if !readsField(r, fa) {
				s.open = true
			}
		}
	}
	if len(s.list) == 0 {
		return unknown()
	}
	s.open = s.open || f.Exported()
	s.every = false
	return s
}

// fieldOf gives the last struct field on a path from a type, nil for none.
func fieldOf(t types.Type, p path) *types.Var {
	fields := fieldsOf(t, p)
	if len(fields) == 0 {
		return nil
	}
	return fields[len(fields)-1].field
}

// onPath is a struct field on a path, and the part of it that is left.
type onPath struct {
	field *types.Var
	rest  path
}

// fieldsOf walks a path from a type through struct fields, outermost first.
func fieldsOf(t types.Type, p path) []onPath {
	var out []onPath
	for p != "" {
		var first string
		first, p = p.cut()
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			if first != "*" {
				return out
			}
			t = u.Elem()
		case *types.Struct:
			n, err := strconv.Atoi(first[1:])
			if first[0] != 'f' || err != nil || n >= u.NumFields() {
				return nil
			}
			out = append(out, onPath{u.Field(n).Origin(), p})
			t = u.Field(n).Type()
		default:
			return out
		}
	}
	return out
}

// readsField reports whether an instruction does no more with a field's address
// than read, or go on to a part of it.
func readsField(r ssa.Instruction, fa *ssa.FieldAddr) bool {
	switch r.(type) {
	case *ssa.UnOp, *ssa.IndexAddr, *ssa.FieldAddr, *ssa.DebugRef:
		return true
	}
	return false
}
