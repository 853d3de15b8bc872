package deletion_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
)

// TestBroken analyses a package with type errors as far as possible.
func TestBroken(t *testing.T) {
	res := runBare(t, deletion.Config{Libraries: []library.Library{databasesql.New()}}, "testdata/src/broken/broken.go")
	var names []string
	for _, f := range res.Functions {
		if len(f.Steps) > 0 {
			names = append(names, f.Name)
		}
	}
	if got, want := strings.Join(names, " "), "broken.sound broken.callsUnsound"; got != want {
		t.Errorf("functions %q, want %q", got, want)
	}
	notes := strings.Join(res.Notes, "\n")
	for _, name := range []string{"unsound", "usesMissing", "method", "usesBad"} {
		if !strings.Contains(notes, "broken."+name+" ") {
			t.Errorf("%s is not among the notes:\n%s", name, notes)
		}
		if !slices.ContainsFunc(res.LeftOut, func(l deletion.LeftOut) bool { return strings.HasSuffix(l.FullName, name) }) {
			t.Errorf("%s is not left out: %v", name, res.LeftOut)
		}
	}
}

// TestPanic: a fault of a library in one function costs that function only.
func TestPanic(t *testing.T) {
	res := runBare(t, deletion.Config{Libraries: []library.Library{panicking{databasesql.New()}}}, "testdata/src/callees/callees.go")
	if len(res.Failures) == 0 || !strings.Contains(res.Failures[0], "internal error in ") || !strings.Contains(res.Failures[0], ": boom") {
		t.Errorf("failures %q", res.Failures)
	}
	if !slices.ContainsFunc(res.LeftOut, func(l deletion.LeftOut) bool { return strings.HasSuffix(l.FullName, ".boundTables") }) {
		t.Errorf("boundTables is not left out: %v", res.LeftOut)
	}
	found := false
	for _, f := range res.Functions {
		if f.Name == "callees.boundTables" && len(f.Steps) > 0 {
			t.Error("boundTables was analysed although the library fails in it")
		}
		if f.Name == "callees.call" {
			found = true
			if !f.Open(len(f.Steps) - 1) {
				t.Error("call is not open although its callee could not be analysed")
			}
		}
	}
	if !found {
		t.Error("call was not analysed")
	}
}

// panicking fails in the functions byTable, run and posts.
type panicking struct{ library.Library }

func (p panicking) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	switch call.Parent().Name() {
	case "posts", "boundTables":
		panic("boom")
	}
	return p.Library.Call(cx, call)
}

// TestLeaves: a package without a library, or without files, is left at once.
func TestLeaves(t *testing.T) {
	a := deletion.New(deletion.Config{Libraries: []library.Library{databasesql.New()}})
	pass := &analysis.Pass{
		Analyzer:  a,
		Fset:      token.NewFileSet(),
		Pkg:       types.NewPackage("empty", "empty"),
		TypesInfo: &types.Info{},
		AllObjectFacts: func() []analysis.ObjectFact {
			t.Error("facts are asked for")
			return nil
		},
	}
	got, err := a.Run(pass)
	if err != nil {
		t.Fatal(err)
	}
	if res := got.(*deletion.Result); len(res.Functions)+len(res.Notes) > 0 {
		t.Errorf("got %+v", res)
	}
}

// TestOtherModule: packages of other modules are not looked into.
func TestOtherModule(t *testing.T) {
	cfg := deletion.Config{Libraries: []library.Library{databasesql.New()}}
	pass := barePass(t, cfg, "testdata/src/callees/callees.go")
	pass.Module = &analysis.Module{Path: "example.com/dependency", Version: "v1.2.3"}
	got, err := pass.Analyzer.Run(pass)
	if err != nil {
		t.Fatal(err)
	}
	if res := got.(*deletion.Result); len(res.Functions) > 0 {
		t.Errorf("%d functions of another module", len(res.Functions))
	}
}

func runBare(t testing.TB, cfg deletion.Config, file string) *deletion.Result {
	t.Helper()
	pass := barePass(t, cfg, file)
	res, err := pass.Analyzer.Run(pass)
	if err != nil {
		t.Fatal(err)
	}
	return res.(*deletion.Result)
}

