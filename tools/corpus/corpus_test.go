package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/cascadelint/cascadelint/internal/cli"
)

// TestNoDataAccess: packages that bring or carry connections, and some that know
// nothing of databases, have neither a finding nor a delete site, although there
// is a schema. "go run ./tools/corpus -check" does it for the whole standard
// library and more modules.
func TestNoDataAccess(t *testing.T) {
	schema := t.TempDir()
	for name, text := range map[string]string{
		".cascadelint.yaml": "dialect: mysql@8.0\nschema: [schema.sql]\n",
		"schema.sql": "CREATE TABLE users (id INT PRIMARY KEY);\n" +
			"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL, FOREIGN KEY (user_id) REFERENCES users (id));\n",
	} {
		if err := os.WriteFile(filepath.Join(schema, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	packages := []string{
		"database/sql", "net/http",
		"github.com/go-sql-driver/mysql", "github.com/spf13/cobra", "github.com/google/go-cmp/cmp",
	}
	for _, command := range [][]string{nil, {"sites"}} {
		args := append(append(command, "--config", filepath.Join(schema, ".cascadelint.yaml")), packages...)
		var out, errs bytes.Buffer
		code := cli.Run(context.Background(), args, &out, &errs, cli.Env{Dir: root, Vars: os.Environ()})
		if code != 0 || out.Len() > 0 || errs.Len() > 0 {
			t.Errorf("%v: exit code %d\n%s%s", command, code, out.String(), errs.String())
		}
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

// TestList: the list that is kept can be read, and each module with data access
// has its file of expectations.
func TestList(t *testing.T) {
	text, err := os.ReadFile("modules.txt")
	if err != nil {
		t.Fatal(err)
	}
	modules, err := parse(string(text))
	if err != nil {
		t.Fatal(err)
	}
	silent := 0
	for _, m := range modules {
		if m.silent {
			silent++
			continue
		}
		var out bytes.Buffer
		if _, err := m.compare(&out, "expected", nil, false); err != nil {
			t.Error(err)
		}
	}
	if silent < 11 || len(modules)-silent < 7 {
		t.Errorf("%d silent modules of %d: expected the standard library, ten more, and some with data access", silent, len(modules))
	}
}

func TestCompare(t *testing.T) {
	dir := t.TempDir()
	m := module{path: "example.com/a", version: "v1.0.0"}
	compare := func(m module, update bool, findings ...string) (bool, string) {
		t.Helper()
		var out bytes.Buffer
		differs, err := m.compare(&out, dir, findings, update)
		if err != nil {
			t.Fatal(err)
		}
		return differs, out.String()
	}
	if _, err := m.compare(&bytes.Buffer{}, dir, nil, false); err == nil {
		t.Error("a module without expectations passes")
	}
	compare(m, true, "one", "two", "two")
	if differs, out := compare(m, false, "one", "two", "two"); differs || out != "" {
		t.Errorf("the same differs: %s", out)
	}
	if differs, out := compare(m, false, "two", "three"); !differs || out != "  - one\n  - two\n  + three\n" {
		t.Errorf("differs %v:\n%s", differs, out)
	}
	compare(m, true)
	if differs, _ := compare(m, false); differs {
		t.Error("nothing differs from nothing")
	}
	m.silent = true
	if differs, out := compare(m, false, "one"); !differs || out != "  + one\n" {
		t.Errorf("a finding where silence is due: %v, %s", differs, out)
	}
}
