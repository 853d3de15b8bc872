package deletion

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
)

// undo takes back what a transaction did that is rolled back before another
// statement runs: for that statement it has not run. Where only some ways from
// the one to the other pass the rollback, nothing is certain.
func (v *visit) undo(steps []step) {
	for _, o := range v.opened {
		for _, back := range v.rollbacks(o.ID) {
			first := 0
			for a := range v.nodes {
				v.undoNode(steps, o, back, a, first)
				first += len(v.nodes[a].steps)
			}
		}
	}
}

// undoNode takes back the steps of node a, the first of which has that number,
// for all nodes behind the rollback.
func (v *visit) undoNode(steps []step, o opening, back place, a, first int) {
	n := &v.nodes[a]
	if n.deferred || n.detached || !v.comesTo(n.place, back) {
		return
	}
	next := 0
	for b := range v.nodes {
		m, from := &v.nodes[b], next
		next += len(m.steps)
		if m.deferred || m.detached || !v.comesBackTo(back, m.place, o.place) {
			continue
		}
		sure := n.dominates(back) && back.dominates(m.place)
		for i := first; i < first+len(n.steps); i++ {
			for j := from; j < next; j++ {
				if steps[i].Handle.ID != o.ID || steps[j].Handle.ID == o.ID {
					continue
				}
				steps[j].before.clear(i)
				if sure {
					steps[j].apart.set(i)
				}
			}
		}
	}
}

// rollbacks are the calls that roll the transaction back, deferred ones apart.
func (v *visit) rollbacks(id string) []place {
	var out []place
	for _, b := range v.flow.order {
		for i, instr := range b.Instrs {
			if c, ok := instr.(*ssa.Call); ok && v.ends(c, "Rollback", id) {
				out = append(out, place{b, i})
			}
		}
	}
	return out
}

// comesBackTo reports whether control can come from one place to another without
// beginning the transaction anew, as the next round of a loop does.
func (v *visit) comesBackTo(a, b, begin place) bool {
	if a.ahead(b) {
		return true
	}
	return a.block != b.block && b.block != begin.block && reachable(v.fn, a.block.Succs, begin.block)[b.block.Index]
}

// markEach marks the values of statements within a loop over a list that are the
// list's elements.
func (v *visit) markEach(n *node) {
	if len(n.steps) == 0 || !v.looped(n.block) {
		return
	}
	lists := v.lists(n)
	for i := range n.steps {
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
