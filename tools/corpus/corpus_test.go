package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestRun takes the first part of "go run ./tools/corpus -check", and makes sure
// that it can fail: some packages and modules that know nothing of databases, or
// bring connections and delete nothing, must be silent although there is a
// schema, and a module that deletes must not.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	r := &runner{ctx: context.Background(), temp: dir, tool: filepath.Join(dir, "cascadelint"), configs: "config"}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	if err := r.build(root); err != nil {
		t.Fatal(err)
	}
	silent := []module{{path: "std", silent: true, packages: []string{"database/sql", "go/types", "net/http"}}}
	for _, m := range list(t) {
		switch m.path {
		case "github.com/google/go-cmp", "github.com/go-sql-driver/mysql", "github.com/spf13/cobra":
			silent = append(silent, m)
		}
	}
	if len(silent) != 4 {
		t.Fatalf("modules.txt has not the modules that are tried here: %v", silent)
	}
	var out bytes.Buffer
	code, err := r.all(&out, silent, "expected", func(module) bool { return true }, false)
	if err != nil || code != 0 {
		t.Errorf("exit code %d, %v\n%s", code, err, out.String())
	}

	deletes := filepath.Join(dir, "deletes")
	for name, text := range map[string]string{
		"go.mod": "module example.com/deletes\n\ngo 1.26\n",
		"a.go":   "package a\n\nimport \"database/sql\"\n\nfunc Delete(db *sql.DB) { db.Exec(\"DELETE FROM users WHERE id = 1\") }\n",
	} {
		if err := errors.Join(os.MkdirAll(deletes, 0o755), os.WriteFile(filepath.Join(deletes, name), []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	config, err := r.schema()
	if err != nil {
		t.Fatal(err)
	}
	res, err := r.run(deletes, "--config", config, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if res.sites != 1 || len(res.findings) != 1 || !strings.HasPrefix(res.findings[0], "CL102 ") {
		t.Errorf("a delete that is refused: %+v", res)
	}
	// An expectation that says nothing, as that of a silent module, is not met.
	if got := (&expectation{}).compare(res); len(got) != 3 {
		t.Errorf("compared with silence: %q", got)
	}
}

func TestParse(t *testing.T) {
	got, err := parse("# corpus\n\nstd silent\nexample.com/a/v2@v2.0.1   data ./x/... .\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []module{{path: "std", silent: true}, {path: "example.com/a/v2", version: "v2.0.1", packages: []string{"./x/...", "."}}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(module{}), cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{
		"a@v1":               `modules.txt:1: expected "path@version silent"`,
		"\na@v1 loud":        `modules.txt:2: expected "path@version silent"`,
		"example.com/a data": "modules.txt:1: example.com/a has no version",
	} {
		if _, err := parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func list(t *testing.T) []module {
	t.Helper()
	text, err := os.ReadFile("modules.txt")
	if err != nil {
		t.Fatal(err)
	}
	modules, err := parse(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return modules
}

// TestList: each module with data access has its file of expectations, somebody
// has judged each finding in it, and no file or configuration is of no module.
func TestList(t *testing.T) {
	silent, sites := 0, 0
	known := map[string]bool{}
	modules := list(t)
	for _, m := range modules {
		if m.silent {
			silent++
			continue
		}
		file := m.file("expected")
		known[strings.TrimSuffix(filepath.Base(file), ".txt")] = true
		e, err := readExpectation(file)
		if err != nil {
			t.Error(err)
			continue
		}
		sites += e.sites
		for _, f := range e.findings {
			if f.judged == unjudged {
				t.Errorf("%s: nobody has judged %q", file, f.text)
			}
			if f.judged != isTrue && len(f.comment) == 0 {
				t.Errorf("%s: nothing says why it is %s: %q", file, f.judged, f.text)
			}
		}
	}
	if silent < 11 || len(modules)-silent < 10 || sites < 200 {
		t.Errorf("%d silent modules of %d, and %d delete sites: expected the standard library, ten more, and some with data access", silent, len(modules), sites)
	}
	for _, pattern := range []string{"expected/*", "config/*"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Errorf("%s: %d files, %v", pattern, len(files), err)
		}
		for _, f := range files {
			if !known[strings.TrimSuffix(filepath.Base(f), filepath.Ext(f))] {
				t.Errorf("%s is of no module in modules.txt", f)
			}
		}
	}
}

// TestExpectation: what is written is read again, and a judgement stays with its
// finding when the words of that change.
func TestExpectation(t *testing.T) {
	dir := t.TempDir()
	m := module{path: "example.com/a", version: "v1.0.0"}
	read := func() *expectation {
		t.Helper()
		e, err := readExpectation(m.file(dir))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	write := func(sites int, findings ...string) {
		t.Helper()
		if err := m.write(dir, &result{sites: sites, findings: findings}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := readExpectation(m.file(dir)); err == nil || !strings.Contains(err.Error(), "-update") {
		t.Errorf("a module without expectations: %v", err)
	}
	write(3, "CL101 a.go:1 a.F: one", "CL101 a.go:1 a.F: two", "CL102 b.go:2: three")
	text, err := os.ReadFile(m.file(dir))
	if err != nil {
		t.Fatal(err)
	}
	judged := strings.NewReplacer("unjudged CL101 a.go:1 a.F: two", "# why\nfalse CL101 a.go:1 a.F: two", "unjudged", "true").Replace(string(text))
	if err := os.WriteFile(m.file(dir), []byte(judged), 0o644); err != nil {
		t.Fatal(err)
	}
	write(4, "CL101 a.go:1 a.F: two", "CL102 b.go:2: 3", "CL102 b.go:9: new")
	want := &expectation{sites: 4, findings: []expected{
		{isFalse, "CL101 a.go:1 a.F: two", []string{"# why"}}, {isTrue, "CL102 b.go:2: 3", nil}, {unjudged, "CL102 b.go:9: new", nil},
	}}
	if diff := cmp.Diff(want, read(), cmp.AllowUnexported(expectation{}, expected{})); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{
		"":                                   `expected a line "sites N"`,
		"sites x\n":                          ":1: expected a number of sites",
		"sites 1\nperhaps CL101 a.go:1: x\n": ":2: expected \"sites N\", or a finding",
	} {
		if err := os.WriteFile(m.file(dir), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readExpectation(m.file(dir)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestCompare(t *testing.T) {
	e := &expectation{sites: 2, findings: []expected{{isTrue, "one", nil}, {isFalse, "two", nil}, {isTrue, "two", nil}}}
	tests := []struct {
		sites    int
		findings []string
		want     []string
	}{
		{2, []string{"one", "two", "two"}, nil},
		{2, []string{"two", "three"}, []string{"- one", "- two", "+ three"}},
		{1, []string{"two", "one", "two"}, []string{"- sites 2", "+ sites 1"}},
	}
	for _, test := range tests {
		got := e.compare(&result{sites: test.sites, findings: test.findings})
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%d sites, %q: %s", test.sites, test.findings, diff)
		}
	}
	sum := tally{}
	if got := sum.String(); got != "no findings" {
		t.Error(got)
	}
	sum.add(e)
	if got := sum.String(); got != "2 true, 1 false; precision 0.67 of the decided" {
		t.Error(got)
	}
}
