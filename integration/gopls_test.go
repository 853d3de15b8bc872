//go:build integration

package integration_test

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/editortest"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/stock"
)

// goplsVersion is the version that the documentation names.
const goplsVersion = "v0.23.0"

// editors are the two programs: the stock gopls from the module proxy, and the
// one that stands for it.
type editors struct{ stock, ours string }

func buildEditors(t *testing.T) editors {
	t.Helper()
	if page := read(t, "docs", "integrations", "editors.md"); !strings.Contains(page, "gopls "+goplsVersion) {
		t.Errorf("the page does not name gopls %s", goplsVersion)
	}
	dir := t.TempDir()
	install := exec.Command("go", "install", "golang.org/x/tools/gopls@"+goplsVersion)
	install.Env = append(os.Environ(), "GOBIN="+dir, "GOFLAGS=", "GOWORK=off")
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	e := editors{filepath.Join(dir, "gopls"), filepath.Join(dir, "cascadelint-gopls")}
	run(t, repo(t), "go", "build", "-o", e.ours, "./cmd/cascadelint-gopls")
	return e
}

// command starts the program as an editor does, with the stock gopls behind it.
func (e editors) command(stockProgram string, args ...string) *exec.Cmd {
	cmd := exec.Command(e.ours, args...)
	cmd.Env = append(os.Environ(), "GOWORK=off", stock.Env+"="+stockProgram)
	return cmd
}

// TestGopls goes through sessions with the real gopls.
func TestGopls(t *testing.T) {
	programs := buildEditors(t)
	t.Run("calls", func(t *testing.T) { passesCallsThrough(t, programs) })
	t.Run("page", func(t *testing.T) { followEditors(t, programs.command(programs.stock)) })
	t.Run("session", func(t *testing.T) { session(t, programs) })
	t.Run("pull", func(t *testing.T) { pull(t, programs) })
	t.Run("crash", func(t *testing.T) { crash(t, programs) })
}

// passesCallsThrough holds calls that are no server against those of the stock
// gopls.
func passesCallsThrough(t *testing.T, programs editors) {
	dir := copyOf(t, filepath.Join("..", "plugin", "testdata", "shop"))
	for _, args := range [][]string{
		{"version", "-json"}, {"check", filepath.Join(dir, "posts", "posts.go")}, {"symbols", filepath.Join(dir, "posts", "posts.go")}, {"nonsense"}, {"check", filepath.Join(dir, "missing.go")},
	} {
		want, wantCode := try(t, dir, programs.stock, args...)
		cmd := programs.command(programs.stock, args...)
		cmd.Dir = dir
		var errs strings.Builder
		cmd.Stderr = &errs
		out, _ := cmd.Output() // the code says it
		if got := string(out) + errs.String(); got != want || cmd.ProcessState.ExitCode() != wantCode {
			t.Errorf("%s: exit code %d, %s\nwant %d, %s", strings.Join(args, " "), cmd.ProcessState.ExitCode(), got, wantCode, want)
		}
	}
}

// inBroken adds a mistake that gopls finds and that compiles.
func inBroken(t *testing.T, dir string) (file string) {
	file = filepath.Join(dir, "broken", "broken.go")
	edit(t, file, "import (\n\t\"database/sql\"\n", "import (\n\t\"database/sql\"\n\t\"fmt\"\n")
	edit(t, file, "// RemoveLate", "// Print has a mistake of another kind.\nfunc Print() { fmt.Printf(\"%d\\n\", \"text\") }\n\n// RemoveLate")
	return file
}

const (
	mistake = "18 default: fmt.Printf format %d has arg \"text\" of wrong type string"
	refused = "13 CL102: deleting from users fails"
	tooLate = "22 CL104: deleting from users fails"
)

