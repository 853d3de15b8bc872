package databasesql

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// query is a call that runs or prepares an SQL text.
type query struct {
	role  role
	shape shape
	// text is the SQL, nil for the run of a prepared statement.
	text ssa.Value
	// handle is the database, transaction or statement that runs it.
	handle ssa.Value
	// args are the arguments of the placeholders; known is cleared where they are
	// not listed in the call.
	args  []ssa.Value
	known bool
	// list is the list that is passed on for them where they are not known.
	list ssa.Value
	// dest is what rows are read into, nil where that is not part of the call.
	dest ssa.Value
}

type role int

const (
	runs role = iota
	prepares
	runsPrepared
)

// shape says how sure it is that a call runs SQL.
type shape int

const (
	looksAlike shape = iota // by name and parameters only
	certain                 // by the library, or by the results
)

// roleOf knows the methods by name. With dest set, the SQL stands behind the
// value that rows are read into.
func roleOf(name string) (r role, dest, ok bool) {
	switch name {
	case "Exec", "ExecContext", "MustExec", "MustExecContext", "NamedExec", "NamedExecContext",
		"Query", "QueryContext", "Queryx", "QueryxContext", "NamedQuery", "NamedQueryContext",
		"QueryRow", "QueryRowContext", "QueryRowx", "QueryRowxContext", "Queue", "ExecParams", "ExecScript":
		return runs, false, true
	case "Get", "GetContext", "Select", "SelectContext":
		return runs, true, true
	case "Prepare", "PrepareContext", "Preparex", "PreparexContext", "PrepareNamed", "PrepareNamedContext":
		return prepares, false, true
	}
	return runs, false, false
}

// readQuery recognises a call by its name and signature. A method of the same
// package is left to the pass that follows calls: it runs what its body runs.
func readQuery(call ssa.CallInstruction) (q query, ok bool) {
	common := call.Common()
	fn := calleeOf(common)
	if fn == nil || fn.Pkg() == nil {
		return q, false
	}
	if isBuilder(fn.Pkg().Path()) {
		if q, ok := builderQuery(fn, common); ok {
			return q, true
		}
	}
	role, dest, ok := roleOf(fn.Name())
	if !ok {
		return q, false
	}
	sig := fn.Signature()
	args := common.Args
	switch {
	case common.IsInvoke():
		q.handle = common.Value
	case sig.Recv() != nil && len(args) > 0:
		q.handle, args = args[0], args[1:]
	}
	q.role = role
	library := runsSQL(fn.Pkg().Path())
	if library || resultsOfSQL(sig) {
		q.shape = certain
	}
	if !library && !common.IsInvoke() && samePackage(call, common) {
		return q, false
	}
	if library && sig.Recv() != nil && isStatement(sig.Recv().Type()) {
		q.role = runsPrepared
		q.args, q.known = statementArgs(sig, args)
		return q, role == runs
	}
	return q, q.parameters(sig, args, dest, library)
}

// parameters finds the text among the arguments: behind a context, for the
// functions of sqlx also behind the handle, for Get and Select behind the
// destination.
func (q *query) parameters(sig *types.Signature, args []ssa.Value, dest, library bool) bool {
	i := 0
	next := func(want func(types.Type) bool) bool {
		if i < len(args) && i < sig.Params().Len() && want(sig.Params().At(i).Type()) {
			i++
			return true
		}
		return false
	}
	next(isContext)
	if q.handle == nil {
		if !library || !next(isHandle) {
			return false
		}
		q.handle = args[i-1]
	}
	if dest {
		if !next(types.IsInterface) {
			return false
		}
		q.dest = args[i-1]
	}
	if !next(isString) {
		return false
	}
	q.text = args[i-1]
	if q.role == prepares && next(isString) {
		q.text = args[i-1] // pgx: Prepare(ctx, name, sql)
	}
	q.args, q.known = spread(sig, args, i)
	if !q.known && sig.Variadic() && i == len(args)-1 {
		q.list = args[i]
	}
	// A look-alike takes arguments for placeholders; what takes a lone string
	// may be anything.
	return q.shape == certain || sig.Variadic() && i == sig.Params().Len()-1
}

