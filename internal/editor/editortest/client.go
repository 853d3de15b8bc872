// Package editortest is an editor for tests: it speaks the Language Server
// Protocol with a server and keeps what that has shown.
package editortest

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// Limit is how long the editor waits for anything. It is reached only where a
// test fails.
const Limit = 3 * time.Minute

// Editor is one session. Its methods fail the test where the server does not do
// what it must.
type Editor struct {
	// Options are sent with initialize; nil for none.
	Options any

	t   testing.TB
	out *rpc.Outbox
	cmd *exec.Cmd
	in  io.Closer

	mu       sync.Mutex
	change   *sync.Cond
	requests int
	answers  map[string]*rpc.Message
	shown    map[string]lsp.PublishParams // by path
	texts    map[string]string            // of open documents, by path
	versions map[string]int
	messages []rpc.Message // notifications and requests of the server
	closed   bool
}

// Start runs a server as an editor does.
func Start(t testing.TB, cmd *exec.Cmd) *Editor {
	t.Helper()
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if cmd.Stderr == nil {
		cmd.Stderr = os.Stderr
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	e := New(t, out, in)
	e.cmd = cmd
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill() // it may have ended by itself
			_ = cmd.Wait()
		}
	})
	return e
}

// New speaks with a server at the other end of two streams.
func New(t testing.TB, from io.Reader, to io.WriteCloser) *Editor {
	e := &Editor{
		t: t, out: rpc.NewOutbox(to), in: to,
		answers: map[string]*rpc.Message{}, shown: map[string]lsp.PublishParams{}, texts: map[string]string{}, versions: map[string]int{},
	}
	e.change = sync.NewCond(&e.mu)
	go e.read(from)
	return e
}

func (e *Editor) read(from io.Reader) {
	in := rpc.NewReader(from)
	for {
		data, err := in.Read()
		e.mu.Lock()
		if err != nil {
			if !errors.Is(err, io.EOF) && !errors.Is(err, os.ErrClosed) && !errors.Is(err, io.ErrClosedPipe) {
				e.t.Errorf("reading from the server: %v", err)
			}
			e.closed = true
			e.change.Broadcast()
			e.mu.Unlock()
			return
		}
		m, err := rpc.Parse(data)
		if err != nil {
			e.t.Error(err)
		} else {
			e.take(m)
		}
		e.change.Broadcast()
		e.mu.Unlock()
	}
}

// take handles one message, with the lock held.
func (e *Editor) take(m *rpc.Message) {
	switch {
	case m.IsResponse():
		e.answers[string(m.ID)] = m
		return
	case m.Method == lsp.MethodPublish:
		var p lsp.PublishParams
		if err := json.Unmarshal(m.Params, &p); err != nil {
			e.t.Error(err)
		}
		if path, ok := lsp.Path(p.URI); ok {
			e.shown[path] = p
		}
	case m.Method == "workspace/configuration":
		var p struct{ Items []any }
		if err := json.Unmarshal(m.Params, &p); err != nil {
			e.t.Error(err)
		}
		e.out.Send(rpc.Response(m.ID, make([]any, len(p.Items))))
	case m.IsRequest():
		e.out.Send(rpc.Response(m.ID, nil))
	}
	e.messages = append(e.messages, *m)
}

// until waits for a condition, which is asked with the lock held.
func (e *Editor) until(what string, condition func() bool) {
	e.t.Helper()
	timer := time.AfterFunc(Limit, func() {
		e.mu.Lock()
		defer e.mu.Unlock()
		e.closed = true
		e.change.Broadcast()
	})
	defer timer.Stop()
	for !condition() {
		if e.closed {
			e.t.Fatalf("the server ended, or the time did, waiting for %s\nshown: %+v", what, e.shown)
		}
		e.change.Wait()
	}
}

