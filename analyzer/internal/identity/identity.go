// Package identity names values, so that two statements can be seen to use the
// same one: the key of the row that one deletes and the column that another
// compares.
//
// A name stands for a value within one function. Equal names are the same value
// at run time; different names say nothing. A name is a root with the way from
// it:
//
//	p1.ID      field ID of parameter 1 (the receiver is 0, captured variables
//	           come behind the parameters)
//	p1.(+1)    the sum of parameter 1 and a constant
//	p1.ID.~x   field ID of parameter 1 or, on some paths, a constant; x tells
//	           one such place from others
//	t7.ID      field ID of what the function made or got at t7
//	=42        a constant
//	global:x   a package variable
//
// Conversions and pointers are passed through: a value, a pointer to it and the
// same value in an interface or as text have one name. So have a slice or map
// and each of its elements in a loop over it: what is done for each element and
// what is done for all of them is done to the same values.
package identity

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// Of names the value that an instruction uses; empty where it has no name.
func Of(at ssa.Instruction, v ssa.Value) string { return At(at.Parent(), at, v, "") }

// Field names a field of the value; the path is a Go selector, "ID" or
// "Base.ID".
func Field(at ssa.Instruction, v ssa.Value, path string) string {
	return At(at.Parent(), at, v, "."+path)
}

// At names what path leads to from the value, in terms of the function fn. The
// instruction is the one from which variables are looked at, nil for any.
func At(fn *ssa.Function, at ssa.Instruction, v ssa.Value, path string) string {
	if fn == nil || v == nil {
		return ""
	}
	w := &walker{fn: fn, at: at, fuel: maxFuel, merging: map[*ssa.Phi]string{}}
	return short(w.name(v, split(path)))
}

// Map gives a callee's name in terms of its caller: param names what the path
// leads to from the argument of that number, local what the callee made itself.
func Map(id string, param func(n int, path string) string, local func(id string) string) string {
	switch {
	case id == "" || id[0] == '=' || strings.HasPrefix(id, "global:"):
		return id
	case id[0] != 'p' || indirect(id):
		return short(local(id))
	}
	end := strings.IndexAny(id, ".[@")
	if end < 0 {
		end = len(id)
	}
	n, err := strconv.Atoi(id[1:end])
	if err != nil {
		return short(local(id))
	}
	if mapped := param(n, id[end:]); mapped != "" {
		return short(mapped)
	}
	return short(local(id))
}

// indirect reports whether a name holds another one, in the place of an index.
func indirect(id string) bool {
	i := strings.IndexByte(id, '[')
	return i >= 0 && i+1 < len(id) && id[i+1] != '='
}

// Below gives the way from the value called root to that called id.
func Below(id, root string) (path string, ok bool) {
	if root == "" || !strings.HasPrefix(id, root) {
		return "", false
	}
	path = id[len(root):]
	return path, path == "" || path[0] == '.'
}

// Made reports whether a name is that of a value which the function itself made
// or got from a call: of no parameter, constant or package variable.
func Made(id string) bool {
	return id != "" && id[0] == 't'
}

// maxLength bounds a name; what is longer is replaced by its hash.
const maxLength = 160

func short(id string) string {
	switch {
	case id == none:
		return ""
	case len(id) <= maxLength:
		return id
	}
	h := fnv.New64a()
	h.Write([]byte(id))
	return fmt.Sprintf("t%x", h.Sum64())
}

// split cuts a path into its steps: ".ID", "[=0]".
func split(path string) []string {
	var out []string
	depth, start := 0, 0
	for i, r := range path {
		if depth == 0 && i > start && (r == '.' || r == '[') {
			out = append(out, path[start:i])
			start = i
		}
		switch r {
		case '[', '(':
			depth++
		case ']', ')':
			depth--
		}
	}
	if start < len(path) {
		out = append(out, path[start:])
	}
	return out
}

// none is the name of nothing: a nil, or the value of the round before.
const none = "\x00"

// maxFuel bounds the values that are looked at for one name.
const maxFuel = 400

// walker answers one question.
type walker struct {
	fn      *ssa.Function
	at      ssa.Instruction
	fuel    int
	depth   int // of calls that were looked into
	merging map[*ssa.Phi]string
}

// local names a value that the function makes.
func (w *walker) local(v ssa.Value, path []string) string {
	if v.Parent() != w.fn {
		return ""
	}
	return v.Name() + strings.Join(path, "")
}

