package migration

import (
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// mark is what a line says about the lines after it.
type mark int

const (
	noMark    mark = iota
	upMark         // the forward part begins
	downMark       // the backward part begins
	beginMark      // a text that the tool does not split begins
	endMark        // that text ends
	otherMark      // an annotation without meaning for the schema
)

// sections takes the forward part of a file that keeps both directions. Lines
// outside of it become blank, so that the others keep their numbers. Before the
// first mark, up says whether it has begun. found is false where the file marks
// no forward part.
func sections(f file, up bool, markOf func(line string) mark) (scripts []Script, found bool, problems []sqlschema.Problem) {
	s := sectioner{file: f, up: up}
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
	s.flush()
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
			s.flush()
			s.block = 0
			s.restart(n)
		}
		s.up = m == upMark
		s.found = s.found || s.up
	case beginMark:
		if s.up {
			s.flush()
			s.restart(n)
			s.block = n
		}
	case endMark:
		if s.block > 0 {
			s.flush()
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

// flush ends the current script; one that is blank is left out. A marked block
// is a script of its own, since it may lack the semicolon at its end. What it
// holds is not necessarily one statement: the text goes to the server as it is,
// and a connection may allow several.
func (s *sectioner) flush() {
	if sql := s.sql.String(); strings.TrimSpace(sql) != "" {
		s.scripts = append(s.scripts, Script{File: s.file.name, Line: s.start, SQL: sql})
	}
}
