package deletion_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
)

func linked(t *testing.T) ([]*checker.Action, []*deletion.Result) {
	t.Helper()
	dir, gopath := corpus(t)
	acts := link(t, load(t, dir, gopath, "program/domain", "program/mocks", "program/repo", "program/service"))
	var results []*deletion.Result
	for _, act := range acts {
		results = append(results, act.Result.(*deletion.Result))
	}
	deletion.Link(results)
	return acts, results
}

// link analyses packages as those of one program.
func link(t *testing.T, pkgs []*packages.Package) []*checker.Action {
	t.Helper()
	var sources []reach.Package
	for _, p := range pkgs {
		sources = append(sources, reach.Package{Types: p.Types, Info: p.TypesInfo, Files: p.Syntax})
	}
	lib := databasesql.New()
	return check(t, deletion.New(deletion.Config{Libraries: []library.Library{lib}, Program: reach.Of(sources, lib.Uses)}), pkgs)
}

// TestLink holds what functions do through interfaces against their comments.
func TestLink(t *testing.T) {
	acts, results := linked(t)
	for i, act := range acts {
		checkPackage(t, act.Package, results[i])
	}
}

// TestLinkSame demands the same answer of two runs.
func TestLinkSame(t *testing.T) {
	_, first := linked(t)
	_, second := linked(t)
	for i := range first {
		if diff := cmp.Diff(steps(first[i]), steps(second[i])); diff != "" {
			t.Errorf("(-first +second)\n%s", diff)
		}
	}
}

func steps(r *deletion.Result) map[string][]deletion.Step {
	out := map[string][]deletion.Step{}
	for _, f := range r.Functions {
		for _, s := range f.Steps {
			s.Pos, s.End = 0, 0
			out[f.FullName] = append(out[f.FullName], s)
		}
	}
	return out
}

// TestLinkBounds: an interface that anything implements stays unresolved, and a
// chain of calls in which each stands for many ends.
func TestLinkBounds(t *testing.T) {
	var b strings.Builder
	b.WriteString("package many\n\nimport \"database/sql\"\n\ntype Any interface{ Delete(db *sql.DB) }\n\ntype Few interface{ Remove(db *sql.DB) }\n")
	for i := range 12 {
		fmt.Fprintf(&b, "type T%[1]d struct{}\n\nfunc (T%[1]d) Delete(db *sql.DB) { db.Exec(\"DELETE FROM t%[1]d\") }\n", i)
	}
	for i := range 4 {
		fmt.Fprintf(&b, "type F%[1]d struct{ next Few }\n\nfunc (f F%[1]d) Remove(db *sql.DB) {\n", i)
		for j := range 20 {
			fmt.Fprintf(&b, "\tdb.Exec(\"DELETE FROM f%d_%d\")\n\tf.next.Remove(db)\n", i, j)
		}
		b.WriteString("}\n")
	}
	b.WriteString("func anything(db *sql.DB, a Any) {\n\ta.Delete(db)\n\tdb.Exec(\"DELETE FROM users\")\n}\n")
	gopath := t.TempDir()
	dir := filepath.Join(gopath, "src", "many")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "many.go"), []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	res := link(t, load(t, dir, gopath, "many"))[0].Result.(*deletion.Result)
	deletion.Link([]*deletion.Result{res})
	for _, f := range res.Functions {
		if len(f.Steps) > 256 {
			t.Errorf("%s has %d steps", f.Name, len(f.Steps))
		}
		if f.Name == "many.anything" && (len(f.Steps) != 1 || !f.Open(0)) {
			t.Errorf("%s: %d steps, open %t; want one, open", f.Name, len(f.Steps), f.Open(0))
		}
	}
}