func (w *walker) name(v ssa.Value, path []string) string {
	if w.fuel--; w.fuel < 0 || v == nil {
		return ""
	}
	switch x := v.(type) {
	case *ssa.Const:
		return constantName(x, path)
	case *ssa.Parameter:
		if i := slices.Index(w.fn.Params, x); i >= 0 {
			return fmt.Sprintf("p%d%s", i, strings.Join(path, ""))
		}
		return ""
	case *ssa.FreeVar:
		return w.captured(x, path)
	case *ssa.Global:
		return "global:" + x.String() + strings.Join(path, "")
	case *ssa.Convert:
		return w.name(x.X, path)
	case *ssa.MultiConvert:
		return w.name(x.X, path)
	case *ssa.ChangeType:
		return w.name(x.X, path)
	case *ssa.ChangeInterface:
		return w.name(x.X, path)
	case *ssa.MakeInterface:
		return w.name(x.X, path)
	case *ssa.TypeAssert:
		return w.name(x.X, path)
	case *ssa.FieldAddr:
		return w.name(x.X, under(fieldName(x.X.Type(), x.Field), path))
	case *ssa.Field:
		return w.name(x.X, under(fieldName(x.X.Type(), x.Field), path))
	case *ssa.UnOp:
		if x.Op != token.MUL {
			return w.local(x, path)
		}
		if a, ok := x.X.(*ssa.Alloc); ok {
			return w.variable(a, path, x)
		}
		return w.name(x.X, path)
	case *ssa.BinOp:
		return w.sum(x, path)
	case *ssa.Alloc:
		return w.variable(x, path, w.at)
	case *ssa.IndexAddr:
		return w.element(x.X, x.Index, path)
	case *ssa.Index:
		return w.element(x.X, x.Index, path)
	case *ssa.Lookup:
		return w.element(x.X, x.Index, path)
	case *ssa.Slice:
		return w.slice(x, path)
	case *ssa.MakeSlice:
		return w.filled(x, path)
	case *ssa.Extract:
		return w.extract(x, path)
	case *ssa.Phi:
		return w.phi(x, path)
	case *ssa.Call:
		return w.result(x, -1, path)
	case *ssa.Function, *ssa.MakeClosure, *ssa.Builtin:
		return ""
	}
	return w.local(v, path)
}

// sum names x+1 and x-1 by x, so that it is known not to be x.
func (w *walker) sum(x *ssa.BinOp, path []string) string {
	c, ok := x.Y.(*ssa.Const)
	b, basic := x.Type().Underlying().(*types.Basic)
	if !ok || !basic || b.Info()&types.IsInteger == 0 || isZero(c) || x.Op != token.ADD && x.Op != token.SUB {
		return w.local(x, path)
	}
	id := w.name(x.X, under(".("+x.Op.String()+c.Value.ExactString()+")", path))
	if id == "" || id == none {
		return w.local(x, path)
	}
	return id
}

func constantName(c *ssa.Const, path []string) string {
	switch {
	case c.Value == nil:
		return none
	case len(path) > 0:
		return ""
	case c.Value.Kind() == constant.String:
		return Constant(constant.StringVal(c.Value))
	}
	return Constant(c.Value.ExactString())
}

// Constant names a constant by its text.
func Constant(text string) string { return "=" + text }

func under(step string, path []string) []string { return append([]string{step}, path...) }

func fieldName(t types.Type, n int) string {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || n >= st.NumFields() {
		return ".?"
	}
	return "." + st.Field(n).Name()
}

// captured names a captured variable; one of a literal within fn by what it is
// bound to.
func (w *walker) captured(fv *ssa.FreeVar, path []string) string {
	fn := fv.Parent()
	if fn == w.fn {
		return fmt.Sprintf("p%d%s", len(fn.Params)+slices.Index(fn.FreeVars, fv), strings.Join(path, ""))
	}
	bound := binding(fv)
	if bound == nil {
		return ""
	}
	return w.name(bound, path)
}

// binding is what a captured variable is bound to, nil where the literal is
// made in several places.
func binding(fv *ssa.FreeVar) ssa.Value {
	fn := fv.Parent()
	if fn.Parent() == nil {
		return nil
	}
	var found ssa.Value
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			mc, ok := instr.(*ssa.MakeClosure)
			if !ok || mc.Fn != ssa.Value(fn) {
				continue
			}
			if found != nil {
				return nil
			}
			found = mc.Bindings[slices.Index(fn.FreeVars, fv)]
		}
	}
	return found
}

// element names an element. Within a loop that runs over all of them it has the
// name of the whole.
func (w *walker) element(x, index ssa.Value, path []string) string {
	if c, ok := index.(*ssa.Const); ok && c.Value != nil {
		return w.name(x, under("[="+c.Value.ExactString()+"]", path))
	}
	if Counts(index) {
		return w.name(x, path)
	}
	key := w.name(index, nil)
	if key == "" || key == none {
		return ""
	}
	return w.name(x, under("["+key+"]", path))
}

// Counts reports whether an index is the counter of a loop.
func Counts(v ssa.Value) bool {
	if next, ok := v.(*ssa.BinOp); ok {
		phi, ok := next.X.(*ssa.Phi)
		return ok && phi.Comment == "rangeindex"
	}
	phi, ok := v.(*ssa.Phi)
	if !ok {
		return false
	}
	for _, e := range phi.Edges {
		if next, ok := e.(*ssa.BinOp); ok && next.X == ssa.Value(phi) && next.Op == token.ADD {
			return true
		}
	}
	return false
}

func (w *walker) extract(x *ssa.Extract, path []string) string {
	switch t := x.Tuple.(type) {
	case *ssa.Next:
		r, ok := t.Iter.(*ssa.Range)
		switch {
		case !ok || t.IsString:
		case x.Index == 2:
			return w.name(r.X, path)
		case x.Index == 1:
			return w.name(r.X, under(".(key)", path))
		}
	case *ssa.TypeAssert:
		if x.Index == 0 {
			return w.name(t.X, path)
		}
	case *ssa.Lookup:
		if x.Index == 0 {
			return w.element(t.X, t.Index, path)
		}
	case *ssa.Call:
		return w.result(t, x.Index, path)
	}
	return w.local(x, path)
}
