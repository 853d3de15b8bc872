package databasesql

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

const (
	pathSquirrel = "github.com/Masterminds/squirrel"
	pathGoqu     = "github.com/doug-martin/goqu/v9"
)

// isBuilder reports whether a package belongs to a query builder whose values
// have texts (see sqltext).
func isBuilder(path string) bool {
	return path == pathSquirrel || path == pathGoqu || strings.HasPrefix(path, pathGoqu+"/")
}

// builderQuery recognises the methods by which a builder runs its statement, and
// squirrel's functions that run one on a given database. The builder stands in
// the place of the text.
func builderQuery(fn *types.Func, common *ssa.CallCommon) (q query, ok bool) {
	q.shape = certain
	if fn.Signature().Recv() == nil {
		return runWith(fn, common)
	}
	if common.IsInvoke() || len(common.Args) == 0 {
		return q, false
	}
	q.text = common.Args[0]
	_, recv := library.TypeName(fn.Signature().Recv().Type())
	switch strings.TrimSuffix(fn.Name(), "Context") {
	case "Exec", "Query", "QueryRow", "Scan":
		ok = strings.HasSuffix(recv, "Builder") || recv == "QueryExecutor"
	case "ScanStructs", "ScanStruct", "ScanVals", "ScanVal":
		ok = recv == "SelectDataset" || recv == "QueryExecutor"
	case "Count", "Pluck":
		ok = recv == "SelectDataset"
	}
	if !ok {
		return q, false
	}
	q.handle = builderHandle(q.text)
	if strings.HasPrefix(fn.Name(), "Scan") {
		q.dest = destination(common.Args[len(common.Args)-1])
	}
	return q, true
}

// destination is what rows are read into, the first of several.
func destination(v ssa.Value) ssa.Value {
	if list, ok := variadic(v); ok && len(list) > 0 {
		return list[0]
	}
	return v
}

// runWith recognises ExecWith(db, builder) and the like, also behind a context.
func runWith(fn *types.Func, common *ssa.CallCommon) (q query, ok bool) {
	switch strings.Replace(fn.Name(), "Context", "", 1) {
	case "ExecWith", "QueryWith", "QueryRowWith":
	default:
		return q, false
	}
	args := common.Args
	if len(args) > 0 && isContext(args[0].Type()) {
		args = args[1:]
	}
	if len(args) != 2 {
		return q, false
	}
	return query{shape: certain, handle: unboxed(args[0]), text: unboxed(args[1])}, true
}

// builderHandle walks back to what a builder runs on: the argument of RunWith,
// or the database or transaction that began it. Nil where that is not in sight.
func builderHandle(v ssa.Value) ssa.Value {
	for range maxWalk {
		c, ok := unboxed(v).(*ssa.Call)
		if !ok || c.Call.IsInvoke() || len(c.Call.Args) == 0 {
			return nil
		}
		fn := calleeOf(&c.Call)
		if fn == nil || fn.Pkg() == nil || !isBuilder(fn.Pkg().Path()) || fn.Signature().Recv() == nil {
			return nil
		}
		if fn.Name() == "RunWith" {
			return unboxed(c.Call.Args[1])
		}
		v = c.Call.Args[0]
		switch _, recv := library.TypeName(v.Type()); recv {
		case "Database", "TxDatabase":
			return v
		}
	}
	return nil
}
