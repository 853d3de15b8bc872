package databasesql

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

var _ library.Beginner = (*Library)(nil)

// Begun finds the Delete of a builder that begins a statement.
func (*Library) Begun(statement ssa.Value, in *ssa.Function) ssa.CallInstruction {
	return begunAt(unboxed(statement), in)
}

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
			fn := calleeOf(&x.Call)
			switch {
			case fn == nil || fn.Pkg() == nil || !isBuilder(fn.Pkg().Path()) || x.Parent() != in:
				return nil
			case fn.Name() == "Delete":
				return x
			case x.Call.IsInvoke():
				text = x.Call.Value
			case fn.Signature().Recv() == nil:
				return nil
			default:
				text = x.Call.Args[0]
			}
		default:
			return nil
		}
	}
	return nil
}
