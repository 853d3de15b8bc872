package proxy_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/proxy"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// deadline ends a proxy that a failed test leaves behind.
func deadline() context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	context.AfterFunc(ctx, cancel)
	return ctx
}

// self runs the test program in a role.
func self(name string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), role+"="+name)
	cmd.Stderr = os.Stderr
	return cmd
}

// wire is an editor that sees every byte: unlike the one of package editortest
// it decides what it answers.
type wire struct {
	t    *testing.T
	cmd  *exec.Cmd
	in   *rpc.Reader
	out  io.WriteCloser
	next int
	seen []rpc.Message
}

// session starts a proxy between two scripted servers and initializes it. env
// are settings of the servers.
func session(t *testing.T, capabilities map[string]any, env ...string) *wire {
	t.Helper()
	w := &wire{t: t, cmd: self("proxy")}
	w.cmd.Env = append(w.cmd.Env, env...)
	out, err := w.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	in, err := w.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := w.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if w.cmd.ProcessState == nil {
			_ = w.cmd.Process.Kill() // it may have ended by itself
			_ = w.cmd.Wait()
		}
	})
	w.out, w.in = out, rpc.NewReader(in)
	w.request(lsp.MethodInitialize, map[string]any{"capabilities": capabilities, "rootUri": nil, "other": "<kept>"})
	w.notify(lsp.MethodInitialized, map[string]any{})
	return w
}

func (w *wire) send(data []byte) {
	w.t.Helper()
	if err := rpc.Write(w.out, data); err != nil {
		w.t.Fatal(err)
	}
}

func (w *wire) notify(method string, params any) {
	w.t.Helper()
	w.send(rpc.Notification(method, params))
}

// read gives the next message.
func (w *wire) read() *rpc.Message {
	w.t.Helper()
	timer := time.AfterFunc(3*time.Minute, func() { _ = w.cmd.Process.Kill() })
	defer timer.Stop()
	data, err := w.in.Read()
	if err != nil {
		w.t.Fatalf("reading from the proxy: %v; seen: %+v", err, w.seen)
	}
	m, err := rpc.Parse(data)
	if err != nil {
		w.t.Fatal(err)
	}
	w.seen = append(w.seen, *m)
	return m
}

// await gives the first message with a method.
func (w *wire) await(method string) *rpc.Message {
	w.t.Helper()
	for i := 0; ; i++ {
		if i == len(w.seen) {
			w.read()
		}
		if w.seen[i].Method == method {
			return &w.seen[i]
		}
	}
}

// ask sends a request; answer waits for its answer.
func (w *wire) ask(method string, params any) json.RawMessage {
	w.t.Helper()
	w.next++
	id := json.RawMessage(fmt.Sprint(w.next))
	text, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": id, "method": method, "params": params})
	if err != nil {
		w.t.Fatal(err)
	}
	w.send(text)
	return id
}

func (w *wire) answer(id json.RawMessage) *rpc.Message {
	w.t.Helper()
	for {
		if m := w.read(); m.IsResponse() && bytes.Equal(m.ID, id) {
			return m
		}
	}
}

func (w *wire) request(method string, params any) json.RawMessage {
	w.t.Helper()
	m := w.answer(w.ask(method, params))
	if m.Error != nil {
		w.t.Fatalf("%s: %+v", method, m.Error)
	}
	return m.Result
}

// document are the parameters that name a document in a version.
func document(uri string, version int) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": uri, "version": version, "text": "x"}}
}

// shown waits for the diagnostics of a document with these messages, and gives
// the version that they are said to be of; zero for none.
func (w *wire) shown(uri string, want ...string) (version int) {
	w.t.Helper()
	for {
		m := w.read()
		if m.Method != lsp.MethodPublish {
			continue
		}
		var p struct {
			URI         string
			Version     int
			Diagnostics []struct{ Message string }
		}
		if err := json.Unmarshal(m.Params, &p); err != nil || p.Diagnostics == nil {
			w.t.Fatalf("%v: %s", err, m.Params)
		}
		got := []string{}
		for _, d := range p.Diagnostics {
			got = append(got, d.Message)
		}
		if p.URI == uri && cmp.Equal(append([]string{}, want...), got) {
			return p.Version
		}
	}
}

// end says exit and wants a code.
func (w *wire) end(code int) {
	w.t.Helper()
	w.request(lsp.MethodShutdown, nil)
	w.notify(lsp.MethodExit, nil)
	w.wait(code)
}

