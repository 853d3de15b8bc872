package directive

import (
	"strings"
	"unicode"

	"github.com/cascadelint/cascadelint/finding"
)

// SQL reads the directives of an SQL text, which begins on line 1 of the file.
// Comments are -- , # and /* */; quotes and DELIMITER lines are understood, so
// that a comment sign in a string is none.
func (p *Parser) SQL(file, text string) []Directive {
	if !strings.Contains(text, prefix) {
		return nil
	}
	s := newSQLScanner(text)
	return p.within(file, s)
}

// statement reads the directives of a string that is an SQL statement by its
// first word; other strings only speak of directives.
func (p *Parser) statement(file, text string) []Directive {
	s := newSQLScanner(text)
	switch strings.ToUpper(s.verb) {
	case "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "TRUNCATE", "WITH", "CREATE", "ALTER", "DROP", "RENAME", "SET", "CALL":
		return p.within(file, s)
	}
	return nil
}

func (p *Parser) within(file string, s *sqlScanner) []Directive {
	var out []Directive
	for _, c := range s.comments {
		d, sc, ok := p.comment(c.text)
		if !ok {
			continue
		}
		d.Pos = finding.Position{File: file, Line: c.line, Column: c.column}
		if sc != scopeFile {
			d.First, d.Last = s.lines(c)
		}
		out = append(out, d)
	}
	return out
}

// sqlScanner tells comments from code, line by line, and finds where statements
// begin and end.
type sqlScanner struct {
	text       string
	at         int
	line       int
	lineStart  int
	delimiter  string
	comments   []sqlComment
	code       map[int]bool // lines on which code stands
	statements []lineRange
	open       bool   // within a statement
	verb       string // the first word of code
}

func newSQLScanner(text string) *sqlScanner {
	s := &sqlScanner{text: text, line: 1, delimiter: ";", code: map[int]bool{}}
	s.run()
	return s
}

type sqlComment struct {
	text         string
	line, column int
	last         int
	inside       bool // within a statement
}

type lineRange struct{ first, last int }

func (s *sqlScanner) run() {
	for s.at < len(s.text) {
		rest := s.text[s.at:]
		switch c := rest[0]; {
		case c == '\n':
			s.advance(1)
		case c == ' ' || c == '\t' || c == '\r' || c == '\f':
			s.at++
		case c == '#', strings.HasPrefix(rest, "--") && (len(rest) == 2 || rest[2] <= ' '):
			s.comment(lineLength(rest), strings.TrimLeft(rest[:lineLength(rest)], "-#"))
		case strings.HasPrefix(rest, "/*"):
			n := len(rest)
			if end := strings.Index(rest[2:], "*/"); end >= 0 {
				n = end + 4
			}
			s.comment(n, strings.TrimSuffix(rest[2:n], "*/"))
		case c == '\'' || c == '"' || c == '`':
			s.mark()
			s.advance(quotedLength(rest, c))
			s.mark()
		case !s.open && delimiterLine(rest) != "":
			s.delimiter = delimiterLine(rest)
			s.advance(lineLength(rest))
		case strings.HasPrefix(rest, s.delimiter):
			s.mark()
			s.open = false
			s.advance(len(s.delimiter))
		default:
			s.mark()
			s.at++
		}
	}
}

// advance moves on by n bytes and counts the lines in them.
func (s *sqlScanner) advance(n int) {
	for i := s.at; i < s.at+n; i++ {
		if s.text[i] == '\n' {
			s.line++
			s.lineStart = i + 1
		}
	}
	s.at += n
}

// mark notes that code stands on the current line.
func (s *sqlScanner) mark() {
	if len(s.code) == 0 {
		end := strings.IndexFunc(s.text[s.at:], func(r rune) bool { return !unicode.IsLetter(r) })
		if end < 0 {
			end = len(s.text) - s.at
		}
		s.verb = s.text[s.at : s.at+end]
	}
	s.code[s.line] = true
	if !s.open {
		s.open = true
		s.statements = append(s.statements, lineRange{s.line, s.line})
	}
	s.statements[len(s.statements)-1].last = s.line
}

func (s *sqlScanner) comment(n int, text string) {
	c := sqlComment{text: text, line: s.line, column: s.at - s.lineStart + 1, inside: s.open}
	s.advance(n)
	c.last = s.line
	s.comments = append(s.comments, c)
}

// lines gives what a comment is for: its own line where code stands on it, the
// whole statement where it stands above one, else the next line of code.
func (s *sqlScanner) lines(c sqlComment) (first, last int) {
	if s.code[c.line] {
		return c.line, c.line
	}
	if !c.inside {
		for _, st := range s.statements {
			if st.first >= c.last {
				return st.first, st.last
			}
		}
		return c.line, c.line
	}
	for line := c.last + 1; line <= s.line; line++ {
		if s.code[line] {
			return line, line
		}
	}
	return c.line, c.line
}

func lineLength(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i
	}
	return len(s)
}

// quotedLength is the length of a quoted string or name. A doubled quote ends
// one string and begins the next, which comes to the same here.
func quotedLength(s string, quote byte) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quote != '`':
			i++
		case s[i] == quote:
			return i + 1
		}
	}
	return len(s)
}

// delimiterLine reads the client command "DELIMITER //" at the start of a
// statement; empty where it is none.
func delimiterLine(s string) string {
	const word = "delimiter"
	if len(s) <= len(word) || !strings.EqualFold(s[:len(word)], word) || s[len(word)] != ' ' && s[len(word)] != '\t' {
		return ""
	}
	d, _ := cutSpace(strings.TrimSpace(s[len(word):lineLength(s)]))
	return d
}
