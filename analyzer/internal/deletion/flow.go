package deletion

import (
	"golang.org/x/tools/go/ssa"
)

// flow answers questions about the paths through one function. It reads the
// control flow graph as people read the code:
//
//   - a loop runs at least once: children deleted in a loop are deleted;
//   - a branch on an empty list is such a loop;
//   - an exit on an error is no exit: what would have come next is no longer
//     asked for, be it that the function ends there or that it passes by the rest.
//
// A loop's header therefore is two states: first entered, where the way past
// the loop is closed, and entered again.
type flow struct {
	fn    *ssa.Function
	loops map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool // header to members
	order []*ssa.BasicBlock

	levels [levels]level    // once asked for; see [flow.level]
	passed map[query]states // reached from the entry without passing a block
	ending map[query]states // from which an exit is reached without passing a block
	beyond map[*ssa.BasicBlock][]bool
}

// level is the graph of states in one reading.
type level struct {
	next, prev [][]state
	exits      []state // normal ones
}

// state is a block's index, doubled; odd for a loop header entered again.
type state int

// states is a set.
type states []bool

// hasBlock reports whether the block is there in any state.
func (s states) hasBlock(b *ssa.BasicBlock) bool { return s[2*b.Index] || s[2*b.Index+1] }

// query is a question: in which reading, past which block; nil for none.
type query struct {
	level int
	avoid *ssa.BasicBlock
}

// The readings of the graph, the most generous first. A block that a generous
// reading does not reach at all is judged by the next.
const (
	withoutEmpty = iota // lists are not empty, loops run
	loopsRun
	asWritten
	levels
)

func newFlow(fn *ssa.Function) *flow {
	return &flow{
		fn:     fn,
		loops:  loopsOf(fn),
		order:  ordered(fn),
		passed: map[query]states{},
		ending: map[query]states{},
		beyond: map[*ssa.BasicBlock][]bool{},
	}
}

// level gives the graph of a reading. Many functions have one call that is looked
// at, about which nobody asks, so it is made when it is needed.
func (f *flow) level(l int) *level {
	g := &f.levels[l]
	if g.next != nil {
		return g
	}
	g.next, g.prev = make([][]state, 2*len(f.fn.Blocks)), make([][]state, 2*len(f.fn.Blocks))
	for s := range g.next {
		g.next[s] = f.next(l, state(s))
		for _, n := range g.next[s] {
			g.prev[n] = append(g.prev[n], state(s))
		}
	}
	for _, b := range normalExits(f.fn) {
		g.exits = append(g.exits, state(2*b.Index), state(2*b.Index+1))
	}
	return g
}

// next are the states that follow a state.
func (f *flow) next(level int, s state) []state {
	b := f.fn.Blocks[s/2]
	members := f.loops[b]
	leads := false // into the loop whose header the block is
	for _, succ := range b.Succs {
		leads = leads || members[succ]
	}
	var out []state
	for i, succ := range b.Succs {
		switch {
		case level != asWritten && s%2 == 0 && leads && !members[succ]:
			continue // the loop runs first
		case level != asWritten && i == f.pastRange(b):
			continue
		case level == withoutEmpty && (emptyBranch(b) == i || failureBranch(b) == i):
			continue
		}
		to := state(2 * succ.Index)
		if level != asWritten && f.loops[succ][b] {
			to++
		}
		out = append(out, to)
	}
	return out
}

// pastRange is the index of the successor that passes a loop over an integer,
// whose first test the builder puts in front of the loop; -1 for any other block.
func (f *flow) pastRange(b *ssa.BasicBlock) int {
	if len(b.Succs) == 2 && b.Succs[0].Comment == "rangeint.body" && !f.loops[b.Succs[0]][b] {
		return 1
	}
	return -1
}

// spread follows edges from some states, without entering the block to avoid.
func spread(edges [][]state, start []state, avoid *ssa.BasicBlock) states {
	seen := make(states, len(edges))
	var queue []state
	push := func(s state) {
		if !seen[s] && (avoid == nil || int(s/2) != avoid.Index) {
			seen[s] = true
			queue = append(queue, s)
		}
	}
	for _, s := range start {
		push(s)
	}
	for len(queue) > 0 {
		s := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		for _, n := range edges[s] {
			push(n)
		}
	}
	return seen
}