// wait wants the proxy to end with a code.
func (w *wire) wait(code int) {
	w.t.Helper()
	timer := time.AfterFunc(3*time.Minute, func() { _ = w.cmd.Process.Kill() })
	defer timer.Stop()
	for {
		if _, err := w.in.Read(); err != nil {
			break
		}
	}
	_ = w.cmd.Wait() // the code says it
	if got := w.cmd.ProcessState.ExitCode(); got != code {
		w.t.Errorf("exit code %d, want %d", got, code)
	}
}

// TestMerge has diagnostics and code actions of both servers in one stream.
func TestMerge(t *testing.T) {
	w := session(t, nil)
	const uri = "file:///w/a%20b.go"
	w.notify(lsp.MethodDidOpen, document("file:///w/a%20b.go", 1))
	if v := w.shown(uri, "stock v1", "ours v1"); v != 1 {
		t.Errorf("version %d, want 1", v)
	}
	w.notify(lsp.MethodDidChange, document(uri, 2))
	if v := w.shown(uri, "stock v2", "ours v2"); v != 2 {
		t.Errorf("version %d, want 2", v)
	}
	last := w.seen[len(w.seen)-1]
	for _, member := range []string{`"member":"kept"`, `"code":{"value":"x"}`} {
		if !strings.Contains(string(last.Params), member) {
			t.Errorf("%s is lost: %s", member, last.Params)
		}
	}
	if got := titles(t, w.request(lsp.MethodCodeAction, document(uri, 2))); !cmp.Equal(got, []string{"action of stock", "action of ours"}) {
		t.Errorf("actions %q", got)
	}
	const null = "file:///w/null.go"
	w.notify(lsp.MethodDidOpen, document(null, 1))
	w.shown(null, "stock v1", "ours v1")
	if got := titles(t, w.request(lsp.MethodCodeAction, document(null, 1))); !cmp.Equal(got, []string{"action of ours"}) {
		t.Errorf("actions %q", got)
	}
	if got := titles(t, w.request(lsp.MethodCodeAction, document("file:///w/other.go", 1))); !cmp.Equal(got, []string{"action of stock"}) {
		t.Errorf("actions %q of a file that the second server knows nothing of", got)
	}
	if got := string(w.request("textDocument/hover", document(uri, 2))); got != `{"by":"stock","method":"textDocument/hover"}` {
		t.Errorf("hover: %s", got)
	}
	// Ours go, the stock server's stay.
	w.notify("textDocument/didClose", document(uri, 2))
	w.end(0)
}

func titles(t *testing.T, result json.RawMessage) []string {
	t.Helper()
	var actions []struct{ Title string }
	if err := json.Unmarshal(result, &actions); err != nil {
		t.Fatalf("%v: %s", err, result)
	}
	var out []string
	for _, a := range actions {
		out = append(out, a.Title)
	}
	return out
}

// TestOwedDiagnostics has the stock server be late: what it said of an earlier
// text must not pass for that of the one at hand.
func TestOwedDiagnostics(t *testing.T) {
	w := session(t, nil)
	const uri = "file:///w/late.go"
	w.notify(lsp.MethodDidOpen, document(uri, 1))
	w.shown(uri, "stock v1", "ours v1")
	w.notify(lsp.MethodDidChange, document(uri, 2))
	if v := w.shown(uri, "stock v1", "ours v2"); v != 0 {
		t.Errorf("version %d, want none", v)
	}
	w.end(0)
}

// TestInitialize wants the editor's words to reach the stock server as they are,
// and the second server to count as the stock one does.
func TestInitialize(t *testing.T) {
	for capabilities, want := range map[string]string{
		`{"positionEncoding":"utf-32"}`: `"positionEncodings":["utf-32"]`,
		`{}`:                            `"positionEncodings":["utf-16"]`,
	} {
		w := session(t, map[string]any{"general": map[string]any{"positionEncodings": []string{"utf-8"}}, "more": 1}, "STANDIN_CAPABILITIES="+capabilities, "SECOND=echo")
		if got := received(t, w.request("test/received", nil))[0]; got != `initialize {"capabilities":{"general":{"positionEncodings":["utf-8"]},"more":1},"other":"\u003ckept\u003e","rootUri":null}` {
			t.Errorf("the stock server was told %s", got)
		}
		told := string(w.await(lsp.MethodLog).Params)
		if !strings.Contains(told, strings.ReplaceAll(want, `"`, `\"`)) || !strings.Contains(told, `\"more\":1`) {
			t.Errorf("the second server was told %s, want %s", told, want)
		}
		w.end(0)
	}
}

