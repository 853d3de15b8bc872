//go:build integration

package integration_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// repo is the absolute path of the repository.
func repo(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// hostModule copies the module of a host out of testdata, where its folder
// depends on nothing, and points it at the repository.
func hostModule(t *testing.T, name string) string {
	t.Helper()
	dir := copyOf(t, filepath.Join("testdata", name))
	run(t, dir, "go", "mod", "edit", "-replace=github.com/cascadelint/cascadelint="+repo(t))
	return dir
}

// moduleDir gives the folder of a module that a host requires, downloaded if need
// be.
func moduleDir(t *testing.T, host, path string) string {
	t.Helper()
	run(t, host, "go", "mod", "download", path)
	return strings.TrimSpace(run(t, host, "go", "list", "-mod=mod", "-m", "-f", "{{.Dir}}", path))
}

// copyOf copies a folder to a temporary one without symbolic links in its path.
func copyOf(t *testing.T, from string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS(from)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// build compiles the main package of a module. The sums of what the repository
// has come to require since are added on the way.
func build(t *testing.T, dir, name string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), name)
	run(t, dir, "go", "build", "-mod=mod", "-o", program, ".")
	return program
}

// run wants success and gives standard output.
func run(t *testing.T, dir, program string, args ...string) string {
	t.Helper()
	out, code := try(t, dir, program, args...)
	if code != 0 {
		t.Fatalf("%s %s: exit code %d\n%s", program, strings.Join(args, " "), code, out)
	}
	return out
}

// try gives standard output, followed by what went to standard error, and the
// exit code.
func try(t *testing.T, dir, program string, args ...string) (out string, code int) {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOWORK=off")
	var errs strings.Builder
	cmd.Stderr = &errs
	stdout, err := cmd.Output()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatalf("%s: %v", program, err)
	}
	return string(stdout) + errs.String(), cmd.ProcessState.ExitCode()
}

// edit replaces a text in a file, in which it must be.
func edit(t *testing.T, file, from, to string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), from) {
		t.Fatalf("%s does not contain %q", file, from)
	}
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(string(data), from, to)), 0o666); err != nil {
		t.Fatal(err)
	}
}
