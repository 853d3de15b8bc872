// Package ssabuild builds the SSA form of one package under analysis.
//
// It stands in for the buildssa pass where only few packages need SSA: a pass
// that requires buildssa makes go vet build the standard library too, and
// buildssa refuses a package with type errors as a whole.
package ssabuild

import (
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// Package is the SSA form of the package under analysis.
type Package struct {
	*ssa.Package
	// Functions are the declared functions and methods, generic ones included,
	// in source order. Function literals hang below them in AnonFuncs.
	Functions []*ssa.Function
	// Skipped are the functions left out because of type errors.
	Skipped []*ast.FuncDecl
}

// Build builds the package of the pass. The bodies of functions with type
// errors are left out; the error says that even so no SSA could be made.
//
// Generic functions are built both as written and, where the package itself
// uses them, for each list of type arguments.
//
// A package without errors of its own may use what another one failed to
// declare, for which the type checker says nothing: where the builder fails on
// it, it is built once more without the functions that are concerned.
func Build(pass *analysis.Pass) (*Package, error) {
	if pass.TypesInfo == nil || pass.Pkg == nil {
		return nil, fmt.Errorf("building SSA: no type information")
	}
	if len(pass.TypeErrors) == 0 {
		if pkg, err := build(pass, sound{files: pass.Files, info: pass.TypesInfo}); err == nil {
			return pkg, nil
		}
	}
	return build(pass, withoutBroken(pass))
}

func build(pass *analysis.Pass, src sound) (pkg *Package, err error) {
	defer func() {
		// The builder relies on complete type information and panics without.
		if r := recover(); r != nil {
			pkg, err = nil, fmt.Errorf("building SSA of %s: %v", pass.Pkg.Path(), r)
		}
	}()
	prog := ssa.NewProgram(pass.Fset, ssa.InstantiateGenerics)
	prog.SetNoReturn(noReturn)
	createImports(prog, pass)
	pkg = &Package{Skipped: src.skipped}
	pkg.Package = prog.CreatePackage(pass.Pkg, src.files, src.info, false)
	pkg.Build()
	for _, file := range src.files {
		for _, decl := range file.Decls {
			decl, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			obj, _ := pass.TypesInfo.Defs[decl.Name].(*types.Func)
			if obj == nil {
				continue
			}
			if fn := prog.FuncValue(obj); fn != nil && len(fn.Blocks) > 0 {
				pkg.Functions = append(pkg.Functions, fn)
			}
		}
	}
	return pkg, nil
}

// noReturn names the functions of the standard library that do not return, so
// that an error branch which ends in log.Fatal is seen to end there.
func noReturn(fn *types.Func) bool {
	switch pkg := fn.Pkg(); {
	case pkg == nil:
		return false
	case pkg.Path() != "os" && pkg.Path() != "runtime" && pkg.Path() != "syscall" && pkg.Path() != "log" && pkg.Path() != "testing":
		return false // before the name is put together
	}
	switch fn.FullName() {
	case "os.Exit", "runtime.Goexit", "syscall.Exit",
		"log.Fatal", "log.Fatalf", "log.Fatalln", "log.Panic", "log.Panicf", "log.Panicln",
		"(*log.Logger).Fatal", "(*log.Logger).Fatalf", "(*log.Logger).Fatalln",
		"(*log.Logger).Panic", "(*log.Logger).Panicf", "(*log.Logger).Panicln",
		"(*testing.common).Fatal", "(*testing.common).Fatalf", "(*testing.common).FailNow",
		"(*testing.common).Skip", "(*testing.common).Skipf", "(*testing.common).SkipNow":
		return true
	}
	return false
}
