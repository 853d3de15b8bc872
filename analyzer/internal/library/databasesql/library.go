// Package databasesql knows the libraries that run SQL texts: database/sql,
// sqlx, pgx, and interfaces and wrappers of their shape, and the builders that
// run what they put together (squirrel, goqu).
//
// A call of a known library is always recognised; where its text is not known
// the call is incomplete. A method that only looks like one is recognised by
// its results (sql.Result, *sql.Rows, pgconn.CommandTag …), or else by a text
// that is SQL beyond doubt.
package databasesql

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Library recognises calls that run SQL texts.
type Library struct{}

var _ library.Library = (*Library)(nil)

// New makes the library. It may be used by several passes at once.
func New() *Library { return new(Library) }

// Name implements [library.Library].
func (*Library) Name() string { return "database/sql" }

// Uses implements [library.Library].
func (*Library) Uses(path string) bool { return runsSQL(path) || isBuilder(path) }

// runsSQL reports whether a package is one of the libraries.
func runsSQL(path string) bool {
	switch path {
	case "database/sql", "github.com/jmoiron/sqlx", "github.com/jackc/pgconn":
		return true
	}
	return strings.HasPrefix(path, "github.com/jackc/pgx/")
}

// Call implements [library.Library].
func (l *Library) Call(cx library.Context, call ssa.CallInstruction) (c library.Call, ok bool) {
	q, ok := readQuery(call)
	if !ok {
		return c, false
	}
	switch {
	case q.role == prepares:
		if runsHere(cx, call) {
			return c, false // each run of the statement is a call of its own
		}
	case q.role == runsPrepared:
		p, found := prepared(cx, q.handle)
		if !found {
			return library.Call{Handle: q.handle, Incomplete: true, Why: "the statement was prepared elsewhere"}, true
		}
		q.text, q.handle = p.text, p.handle
	}
	if sender := sentBy(q.handle); sender != nil {
		q.handle = sender
	}
	r := reader{library: l, cx: cx, call: call, query: q}
	c = r.read()
	c.Handle, c.At = q.handle, begunAt(q.text, call.Parent())
	if c.Given == nil && q.shape == looksAlike && !r.surelySQL {
		return library.Call{}, false
	}
	return c, len(c.Effects) > 0 || c.Incomplete || c.Given != nil
}
