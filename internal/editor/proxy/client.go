package proxy

import (
	"bytes"
	"encoding/json"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/editor/lsp"
	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

// pending is a request of the editor whose answer is looked at.
type pending struct {
	method string
	uri    string
	// id is the request's, as the editor wrote it.
	id json.RawMessage
	// stock is the answer of the stock server, nil until it is there; ours are the
	// code actions of the second server, asked says that they are waited for.
	stock *rpc.Message
	raw   []byte
	ours  []json.RawMessage
	asked bool
	timer *time.Timer
}

// fromClient takes a message of the editor, and gives what the stock server is to
// have of it; nil for nothing.
func (p *proxy) fromClient(data []byte) []byte {
	m, err := rpc.Parse(data)
	if err != nil {
		return data // for the stock server to complain about
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	switch {
	case m.IsResponse():
		return p.answered(data, m)
	case m.Method == lsp.MethodInitialize && m.IsRequest():
		p.initialize = m.Params
		var params lsp.InitializeParams
		if json.Unmarshal(m.Params, &params) == nil {
			p.editor = params.Capabilities
		}
		p.pending[string(m.ID)] = &pending{method: m.Method}
	case m.Method == lsp.MethodCodeAction && m.IsRequest():
		p.askActions(m)
	case m.Method == lsp.MethodPull && m.IsRequest():
		return p.pull(data, m)
	case m.Method == lsp.MethodWatchedFiles:
		p.tellSecond(data)
		return withoutOurs(data, m)
	case m.Method == lsp.MethodExit:
		p.tellSecond(data)
		p.gone = true
	case m.IsRequest():
	case m.Method == lsp.MethodInitialized, m.Method == lsp.MethodWorkspaceFolders, strings.HasPrefix(m.Method, "textDocument/did"):
		p.note(m)
		p.tellSecond(data)
	}
	return data
}

// note keeps track of the open documents.
func (p *proxy) note(m *rpc.Message) {
	var params lsp.DocumentParams
	if json.Unmarshal(m.Params, &params) != nil || params.TextDocument.URI == "" {
		return
	}
	d := p.file(params.TextDocument.URI)
	switch m.Method {
	case lsp.MethodDidOpen, lsp.MethodDidChange:
		version := params.TextDocument.Version
		d.uri, d.version = params.TextDocument.URI, &version
	case lsp.MethodDidClose:
		d.uri, d.version, d.pulled = "", nil, false
	}
}

// ourRequest begins the IDs of the second server's requests to the editor.
const ourRequest = "cascadelint:"

// answered passes on the editor's answer to the server that asked.
func (p *proxy) answered(data []byte, m *rpc.Message) []byte {
	var id string
	if json.Unmarshal(m.ID, &id) != nil || !strings.HasPrefix(id, ourRequest) {
		return data
	}
	if id == refreshID {
		p.refreshing = false
	}
	return nil // the second server does nothing with answers
}

// askActions asks the second server too, if it has something to say of the file.
func (p *proxy) askActions(m *rpc.Message) {
	var params lsp.DocumentParams
	if p.second == nil || json.Unmarshal(m.Params, &params) != nil || p.file(params.TextDocument.URI).ours == nil {
		return
	}
	p.pending[string(m.ID)] = &pending{method: m.Method, id: m.ID, asked: true}
	p.second.asked[string(m.ID)] = true
	p.second.out.Send(rpc.Request("editor:"+string(m.ID), m.Method, m.Params))
}

// pull has an answer with all diagnostics given, so that ours can be added.
func (p *proxy) pull(data []byte, m *rpc.Message) []byte {
	if !p.pulls {
		return data
	}
	var params map[string]json.RawMessage
	var document lsp.DocumentParams
	if json.Unmarshal(m.Params, &params) != nil || json.Unmarshal(m.Params, &document) != nil {
		return data
	}
	p.pending[string(m.ID)] = &pending{method: m.Method, uri: document.TextDocument.URI}
	p.file(document.TextDocument.URI).pulled = true
	if _, ok := params["previousResultId"]; !ok {
		return data
	}
	delete(params, "previousResultId")
	return with(data, "params", params)
}

// withoutOurs leaves out the changes of files that only the second server has
// asked to watch.
func withoutOurs(data []byte, m *rpc.Message) []byte {
	var params lsp.WatchedParams
	if json.Unmarshal(m.Params, &params) != nil {
		return data
	}
	kept := []json.RawMessage{}
	for _, c := range params.Changes {
		if !ofOurs(c) {
			kept = append(kept, c)
		}
	}
	switch len(kept) {
	case len(params.Changes):
		return data
	case 0:
		return nil
	}
	return with(data, "params", map[string]any{"changes": kept})
}

func ofOurs(change json.RawMessage) bool {
	var c struct {
		URI string `json:"uri"`
	}
	if json.Unmarshal(change, &c) != nil {
		return false
	}
	for _, suffix := range append(config.FileNames(), ".sql") {
		if strings.HasSuffix(strings.ToLower(c.URI), suffix) {
			return true
		}
	}
	return false
}

// with sets one member of a JSON object, and keeps the others as they are.
func with(object []byte, name string, value any) []byte {
	var members map[string]json.RawMessage
	if json.Unmarshal(object, &members) != nil {
		return object
	}
	text, err := json.Marshal(value)
	if err != nil {
		return object
	}
	members[name] = text
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(members) != nil {
		return object
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
