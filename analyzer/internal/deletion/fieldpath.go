package deletion

import (
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// noteFields says of the values of a statement which struct's field they are, where
// they are parts of the function's parameters: what a caller passes has a name of its
// own, and says no longer what it was here.
func noteFields(fn *ssa.Function, e *effect.Effect) {
	note := func(v *effect.Value) { v.Field = fieldPath(fn, v.ID) }
	for i := range e.Where {
		note(&e.Where[i].Value)
	}
	for _, list := range e.Any {
		for i := range list {
			note(&list[i].Value)
		}
	}
	for i := range e.Set {
		note(&e.Set[i].Value)
	}
}

// fieldPath gives the field that the name of a part of a parameter ends in, as
// [effect.Value].Field; empty for any other name.
func fieldPath(fn *ssa.Function, id string) string {
	root, path, ok := strings.Cut(id, ".")
	if !ok || len(root) < 2 || root[0] != 'p' {
		return ""
	}
	n, err := strconv.Atoi(root[1:])
	if err != nil {
		return ""
	}
	var t types.Type
	switch free := n - len(fn.Params); {
	case free < 0:
		t = fn.Params[n].Type()
	case free < len(fn.FreeVars):
		t = fn.FreeVars[free].Type()
	default:
		return ""
	}
	owner, embedded := "", false
	for _, name := range strings.Split(path, ".") {
		t = library.Element(t)
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return ""
		}
		if !embedded {
			pkg, typ := library.TypeName(t)
			owner = pkg + "." + typ
		}
		field := fieldNamed(st, name)
		if field == nil {
			return ""
		}
		t, embedded = field.Type(), field.Embedded()
	}
	return owner + "." + path[strings.LastIndexByte(path, '.')+1:]
}

func fieldNamed(st *types.Struct, name string) *types.Var {
	for f := range st.Fields() {
		if f.Name() == name {
			return f
		}
	}
	return nil
}