// fromEntry are the states reached from the entry.
func (f *flow) fromEntry(q query) states {
	s, ok := f.passed[q]
	if !ok {
		s = spread(f.level(q.level).next, []state{0}, q.avoid)
		f.passed[q] = s
	}
	return s
}

// toExit are the states from which a normal exit is reached.
func (f *flow) toExit(q query) states {
	s, ok := f.ending[q]
	if !ok {
		g := f.level(q.level)
		s = spread(g.prev, g.exits, q.avoid)
		f.ending[q] = s
	}
	return s
}

// passes reports whether every way to block b passes block a.
func (f *flow) passes(a, b *ssa.BasicBlock) bool {
	for l := range levels {
		if f.fromEntry(query{l, nil}).hasBlock(b) {
			return !f.fromEntry(query{l, a}).hasBlock(b)
		}
	}
	return false
}

// always reports whether every normal way through the function passes block a.
func (f *flow) always(a *ssa.BasicBlock) bool {
	for l := range levels {
		if f.toExit(query{l, nil})[0] {
			return !f.toExit(query{l, a})[0]
		}
	}
	return false
}

// follows reports whether every normal way on from block b passes block a.
func (f *flow) follows(b, a *ssa.BasicBlock) bool {
	for l := range levels {
		start := f.level(l).next[2*b.Index+1]
		if anyOf(start, f.toExit(query{l, nil})) {
			return !anyOf(start, f.toExit(query{l, a}))
		}
	}
	return false
}

func anyOf(list []state, set states) bool {
	for _, s := range list {
		if set[s] {
			return true
		}
	}
	return false
}

// reaches reports whether control can come from block a to block b.
func (f *flow) reaches(a, b *ssa.BasicBlock) bool {
	set, ok := f.beyond[a]
	if !ok {
		set = reachable(f.fn, a.Succs, nil)
		f.beyond[a] = set
	}
	return set[b.Index]
}

// reachable are the blocks, by index, on the ways from some blocks, these
// included, that do not enter the block to avoid.
func reachable(fn *ssa.Function, start []*ssa.BasicBlock, avoid *ssa.BasicBlock) []bool {
	seen := make([]bool, len(fn.Blocks))
	queue := append([]*ssa.BasicBlock(nil), start...)
	for len(queue) > 0 {
		b := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if b == avoid || seen[b.Index] {
			continue
		}
		seen[b.Index] = true
		queue = append(queue, b.Succs...)
	}
	return seen
}

// loopsOf finds the natural loops: for each header, the blocks that come back
// to it.
func loopsOf(fn *ssa.Function) map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool {
	loops := map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool{}
	for _, b := range fn.Blocks {
		for _, h := range b.Succs {
			if !h.Dominates(b) {
				continue
			}
			if loops[h] == nil {
				loops[h] = map[*ssa.BasicBlock]bool{h: true}
			}
			queue := []*ssa.BasicBlock{b}
			for len(queue) > 0 {
				m := queue[len(queue)-1]
				queue = queue[:len(queue)-1]
				if !loops[h][m] {
					loops[h][m] = true
					queue = append(queue, m.Preds...)
				}
			}
		}
	}
	return loops
}

// ordered are the blocks in reverse postorder, a branch and a loop's body
// before what comes after them.
func ordered(fn *ssa.Function) []*ssa.BasicBlock {
	seen := make([]bool, len(fn.Blocks))
	var post []*ssa.BasicBlock
	var visit func(b *ssa.BasicBlock)
	visit = func(b *ssa.BasicBlock) {
		if seen[b.Index] {
			return
		}
		seen[b.Index] = true
		for i := len(b.Succs) - 1; i >= 0; i-- {
			visit(b.Succs[i])
		}
		post = append(post, b)
	}
	visit(fn.Blocks[0])
	if fn.Recover != nil {
		visit(fn.Recover)
	}
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	return post
}
