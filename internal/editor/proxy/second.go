package proxy

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// second is the server whose findings are added.
type second struct {
	*process
	asked map[string]bool // IDs of the editor's requests that it was asked too
	ended chan struct{}
}

// startSecond starts the second server with what the editor and the stock server
// have agreed on. The session goes on where that fails.
func (p *proxy) startSecond(encoding lsp.Encoding) {
	if p.gone || p.second != nil {
		return
	}
	running, err := start(p.options.Second)
	if err != nil {
		p.log(fmt.Sprintf("findings are not shown: %v", err))
		return
	}
	p.second = &second{process: running, asked: map[string]bool{}, ended: make(chan struct{})}
	running.send(rpc.Request(initializeID, lsp.MethodInitialize, agreed(p.initialize, encoding)))
	go p.readSecond(p.second)
}

// initializeID is that of the one request of the proxy's own.
const initializeID = "initialize"

// agreed is the editor's initialize with one encoding to choose from.
func agreed(params json.RawMessage, encoding lsp.Encoding) json.RawMessage {
	var out, capabilities, general map[string]json.RawMessage
	if json.Unmarshal(params, &out) != nil {
		return params
	}
	// Where a member is not there or is no object, it is made.
	_ = json.Unmarshal(out["capabilities"], &capabilities)
	_ = json.Unmarshal(capabilities["general"], &general)
	set := func(members map[string]json.RawMessage, name string, value any) map[string]json.RawMessage {
		if members == nil {
			members = map[string]json.RawMessage{}
		}
		members[name], _ = json.Marshal(value) // plain data
		return members
	}
	general = set(general, "positionEncodings", []lsp.Encoding{encoding})
	capabilities = set(capabilities, "general", general)
	text, _ := json.Marshal(set(out, "capabilities", capabilities)) // plain data
	return text
}

// tellSecond passes on what the editor says.
func (p *proxy) tellSecond(data []byte) {
	if p.second != nil {
		p.second.send(data)
	}
}

// readSecond handles what the second server says until it is gone.
func (p *proxy) readSecond(s *second) {
	defer close(s.ended)
	for {
		data, err := s.in.Read()
		if err != nil {
			break
		}
		if m, err := rpc.Parse(data); err == nil {
			p.fromSecond(s, m, data)
		}
	}
	code := s.wait()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.second != s {
		return
	}
	p.second = nil
	if p.gone {
		return
	}
	// What it said is not looked after any more.
	for _, d := range p.documents {
		p.publish(d, nil)
	}
	for _, q := range p.pending {
		p.waitNoMore(q)
	}
	p.log(fmt.Sprintf("the server of findings ended with exit code %d; gopls goes on alone. Please report it: https://github.com/cascadelint/cascadelint/issues", code))
}

func (p *proxy) fromSecond(s *second, m *rpc.Message, data []byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case m.Method == lsp.MethodPublish:
		if uri, published := parsePublished(m.Params); published != nil {
			if len(published.diagnostics) == 0 {
				published = nil
			}
			p.publish(p.file(uri), published)
		}
	case m.IsRequest():
		var id string
		if json.Unmarshal(m.ID, &id) == nil {
			p.client.Send(with(data, "id", ourRequest+id))
		}
	case m.IsResponse():
		var id string
		if json.Unmarshal(m.ID, &id) != nil {
			return
		}
		id, ok := strings.CutPrefix(id, "editor:")
		q := p.pending[id]
		if !ok || q == nil || !s.asked[id] {
			return // too late
		}
		// An answer of another kind adds nothing.
		_ = json.Unmarshal(m.Result, &q.ours)
		p.waitNoMore(q)
	default:
		p.client.Send(data)
	}
}

// waitNoMore lets a request for code actions be answered as soon as the stock
// server has.
func (p *proxy) waitNoMore(q *pending) {
	q.asked = false
	if q.stock != nil {
		p.answerActions(q)
	}
}

// refreshID is that of the request that has the editor ask for diagnostics.
const refreshID = ourRequest + "refresh"

// publish takes over what the second server says of a file; nil for nothing.
func (p *proxy) publish(d *document, ours *published) {
	before := d.ours
	d.ours = ours
	switch {
	case before == nil && ours == nil:
	case d.pulled:
		if !p.refreshing {
			p.refreshing = true
			p.client.Send(rpc.Request(refreshID, lsp.MethodRefresh, nil))
		}
	case ours == nil:
		// Once more what the stock server says alone.
		delete(before.params, "version")
		d.ours = &published{params: before.params, diagnostics: []json.RawMessage{}}
		p.show(d)
		d.ours = nil
	default:
		p.show(d)
	}
}

// log writes to the editor's log.
func (p *proxy) log(text string) {
	p.client.Send(rpc.Notification(lsp.MethodLog, map[string]any{"type": lsp.SeverityWarning, "message": "cascadelint: " + text}))
}

// stopSecond ends the second server after the stock one.
func (p *proxy) stopSecond() {
	p.mu.Lock()
	p.gone = true
	s := p.second
	p.mu.Unlock()
	if s != nil {
		s.end(secondGrace)
		<-s.ended
	}
}
