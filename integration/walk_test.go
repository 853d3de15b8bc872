//go:build integration

package integration_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// Each page of docs/integrations has a section that leads from an empty folder
// to a finding: a block of shell, and a block of text with what is seen. The
// tests here run the first as it stands on the page and look for the second.
//
// What a page fetches from the network comes from the module proxy, but for
//   - cascadelint itself, which is the checkout ([proxy]),
//   - the clone of golangci-lint, which is its module of the same version,
//   - GitHub, Bazel and pre-commit: their own commands are the last line of the
//     page's block, and the test does what they do with the files that the block
//     has made. The comment of each test says how near that is.

// walk is such a section.
type walk struct {
	script string   // the shell block
	shown  []string // the lines of the text block
}

const walkTitle = "## From an empty folder to a finding"

func walkOf(t *testing.T, page string) walk {
	t.Helper()
	text := read(t, "docs", "integrations", page)
	_, section, ok := strings.Cut(text, "\n"+walkTitle+"\n")
	if !ok {
		t.Fatalf("%s has no section %q", page, walkTitle)
	}
	section, _, _ = strings.Cut(section, "\n## ")
	sh, shown := blocks(section, "sh"), blocks(section, "text")
	if len(sh) != 1 || len(shown) != 1 {
		t.Fatalf("%s has %d blocks of shell and %d of text, want one of each", page, len(sh), len(shown))
	}
	w := walk{script: sh[0]}
	for line := range strings.Lines(shown[0]) {
		w.shown = append(w.shown, strings.TrimSpace(line))
	}
	return w
}

// before gives the script without its last line, which must be the command.
func (w walk) before(t *testing.T, command string) string {
	t.Helper()
	lines := strings.Split(strings.TrimSpace(w.script), "\n")
	if last := lines[len(lines)-1]; last != command {
		t.Fatalf("the block ends with %q, want %q", last, command)
	}
	return strings.Join(lines[:len(lines)-1], "\n")
}

// wants compares an output with what the page shows.
func (w walk) wants(t *testing.T, out string) {
	t.Helper()
	if len(w.shown) == 0 {
		t.Error("the page shows nothing")
	}
	for _, line := range w.shown {
		if !strings.Contains(out, line) {
			t.Errorf("the page shows\n%s\nwhich is not in the output:\n%s", line, out)
		}
	}
}

// author is who commits.
var author = []string{"GIT_AUTHOR_NAME=t", "GIT_AUTHOR_EMAIL=t@example.com", "GIT_COMMITTER_NAME=t", "GIT_COMMITTER_EMAIL=t@example.com"}

// folder gives an empty folder and the name of the one that the pages make in it.
func folder(t *testing.T) (dir, shop string) {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return dir, filepath.Join(dir, "shop")
}

func TestWalkGoVet(t *testing.T) {
	w := walkOf(t, "govet.md")
	dir, _ := folder(t)
	out, code := sh(t, dir, w.script, proxy(t)...)
	if code != 1 {
		t.Errorf("exit code %d, want 1\n%s", code, out)
	}
	w.wants(t, out)
}

// TestWalkGolangciLint runs golangci-lint's own command custom, whose clone of
// golangci-lint comes from the module of the same version; then the host that it
// built goes through the script of TestGolangciLint.
func TestWalkGolangciLint(t *testing.T) {
	w := walkOf(t, "golangci-lint.md")
	if !strings.Contains(w.script, "golangci-lint@"+golangciLint) {
		t.Errorf("the page does not install %s", golangciLint)
	}
	dir, shop := folder(t)
	bin := filepath.Join(dir, "bin")
	env := slices.Concat(proxy(t), cloneOfGolangciLint(t), []string{"GOBIN=" + bin, "PATH=" + bin + string(filepath.ListSeparator) + os.Getenv("PATH")})
	out, code := sh(t, dir, w.script, env...)
	if code != 1 {
		t.Errorf("exit code %d, want 1\n%s", code, out)
	}
	w.wants(t, out)
	script(t, "golangci-lint.txtar", filepath.Join(shop, "custom-gcl"))
}

