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
	// byMethod are the types that declare a method of that name; embedding are
	// those that may have methods of other types, too.
	byMethod  map[string][]*types.Named
	embedding []*types.Named

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
			if embeds(named) {
				x.embedding = append(x.embedding, named)
				continue
			}
			for m := range named.Methods() {
				x.byMethod[m.Name()] = append(x.byMethod[m.Name()], named)
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
		if ok && !types.IsInterface(named) && named.TypeParams().Len() == 0 && (named.NumMethods() > 0 || embeds(named)) {
			out = append(out, named)
		}
	}
	return out
}

// embeds reports whether a type has embedded fields, which may bring methods.
func embeds(named *types.Named) bool {
	st, ok := named.Underlying().(*types.Struct)
	for i := 0; ok && i < st.NumFields(); i++ {
		if st.Field(i).Embedded() {
			return true
		}
	}
	return false
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
	for _, named := range slices.Concat(x.byMethod[iface.Method(0).Name()], x.embedding) {
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

// abstract reports whether a method is an interface's, embedded in a struct.
func abstract(fn *types.Func) bool {
	r := fn.Signature().Recv()
	return r != nil && types.IsInterface(r.Type())
}
