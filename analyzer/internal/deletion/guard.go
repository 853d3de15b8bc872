package deletion

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// guards finds which reads of a function decide what it does next. A read's
// failure decides nothing: the branch of `if err != nil` is no look into the
// table, unless the error is the callee's way of saying what it found.
type guards struct {
	visit *visit
	// tests are the blocks whose branch hangs on what a node read, by node.
	tests map[int][]test
	reach map[reachKey][]bool
	calls map[ssa.Value]bool        // statements other than reads: their results are their own
	lists map[int][]*ssa.BasicBlock // what picking gives, by node
}

// test is a branch that hangs on a read. nonNil is the successor taken when the
// read's error is not nil, -1 for a branch on anything but the error.
type test struct {
	block  *ssa.BasicBlock
	nonNil int
}

type reachKey struct{ from, avoid *ssa.BasicBlock }

func newGuards(v *visit) *guards {
	g := &guards{visit: v, tests: map[int][]test{}, reach: map[reachKey][]bool{}, calls: map[ssa.Value]bool{}, lists: map[int][]*ssa.BasicBlock{}}
	for k := range v.nodes {
		if call, ok := v.nodes[k].call.(*ssa.Call); ok && !reads(&v.nodes[k]) {
			g.calls[call] = true
		}
	}
	for k := range v.nodes {
		if reads(&v.nodes[k]) && v.nodes[k].call != nil {
			g.tests[k] = g.testsOn(&v.nodes[k])
		}
	}
	return g
}

func reads(n *node) bool {
	for i := range n.steps {
		if n.steps[i].reads() {
			return true
		}
	}
	return false
}

// reads reports whether the step looks into a table, or is a call that may turn
// out to do so.
func (s *step) reads() bool {
	return s.role == statement && s.Kind == effect.Read || s.methods != nil
}

// decides reports whether what node a reads decides if node b runs, or which
// elements get into a list that node b is given.
func (g *guards) decides(a, b int) bool {
	if len(g.tests[a]) == 0 {
		return false
	}
	if g.leadsTo(a, g.visit.nodes[b].block) {
		return true
	}
	for _, block := range g.picking(b) {
		if g.leadsTo(a, block) {
			return true
		}
	}
	return false
}

// leadsTo reports whether what node a reads decides if a block is come to.
func (g *guards) leadsTo(a int, target *ssa.BasicBlock) bool {
	for _, t := range g.tests[a] {
		yes, no := g.sides(t.block, target)
		if yes == no {
			continue
		}
		taken := 0
		if no {
			taken = 1
		}
		if t.nonNil < 0 || t.nonNil == taken || gated(&g.visit.nodes[a]) {
			return true
		}
	}
	return false
}

// picking are the blocks in which the lists are added to that a node is given.
func (g *guards) picking(b int) []*ssa.BasicBlock {
	n := &g.visit.nodes[b]
	if n.call == nil {
		return nil
	}
	blocks, ok := g.lists[b]
	if !ok {
		for _, arg := range n.call.Common().Args {
			blocks = append(blocks, additions(arg)...)
		}
		g.lists[b] = blocks
	}
	return blocks
}

// additions are the blocks of the calls of append that have made a list, which
// may be passed in an interface, by its address or among variadic arguments.
func additions(list ssa.Value) (blocks []*ssa.BasicBlock) {
	seen := map[ssa.Value]bool{}
	var visit func(v ssa.Value)
	visit = func(v ssa.Value) {
		if v == nil || seen[v] || len(seen) > maxListSteps {
			return
		}
		seen[v] = true
		switch x := v.(type) {
		case *ssa.Phi:
			for _, e := range x.Edges {
				visit(e)
			}
		case *ssa.MakeInterface:
			visit(x.X)
		case *ssa.Slice:
			visit(x.X)
		case *ssa.UnOp:
			visit(x.X)
		case *ssa.Alloc, *ssa.IndexAddr:
			for _, ref := range *x.Referrers() {
				switch r := ref.(type) {
				case *ssa.Store:
					if r.Addr == v {
						visit(r.Val)
					}
				case *ssa.IndexAddr:
					visit(r)
				}
			}
		case *ssa.Call:
			if f, ok := x.Call.Value.(*ssa.Builtin); ok && f.Name() == "append" {
				blocks = append(blocks, x.Block())
				visit(x.Call.Args[0])
			}
		}
	}
	visit(list)
	return blocks
}

// maxListSteps bounds the values that are looked at for one argument.
const maxListSteps = 64

// sides reports from which successors of a branch control comes to the target
// without asking again.
func (g *guards) sides(branch, target *ssa.BasicBlock) (yes, no bool) {
	avoid := branch
	if members := g.visit.flow.loops[branch]; members != nil && !members[target] {
		avoid = nil // the loop's end is not a decision
	}
	return g.reachable(branch.Succs[0], avoid)[target.Index], g.reachable(branch.Succs[1], avoid)[target.Index]
}

func (g *guards) reachable(from, avoid *ssa.BasicBlock) []bool {
	k := reachKey{from, avoid}
	set, ok := g.reach[k]
	if !ok {
		set = reachable(g.visit.fn, []*ssa.BasicBlock{from}, avoid)
		g.reach[k] = set
	}
	return set
}

