// Package rpc is the wire of the Language Server Protocol: JSON-RPC 2.0 messages
// with a Content-Length header (LSP 3.17, Base Protocol).
package rpc

import (
	"encoding/json"
	"fmt"
)

// The error codes that are used here (JSON-RPC 2.0, section 5.1; LSP 3.17,
// ErrorCodes).
const (
	CodeMethodNotFound       = -32601
	CodeInvalidParams        = -32602
	CodeInvalidRequest       = -32600
	CodeServerNotInitialized = -32002
)

// Message is a request, a notification or a response. What it does not name is
// kept as it came.
type Message struct {
	// ID is absent from notifications.
	ID json.RawMessage `json:"id,omitempty"`
	// Method is absent from responses.
	Method string          `json:"method,omitempty"`
	Params json.RawMessage `json:"params,omitempty"`
	Result json.RawMessage `json:"result,omitempty"`
	Error  *Error          `json:"error,omitempty"`
}

// Error is the reason why a request failed.
type Error struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

// Parse reads one message.
func Parse(data []byte) (*Message, error) {
	m := &Message{}
	if err := json.Unmarshal(data, m); err != nil {
		return nil, fmt.Errorf("reading a message: %w", err)
	}
	return m, nil
}

// IsRequest reports whether the message asks for a response.
func (m *Message) IsRequest() bool { return m.Method != "" && len(m.ID) > 0 }

// IsResponse reports whether the message answers a request.
func (m *Message) IsResponse() bool { return m.Method == "" && len(m.ID) > 0 }

// Notification makes a message that is not answered. params must be plain data.
func Notification(method string, params any) []byte {
	return encode(struct {
		Version string `json:"jsonrpc"`
		Method  string `json:"method"`
		Params  any    `json:"params"`
	}{"2.0", method, params})
}

// Request makes a message that is to be answered under the ID. params must be
// plain data, or nil for none.
func Request(id, method string, params any) []byte {
	return encode(struct {
		Version string `json:"jsonrpc"`
		ID      string `json:"id"`
		Method  string `json:"method"`
		Params  any    `json:"params,omitempty"`
	}{"2.0", id, method, params})
}

// Response answers a request. result must be plain data; nil is the answer null.
func Response(id json.RawMessage, result any) []byte {
	return encode(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Result  any             `json:"result"`
	}{"2.0", id, result})
}

// Failure answers a request with an error.
func Failure(id json.RawMessage, code int, message string) []byte {
	return encode(struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Error   Error           `json:"error"`
	}{"2.0", id, Error{Code: code, Message: message}})
}

// encode writes plain data, which cannot fail.
func encode(v any) []byte {
	data, _ := json.Marshal(v)
	return data
}