// TestWalkNogo runs nogo's own main, built by rules_go's own generator from the
// nogo.json and the library of the page, in the place of "bazel build".
func TestWalkNogo(t *testing.T) {
	w := walkOf(t, "bazel-nogo.md")
	dir, shop := folder(t)
	if out, code := sh(t, dir, w.before(t, "bazel build //..."), proxy(t)...); code != 0 {
		t.Fatalf("exit code %d\n%s", code, out)
	}
	for _, name := range []string{"BUILD.bazel", "MODULE.bazel", "store/BUILD.bazel", "db/BUILD.bazel"} {
		if _, err := os.Stat(filepath.Join(shop, filepath.FromSlash(name))); err != nil {
			t.Errorf("the page makes no %s", name)
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} { // Bazel knows the modules of the rules
		if err := os.Remove(filepath.Join(shop, name)); err != nil {
			t.Fatal(err)
		}
	}
	program := buildNogo(t, shop)
	if err := os.Remove(filepath.Join(shop, "lint.go")); err != nil { // it needs modules
		t.Fatal(err)
	}
	run(t, shop, "go", "mod", "init", "example.com/shop")
	codes, outs := newAction(t, program, shop).project(t)
	if codes["store"] != nogoViolation {
		t.Errorf("exit code %d, want %d", codes["store"], nogoViolation)
	}
	w.wants(t, outs["store"])
}

// TestWalkCI runs the steps of the composite action in the place of GitHub, with
// the inputs that the page's workflow gives for a push and for a pull request.
func TestWalkCI(t *testing.T) {
	w := walkOf(t, "ci.md")
	dir, shop := folder(t)
	env := append(proxy(t), author...)
	if out, code := sh(t, dir, w.before(t, "git push"), env...); code != 0 {
		t.Fatalf("exit code %d\n%s", code, out)
	}
	with := workflowInputs(t, filepath.Join(shop, ".github", "workflows", "lint.yml"))
	const rev = "${{ github.event_name == 'pull_request' && format('origin/{0}', github.base_ref) || '' }}"
	if with["new-from-rev"] != rev {
		t.Fatalf("new-from-rev is %q", with["new-from-rev"])
	}
	env = append(env, "GOBIN="+filepath.Join(dir, "bin"))
	path := "PATH=" + filepath.Join(dir, "bin") + string(filepath.ListSeparator) + os.Getenv("PATH")
	step := func(rev string) (string, int) {
		t.Helper()
		with["new-from-rev"] = rev
		a := readAction(t)
		if out, code := a.run(t, a.Runs.Steps[0], shop, with, env...); code != 0 {
			t.Fatalf("installing: exit code %d\n%s", code, out)
		}
		return a.run(t, a.Runs.Steps[1], shop, with, append(env, path)...)
	}

	out, code := step("") // a push
	if code != 1 {
		t.Errorf("exit code %d, want 1\n%s", code, out)
	}
	w.wants(t, out)
	if data, err := os.ReadFile(filepath.Join(shop, with["sarif-file"])); err != nil || !strings.Contains(string(data), `"ruleId": "CL102"`) {
		t.Errorf("SARIF: %v\n%s", err, data)
	}

	run(t, shop, "git", "update-ref", "refs/remotes/origin/main", "HEAD")
	if out, code := step("origin/main"); code != 0 {
		t.Errorf("a pull request that changes nothing: exit code %d\n%s", code, out)
	}
	edit(t, filepath.Join(shop, "store.go"), "func DeleteUser", "func DeleteUsers(tx *sql.Tx) error {\n\t_, err := tx.Exec(\"DELETE FROM users\")\n\treturn err\n}\n\nfunc DeleteUser")
	if out, code := step("origin/main"); code != 1 || strings.Count(out, "::error ") != 1 || !strings.Contains(out, "line=6,") {
		t.Errorf("a pull request with a new delete: exit code %d\n%s", code, out)
	}
}

// workflowInputs gives what a workflow hands to the action.
func workflowInputs(t *testing.T, file string) map[string]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct {
				Uses string
				With map[string]string
			}
		}
	}
	if err := yaml.Unmarshal(data, &workflow); err != nil {
		t.Fatal(err)
	}
	for _, job := range workflow.Jobs {
		for _, s := range job.Steps {
			if strings.HasPrefix(s.Uses, "cascadelint/cascadelint@") {
				return s.With
			}
		}
	}
	t.Fatalf("%s does not use the action", file)
	return nil
}

