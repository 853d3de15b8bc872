package integration_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

var root = filepath.Join("..")

func read(t *testing.T, elem ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(append([]string{root}, elem...)...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// blocks gives the fenced blocks of a language, in order.
func blocks(markdown, language string) []string {
	var out []string
	for _, m := range regexp.MustCompile("(?ms)^```([a-z]*)\n(.*?)^```$").FindAllStringSubmatch(markdown, -1) {
		if m[1] == language {
			out = append(out, m[2])
		}
	}
	return out
}

// block finds the only block of a page that contains a text.
func block(t *testing.T, page, language, text string) string {
	t.Helper()
	var found []string
	for _, b := range blocks(read(t, "docs", "integrations", page), language) {
		if strings.Contains(b, text) {
			found = append(found, b)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%s has %d blocks of %s with %q, want one", page, len(found), language, text)
	}
	return found[0]
}

// tool builds the program into a folder of its own, for the PATH.
func tool(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("go", "build", "-o", filepath.Join(dir, "cascadelint"), "./cmd/cascadelint")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

// bash runs a script with the tool in the PATH.
func bash(t *testing.T, dir, script string, env ...string) (out string, code int) {
	t.Helper()
	return sh(t, dir, script, append([]string{"GOWORK=off", "PATH=" + tool(t) + string(filepath.ListSeparator) + os.Getenv("PATH")}, env...)...)
}

// sh runs a script and gives both of its outputs.
func sh(t *testing.T, dir, script string, env ...string) (out string, code int) {
	t.Helper()
	cmd := exec.Command("bash", "-e", "-c", script)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var both bytes.Buffer
	cmd.Stdout, cmd.Stderr = &both, &both
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return both.String(), cmd.ProcessState.ExitCode()
}

// TestPagesShowWhatIsTested holds the pages against the files that the tests with
// the real hosts use.
func TestPagesShowWhatIsTested(t *testing.T) {
	host := read(t, "integration", "testdata", "golangci-lint", "main.go")
	tests := []struct {
		page, language string
		file           string
		text           string
	}{
		{"golangci-lint.md", "yaml", ".custom-gcl.yml", withoutComments(read(t, "plugin", "golangci", ".custom-gcl.yml"))},
		{"golangci-lint.md", "go", "main.go", host[strings.Index(host, "package main"):]},
		{"golangci-lint.md", "yaml", ".golangci.yml", section(t, read(t, "integration", "testdata", "script", "golangci-lint.txtar"), ".golangci.yml")},
	}
	for _, test := range tests {
		if !slices.Contains(blocks(read(t, "docs", "integrations", test.page), test.language), test.text) {
			t.Errorf("%s does not show %s as tested:\n%s", test.page, test.file, test.text)
		}
	}
}

func withoutComments(s string) string {
	return regexp.MustCompile(`(?m)^#.*\n`).ReplaceAllString(s, "")
}

// section gives a file of a script.
func section(t *testing.T, script, name string) string {
	t.Helper()
	_, rest, ok := strings.Cut(script, "\n-- "+name+" --\n")
	if !ok {
		t.Fatalf("the script has no file %s", name)
	}
	if i := strings.Index(rest, "\n-- "); i >= 0 {
		rest = rest[:i+1]
	}
	return rest
}

// shop copies the example project and makes it a git repository.
func shop(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(root, "plugin", "testdata", "shop"))); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"init", "-q"}, {"add", "."}, {"-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "first"}} {
		cmd := exec.Command("git", args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("git: %v\n%s", err, out)
		}
	}
	return dir
}

// action is action.yml.
type action struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Using string
		Steps []step
	}
}

// step is a step of the composite action.
type step struct {
	Name, Shell, Run string
	Env              map[string]string
}

func readAction(t *testing.T) action {
	t.Helper()
	var a action
	if err := yaml.Unmarshal([]byte(read(t, "action.yml")), &a); err != nil {
		t.Fatal(err)
	}
	if a.Runs.Using != "composite" || len(a.Runs.Steps) != 2 {
		t.Fatalf("%s with %d steps", a.Runs.Using, len(a.Runs.Steps))
	}
	return a
}

var inputExpression = regexp.MustCompile(`^\$\{\{ inputs\.([a-z-]+) \}\}$`)

// input is the value of an expression of action.yml, with what a workflow gives.
func (a action) input(t *testing.T, expression string, with map[string]string) string {
	t.Helper()
	m := inputExpression.FindStringSubmatch(expression)
	if m == nil {
		t.Fatalf("%q is no input", expression)
	}
	if value, ok := with[m[1]]; ok {
		return value
	}
	input, ok := a.Inputs[m[1]]
	if !ok {
		t.Fatalf("the action has no input %s", m[1])
	}
	return input.Default
}

