package xorm

import (
	"go/types"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// isXorm reports whether a package is xorm, in any of its modules, or belongs
// to it.
func isXorm(path string) bool {
	module, name, _ := strings.Cut(strings.TrimPrefix(path, home(path)), "/")
	return home(path) != "" && module == "" && (within(name, "xorm") || within(name, "core"))
}

// isBuilder reports whether a package is xorm's builder of SQL.
func isBuilder(path string) bool {
	return home(path) != "" && strings.TrimPrefix(path, home(path)) == "/builder"
}

// home is the place where a package's module lives if that is one of xorm's: its
// own, the one before it, and those of the forks that keep its interface. It is
// empty for any other.
func home(path string) string {
	for _, place := range []string{"xorm.io", "github.com/go-xorm", "github.com/xormplus", "github.com/xorm-io"} {
		if strings.HasPrefix(path, place+"/") {
			return place
		}
	}
	return ""
}

// within reports whether a path is the folder's or below it.
func within(path, folder string) bool { return path == folder || strings.HasPrefix(path, folder+"/") }

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

// typePath names a type by import path and name.
func typePath(obj *types.TypeName) string {
	if obj.Pkg() == nil {
		return obj.Name()
	}
	return obj.Pkg().Path() + "." + obj.Name()
}

// isSession reports whether a type is *xorm.Session.
func isSession(t types.Type) bool {
	path, name := library.TypeName(t)
	return name == "Session" && isXorm(path)
}

// isEngine reports whether a type is *xorm.Engine or *xorm.EngineGroup.
func isEngine(t types.Type) bool {
	path, name := library.TypeName(t)
	return (name == "Engine" || name == "EngineGroup") && isXorm(path)
}

// IsHandle reports whether a value of the type runs xorm's statements: an
// engine, a session, a struct that embeds one, or an interface of theirs.
func IsHandle(t types.Type) bool {
	if t == nil {
		return false
	}
	if isSession(t) || isEngine(t) {
		return true
	}
	switch u := indirect(t).Underlying().(type) {
	case *types.Interface:
		return isInterface(u)
	case *types.Struct:
		for f := range u.Fields() {
			if f.Embedded() && (isSession(f.Type()) || isEngine(f.Type())) {
				return true
			}
		}
	}
	return false
}

// isInterface reports whether an interface is one that xorm's engine and
// session implement, of xorm or of the project: one of its methods gives or
// takes a session, or it has Delete as xorm has it beside another of xorm's
// methods.
func isInterface(i *types.Interface) bool {
	alike := 0
	for m := range i.Methods() {
		sig := m.Signature()
		for v := range sig.Results().Variables() {
			if isSession(v.Type()) {
				return true
			}
		}
		if likeBeans(m) {
			alike++
		}
	}
	return alike >= 2
}

// likeBeans reports whether a method has a name and signature of xorm's:
// Delete(...any) (int64, error).
func likeBeans(m *types.Func) bool {
	sig := m.Signature()
	if !sig.Variadic() || sig.Params().Len() != 1 || sig.Results().Len() != 2 {
		return false
	}
	want := types.Int64
	switch m.Name() {
	case "Delete", "Truncate", "Insert", "Count":
	case "Get", "Exist":
		want = types.Bool
	default:
		return false
	}
	elem, ok := sig.Params().At(0).Type().(*types.Slice)
	if !ok || !isAny(elem.Elem()) {
		return false
	}
	b, ok := sig.Results().At(0).Type().(*types.Basic)
	return ok && b.Kind() == want
}

func isAny(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.Empty()
}
