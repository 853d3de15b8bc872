package deletion

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// ignoresError reports whether nobody looks at the error of a call: the result
// is dropped, given to _, or overwritten before it is read.
func ignoresError(call ssa.CallInstruction) bool {
	c, ok := call.(*ssa.Call)
	if !ok {
		// defer and go drop what the function returns.
		return call != nil && returnsFailure(call.Common().Signature().Results())
	}
	results := c.Call.Signature().Results()
	if !returnsFailure(results) {
		return false
	}
	if results.Len() == 1 {
		return !looksAt(c, results.At(0).Type())
	}
	last := results.Len() - 1
	for _, ref := range *c.Referrers() {
		if x, ok := ref.(*ssa.Extract); ok && x.Index == last {
			return !looksAt(x, results.At(last).Type())
		}
	}
	return true
}

// returnsFailure reports whether the last result tells of a failure: an error,
// or a *gorm.DB that carries one.
func returnsFailure(results *types.Tuple) bool {
	if results.Len() == 0 {
		return false
	}
	t := results.At(results.Len() - 1).Type()
	return isError(t) || carriesError(t)
}

func carriesError(t types.Type) bool {
	path, name := library.TypeName(t)
	return name == "DB" && (path == "gorm.io/gorm" || path == "github.com/jinzhu/gorm")
}

// looksAt reports whether a failure is read: for one that is carried, its field
// Error, or whatever else it is handed to.
func looksAt(v ssa.Value, t types.Type) bool {
	for _, ref := range *v.Referrers() {
		switch r := ref.(type) {
		case *ssa.DebugRef:
			continue
		case *ssa.FieldAddr:
			if carriesError(t) && fieldOf(r) != "Error" || len(*r.Referrers()) == 0 {
				continue
			}
		}
		return true
	}
	return false
}

// paged finds deletes in a loop that reads the same table page by page with a
// growing OFFSET: what is deleted moves the rows that come behind, and the next
// page passes over as many.
func (v *visit) paged() {
	for a := range v.nodes {
		reader := &v.nodes[a]
		tables := map[string]bool{}
		for i := range reader.steps {
			s := &reader.steps[i]
			if s.role == statement && s.Kind == effect.Read && s.Table != "" && pages(s) {
				tables[s.Table] = true
			}
		}
		if len(tables) == 0 || reader.call == nil {
			continue
		}
		for _, members := range v.flow.loops {
			if !members[reader.block] || !v.grows(reader.call, members) {
				continue
			}
			for b := range v.nodes {
				if !members[v.nodes[b].block] || v.nodes[b].detached {
					continue
				}
				for i := range v.nodes[b].steps {
					s := &v.nodes[b].steps[i]
					s.paged = s.paged || s.role == statement && tables[s.Table] && (s.Kind == effect.Delete || s.Kind == effect.SoftDelete)
				}
			}
		}
	}
}

func pages(s *step) bool {
	return strings.Contains(strings.ToUpper(s.SQL), "OFFSET") || strings.Contains(s.Form, "Offset()") || strings.Contains(s.Form, "offset)")
}

// grows reports whether a call uses a number that grows with each round of the
// loop.
func (v *visit) grows(call ssa.CallInstruction, members map[*ssa.BasicBlock]bool) bool {
	found := false
	v.operands(call, func(val ssa.Value) {
		phi, ok := val.(*ssa.Phi)
		if !ok || !members[phi.Block()] {
			return
		}
		for _, e := range phi.Edges {
			if sum, ok := e.(*ssa.BinOp); ok && sum.Op == token.ADD && (sum.X == ssa.Value(phi) || sum.Y == ssa.Value(phi)) {
				found = found || isInteger(phi.Type()) && phi.Comment != "rangeindex"
			}
		}
	})
	return found
}

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}
