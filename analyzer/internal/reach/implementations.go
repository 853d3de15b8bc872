package reach

import (
	"go/types"
	"slices"
	"strings"
	"sync"
)

// MaxImplementations bounds the types behind an interface that are told apart.
const MaxImplementations = 8

// index finds the types that implement an interface.
type index struct {
	packages map[string]*types.Package
	// byMethod are the types that have a method of that name, of their own or of
	// what they embed.
	byMethod map[string][]*types.Named

	mu    sync.Mutex
	known map[method][]*types.Func
}

// method is one of an interface's.
type method struct{ path, of, name string }

func newIndex(pkgs []Package) *index {
	x := &index{packages: map[string]*types.Package{}, byMethod: map[string][]*types.Named{}, known: map[method][]*types.Func{}}
	for _, pkg := range pkgs {
		if pkg.Types == nil || x.packages[pkg.Types.Path()] != nil {
			continue // a test variant repeats its package
		}
		x.packages[pkg.Types.Path()] = pkg.Types
		for _, named := range implementers(pkg.Types) {
			names := map[string]bool{}
			methodsOf(named, names, 0)
			for name := range names {
				x.byMethod[name] = append(x.byMethod[name], named)
			}
		}
	}
	return x
}

// implementers are the types of a package that may stand behind interfaces, by
// name. Types made for tests do not count.
func implementers(pkg *types.Package) []*types.Named {
	if double(pkg.Name()) {
		return nil
	}
	var out []*types.Named
	for _, name := range pkg.Scope().Names() {
		tn, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || double(name) {
			continue
		}
		named, ok := tn.Type().(*types.Named)
		if ok && !types.IsInterface(named) && named.TypeParams().Len() == 0 {
			out = append(out, named)
		}
	}
	return out
}

// maxEmbedding bounds how deep types are embedded in each other: they may contain
// themselves.
const maxEmbedding = 8

// methodsOf collects the names of the methods that a type has, or has from what it
// embeds. Which of several of one name counts is not looked at.
func methodsOf(t types.Type, names map[string]bool, depth int) {
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if named, ok := t.(*types.Named); ok {
		for m := range named.Methods() {
			names[m.Name()] = true
		}
	}
	switch u := t.Underlying().(type) {
	case *types.Interface:
		for m := range u.Methods() {
			names[m.Name()] = true
		}
	case *types.Struct:
		for f := range u.Fields() {
			if f.Embedded() && depth < maxEmbedding {
				methodsOf(f.Type(), names, depth+1)
			}
		}
	}
}

// double reports whether a name is that of a test's stand-in.
func double(name string) bool {
	name = strings.ToLower(name)
	for _, part := range [...]string{"mock", "fake", "stub", "noop", "dummy"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

func (x *index) implementations(path, iface, name string) []*types.Func {
	key := method{path, iface, name}
	x.mu.Lock()
	defer x.mu.Unlock()
	if out, ok := x.known[key]; ok {
		return out
	}
	var out []*types.Func
	if pkg := x.packages[path]; pkg != nil {
		if tn, ok := pkg.Scope().Lookup(iface).(*types.TypeName); ok {
			if i, ok := tn.Type().Underlying().(*types.Interface); ok && i.NumMethods() > 0 {
				out = x.implementing(i, pkg, name)
			}
		}
	}
	if len(out) > MaxImplementations {
		out = nil
	}
	x.known[key] = out
	return out
}

func (x *index) implementing(iface *types.Interface, pkg *types.Package, name string) []*types.Func {
	var out []*types.Func
	for _, named := range x.byMethod[rarest(iface, x.byMethod)] {
		ptr := types.NewPointer(named)
		if !types.Implements(ptr, iface) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(ptr, true, pkg, name)
		if fn, ok := obj.(*types.Func); ok && !abstract(fn) && !slices.Contains(out, fn.Origin()) {
			out = append(out, fn.Origin())
		}
	}
	slices.SortFunc(out, func(a, b *types.Func) int { return strings.Compare(a.FullName(), b.FullName()) })
	return out
}

// rarest is the method of an interface that the fewest types have.
func rarest(iface *types.Interface, byMethod map[string][]*types.Named) string {
	name := iface.Method(0).Name()
	for m := range iface.Methods() {
		if len(byMethod[m.Name()]) < len(byMethod[name]) {
			name = m.Name()
		}
	}
	return name
}

// abstract reports whether a method is an interface's, embedded in a struct.
func abstract(fn *types.Func) bool {
	r := fn.Signature().Recv()
	return r != nil && types.IsInterface(r.Type())
}
