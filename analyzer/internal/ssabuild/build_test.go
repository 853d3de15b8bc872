package ssabuild_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/ssabuild"
)

func TestBuild(t *testing.T) {
	tests := map[string]struct {
		src       string
		functions string
		skipped   string
	}{
		"sound": {
			src:       "func a() { b() }; func b() {}; type T int; func (T) m() {}; func (*T) p() {}",
			functions: "a b m p",
		},
		"no body": {
			src:       "func a(); func b() { a() }",
			functions: "b",
		},
		"generic": {
			src:       "func g[X any](x X) X { return x }; func a() { g(1); g(\"\") }",
			functions: "g a",
		},
		"error in a body": {
			src:       "func a() { undefined() }; func b() { a() }",
			functions: "b",
			skipped:   "a",
		},
		"error in a signature": {
			src:       "func a(x undefined) {}; func b() {}; func (u undefined) m() {}",
			functions: "b",
			skipped:   "a m",
		},
		"error in a variable": {
			src:       "var v = undefined(); var w int = undefined(); func a() { _ = v }; func b() int { return w }",
			functions: "b",
			skipped:   "a",
		},
		"wrong types": {
			src:       "func a() { var s string = 1; _ = s }; func b() { for range 3 {} }",
			functions: "b",
			skipped:   "a",
		},
		"declared twice": {
			src:       "func a() {}; func a() {}; func b() {}",
			functions: "b",
			skipped:   "a a",
		},
		"nothing": {},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			pass := check(t, "package p\n"+test.src)
			pkg, err := ssabuild.Build(pass)
			if err != nil {
				t.Fatal(err)
			}
			var names []string
			for _, fn := range pkg.Functions {
				names = append(names, fn.Name())
			}
			if diff := cmp.Diff(test.functions, strings.Join(names, " ")); diff != "" {
				t.Errorf("functions (-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(test.skipped, strings.Join(declared(pkg.Skipped), " ")); diff != "" {
				t.Errorf("skipped (-want +got)\n%s", diff)
			}
		})
	}
}

// TestBuildInstances: a generic function is built for the types it is used with.
func TestBuildInstances(t *testing.T) {
	pkg, err := ssabuild.Build(check(t, "package p\nfunc g[X any](x X) X { return x }\nfunc a() { g(1) }"))
	if err != nil {
		t.Fatal(err)
	}
	var callee string
	for _, b := range pkg.Func("a").Blocks {
		for _, instr := range b.Instrs {
			for _, op := range instr.Operands(nil) {
				if *op != nil && strings.HasPrefix((*op).Name(), "g[") {
					callee = (*op).Name()
				}
			}
		}
	}
	if callee != "g[int]" {
		t.Errorf("a calls %q, want g[int]", callee)
	}
}

// TestBuildImpossible: without type information there is an error, or everything
// is left out, and no panic.
func TestBuildImpossible(t *testing.T) {
	pass := check(t, "package p\nfunc a() { b() }\nfunc b() {}")
	pass.TypesInfo = &types.Info{}
	if pkg, err := ssabuild.Build(pass); err == nil && (len(pkg.Functions) > 0 || strings.Join(declared(pkg.Skipped), " ") != "a b") {
		t.Errorf("no error: functions %v, left out %v", pkg.Functions, declared(pkg.Skipped))
	}
	pass.TypesInfo = nil
	if _, err := ssabuild.Build(pass); err == nil {
		t.Error("no error without information")
	}
}

func check(t *testing.T, src string) *analysis.Pass {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{
		Fset:  fset,
		Files: []*ast.File{f},
		TypesInfo: &types.Info{
			Types:      map[ast.Expr]types.TypeAndValue{},
			Defs:       map[*ast.Ident]types.Object{},
			Uses:       map[*ast.Ident]types.Object{},
			Implicits:  map[ast.Node]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{},
			Scopes:     map[ast.Node]*types.Scope{},
			Instances:  map[*ast.Ident]types.Instance{},
		},
	}
	conf := types.Config{Error: func(err error) { pass.TypeErrors = append(pass.TypeErrors, err.(types.Error)) }}
	pass.Pkg, _ = conf.Check("p", fset, pass.Files, pass.TypesInfo)
	return pass
}

func declared(decls []*ast.FuncDecl) []string {
	var out []string
	for _, d := range decls {
		out = append(out, d.Name.Name)
	}
	return out
}