func received(t *testing.T, result json.RawMessage) []string {
	t.Helper()
	var out []string
	if err := json.Unmarshal(result, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestWatchedFiles keeps from the stock server what only the second has asked
// for, and the answers to the second's requests.
func TestWatchedFiles(t *testing.T) {
	w := session(t, nil)
	change := func(names ...string) {
		changes := []any{}
		for _, n := range names {
			changes = append(changes, map[string]any{"uri": "file:///w/" + n, "type": 2})
		}
		w.notify(lsp.MethodWatchedFiles, map[string]any{"changes": changes})
	}
	change("schema.sql")
	change("a.go", "db/schema.SQL", ".cascadelint.yaml")
	change("b.go")
	w.send(rpc.Response(json.RawMessage(`"cascadelint:watch"`), nil))
	w.send(rpc.Response(json.RawMessage(`17`), nil))
	var got []string
	for _, r := range received(t, w.request("test/received", nil)) {
		if strings.HasPrefix(r, lsp.MethodWatchedFiles) || strings.HasPrefix(r, " ") {
			got = append(got, r)
		}
	}
	want := []string{
		lsp.MethodWatchedFiles + ` {"changes":[{"type":2,"uri":"file:///w/a.go"}]}`,
		lsp.MethodWatchedFiles + ` {"changes":[{"type":2,"uri":"file:///w/b.go"}]}`,
		" ", // the answer to the stock server's request
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the stock server was told (-want +got):\n%s", diff)
	}
	w.end(0)
}

// TestPull adds to the diagnostics that the editor asks for, and has it ask
// again when ours change.
func TestPull(t *testing.T) {
	capabilities := map[string]any{
		"textDocument": map[string]any{"diagnostic": map[string]any{}},
		"workspace":    map[string]any{"diagnostics": map[string]any{"refreshSupport": true}},
	}
	const uri = "file:///w/a.go"
	pull := func(w *wire) string {
		params := document(uri, 1)
		params["previousResultId"] = "r"
		return string(w.request(lsp.MethodPull, params))
	}
	w := session(t, capabilities, `STANDIN_CAPABILITIES={"diagnosticProvider":{}}`)
	if got := pull(w); !strings.Contains(got, "stock pulled") || strings.Contains(got, "ours") {
		t.Errorf("before there are findings: %s", got)
	}
	w.notify(lsp.MethodDidOpen, document(uri, 1))
	for {
		if m := w.read(); m.Method == lsp.MethodRefresh {
			if m.Params != nil {
				t.Errorf("the request to ask again has parameters: %s", m.Params)
			}
			w.send(rpc.Response(m.ID, nil))
			break
		} else if m.Method == lsp.MethodPublish && strings.Contains(string(m.Params), "ours") {
			t.Errorf("what is asked for is not sent as well: %s", m.Params)
		}
	}
	if got := pull(w); !strings.Contains(got, "stock pulled") || !strings.Contains(got, "ours v1") || !strings.Contains(got, `"resultId":"r"`) {
		t.Errorf("with findings: %s", got)
	}
	for _, r := range received(t, w.request("test/received", nil)) {
		if strings.Contains(r, "previousResultId") {
			t.Errorf("the stock server must give all diagnostics: %s", r)
		}
	}
	const unchanged = "file:///w/unchanged.go"
	w.notify(lsp.MethodDidOpen, document(unchanged, 1))
	w.shown(unchanged, "stock v1", "ours v1")
	if got := string(w.request(lsp.MethodPull, document(unchanged, 1))); got != `{"kind":"unchanged","resultId":"r"}` {
		t.Errorf("a report without items: %s", got)
	}
	w.end(0)

	// An editor that cannot be told to ask again gets ours as they come.
	delete(capabilities, "workspace")
	w = session(t, capabilities, `STANDIN_CAPABILITIES={"diagnosticProvider":{}}`)
	w.notify(lsp.MethodDidOpen, document(uri, 1))
	w.shown(uri, "stock v1", "ours v1")
	if got := pull(w); strings.Contains(got, "ours") {
		t.Errorf("ours come twice: %s", got)
	}
	w.end(0)
}

// TestLargeMessages passes tens of megabytes in both directions.
func TestLargeMessages(t *testing.T) {
	w := session(t, nil)
	text := strings.Repeat("y", 20<<20)
	result := w.request("test/large", text)
	if want := fmt.Sprintf(`{"got":%d,`, len(text)+2); !bytes.HasPrefix(result, []byte(want)) || len(result) < 20<<20 {
		t.Errorf("%d bytes: %.60s, want %s", len(result), result, want)
	}
	w.end(0)
}

func TestCancelled(t *testing.T) {
	w := session(t, nil)
	id := w.ask("test/cancelled", nil)
	w.notify("$/cancelRequest", map[string]any{"id": id})
	if m := w.answer(id); m.Error == nil || m.Error.Code != -32800 {
		t.Errorf("answer %+v", m)
	}
	w.end(0)
}

// TestStockEnds gives the stock server's exit code, however it ends.
func TestStockEnds(t *testing.T) {
	killed := 137
	if runtime.GOOS == "windows" {
		killed = 1
	}
	for method, code := range map[string]int{"test/crash": 7, "test/killed": killed, "test/garbage": 0} {
		t.Run(filepath.Base(method), func(t *testing.T) {
			w := session(t, nil)
			w.notify(lsp.MethodDidOpen, document("file:///w/a.go", 1))
			w.notify(method, nil)
			w.wait(code)
		})
	}
	t.Run("hang up", func(t *testing.T) {
		w := session(t, nil)
		if err := w.out.Close(); err != nil {
			t.Fatal(err)
		}
		w.wait(0)
	})
	t.Run("not there", func(t *testing.T) {
		none := filepath.Join(t.TempDir(), "gopls")
		if _, err := proxy.Run(t.Context(), strings.NewReader(""), io.Discard, proxy.Options{Stock: exec.Command(none), Second: exec.Command(none)}); err == nil || !strings.HasPrefix(err.Error(), "starting gopls: ") {
			t.Errorf("error %v", err)
		}
	})
}

// TestSecondFails has the second server crash, hang, stay silent or be missing:
// the editor has the stock one as if it were alone.
func TestSecondFails(t *testing.T) {
	const uri = "file:///w/a.go"
	t.Run("crashes", func(t *testing.T) {
		w := session(t, nil, "SECOND=crashes")
		w.notify(lsp.MethodDidOpen, document(uri, 1))
		w.shown(uri, "stock v1", "crashes v1")
		w.notify(lsp.MethodDidChange, document(uri, 2))
		w.shown(uri, "stock v2")
		w.notify(lsp.MethodDidChange, document(uri, 3))
		w.shown(uri, "stock v3")
		if got := titles(t, w.request(lsp.MethodCodeAction, document(uri, 3))); !cmp.Equal(got, []string{"action of stock"}) {
			t.Errorf("actions %q", got)
		}
		w.end(0)
		if told := string(w.await(lsp.MethodLog).Params); !strings.Contains(told, "ended with exit code 2; gopls goes on alone") {
			t.Errorf("the user is told %s", told)
		}
	})
	t.Run("hangs", func(t *testing.T) {
		w := session(t, nil, "SECOND=hangs")
		w.notify(lsp.MethodDidOpen, map[string]any{"textDocument": map[string]any{"uri": uri, "version": 1, "text": strings.Repeat("x", 1<<20)}})
		w.shown(uri, "stock v1")
		w.request("textDocument/hover", document(uri, 1))
		w.end(0)
	})
	t.Run("does not answer", func(t *testing.T) {
		w := session(t, nil)
		const slow = "file:///w/slow.go"
		w.notify(lsp.MethodDidOpen, document(slow, 1))
		w.shown(slow, "stock v1", "ours v1")
		if got := titles(t, w.request(lsp.MethodCodeAction, document(slow, 1))); !cmp.Equal(got, []string{"action of stock"}) {
			t.Errorf("actions %q", got)
		}
		w.end(0)
	})
}

// TestGoroutines runs sessions in this process and wants nothing to be left.
func TestGoroutines(t *testing.T) {
	before := runtime.NumGoroutine()
	for range 3 {
		fromEditor, toProxy := io.Pipe()
		toEditor, fromProxy := io.Pipe()
		go func() {
			in := rpc.NewReader(toEditor)
			for {
				if _, err := in.Read(); err != nil {
					return
				}
			}
		}()
		go func() {
			for _, m := range [][]byte{
				rpc.Request("1", lsp.MethodInitialize, map[string]any{}),
				rpc.Notification(lsp.MethodDidOpen, document("file:///w/a.go", 1)),
				rpc.Request("2", lsp.MethodShutdown, nil),
				rpc.Notification(lsp.MethodExit, nil),
			} {
				if err := rpc.Write(toProxy, m); err != nil {
					t.Error(err)
				}
			}
		}()
		if code, err := proxy.Run(t.Context(), fromEditor, fromProxy, proxy.Options{Stock: self("stock"), Second: self("ours")}); code != 0 || err != nil {
			t.Errorf("exit code %d, %v", code, err)
		}
		_ = toProxy.Close() // pipes of the memory
		_ = fromProxy.Close()
	}
	for end := time.Now().Add(time.Minute); runtime.NumGoroutine() > before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			stacks := make([]byte, 1<<20)
			t.Fatalf("%d goroutines, %d before:\n%s", runtime.NumGoroutine(), before, stacks[:runtime.Stack(stacks, true)])
		}
	}
}
