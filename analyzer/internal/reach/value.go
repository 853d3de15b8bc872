package reach

import (
	"fmt"
	"go/token"
	"go/types"
	"strings"
)

// values joins the calls of function values (parameters, fields, elements) with
// the functions that are used as values. The type of a value is all that is known
// of it, so a call may run every function of that type.
//
// Where type parameters stand in a type only the numbers of parameters and
// results are compared.
type values struct {
	keys  map[types.Type]signature
	nodes map[string]types.Object
}

// signature is the type of a function, without the names of its parameters.
type signature struct {
	// exact is the whole; empty where type parameters stand in it.
	exact string
	shape string
}

// Handler reports whether a function answers requests: where it is passed to
// another it is registered there and runs later, once for each request.
func Handler(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		t := types.Unalias(v.Type())
		if p, ok := t.(*types.Pointer); ok {
			t = types.Unalias(p.Elem())
		}
		named, ok := t.(*types.Named)
		if !ok || named.Obj().Pkg() == nil {
			continue
		}
		switch path, name := named.Obj().Pkg().Path(), named.Obj().Name(); {
		case path == "net/http" && name == "ResponseWriter", path != "context" && name == "Context":
			return true
		}
	}
	return false
}

// cancels reports whether a type is that of the functions which end a context. They
// close and wait, and remove nothing, whoever made them.
func cancels(t types.Type) bool { return fromContext(t, "Cancel") }

// fromContext reports whether a type is one of package context's, by the begin of
// its name.
func fromContext(t types.Type, prefix string) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "context" && strings.HasPrefix(named.Obj().Name(), prefix)
}

// node is the function values of which no more is known than the name says.
func (v *values) node(name string) types.Object {
	n := v.nodes[name]
	if n == nil {
		n = types.NewVar(token.NoPos, nil, "", nil)
		v.nodes[name] = n
	}
	return n
}

// generic are the functions of a shape in whose type type parameters stand, any are
// all of the shape.
func (v *values) generic(s signature) types.Object { return v.node("a generic function " + s.shape) }
func (v *values) any(s signature) types.Object     { return v.node("any function " + s.shape) }

// calls notes that a function calls a value, or hands it to somebody who may.
func (g *graph) calls(from types.Object, sig *types.Signature) {
	s := g.values.signature(sig)
	alike := g.values.any(s)
	if s.exact != "" {
		alike = g.values.node(s.exact)
	}
	for _, n := range [...]types.Object{g.values.generic(s), alike} {
		g.callers[n] = append(g.callers[n], from)
	}
}

// taken notes that a function is used as a value.
func (g *graph) taken(fn types.Object, sig *types.Signature) {
	s := g.values.signature(sig)
	stands := g.values.generic(s)
	if s.exact != "" {
		stands = g.values.node(s.exact)
	}
	g.callers[fn] = append(g.callers[fn], stands, g.values.any(s))
}

func (v *values) signature(sig *types.Signature) signature {
	s, ok := v.keys[sig]
	if ok {
		return s
	}
	w := typeWriter{}
	w.signature(sig)
	s.shape = fmt.Sprintf("%d/%d", sig.Params().Len(), sig.Results().Len())
	if !w.generic {
		s.exact = w.String()
	}
	v.keys[sig] = s
	return s
}

// typeWriter names a type. Names of parameters do not count: types.TypeString
// gives two names to func(n int) and func(int).
type typeWriter struct {
	strings.Builder
	generic bool // a type parameter stands in it
}

func (w *typeWriter) signature(sig *types.Signature) {
	w.generic = w.generic || sig.TypeParams().Len() > 0
	w.WriteString("func(")
	w.tuple(sig.Params())
	if sig.Variadic() {
		w.WriteString("...")
	}
	w.WriteString(")(")
	w.tuple(sig.Results())
	w.WriteString(")")
}

func (w *typeWriter) tuple(t *types.Tuple) {
	for v := range t.Variables() {
		w.typ(v.Type())
		w.WriteByte(',')
	}
}

func (w *typeWriter) typ(t types.Type) {
	switch t := types.Unalias(t).(type) {
	case *types.Signature:
		w.signature(t)
	case *types.Pointer:
		w.WriteByte('*')
		w.typ(t.Elem())
	case *types.Slice:
		w.WriteString("[]")
		w.typ(t.Elem())
	case *types.Map:
		w.WriteString("map[")
		w.typ(t.Key())
		w.WriteByte(']')
		w.typ(t.Elem())
	case *types.Named:
		if pkg := t.Obj().Pkg(); pkg != nil {
			w.WriteString(pkg.Path() + ".")
		}
		w.WriteString(t.Obj().Name())
		for arg := range t.TypeArgs().Types() {
			w.WriteByte('|')
			w.typ(arg)
		}
	case *types.TypeParam:
		w.generic = true
	case *types.Basic:
		w.WriteString(t.Name())
	case *types.Chan:
		w.WriteString("chan ")
		w.typ(t.Elem())
	case *types.Interface:
		w.WriteString("any")
		w.generic = w.generic || !t.Empty()
	case *types.Struct:
		w.WriteString("struct{}")
		w.generic = w.generic || t.NumFields() > 0
	default: // rare, and not worth telling apart
		w.generic = true
	}
}
