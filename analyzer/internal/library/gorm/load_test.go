package gorm_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/ssa/ssautil"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// stubs is where the declarations of GORM stand.
const stubs = "../../../../testdata/src"

// loader type-checks packages against the stubs.
type loader struct {
	fset *token.FileSet
	std  types.Importer
	done map[string]*types.Package
}

func newLoader() *loader {
	fset := token.NewFileSet()
	return &loader{fset: fset, std: importer.ForCompiler(fset, "gc", nil), done: map[string]*types.Package{}}
}

func (l *loader) Import(path string) (*types.Package, error) {
	if p := l.done[path]; p != nil {
		return p, nil
	}
	dir := filepath.Join(stubs, path)
	if _, err := os.Stat(dir); err != nil {
		return l.std.Import(path)
	}
	files, err := l.parse(dir)
	if err != nil {
		return nil, err
	}
	p, err := (&types.Config{Importer: l}).Check(path, l.fset, files, nil)
	l.done[path] = p
	return p, err
}

func (l *loader) parse(dir string) ([]*ast.File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(l.fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

// program is a test package, type-checked and as SSA.
type program struct {
	fset  *token.FileSet
	files []*ast.File
	pkg   *types.Package
	info  *types.Info
	ssa   *ssa.Package
}

func load(t *testing.T, dir string) *program {
	t.Helper()
	l := newLoader()
	files, err := l.parse(dir)
	if err != nil {
		t.Fatal(err)
	}
	pkg := types.NewPackage("example.com/"+filepath.Base(dir), files[0].Name.Name)
	built, info, err := ssautil.BuildPackage(&types.Config{Importer: l}, l.fset, pkg, files, 0)
	if err != nil {
		t.Fatal(err)
	}
	return &program{fset: l.fset, files: files, pkg: pkg, info: info, ssa: built}
}

func (p *program) position(pos token.Pos) sqlschema.Position {
	at := p.fset.Position(pos)
	return sqlschema.Position{File: filepath.Base(at.Filename), Line: at.Line}
}

// models learns all types of the package.
func (p *program) models(cfg gorm.Config) *gorm.Models {
	names := map[*types.Func]gorm.TableName{}
	for _, file := range p.files {
		for _, d := range file.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok {
				if fn, ok := p.info.Defs[fd.Name].(*types.Func); ok && gorm.IsTableName(fn) {
					names[fn] = gorm.ReadTableName(fd, p.info, p.files)
				}
			}
		}
	}
	ms := gorm.NewModels(cfg, gorm.Env{
		Position: p.position,
		TableName: func(fn *types.Func) (gorm.TableName, bool) {
			n, ok := names[fn]
			return n, ok
		},
	})
	for _, name := range p.pkg.Scope().Names() {
		if obj, ok := p.pkg.Scope().Lookup(name).(*types.TypeName); ok {
			ms.Learn(obj.Type())
		}
	}
	return ms
}
