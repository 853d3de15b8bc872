package deletion_test

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// plainSQL is a library for the tests: it knows database/sql and statements on
// one table.
type plainSQL struct{}

func (plainSQL) Name() string          { return "plain" }
func (plainSQL) Uses(path string) bool { return path == "database/sql" || path == "txlib" }
func (plainSQL) Root(v ssa.Value) ssa.Value {
	return v
}

func (plainSQL) Call(cx library.Context, call ssa.CallInstruction) (library.Call, bool) {
	c := call.Common()
	name, handle, args := calleeName(c)
	switch name {
	case "Exec", "ExecContext", "Query", "QueryRow", "QueryRowContext":
	default:
		return library.Call{}, false
	}
	if strings.HasSuffix(name, "Context") {
		args = args[1:]
	}
	var out library.Call
	out.Handle = handle
	texts := cx.Texts(args[0])
	for _, t := range texts {
		e := effect.Effect{Certain: t.Every || len(texts) == 1, Form: t.SQL, SQL: t.SQL}
		switch verb, rest, _ := strings.Cut(t.SQL, " "); verb {
		case "DELETE":
			e.Kind = effect.Delete
			e.Table = word(strings.TrimPrefix(rest, "FROM "))
		case "UPDATE":
			e.Kind = effect.Update
			e.Table = word(rest)
		case "SELECT":
			e.Kind = effect.Read
			_, from, _ := strings.Cut(rest, "FROM ")
			e.Table = word(from)
		default:
			out.Incomplete, out.Why = true, "text"
			continue
		}
		if strings.Contains(e.Table, library.Hole) {
			e.Table, e.Why = "", "table name"
		}
		out.Effects = append(out.Effects, e)
	}
	return out, true
}

func word(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

func calleeName(c *ssa.CallCommon) (name string, handle ssa.Value, args []ssa.Value) {
	if c.IsInvoke() {
		return c.Method.Name(), c.Value, c.Args
	}
	fn := c.StaticCallee()
	if fn == nil || fn.Pkg == nil && fn.Object() == nil || fn.Object() == nil || fn.Object().Pkg().Path() != "database/sql" {
		return "", nil, nil
	}
	return fn.Name(), c.Args[0], c.Args[1:]
}

func (plainSQL) Begin(call ssa.CallInstruction) bool {
	name, _, _ := calleeName(call.Common())
	return name == "Begin" || name == "BeginTx"
}

func (plainSQL) Transaction(ssa.CallInstruction) (ssa.Value, int, ssa.Value, bool) {
	return nil, 0, nil, false
}

// runner is a library that only runs functions in transactions: txlib.Run.
type runner struct{}

func (runner) Name() string               { return "txlib" }
func (runner) Uses(path string) bool      { return path == "txlib" }
func (runner) Root(v ssa.Value) ssa.Value { return v }

func (runner) Call(library.Context, ssa.CallInstruction) (library.Call, bool) {
	return library.Call{}, false
}

func (runner) Transaction(call ssa.CallInstruction) (ssa.Value, int, ssa.Value, bool) {
	fn := call.Common().StaticCallee()
	if fn == nil || fn.String() != "txlib.Run" {
		return nil, 0, nil, false
	}
	return call.Common().Args[1], 0, call.Common().Args[0], true
}

func (runner) Begin(ssa.CallInstruction) bool { return false }
