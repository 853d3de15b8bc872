package deletion

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
)

// markEach marks the values of statements within a loop over a list that are the
// list's elements.
func (v *visit) markEach(n *node) {
	if len(n.steps) == 0 || !v.looped(n.block) {
		return
	}
	lists := v.lists(n)
	for i := range n.steps {
		n.steps[i].Where = slices.Clone(n.steps[i].Where)
		for k := range n.steps[i].Where {
			value := &n.steps[i].Where[k].Value
			for _, list := range lists {
				_, below := identity.Below(value.ID, list)
				value.Each = value.Each || below
			}
		}
	}
}

// lists names the slices and maps of which a loop around the node visits every
// element.
func (v *visit) lists(n *node) []string {
	var out []string
	for _, members := range v.flow.loops {
		if !members[n.block] {
			continue
		}
		for b := range members {
			for _, instr := range b.Instrs {
				var list ssa.Value
				switch instr := instr.(type) {
				case *ssa.IndexAddr:
					if counter(instr.Index) {
						list = instr.X
					}
				case *ssa.Next:
					if r, ok := instr.Iter.(*ssa.Range); ok && !instr.IsString {
						list = r.X
					}
				}
				if id := identity.Of(n.call, list); id != "" && !strings.HasPrefix(id, "=") {
					out = append(out, id)
				}
			}
		}
	}
	return out
}

// counter reports whether an index is that of a range loop.
func counter(index ssa.Value) bool {
	next, ok := index.(*ssa.BinOp)
	if !ok {
		return false
	}
	phi, ok := next.X.(*ssa.Phi)
	return ok && phi.Comment == "rangeindex"
}
