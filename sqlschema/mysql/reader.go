package mysql

import (
	"fmt"
	"sort"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Reader folds statements, script after script, into the schema that a server
// would be left with. It belongs to one goroutine.
type Reader struct {
	dialect  sqlschema.Dialect
	grammar  grammar
	state    state
	problems []sqlschema.Problem
	files    []string
	// prepared holds the text of PREPARE name FROM 'text'.
	prepared map[string]string
	// routines says of each stored routine whether its body changes tables.
	routines map[string]bool
	script   script
}

// script is the input being read.
type script struct {
	file string
	line int // of the script's first byte in the file
	text string
	// starts are the offsets at which the script's lines begin.
	starts []int
	// at and statement are the statement being read.
	at        int
	statement string
	// pinned is set while text from elsewhere is read, as by EXECUTE: all of it
	// has the statement's position.
	pinned bool
}

// NewReader gives a reader for the dialect. Facts that depend on a version stay
// unknown where the dialect has none.
func NewReader(d sqlschema.Dialect) *Reader {
	r := &Reader{
		dialect:  d,
		grammar:  newGrammar(d.Name == "mariadb"),
		prepared: map[string]string{},
		routines: map[string]bool{},
	}
	r.state = state{dialect: d, temporary: map[tableName]bool{}, problem: r.problem}
	return r
}

// Read reads a script: a dump, a migration, or the text of one Go literal. line
// is the line of the file at which sql begins, 1 for a whole file. Read never
// fails: what it does not understand becomes a [sqlschema.Problem].
func (r *Reader) Read(file string, line int, sql string) {
	if len(r.files) == 0 || r.files[len(r.files)-1] != file {
		r.files = append(r.files, file)
		r.state.newSession()
		clear(r.prepared)
	}
	r.script = script{file: file, line: line, text: sql, starts: []int{0}}
	for i := range len(sql) {
		if sql[i] == '\n' {
			r.script.starts = append(r.script.starts, i+1)
		}
	}
	for _, piece := range Split(sql) {
		r.script.at, r.script.statement = piece.Offset, piece.SQL()
		switch piece.Kind {
		case KindStatement:
			if piece.Offset+len(piece.SQL()) == len(sql) && !closed(piece.SQL()) {
				r.problem(sqlschema.NotUnderstood, "a quote or comment is never closed: the rest of the script was not read")
				continue
			}
			sql := expand(piece.SQL(), r.dialect)
			r.statement(sql, 0)
			if goesOn(sql) {
				r.problem(sqlschema.NotUnderstood, "a statement stands behind a \";\" that is no delimiter here: it was not read")
			}
		case KindComment:
			if !terminated(lexComment, piece.Text) {
				r.problem(sqlschema.NotUnderstood, "the comment is never closed: the rest of the script was not read")
			}
		case KindClientCommand:
			r.clientCommand(piece.Text)
		}
	}
}

// closed reports whether no quote or comment is open at the end of s.
func closed(s string) bool {
	exec := false
	for i := 0; i < len(s); {
		kind, end := scan(s, i, exec)
		switch kind {
		case lexExecOpen:
			exec = true
		case lexExecClose:
			exec = false
		}
		if !terminated(kind, s[i:end]) {
			return false
		}
		i = end
	}
	return !exec
}

// Schema gives what has been read so far, with every foreign key's enforcement
// resolved. It shares no memory with the reader.
func (r *Reader) Schema() *sqlschema.Schema {
	s := &sqlschema.Schema{
		Dialect:  r.dialect,
		Origin:   sqlschema.FromDDL,
		Tables:   r.state.export(),
		Problems: append([]sqlschema.Problem(nil), r.problems...),
		Files:    append([]string(nil), r.files...),
	}
	Resolve(s)
	return s
}

// position gives the place of an offset in the current statement.
func (r *Reader) position(offset int) sqlschema.Position {
	sc := &r.script
	if sc.pinned {
		offset = 0
	}
	offset += sc.at
	n := sort.SearchInts(sc.starts, offset+1) - 1
	p := sqlschema.Position{File: sc.file, Line: sc.line + n}
	if sc.line == 1 {
		// Within a Go literal the columns are those of the Go file, which may
		// spell a character in many ways.
		p.Column = offset - sc.starts[n] + 1
	}
	return p
}

// excerptLength bounds the text of a statement in a problem, in bytes.
const excerptLength = 80

func (r *Reader) problem(kind sqlschema.ProblemKind, message string) {
	text := strings.Join(strings.Fields(r.script.statement[:min(len(r.script.statement), 4*excerptLength)]), " ")
	if len(text) > excerptLength {
		text = strings.ToValidUTF8(text[:excerptLength], "") + "…"
	}
	r.problems = append(r.problems, sqlschema.Problem{Pos: r.position(0), Kind: kind, Message: message, Statement: text})
}

func (r *Reader) problemf(kind sqlschema.ProblemKind, format string, args ...any) {
	r.problem(kind, fmt.Sprintf(format, args...))
}

// clientCommand carries out what a line for the mysql client means for the
// schema.
func (r *Reader) clientCommand(line string) {
	line = strings.TrimSpace(line)
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.Trim(strings.TrimSpace(rest), "`;")
	switch strings.ToLower(word) {
	case "use", `\u`:
		r.state.use(rest)
	case "source", `\.`:
		r.problemf(sqlschema.NotUnderstood, "%s reads another file: name that file among the schema's sources", word)
	}
}
