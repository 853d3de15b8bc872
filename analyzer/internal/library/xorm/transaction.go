package xorm

import (
	"golang.org/x/tools/go/ssa"
)

// Transaction recognises engine.Transaction(func(*xorm.Session) (any, error)):
// the session is one in a transaction (engine.go).
func (*Library) Transaction(call ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool) {
	m, ok := methodOf(call)
	if !ok || m.name != "Transaction" || len(m.args) != 1 {
		return nil, 0, nil, false
	}
	return m.args[0], 0, m.recv, true
}

// Begin recognises engine.NewSession() where Begin is called on the session
// before any statement: the session is the transaction then (session_tx.go).
func (*Library) Begin(call ssa.CallInstruction) bool {
	m, ok := methodOf(call)
	if !ok || m.name != "NewSession" || call.Value() == nil {
		return false
	}
	var begins, others []ssa.Instruction
	for _, v := range aliases(call.Value()) {
		for _, ref := range *v.Referrers() {
			c, ok := ref.(ssa.CallInstruction)
			if !ok {
				continue
			}
			on, ok := methodOf(c)
			switch {
			case ok && (on.name == "Begin" || on.name == "BeginTx"):
				begins = append(begins, c)
			case !ok || on.name != "Close" && on.name != "Rollback" && on.name != "Commit":
				others = append(others, c)
			}
		}
	}
	if len(begins) == 0 {
		return false
	}
	for _, o := range others {
		if _, deferred := o.(*ssa.Defer); deferred {
			continue
		}
		if o.Parent() == begins[0].Parent() && !dominates(begins[0], o) {
			return false
		}
	}
	return true
}

// aliases are the values that hold a session: itself and the loads of the
// variable that it is assigned to.
func aliases(v ssa.Value) []ssa.Value {
	list := []ssa.Value{v}
	for _, ref := range *v.Referrers() {
		st, ok := ref.(*ssa.Store)
		if !ok {
			continue
		}
		alloc, ok := st.Addr.(*ssa.Alloc)
		if !ok || onlyStore(alloc) == nil {
			continue
		}
		for _, use := range *alloc.Referrers() {
			if load, ok := use.(*ssa.UnOp); ok {
				list = append(list, load)
			}
		}
	}
	return list
}

// Root walks from a session to the value that its chain began on.
func (*Library) Root(v ssa.Value) ssa.Value {
	for range maxWalk {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		case *ssa.Call:
			m, ok := methodOf(x)
			if !ok || !m.continues() {
				return v
			}
			v = m.recv
		default:
			return v
		}
	}
	return v
}
