package integration_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/editor/editortest"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
)

// TestEditorSettings wants the settings of the page to name the two programs that
// the tests run, and nothing else.
func TestEditorSettings(t *testing.T) {
	page := read(t, "docs", "integrations", "editors.md")
	named := regexp.MustCompile(`["'](?:[^"'\s]*/)?(cascadelint-gopls|cascadelint)["'](?:[\s,]*(?:args = \[)?["'](lsp)["'])?`)
	for language, want := range map[string][]string{
		"json":  {"cascadelint-gopls", "cascadelint-gopls"}, // VS Code, Zed
		"lua":   {"cascadelint lsp"},
		"toml":  {"cascadelint lsp"},
		"elisp": {"cascadelint-gopls", "cascadelint lsp"}, // eglot, lsp-mode
	} {
		var got []string
		for _, b := range blocks(page, language) {
			if language == "json" && !json.Valid([]byte(b)) {
				t.Errorf("this is not JSON:\n%s", b)
			}
			if m := named.FindStringSubmatch(commandIn(b)); m != nil {
				got = append(got, strings.TrimSpace(m[1]+" "+m[2]))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("programs in blocks of %s (-want +got):\n%s", language, diff)
		}
	}
}

// commandIn gives a block from the line on that names the program to run.
func commandIn(block string) string {
	if i := regexp.MustCompile(`(?m)^.*(cmd =|command =|connection|"gopls": "|"path":|\. \().*$`).FindStringIndex(block); i != nil {
		return block[i[0]:]
	}
	return ""
}

// followEditors follows the page on editors from an empty folder to its finding, with a
// server that is started by the command.
func followEditors(t *testing.T, command *exec.Cmd) {
	t.Helper()
	page := strings.Join(strings.Fields(read(t, "docs", "integrations", "editors.md")), " ")
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	project := exec.Command("bash", "-e", "-c", block(t, "editors.md", "sh", "mkdir shop"))
	project.Dir = dir
	if out, err := project.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	dir = filepath.Join(dir, "shop")
	command.Dir = dir
	if command.Env == nil {
		command.Env = os.Environ()
	}
	command.Env = append(command.Env, "GOWORK=off")
	store, schema := filepath.Join(dir, "store.go"), filepath.Join(dir, "schema.sql")

	e := editortest.Start(t, command)
	e.Initialize(editortest.Capabilities(), dir)
	e.Open(store)
	const message = "deleting from users fails while rows of posts.user_id refer to it"
	finding := e.Shown(store, "7 CL102: "+message)[0]
	if len(finding.Related) != 1 || finding.Related[0].Location.URI != lsp.URI(schema) || finding.Related[0].Location.Range.Start.Line != 4 {
		t.Errorf("related places %+v", finding.Related)
	}
	actions := e.Actions(store, finding.Range, lsp.QuickFix)
	if len(actions) != 1 {
		t.Fatalf("actions %+v", actions)
	}
	for _, said := range []string{"Line 7 shows CL102, “" + message + "”", "a link into `schema.sql:5`", "the quick fix “" + actions[0].Title + "”"} {
		if !strings.Contains(page, said) {
			t.Errorf("the page does not say: %s", said)
		}
	}
	editortest.Replace(t, schema, "REFERENCES users (id)\n", "REFERENCES users (id) ON DELETE CASCADE\n")
	e.Changed(schema)
	e.Shown(store)
	if code := e.Exit(); code != 0 {
		t.Errorf("exit code %d", code)
	}
}

// TestEditorsFromAnEmptyFolder is for editors that run several servers.
func TestEditorsFromAnEmptyFolder(t *testing.T) {
	followEditors(t, exec.Command(filepath.Join(tool(t), "cascadelint"), "lsp"))
}
