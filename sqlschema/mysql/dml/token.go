package dml

import "strings"

// token is one lexical unit of a text.
type token struct {
	kind  tokenKind
	text  string
	space bool // white space or a comment stands before it
	depth int  // parentheses open around it; a parenthesis itself is outside
}

type tokenKind int

const (
	wordToken   tokenKind = iota // identifier, keyword or number, holes included
	quotedToken                  // `identifier`
	stringToken                  // 'text' or "text"
	varToken                     // @name, @@name
	paramToken                   // ?, ?1, $1, :name
	holeToken                    // a hole that touches no word
	punctToken
)

// is reports whether the token is the keyword, in any case.
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

func (t token) punct(s string) bool { return t.kind == punctToken && t.text == s }

// name gives the identifier that a word or quoted token spells.
func (t token) name() string {
	if t.kind == quotedToken || t.kind == stringToken {
		q := t.text[:1]
		return strings.ReplaceAll(strings.TrimSuffix(t.text[1:], q), q+q, q)
	}
	return t.text
}

// lexer cuts a text into tokens by MySQL's lexical rules: "--" opens a comment
// only before white space, the content of /*!50000 … */ counts as text
// (MySQL manual, "Comments").
type lexer struct {
	text  string
	pos   int
	depth int
	// conditional is set within a /*! comment.
	conditional bool
	// unclosed is set once a quote has no end: it runs to the end of the text.
	unclosed bool
}

// tokens gives the tokens of a text, comments left out. closed is false where a
// quote has no end, and so hides what follows.
func tokens(text string) (list []token, closed bool) {
	lx := lexer{text: text}
	for {
		space := lx.skip()
		if lx.pos >= len(text) {
			return list, !lx.unclosed
		}
		start := lx.pos
		kind := lx.next()
		t := token{kind: kind, text: text[start:lx.pos], space: space, depth: lx.depth}
		switch {
		case t.punct("("):
			lx.depth++
		case t.punct(")") && lx.depth > 0:
			lx.depth--
			t.depth = lx.depth
		}
		list = append(list, t)
	}
}

// skip passes white space and comments.
func (lx *lexer) skip() (skipped bool) {
	start := lx.pos
	for lx.pos < len(lx.text) {
		rest := lx.text[lx.pos:]
		switch {
		case strings.IndexByte(" \t\r\n\f\v", rest[0]) >= 0:
			lx.pos++
		case rest[0] == '#', rest == "--", strings.HasPrefix(rest, "--") && strings.IndexByte(" \t\r\n", rest[2]) >= 0:
			if end := strings.IndexByte(rest, '\n'); end >= 0 {
				lx.pos += end + 1
			} else {
				lx.pos = len(lx.text)
			}
		case lx.conditional && strings.HasPrefix(rest, "*/"):
			lx.conditional = false
			lx.pos += 2
		case strings.HasPrefix(rest, "/*!"), strings.HasPrefix(rest, "/*M!"):
			lx.conditional = true
			lx.pos += strings.IndexByte(rest, '!') + 1
			for lx.pos < len(lx.text) && digit(lx.text[lx.pos]) {
				lx.pos++
			}
		case strings.HasPrefix(rest, "/*"):
			if end := strings.Index(rest[2:], "*/"); end >= 0 {
				lx.pos += end + 4
			} else {
				lx.pos = len(lx.text) // as SQLite has it; MySQL refuses all of it
			}
		default:
			return lx.pos > start
		}
	}
	return lx.pos > start
}

