// Package reach finds, by syntax and types alone, which functions of a program
// may come to its tables: those that use a data-access library, or anything that
// looks like one, and those that may call them. All others need no further look.
//
// It errs on one side only: a function that does something to tables is among
// them. A call of an interface's method leads to every type of the program that
// implements it, as long as those are few; see [MaxImplementations]. A call of a
// function value leads to every function of its type that the program uses as a
// value.
package reach

import (
	"go/ast"
	"go/types"
)

// Package is the source of one package.
type Package struct {
	Types *types.Package
	Info  *types.Info
	Files []*ast.File
}

// Program tells the functions of a program apart. It may be used by several
// passes at once.
type Program struct {
	types *index
	// reaching are the functions, and the package variables, that lead to tables.
	reaching map[types.Object]bool
	packages map[*types.Package]bool
}

// Of looks at all packages of a program. Library tells by its import path whether
// a package is one whose calls do something to tables.
func Of(pkgs []Package, library func(path string) bool) *Program {
	p := &Program{types: newIndex(pkgs), reaching: map[types.Object]bool{}, packages: map[*types.Package]bool{}}
	g := &graph{index: p.types, callers: map[types.Object][]types.Object{}, leaf: leaf{library: remembered(library), types: map[types.Type]bool{}},
		values: values{keys: map[types.Type]signature{}, nodes: map[string]types.Object{}}, methods: map[named]*types.Func{}}
	for _, pkg := range pkgs {
		if pkg.Info != nil {
			g.add(pkg)
		}
	}
	queue := g.leaves
	for len(queue) > 0 {
		obj := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if !p.reaching[obj] {
			p.reaching[obj], p.packages[obj.Pkg()] = true, true
			queue = append(queue, g.callers[obj]...)
		}
	}
	return p
}

// remembered asks once for each path.
func remembered(library func(path string) bool) func(path string) bool {
	known := map[string]bool{}
	return func(path string) bool {
		is, ok := known[path]
		if !ok {
			is = library(path)
			known[path] = is
		}
		return is
	}
}

// Function reports whether the function may do something to tables.
func (p *Program) Function(fn *types.Func) bool { return p.reaching[fn.Origin()] }

// Package reports whether one of the package's functions may, or the initial value
// of a variable.
func (p *Program) Package(pkg *types.Package) bool { return p.packages[pkg] }

// Implementations are the methods that a call of an interface's method may run;
// the interface is given by its import path and name. Where more than
// [MaxImplementations] types implement it (any model of a web framework, any
// handler) there is none: nobody could say which of them is meant.
func (p *Program) Implementations(path, iface, method string) []*types.Func {
	return p.types.implementations(path, iface, method)
}
