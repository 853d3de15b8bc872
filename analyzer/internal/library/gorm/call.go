package gorm

import (
	"go/ast"
	"go/types"
)

// Imported reports whether a package imports GORM itself, of either generation.
func Imported(pkg *types.Package) bool { return imports(pkg, pathGORM) || imports(pkg, pathOld) }

// Generation is 1 or 2 for a package that imports one generation of GORM, 0 for
// one that imports none, and 2 for one that imports both.
func Generation(pkg *types.Package) int {
	switch {
	case imports(pkg, pathGORM):
		return 2
	case imports(pkg, pathOld):
		return 1
	}
	return 0
}

func imports(pkg *types.Package, path string) bool {
	for _, p := range pkg.Imports() {
		if p.Path() == path {
			return true
		}
	}
	return false
}

// IsHandle reports whether a type is *gorm.DB, or gorm.Migrator, or a struct or
// interface of the project's own that passes *gorm.DB's methods on.
func IsHandle(t types.Type) bool {
	if t == nil {
		return false
	}
	if isHandle(t) || isNamed(t, pathGORM, "Migrator") {
		return true
	}
	st, ok := indirect(t).Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for i := range st.NumFields() {
		if f := st.Field(i); f.Embedded() && isHandle(f.Type()) {
			return true
		}
	}
	return false
}

// GenericModel gives T of a call of gorm.G[T], nil for any other call.
func GenericModel(call *ast.CallExpr, info *types.Info) types.Type {
	fun := ast.Unparen(call.Fun)
	switch f := fun.(type) {
	case *ast.IndexExpr:
		fun = f.X
	default:
		return nil
	}
	var id *ast.Ident
	switch f := fun.(type) {
	case *ast.SelectorExpr:
		id = f.Sel
	case *ast.Ident:
		id = f
	default:
		return nil
	}
	fn, ok := info.Uses[id].(*types.Func)
	if !ok || fn.Name() != "G" || fn.Pkg() == nil || fn.Pkg().Path() != pathGORM {
		return nil
	}
	inst, ok := info.Instances[id]
	if !ok || inst.TypeArgs.Len() != 1 {
		return nil
	}
	return inst.TypeArgs.At(0)
}

// IsConfig reports whether a type is gorm.Config or a pointer to one.
func IsConfig(t types.Type) bool { return t != nil && isNamed(t, pathGORM, "Config") }

// IsNamingStrategy reports whether a type is schema.NamingStrategy.
func IsNamingStrategy(t types.Type) bool {
	return t != nil && isNamed(t, pathSchema, "NamingStrategy")
}

// IsOpen reports whether a call is one of gorm.Open.
func IsOpen(call *ast.CallExpr, info *types.Info) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	fn, ok := info.Uses[sel.Sel].(*types.Func)
	return ok && fn.Name() == "Open" && fn.Pkg() != nil && fn.Pkg().Path() == pathGORM
}
