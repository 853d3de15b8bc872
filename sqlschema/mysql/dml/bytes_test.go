package dml

import (
	"strings"
	"testing"
)

// FuzzBytes checks that no byte of a text gets lost: each belongs to a token of
// one statement, to a terminator, or to white space and comments; and that a
// statement behind the text is read or said to be missed.
func FuzzBytes(f *testing.F) {
	for _, seed := range []string{
		"DELETE FROM users WHERE id = ?; TRUNCATE posts",
		"/*!40000 DELETE FROM a */; -- x\n# y\nDELETE FROM b WHERE c = 'd''e' /* f */",
		"WITH x AS (DELETE FROM a RETURNING id) SELECT $$ ; $$, `b;`, \"c\\\";\" FROM x",
		"CREATE TRIGGER t BEFORE DELETE ON a FOR EACH ROW BEGIN DELETE FROM b; END",
		"SELECT 'never closed", "DELETE FROM a /* never closed", "DELETE FROM a WHERE b = \x00", ";;(;",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		lx, comment := lexer{text: text}, false
		for end := 0; ; {
			lx.skip()
			if gap := text[end:lx.pos]; !insignificant(gap) {
				t.Fatalf("%q at %d is neither a token nor a comment", gap, end)
			}
			if lx.pos >= len(text) {
				comment = openComment(text[end:])
				break
			}
			start := lx.pos
			lx.next()
			if lx.pos <= start || lx.pos > len(text) {
				t.Fatalf("a token from %d to %d of %d", start, lx.pos, len(text))
			}
			end = lx.pos
		}
		list, _ := tokens(text)
		parts := split(list)
		n := 0
		for _, p := range parts {
			n += len(p)
		}
		for _, k := range list {
			if k.punct(";") {
				n++
			}
		}
		within := 0 // terminators of the body of a stored program
		for _, p := range parts {
			for _, k := range p {
				if k.punct(";") {
					within++
				}
			}
		}
		if n-within != len(list) {
			t.Errorf("%d tokens in statements and between, %d in the text", n-within, len(list))
		}
		if got := Parse(text); len(got) < len(parts) {
			t.Errorf("%d statements of %d", len(got), len(parts))
		}
		if !comment { // which takes in all that follows
			followed(t, text, parts)
		}
	})
}

// followed checks that a statement behind the text is not swallowed in silence.
func followed(t *testing.T, text string, parts [][]token) {
	t.Helper()
	program := len(parts) > 0 && storedProgram(parts[len(parts)-1])
	for _, s := range Parse(text + "\n;DELETE FROM canary") {
		for _, g := range s.Targets {
			if g.Table == "canary" {
				return
			}
		}
		if s.Problem != "" {
			return
		}
	}
	if !program {
		t.Errorf("the statement behind %q is lost", text)
	}
}

// openComment reports whether white space and comments end within a comment.
func openComment(s string) bool {
	for i := range len(s) {
		if !insignificant(s[:i]) {
			continue
		}
		if strings.HasPrefix(s[i:], "/*") && !strings.HasPrefix(s[i:], "/*!") && !strings.HasPrefix(s[i:], "/*M!") && !strings.Contains(s[i+2:], "*/") {
			return true
		}
	}
	return false
}

// insignificant reports whether a text is white space and comments, an unclosed
// one at its end included.
func insignificant(s string) bool {
	for s != "" {
		switch {
		case strings.ContainsAny(s[:1], " \t\r\n\f\v"):
			s = s[1:]
		case strings.HasPrefix(s, "*/"):
			s = s[2:]
		case strings.HasPrefix(s, "/*!"), strings.HasPrefix(s, "/*M!"):
			_, s, _ = strings.Cut(s, "!")
			s = strings.TrimLeft(s, "0123456789")
		case strings.HasPrefix(s, "/*"):
			_, s, _ = strings.Cut(s[2:], "*/")
		case s[0] == '#', strings.HasPrefix(s, "--"):
			_, s, _ = strings.Cut(s, "\n")
		default:
			return false
		}
	}
	return true
}