// next passes one token.
func (lx *lexer) next() tokenKind {
	c := lx.text[lx.pos]
	switch {
	case c == '`':
		lx.quoted(c, false)
		return quotedToken
	case c == '\'' || c == '"':
		lx.quoted(c, true)
		return stringToken
	case strings.HasPrefix(lx.text[lx.pos:], "$$"):
		if end := strings.Index(lx.text[lx.pos+2:], "$$"); end >= 0 {
			lx.pos += end + 4
			return stringToken
		}
	case c == '?':
		lx.run(1, digit)
		return paramToken
	case c == '$' && lx.at(1, digit):
		lx.run(1, digit)
		return paramToken
	case c == '$' && lx.at(1, func(b byte) bool { return b == 0 }):
		lx.run(1, func(b byte) bool { return digit(b) || b == 0 }) // "$" + strconv.Itoa(n)
		return paramToken
	case c == ':' && lx.at(1, wordByte) && !lx.after(':'):
		lx.run(1, wordByte)
		return paramToken
	case c == '@':
		lx.run(1, func(b byte) bool { return wordByte(b) || b == '@' || b == '.' })
		return varToken
	case c == 0:
		start := lx.pos
		lx.run(1, wordOrHole)
		if strings.Trim(lx.text[start:lx.pos], Hole) == "" {
			return holeToken
		}
		return wordToken
	}
	if wordByte(c) {
		lx.run(1, wordOrHole)
		return wordToken
	}
	for _, op := range [...]string{"<=>", "::", ":=", "<=", ">=", "<>", "!=", "||", "&&"} {
		if strings.HasPrefix(lx.text[lx.pos:], op) {
			lx.pos += len(op)
			return punctToken
		}
	}
	lx.pos++
	return punctToken
}

// quoted passes a quoted token; an unclosed one ends with the text.
func (lx *lexer) quoted(q byte, escapes bool) {
	for lx.pos++; lx.pos < len(lx.text); lx.pos++ {
		switch c := lx.text[lx.pos]; {
		case c == '\\' && escapes:
			lx.pos++
		case c == q && lx.at(1, func(b byte) bool { return b == q }):
			lx.pos++
		case c == q:
			lx.pos++
			return
		}
	}
	lx.pos, lx.unclosed = len(lx.text), true
}

// run passes n bytes and all that follow of the class.
func (lx *lexer) run(n int, class func(byte) bool) {
	for lx.pos += n; lx.pos < len(lx.text) && class(lx.text[lx.pos]); {
		lx.pos++
	}
}

// at reports whether the byte n places ahead is of the class.
func (lx *lexer) at(n int, class func(byte) bool) bool {
	return lx.pos+n < len(lx.text) && class(lx.text[lx.pos+n])
}

// after reports whether the byte before the position is c.
func (lx *lexer) after(c byte) bool { return lx.pos > 0 && lx.text[lx.pos-1] == c }

func digit(b byte) bool { return '0' <= b && b <= '9' }

func wordByte(b byte) bool {
	return digit(b) || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b == '_' || b == '$' || b >= 0x80
}

func wordOrHole(b byte) bool { return wordByte(b) || b == 0 }

// split cuts tokens into statements at each ";" outside parentheses. The body
// of a stored program has terminators of its own, so that it runs to the end.
func split(list []token) [][]token {
	var parts [][]token
	var part []token
	for _, t := range list {
		if t.punct(";") && !storedProgram(part) {
			if len(part) > 0 {
				parts = append(parts, part)
			}
			part = nil
			continue
		}
		part = append(part, t)
	}
	if len(part) > 0 {
		parts = append(parts, part)
	}
	return parts
}

// storedProgram reports whether the tokens begin CREATE PROCEDURE, FUNCTION,
// TRIGGER or EVENT, or a block of MariaDB (BEGIN NOT ATOMIC).
func storedProgram(part []token) bool {
	if len(part) < 2 {
		return false
	}
	if part[0].is("BEGIN") {
		return part[1].is("NOT")
	}
	if !part[0].is("CREATE") {
		return false
	}
	for _, t := range part[1:min(len(part), 16)] {
		switch {
		case t.is("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT"):
			return true
		case t.is("TABLE", "VIEW", "INDEX", "DATABASE", "SCHEMA"):
			return false
		}
	}
	return false
}
