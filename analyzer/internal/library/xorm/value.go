package xorm

import (
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// maxWalk bounds a walk from value to value.
const maxWalk = 32

// unwrap walks to the value itself: out of interfaces and conversions, and
// through variables that are assigned once.
func unwrap(v ssa.Value) ssa.Value {
	for range maxWalk {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.UnOp:
			alloc, ok := x.X.(*ssa.Alloc)
			if !ok {
				return v
			}
			only := onlyStore(alloc)
			if only == nil {
				return v
			}
			v = only
		default:
			return v
		}
	}
	return v
}

// onlyStore gives the value of a variable that is assigned once, as a whole, and
// whose parts are not touched.
func onlyStore(alloc *ssa.Alloc) ssa.Value {
	var only ssa.Value
	for _, ref := range *alloc.Referrers() {
		switch x := ref.(type) {
		case *ssa.Store:
			if x.Addr != ssa.Value(alloc) || only != nil {
				return nil
			}
			only = x.Val
		case *ssa.FieldAddr, *ssa.IndexAddr:
			return nil
		}
	}
	return only
}

func isNil(v ssa.Value) bool {
	c, ok := unwrap(v).(*ssa.Const)
	return ok && c.IsNil()
}

// isTrue reports whether a variadic switch is on: switches without an argument
// are.
func isTrue(args []ssa.Value) (on, known bool) {
	if len(args) == 0 {
		return true, true
	}
	c, ok := unwrap(args[0]).(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(c.Value), true
}

// elements gives the elements of a slice that is made in this function: the
// last arguments of a variadic call, a literal, or append to one. ok is false
// where there may be others; the elements found then come first.
func elements(v ssa.Value) (list []ssa.Value, ok bool) {
	v = unwrap(v)
	switch x := v.(type) {
	case *ssa.Const:
		return nil, x.IsNil()
	case *ssa.Call:
		b, isBuiltin := x.Call.Value.(*ssa.Builtin)
		if !isBuiltin || b.Name() != "append" || len(x.Call.Args) != 2 {
			return nil, false
		}
		head, ok := elements(x.Call.Args[0])
		if !ok {
			return head, false
		}
		tail, ok := elements(x.Call.Args[1])
		return append(head, tail...), ok
	case *ssa.Slice:
		if x.Low != nil || x.High != nil {
			return nil, false
		}
		if array, isAlloc := x.X.(*ssa.Alloc); isAlloc {
			return arrayElements(array)
		}
	}
	return nil, false
}

// maxElements bounds the lists that are looked into.
const maxElements = 1000

// arrayElements gives the elements of an array that is filled by constant
// indexes.
func arrayElements(array *ssa.Alloc) ([]ssa.Value, bool) {
	t, ok := array.Type().Underlying().(*types.Pointer).Elem().Underlying().(*types.Array)
	if !ok || t.Len() > maxElements {
		return nil, false
	}
	list := make([]ssa.Value, t.Len())
	for _, ref := range *array.Referrers() {
		index, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		at, ok := index.Index.(*ssa.Const)
		if !ok {
			return nil, false
		}
		for _, use := range *index.Referrers() {
			if st, ok := use.(*ssa.Store); ok && st.Addr == ssa.Value(index) {
				list[at.Int64()] = st.Val
			}
		}
	}
	if slices.Contains(list, nil) {
		return nil, false
	}
	return list, true
}

// fieldName is the name of the field that an address is of.
func fieldName(f *ssa.FieldAddr) string {
	st, ok := indirect(f.X.Type()).Underlying().(*types.Struct)
	if !ok || f.Field >= st.NumFields() {
		return ""
	}
	return st.Field(f.Field).Name()
}

func isZero(c *ssa.Const) bool {
	if c.Value == nil {
		return true
	}
	switch c.Value.ExactString() {
	case "0", `""`, "false":
		return true
	}
	return false
}

// dominates reports whether a runs before b whenever b runs.
func dominates(a, b ssa.Instruction) bool {
	if a.Parent() != b.Parent() {
		return false
	}
	if a.Block() == b.Block() {
		return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
	}
	return a.Block().Dominates(b.Block())
}

// reaches reports whether b may run after a.
func reaches(a, b ssa.Instruction) bool {
	if a.Parent() != b.Parent() || dominates(a, b) {
		return true
	}
	seen := map[*ssa.BasicBlock]bool{}
	queue := slices.Clone(a.Block().Succs)
	for i := 0; i < len(queue); i++ {
		block := queue[i]
		if block == b.Block() {
			return true
		}
		if !seen[block] {
			seen[block] = true
			queue = append(queue, block.Succs...)
		}
	}
	return false
}
