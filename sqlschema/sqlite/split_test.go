package sqlite

import (
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// seeds are scripts in which it is hard to tell where a statement ends.
var seeds = []string{
	"CREATE TABLE a (b TEXT DEFAULT 'x;y'); -- a; comment\nCREATE TABLE c (d);",
	"CREATE TRIGGER t AFTER DELETE ON a BEGIN DELETE FROM b; END; SELECT 1",
	"CREATE TRIGGER t AFTER DELETE ON a BEGIN DELETE FROM b; SELECT 1",
	"CREATE TEMP TRIGGER t BEGIN", "/* open", "'open", "\"open", "[open", "`open", ".read x.sql\nSELECT 1", ";;", "-- only", "\x00;é",
}

// FuzzSplit checks that every byte belongs to a statement, or is space, a
// comment or a semicolon between two: nothing is left out in silence.
func FuzzSplit(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, script string) {
		end := 0
		for _, s := range split(script) {
			if s.text == "" {
				t.Fatal("an empty statement")
			}
			if s.at < end || !strings.HasPrefix(script[s.at:], s.text) {
				t.Fatalf("%q at %d is not the script's text behind %d", s.text, s.at, end)
			}
			between(t, script[end:s.at])
			end = s.at + len(s.text)
		}
		between(t, script[end:])
	})
}

// between fails for a text between statements that holds more than semicolons.
func between(t *testing.T, text string) {
	t.Helper()
	for at := 0; ; {
		tok, ok := next(text, at)
		if !ok {
			return
		}
		if !tok.mark(';') {
			t.Fatalf("%q belongs to no statement", text)
		}
		at = tok.at + 1
	}
}

// FuzzFollowed checks that no text swallows the statement behind it in silence:
// the table that it makes is there, or a problem says that something was missed.
func FuzzFollowed(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, script string) {
		if len(script) > 1<<12 || strings.Contains(strings.ToUpper(script), "WITH") {
			t.Skip() // made-up rows cost time and find nothing
		}
		r, err := NewReader(sqlschema.Enforced)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		r.Read("f.sql", 1, script+"\n;\nCREATE TABLE canary (id INTEGER PRIMARY KEY);\n")
		s, err := r.Schema()
		if err != nil {
			t.Fatal(err)
		}
		if s.Table("canary") == nil && len(s.Problems) == 0 {
			t.Errorf("the statement behind %q is lost", script)
		}
	})
}
