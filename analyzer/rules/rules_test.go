package rules_test

import (
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// TestExamples lints the example of every page: the bad one fires its rule and
// no other, the good one nothing.
func TestExamples(t *testing.T) {
	pkgs := load(t)
	for _, r := range analyzer.Rules() {
		if r.Bad.Live != "" {
			continue // package verify holds these against a server
		}
		t.Run(r.Code+"/bad", func(t *testing.T) {
			if diff := cmp.Diff([]string{r.Code}, codes(t, r, r.Bad, pkgs[r.Code+"bad"])); diff != "" {
				t.Errorf("codes (-want +got):\n%s", diff)
			}
		})
		t.Run(r.Code+"/good", func(t *testing.T) {
			if got := codes(t, r, r.Good, pkgs[r.Code+"good"]); len(got) != 0 {
				t.Errorf("the good example gives %v", got)
			}
		})
	}
}

// alsoTrue are rules whose findings are true of another rule's bad example as
// well and cannot be told apart there: a reader of the page meets them later.
var alsoTrue = map[string][]string{
	"CL101": {"CL202"}, // an ignored key is what orphans the rows
	"CL901": {"CL102"}, // a malformed suppression suppresses nothing
}

func codes(t *testing.T, r finding.Rule, e finding.Example, pkg *packages.Package) []string {
	t.Helper()
	dialect := e.Dialect
	if dialect == "" {
		dialect = "mariadb@10.11"
	}
	d, err := sqlschema.ParseDialect(dialect)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "schema.sql"), e.SQL)
	reader := mysql.NewReader(d)
	reader.Read("schema.sql", 1, e.SQL)
	cfg := analyzer.Config{Root: dir, Schemas: []*sqlschema.Schema{reader.Schema()}, Dialect: d}

	report, err := program.Run([]*packages.Package{pkg}, cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, f := range report.Findings {
		seen[f.Code] = true
		t.Logf("%s: %s: %s", f.Pos, f.Code, f.Message)
	}
	for _, code := range alsoTrue[r.Code] {
		delete(seen, code)
	}
	var out []string
	for code := range seen {
		out = append(out, code)
	}
	sort.Strings(out)
	return out
}

// load type-checks all examples in one go, against the stub libraries of the
// corpora. Each is a package of its own, named for the code and the kind.
func load(t *testing.T) map[string]*packages.Package {
	t.Helper()
	gopath, err := filepath.Abs(filepath.Join("..", "..", "testdata"))
	if err != nil {
		t.Fatal(err)
	}
	overlay := map[string][]byte{}
	var paths []string
	for _, r := range analyzer.Rules() {
		for name, e := range map[string]finding.Example{r.Code + "bad": r.Bad, r.Code + "good": r.Good} {
			path := "example/" + name
			overlay[filepath.Join(gopath, "src", filepath.FromSlash(path), "example.go")] = []byte("package example\n\n" + e.Go)
			paths = append(paths, path)
		}
	}
	pkgs, err := packages.Load(&packages.Config{
		Mode:    program.Mode,
		Dir:     gopath,
		Env:     append(os.Environ(), "GOPATH="+gopath, "GO111MODULE=off", "GOPROXY=off", "GOWORK=off", "GOFLAGS="),
		Overlay: overlay,
	}, paths...)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*packages.Package{}
	for _, p := range pkgs {
		out[p.PkgPath[len("example/"):]] = p
	}
	return out
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestCatalogue keeps codes and slugs unique, ordered and documented.
func TestCatalogue(t *testing.T) {
	code, slug := regexp.MustCompile(`^CL[12349]\d\d$`), regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	slugs := map[string]bool{}
	last := ""
	for _, r := range analyzer.Rules() {
		if !code.MatchString(r.Code) || r.Code <= last {
			t.Errorf("code %q after %q", r.Code, last)
		}
		if !slug.MatchString(r.Slug) || slugs[r.Slug] {
			t.Errorf("%s: slug %q", r.Code, r.Slug)
		}
		last, slugs[r.Slug] = r.Code, true
		if r.Title == "" || r.Doc == "" || r.Silent == "" || r.Since == "" || r.Severity == finding.Off {
			t.Errorf("%s lacks documentation: %+v", r.Code, r)
		}
	}
}