// gated reports whether the node's callee answers by its error.
func gated(n *node) bool {
	for i := range n.steps {
		if n.steps[i].gates {
			return true
		}
	}
	return false
}

// gates reports whether what node k reads decides which way the function
// returns, exits on failures apart.
func (g *guards) gates(k int) bool {
	if len(g.tests[k]) == 0 {
		return false
	}
	calm := calmBlocks(g.visit.fn)
	for _, t := range g.tests[k] {
		if t.nonNil >= 0 && !gated(&g.visit.nodes[k]) {
			continue
		}
		if !slices.Equal(g.returns(t.block.Succs[0], calm), g.returns(t.block.Succs[1], calm)) {
			return true
		}
	}
	return false
}

// returns are the blocks, of those that are reached without an error, that return
// after a block.
func (g *guards) returns(from *ssa.BasicBlock, calm []bool) (out []*ssa.BasicBlock) {
	for i, reached := range g.reachable(from, nil) {
		b := g.visit.fn.Blocks[i]
		if !reached {
			continue
		}
		if _, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && calm[i] {
			out = append(out, b)
		}
	}
	return out
}

// testsOn follows what a node read to the branches that look at it.
func (g *guards) testsOn(n *node) []test {
	t := taint{values: map[ssa.Value]bool{}, stop: g.calls, fn: g.visit.fn}
	read, _ := n.call.(ssa.Value)
	t.add(read)
	for _, a := range n.call.Common().Args {
		t.addTarget(a)
	}
	t.spread()
	var out []test
	for _, b := range g.visit.fn.Blocks {
		cond := condition(b)
		if cond == nil || !t.values[cond] {
			continue
		}
		out = append(out, test{block: b, nonNil: g.nilTest(b, cond, read)})
	}
	return out
}

// nilTest is the successor that is taken when the read's error is not nil, -1
// for any other branch. What errors.Is finds is an answer like another, and so
// is the error of a function of the project that judges what was read.
func (g *guards) nilTest(b *ssa.BasicBlock, cond ssa.Value, read ssa.Value) int {
	c, ok := cond.(*ssa.BinOp)
	if !ok {
		return -1
	}
	v := origin(c.X)
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	if call, ok := v.(*ssa.Call); ok && call != read && g.judges(call) {
		return -1
	}
	return errorBranch(b)
}

// judges reports whether the call is one of a function of the project, whose
// error may be an answer; one that removes something only fails.
func (g *guards) judges(call *ssa.Call) bool {
	fn := call.Call.StaticCallee()
	if fn == nil || suspicious(fn.Name()) {
		return false
	}
	obj := funcObject(fn)
	return fn.Parent() != nil || obj != nil && obj.Pkg() != nil && g.visit.ownModule(obj.Pkg().Path())
}

// taint follows values through one function.
type taint struct {
	fn     *ssa.Function
	values map[ssa.Value]bool
	stop   map[ssa.Value]bool
	queue  []ssa.Value // whose uses were not looked at
}

func (t *taint) add(v ssa.Value) {
	if v != nil && !t.values[v] && !t.stop[v] {
		t.values[v] = true
		t.queue = append(t.queue, v)
	}
}

// addTarget adds the local variable whose address is passed, also among
// variadic arguments: Scan(&n).
func (t *taint) addTarget(v ssa.Value) {
	switch x := origin(v).(type) {
	case *ssa.Alloc:
		t.add(x)
	case *ssa.FieldAddr:
		t.addTarget(x.X)
	case *ssa.Slice:
		arr, ok := x.X.(*ssa.Alloc)
		if !ok || arr.Referrers() == nil {
			return
		}
		for _, ref := range *arr.Referrers() {
			ia, ok := ref.(*ssa.IndexAddr)
			if !ok || ia.Referrers() == nil {
				continue
			}
			for _, r := range *ia.Referrers() {
				if st, ok := r.(*ssa.Store); ok && st.Addr == ia {
					if _, ptr := origin(st.Val).Type().Underlying().(*types.Pointer); ptr {
						t.addTarget(st.Val)
					}
				}
			}
		}
	}
}

// spread follows what was added to all that is made of it.
func (t *taint) spread() {
	for len(t.queue) > 0 {
		v := t.queue[len(t.queue)-1]
		t.queue = t.queue[:len(t.queue)-1]
		if refs := v.Referrers(); refs != nil {
			for _, instr := range *refs {
				if instr.Parent() == t.fn {
					t.instruction(instr)
				}
			}
		}
	}
}

// instruction adds what an instruction makes of a value.
func (t *taint) instruction(instr ssa.Instruction) {
	switch x := instr.(type) {
	case *ssa.Store:
		if t.values[x.Val] {
			t.addTarget(x.Addr)
		}
	case *ssa.Call:
		if t.stop[x] {
			return
		}
		t.add(x)
		for _, a := range x.Call.Args {
			t.addTarget(a)
		}
	case ssa.Value:
		t.add(x)
	}
}
