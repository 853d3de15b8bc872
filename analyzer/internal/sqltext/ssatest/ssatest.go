// Package ssatest builds the SSA form of small packages for tests.
package ssatest

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"
)

// Builder builds packages. Imports are found as sources below Stubs, in the
// layout of GOPATH/src, else as export data of the standard library.
type Builder struct {
	Stubs []string

	fset     *token.FileSet
	exported map[string]string
	stubbed  map[string]*types.Package
	std      types.Importer
}

// New makes a builder that knows the named packages of the standard library and
// all that they import.
func New(t testing.TB, stubs []string, std ...string) *Builder {
	t.Helper()
	b := &Builder{Stubs: stubs, fset: token.NewFileSet(), exported: map[string]string{}, stubbed: map[string]*types.Package{}}
	out, err := exec.Command("go", append([]string{"list", "-deps", "-export", "-f", "{{.ImportPath}}={{.Export}}"}, std...)...).Output()
	if err != nil {
		t.Fatalf("list the export data of %v: %v", std, err)
	}
	for _, line := range strings.Fields(string(out)) {
		path, file, _ := strings.Cut(line, "=")
		b.exported[path] = file
	}
	b.std = importer.ForCompiler(b.fset, "gc", func(path string) (io.ReadCloser, error) {
		file := b.exported[path]
		if file == "" {
			return nil, fmt.Errorf("no export data of %s: name it in ssatest.New", path)
		}
		data, err := os.ReadFile(file)
		return io.NopCloser(bytes.NewReader(data)), err
	})
	return b
}

// Import implements [types.Importer].
func (b *Builder) Import(path string) (*types.Package, error) {
	if p := b.stubbed[path]; p != nil {
		return p, nil
	}
	var names []string
	for _, root := range b.Stubs {
		found, _ := filepath.Glob(filepath.Join(root, filepath.FromSlash(path), "*.go"))
		names = append(names, found...)
	}
	if len(names) == 0 {
		return b.std.Import(path)
	}
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(b.fset, name, nil, 0)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	p, err := (&types.Config{Importer: b}).Check(path, b.fset, files, nil)
	b.stubbed[path] = p
	return p, err
}

// Build builds one package "example.com/p" of one file p.go in the folder dir,
// and gives its syntax.
func (b *Builder) Build(t testing.TB, dir, src string) (*ssa.Package, []*ast.File) {
	t.Helper()
	f, err := parser.ParseFile(b.fset, filepath.Join(dir, "p.go"), src, parser.ParseComments)
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	files := []*ast.File{f}
	pkg, _, err := ssautil.BuildPackage(&types.Config{Importer: b}, b.fset, types.NewPackage("example.com/p", "p"), files, ssa.BuilderMode(0))
	if err != nil {
		t.Fatalf("%v in\n%s", err, src)
	}
	return pkg, files
}

// Calls gives the calls of the named function or method in the package, in the
// order of the source.
func Calls(pkg *ssa.Package, name string) []ssa.CallInstruction {
	var list []ssa.CallInstruction
	for _, fn := range functions(pkg) {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				c, ok := instr.(ssa.CallInstruction)
				if !ok {
					continue
				}
				callee := c.Common().StaticCallee()
				if name == "" || callee != nil && callee.Name() == name || c.Common().IsInvoke() && c.Common().Method.Name() == name {
					list = append(list, c)
				}
			}
		}
	}
	slices.SortStableFunc(list, func(a, b ssa.CallInstruction) int { return cmp.Compare(a.Pos(), b.Pos()) })
	return list
}

// functions lists all functions of a package.
func functions(pkg *ssa.Package) []*ssa.Function {
	var list []*ssa.Function
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		list = append(list, fn)
		for _, a := range fn.AnonFuncs {
			add(a)
		}
	}
	for _, m := range pkg.Members {
		switch m := m.(type) {
		case *ssa.Function:
			add(m)
		case *ssa.Type:
			if named, ok := m.Type().(*types.Named); ok {
				for i := range named.NumMethods() {
					add(pkg.Prog.FuncValue(named.Method(i)))
				}
			}
		}
	}
	return list
}
