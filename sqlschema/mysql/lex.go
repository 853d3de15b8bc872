package mysql

import "strings"

// lexKind is the kind of a lexeme: what a MySQL scanner tells apart before it
// knows any grammar.
type lexKind uint8

const (
	lexSpace     lexKind = iota
	lexComment           // "-- x", "# x", "/* x */"
	lexExecOpen          // "/*!", "/*!50001", "/*M!100616": the text up to "*/" is SQL
	lexExecClose         // the "*/" of an executable comment
	lexWord              // keyword, bare identifier or number
	lexName              // `quoted`
	lexDouble            // "text", an identifier under ANSI_QUOTES
	lexString            // 'text'
	lexPunct             // any other single character
)

// byteOrderMark begins files that some editors for Windows write.
const byteOrderMark = "\ufeff"

// sandboxLine is the head of the first line of newer mariadb-dump output,
// /*M!999999\- enable the sandbox mode */. Its version lies beyond every
// server's, so it is a comment to all of them.
const sandboxLine = "/*M!999999"

// scan reads the lexeme that begins at s[i] and returns where it ends. exec
// says whether i is inside an executable comment, where "*/" has a meaning.
// An unterminated quote or comment reaches to the end of s; see terminated.
func scan(s string, i int, exec bool) (kind lexKind, end int) {
	c := s[i]
	switch {
	case i == 0 && strings.HasPrefix(s, byteOrderMark):
		return lexSpace, len(byteOrderMark)
	case isSpace(c):
		for i < len(s) && isSpace(s[i]) {
			i++
		}
		return lexSpace, i
	case c == '#' || c == '-' && isDashComment(s[i:]):
		if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
			return lexComment, i + n + 1
		}
		return lexComment, len(s)
	case exec && strings.HasPrefix(s[i:], "*/"):
		return lexExecClose, i + 2
	case strings.HasPrefix(s[i:], "/*"):
		if n := execHead(s[i:]); n > 0 {
			return lexExecOpen, i + n
		}
		if n := strings.Index(s[i+2:], "*/"); n >= 0 {
			return lexComment, i + 2 + n + 2
		}
		return lexComment, len(s)
	case c == '`':
		return lexName, quoteEnd(s, i)
	case c == '"':
		return lexDouble, quoteEnd(s, i)
	case c == '\'':
		return lexString, quoteEnd(s, i)
	case isWordByte(c):
		for i < len(s) && isWordByte(s[i]) {
			i++
		}
		return lexWord, i
	}
	return lexPunct, i + 1
}

// isDashComment reports whether s, which begins with '-', begins a comment:
// two dashes with white space, a control character or nothing after them.
func isDashComment(s string) bool {
	return strings.HasPrefix(s, "--") && (len(s) == 2 || s[2] <= ' ')
}

// execHead gives the length of the opening of an executable comment at the
// start of s, with its version number, or zero.
func execHead(s string) int {
	n := 0
	switch {
	case strings.HasPrefix(s, sandboxLine):
		return 0
	case strings.HasPrefix(s, "/*!"):
		n = 3
	case strings.HasPrefix(s, "/*M!"):
		n = 4
	default:
		return 0
	}
	digits := 0
	for n+digits < len(s) && digits < 6 && s[n+digits] >= '0' && s[n+digits] <= '9' {
		digits++
	}
	if digits >= 5 { // fewer are part of the statement
		n += digits
	}
	return n
}

// quoteEnd gives the end of the quoted text that begins at s[i]. A doubled
// quote stands for itself, and so does a backslashed one except in backticks.
func quoteEnd(s string, i int) int {
	q := s[i]
	for i++; i < len(s); i++ {
		switch {
		case s[i] == '\\' && q != '`':
			i++
		case s[i] != q:
		case i+1 < len(s) && s[i+1] == q:
			i++
		default:
			return i + 1
		}
	}
	return len(s)
}

// terminated reports whether the quoted text or comment of a lexeme has its
// closing mark.
func terminated(kind lexKind, text string) bool {
	switch kind {
	case lexName, lexDouble, lexString:
		return len(text) >= 2 && quoteEnd(text+" ", 0) == len(text)
	case lexComment:
		return !strings.HasPrefix(text, "/*") || len(text) >= 4 && strings.HasSuffix(text, "*/")
	}
	return true
}

// unquote gives the meaning of a quoted lexeme.
func unquote(text string) string {
	q := text[0]
	body := text[1:]
	if n := len(body); n > 0 && body[n-1] == q {
		body = body[:n-1]
	}
	if strings.IndexByte(body, q) < 0 && (q == '`' || strings.IndexByte(body, '\\') < 0) {
		return body
	}
	var b strings.Builder
	for i := 0; i < len(body); i++ {
		c := body[i]
		if i+1 < len(body) && (c == q && body[i+1] == q || c == '\\' && q != '`') {
			i++
			c = body[i]
		}
		b.WriteByte(c)
	}
	return b.String()
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'
}

// isWordByte reports whether c may stand in an unquoted identifier; bytes
// beyond ASCII belong to UTF-8 letters.
func isWordByte(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}
