package proxy

import (
	"encoding/json"
	"time"

	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// published are the diagnostics of a file, as a server sent them.
type published struct {
	// params are those of the notification.
	params      map[string]json.RawMessage
	version     *int
	diagnostics []json.RawMessage
}

func parsePublished(params json.RawMessage) (uri string, out *published) {
	var known struct {
		URI         string            `json:"uri"`
		Version     *int              `json:"version"`
		Diagnostics []json.RawMessage `json:"diagnostics"`
	}
	out = &published{}
	if json.Unmarshal(params, &known) != nil || json.Unmarshal(params, &out.params) != nil {
		return "", nil
	}
	out.version, out.diagnostics = known.Version, known.Diagnostics
	return known.URI, out
}

// fromStock takes a message of the stock server and sends the editor what it is
// to have of it.
func (p *proxy) fromStock(data []byte) {
	m, err := rpc.Parse(data)
	if err != nil {
		p.client.Send(data)
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case m.Method == lsp.MethodPublish:
		uri, published := parsePublished(m.Params)
		if published == nil {
			break
		}
		d := p.file(uri)
		d.stock = published
		if p.show(d) {
			return
		}
	case m.IsResponse():
		if q := p.pending[string(m.ID)]; q != nil {
			p.reply(data, m, q)
			return
		}
	}
	p.client.Send(data)
}

// reply handles an answer that is looked at.
func (p *proxy) reply(data []byte, m *rpc.Message, q *pending) {
	switch {
	case m.Error != nil:
		p.forget(m.ID)
	case q.method == lsp.MethodInitialize:
		p.forget(m.ID)
		p.initialized(m.Result)
	case q.method == lsp.MethodPull:
		p.forget(m.ID)
		data = p.addPulled(data, m, q.uri)
	case q.method == lsp.MethodCodeAction:
		q.stock, q.raw = m, data
		if q.asked {
			q.timer = time.AfterFunc(patience, func() { p.expire(m.ID) })
			return
		}
		p.answerActions(q)
		return
	}
	p.client.Send(data)
}

func (p *proxy) forget(id json.RawMessage) {
	if q := p.pending[string(id)]; q != nil && q.timer != nil {
		q.timer.Stop()
	}
	delete(p.pending, string(id))
	if p.second != nil {
		delete(p.second.asked, string(id))
	}
}

// expire answers without the second server.
func (p *proxy) expire(id json.RawMessage) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if q := p.pending[string(id)]; q != nil && q.stock != nil {
		p.answerActions(q)
	}
}

// answerActions sends the code actions of both servers.
func (p *proxy) answerActions(q *pending) {
	p.forget(q.id)
	data := q.raw
	var actions []json.RawMessage
	if len(q.ours) > 0 && (string(q.stock.Result) == "null" || json.Unmarshal(q.stock.Result, &actions) == nil) {
		data = with(data, "result", append(actions, q.ours...))
	}
	p.client.Send(data)
}

// initialized learns what the stock server agreed on, and starts the second.
func (p *proxy) initialized(result json.RawMessage) {
	var r struct {
		Capabilities struct {
			Encoding   lsp.Encoding    `json:"positionEncoding"`
			Diagnostic json.RawMessage `json:"diagnosticProvider"`
		} `json:"capabilities"`
	}
	if json.Unmarshal(result, &r) != nil {
		return
	}
	encoding := r.Capabilities.Encoding
	if encoding == "" {
		encoding = lsp.UTF16
	}
	offered := len(r.Capabilities.Diagnostic) > 0 && string(r.Capabilities.Diagnostic) != "null"
	// Without a way to have it ask again, the editor gets ours as they come.
	p.pulls = offered && p.editor.TextDocument.Diagnostic != nil && p.editor.Workspace.Diagnostics.RefreshSupport
	p.startSecond(encoding)
}

// addPulled adds our diagnostics to those that the editor asked for.
func (p *proxy) addPulled(data []byte, m *rpc.Message, uri string) []byte {
	d := p.file(uri)
	var report map[string]json.RawMessage
	var items []json.RawMessage
	// gopls v0.23.0 leaves the kind of a full report empty; one that is unchanged
	// has no items.
	if d.ours == nil || json.Unmarshal(m.Result, &report) != nil || json.Unmarshal(report["items"], &items) != nil {
		return data
	}
	all, err := json.Marshal(append(items, d.ours.diagnostics...))
	if err != nil {
		return data
	}
	report["items"] = all
	return with(data, "result", report)
}

// show sends the editor what both servers say of a file. It reports whether
// there was something to add: what the stock server says alone is passed on as
// it came.
func (p *proxy) show(d *document) bool {
	if d.ours == nil || d.pulled {
		return false
	}
	out := d.ours.params
	all := d.ours.diagnostics
	if d.stock != nil {
		out = make(map[string]json.RawMessage, len(d.stock.params))
		for name, value := range d.stock.params {
			out[name] = value
		}
		all = append(append([]json.RawMessage(nil), d.stock.diagnostics...), all...)
		if d.version != nil && d.stock.version != nil && *d.stock.version != *d.version {
			// The stock server still owes those of the text as it is: what it said of
			// the one before must not pass for them.
			delete(out, "version")
		}
	}
	text, err := json.Marshal(all)
	if err != nil {
		return false
	}
	out["diagnostics"] = text
	p.client.Send(rpc.Notification(lsp.MethodPublish, out))
	return true
}
