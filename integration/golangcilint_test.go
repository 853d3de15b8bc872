//go:build integration

package integration_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// golangciLint is the version that the documentation names.
const golangciLint = "v2.15.0"

// TestGolangciLint runs testdata/script/golangci-lint.txtar with a golangci-lint
// that was built from the module proxy with the plugin inside.
func TestGolangciLint(t *testing.T) {
	host := hostModule(t, "golangci-lint")
	if out := run(t, host, "go", "list", "-mod=mod", "-m", "github.com/golangci/golangci-lint/v2"); !strings.Contains(out, golangciLint) {
		t.Fatalf("the host is %s, not %s", out, golangciLint)
	}
	script(t, "golangci-lint.txtar", build(t, host, "golangci-lint"))
}

// TestGolangciLintCustom builds the host as users do, with golangci-lint's own
// command custom and the .custom-gcl.yml of the documentation. The clone that the
// command makes comes from the module of the same version.
func TestGolangciLintCustom(t *testing.T) {
	host := hostModule(t, "golangci-lint")
	plain := build(t, host, "golangci-lint")
	module := strings.TrimSpace(run(t, host, "go", "list", "-mod=mod", "-m", "-f", "{{.Dir}}", "github.com/golangci/golangci-lint/v2"))
	mirror := copyOf(t, module)
	for _, args := range [][]string{
		{"init", "-q"}, {"add", "-f", "."},
		{"-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", golangciLint}, {"tag", golangciLint},
	} {
		run(t, mirror, "git", args...)
	}
	home := t.TempDir()
	gitconfig := "[url \"file://" + mirror + "\"]\n\tinsteadOf = https://github.com/golangci/golangci-lint.git\n"
	if err := os.WriteFile(filepath.Join(home, ".gitconfig"), []byte(gitconfig), 0o666); err != nil {
		t.Fatal(err)
	}
	for name, value := range goEnv(t) {
		t.Setenv(name, value) // they hang on the home folder
	}
	t.Setenv("HOME", home)

	project := t.TempDir()
	custom, err := os.ReadFile(filepath.Join("..", "plugin", "golangci", ".custom-gcl.yml"))
	if err != nil {
		t.Fatal(err)
	}
	// The version is the checkout's.
	text := strings.Replace(string(custom), "version: latest", "path: "+repo(t), 1)
	if text == string(custom) {
		t.Fatal("the documented .custom-gcl.yml asks for no version of the plugin")
	}
	if err := os.WriteFile(filepath.Join(project, ".custom-gcl.yml"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	run(t, project, plain, "custom")
	script(t, "golangci-lint.txtar", filepath.Join(project, "custom-gcl"))
}

// script runs one script; $HOST is the program.
func script(t *testing.T, name, host string) {
	t.Helper()
	env := goEnv(t)
	testscript.Run(t, testscript.Params{
		Files:               []string{filepath.Join("testdata", "script", name)},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			for name, value := range env {
				e.Setenv(name, value)
			}
			e.Setenv("HOST", host)
			e.Setenv("SHOP", filepath.Join(repo(t), "plugin", "testdata", "shop"))
			e.Setenv("HOME", filepath.Join(e.WorkDir, ".home"))
			e.Setenv("GOWORK", "off")
			e.Setenv("GOTOOLCHAIN", "local")
			return nil
		},
	})
}

// goEnv names the caches that hang on the home folder.
func goEnv(t *testing.T) map[string]string {
	t.Helper()
	env := map[string]string{}
	for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOPROXY", "GOSUMDB"} {
		env[name] = strings.TrimSpace(run(t, ".", "go", "env", name))
	}
	return env
}
