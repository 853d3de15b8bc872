package rpc_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/editor/rpc"
)

func TestRead(t *testing.T) {
	large := strings.Repeat("x", 1<<20)
	tests := []struct {
		name, stream string
		want         []string
		err          string // the last one; EOF where it is empty
	}{
		{"none", "", nil, ""},
		{"two", "Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull", []string{"{}", "null"}, ""},
		{"other fields", "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}", []string{"{}"}, ""},
		{"empty", "Content-Length: 0\r\n\r\n", []string{""}, ""},
		{"large", fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(large), large), []string{large}, ""},
		{"bytes, not characters", "Content-Length: 4\r\n\r\n\"ü\"", []string{`"ü"`}, ""},
		{"cut body", "Content-Length: 3\r\n\r\n{}", nil, "unexpected EOF"},
		{"cut header", "Content-Length: 3\r\n", nil, "unexpected EOF"},
		{"cut line", "Content-Len", nil, "unexpected EOF"},
		{"no length", "Content-Type: x\r\n\r\n{}", nil, "reading a message's header: there is no Content-Length"},
		{"no field", "panic\n", nil, `reading a message's header: "panic" is no field`},
		{"no number", "Content-Length: x\r\n\r\n", nil, `reading a message's header: "Content-Length: x" is no length`},
		{"negative", "Content-Length: -1\r\n\r\n", nil, `reading a message's header: "Content-Length: -1" is no length`},
		{"too much", "Content-Length: 99999999999\r\n\r\n", nil, `reading a message's header: "Content-Length: 99999999999" is no length`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := rpc.NewReader(iotest.HalfReader(strings.NewReader(tt.stream)))
			var got []string
			var err error
			for {
				var data []byte
				if data, err = in.Read(); err != nil {
					break
				}
				got = append(got, string(data))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("messages (-want +got):\n%s", diff)
			}
			if tt.err == "" && !errors.Is(err, io.EOF) || tt.err != "" && err.Error() != tt.err {
				t.Errorf("error %v, want %q", err, tt.err)
			}
		})
	}
}

func TestMessages(t *testing.T) {
	for want, got := range map[string][]byte{
		`{"jsonrpc":"2.0","method":"m","params":{"a":1}}`:                   rpc.Notification("m", map[string]int{"a": 1}),
		`{"jsonrpc":"2.0","id":"i","method":"m"}`:                           rpc.Request("i", "m", nil),
		`{"jsonrpc":"2.0","id":7,"result":null}`:                            rpc.Response([]byte("7"), nil),
		`{"jsonrpc":"2.0","id":"x","error":{"code":-32601,"message":"no"}}`: rpc.Failure([]byte(`"x"`), rpc.CodeMethodNotFound, "no"),
	} {
		if string(got) != want {
			t.Errorf("%s, want %s", got, want)
		}
		m, err := rpc.Parse(got)
		if err != nil {
			t.Fatal(err)
		}
		if m.IsRequest() != strings.Contains(want, `"id":"i"`) || m.IsResponse() != (strings.Contains(want, "result") || strings.Contains(want, "error")) {
			t.Errorf("%s: request %v, response %v", want, m.IsRequest(), m.IsResponse())
		}
	}
}

// slow is a peer that reads when it is told.
type slow struct {
	gate chan struct{}
	got  bytes.Buffer
}

func (s *slow) Write(p []byte) (int, error) {
	<-s.gate
	return s.got.Write(p)
}

// TestOutbox wants the sender not to wait, and everything to come in order.
func TestOutbox(t *testing.T) {
	peer := &slow{gate: make(chan struct{})}
	o := rpc.NewOutbox(peer)
	var want bytes.Buffer
	for n := range 1000 {
		message := []byte(strings.Repeat("x", n))
		o.Send(message)
		if err := rpc.Write(&want, message); err != nil {
			t.Fatal(err)
		}
	}
	o.Close()
	o.Send([]byte("too late"))
	close(peer.gate)
	o.Wait(0)
	<-o.Done()
	if diff := cmp.Diff(want.String(), peer.got.String()); diff != "" {
		t.Errorf("written (-want +got):\n%s", diff)
	}
}

// TestOutboxWithoutPeer wants nobody to wait for a peer that is gone.
func TestOutboxWithoutPeer(t *testing.T) {
	r, w := io.Pipe()
	o := rpc.NewOutbox(w)
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	for range 100 {
		o.Send(make([]byte, 1<<16))
	}
	o.Wait(0)
	<-o.Done()
	o.Close()
}
