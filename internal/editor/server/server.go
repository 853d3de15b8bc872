// Package server is a language server that shows findings: diagnostics with the
// places that prove them, in Go and SQL files, and their fixes as code actions.
//
// It analyses what is saved. Between two saves the diagnostics move with the
// lines that they stand on, and go when these lines are edited or the fix was
// made: what is shown is never said of a text that it was not found in.
//
// As gopls does with its analyses, it shows the findings of the packages that
// have an open file, and of the schema of their projects.
package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/engine"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// Options say how the server runs.
type Options struct {
	// Version is the tool's own.
	Version string
	// Env is the environment of the go command, "NAME=value"; nil for the
	// process's.
	Env []string
	// Everywhere shows the findings of all files of a project of which one is
	// open.
	Everywhere bool
	// Beside is set where the editor runs gopls too, which has it watch Go files.
	Beside bool
	// Poll is how often files are looked at that the editor does not watch; zero
	// means two seconds.
	Poll time.Duration
}

// delay is how long the server waits after a change for others that belong to
// it: an editor saves several files one by one.
const delay = 50 * time.Millisecond

// Run serves one editor until it says exit, closes the stream, or the context
// ends. orderly reports whether it asked for a shutdown before, as the protocol
// wants. The goroutine that reads ends with the stream.
func Run(ctx context.Context, r io.Reader, w io.Writer, o Options) (orderly bool, err error) {
	if o.Poll == 0 {
		o.Poll = 2 * time.Second
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &server{
		ctx: ctx, options: o, out: rpc.NewOutbox(w),
		engine: &engine.Engine{Env: o.Env},
		docs:   map[string]*document{}, projects: map[string]*project{}, sent: map[string]string{}, told: map[string]bool{},
		finished: make(chan outcome, 1),
	}
	err = s.loop(messages(ctx, r))
	s.stop()
	s.out.Close()
	<-s.out.Done()
	return s.phase == shutDown, err
}

// received is a message, or the error that ends the stream.
type received struct {
	data []byte
	err  error
}

// messages reads a stream until its end or the context's.
func messages(ctx context.Context, r io.Reader) <-chan received {
	out := make(chan received)
	go func() {
		defer close(out)
		in := rpc.NewReader(r)
		for {
			data, err := in.Read()
			select {
			case out <- received{data, err}:
			case <-ctx.Done():
				return
			}
			if err != nil {
				return
			}
		}
	}()
	return out
}

// phase is how far a session is.
type phase int

const (
	fresh phase = iota
	initialized
	shutDown
)

// server is one session; its loop alone touches it.
type server struct {
	ctx     context.Context
	options Options
	out     *rpc.Outbox
	phase   phase

	client   lsp.InitializeParams
	encoding lsp.Encoding
	folders  []string
	docs     map[string]*document // by path
	projects map[string]*project  // by folder
	sent     map[string]string    // what is shown of a file, by path
	told     map[string]bool      // messages that the user has seen

	engine   *engine.Engine
	forget   []string // projects that the engine need not keep
	running  *job
	finished chan outcome
}

// loop handles one event after the other. The error is one of the stream.
func (s *server) loop(in <-chan received) error {
	poll := time.NewTicker(s.options.Poll)
	defer poll.Stop()
	for {
		next := time.NewTimer(s.start())
		select {
		case <-s.ctx.Done():
			next.Stop()
			return nil
		case m := <-in:
			next.Stop()
			if errors.Is(m.err, io.EOF) {
				return nil
			}
			if m.err != nil {
				return fmt.Errorf("reading from the editor: %w", m.err)
			}
			if exit := s.message(m.data); exit {
				return nil
			}
		case o := <-s.finished:
			next.Stop()
			s.finish(o)
		case <-poll.C:
			next.Stop()
			s.poll()
		case <-next.C:
		}
	}
}

// message handles one message; exit is true for the last one.
func (s *server) message(data []byte) (exit bool) {
	m, err := rpc.Parse(data)
	if err != nil {
		s.log(lsp.SeverityWarning, err.Error())
		return false
	}
	switch {
	case m.IsResponse():
		return false // to the registration of watchers; without them files are polled
	case m.IsRequest():
		s.request(m)
		return false
	case m.Method == lsp.MethodExit:
		return true
	}
	s.notification(m)
	return false
}

func (s *server) request(m *rpc.Message) {
	switch {
	case s.phase == shutDown:
		s.out.Send(rpc.Failure(m.ID, rpc.CodeInvalidRequest, "the server was shut down"))
	case m.Method == lsp.MethodInitialize && s.phase == fresh:
		s.initialize(m)
	case s.phase == fresh:
		s.out.Send(rpc.Failure(m.ID, rpc.CodeServerNotInitialized, "the first request must be initialize"))
	case m.Method == lsp.MethodInitialize:
		s.out.Send(rpc.Failure(m.ID, rpc.CodeInvalidRequest, "the server was initialized before"))
	case m.Method == lsp.MethodShutdown:
		s.phase = shutDown
		s.stop()
		s.out.Send(rpc.Response(m.ID, nil))
	case m.Method == lsp.MethodCodeAction:
		var p lsp.DocumentParams
		if err := json.Unmarshal(m.Params, &p); err != nil {
			s.out.Send(rpc.Failure(m.ID, rpc.CodeInvalidParams, err.Error()))
			return
		}
		s.out.Send(rpc.Response(m.ID, s.actions(&p)))
	default:
		s.out.Send(rpc.Failure(m.ID, rpc.CodeMethodNotFound, "there is no method "+m.Method))
	}
}

func (s *server) notification(m *rpc.Message) {
	if s.phase != initialized {
		return
	}
	var err error
	switch m.Method {
	case lsp.MethodInitialized:
		s.register()
	case lsp.MethodDidOpen, lsp.MethodDidChange, lsp.MethodDidSave, lsp.MethodDidClose:
		var p lsp.DocumentParams
		if err = json.Unmarshal(m.Params, &p); err == nil {
			s.document(m.Method, &p)
		}
	case lsp.MethodWatchedFiles:
		var p lsp.WatchedParams
		if err = json.Unmarshal(m.Params, &p); err == nil {
			s.changed(&p)
		}
	case lsp.MethodWorkspaceFolders:
		var p lsp.FoldersParams
		if err = json.Unmarshal(m.Params, &p); err == nil {
			s.workspace(&p)
		}
	}
	if err != nil {
		s.log(lsp.SeverityWarning, fmt.Sprintf("reading %s: %v", m.Method, err))
	}
}

// initialize answers with what the server can do.
func (s *server) initialize(m *rpc.Message) {
	if err := json.Unmarshal(m.Params, &s.client); err != nil {
		s.out.Send(rpc.Failure(m.ID, rpc.CodeInvalidParams, err.Error()))
		return
	}
	s.phase = initialized
	s.folders = s.client.Folders()
	s.encoding = lsp.Negotiate(s.client.Capabilities.General.PositionEncodings)
	s.engine.Tags = tags(s.client.InitializationOptions)
	s.out.Send(rpc.Response(m.ID, map[string]any{
		"capabilities": map[string]any{
			"positionEncoding": s.encoding,
			"textDocumentSync": map[string]any{"openClose": true, "change": 2, "save": map[string]any{}},
			"codeActionProvider": map[string]any{
				"codeActionKinds": []string{lsp.QuickFix},
			},
			"workspace": map[string]any{"workspaceFolders": map[string]any{"supported": true, "changeNotifications": true}},
		},
		"serverInfo": map[string]any{"name": "cascadelint", "version": s.options.Version},
	}))
}

// tags reads the build tags out of gopls's setting buildFlags.
func tags(options json.RawMessage) string {
	var o struct {
		Flags []string `json:"buildFlags"`
		Build []string `json:"build.buildFlags"`
	}
	// Options of another form are another server's.
	_ = json.Unmarshal(options, &o)
	var out []string
	for _, f := range append(o.Flags, o.Build...) {
		if t, ok := strings.CutPrefix(strings.TrimPrefix(f, "-"), "-tags="); ok {
			out = append(out, t)
		} else if t, ok := strings.CutPrefix(f, "-tags="); ok {
			out = append(out, t)
		}
	}
	return strings.Join(out, ",")
}

// register asks the editor to watch what findings hang on beside Go files.
func (s *server) register() {
	if !s.watched() {
		return
	}
	globs := []string{"**/*.sql", "**/.cascadelint.{yaml,yml}"}
	if !s.options.Beside {
		globs = append(globs, "**/*.go", "**/go.{mod,sum,work}")
	}
	var watchers []map[string]string
	for _, g := range globs {
		watchers = append(watchers, map[string]string{"globPattern": g})
	}
	s.out.Send(rpc.Request("watch", lsp.MethodRegister, map[string]any{"registrations": []any{map[string]any{
		"id": "cascadelint-files", "method": lsp.MethodWatchedFiles, "registerOptions": map[string]any{"watchers": watchers},
	}}}))
}

// watched reports whether the editor watches files for the server.
func (s *server) watched() bool {
	return s.client.Capabilities.Workspace.DidChangeWatchedFiles.DynamicRegistration
}

// log writes to the editor's log.
func (s *server) log(level lsp.Severity, text string) {
	s.out.Send(rpc.Notification(lsp.MethodLog, map[string]any{"type": level, "message": "cascadelint: " + text}))
}

// tell shows a message to the user, each once.
func (s *server) tell(text string) {
	if !s.told[text] {
		s.told[text] = true
		s.out.Send(rpc.Notification(lsp.MethodShow, map[string]any{"type": lsp.SeverityWarning, "message": "cascadelint: " + text}))
	}
}
