package ssabuild

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// createImports makes the members of imported packages that the package names.
// CreatePackage by itself makes all of them and all their methods, which for
// packages that import much takes as long as building their own code.
//
// The members are given as those of a file that declares nothing else:
// CreatePackage reads no more of a declaration of constants than its names.
func createImports(prog *ssa.Program, pass *analysis.Pass) {
	used := map[*types.Package]map[types.Object]bool{}
	for _, imp := range pass.Pkg.Imports() {
		used[imp] = map[types.Object]bool{}
	}
	for _, obj := range pass.TypesInfo.Uses {
		pkg := obj.Pkg()
		if pkg == nil || pkg == pass.Pkg || obj.Parent() != pkg.Scope() {
			continue
		}
		if _, builtin := obj.(*types.Builtin); builtin {
			continue
		}
		if used[pkg] == nil {
			used[pkg] = map[types.Object]bool{}
		}
		used[pkg][obj] = true
	}
	for pkg, objs := range used {
		if pkg == types.Unsafe {
			prog.CreatePackage(pkg, nil, nil, true)
			continue
		}
		file, info := declaring(objs)
		prog.CreatePackage(pkg, []*ast.File{file}, info, true)
	}
}

// declaring makes a file that declares the objects.
func declaring(objs map[types.Object]bool) (*ast.File, *types.Info) {
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}}
	spec := &ast.ValueSpec{}
	for obj := range objs {
		id := ast.NewIdent(obj.Name())
		spec.Names = append(spec.Names, id)
		info.Defs[id] = obj
	}
	slices.SortFunc(spec.Names, func(a, b *ast.Ident) int { return strings.Compare(a.Name, b.Name) })
	return &ast.File{Decls: []ast.Decl{&ast.GenDecl{Tok: token.CONST, Specs: []ast.Spec{spec}}}}, info
}
