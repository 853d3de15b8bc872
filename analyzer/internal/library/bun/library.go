// Package bun is what we know of bun (github.com/uptrace/bun): which of its
// queries delete, change or read rows of which table.
//
// A query is a chain that begins with NewDelete, NewUpdate … on a database or
// transaction and ends with the method that runs it. The text that bun makes of
// the chain is put together here and read like any other SQL. Facts name the file
// of bun v1.3.0 that they come from. What bun's tags say of relations is not read.
package bun

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

const pathBun = "github.com/uptrace/bun"

// Library recognises bun's calls.
type Library struct{ readSQL library.ReadSQL }

var _ library.Library = (*Library)(nil)

// New makes the library with a reader of SQL texts.
func New(read library.ReadSQL) *Library { return &Library{readSQL: read} }

// Name is "bun".
func (*Library) Name() string { return "bun" }

// Uses reports whether a package is bun.
func (*Library) Uses(path string) bool { return path == pathBun }

// queryKinds are the types of queries, by what they begin with.
var queryKinds = map[string]string{
	"DeleteQuery": "NewDelete", "UpdateQuery": "NewUpdate", "InsertQuery": "NewInsert", "SelectQuery": "NewSelect",
	"RawQuery": "NewRaw", "TruncateTableQuery": "NewTruncateTable", "DropTableQuery": "NewDropTable",
}

// runs are the methods that run a query.
var runs = map[string]bool{
	"Exec": true, "Scan": true, "Count": true, "Exists": true, "ScanAndCount": true, "Rows": true,
}

// Call recognises the calls that run a query.
func (l *Library) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	m, ok := methodOf(call)
	if !ok || !runs[m.name] || queryKinds[m.on] == "" {
		return library.Call{}, false
	}
	q := readChain(m.recv)
	c, ok := l.read(cx, call, m, q)
	c.Handle = q.handle
	return c, ok
}

// Transaction recognises RunInTx(ctx, options, func(ctx, tx) error) of a
// database, a connection, a transaction or bun.IDB (db.go).
func (*Library) Transaction(call ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool) {
	m, ok := methodOf(call)
	if !ok || m.name != "RunInTx" || len(m.args) != 3 {
		return nil, 0, nil, false
	}
	return m.args[2], 1, m.recv, true
}

// Begin recognises Begin and BeginTx (db.go).
func (*Library) Begin(call ssa.CallInstruction) bool {
	m, ok := methodOf(call)
	return ok && (m.name == "Begin" || m.name == "BeginTx")
}

// Root walks from a handle to the value that it was made of.
func (*Library) Root(v ssa.Value) ssa.Value {
	for range maxWalk {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		default:
			return v
		}
	}
	return v
}

// maxWalk bounds a walk from value to value.
const maxWalk = 64

// method is a call of one of bun's methods.
type method struct {
	name string
	on   string // the receiver's type
	recv ssa.Value
	args []ssa.Value
}

func methodOf(call ssa.CallInstruction) (m method, ok bool) {
	common := call.Common()
	if common.IsInvoke() {
		path, name := library.TypeName(common.Value.Type())
		return method{common.Method.Name(), name, common.Value, common.Args}, path == pathBun
	}
	fn := common.StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || len(common.Args) == 0 {
		return m, false
	}
	path, name := library.TypeName(fn.Signature.Recv().Type())
	return method{fn.Name(), name, common.Args[0], common.Args[1:]}, path == pathBun
}

// form names the query for listings: "bun NewDelete().Exec".
func (q *chain) form(m method) string {
	return strings.TrimSpace("bun " + queryKinds[m.on] + "()." + m.name)
}
