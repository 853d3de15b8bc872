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
	cmd := exec.Command("bash", "-e", "-c", script)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), append([]string{"GOWORK=off", "PATH=" + tool(t) + string(filepath.ListSeparator) + os.Getenv("PATH")}, env...)...)
	var both bytes.Buffer
	cmd.Stdout, cmd.Stderr = &both, &both
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return both.String(), cmd.ProcessState.ExitCode()
}

// TestFromAnEmptyFolder follows the page on go vet to its finding.
func TestFromAnEmptyFolder(t *testing.T) {
	out, code := bash(t, t.TempDir(), block(t, "govet.md", "sh", "mkdir shop"))
	want := "store.go:6:15: CL102: deleting from users fails while rows of posts.user_id refer to it"
	if code != 1 || !strings.Contains(out, want) {
		t.Errorf("exit code %d, want the finding %q\n%s", code, want, out)
	}
	if !strings.Contains(strings.Join(strings.Fields(read(t, "docs", "integrations", "govet.md")), " "), want) {
		t.Errorf("the page does not show %q", want)
	}
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
		{"bazel-nogo.md", "go", "lint.go", read(t, "integration", "testdata", "nogo", "lint", "lint.go")},
		{"bazel-nogo.md", "json", "nogo.json", read(t, "integration", "testdata", "nogo", "nogo.json")},
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

// TestAction runs the step of the composite action that lints, with the inputs
// as its environment.
func TestAction(t *testing.T) {
	var action struct {
		Inputs map[string]struct{ Default string }
		Runs   struct {
			Using string
			Steps []struct {
				Name, Shell, Run string
				Env              map[string]string
			}
		}
	}
	if err := yaml.Unmarshal([]byte(read(t, "action.yml")), &action); err != nil {
		t.Fatal(err)
	}
	steps := action.Runs.Steps
	if action.Runs.Using != "composite" || len(steps) != 2 {
		t.Fatalf("%s with %d steps", action.Runs.Using, len(steps))
	}
	for _, s := range steps {
		if s.Shell != "bash" || strings.Contains(s.Run, "${{") {
			t.Errorf("step %s: inputs belong into the environment, not into the script", s.Name)
		}
	}
	run := func(dir string, inputs ...string) (string, int) {
		env := slices.Clone(inputs)
		for name, value := range steps[1].Env {
			input := regexp.MustCompile(`^\$\{\{ inputs\.([a-z-]+) \}\}$`).FindStringSubmatch(value)
			if input == nil {
				t.Fatalf("%s: %s", name, value)
			}
			if !slices.ContainsFunc(inputs, func(s string) bool { return strings.HasPrefix(s, name+"=") }) {
				env = append(env, name+"="+action.Inputs[input[1]].Default)
			}
		}
		return bash(t, dir, steps[1].Run, env...)
	}

	dir := shop(t)
	out, code := run(dir, "SARIF_FILE=out.sarif")
	if code != 1 || !strings.Contains(out, "::error file=broken/broken.go,line=12,") {
		t.Errorf("exit code %d, want an annotation\n%s", code, out)
	}
	if data, err := os.ReadFile(filepath.Join(dir, "out.sarif")); err != nil || !bytes.Contains(data, []byte(`"ruleId": "CL102"`)) {
		t.Errorf("SARIF: %v\n%s", err, data)
	}
	if out, code := run(dir, "NEW_FROM_REV=HEAD"); code != 0 {
		t.Errorf("nothing is new: exit code %d\n%s", code, out)
	}
	if out, code := run(dir, "PACKAGES=./posts ./service"); code != 0 {
		t.Errorf("packages without findings: exit code %d\n%s", code, out)
	}
	if out, code := run(dir, "PACKAGES=./none", "SARIF_FILE=out.sarif"); code != 2 {
		t.Errorf("a package that is not there: exit code %d\n%s", code, out)
	}
}

func TestPreCommitHook(t *testing.T) {
	var hooks []struct {
		ID, Language, Entry, Files string
		Args                       []string
		PassFilenames              bool `yaml:"pass_filenames"`
	}
	if err := yaml.Unmarshal([]byte(read(t, ".pre-commit-hooks.yaml")), &hooks); err != nil {
		t.Fatal(err)
	}
	if len(hooks) != 1 || hooks[0].ID != "cascadelint" || hooks[0].Language != "golang" || hooks[0].PassFilenames {
		t.Fatalf("hooks %+v", hooks)
	}
	files := regexp.MustCompile(hooks[0].Files)
	for name, want := range map[string]bool{
		"a/b.go": true, "db/1.up.sql": true, ".cascadelint.yaml": true, "sub/.cascadelint.yml": true,
		"README.md": false, "go.mod": false, "x.gob": false,
	} {
		if files.MatchString(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
	}
	out, code := bash(t, shop(t), hooks[0].Entry+" "+strings.Join(hooks[0].Args, " "))
	if code != 1 || !strings.Contains(out, "[CL102]") {
		t.Errorf("exit code %d\n%s", code, out)
	}
}
