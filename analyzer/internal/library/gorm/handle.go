package gorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// Transaction recognises (*gorm.DB).Transaction.
func (*Library) Transaction(call ssa.CallInstruction) (fn ssa.Value, param int, handle ssa.Value, ok bool) {
	m, ok := methodOf(call)
	if !ok || m.kind != onDB || m.name != "Transaction" || len(m.args) == 0 {
		return nil, 0, nil, false
	}
	return m.args[0], 0, m.recv, true
}

// Begin recognises (*gorm.DB).Begin and BeginTx.
func (*Library) Begin(call ssa.CallInstruction) bool {
	m, ok := methodOf(call)
	return ok && begins(m)
}

// begins reports whether a method starts a transaction; BeginTx is GORM v1's.
func begins(m methodCall) bool {
	return m.kind == onDB && (m.name == "Begin" || m.name == "BeginTx")
}

// Root walks back to the handle that a chain was made on. Begin is a root.
func (*Library) Root(v ssa.Value) ssa.Value {
	seen := map[ssa.Value]bool{}
	for !seen[v] {
		seen[v] = true
		switch x := v.(type) {
		case *ssa.Call:
			if db, ok := genericRoot(x); ok {
				v = db
				continue
			}
			if _, passed, ok := library.Applied(&x.Call, isHandle); ok {
				v = passed
				continue
			}
			m, ok := methodOf(x)
			if !ok || begins(m) {
				return v
			}
			v = m.recv
		case *ssa.Phi:
			root := phiRoot(x, seen)
			if root == nil {
				return v
			}
			v = root
		case *ssa.ChangeType:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		default:
			return v
		}
	}
	return v
}

// phiRoot gives the root that all edges share, nil where they differ.
func phiRoot(phi *ssa.Phi, seen map[ssa.Value]bool) ssa.Value {
	var root ssa.Value
	for _, e := range phi.Edges {
		if seen[e] {
			continue
		}
		r := edgeRoot(e, phi, seen)
		if r == phi {
			continue // the loop's own
		}
		if root != nil && root != r {
			return nil
		}
		root = r
	}
	return root
}

// edgeRoot walks one edge of a phi, stopping at the phi itself.
func edgeRoot(v ssa.Value, stop *ssa.Phi, seen map[ssa.Value]bool) ssa.Value {
	for range 1000 {
		if v == ssa.Value(stop) {
			return v
		}
		x, ok := v.(*ssa.Call)
		if !ok {
			if phi, isPhi := v.(*ssa.Phi); isPhi && !seen[phi] {
				seen[phi] = true
				if r := phiRoot(phi, seen); r != nil {
					return r
				}
			}
			return v
		}
		if db, ok := genericRoot(x); ok {
			v = db
			continue
		}
		if _, passed, ok := library.Applied(&x.Call, isHandle); ok {
			v = passed
			continue
		}
		m, ok := methodOf(x)
		if !ok || begins(m) {
			return v
		}
		v = m.recv
	}
	return v
}
