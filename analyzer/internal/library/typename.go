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
