package mysql

import "strings"

// Kind tells the pieces of a script apart.
type Kind int

const (
	// KindStatement is what goes to the server, with its delimiter.
	KindStatement Kind = iota
	// KindComment is a comment between statements. Executable comments such as
	// /*!40101 SET NAMES utf8 */ are statements.
	KindComment
	// KindClientCommand is a line for the mysql client: DELIMITER, source, "\.".
	KindClientCommand
	// KindSpace is white space between pieces.
	KindSpace
)

// Statement is one piece of a script.
type Statement struct {
	// Text is the piece as it stands; the texts of all pieces, joined, are the
	// script.
	Text string
	// Offset is the byte offset of Text in the script.
	Offset int
	// Line is the line of Text's first byte, counted from one.
	Line int
	Kind Kind
	// bodyLen is the length of Text without its delimiter.
	bodyLen int
}

// SQL is the statement without its delimiter.
func (s Statement) SQL() string { return s.Text[:s.bodyLen] }

// Split cuts a script into statements the way the mysql client does, with two
// additions for scripts that never see that client: the body of a trigger,
// routine or event (BEGIN … END) is kept whole without DELIMITER, and a
// delimiter inside an executable comment does not end it. Every byte of the
// script belongs to one piece.
func Split(sql string) []Statement {
	sp := splitter{sql: sql, delimiter: ";", line: 1}
	for sp.pos < len(sql) {
		sp.next()
	}
	return sp.pieces
}

// splitter walks a script.
type splitter struct {
	sql       string
	pos, line int
	delimiter string
	// loose is set once a compound body was found to have no end: from there on
	// every delimiter counts.
	loose  bool
	pieces []Statement
}

// next reads one piece.
func (sp *splitter) next() {
	if n := sp.clientCommand(); n > 0 {
		sp.emit(KindClientCommand, n, n)
		return
	}
	if strings.HasPrefix(sp.sql[sp.pos:], sp.delimiter) {
		sp.emit(KindStatement, 0, len(sp.delimiter))
		return
	}
	switch kind, end := scan(sp.sql, sp.pos, false); kind {
	case lexSpace:
		sp.emit(KindSpace, end-sp.pos, end-sp.pos)
	case lexComment:
		sp.emit(KindComment, end-sp.pos, end-sp.pos)
	default:
		body, whole := sp.statement()
		sp.emit(KindStatement, body, whole)
	}
}

// emit appends the piece of the next whole bytes.
func (sp *splitter) emit(kind Kind, body, whole int) {
	text := sp.sql[sp.pos : sp.pos+whole]
	sp.pieces = append(sp.pieces, Statement{Text: text, Offset: sp.pos, Line: sp.line, Kind: kind, bodyLen: body})
	sp.pos += whole
	sp.line += strings.Count(text, "\n")
}

// clientCommand gives the length of a client command at the current position,
// which reaches to the end of the line, or zero. It carries DELIMITER out.
func (sp *splitter) clientCommand() int {
	line := sp.sql[sp.pos:]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	if strings.HasPrefix(line, `\`) {
		return len(line)
	}
	n := 0
	for n < len(line) && isWordByte(line[n]) {
		n++
	}
	if n == 0 || n < len(line) && !isSpace(line[n]) {
		return 0
	}
	arg := strings.TrimSpace(line[n:])
	switch strings.ToUpper(line[:n]) {
	case "DELIMITER":
		if f := strings.Fields(arg); len(f) > 0 {
			sp.delimiter = f[0]
		}
		return len(line)
	case "SOURCE":
		return len(line)
	case "USE":
		// The client takes a bare line; with a delimiter it is a statement.
		if arg != "" && !strings.Contains(arg, sp.delimiter) {
			return len(line)
		}
	}
	return 0
}

// statement gives the length of the statement at the current position, without
// and with its delimiter.
func (sp *splitter) statement() (body, whole int) {
	s := sp.sql[sp.pos:]
	var c compound
	exec := false
	firstEnd := -1 // the first delimiter inside a compound body
	for i := 0; i < len(s); {
		if !exec {
			if n := sp.delimiterAt(s[i:]); n > 0 {
				if c.depth == 0 || sp.delimiter != ";" || sp.loose {
					return i, i + n
				}
				if firstEnd < 0 {
					firstEnd = i
				}
			}
		}
		kind, end := scan(s, i, exec)
		switch kind {
		case lexExecOpen:
			exec = true
		case lexExecClose:
			exec = false
		case lexWord:
			if !exec {
				if n := strings.Index(s[i:end], sp.delimiter); n > 0 {
					end = i + n // END$$
				}
			}
			c.word(s, i, end)
		case lexPunct:
			c.punct(s[i])
		}
		i = end
	}
	if firstEnd >= 0 && c.depth > 0 {
		// A body without an end: take it by its delimiters, so that what follows
		// is not swallowed.
		sp.loose = true
		return firstEnd, firstEnd + len(sp.delimiter)
	}
	return len(s), len(s)
}

// delimiterAt gives the length of the delimiter at the start of s: the current
// one, or the client's \g and \G.
func (sp *splitter) delimiterAt(s string) int {
	if strings.HasPrefix(s, sp.delimiter) {
		return len(sp.delimiter)
	}
	if len(s) >= 2 && s[0] == '\\' && s[1]|0x20 == 'g' {
		return 2
	}
	return 0
}
