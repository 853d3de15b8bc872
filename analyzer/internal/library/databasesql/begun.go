package databasesql

import "golang.org/x/tools/go/ssa"

// maxChain bounds the calls that make a statement with a builder.
const maxChain = 64

// begunAt finds the Delete of a builder that begins the statement of a text, where
// it stands in the function; nil where there is none.
func begunAt(text ssa.Value, in *ssa.Function) ssa.CallInstruction {
	for range maxChain {
		switch x := text.(type) {
		case *ssa.Extract:
			text = x.Tuple
		case *ssa.Phi: // a condition that is added on one way only
			text = x.Edges[0]
		case *ssa.Call:
			pkg, name, recv := builderMethod(&x.Call)
			switch {
			case !isBuilder(pkg) || x.Parent() != in:
				return nil
			case name == "Delete":
				return x
			}
			text = recv
		default:
			return nil
		}
	}
	return nil
}

// builderMethod names what is called: its package, its name, and the receiver of a
// method.
func builderMethod(c *ssa.CallCommon) (pkg, name string, recv ssa.Value) {
	if c.IsInvoke() {
		if p := c.Method.Pkg(); p != nil {
			pkg = p.Path()
		}
		return pkg, c.Method.Name(), c.Value
	}
	fn := c.StaticCallee()
	if fn == nil || fn.Object() == nil || fn.Object().Pkg() == nil {
		return "", "", nil
	}
	if fn.Signature.Recv() != nil && len(c.Args) > 0 {
		recv = c.Args[0]
	}
	return fn.Object().Pkg().Path(), fn.Name(), recv
}
