package load_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/internal/load"
)

// module writes a module and gives its folder.
func module(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// loaded loads all packages of a folder. The result has, by import path, the
// names of the files that were read.
func loaded(t *testing.T, l load.Loader) (files map[string][]string, pkgs []*packages.Package, notes []string) {
	t.Helper()
	l.Note = func(n string) { notes = append(notes, n) }
	pkgs, asked, err := l.Load(t.Context(), []string{"./..."})
	if err != nil {
		t.Fatal(err)
	}
	files = map[string][]string{}
	for _, p := range pkgs {
		if !asked[p.ID] {
			t.Errorf("%s was not asked for", p.ID)
		}
		for _, f := range p.Syntax {
			files[p.PkgPath] = append(files[p.PkgPath], filepath.Base(p.Fset.File(f.FileStart).Name()))
		}
		slices.Sort(files[p.PkgPath])
	}
	return files, pkgs, notes
}

func environment(more ...string) []string {
	return append(os.Environ(), append([]string{"GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off"}, more...)...)
}

// Files that ask for cgo and have no C are read where cgo is off; what stands in
// for them is not. A package with C in it stays as the go command sees it.
func TestFilesThatWaitForCgo(t *testing.T) {
	const build = "//go:build "
	dir := module(t, map[string]string{
		"go.mod":            "module shop\n\ngo 1.25\n",
		"main.go":           "package main\n\nimport (\n\t\"shop/db\"\n\t\"shop/kinds\"\n\t\"shop/native\"\n)\n\nfunc main() { db.Delete(kinds.User); native.Run() }\n",
		"db/db.go":          "// Package db deletes.\n\n" + build + "linux && cgo && !agent\n\npackage db\n\nfunc Delete(int) {}\n",
		"db/stub.go":        build + "!cgo\n\npackage db\n\nfunc Delete(string) {}\n",
		"db/always.go":      "package db\n",
		"db/agent.go":       build + "cgo && agent\n\npackage db\n\nfunc Delete() {}\n",
		"kinds/kinds.go":    build + "cgo\n// +build cgo\n\npackage kinds\n\nconst User = 1\n",
		"native/c.go":       build + "cgo\n\npackage native\n\n// #include <stdlib.h>\nimport \"C\"\n\nfunc Run() {}\n",
		"native/helper.go":  build + "cgo\n\npackage native\n\nfunc helper() {}\n",
		"native/stub.go":    build + "!cgo\n\npackage native\n\nfunc Run() {}\n",
		"testdata/other.go": build + "cgo\n\npackage other\n",
	})
	files, pkgs, notes := loaded(t, load.Loader{Dir: dir, Env: environment("CGO_ENABLED=0", "GOOS=linux")})
	want := map[string][]string{
		"shop": {"main.go"}, "shop/db": {"always.go", "db.go"}, "shop/kinds": {"kinds.go"}, "shop/native": {"stub.go"},
	}
	if d := cmp.Diff(want, files); d != "" {
		t.Errorf("files (-want +got):\n%s", d)
	}
	for _, p := range pkgs {
		for _, e := range p.Errors {
			t.Errorf("%s: %v", p.PkgPath, e)
		}
	}
	if len(notes) != 1 || !strings.HasPrefix(notes[0], "4 files ask for cgo without using C") {
		t.Errorf("notes: %q", notes)
	}

	files, _, notes = loaded(t, load.Loader{Dir: dir, Env: environment("CGO_ENABLED=0", "GOOS=linux"), Tags: "agent"})
	if d := cmp.Diff([]string{"agent.go", "always.go"}, files["shop/db"]); d != "" || len(notes) != 1 {
		t.Errorf("with a tag: files (-want +got):\n%s\nnotes: %q", d, notes)
	}
}

// Nothing is changed where no file waits for cgo.
func TestNothingWaitsForCgo(t *testing.T) {
	dir := module(t, map[string]string{
		"go.mod":     "module shop\n\ngo 1.25\n",
		"db.go":      "package shop\n",
		"windows.go": "//go:build windows && cgo\n\npackage shop\n\nvar windows int\n",
		"never.go":   "//go:build never\n\npackage shop\n\nvar never int\n",
		"stub.go":    "//go:build !cgo\n\npackage shop\n\nvar stub int\n",
	})
	files, _, notes := loaded(t, load.Loader{Dir: dir, Env: environment("CGO_ENABLED=0", "GOOS=linux")})
	if d := cmp.Diff(map[string][]string{"shop": {"db.go", "stub.go"}}, files); d != "" || len(notes) > 0 {
		t.Errorf("files (-want +got):\n%s\nnotes: %q", d, notes)
	}
}

// A module that cannot be had costs the packages that import it, not all.
func TestUnavailableModule(t *testing.T) {
	dir := module(t, map[string]string{
		// Before go 1.17 all requirements are read, whatever is asked for.
		"go.mod":          "module shop\n\ngo 1.16\n\nrequire (\n\texample.invalid/gone v1.2.3\n\texample.invalid/lost v0.0.1\n)\n",
		"db/db.go":        "package db\n\nfunc Delete(int) {}\n",
		"remote/call.go":  "package remote\n\nimport (\n\t\"example.invalid/gone\"\n\t\"shop/db\"\n)\n\nfunc Call() { gone.Away(); db.Delete(1) }\n",
		"remote/other.go": "package remote\n\nfunc Other() {}\n",
	})
	before, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	for name, env := range map[string][]string{"writable": environment(), "readonly": environment("GOFLAGS=-mod=readonly")} {
		t.Run(name, func(t *testing.T) {
			files, pkgs, notes := loaded(t, load.Loader{Dir: dir, Env: env})
			want := map[string][]string{"shop/db": {"db.go"}, "shop/remote": {"call.go", "other.go"}}
			if d := cmp.Diff(want, files); d != "" {
				t.Errorf("files (-want +got):\n%s", d)
			}
			for _, p := range pkgs {
				if broken := len(p.Errors) > 0; broken != (p.PkgPath == "shop/remote") {
					t.Errorf("%s: errors %v", p.PkgPath, p.Errors)
				}
			}
			if len(notes) != 2 || !strings.Contains(notes[0]+notes[1], "example.invalid/gone@v1.2.3 is done without") {
				t.Errorf("notes: %q", notes)
			}
		})
	}
	after, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil || string(after) != string(before) {
		t.Errorf("go.mod is now %s, %v", after, err)
	}
}

// Where the go command lists nothing for another reason, it is heard.
func TestLoadSaysWhy(t *testing.T) {
	for name, c := range map[string]struct{ mod, want string }{
		"not a go.mod":   {"module shop\n\ngo 1.25\n\nrequire nonsense\n", "go.mod"},
		"no such branch": {"module shop\n\ngo 1.16\n\nrequire example.invalid/gone latest\n", "go.mod:5"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := module(t, map[string]string{"go.mod": c.mod, "shop.go": "package shop\n"})
			pkgs, _, err := load.Loader{Dir: dir, Env: environment("GOFLAGS=-mod=readonly")}.Load(t.Context(), []string{"./..."})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%d packages, error %v", len(pkgs), err)
			}
		})
	}
}
