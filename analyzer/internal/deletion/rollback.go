package deletion

import "golang.org/x/tools/go/ssa"

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
				steps[j].before.remove(i)
				if sure {
					steps[j].apart.add(i)
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
