package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestTally(t *testing.T) {
	for _, tt := range []struct {
		name    string
		events  string
		verbose bool
		ok      bool
		last    string   // last line of the summary
		shows   []string // in the output
		hides   []string
	}{
		{
			name: "all pass",
			events: `{"Action":"output","Package":"p","Test":"TestA","Output":"chatter\n"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"pass","Package":"p","Test":"TestA/sub"}
{"Action":"pass","Package":"p","Elapsed":0.1}
`,
			ok: true, last: "2 passed, 0 failed, 0 skipped", shows: []string{"ok   p 0.1s"}, hides: []string{"chatter"},
		},
		{
			name: "verbose",
			events: `{"Action":"output","Package":"p","Test":"TestA","Output":"chatter\n"}
{"Action":"pass","Package":"p","Test":"TestA"}
`,
			verbose: true, ok: true, last: "1 passed, 0 failed, 0 skipped", shows: []string{"chatter"},
		},
		{
			name: "table of a passing test",
			events: `{"Action":"output","Package":"p","Test":"TestA","Output":"    chatter\n"}
{"Action":"output","Package":"p","Test":"TestA","Output":"    table: all 3\n"}
{"Action":"pass","Package":"p","Test":"TestA"}
`,
			ok: true, last: "1 passed, 0 failed, 0 skipped", shows: []string{"table: all 3"}, hides: []string{"chatter"},
		},
		{
			name: "package without tests",
			events: `{"Action":"output","Package":"p","Output":"?   \tp\t[no test files]\n"}
{"Action":"skip","Package":"p","Elapsed":0}
`,
			ok: true, last: "0 passed, 0 failed, 0 skipped",
		},
		{
			name: "failing test",
			events: `{"Action":"output","Package":"p","Test":"TestA","Output":"got 1, want 2\n"}
{"Action":"fail","Package":"p","Test":"TestA"}
{"Action":"pass","Package":"p","Test":"TestB"}
{"Action":"fail","Package":"p","Elapsed":0.1}
`,
			last: "1 passed, 1 failed, 0 skipped", shows: []string{"got 1, want 2", "failed: p TestA", "FAIL p"},
		},
		{
			name: "skipped test",
			events: `{"Action":"output","Package":"p","Test":"TestA","Output":"no server\n"}
{"Action":"skip","Package":"p","Test":"TestA"}
{"Action":"pass","Package":"p","Elapsed":0.1}
`,
			last: "0 passed, 0 failed, 1 skipped", shows: []string{"no server", "skipped: p TestA"},
		},
		{
			name: "package that fails without a failing test",
			events: `{"Action":"output","Package":"p","Output":"panic: in TestMain\n"}
{"Action":"fail","Package":"p","Elapsed":0.1}
`,
			last: "0 passed, 1 failed, 0 skipped", shows: []string{"panic: in TestMain", "broken: p"},
		},
		{
			name: "package that does not build",
			events: `{"ImportPath":"p [p.test]","Action":"build-output","Output":"x.go:1: undefined: y\n"}
{"ImportPath":"p [p.test]","Action":"build-fail"}
{"Action":"output","Package":"p","Output":"FAIL\tp [build failed]\n"}
{"Action":"fail","Package":"p","Elapsed":0,"FailedBuild":"p [p.test]"}
`,
			last: "0 passed, 1 failed, 0 skipped", shows: []string{"undefined: y", "broken: p"},
		},
		{
			name:   "the go command speaks",
			events: "go: updates to go.mod needed\n",
			ok:     true, last: "0 passed, 0 failed, 0 skipped", shows: []string{"go: updates to go.mod needed"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var total tally
			var out bytes.Buffer
			if err := total.read(strings.NewReader(tt.events), &out, tt.verbose); err != nil {
				t.Fatal(err)
			}
			total.write(&out)
			if total.ok() != tt.ok {
				t.Errorf("ok is %v, want %v", total.ok(), tt.ok)
			}
			if !strings.HasSuffix(out.String(), "\n"+tt.last+"\n") {
				t.Errorf("output ends otherwise than with %q:\n%s", tt.last, &out)
			}
			for _, want := range tt.shows {
				if !strings.Contains(out.String(), want) {
					t.Errorf("output lacks %q:\n%s", want, &out)
				}
			}
			for _, no := range tt.hides {
				if strings.Contains(out.String(), no) {
					t.Errorf("output has %q:\n%s", no, &out)
				}
			}
		})
	}
}
