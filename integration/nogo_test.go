//go:build integration

package integration_test

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// nogo's own sources, as the filegroups nogo_srcs and builder_srcs in
// go/tools/builders/BUILD.bazel of rules_go v0.65.0 list them for Linux.
const (
	nogoSources = "constants.go env.go flags.go nogo_fix.go nogo_goversions_go118.go nogo_goversions_go121.go " +
		"nogo_goversions_go122.go nogo_main.go nogo_version.go nolint.go path.go"
	builderSources = "ar.go asm.go baseline_coverage.go builder.go buildid.go buildinfo.go cc.go cgo2.go codesign.go " +
		"compilepkg.go constants.go cover.go edit.go embedcfg.go env.go filter.go filter_buildid.go flags.go " +
		"generate_nogo_main.go generate_test_main.go importcfg.go link.go nogo.go nogo_validation.go path.go " +
		"preprofile.go read.go replicate.go stdlib.go stdliblist.go"
)

// Exit codes of nogo (go/tools/builders/constants.go).
const (
	nogoSuccess   = 0
	nogoError     = 1
	nogoViolation = 3
)

// buildNogo makes the program that Bazel's nogo rule makes: rules_go's own
// generator writes the list of analyzers, rules_go's own main runs them. The
// library with the analyzer embeds the files of a project.
func buildNogo(t *testing.T, project string) string {
	t.Helper()
	host := hostModule(t, "nogo")
	for _, name := range []string{".cascadelint.yaml", "db"} {
		to := filepath.Join(host, "lint", name)
		if name == "db" {
			if err := os.CopyFS(to, os.DirFS(filepath.Join(project, name))); err != nil {
				t.Fatal(err)
			}
			continue
		}
		copyFile(t, filepath.Join(project, name), to)
	}
	for name, to := range map[string]string{"lint.go": "lint/lint.go", "nogo.json": "nogo.json"} {
		if _, err := os.Stat(filepath.Join(project, name)); err == nil { // the project's own
			copyFile(t, filepath.Join(project, name), filepath.Join(host, to))
		}
	}
	rules := moduleDir(t, host, "github.com/bazelbuild/rules_go")
	builders := filepath.Join(rules, "go", "tools", "builders")
	for name := range strings.FieldsSeq(nogoSources) {
		copyFile(t, filepath.Join(builders, name), filepath.Join(host, name))
	}
	builder := filepath.Join(t.TempDir(), "builder")
	run(t, builders, "go", slices.Concat([]string{"build", "-mod=readonly", "-ldflags=-X main.rulesGoStdlibPrefix=std/", "-o", builder}, strings.Fields(builderSources))...)
	run(t, host, builder, "gennogomain", "-output", "nogo_gen.go", "-config", "nogo.json", "-analyzer_importpath", "golang.org/x/tools/nogohost/lint")
	return build(t, host, "nogo")
}

// copyFile copies one file; that of a module cache is read-only, the copy is not.
func copyFile(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

// target is what Bazel knows of one go_library.
type target struct {
	ImportPath string
	Dir        string
	Export     string
	GoFiles    []string
	Imports    []string
	Standard   bool
}

// targets lists a project's packages, dependencies first.
func targets(t *testing.T, dir string) []target {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(run(t, dir, "go", "list", "-export", "-deps", "-json=ImportPath,Dir,Export,GoFiles,Imports,Standard", "./...")))
	var out []target
	for {
		var one target
		switch err := dec.Decode(&one); err {
		case nil:
			out = append(out, one)
		case io.EOF:
			return out
		default:
			t.Fatal(err)
		}
	}
}

// nogoAction runs nogo on a target as the RunNogo action does: with the facts of its
// direct dependencies, none for the standard library.
type nogoAction struct {
	program string
	work    string // folder of import configuration and facts
	all     []target
}

