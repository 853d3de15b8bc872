package mysql

import "strings"

// compound follows the words of a statement to see whether a delimiter is
// inside the body of a stored program. It counts blocks that end in END.
type compound struct {
	depth int
	// words counts the words seen; the first few tell a stored program.
	words   int
	program programState
	// previous is the upper-case word or the punctuation before the current
	// word.
	previous string
}

type programState int

const (
	programUndecided programState = iota
	programYes
	programNo
)

// headWords bounds how far CREATE … TRIGGER may be apart: OR REPLACE DEFINER =
// user@host AGGREGATE and the like stand between.
const headWords = 12

// word takes s[start:end] into account.
func (c *compound) word(s string, start, end int) {
	if c.program == programNo {
		return
	}
	w := strings.ToUpper(s[start:end])
	previous := c.previous
	c.previous = w
	c.words++
	if c.program == programUndecided {
		c.decide(w, previous)
		return
	}
	switch w {
	case "BEGIN", "CASE":
		// In END CASE the word belongs to END; NEW.begin is a column.
		if previous != "END" && previous != "." {
			c.depth++
		}
	case "IF", "LOOP", "WHILE", "REPEAT", "FOR":
		// IF( ) and REPEAT( ) are functions too: only the head of a statement
		// opens a block.
		if startsStatement(previous) {
			c.depth++
		}
	case "END":
		if previous != "." && c.depth > 0 {
			c.depth--
		}
	}
}

// decide looks at the statement's head for a stored program.
func (c *compound) decide(w, previous string) {
	switch {
	case c.words == 1 && w != "CREATE" && w != "ALTER" && w != "BEGIN":
		c.program = programNo
	case c.words == 2 && previous == "BEGIN":
		if w == "NOT" { // BEGIN NOT ATOMIC … END, MariaDB
			c.program, c.depth = programYes, 1
		} else {
			c.program = programNo
		}
	case w == "TRIGGER" || w == "PROCEDURE" || w == "FUNCTION" || w == "EVENT" || w == "PACKAGE":
		c.program = programYes
	case w == "TABLE" || w == "VIEW" || w == "INDEX" || w == "DATABASE" || w == "SCHEMA" || c.words > headWords:
		c.program = programNo
	}
}

// punct takes a punctuation character into account.
func (c *compound) punct(ch byte) {
	if c.program == programNo {
		return
	}
	if c.words == 1 && c.previous == "BEGIN" {
		c.program = programNo // BEGIN; of a transaction
	}
	c.previous = string(ch)
}

// startsStatement reports whether a statement of a stored program may begin
// after the word or punctuation.
func startsStatement(previous string) bool {
	switch previous {
	case ";", ":", "BEGIN", "THEN", "ELSE", "DO", "ROW", "LOOP", "REPEAT":
		return true
	}
	return false
}

// goesOn reports whether a second statement follows a ";" that does not belong to
// the body of a stored program. The splitter leaves it where DELIMITER set another
// delimiter, and in an executable comment.
func goesOn(sql string) bool {
	var c compound
	ended := false
	for i := 0; i < len(sql); {
		kind, end := scan(sql, i, false)
		switch {
		case kind == lexSpace || kind == lexComment:
		case kind == lexPunct && sql[i] == ';' && c.depth == 0:
			ended = ended || c.words > 0
		case ended:
			return true
		case kind == lexWord:
			c.word(sql, i, end)
		case kind == lexPunct:
			c.punct(sql[i])
		}
		i = end
	}
	return false
}

// balanced reports whether every block of a stored program has its END.
func balanced(sql string) bool {
	var c compound
	for i := 0; i < len(sql); {
		kind, end := scan(sql, i, false)
		switch kind {
		case lexWord:
			c.word(sql, i, end)
		case lexPunct:
			c.punct(sql[i])
		}
		i = end
	}
	return c.depth == 0
}
