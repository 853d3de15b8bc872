package ssabuild

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// sound is what of a package the builder can work with.
type sound struct {
	files   []*ast.File
	info    *types.Info
	skipped []*ast.FuncDecl
}

// withoutBroken copies the files without the bodies that have type errors, and
// the type information without such initial values of package variables. All
// declarations stay, because sound code refers to them.
func withoutBroken(pass *analysis.Pass) sound {
	info := *pass.TypesInfo
	info.InitOrder = nil
	for _, v := range pass.TypesInfo.InitOrder {
		if !broken(pass, v.Rhs) {
			info.InitOrder = append(info.InitOrder, v)
		}
	}
	s := sound{info: &info}
	for _, file := range pass.Files {
		copied := *file
		copied.Decls = nil
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.FuncDecl)
			if ok && pass.TypesInfo.Defs[d.Name] == nil {
				s.skipped = append(s.skipped, d)
				continue
			}
			if ok && d.Body != nil && broken(pass, d) {
				s.skipped = append(s.skipped, d)
				empty := *d
				empty.Body = nil
				decl = &empty
			}
			copied.Decls = append(copied.Decls, decl)
		}
		s.files = append(s.files, &copied)
	}
	return s
}

// broken reports whether a type error lies within the node or one of its
// expressions has no valid type: uses of a package that could not be loaded are
// reported at its import only.
func broken(pass *analysis.Pass, n ast.Node) bool {
	for _, e := range pass.TypeErrors {
		if n.Pos() <= e.Pos && e.Pos < n.End() {
			return true
		}
	}
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if found {
			return false
		}
		switch n := n.(type) {
		case *ast.Ident:
			found = brokenName(pass.TypesInfo, n)
		case ast.Expr:
			tv, ok := pass.TypesInfo.Types[n]
			found = ok && invalid(tv.Type)
		}
		return !found
	})
	return found
}

// brokenName reports whether a name stands for nothing, or for something without
// a valid type.
func brokenName(info *types.Info, id *ast.Ident) bool {
	switch obj := info.ObjectOf(id).(type) {
	case nil:
		// A type switch's variable has an entry without an object.
		_, defined := info.Defs[id]
		return !defined && id.Name != "_"
	case *types.Var, *types.Const, *types.Func, *types.TypeName:
		return invalid(obj.Type())
	}
	return false
}

// invalid reports whether the type is the invalid one or made of it.
func invalid(t types.Type) bool {
	switch t := t.(type) {
	case *types.Basic:
		return t.Kind() == types.Invalid
	case *types.Pointer:
		return invalid(t.Elem())
	case *types.Slice:
		return invalid(t.Elem())
	case *types.Array:
		return invalid(t.Elem())
	case *types.Chan:
		return invalid(t.Elem())
	case *types.Map:
		return invalid(t.Key()) || invalid(t.Elem())
	case *types.Alias:
		return invalid(types.Unalias(t))
	case *types.Named:
		return t.Underlying() == types.Typ[types.Invalid]
	case *types.Tuple:
		for v := range t.Variables() {
			if invalid(v.Type()) {
				return true
			}
		}
	case *types.Signature:
		return invalid(t.Params()) || invalid(t.Results())
	}
	return false
}