func newAction(t *testing.T, program, project string) nogoAction {
	t.Helper()
	a := nogoAction{program, t.TempDir(), targets(t, project)}
	var cfg strings.Builder
	for _, one := range a.all {
		if one.Export != "" {
			fmt.Fprintf(&cfg, "packagefile %s=%s\n", one.ImportPath, one.Export)
		}
	}
	if err := os.WriteFile(filepath.Join(a.work, "importcfg"), []byte(cfg.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	return a
}

func (a nogoAction) facts(path string) string {
	return filepath.Join(a.work, strings.ReplaceAll(path, "/", "_")+".facts")
}

func (a nogoAction) run(t *testing.T, one target, flags ...string) (out string, code int) {
	t.Helper()
	args := slices.Concat([]string{"-p", one.ImportPath, "-importcfg", filepath.Join(a.work, "importcfg"), "-x", a.facts(one.ImportPath), "-fix_dir", t.TempDir()}, flags)
	for _, path := range one.Imports {
		if _, err := os.Stat(a.facts(path)); err == nil {
			args = append(args, "-fact", path+"="+a.facts(path))
		}
	}
	for _, name := range one.GoFiles {
		args = append(args, filepath.Join(one.Dir, name))
	}
	return try(t, one.Dir, a.program, args...)
}

// project runs nogo on every package of the project and gives the exit codes and
// the output by the package's last name.
func (a nogoAction) project(t *testing.T) (codes map[string]int, outs map[string]string) {
	t.Helper()
	codes, outs = map[string]int{}, map[string]string{}
	for _, one := range a.all {
		if one.Standard {
			continue
		}
		name := filepath.Base(one.ImportPath)
		outs[name], codes[name] = a.run(t, one)
	}
	return codes, outs
}

func TestNogo(t *testing.T) {
	shop := copyOf(t, filepath.Join("..", "plugin", "testdata", "shop"))
	a := newAction(t, buildNogo(t, shop), shop)
	codes, outs := a.project(t)
	want := map[string]int{"posts": nogoSuccess, "account": nogoSuccess, "service": nogoSuccess, "broken": nogoViolation}
	if !maps.Equal(codes, want) {
		t.Fatalf("exit codes %v, want %v\n%v", codes, want, outs)
	}
	for _, text := range []string{"broken.go:12:15: CL102: ", "broken.go:18:18: CL104: ", "(db/schema.sql:5)", "(cascadelint)"} {
		if !strings.Contains(outs["broken"], text) {
			t.Errorf("%q is not in:\n%s", text, outs["broken"])
		}
	}

	t.Run("facts", func(t *testing.T) {
		// What service is silent by comes from posts, over account.
		for _, path := range []string{"example.com/shop/posts", "example.com/shop/account"} {
			if err := os.Remove(a.facts(path)); err != nil {
				t.Fatal(err)
			}
		}
		service := a.all[slices.IndexFunc(a.all, func(one target) bool { return one.ImportPath == "example.com/shop/service" })]
		if out, code := a.run(t, service); code != nogoViolation {
			t.Errorf("without facts: exit code %d\n%s", code, out)
		}
		for _, one := range a.all {
			if !one.Standard && one.ImportPath != service.ImportPath {
				if out, code := a.run(t, one, "-facts_only"); code != nogoSuccess {
					t.Fatalf("%s, facts only: exit code %d\n%s", one.ImportPath, code, out)
				}
			}
		}
		if out, code := a.run(t, service); code != nogoSuccess {
			t.Errorf("with the facts of a run for facts only: exit code %d\n%s", code, out)
		}
	})
	t.Run("edited schema", func(t *testing.T) {
		edit(t, filepath.Join(shop, "db", "schema.sql"), "users (id)", "users (id) ON DELETE CASCADE")
		codes, outs := newAction(t, buildNogo(t, shop), shop).project(t)
		for name, code := range codes {
			if code != nogoSuccess {
				t.Errorf("%s: exit code %d\n%s", name, code, outs[name])
			}
		}
	})
	t.Run("broken configuration", func(t *testing.T) {
		edit(t, filepath.Join(shop, ".cascadelint.yaml"), "dialect", "dialekt")
		codes, outs := newAction(t, buildNogo(t, shop), shop).project(t)
		if codes["posts"] != nogoError || !strings.Contains(outs["posts"], `.cascadelint.yaml:1: configuration: unknown key "dialekt"`) {
			t.Errorf("exit code %d\n%s", codes["posts"], outs["posts"])
		}
	})
}
