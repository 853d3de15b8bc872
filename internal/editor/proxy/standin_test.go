package proxy_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/proxy"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// role says what the test program is when a test runs it: a server that speaks
// by a script, or the proxy between two of them.
const role = "CASCADELINT_TEST_ROLE"

func TestMain(m *testing.M) {
	switch os.Getenv(role) {
	case "":
		os.Exit(m.Run())
	case "proxy":
		os.Exit(runProxy())
	default:
		standIn{os.Getenv(role), os.Getenv("STANDIN_CAPABILITIES")}.run()
	}
}

func runProxy() int {
	second := os.Getenv("SECOND")
	if second == "" {
		second = "ours"
	}
	code, err := proxy.Run(deadline(), os.Stdin, os.Stdout, proxy.Options{Stock: self("stock"), Second: self(second)})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 99
	}
	return code
}

// standIn is a server that says of every document which version of it it has
// seen.
type standIn struct {
	name         string
	capabilities string
}

func (s standIn) run() {
	if s.name == "hangs" {
		time.Sleep(time.Hour)
	}
	in := rpc.NewReader(os.Stdin)
	var received []string
	for {
		data, err := in.Read()
		if err != nil {
			os.Exit(0) // the proxy hung up
		}
		m, err := rpc.Parse(data)
		if err != nil {
			os.Exit(98)
		}
		received = append(received, m.Method+" "+string(m.Params))
		if m.Method == "test/received" {
			s.send(rpc.Response(m.ID, received))
			continue
		}
		s.answer(m)
	}
}

func (s standIn) send(data []byte) {
	if err := rpc.Write(os.Stdout, data); err != nil {
		os.Exit(97)
	}
}

func (s standIn) answer(m *rpc.Message) {
	var p lsp.DocumentParams
	_ = json.Unmarshal(m.Params, &p) // requests of other kinds need none
	switch m.Method {
	case lsp.MethodInitialize:
		if s.capabilities == "" {
			s.capabilities = `{"positionEncoding":"utf-8"}`
		}
		if s.name == "echo" {
			s.send(rpc.Notification(lsp.MethodLog, map[string]any{"type": 4, "message": string(m.Params)}))
		}
		s.send(rpc.Response(m.ID, map[string]any{"capabilities": json.RawMessage(s.capabilities)}))
	case lsp.MethodDidOpen, lsp.MethodDidChange:
		s.publish(p.TextDocument.URI, p.TextDocument.Version)
	case "test/silence": // the findings of a document go
		s.send(rpc.Notification(lsp.MethodPublish, map[string]any{"uri": p.TextDocument.URI, "diagnostics": []any{}}))
	case lsp.MethodCodeAction:
		if strings.Contains(p.TextDocument.URI, "slow") && s.name != "stock" {
			return // never
		}
		if strings.Contains(p.TextDocument.URI, "null") && s.name == "stock" {
			s.send(rpc.Response(m.ID, nil))
			return
		}
		s.send(rpc.Response(m.ID, []any{map[string]any{"title": "action of " + s.name, "data": map[string]any{"x": "<&>"}}}))
	case lsp.MethodPull:
		if strings.Contains(p.TextDocument.URI, "unchanged") {
			s.send(rpc.Response(m.ID, map[string]any{"kind": "unchanged", "resultId": "r"}))
			return
		}
		s.send(rpc.Response(m.ID, map[string]any{"kind": "", "resultId": "r", "items": []any{s.diagnostic("pulled")}}))
	case "test/cancelled":
		// answered by $/cancelRequest alone
	case "$/cancelRequest":
		var c struct{ ID json.RawMessage }
		_ = json.Unmarshal(m.Params, &c) // a test sends it
		s.send(rpc.Failure(c.ID, -32800, "cancelled"))
	case "test/large":
		s.send(rpc.Response(m.ID, map[string]any{"got": len(m.Params), "text": strings.Repeat("x", 20<<20)}))
	case "test/crash":
		os.Exit(7)
	case "test/killed":
		self, _ := os.FindProcess(os.Getpid()) // never fails for the process itself
		_ = self.Kill()
		select {}
	case "test/garbage":
		fmt.Print("panic: this is no message\n\n")
	case lsp.MethodShutdown:
		s.send(rpc.Response(m.ID, nil))
	case lsp.MethodExit:
		os.Exit(0)
	default:
		if m.IsRequest() {
			s.send(rpc.Response(m.ID, map[string]any{"by": s.name, "method": m.Method}))
		}
	}
	if s.name == "crashes" && m.Method == lsp.MethodDidChange {
		os.Exit(2)
	}
}

func (s standIn) diagnostic(text string) map[string]any {
	return map[string]any{
		"range": lsp.Range{}, "message": s.name + " " + text, "code": map[string]any{"value": "x"}, "data": "<&>",
	}
}

func (s standIn) publish(uri string, version int) {
	if s.name == "stock" && strings.Contains(uri, "late") && version > 1 {
		return // it owes the diagnostics
	}
	s.send(rpc.Notification(lsp.MethodPublish, map[string]any{
		"uri": uri, "version": version, "member": "kept", "diagnostics": []any{s.diagnostic(fmt.Sprintf("v%d", version))},
	}))
}
