package gorm

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// methodKind says what a method of GORM's is called on.
type methodKind int

const (
	onDB          methodKind = iota // *gorm.DB
	onGeneric                       // the interfaces that gorm.G leads to
	onAssociation                   // *gorm.Association
	onMigrator                      // gorm.Migrator
)

// methodCall is a call of one of GORM's methods.
type methodCall struct {
	kind methodKind
	name string
	recv ssa.Value
	args []ssa.Value
	// model is T of a generic interface.
	model types.Type
	// old is set for GORM v1.
	old bool
}

// methodOf recognises a call of one of GORM's methods.
func methodOf(call ssa.CallInstruction) (methodCall, bool) {
	common := call.Common()
	if common.IsInvoke() {
		named, ok := types.Unalias(common.Value.Type()).(*types.Named)
		if !ok || named.Obj().Pkg() == nil || named.Obj().Pkg().Path() != pathGORM {
			return methodCall{}, false
		}
		m := methodCall{name: common.Method.Name(), recv: common.Value, args: common.Args}
		switch {
		case named.Obj().Name() == "Migrator":
			m.kind = onMigrator
			return m, true
		case named.TypeArgs().Len() == 1:
			m.kind, m.model = onGeneric, named.TypeArgs().At(0)
			return m, true
		}
		return methodCall{}, false
	}
	fn := common.StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || len(common.Args) == 0 {
		return methodCall{}, false
	}
	m := methodCall{name: fn.Name(), recv: common.Args[0], args: common.Args[1:]}
	recv := fn.Signature.Recv().Type()
	m.old = isNamed(recv, pathOld, "DB") || isNamed(recv, pathOld, "Association")
	switch {
	case isHandle(recv):
		m.kind = onDB
	case isNamed(recv, pathGORM, "Association"), m.old:
		m.kind = onAssociation
	default:
		return methodCall{}, false
	}
	return m, true
}

// genericRoot recognises gorm.G[T](db).
func genericRoot(call *ssa.Call) (db ssa.Value, ok bool) {
	fn := call.Call.StaticCallee()
	if fn == nil {
		return nil, false
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	obj := fn.Object()
	if obj == nil || obj.Name() != "G" || obj.Pkg() == nil || obj.Pkg().Path() != pathGORM || len(call.Call.Args) == 0 {
		return nil, false
	}
	return call.Call.Args[0], true
}

// keepsStatement are the methods of *gorm.DB that return a handle on which
// further calls do not act on one another: a new session each time.
var keepsStatement = map[string]bool{"Session": true, "WithContext": true, "Debug": true, "Begin": true}

// returnsDB reports whether a method of *gorm.DB continues a chain.
func returnsDB(call *ssa.Call) bool {
	return isHandle(call.Type())
}

// varargs gives the elements of a variadic argument; ok is false where it is a
// slice from elsewhere.
func varargs(v ssa.Value) (elements []ssa.Value, ok bool) {
	if c, isConst := v.(*ssa.Const); isConst && c.IsNil() {
		return nil, true
	}
	s, isSlice := v.(*ssa.Slice)
	if !isSlice {
		return nil, false
	}
	array, isAlloc := s.X.(*ssa.Alloc)
	if !isAlloc || array.Referrers() == nil {
		return nil, false
	}
	at := map[int64]ssa.Value{}
	for _, ref := range *array.Referrers() {
		index, isIndex := ref.(*ssa.IndexAddr)
		if !isIndex {
			continue
		}
		i, isConst := index.Index.(*ssa.Const)
		if !isConst {
			return nil, false
		}
		for _, use := range *index.Referrers() {
			if st, isStore := use.(*ssa.Store); isStore && st.Addr == index {
				at[i.Int64()] = st.Val
			}
		}
	}
	p, isPointer := array.Type().Underlying().(*types.Pointer)
	if !isPointer {
		return nil, false
	}
	arr, isArray := p.Elem().Underlying().(*types.Array)
	if !isArray || arr.Len() > 1000 {
		return nil, false
	}
	for i := range arr.Len() {
		if at[i] == nil {
			return nil, false
		}
		elements = append(elements, at[i])
	}
	return elements, true
}

// unwrap takes a value out of the interface that it was put into.
func unwrap(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		default:
			return v
		}
	}
}

func isNil(v ssa.Value) bool {
	c, ok := unwrap(v).(*ssa.Const)
	return ok && c.IsNil()
}
