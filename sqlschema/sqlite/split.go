package sqlite

import "strings"

// statement is one statement of a script, without the semicolon.
type statement struct {
	text   string
	at     int // offset of text in the script
	tokens []token
	// command is set for a line to the sqlite3 shell, such as ".read other.sql".
	command bool
}

// token is the token at a place; past the end, one that is nothing.
func (s statement) token(i int) token {
	if i < 0 || i >= len(s.tokens) {
		return token{kind: markToken, text: "\x00"}
	}
	return s.tokens[i]
}

// split cuts a script into statements at semicolons. The body of a trigger is
// kept whole, up to the END that follows a semicolon, which is how the sqlite3
// shell does it (sqlite3_complete in the C interface). A trigger without an END
// is cut at its first semicolon, so that it does not swallow what follows.
func split(s string) []statement {
	var list []statement
	for at := 0; ; {
		first, ok := next(s, at)
		if !ok {
			return list
		}
		if first.mark(';') {
			at = first.at + 1
			continue
		}
		var st statement
		if first.mark('.') && startsLine(s, first.at) {
			end := after(s, first.at, "\n")
			st = statement{text: strings.TrimSpace(s[first.at:end]), at: first.at, command: true}
			at = end
		} else {
			st, at = cut(s, first)
		}
		list = append(list, st)
	}
}

// cut reads the statement that begins with a token, and where the next begins.
func cut(s string, first token) (st statement, end int) {
	tokens := []token{first}
	firstEnd, ended := -1, 0 // the first semicolon inside a trigger, and the tokens before it
	for at := first.at + len(first.text); ; {
		t, ok := next(s, at)
		if !ok {
			if firstEnd < 0 || tokens[len(tokens)-1].is("END") {
				return finish(s, tokens), len(s)
			}
			return finish(s, tokens[:ended]), firstEnd + 1
		}
		if t.mark(';') {
			if n := len(tokens); !beginsTrigger(tokens) || n > 1 && tokens[n-1].is("END") && tokens[n-2].mark(';') {
				return finish(s, tokens), t.at + 1
			}
			if firstEnd < 0 {
				firstEnd, ended = t.at, len(tokens)
			}
		}
		tokens = append(tokens, t)
		at = t.at + len(t.text)
	}
}

func finish(s string, tokens []token) statement {
	last := tokens[len(tokens)-1]
	return statement{text: s[tokens[0].at : last.at+len(last.text)], at: tokens[0].at, tokens: tokens}
}

// beginsTrigger reports CREATE [TEMP|TEMPORARY] TRIGGER.
func beginsTrigger(tokens []token) bool {
	if len(tokens) < 2 || !tokens[0].is("CREATE") {
		return false
	}
	i := 1
	if tokens[1].is("TEMP", "TEMPORARY") {
		i = 2
	}
	return i < len(tokens) && tokens[i].is("TRIGGER")
}

// startsLine reports whether only white space stands before an offset in its line.
func startsLine(s string, at int) bool {
	return strings.TrimSpace(s[strings.LastIndexByte(s[:at], '\n')+1:at]) == ""
}
