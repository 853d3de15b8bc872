package library

import "go/types"

// TypeName gives the package path and name of a named type or of what pointers to
// one lead to; both are empty for any other type, and for none.
func TypeName(t types.Type) (path, name string) {
	for t != nil {
		t = types.Unalias(t)
		p, ok := t.(*types.Pointer)
		if !ok {
			break
		}
		t = p.Elem()
	}
	n, ok := t.(*types.Named)
	if !ok || n.Obj().Pkg() == nil {
		return "", ""
	}
	return n.Obj().Pkg().Path(), n.Obj().Name()
}

// maxNested bounds the pointers and lists around a type: a list may be of itself.
const maxNested = 8

// Element strips pointers, slices and arrays down to what they are of.
func Element(t types.Type) types.Type {
	for range maxNested {
		switch u := t.Underlying().(type) {
		case *types.Pointer:
			t = u.Elem()
		case *types.Slice:
			t = u.Elem()
		case *types.Array:
			t = u.Elem()
		default:
			return types.Unalias(t)
		}
	}
	return types.Unalias(t)
}
