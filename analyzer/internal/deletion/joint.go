package deletion

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// join finds statements of one table in several branches of which one runs on
// each way to a delete: the rows are deleted in the one, and given away in the
// other.
func (v *visit) join(steps []step) {
	owner := make([]int, 0, len(steps)) // the node of each step
	for k := range v.nodes {
		for range v.nodes[k].steps {
			owner = append(owner, k)
		}
	}
	for b := range v.nodes {
		if v.nodes[b].detached || v.nodes[b].deferred || !v.nodes[b].removing() {
			continue
		}
		for _, group := range v.groups(b) {
			for j := range steps {
				for i := range steps {
					if owner[j] == b && slices.Contains(group.nodes, owner[i]) && steps[i].table() == group.table {
						steps[j].joint.add(i)
					}
				}
			}
		}
	}
}

// group are nodes with statements of one table.
type group struct {
	table string
	nodes []int
}

// groups are those of which one node at least is passed on each way to node b.
func (v *visit) groups(b int) []group {
	var all []group
	for a := range v.nodes {
		n := &v.nodes[a]
		if n.block == v.nodes[b].block || n.deferred || n.detached || n.wait != nil {
			continue
		}
		for i := range n.steps {
			t := n.steps[i].table()
			if t == "" || !n.steps[i].Certain {
				continue
			}
			k := slices.IndexFunc(all, func(g group) bool { return g.table == t })
			if k < 0 {
				k, all = len(all), append(all, group{table: t})
			}
			if !slices.Contains(all[k].nodes, a) {
				all[k].nodes = append(all[k].nodes, a)
			}
		}
	}
	return slices.DeleteFunc(all, func(g group) bool { return len(g.nodes) < 2 || !v.passesOne(g.nodes, v.nodes[b].block) })
}

// passesOne reports whether every way to a block passes one of the nodes. Ways on
// which an error is met end there.
func (v *visit) passesOne(nodes []int, to *ssa.BasicBlock) bool {
	seen := map[*ssa.BasicBlock]bool{}
	for _, k := range nodes {
		seen[v.nodes[k].block] = true
	}
	queue := []*ssa.BasicBlock{v.fn.Blocks[0]}
	for len(queue) > 0 {
		b := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if seen[b] {
			continue
		}
		seen[b] = true
		if b == to {
			return false
		}
		for i, succ := range b.Succs {
			if failureBranch(b) != i {
				queue = append(queue, succ)
			}
		}
	}
	return true
}

// table is the table that the step takes rows of, or changes; empty for none.
func (s *step) table() string {
	switch {
	case s.role != statement:
	case s.Kind == effect.Delete, s.Kind == effect.SoftDelete, s.Kind == effect.Update, s.Kind == effect.Truncate, s.Kind == effect.Association:
		return s.Table
	}
	return ""
}

// removing reports whether a step of the fragment removes rows.
func (f *fragment) removing() bool {
	for i := range f.steps {
		if f.steps[i].role == statement && removes(f.steps[i].Kind) {
			return true
		}
	}
	return false
}