// spread gives the arguments from index i on, those of a variadic call one by one.
func spread(sig *types.Signature, args []ssa.Value, i int) (list []ssa.Value, known bool) {
	if i >= len(args) {
		return nil, true
	}
	if !sig.Variadic() || i != len(args)-1 {
		return args[i:], false // one value that carries named arguments
	}
	return variadic(args[i])
}

// statementArgs gives the arguments of a prepared statement's run.
func statementArgs(sig *types.Signature, args []ssa.Value) ([]ssa.Value, bool) {
	i := 0
	if sig.Params().Len() > 0 && isContext(sig.Params().At(0).Type()) {
		i = 1
	}
	return spread(sig, args, i)
}

// variadic gives the elements of the slice that a call makes of its last
// arguments; ok is false for a slice that is passed on.
func variadic(v ssa.Value) (values []ssa.Value, ok bool) {
	if c, is := v.(*ssa.Const); is && c.Value == nil {
		return nil, true
	}
	if expanded := expandedBy(v); expanded != nil {
		v = expanded
	}
	s, is := v.(*ssa.Slice)
	if !is {
		return nil, false
	}
	a, is := s.X.(*ssa.Alloc)
	if !is || a.Comment != "varargs" && a.Comment != "slicelit" {
		return nil, false
	}
	for _, r := range *a.Referrers() {
		ia, is := r.(*ssa.IndexAddr)
		if !is {
			continue
		}
		for _, rr := range *ia.Referrers() {
			if st, is := rr.(*ssa.Store); is {
				values = append(values, st.Val) // in the order of the arguments
			}
		}
	}
	return values, true
}

// calleeOf gives the function or interface method that a call names.
func calleeOf(c *ssa.CallCommon) *types.Func {
	if c.IsInvoke() {
		return c.Method
	}
	fn := c.StaticCallee()
	if fn == nil {
		return nil
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	obj, _ := fn.Object().(*types.Func)
	return obj
}

// samePackage reports whether the callee's body stands in the caller's package.
func samePackage(call ssa.CallInstruction, c *ssa.CallCommon) bool {
	fn := c.StaticCallee()
	return fn != nil && len(fn.Blocks) > 0 && fn.Pkg != nil && fn.Pkg == call.Parent().Pkg
}

// resultsOfSQL reports whether a signature gives what running SQL gives.
func resultsOfSQL(sig *types.Signature) bool {
	for v := range sig.Results().Variables() {
		path, name := library.TypeName(v.Type())
		if !runsSQL(path) && !strings.HasSuffix(path, "/pgconn") {
			continue
		}
		switch name {
		case "Result", "Rows", "Row", "CommandTag", "Stmt", "NamedStmt":
			return true
		}
	}
	return false
}

// isStatement reports the types of prepared statements.
func isStatement(t types.Type) bool {
	path, name := library.TypeName(t)
	return runsSQL(path) && (name == "Stmt" || name == "NamedStmt")
}

func isContext(t types.Type) bool {
	path, name := library.TypeName(t)
	return path == "context" && name == "Context"
}

// isHandle reports whether a parameter of a library's function is what runs
// the SQL: sqlx.Ext, sqlx.Queryer …
func isHandle(t types.Type) bool {
	path, _ := library.TypeName(t)
	return types.IsInterface(t) && runsSQL(path)
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.String
}

// expandedBy gives the arguments that sqlx.In was called with, where v are those
// it returns: one for each placeholder of the text that it was given.
func expandedBy(v ssa.Value) ssa.Value {
	x, ok := v.(*ssa.Extract)
	if !ok || x.Index != 1 {
		return nil
	}
	c, ok := x.Tuple.(*ssa.Call)
	if !ok || len(c.Call.Args) != 2 {
		return nil
	}
	if fn := calleeOf(&c.Call); fn == nil || fn.FullName() != "github.com/jmoiron/sqlx.In" {
		return nil
	}
	return c.Call.Args[1]
}