// session opens, diagnoses, mends and edits the schema, with gopls's own features
// in between.
func session(t *testing.T, programs editors) {
	dir := copyOf(t, filepath.Join("..", "plugin", "testdata", "shop"))
	broken, posts, schema := inBroken(t, dir), filepath.Join(dir, "posts", "posts.go"), filepath.Join(dir, "db", "schema.sql")
	e := editortest.Start(t, programs.command(programs.stock, "-mode=stdio"))
	if able := string(e.Initialize(editortest.Capabilities(), dir)); !strings.Contains(able, `"name":"gopls"`) || !strings.Contains(able, "completionProvider") {
		t.Errorf("initialize is answered by another server: %s", able)
	}
	e.Await(lsp.MethodRegister, "**/*.sql")
	e.Open(broken)
	shown := e.Shown(broken, refused, mistake, tooLate)
	if r := shown[0].Related; len(r) != 1 || r[0].Location != (lsp.Location{URI: lsp.URI(schema), Range: lsp.Range{Start: lsp.Position{Line: 4, Character: 2}, End: lsp.Position{Line: 4, Character: 45}}}) {
		t.Errorf("related places %+v", r)
	}
	if shown[0].Link == nil || !strings.HasSuffix(shown[0].Link.Href, "/docs/rules/CL102.md") {
		t.Errorf("link %+v", shown[0].Link)
	}
	if v := e.ShownVersion(broken); v == nil || *v != 1 {
		t.Errorf("version %v, want 1", v)
	}
	features(t, e, broken, posts)

	actions := e.Actions(broken, shown[0].Range)
	found := false
	for _, a := range actions {
		if a.Title == "delete from posts before, in the same transaction" {
			found = true
			e.Apply(a, lsp.UTF16)
		}
	}
	if !found || len(actions) < 2 { // gopls has refactorings for every call
		t.Fatalf("actions %+v", actions)
	}
	e.Save(broken)
	e.Changed(broken)
	e.Shown(broken, "21"+mistake[2:], "25"+tooLate[2:])
	if v := e.ShownVersion(broken); v == nil || *v != 2 {
		t.Errorf("version %v, want 2", v)
	}
	e.EditRange(broken, lsp.Range{Start: lsp.Position{Line: 20}, End: lsp.Position{Line: 21}}, "")
	e.EditRange(broken, lsp.Range{Start: lsp.Position{Line: 5}, End: lsp.Position{Line: 6}}, "")
	e.Save(broken)
	e.Shown(broken, "23"+tooLate[2:])

	editortest.Replace(t, schema, "REFERENCES users (id)\n", "REFERENCES users (id) ON DELETE CASCADE\n")
	e.Changed(schema)
	e.Shown(broken)
	editortest.Replace(t, schema, "ENGINE=InnoDB;\nCREATE TABLE comments", "ENGINE=MyISAM;\nCREATE TABLE comments")
	e.Changed(schema)
	e.Shown(schema, "5 CL202", "10 CL202")
	if code := e.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// features wants hover, definition and cancellation to be gopls's own.
func features(t *testing.T, e *editortest.Editor, broken, posts string) {
	t.Helper()
	text := e.Text(broken)
	call := strings.Index(text, "DeleteOf")
	at := map[string]any{"textDocument": map[string]any{"uri": lsp.URI(broken)}, "position": lsp.UTF16.Position([]byte(text), call)}
	if hover := string(e.Request("textDocument/hover", at)); !strings.Contains(hover, "func posts.DeleteOf(tx *sql.Tx, user int64) error") {
		t.Errorf("hover: %s", hover)
	}
	if definition := string(e.Request("textDocument/definition", at)); !strings.Contains(definition, lsp.URI(posts)) {
		t.Errorf("definition: %s", definition)
	}
	id := e.Ask("textDocument/references", map[string]any{"textDocument": at["textDocument"], "position": at["position"], "context": map[string]any{"includeDeclaration": true}})
	e.Notify("$/cancelRequest", map[string]any{"id": id})
	if m := e.Answer(id); m.Error == nil && len(m.Result) == 0 { // it may have been faster
		t.Errorf("a cancelled request: %+v", m)
	}
}

// pull asks for diagnostics, which gopls allows with a setting.
func pull(t *testing.T, programs editors) {
	dir := copyOf(t, filepath.Join("..", "plugin", "testdata", "shop"))
	broken := inBroken(t, dir)
	capabilities := editortest.Capabilities()
	capabilities["textDocument"].(map[string]any)["diagnostic"] = map[string]any{}
	capabilities["workspace"].(map[string]any)["diagnostics"] = map[string]any{"refreshSupport": true}
	e := editortest.Start(t, programs.command(programs.stock))
	e.Options = map[string]any{"pullDiagnostics": true}
	if able := string(e.Initialize(capabilities, dir)); !strings.Contains(able, "diagnosticProvider") {
		t.Fatalf("gopls cannot be asked: %s", able)
	}
	e.Open(broken)
	// gopls has the editor ask again too, so that ours may not be there at once.
	var got string
	for end := time.Now().Add(editortest.Limit); got != "map[CL102:1 CL104:1 default:1]"; time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("codes %s", got)
		}
		var report struct{ Items []lsp.Diagnostic }
		answer := e.Request(lsp.MethodPull, map[string]any{"textDocument": map[string]any{"uri": lsp.URI(broken)}})
		if err := json.Unmarshal(answer, &report); err != nil {
			t.Fatalf("%v: %s", err, answer)
		}
		count := map[string]int{}
		for _, d := range report.Items {
			count[d.Code]++
		}
		got = fmt.Sprint(count)
	}
	e.Await(lsp.MethodRefresh, "")
	if code := e.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// crash kills gopls in a session and wants its exit code.
func crash(t *testing.T, programs editors) {
	dir := copyOf(t, filepath.Join("..", "plugin", "testdata", "shop"))
	note := filepath.Join(t.TempDir(), "pid")
	wrapper := filepath.Join(t.TempDir(), "gopls")
	script := fmt.Sprintf("#!/bin/sh\necho $$ > %s\nexec %s \"$@\"\n", note, programs.stock)
	if err := os.WriteFile(wrapper, []byte(script), 0o777); err != nil {
		t.Fatal(err)
	}
	e := editortest.Start(t, programs.command(wrapper))
	e.Initialize(editortest.Capabilities(), dir)
	e.Open(filepath.Join(dir, "broken", "broken.go"))
	e.Shown(filepath.Join(dir, "broken", "broken.go"), "12 CL102", "18 CL104")
	pid, err := strconv.Atoi(strings.TrimSpace(editortest.ReadFile(t, note)))
	if err != nil {
		t.Fatal(err)
	}
	process, err := os.FindProcess(pid)
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Kill(); err != nil {
		t.Fatal(err)
	}
	if code := e.Wait(); code != 137 {
		t.Errorf("exit code %d, want that of a killed process", code)
	}
}