// TestWalkPreCommit does what pre-commit does with a hook of language golang: it
// installs the programs of the repository and runs the entry with its arguments
// where a file of the commit matches.
func TestWalkPreCommit(t *testing.T) {
	w := walkOf(t, "pre-commit.md")
	dir, shop := folder(t)
	env := append(proxy(t), author...)
	if out, code := sh(t, dir, w.before(t, "pre-commit run cascadelint --all-files"), env...); code != 0 {
		t.Fatalf("exit code %d\n%s", code, out)
	}
	bin := filepath.Join(dir, "bin")
	if out, code := sh(t, repo(t), "go install ./...", "GOWORK=off", "GOBIN="+bin); code != 0 {
		t.Fatalf("go install ./...: exit code %d\n%s", code, out)
	}
	out, code := runHook(t, shop, bin)
	if code != 1 {
		t.Errorf("exit code %d, want 1\n%s", code, out)
	}
	w.wants(t, out)

	// The arguments for what the commit itself brings, as the page gives them.
	run(t, shop, "git", append(strings.Fields("-c user.name=t -c user.email=t@example.com commit -q -m"), "first")...)
	config := filepath.Join(shop, ".pre-commit-config.yaml")
	edit(t, config, "      - id: cascadelint\n", block(t, "pre-commit.md", "yaml", "--new-from-rev"))
	if out, code := runHook(t, shop, bin); code != 0 {
		t.Errorf("nothing is new: exit code %d\n%s", code, out)
	}
	edit(t, filepath.Join(shop, "store.go"), "func DeleteUser", "func DeleteUsers(tx *sql.Tx) error {\n\t_, err := tx.Exec(\"DELETE FROM users\")\n\treturn err\n}\n\nfunc DeleteUser")
	if out, code := runHook(t, shop, bin); code != 1 || strings.Count(out, "[CL102]") != 1 {
		t.Errorf("a new delete: exit code %d\n%s", code, out)
	}
}

// runHook runs the hook that a project's configuration names, on all files.
func runHook(t *testing.T, project, bin string) (out string, code int) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(project, ".pre-commit-config.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var config struct {
		Repos []struct {
			Repo  string
			Hooks []hook
		}
	}
	if err := yaml.Unmarshal(data, &config); err != nil {
		t.Fatal(err)
	}
	if len(config.Repos) != 1 || config.Repos[0].Repo != "https://"+modulePath || len(config.Repos[0].Hooks) != 1 {
		t.Fatalf("the page's configuration: %+v", config)
	}
	h := readHooks(t)[0]
	if own := config.Repos[0].Hooks[0]; own.ID != h.ID {
		t.Fatalf("there is no hook %s", own.ID)
	} else if own.Args != nil {
		h.Args = own.Args
	}
	files := regexp.MustCompile(h.Files)
	if !slices.ContainsFunc(strings.Fields(run(t, project, "git", "ls-files")), files.MatchString) {
		t.Fatal("no file of the project is one that the hook looks at")
	}
	path := "PATH=" + bin + string(filepath.ListSeparator) + os.Getenv("PATH")
	return sh(t, project, h.Entry+" "+strings.Join(h.Args, " "), "GOWORK=off", path)
}