// run runs one step as GitHub does, in the workspace.
func (a action) run(t *testing.T, s step, workspace string, with map[string]string, env ...string) (out string, code int) {
	t.Helper()
	if s.Shell != "bash" || strings.Contains(s.Run, "${{") {
		t.Errorf("step %s: inputs belong into the environment, not into the script", s.Name)
	}
	for name, value := range s.Env {
		env = append(env, name+"="+a.input(t, value, with))
	}
	return sh(t, workspace, s.Run, env...)
}

// TestAction runs the step of the composite action that lints.
func TestAction(t *testing.T) {
	a := readAction(t)
	path := "PATH=" + tool(t) + string(filepath.ListSeparator) + os.Getenv("PATH")
	workspace := shop(t)
	run := func(with map[string]string) (string, int) {
		return a.run(t, a.Runs.Steps[1], workspace, with, "GOWORK=off", path)
	}

	out, code := run(map[string]string{"sarif-file": "out.sarif"})
	if code != 1 || !strings.Contains(out, "::error file=broken/broken.go,line=12,") {
		t.Errorf("exit code %d, want an annotation\n%s", code, out)
	}
	if data, err := os.ReadFile(filepath.Join(workspace, "out.sarif")); err != nil || !bytes.Contains(data, []byte(`"ruleId": "CL102"`)) {
		t.Errorf("SARIF: %v\n%s", err, data)
	}
	if out, code := run(map[string]string{"new-from-rev": "HEAD"}); code != 0 {
		t.Errorf("nothing is new: exit code %d\n%s", code, out)
	}
	if out, code := run(map[string]string{"packages": "./posts ./service"}); code != 0 {
		t.Errorf("packages without findings: exit code %d\n%s", code, out)
	}
	if out, code := run(map[string]string{"working-directory": "broken", "packages": "."}); code != 1 || !strings.Contains(out, "::error file=broken/broken.go,") {
		t.Errorf("annotations name files from the workspace: exit code %d\n%s", code, out)
	}
	known := map[string]string{"working-directory": "broken", "packages": ".", "baseline": "known.json"}
	if out, code := sh(t, workspace, "cascadelint -C broken --write-baseline known.json .", "GOWORK=off", path); code != 0 {
		t.Fatalf("writing the baseline: exit code %d\n%s", code, out)
	}
	if out, code := run(known); code != 0 {
		t.Errorf("all is in the baseline: exit code %d\n%s", code, out)
	}
	if out, code := run(map[string]string{"packages": "./none", "sarif-file": "out.sarif"}); code != 2 {
		t.Errorf("a package that is not there: exit code %d\n%s", code, out)
	}
}

// hook is a hook of pre-commit, in its definition and in a project's configuration.
type hook struct {
	ID, Language, Entry, Files string
	Args                       []string
	PassFilenames              bool `yaml:"pass_filenames"`
}

func readHooks(t *testing.T) []hook {
	t.Helper()
	var hooks []hook
	if err := yaml.Unmarshal([]byte(read(t, ".pre-commit-hooks.yaml")), &hooks); err != nil {
		t.Fatal(err)
	}
	if len(hooks) != 1 || hooks[0].ID != "cascadelint" || hooks[0].Language != "golang" || hooks[0].PassFilenames {
		t.Fatalf("hooks %+v", hooks)
	}
	return hooks
}

func TestPreCommitHook(t *testing.T) {
	hooks := readHooks(t)
	files := regexp.MustCompile(hooks[0].Files)
	for name, want := range map[string]bool{
		"a/b.go": true, "db/1.up.sql": true, ".cascadelint.yaml": true, "sub/.cascadelint.yml": true,
		"README.md": false, "go.mod": false, "x.gob": false,
	} {
		if files.MatchString(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
	dir := shop(t)
	out, code := bash(t, dir, hooks[0].Entry+" "+strings.Join(hooks[0].Args, " "))
	if code != 1 || !strings.Contains(out, "[CL102]") {
		t.Errorf("exit code %d\n%s", code, out)
	}
	// The arguments that the page gives for what the commit itself brings.
	var few []hook
	if err := yaml.Unmarshal([]byte(block(t, "pre-commit.md", "yaml", "--new-from-rev")), &few); err != nil || len(few) != 1 || few[0].ID != "cascadelint" {
		t.Fatalf("%v, %+v", err, few)
	}
	if out, code := bash(t, dir, hooks[0].Entry+" "+strings.Join(few[0].Args, " ")); code != 0 {
		t.Errorf("nothing is new: exit code %d\n%s", code, out)
	}
}