// barePass makes a pass as the barest of drivers does: no module, no ReadFile,
// no facts.
func barePass(t testing.TB, cfg deletion.Config, file string) *analysis.Pass {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	return passOf(t, cfg, fset, f)
}

func passOf(t testing.TB, cfg deletion.Config, fset *token.FileSet, f *ast.File) *analysis.Pass {
	t.Helper()
	pass := &analysis.Pass{
		Analyzer: deletion.New(cfg),
		Fset:     fset,
		Files:    []*ast.File{f},
		TypesInfo: &types.Info{
			Types:      map[ast.Expr]types.TypeAndValue{},
			Defs:       map[*ast.Ident]types.Object{},
			Uses:       map[*ast.Ident]types.Object{},
			Implicits:  map[ast.Node]types.Object{},
			Selections: map[*ast.SelectorExpr]*types.Selection{},
			Scopes:     map[ast.Node]*types.Scope{},
			Instances:  map[*ast.Ident]types.Instance{},
		},
		ImportObjectFact: func(types.Object, analysis.Fact) bool { return false },
		ExportObjectFact: func(types.Object, analysis.Fact) {},
		AllObjectFacts:   func() []analysis.ObjectFact { return nil },
	}
	conf := types.Config{
		Importer: importer.ForCompiler(fset, "gc", exportData(t)),
		Error: func(err error) {
			pass.TypeErrors = append(pass.TypeErrors, err.(types.Error))
		},
	}
	pass.Pkg, _ = conf.Check(f.Name.Name, fset, pass.Files, pass.TypesInfo)
	return pass
}

// exportData finds the compiled packages that the corpus imports.
func exportData(t testing.TB) importer.Lookup {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedExportFile | packages.NeedImports | packages.NeedDeps,
	}, "database/sql", "errors", "context")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	packages.Visit(pkgs, nil, func(p *packages.Package) { files[p.PkgPath] = p.ExportFile })
	return func(path string) (io.ReadCloser, error) {
		if files[path] == "" {
			return nil, fmt.Errorf("no package %s", path)
		}
		return os.Open(files[path])
	}
}

// BenchmarkPackage is the pass over a package of 500 functions in the usual
// shapes: repositories, services that call them, transactions.
func BenchmarkPackage(b *testing.B) {
	var src strings.Builder
	src.WriteString("package bench\n\nimport (\n\t\"context\"\n\t\"database/sql\"\n)\n\ntype repo struct{ db *sql.DB }\n")
	for i := range 125 {
		fmt.Fprintf(&src, `
func (r *repo) deletePosts%[1]d(ctx context.Context, tx *sql.Tx, id int) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM posts_%[1]d WHERE user_id = ?", id)
	return err
}

func (r *repo) count%[1]d(ctx context.Context, id int) (int, error) {
	var n int
	err := r.db.QueryRowContext(ctx, "SELECT COUNT(*) FROM likes_%[1]d WHERE user_id = ?", id).Scan(&n)
	return n, err
}

func (r *repo) inTx%[1]d(ctx context.Context, f func(tx *sql.Tx) error) error {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

func (r *repo) deleteUser%[1]d(ctx context.Context, ids []int) error {
	for _, id := range ids {
		n, err := r.count%[1]d(ctx, id)
		if err != nil {
			return err
		}
		if n > 0 {
			continue
		}
		if err := r.inTx%[1]d(ctx, func(tx *sql.Tx) error {
			if err := r.deletePosts%[1]d(ctx, tx, id); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "DELETE FROM users_%[1]d WHERE id = ?", id)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}
`, i)
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "bench.go", src.String(), 0)
	if err != nil {
		b.Fatal(err)
	}
	pass := passOf(b, deletion.Config{Libraries: []library.Library{databasesql.New()}}, fset, f)
	if len(pass.TypeErrors) > 0 {
		b.Fatal(pass.TypeErrors)
	}
	b.ReportAllocs()
	for b.Loop() {
		res, err := pass.Analyzer.Run(pass)
		if err != nil {
			b.Fatal(err)
		}
		if n := len(res.(*deletion.Result).Functions); n != 375 {
			b.Fatalf("%d functions with effects, want 375", n)
		}
	}
}