// Capabilities are those of a modern editor; the names of the fields are the
// protocol's.
func Capabilities() map[string]any {
	return map[string]any{
		"textDocument": map[string]any{
			"publishDiagnostics": map[string]any{"relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true},
			"codeAction":         map[string]any{"codeActionLiteralSupport": map[string]any{"codeActionKind": map[string]any{"valueSet": []string{"quickfix"}}}},
		},
		"workspace": map[string]any{
			"configuration":         true,
			"workspaceFolders":      true,
			"didChangeWatchedFiles": map[string]any{"dynamicRegistration": true},
			"workspaceEdit":         map[string]any{"documentChanges": true},
		},
	}
}

// Initialize begins the session in folders and gives what the server can do.
func (e *Editor) Initialize(capabilities map[string]any, folders ...string) json.RawMessage {
	e.t.Helper()
	var list []lsp.WorkspaceFolder
	for _, f := range folders {
		list = append(list, lsp.WorkspaceFolder{URI: lsp.URI(f), Name: filepath.Base(f)})
	}
	params := map[string]any{"processId": os.Getpid(), "rootUri": nil, "workspaceFolders": list, "capabilities": capabilities}
	if e.Options != nil {
		params["initializationOptions"] = e.Options
	}
	if len(folders) > 0 {
		params["rootUri"] = lsp.URI(folders[0])
	}
	result := e.Request(lsp.MethodInitialize, params)
	e.Notify(lsp.MethodInitialized, map[string]any{})
	return result
}

// Notify sends a notification.
func (e *Editor) Notify(method string, params any) { e.out.Send(rpc.Notification(method, params)) }

// Request sends a request and gives the result.
func (e *Editor) Request(method string, params any) json.RawMessage {
	e.t.Helper()
	m := e.Answer(e.Ask(method, params))
	if m.Error != nil {
		e.t.Fatalf("%s: error %d: %s", method, m.Error.Code, m.Error.Message)
	}
	return m.Result
}

// Ask sends a request and gives its ID.
func (e *Editor) Ask(method string, params any) string {
	e.mu.Lock()
	e.requests++
	id := strconv.Itoa(e.requests)
	e.mu.Unlock()
	e.out.Send(rpc.Request(id, method, params))
	return id
}

// Answer waits for the answer to a request.
func (e *Editor) Answer(id string) *rpc.Message {
	e.t.Helper()
	e.mu.Lock()
	defer e.mu.Unlock()
	key := strconv.Quote(id)
	e.until("the answer to request "+id, func() bool { return e.answers[key] != nil })
	m := e.answers[key]
	delete(e.answers, key)
	return m
}

// Exit ends the session as the protocol wants, and gives the exit code.
func (e *Editor) Exit() int {
	e.t.Helper()
	e.Request(lsp.MethodShutdown, nil)
	e.Notify(lsp.MethodExit, nil)
	return e.Wait()
}

// Wait waits for the server's end and gives its exit code; zero for a server
// that is no process.
func (e *Editor) Wait() int {
	e.t.Helper()
	e.mu.Lock()
	timer := time.AfterFunc(Limit, func() { e.t.Errorf("the server does not end"); _ = e.in.Close() })
	for !e.closed {
		e.change.Wait()
	}
	timer.Stop()
	e.mu.Unlock()
	e.out.Close()
	<-e.out.Done()
	_ = e.in.Close() // the server may have closed its end
	if e.cmd == nil {
		return 0
	}
	_ = e.cmd.Wait() // the code says it
	return e.cmd.ProcessState.ExitCode()
}

// HangUp ends the session without a word, as an editor that was killed.
func (e *Editor) HangUp() {
	e.out.Close()
	<-e.out.Done()
	_ = e.in.Close() // the server may have closed its end
}

// Messages gives those of the server with a method, in order.
func (e *Editor) Messages(method string) []rpc.Message {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(e.messages), func(m rpc.Message) bool { return m.Method != method })
}

// Analysed waits until a server of findings has finished so many analyses.
func (e *Editor) Analysed(n int) {
	e.t.Helper()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.until(strconv.Itoa(n)+" analyses", func() bool {
		count := 0
		for _, m := range e.messages {
			if m.Method == lsp.MethodLog && strings.Contains(string(m.Params), "packages checked") {
				count++
			}
		}
		return count >= n
	})
}

// Await waits for a message of the server with a method and a text in its
// parameters.
func (e *Editor) Await(method, text string) {
	e.t.Helper()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.until(method+" with "+text, func() bool {
		return slices.ContainsFunc(e.messages, func(m rpc.Message) bool {
			return m.Method == method && strings.Contains(string(m.Params), text)
		})
	})
}
