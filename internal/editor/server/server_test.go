package server_test

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/editor/editortest"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
	"github.com/cascadelint/cascadelint/internal/editor/server"
)

// serve runs a server in this process. The test fails where it does not end.
func serve(t *testing.T, o server.Options) (e *editortest.Editor, ended <-chan bool) {
	t.Helper()
	toServer, fromEditor := io.Pipe()
	toEditor, fromServer := io.Pipe()
	done := make(chan bool, 1)
	go func() {
		orderly, err := server.Run(t.Context(), toServer, fromServer, o)
		if err != nil {
			t.Errorf("the server: %v", err)
		}
		_ = fromServer.Close() // closing a pipe of the memory does not fail
		done <- orderly
	}()
	return editortest.New(t, toEditor, fromEditor), done
}

// shop copies the example project.
func shop(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "..", "..", "plugin", "testdata", "shop"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

const (
	refused = "12 CL102: deleting from users fails while rows of posts.user_id refer to it"
	tooLate = "18 CL104: deleting from users fails (error 1451)"
)

func place(line, from, to int) lsp.Range {
	return lsp.Range{Start: lsp.Position{Line: line, Character: from}, End: lsp.Position{Line: line, Character: to}}
}

// TestSession goes from a finding over its fix to an edit of the schema.
func TestSession(t *testing.T) {
	dir := shop(t)
	broken, posts, schema := filepath.Join(dir, "broken", "broken.go"), filepath.Join(dir, "posts", "posts.go"), filepath.Join(dir, "db", "schema.sql")
	e, ended := serve(t, server.Options{Version: "v1"})
	var able struct {
		Capabilities struct{ PositionEncoding string }
		ServerInfo   struct{ Name, Version string }
	}
	if err := json.Unmarshal(e.Initialize(editortest.Capabilities(), dir), &able); err != nil {
		t.Fatal(err)
	}
	if able.Capabilities.PositionEncoding != "utf-16" || able.ServerInfo.Name != "cascadelint" || able.ServerInfo.Version != "v1" {
		t.Errorf("initialize says %+v", able)
	}
	e.Await(lsp.MethodRegister, `"globPattern":"**/*.sql"`)

	// Diagnose.
	e.Open(broken)
	shown := e.Shown(broken, refused, tooLate)
	want := lsp.Diagnostic{
		Range:    place(11, 14, 58),
		Severity: lsp.SeverityError,
		Code:     "CL102",
		Link:     &lsp.CodeDescription{Href: "https://github.com/cascadelint/cascadelint/blob/main/docs/rules/CL102.md"},
		Source:   "cascadelint",
		Message: "deleting from users fails while rows of posts.user_id refer to it (error 1451): ON DELETE NO ACTION\n" +
			"help: delete from posts before, in the same transaction, handle the refusal, or change the delete rule",
		Related: []lsp.Related{{
			Location: lsp.Location{URI: lsp.URI(schema), Range: place(4, 2, 45)},
			Message:  "foreign key posts_ibfk_1: posts.user_id → users.id, no ON DELETE",
		}},
	}
	if diff := cmp.Diff(want, shown[0]); diff != "" {
		t.Errorf("diagnostic (-want +got):\n%s", diff)
	}
	if v := e.ShownVersion(broken); v == nil || *v != 1 {
		t.Errorf("version %v, want 1", v)
	}

	// Lines that come before move it; an edit of its line hides it, until the edit
	// is taken back.
	text := e.Text(broken)
	e.EditRange(broken, place(0, 0, 0), "// One more line.\n")
	e.Shown(broken, "13 CL102", "19 CL104")
	if v := e.ShownVersion(broken); v == nil || *v != 2 {
		t.Errorf("version %v, want 2", v)
	}
	e.EditRange(broken, place(12, 0, 0), "\t")
	e.Shown(broken, "19 CL104")
	e.Edit(broken, text)
	e.Shown(broken, refused, tooLate)

	// The fix hides it at once, and the save proves it.
	if actions := e.Actions(broken, shown[0].Range, "refactor"); len(actions) != 0 {
		t.Errorf("no fix is a refactoring: %+v", actions)
	}
	if actions := e.Actions(broken, place(0, 0, 0)); len(actions) != 0 {
		t.Errorf("there is nothing to mend in the first line: %+v", actions)
	}
	actions := e.Actions(broken, shown[0].Range, lsp.QuickFix)
	if len(actions) != 1 || actions[0].Title != "delete from posts before, in the same transaction" || actions[0].Kind != lsp.QuickFix || len(actions[0].Diagnostics) != 1 {
		t.Fatalf("actions %+v", actions)
	}
	e.Apply(actions[0], lsp.UTF16)
	e.Shown(broken, "21 CL104")
	e.Save(broken)
	e.Analysed(2)
	e.Shown(broken, "21 CL104")

	// The schema makes the other delete right.
	editortest.Replace(t, schema, "REFERENCES users (id)\n", "REFERENCES users (id) ON DELETE CASCADE\n")
	e.Changed(schema)
	e.Shown(broken)

	// A file without findings, then the end.
	e.Open(posts)
	e.Analysed(4)
	e.Shown(posts)
	e.Close(posts)
	e.Exit()
	if !<-ended {
		t.Error("the server did not notice the shutdown")
	}
}

// TestEncodings has characters of two, three and four bytes before a finding in
// its line, and before the place in the schema that belongs to it.
func TestEncodings(t *testing.T) {
	dir := shop(t)
	broken, schema := filepath.Join(dir, "broken", "broken.go"), filepath.Join(dir, "db", "schema.sql")
	const comment = "/* ü€𝄞 */ "
	editortest.Replace(t, broken, "\t_, err := tx.Exec", "\t"+comment+"_, err := tx.Exec")
	editortest.Replace(t, schema, "  FOREIGN KEY (user_id)", "  "+comment+"FOREIGN KEY (user_id)")
	plain := len("\t_, err := tx.")
	for encoding, width := range map[lsp.Encoding]int{lsp.UTF8: 16, lsp.UTF16: 11, lsp.UTF32: 10} {
		t.Run(string(encoding), func(t *testing.T) {
			e, ended := serve(t, server.Options{})
			capabilities := editortest.Capabilities()
			capabilities["general"] = map[string]any{"positionEncodings": []lsp.Encoding{"utf-7", encoding}}
			e.Initialize(capabilities, dir)
			e.Open(broken)
			shown := e.Shown(broken, refused, tooLate)
			if got := shown[0].Range.Start; got != (lsp.Position{Line: 11, Character: plain + width}) {
				t.Errorf("the finding is at %v", got)
			}
			if got := shown[0].Related[0].Location.Range.Start; got != (lsp.Position{Line: 4, Character: 2 + width}) {
				t.Errorf("the foreign key is at %v", got)
			}
			actions := e.Actions(broken, shown[0].Range)
			if len(actions) != 1 {
				t.Fatalf("actions %+v", actions)
			}
			e.Apply(actions[0], encoding)
			if text := e.Text(broken); !strings.Contains(text, comment+"if _, err := tx.Exec(\"DELETE FROM `posts` WHERE") {
				t.Errorf("the fix makes of it:\n%s", text)
			}
			e.Exit()
			<-ended
		})
	}
}

// TestOpenAndClose shows findings where files are open, with all of them on
// request, and leaves nothing behind.
func TestOpenAndClose(t *testing.T) {
	dir := shop(t)
	broken, posts, schema := filepath.Join(dir, "broken", "broken.go"), filepath.Join(dir, "posts", "posts.go"), filepath.Join(dir, "db", "schema.sql")
	editortest.Replace(t, schema, "ENGINE=InnoDB;\nCREATE TABLE posts", "ENGINE=MyISAM;\nCREATE TABLE posts")
	const ignored = "5 CL202"
	e, ended := serve(t, server.Options{})
	e.Initialize(editortest.Capabilities(), dir)
	e.Open(posts)
	e.Shown(schema, ignored) // the schema belongs to all packages
	e.Shown(broken)
	e.Open(schema)
	e.Open(broken)
	e.Shown(broken, "12 CL101: deleting from users leaves orphaned rows")
	e.Close(posts)
	e.Close(broken)
	e.Shown(broken)
	e.Shown(schema, ignored)
	e.Close(schema)
	e.Shown(schema)
	e.Exit()
	<-ended

	e, ended = serve(t, server.Options{Everywhere: true})
	e.Initialize(editortest.Capabilities(), dir)
	e.Open(posts)
	e.Shown(broken, "12 CL101")
	e.Close(posts)
	e.Shown(broken)
	e.HangUp()
	if <-ended {
		t.Error("an editor that hangs up asked for no shutdown")
	}
}

// TestFolders has two folders with configurations that differ, files outside of
// both, and folders that leave and come.
func TestFolders(t *testing.T) {
	one, two, outside := shop(t), shop(t), shop(t)
	file := func(dir string) string { return filepath.Join(dir, "broken", "broken.go") }
	settings := "dialect: mysql@8.0\nschema: [db/schema.sql]\n"
	editortest.WriteFile(t, filepath.Join(one, ".cascadelint.yaml"), settings+"rules: {CL102: warning}\n")
	editortest.WriteFile(t, filepath.Join(two, ".cascadelint.yaml"), settings+"rules: {CL104: off}\n")
	e, ended := serve(t, server.Options{})
	e.Initialize(editortest.Capabilities(), one, two)
	for _, dir := range []string{one, two, outside} {
		e.Open(file(dir))
	}
	if d := e.Shown(file(one), refused, tooLate); d[0].Severity != lsp.SeverityWarning {
		t.Errorf("severity %d, want that of the folder's configuration", d[0].Severity)
	}
	if d := e.Shown(file(two), refused); d[0].Severity != lsp.SeverityError {
		t.Errorf("severity %d, want the rule's own", d[0].Severity)
	}
	e.Shown(file(outside))

	// A mistake in one configuration is shown there, and nothing else of it.
	settingsFile := filepath.Join(two, ".cascadelint.yaml")
	editortest.WriteFile(t, settingsFile, settings+"rules: {CL104: never}\n")
	e.Changed(settingsFile)
	e.Shown(settingsFile, "3 : ")
	e.Shown(file(two))
	e.Shown(file(one), refused, tooLate)
	editortest.WriteFile(t, settingsFile, settings)
	e.Changed(settingsFile)
	e.Shown(settingsFile)
	e.Shown(file(two), refused, tooLate)

	change := func(added, removed string) {
		e.Notify(lsp.MethodWorkspaceFolders, map[string]any{"event": map[string]any{
			"added": []any{map[string]any{"uri": lsp.URI(added), "name": "a"}}, "removed": []any{map[string]any{"uri": lsp.URI(removed), "name": "r"}},
		}})
	}
	change(outside, one)
	e.Shown(file(one))
	e.Open(file(outside))
	e.Shown(file(outside), refused, tooLate)
	e.Exit()
	<-ended
}

// TestWithoutWatchers has an editor that watches no files and knows little else.
func TestWithoutWatchers(t *testing.T) {
	dir := shop(t)
	broken, schema := filepath.Join(dir, "broken", "broken.go"), filepath.Join(dir, "db", "schema.sql")
	e, ended := serve(t, server.Options{Poll: 20 * time.Millisecond})
	e.Initialize(map[string]any{}, dir)
	e.Open(broken)
	shown := e.Shown(broken, refused, tooLate)
	if d := shown[0]; d.Link != nil || d.Related != nil || !strings.Contains(d.Message, "posts.user_id → users.id, no ON DELETE (schema.sql:5)") {
		t.Errorf("what the editor does not show belongs into the message: %+v", d)
	}
	if actions := e.Actions(broken, shown[0].Range); len(actions) != 0 {
		t.Errorf("the editor knows no such code actions: %+v", actions)
	}
	if m := e.Messages(lsp.MethodRegister); len(m) != 0 {
		t.Errorf("the editor registers nothing: %+v", m)
	}
	editortest.Replace(t, schema, "REFERENCES users (id)\n", "REFERENCES users (id) ON DELETE CASCADE\n")
	e.Shown(broken)
	e.Exit()
	<-ended
}

// TestSuperseded saves again and again while analyses run: the last text counts.
func TestSuperseded(t *testing.T) {
	dir := shop(t)
	broken := filepath.Join(dir, "broken", "broken.go")
	e, ended := serve(t, server.Options{})
	e.Initialize(editortest.Capabilities(), dir)
	text := editortest.ReadFile(t, broken)
	e.Open(broken)
	for n := range 20 {
		e.Edit(broken, strings.Repeat("// A line.\n", n)+strings.Replace(text, "DELETE FROM users", "DELETE FROM comments", n%2+1))
		e.Save(broken)
		time.Sleep(30 * time.Millisecond) // some of the analyses have begun
	}
	e.Edit(broken, "// Last.\n"+text)
	e.Save(broken)
	e.Shown(broken, "13 CL102", "19 CL104")
	e.Exit()
	<-ended
}

func TestProtocol(t *testing.T) {
	e, ended := serve(t, server.Options{})
	fails := func(method string, code int) {
		t.Helper()
		if m := e.Answer(e.Ask(method, nil)); m.Error == nil || m.Error.Code != code {
			t.Errorf("%s: answer %+v, want error %d", method, m, code)
		}
	}
	fails(lsp.MethodCodeAction, rpc.CodeServerNotInitialized)
	e.Notify(lsp.MethodDidOpen, "no parameters")
	e.Initialize(editortest.Capabilities())
	fails(lsp.MethodInitialize, rpc.CodeInvalidRequest)
	fails("textDocument/hover", rpc.CodeMethodNotFound)
	fails(lsp.MethodCodeAction, rpc.CodeInvalidParams)
	e.Notify(lsp.MethodDidOpen, "no parameters")
	e.Await(lsp.MethodLog, "reading textDocument/didOpen")
	e.Notify("$/setTrace", map[string]any{"value": "off"})
	e.Request(lsp.MethodShutdown, nil)
	fails("textDocument/hover", rpc.CodeInvalidRequest)
	e.Notify(lsp.MethodExit, nil)
	e.Wait()
	if !<-ended {
		t.Error("the server did not notice the shutdown")
	}
}

// TestGoroutines wants a server to leave nothing behind, also where it ends while
// an analysis runs.
func TestGoroutines(t *testing.T) {
	dir := shop(t)
	before := runtime.NumGoroutine()
	for range 2 {
		e, ended := serve(t, server.Options{})
		e.Initialize(editortest.Capabilities(), dir)
		e.Open(filepath.Join(dir, "broken", "broken.go"))
		time.Sleep(100 * time.Millisecond) // more than the delay before an analysis
		e.Exit()
		<-ended
	}
	for end := time.Now().Add(time.Minute); runtime.NumGoroutine() > before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			stacks := make([]byte, 1<<20)
			t.Fatalf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, stacks[:runtime.Stack(stacks, true)])
		}
	}
}
