package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sort"
	"strings"
	"time"

	driver "modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Reader runs statements, script after script, in a database in memory. It
// belongs to one goroutine and has to be closed.
type Reader struct {
	keys     sqlschema.EnforcementState
	db       *sql.DB
	conn     *sql.Conn
	places   places
	problems []sqlschema.Problem
	files    []string
	// unclear are the tables, by name in lower case, of which a statement was
	// lost; created those that a lost statement creates.
	unclear map[string]bool
	created []lostTable
	script  script
}

// lostTable is a table whose CREATE statement was refused.
type lostTable struct {
	name string
	pos  sqlschema.Position
}

// script is the input being read.
type script struct {
	file   string
	line   int   // of the script's first byte in the file
	starts []int // the offsets at which the script's lines begin
}

// Limits on what one statement may cost. Schemas are far below: no rows are
// kept. The exception is CREATE TABLE … AS with a query that makes rows up.
const (
	statementTime = 5 * time.Second
	maxPages      = 16384 // of 4 KiB: 64 MiB
)

// NewReader gives a reader. keys says whether the program's connections act on
// foreign keys (PRAGMA foreign_keys), as far as that is known.
func NewReader(keys sqlschema.EnforcementState) (*Reader, error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, fmt.Errorf("opening a SQLite database in memory: %w", err)
	}
	r := &Reader{keys: keys, db: db, places: places{}, unclear: map[string]bool{}}
	if err := r.open(); err != nil {
		return nil, errors.Join(fmt.Errorf("opening a SQLite database in memory: %w", err), r.Close())
	}
	return r, nil
}

func (r *Reader) open() error {
	ctx := context.Background()
	conn, err := r.db.Conn(ctx)
	if err != nil {
		return err
	}
	r.conn = conn
	if _, err := conn.ExecContext(ctx, fmt.Sprintf("PRAGMA max_page_count = %d", maxPages)); err != nil {
		return err
	}
	// A second wall behind refused: no statement opens a file.
	_, err = driver.Limit(conn, sqlite3.SQLITE_LIMIT_ATTACHED, 0)
	return err
}

// Close gives the database up.
func (r *Reader) Close() error {
	if r.conn == nil {
		return r.db.Close()
	}
	return errors.Join(r.conn.Close(), r.db.Close())
}

// Read runs a script: a dump, a migration, or the text of one Go literal. line
// is the line of the file at which the text begins, 1 for a whole file. Read
// never fails: a statement that SQLite refuses becomes a [sqlschema.Problem].
func (r *Reader) Read(file string, line int, text string) {
	if len(r.files) == 0 || r.files[len(r.files)-1] != file {
		r.files = append(r.files, file)
		r.newSession()
	}
	r.script = script{file: file, line: line, starts: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			r.script.starts = append(r.script.starts, i+1)
		}
	}
	end := 0
	for _, s := range split(text) {
		r.statement(s)
		end = s.at + len(s.text)
	}
	if at, ok := unclosed(text, end); ok {
		r.problem(statement{text: text[at:], at: at}, sqlschema.NotUnderstood, "the comment that begins here is never closed, so nothing behind it is read; close it with */")
	}
}

// newSession forgets what belongs to one connection: every file has its own.
// None of the statements can do any harm where there is nothing to forget.
func (r *Reader) newSession() {
	for _, s := range []string{"COMMIT", "PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table = OFF"} {
		_ = r.exec(s)
	}
}

func (r *Reader) exec(text string) error {
	ctx, cancel := context.WithTimeout(context.Background(), statementTime)
	defer cancel()
	_, err := r.conn.ExecContext(ctx, text)
	return err
}

// position gives the place of an offset in the current script.
func (r *Reader) position(offset int) sqlschema.Position {
	sc := &r.script
	n := sort.SearchInts(sc.starts, offset+1) - 1
	p := sqlschema.Position{File: sc.file, Line: sc.line + n}
	if sc.line == 1 {
		// Within a Go literal the columns are those of the Go file.
		p.Column = offset - sc.starts[n] + 1
	}
	return p
}

// excerptLength bounds the text of a statement in a problem, in bytes.
const excerptLength = 80

func (r *Reader) problem(s statement, kind sqlschema.ProblemKind, message string) {
	text := strings.Join(strings.Fields(s.text[:min(len(s.text), 4*excerptLength)]), " ")
	if len(text) > excerptLength {
		text = strings.ToValidUTF8(text[:excerptLength], "") + "…"
	}
	r.problems = append(r.problems, sqlschema.Problem{Pos: r.position(s.at), Kind: kind, Message: message, Statement: text})
}
