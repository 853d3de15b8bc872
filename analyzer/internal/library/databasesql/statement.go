package databasesql

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// preparedText is the text of a prepared statement and what runs it.
type preparedText struct {
	text   ssa.Value
	handle ssa.Value
}

// prepared walks from a statement back to the call that prepared it: within the
// function, or to the one call of the package whose result a field or variable
// holds. tx.Stmt(stmt) runs the text in the transaction.
func prepared(cx library.Context, v ssa.Value) (p preparedText, ok bool) {
	for range maxWalk {
		switch x := v.(type) {
		case *ssa.Extract:
			if x.Index != 0 {
				return p, false
			}
			v = x.Tuple
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.UnOp:
			s := embeddedHandle(x)
			if s == nil {
				s = onlyStore(x)
			}
			if s == nil {
				s = kept(cx, x)
			}
			if s == nil {
				return p, false
			}
			v = s
		case *ssa.FreeVar:
			b := onlyBinding(x)
			if b == nil {
				return p, false
			}
			v = b
		case *ssa.Call:
			if q, is := readQuery(x); is && q.role == prepares {
				if p.handle == nil {
					p.handle = q.handle
				}
				p.text = q.text
				return p, true
			}
			handle, stmt, is := rebinds(x)
			if !is {
				return p, false
			}
			if p.handle == nil {
				p.handle = handle
			}
			v = stmt
		case *ssa.Lookup:
			s := kept(cx, x)
			if s == nil {
				return p, false
			}
			v = s
		default:
			return p, false
		}
	}
	return p, false
}

// kept gives the result of the one call that a value comes from which a field,
// a map or a variable of the package keeps.
func kept(cx library.Context, v ssa.Value) ssa.Value {
	values, complete := cx.Origins(v)
	if len(values) != 1 || !complete {
		return nil
	}
	return values[0]
}

// maxWalk bounds a walk from value to value.
const maxWalk = 32

// rebinds recognises a call that takes a statement over into a transaction.
func rebinds(c *ssa.Call) (tx, stmt ssa.Value, ok bool) {
	fn := calleeOf(&c.Call)
	if fn == nil || fn.Pkg() == nil || !runsSQL(fn.Pkg().Path()) || len(c.Call.Args) < 2 {
		return nil, nil, false
	}
	args := c.Call.Args
	switch fn.Name() {
	case "Stmt", "StmtContext", "Stmtx", "StmtxContext", "NamedStmt", "NamedStmtContext":
		return args[0], args[len(args)-1], true
	case "Unsafe":
		return nil, args[0], true
	}
	return nil, nil, false
}

// runsHere reports whether every use of a prepared statement is a run of it in
// sight of this package, so that the preparation itself does nothing.
func runsHere(cx library.Context, call ssa.CallInstruction) bool {
	v, ok := call.(ssa.Value)
	u := uses{cx: cx, fields: map[*types.Var]bool{}}
	return ok && u.onlyRuns(v, 0)
}

// uses looks at what is done with a prepared statement.
type uses struct {
	cx     library.Context
	fields map[*types.Var]bool // that are followed
}

func (u *uses) onlyRuns(v ssa.Value, depth int) bool {
	if depth > maxWalk || v.Referrers() == nil {
		return false
	}
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.DebugRef, *ssa.BinOp:
		case *ssa.Extract:
			if r.Index == 0 && !u.onlyRuns(r, depth+1) {
				return false
			}
		case *ssa.FieldAddr, *ssa.MakeInterface, *ssa.ChangeType:
			// stmt.Stmt.Exec of the embedded statement, tx.Stmtx(stmt)
			if !u.onlyRuns(r.(ssa.Value), depth+1) {
				return false
			}
		case *ssa.UnOp:
			if !u.onlyRuns(r, depth+1) {
				return false
			}
		case *ssa.MakeClosure:
			if !u.onlyRunsCaptured(r, v, depth) {
				return false
			}
		case *ssa.Store:
			if r.Addr == v {
				continue
			}
			// A captured variable, or a field; its loads are followed.
			switch a := r.Addr.(type) {
			case *ssa.Alloc:
				if !u.onlyRuns(a, depth+1) {
					return false
				}
			case *ssa.FieldAddr:
				if !u.onlyRunsOfField(a, depth) {
					return false
				}
			default:
				return false
			}
		case ssa.CallInstruction:
			if !u.runOf(r) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// onlyRunsOfField follows a statement into a field that only this package can
// reach.
func (u *uses) onlyRunsOfField(a *ssa.FieldAddr, depth int) bool {
	t := a.X.Type().Underlying()
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem().Underlying()
	}
	st, ok := t.(*types.Struct)
	if !ok || st.Field(a.Field).Exported() {
		return false
	}
	f := st.Field(a.Field).Origin()
	if u.fields[f] {
		return true
	}
	u.fields[f] = true
	for _, place := range u.cx.Fields(f) {
		if !u.onlyRuns(place, depth+1) {
			return false
		}
	}
	return true
}

// onlyRunsCaptured follows a statement into a closure.
func (u *uses) onlyRunsCaptured(m *ssa.MakeClosure, v ssa.Value, depth int) bool {
	for i, b := range m.Bindings {
		if b == v && !u.onlyRuns(m.Fn.(*ssa.Function).FreeVars[i], depth+1) {
			return false
		}
	}
	return true
}

// runOf reports calls that run, take over or close a statement.
func (u *uses) runOf(c ssa.CallInstruction) bool {
	if q, ok := readQuery(c); ok && q.role == runsPrepared {
		return true
	}
	if call, ok := c.(*ssa.Call); ok {
		if _, _, ok := rebinds(call); ok {
			return u.onlyRuns(call, 1)
		}
	}
	fn := calleeOf(c.Common())
	return fn != nil && fn.Name() == "Close"
}

// onlyStore gives the value of a variable that is assigned once.
func onlyStore(load *ssa.UnOp) ssa.Value {
	v := load.X
	if captured, ok := v.(*ssa.FreeVar); ok {
		v = onlyBinding(captured)
	}
	a, ok := v.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var found ssa.Value
	for _, r := range *a.Referrers() {
		if s, ok := r.(*ssa.Store); ok && s.Addr == a {
			if found != nil {
				return nil
			}
			found = s.Val
		}
	}
	return found
}

// onlyBinding gives what a captured variable is in the function around, where
// one place makes the closure.
func onlyBinding(v *ssa.FreeVar) ssa.Value {
	fn := v.Parent()
	if fn.Parent() == nil {
		return nil
	}
	var found ssa.Value
	for _, b := range fn.Parent().Blocks {
		for _, instr := range b.Instrs {
			m, ok := instr.(*ssa.MakeClosure)
			if !ok || m.Fn != fn {
				continue
			}
			if found != nil {
				return nil
			}
			for i, fv := range fn.FreeVars {
				if fv == v {
					found = m.Bindings[i]
				}
			}
		}
	}
	return found
}
