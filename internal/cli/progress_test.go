package cli

import (
	"bytes"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/verify/orphans"
)

// TestProgress: a bar on a terminal, lines elsewhere, nothing for a short scan.
func TestProgress(t *testing.T) {
	now := orphans.Progress{Relation: "posts.user_id → users.id", Done: 1, Total: 3, Fraction: 0.5, Left: 90 * time.Second, Found: 7}
	paused := orphans.Progress{Relation: "a.b → c.d", Total: 1, Fraction: -1, Paused: "the replica is 3s behind"}
	long := time.Now().Add(-time.Minute)
	tests := []struct {
		name string
		p    progress
		show orphans.Progress
		want string
	}{
		{"a scan that has just begun", progress{}, now, ""},
		{"a line a moment ago", progress{began: long, last: time.Now().Add(-time.Second)}, now, ""},
		{"line", progress{began: long, last: long}, now, "cascadelint: 2/3 posts.user_id → users.id 50%, 1m30s left, 7 orphaned rows\n"},
		{"pause", progress{began: long, last: long}, paused, "cascadelint: 1/1 a.b → c.d, paused: the replica is 3s behind\n"},
		{"bar", progress{began: long, last: long, terminal: true}, now,
			"\r\x1b[K[==========          ] 2/3 posts.user_id → users.id 50%, 1m30s left, 7 orphaned rows\r\x1b[K"},
		{"narrow terminal", progress{began: long, last: long, terminal: true, width: 30}, now, "\r\x1b[K[==========          ] 2/3 po\r\x1b[K"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			test.p.out = &out
			test.p.show(test.show)
			test.p.clear()
			if out.String() != test.want {
				t.Errorf("got %q, want %q", out.String(), test.want)
			}
		})
	}
}
