//go:build integration

package integration_test

import (
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

// cloneOfGolangciLint makes a git repository of golangci-lint's module, and gives
// the environment in which git clones it in the place of the original.
func cloneOfGolangciLint(t *testing.T) (env []string) {
	t.Helper()
	host := hostModule(t, "golangci-lint")
	mirror := copyOf(t, moduleDir(t, host, "github.com/golangci/golangci-lint/v2"))
	for _, args := range [][]string{
		{"init", "-q"}, {"add", "-f", "."},
		{"-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", golangciLint}, {"tag", golangciLint},
	} {
		run(t, mirror, "git", args...)
	}
	return []string{
		"GIT_CONFIG_COUNT=1",
		"GIT_CONFIG_KEY_0=url.file://" + mirror + ".insteadOf",
		"GIT_CONFIG_VALUE_0=https://github.com/golangci/golangci-lint.git",
	}
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
