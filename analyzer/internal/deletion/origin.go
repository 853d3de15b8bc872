package deletion

import (
	"go/token"

	"golang.org/x/tools/go/ssa"
)

// maxSteps bounds walks along values.
const maxSteps = 64

// origin walks from a value to where it was made: through conversions, boxed
// interfaces and local variables that are assigned once.
func origin(v ssa.Value) ssa.Value {
	for range maxSteps {
		switch x := v.(type) {
		case *ssa.ChangeType:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.TypeAssert:
			if x.CommaOk {
				return v
			}
			v = x.X
		case *ssa.Extract:
			a, ok := x.Tuple.(*ssa.TypeAssert)
			if !ok || x.Index != 0 {
				return v
			}
			v = a.X
		case *ssa.UnOp:
			a, ok := x.X.(*ssa.Alloc)
			if x.Op != token.MUL || !ok {
				return v
			}
			stored := storedIn(a)
			if len(stored) != 1 {
				return v
			}
			v = stored[0]
		default:
			return v
		}
	}
	return v
}

// storedIn are the values that are assigned to a local variable as a whole, in
// its function and in the literals that capture it.
func storedIn(a *ssa.Alloc) []ssa.Value {
	var out []ssa.Value
	var visit func(addr ssa.Value, depth int)
	visit = func(addr ssa.Value, depth int) {
		refs := addr.Referrers()
		if refs == nil || depth > 8 {
			return
		}
		for _, ref := range *refs {
			switch ref := ref.(type) {
			case *ssa.Store:
				if ref.Addr == addr {
					out = append(out, ref.Val)
				}
			case *ssa.MakeClosure:
				fn := ref.Fn.(*ssa.Function)
				for i, b := range ref.Bindings {
					if b == addr && i < len(fn.FreeVars) {
						visit(fn.FreeVars[i], depth+1)
					}
				}
			}
		}
	}
	visit(a, 0)
	return out
}

// fieldStores are the values that are assigned to a field of a struct by way
// of this address of it.
func fieldStores(addr ssa.Value, field int) []ssa.Value {
	var out []ssa.Value
	refs := addr.Referrers()
	if refs == nil {
		return nil
	}
	for _, ref := range *refs {
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok || fa.X != addr || fa.Field != field || fa.Referrers() == nil {
			continue
		}
		for _, r := range *fa.Referrers() {
			if st, ok := r.(*ssa.Store); ok && st.Addr == fa {
				out = append(out, st.Val)
			}
		}
	}
	return out
}

// funcOrigin resolves a function value: a function or literal with the values
// it captures, or the number of the parameter or captured variable of fn that
// holds it (as in [effect.Handle]); -1 for neither.
func funcOrigin(fn *ssa.Function, v ssa.Value) (callee *ssa.Function, captured []ssa.Value, param int) {
	v = origin(v)
	switch x := v.(type) {
	case *ssa.MakeClosure:
		callee, _ = x.Fn.(*ssa.Function)
		return callee, x.Bindings, -1
	case *ssa.Function:
		return x, nil, -1
	}
	return nil, nil, paramIndex(fn, v)
}

// paramIndex numbers the parameters of a function from 0, the receiver first,
// and the variables that it captures after them; -1 for another value.
func paramIndex(fn *ssa.Function, v ssa.Value) int {
	switch x := v.(type) {
	case *ssa.Parameter:
		for i, p := range fn.Params {
			if p == x {
				return i
			}
		}
	case *ssa.FreeVar:
		for i, fv := range fn.FreeVars {
			if fv == x {
				return len(fn.Params) + i
			}
		}
	case *ssa.UnOp:
		if fv, ok := x.X.(*ssa.FreeVar); ok && x.Op == token.MUL {
			return paramIndex(fn, fv)
		}
	}
	return -1
}
