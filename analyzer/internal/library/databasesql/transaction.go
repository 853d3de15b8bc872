package databasesql

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Begin implements [library.Library]: Begin, BeginTx, Beginx, MustBegin … with a
// transaction as the first result. Another package's type is one where it can
// commit and roll back.
func (*Library) Begin(call ssa.CallInstruction) bool {
	fn := calleeOf(call.Common())
	if fn == nil {
		return false
	}
	name := strings.TrimPrefix(fn.Name(), "Must")
	if !strings.HasPrefix(name, "Begin") || fn.Signature().Results().Len() == 0 {
		return false
	}
	return isTransaction(fn.Signature().Results().At(0).Type())
}

func isTransaction(t types.Type) bool {
	path, name := library.TypeName(t)
	if runsSQL(path) {
		return name == "Tx"
	}
	return endsWithError(t, "Commit") && endsWithError(t, "Rollback")
}

// endsWithError reports whether a type has a method whose only result is an error.
func endsWithError(t types.Type, method string) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, method)
	fn, ok := obj.(*types.Func)
	if !ok {
		return false
	}
	results := fn.Signature().Results()
	return results.Len() == 1 && types.Identical(results.At(0).Type(), types.Universe.Lookup("error").Type())
}

// Transaction implements [library.Library]: pgx.BeginFunc(ctx, db, fn) and
// pgx.BeginTxFunc(ctx, db, options, fn), and the methods of the same name;
// goqu's WithTx(fn).
func (*Library) Transaction(call ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool) {
	common := call.Common()
	callee := calleeOf(common)
	if callee != nil && callee.FullName() == "(*"+pathGoqu+".Database).WithTx" && len(common.Args) == 2 {
		return common.Args[1], 0, common.Args[0], true
	}
	if callee == nil || callee.Pkg() == nil || !strings.HasPrefix(callee.Pkg().Path(), "github.com/jackc/pgx/") {
		return nil, 0, nil, false
	}
	if callee.Name() != "BeginFunc" && callee.Name() != "BeginTxFunc" || len(common.Args) == 0 {
		return nil, 0, nil, false
	}
	fn = common.Args[len(common.Args)-1]
	sig, is := fn.Type().Underlying().(*types.Signature)
	if !is || sig.Params().Len() != 1 {
		return nil, 0, nil, false
	}
	switch {
	case common.IsInvoke():
		handle = common.Value
	case callee.Signature().Recv() != nil:
		handle = common.Args[0]
	case len(common.Args) > 1:
		handle = common.Args[1] // behind the context
	}
	return fn, 0, handle, true
}

// Root implements [library.Library]: conversions, the handle within sqlx's
// types, and the calls that give the same handle in another form.
func (*Library) Root(v ssa.Value) ssa.Value {
	for range maxWalk {
		next := rootStep(v)
		if next == nil {
			return v
		}
		v = next
	}
	return v
}

func rootStep(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return v.X
	case *ssa.ChangeInterface:
		return v.X
	case *ssa.ChangeType:
		return v.X
	case *ssa.TypeAssert:
		if !v.CommaOk {
			return v.X
		}
	case *ssa.Extract:
		if t, ok := v.Tuple.(*ssa.TypeAssert); ok && v.Index == 0 {
			return t.X
		}
	case *ssa.UnOp:
		return embeddedHandle(v)
	case *ssa.Call:
		fn := calleeOf(&v.Call)
		if fn == nil || fn.Pkg() == nil || !runsSQL(fn.Pkg().Path()) || len(v.Call.Args) == 0 {
			return nil
		}
		switch fn.Name() {
		case "Unsafe", "NewDb":
			return v.Call.Args[0]
		}
	}
	return nil
}

// embeddedHandle gives the value of one of sqlx's types whose embedded handle or
// statement is loaded: tx of tx.Tx.
func embeddedHandle(load *ssa.UnOp) ssa.Value {
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	path, name := library.TypeName(fa.X.Type())
	if path != "github.com/jmoiron/sqlx" {
		return nil
	}
	switch name {
	case "DB", "Tx", "Conn", "Stmt", "NamedStmt":
		return fa.X
	}
	return nil
}
