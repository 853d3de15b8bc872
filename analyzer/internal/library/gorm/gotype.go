package gorm

import (
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// The import paths of GORM's packages.
const (
	pathGORM   = "gorm.io/gorm"
	pathOld    = "github.com/jinzhu/gorm" // GORM v1
	pathSchema = "gorm.io/gorm/schema"
	pathClause = "gorm.io/gorm/clause"
)

// indirect strips pointers.
func indirect(t types.Type) types.Type {
	for {
		p, ok := t.Underlying().(*types.Pointer)
		if !ok {
			return types.Unalias(t)
		}
		t = p.Elem()
	}
}

// StructOf gives the named struct type that a value, pointer or slice is of;
// nil where it is of none.
func StructOf(t types.Type) *types.Named {
	if t == nil { // an expression that does not type-check
		return nil
	}
	named, ok := library.Element(t).(*types.Named)
	if !ok {
		return nil
	}
	if _, ok := named.Underlying().(*types.Struct); !ok {
		return nil
	}
	return named
}

// isNamed reports whether a type is the named one, behind any pointer.
func isNamed(t types.Type, pkg, name string) bool {
	if t == nil { // an expression that does not type-check
		return false
	}
	named, ok := indirect(t).(*types.Named)
	return ok && named.Obj().Name() == name && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == pkg
}

// isHandle reports whether a type is *gorm.DB of either generation.
func isHandle(t types.Type) bool { return isNamed(t, pathGORM, "DB") || isNamed(t, pathOld, "DB") }

// method finds a method of *T, promoted ones too.
func method(t types.Type, name string) *types.Func {
	if types.IsInterface(t) {
		return nil
	}
	// A whole method set for one name would be most of the work on a model.
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), false, nil, name)
	fn, _ := obj.(*types.Func)
	return fn
}

// signature gives a method's signature where it has so many parameters and
// results.
func signature(fn *types.Func, params, results int) *types.Signature {
	if fn == nil {
		return nil
	}
	sig := fn.Signature()
	if sig.Params().Len() != params || sig.Results().Len() != results {
		return nil
	}
	return sig
}

func hasMethod(t types.Type, name string, params, results int) bool {
	return signature(method(t, name), params, results) != nil
}

// isValuer reports whether *T is a driver.Valuer.
func isValuer(t types.Type) bool {
	sig := signature(method(t, "Value"), 0, 2)
	return sig != nil && isNamed(sig.Results().At(0).Type(), "database/sql/driver", "Value") && isError(sig.Results().At(1).Type())
}

// isSerializer reports whether *T is a schema.SerializerInterface.
func isSerializer(t types.Type) bool {
	scan := signature(method(t, "Scan"), 4, 1)
	return scan != nil && isNamed(scan.Params().At(1).Type(), pathSchema, "Field") && hasMethod(t, "Value", 4, 2)
}

// softDelete reports whether a delete sets the field's column instead of
// removing the row: its type has the method DeleteClauses.
func (f *field) softDelete() bool {
	sig := signature(method(f.base, "DeleteClauses"), 1, 1)
	if sig == nil || !isNamed(sig.Params().At(0).Type(), pathSchema, "Field") {
		return false
	}
	list, ok := sig.Results().At(0).Type().Underlying().(*types.Slice)
	return ok && isNamed(list.Elem(), pathClause, "Interface")
}

// valuerType gives the Go type whose kind decides the column of a driver.Valuer.
// GORM calls Value on a zero value and falls back on the first field of a
// struct. We cannot call it: for the standard library's types the answer is
// known, for any other it is not, and nil is given.
func valuerType(t types.Type) types.Type {
	named, ok := t.(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	switch pkg := named.Obj().Pkg().Path(); {
	case pkg == "database/sql", pkg == pathGORM && named.Obj().Name() == "DeletedAt":
		// The zero value of sql.NullString, sql.Null[T] and their like is NULL.
		for {
			st, ok := t.Underlying().(*types.Struct)
			if !ok || isTime(t) || st.NumFields() == 0 {
				return t
			}
			t = indirect(st.Field(0).Type())
		}
	case pkg == "github.com/google/uuid" && named.Obj().Name() == "UUID",
		pkg == "github.com/shopspring/decimal" && named.Obj().Name() == "Decimal":
		return types.Typ[types.String]
	}
	return nil
}

// isTime reports whether *T converts to *time.Time.
func isTime(t types.Type) bool {
	if isNamed(t, "time", "Time") {
		return true
	}
	st, ok := t.Underlying().(*types.Struct)
	return ok && st.NumFields() == 3 && st.Field(0).Name() == "wall" && st.Field(0).Pkg() != nil && st.Field(0).Pkg().Path() == "time"
}

func isByte(t types.Type) bool {
	b, ok := types.Unalias(t).(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

func isError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

// FindType finds a named struct type, by import path and name, in a package or
// in those it imports.
func FindType(pkg *types.Package, path string) *types.Named {
	dot := strings.LastIndexByte(path, '.')
	if dot < 0 {
		return nil
	}
	return findType(pkg, path[:dot], path[dot+1:], map[*types.Package]bool{})
}

func findType(pkg *types.Package, path, name string, seen map[*types.Package]bool) *types.Named {
	if seen[pkg] {
		return nil
	}
	seen[pkg] = true
	if pkg.Path() == path {
		if obj, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
			return StructOf(obj.Type())
		}
		return nil
	}
	for _, imp := range pkg.Imports() {
		if named := findType(imp, path, name, seen); named != nil {
			return named
		}
	}
	return nil
}
