package databasesql

import (
	"golang.org/x/tools/go/ssa"
)

// preparedText is the text of a prepared statement and what runs it.
type preparedText struct {
	text   ssa.Value
	handle ssa.Value
}

// prepared walks from a statement back to the call that prepared it, within the
// function. tx.Stmt(stmt) runs the text in the transaction.
func prepared(v ssa.Value) (p preparedText, ok bool) {
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
		default:
			return p, false
		}
	}
	return p, false
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
// sight of this function, so that the preparation itself does nothing.
func runsHere(call ssa.CallInstruction) bool {
	v, ok := call.(ssa.Value)
	return ok && onlyRuns(v, 0)
}

func onlyRuns(v ssa.Value, depth int) bool {
	if depth > maxWalk || v.Referrers() == nil {
		return false
	}
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.DebugRef, *ssa.BinOp:
		case *ssa.Extract:
			if r.Index == 0 && !onlyRuns(r, depth+1) {
				return false
			}
		case *ssa.FieldAddr, *ssa.MakeInterface, *ssa.ChangeType:
			// stmt.Stmt.Exec of the embedded statement, tx.Stmtx(stmt)
			if !onlyRuns(r.(ssa.Value), depth+1) {
				return false
			}
		case *ssa.UnOp:
			if !onlyRuns(r, depth+1) {
				return false
			}
		case *ssa.MakeClosure:
			if !onlyRunsCaptured(r, v, depth) {
				return false
			}
		case *ssa.Store:
			if r.Addr == v {
				continue
			}
			// A captured variable; its loads are followed.
			if a, ok := r.Addr.(*ssa.Alloc); !ok || !onlyRuns(a, depth+1) {
				return false
			}
		case ssa.CallInstruction:
			if !runOf(r) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// onlyRunsCaptured follows a statement into a closure.
func onlyRunsCaptured(m *ssa.MakeClosure, v ssa.Value, depth int) bool {
	for i, b := range m.Bindings {
		if b == v && !onlyRuns(m.Fn.(*ssa.Function).FreeVars[i], depth+1) {
			return false
		}
	}
	return true
}

// runOf reports calls that run, take over or close a statement.
func runOf(c ssa.CallInstruction) bool {
	if q, ok := readQuery(c); ok && q.role == runsPrepared {
		return true
	}
	if call, ok := c.(*ssa.Call); ok {
		if _, _, ok := rebinds(call); ok {
			return onlyRuns(call, 1)
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
