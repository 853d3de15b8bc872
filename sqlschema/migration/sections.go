package migration

import (
	"regexp"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// mark is what a line says about the lines after it.
type mark int

const (
	noMark    mark = iota
	upMark         // the forward part begins
	downMark       // the backward part begins
	beginMark      // one statement begins, whatever semicolons it holds
	endMark        // that statement ends
	otherMark      // an annotation without meaning for the schema
)

// sections takes the forward part of a file that keeps both directions. Lines
// outside of it become blank, so that the others keep their numbers. found is
// false where the file has no forward part at all.
func sections(f file, markOf func(line string) mark) (scripts []Script, found bool, problems []sqlschema.Problem) {
	s := sectioner{file: f}
	s.restart(1)
	line := 0
	for text := range strings.Lines(f.text) {
		line++
		s.line(line, text, markOf(strings.TrimRight(text, "\r\n")))
	}
	if s.block > 0 {
		s.problems = append(s.problems, f.problem(s.block, sqlschema.NotUnderstood,
			"the statement begun here is not ended"))
	}
	s.flush(s.block > 0)
	return s.scripts, s.found, s.problems
}

// sectioner goes through a file line by line.
type sectioner struct {
	file     file
	up       bool // inside the forward part
	found    bool
	block    int // the line on which the current single statement began
	start    int // the line on which the current script begins
	sql      strings.Builder
	scripts  []Script
	problems []sqlschema.Problem
}

func (s *sectioner) line(n int, text string, m mark) {
	switch m {
	case noMark:
		if s.up {
			s.sql.WriteString(text)
			return
		}
	case upMark, downMark:
		if s.block > 0 {
			s.problems = append(s.problems, s.file.problem(s.block, sqlschema.NotUnderstood,
				"the statement begun here is not ended before line %d", n))
			s.flush(true)
			s.block = 0
			s.restart(n)
		}
		s.up = m == upMark
		s.found = s.found || s.up
	case beginMark:
		if s.up {
			s.flush(false)
			s.restart(n)
			s.block = n
		}
	case endMark:
		if s.block > 0 {
			s.flush(true)
			s.restart(n)
			s.block = 0
		}
	}
	s.sql.WriteByte('\n')
}

// restart begins a new script on a line.
func (s *sectioner) restart(line int) {
	s.start = line
	s.sql.Reset()
}

// flush ends the current script; one that is blank is left out.
func (s *sectioner) flush(single bool) {
	sql := s.sql.String()
	if strings.TrimSpace(sql) == "" {
		return
	}
	if single {
		sql = wholeStatement(sql)
	}
	s.scripts = append(s.scripts, Script{File: s.file.name, Line: s.start, SQL: sql})
}

// program matches the head of a statement whose body holds statements.
var program = regexp.MustCompile(`(?is)^(?:\s|--[^\n]*\n|#[^\n]*\n|/\*[^!M].*?\*/)*` +
	`CREATE\s+(?:OR\s+REPLACE\s+)?(?:DEFINER\s*=\s*\S+(?:\s*@\s*\S+)?\s+)?(?:AGGREGATE\s+)?` +
	`(?:TRIGGER|PROCEDURE|FUNCTION|EVENT|PACKAGE)\b`)

// programEnd matches the end of such a statement's body.
var programEnd = regexp.MustCompile(`(?i)\bEND(?:\s+\w+|\s*` + "`[^`]*`" + `)?\s*;?\s*$`)

// following matches a statement after the body's end.
var following = regexp.MustCompile(`(?i)\bEND\s*;\s*(?:CREATE|ALTER|DROP|RENAME)\b`)

// wholeStatement protects the semicolons of a stored program that a tool marks
// as one statement. The mark's own line, the first, becomes a DELIMITER
// command. A block that holds several statements, which servers take too when
// the connection allows it, stays as it is.
func wholeStatement(sql string) string {
	first, rest, _ := strings.Cut(sql, "\n")
	if strings.TrimSpace(first) != "" || !program.MatchString(rest) ||
		!programEnd.MatchString(rest) || following.MatchString(rest) {
		return sql
	}
	return single(rest)
}

// single makes a script of one statement: a DELIMITER command on a line of its
// own, before the text, keeps any semicolon inside.
func single(sql string) string {
	delimiter := "$$"
	for strings.Contains(sql, delimiter) {
		delimiter += "$"
	}
	sql = strings.TrimRight(sql, " \t\r\n")
	return "DELIMITER " + delimiter + "\n" + strings.TrimSuffix(sql, ";") + "\n" + delimiter + "\n"
}
