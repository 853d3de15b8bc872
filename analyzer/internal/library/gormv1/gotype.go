package gormv1

import (
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
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

// structOf gives the named struct type that a value, pointer or slice is of;
// nil where it is of none.
func structOf(t types.Type) *types.Named {
	if t == nil {
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

func isNamed(t types.Type, pkg, name string) bool {
	named, ok := indirect(t).(*types.Named)
	return ok && named.Obj().Name() == name && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == pkg
}

func typePath(obj *types.TypeName) string {
	if obj.Pkg() == nil {
		return obj.Name()
	}
	return obj.Pkg().Path() + "." + obj.Name()
}

// isScanner reports whether *T is a sql.Scanner.
func isScanner(t types.Type) bool {
	if types.IsInterface(t) {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), false, nil, "Scan")
	fn, ok := obj.(*types.Func)
	if !ok {
		return false
	}
	sig := fn.Signature()
	return sig.Params().Len() == 1 && sig.Results().Len() == 1 && types.IsInterface(sig.Params().At(0).Type())
}

// counts reports whether a key of the type counts up by itself.
func (f *field) counts() bool {
	b, ok := indirect(f.typ).Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0 && f.tag["AUTO_INCREMENT"] != "false"
}

// reference gives the REFERENCES clause that a type tag goes on to: createTable
// (scope.go) writes the tag behind the column's name as it stands.
func (f *field) reference() *entity.Reference {
	_, ref := entity.SplitType(f.tag["TYPE"])
	return ref
}

// sqlType gives the column type of the MySQL dialect (dialect_mysql.go,
// DataTypeOf); empty where it is not known.
func (f *field) sqlType() string {
	if t, ok := f.tag["TYPE"]; ok {
		t, _ = entity.SplitType(t)
		return strings.ToLower(t)
	}
	base := indirect(f.typ)
	if isNamed(base, "time", "Time") {
		return "datetime"
	}
	b, ok := base.Underlying().(*types.Basic)
	if !ok {
		return ""
	}
	switch b.Kind() {
	case types.Bool:
		return "boolean"
	case types.Int8:
		return "tinyint"
	case types.Int, types.Int16, types.Int32:
		return "int"
	case types.Uint8:
		return "tinyint unsigned"
	case types.Uint, types.Uint16, types.Uint32, types.Uintptr:
		return "int unsigned"
	case types.Int64:
		return "bigint"
	case types.Uint64:
		return "bigint unsigned"
	case types.Float32, types.Float64:
		return "double"
	case types.String:
		if size, ok := f.tag["SIZE"]; ok {
			return "varchar(" + size + ")"
		}
		return "varchar(255)"
	}
	return ""
}
