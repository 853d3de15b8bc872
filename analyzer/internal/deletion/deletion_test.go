package deletion_test

import (
	"cmp"
	"go/ast"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// TestFunctions holds what the pass says of each function of the corpus against
// the expectations in the function's comment.
func TestFunctions(t *testing.T) {
	models := model.New(model.Config{})
	a := deletion.New(deletion.Config{
		Model:     models,
		Libraries: []library.Library{runner{}, gorm.New(gorm.Config{}), databasesql.New()},
		Dialect:   sqlschema.Dialect{Name: "mysql"},
	})
	for _, act := range analyze(t, a, "order", "transactions", "closures", "callees", "guards", "unresolved",
		"chain/store", "chain/errs", "chain/service", "gormmodels", "gormcode", "values", "given/db", "given/app", "loops", "forms") {
		res := act.Result.(*deletion.Result)
		if len(res.Notes) > 0 {
			t.Errorf("%s: notes %q", act.Package.PkgPath, res.Notes)
		}
		checkPackage(t, act.Package, res)
	}
}

// analyze runs the pass over packages of the corpus.
func analyze(t testing.TB, a *analysis.Analyzer, patterns ...string) []*checker.Action {
	t.Helper()
	dir, gopath := corpus(t)
	return analyzeIn(t, a, dir, gopath, patterns...)
}

// corpus is the folder of the corpus, and a GOPATH of it with the libraries'
// stubs of the whole project.
func corpus(t testing.TB) (dir, gopath string) {
	t.Helper()
	own, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	stubs, err := filepath.Abs("../../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	return own, own + string(filepath.ListSeparator) + stubs
}

func analyzeIn(t testing.TB, a *analysis.Analyzer, dir, gopath string, patterns ...string) []*checker.Action {
	t.Helper()
	return check(t, a, load(t, dir, gopath, patterns...))
}

func load(t testing.TB, dir, gopath string, patterns ...string) []*packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax,
		Dir:  dir,
		Env:  append(os.Environ(), "GO111MODULE=off", "GOWORK=off", "GOFLAGS=", "GOPATH="+gopath),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range pkgs {
		for _, e := range pkg.Errors {
			t.Error(e)
		}
	}
	return pkgs
}

func check(t testing.TB, a *analysis.Analyzer, pkgs []*packages.Package) []*checker.Action {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{a}, pkgs, &checker.Options{SanityCheck: true})
	if err != nil {
		t.Fatal(err)
	}
	for act := range graph.All() {
		if act.Err != nil {
			t.Fatalf("%s: %v", act.Package.PkgPath, act.Err)
		}
	}
	return graph.Roots
}

var expectation = regexp.MustCompile(`(?m)^(steps|ignored|paged|columns|via|same|order|tx|apart|own|open|guards|refusal)(?: (\w+))?(?: (\w+))?:(.*)$`)

func checkPackage(t *testing.T, pkg *packages.Package, res *deletion.Result) {
	byPos := map[token.Pos]*deletion.Function{}
	for _, f := range res.Functions {
		byPos[f.Pos] = f
	}
	count := 0
	for _, file := range pkg.Syntax {
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.FuncDecl)
			if !ok || d.Doc == nil {
				continue
			}
			for _, m := range expectation.FindAllStringSubmatch(d.Doc.Text(), -1) {
				count++
				f := byPos[d.Name.Pos()]
				if f == nil {
					t.Errorf("%s.%s: no effects found", pkg.PkgPath, d.Name.Name)
					break
				}
				want := strings.TrimSpace(m[4])
				if got := observe(f, m[1], m[2], m[3]); got != want {
					t.Errorf("%s.%s: %s %s %s: got %q, want %q", pkg.PkgPath, d.Name.Name, m[1], m[2], m[3], got, want)
				}
			}
		}
	}
	t.Logf("%s: %d expectations", pkg.PkgPath, count)
}

// observe says what the function's result is in the words of the expectations.
func observe(f *deletion.Function, what, first, second string) string {
	if what == "steps" {
		var list []string
		for _, s := range f.Steps {
			list = append(list, s.Kind.String()+" "+cmp.Or(s.Table, "unknown"))
		}
		return strings.Join(list, ", ")
	}
	i := find(f, first)
	if i < 0 {
		return "no step on " + first
	}
	switch what {
	case "own":
		return yes(f.Steps[i].Own)
	case "ignored":
		return yes(f.Steps[i].ErrIgnored)
	case "paged":
		return yes(f.Steps[i].PagedByOffset)
	case "via":
		var list []string
		for _, c := range f.Steps[i].Via {
			list = append(list, c.Func)
		}
		return strings.Join(list, ", ")
	case "columns":
		var list []string
		for _, p := range f.Steps[i].Where {
			list = append(list, p.Column)
		}
		return strings.Join(list, ", ")
	case "open":
		return yes(f.Open(i))
	case "refusal":
		return yes(f.RefusalHandled(i))
	case "guards":
		var list []string
		for _, g := range f.Guards(i) {
			list = append(list, f.Steps[g].Table)
		}
		return strings.Join(list, ", ")
	}
	j := find(f, second)
	if j < 0 {
		return "no step on " + second
	}
	switch what {
	case "apart":
		return yes(f.Apart(i, j))
	case "same":
		return sameValue(&f.Steps[i], &f.Steps[j])
	case "tx":
		return map[cascade.Tx]string{cascade.TxSame: "same", cascade.TxNone: "none", cascade.TxOutside: "outside", cascade.TxUnknown: "unknown"}[f.Tx(i, j)]
	}
	order, certain := f.Order(i, j)
	s := map[cascade.Order]string{cascade.Before: "before", cascade.After: "after", cascade.SameStatement: "same statement"}[order]
	if certain {
		return s + " certain"
	}
	return s + " uncertain"
}

// sameValue gives the name of a value that both steps use; t* for one that the
// function makes or gets.
func sameValue(a, b *deletion.Step) string {
	names := map[string]bool{}
	for _, id := range values(a) {
		names[id] = true
	}
	for _, id := range values(b) {
		if names[id] && id != "" {
			if id[0] == 't' {
				return "t*"
			}
			return id
		}
	}
	return ""
}

func values(s *deletion.Step) []string {
	var out []string
	for _, p := range s.Where {
		out = append(out, p.Value.ID)
	}
	for _, a := range s.Set {
		out = append(out, a.Value.ID)
	}
	return out
}

// find gives the last step on a table.
func find(f *deletion.Function, table string) int {
	for i := len(f.Steps) - 1; i >= 0; i-- {
		if f.Steps[i].Table == table {
			return i
		}
	}
	return -1
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
