package sqlite

import "strings"

// token is one lexical unit of a script.
type token struct {
	kind tokenKind
	text string
	at   int // offset in the script
}

type tokenKind int

const (
	wordToken   tokenKind = iota // keyword, bare identifier or number
	quotedToken                  // "x", `x`, [x] or 'x': a name or a text
	markToken                    // a single character
)

// is reports whether the token is one of the keywords, in any case.
func (t token) is(keywords ...string) bool {
	if t.kind != wordToken {
		return false
	}
	for _, k := range keywords {
		if strings.EqualFold(t.text, k) {
			return true
		}
	}
	return false
}

func (t token) mark(c byte) bool { return t.kind == markToken && t.text[0] == c }

// name is the identifier that the token spells. SQLite takes all four kinds of
// quotes for names (manual, "SQL Keywords").
func (t token) name() string {
	if t.kind != quotedToken || len(t.text) < 2 {
		return t.text
	}
	closing := t.text[len(t.text)-1:]
	inner := t.text[1 : len(t.text)-1]
	if closing == "]" {
		return inner
	}
	return strings.ReplaceAll(inner, closing+closing, closing)
}

// next reads the token at or after an offset, comments and white space left
// out. At the end of the text ok is false and the token's offset is that end.
func next(s string, at int) (t token, ok bool) {
	at = skip(s, at)
	if at >= len(s) {
		return token{at: len(s)}, false
	}
	end, kind := at+1, markToken
	switch c := s[at]; {
	case c == '\'' || c == '"' || c == '`':
		end, kind = quoted(s, at, c), quotedToken
	case c == '[':
		kind = quotedToken
		if n := strings.IndexByte(s[at:], ']'); n >= 0 {
			end = at + n + 1
		} else {
			end = len(s)
		}
	case wordByte(c):
		kind = wordToken
		for end < len(s) && wordByte(s[end]) {
			end++
		}
	}
	return token{kind, s[at:end], at}, true
}

// skip passes white space and comments. A comment that is never closed reaches
// to the end of the text, as in SQLite.
func skip(s string, at int) int {
	for at < len(s) {
		switch {
		case strings.IndexByte(" \t\r\n\f\v", s[at]) >= 0:
			at++
		case strings.HasPrefix(s[at:], "--"):
			at = after(s, at, "\n")
		case strings.HasPrefix(s[at:], "/*"):
			at = after(s, at+2, "*/")
		case strings.HasPrefix(s[at:], "\ufeff"):
			at += len("\ufeff")
		default:
			return at
		}
	}
	return len(s)
}

// unclosed finds the comment that is never closed behind an offset: SQLite takes
// all that follows for a part of it, and says nothing.
func unclosed(s string, at int) (open int, ok bool) {
	for t, more := next(s, at); more; t, more = next(s, at) {
		at = t.at + len(t.text)
	}
	for at < len(s) { // white space and comments alone
		if strings.HasPrefix(s[at:], "/*") && !strings.Contains(s[at+2:], "*/") {
			return at, true
		}
		if strings.HasPrefix(s[at:], "--") || strings.HasPrefix(s[at:], "/*") {
			ending := "\n"
			if s[at] == '/' {
				ending = "*/"
			}
			at = after(s, at+2, ending)
			continue
		}
		at++
	}
	return 0, false
}

// after is the offset behind the next occurrence of an ending.
func after(s string, at int, ending string) int {
	if at > len(s) {
		return len(s)
	}
	if n := strings.Index(s[at:], ending); n >= 0 {
		return at + n + len(ending)
	}
	return len(s)
}

// quoted is the end of a quoted token, in which the quote is doubled.
func quoted(s string, at int, q byte) int {
	for i := at + 1; i < len(s); i++ {
		if s[i] != q {
			continue
		}
		if i+1 < len(s) && s[i+1] == q {
			i++
			continue
		}
		return i + 1
	}
	return len(s)
}

func wordByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == '$' || c >= 0x80
}
