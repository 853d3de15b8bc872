// Package proxy puts findings into the stream of a stock language server: between
// an editor and gopls it passes everything on as it is, and adds to what gopls
// says the diagnostics and quick fixes of a second server, which runs beside it in
// a process of its own ([github.com/cascadelint/cascadelint/internal/editor/server]).
//
// The stock server comes first. Nothing waits for the second one but the answer
// to a request for code actions where it has some, and that for a moment; where
// it is slow, hangs or crashes, the editor has gopls as if it were alone. When
// gopls ends, the proxy ends with its exit code, so that the editor starts it
// again.
package proxy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"sync"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// Options name the two servers.
type Options struct {
	// Stock and Second start the servers. Their standard input and output are the
	// proxy's.
	Stock, Second *exec.Cmd
}

// patience is how long code actions of the stock server wait for those of the
// second.
const patience = 300 * time.Millisecond

// grace is how long the stock server may take to end when it was asked to; the
// second has nothing to bring to an end.
const (
	grace       = 5 * time.Second
	secondGrace = 500 * time.Millisecond
)

// congestion is the number of bytes for the editor that may be waiting before
// the servers are read on.
const congestion = 16 << 20

// Run serves one editor until the stock server ends, and gives its exit code;
// 128 and the number of a signal that killed it. An error is of the proxy
// itself. The goroutine that reads the editor ends with its stream.
func Run(ctx context.Context, r io.Reader, w io.Writer, o Options) (code int, err error) {
	stock, err := start(o.Stock)
	if err != nil {
		return 0, fmt.Errorf("starting gopls: %w", err)
	}
	p := &proxy{
		options: o, client: rpc.NewOutbox(w), stock: stock,
		documents: map[string]*document{}, pending: map[string]*pending{},
	}
	ended := make(chan struct{})
	defer close(ended)
	go func() {
		select {
		case <-ctx.Done():
			stock.end(grace)
		case <-ended:
		}
	}()
	go p.readClient(r)
	p.readStock()
	stock.end(grace)
	code = stock.wait()
	p.stopSecond()
	p.client.Close()
	<-p.client.Done()
	return code, nil
}

// proxy is one session.
type proxy struct {
	options Options
	client  *rpc.Outbox
	stock   *process

	mu sync.Mutex // guards what follows and the order of what is sent to the editor
	// initialize is the editor's first request.
	initialize json.RawMessage
	editor     lsp.ClientCapabilities
	pulls      bool // the editor asks for diagnostics
	refreshing bool // and was told to ask again
	second     *second
	gone       bool // the session ends: no second server is started any more
	documents  map[string]*document
	pending    map[string]*pending // requests to the stock server whose answers are looked at, by ID
}

// document is what is known of a file that is open or has diagnostics.
type document struct {
	uri     string // as the editor spells it; empty where it is not open
	version *int   // nil where it is not open
	pulled  bool   // the editor asks for its diagnostics
	// stock and ours are what the servers published last; nil for nothing.
	stock, ours *published
}

// file gives the entry of a URI, whatever its spelling.
func (p *proxy) file(uri string) *document {
	key := uri
	if path, ok := lsp.Path(uri); ok {
		key = path
	}
	d := p.documents[key]
	if d == nil {
		d = &document{}
		p.documents[key] = d
	}
	return d
}

// readClient passes on what the editor says until it is gone.
func (p *proxy) readClient(r io.Reader) {
	in := rpc.NewReader(r)
	for {
		data, err := in.Read()
		if err != nil {
			break
		}
		if data = p.fromClient(data); data != nil {
			p.stock.send(data)
		}
	}
	p.stock.end(grace)
}

// readStock passes on what the stock server says until it is gone.
func (p *proxy) readStock() {
	for {
		data, err := p.stock.in.Read()
		if err != nil {
			return
		}
		p.fromStock(data)
		p.client.Wait(congestion)
	}
}

// process is a server that runs.
type process struct {
	cmd *exec.Cmd
	in  *rpc.Reader
	out *rpc.Outbox

	once   sync.Once
	exited chan struct{}
}

func start(cmd *exec.Cmd) (*process, error) {
	out, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	in, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{cmd: cmd, in: rpc.NewReader(in), out: rpc.NewOutbox(out), exited: make(chan struct{})}
	go func() {
		<-p.out.Done()
		_ = out.Close() // the end of its input is the last thing that a server is told
	}()
	return p, nil
}

// send queues a message. An editor whose messages are not read is not held up:
// the queue of a server that hangs ends with it.
func (p *process) send(message []byte) { p.out.Send(message) }

// end closes the server's input and kills it where it does not end of itself.
func (p *process) end(grace time.Duration) {
	p.once.Do(func() {
		p.out.Close()
		go func() {
			timer := time.NewTimer(grace)
			defer timer.Stop()
			select {
			case <-p.exited:
			case <-timer.C:
				_ = p.cmd.Process.Kill() // it may have ended at this moment
			}
		}()
	})
}

// wait gives the exit code of a server whose output has ended.
func (p *process) wait() int {
	err := p.cmd.Wait()
	close(p.exited)
	p.out.Close()
	return ExitCode(err)
}

// ExitCode is the exit code that a command ended with, as a shell gives it.
func ExitCode(err error) int {
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case !errors.As(err, &exit):
		return 1
	case exit.ExitCode() >= 0:
		return exit.ExitCode()
	}
	return signalCode(exit.ProcessState)
}
