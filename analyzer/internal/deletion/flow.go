package deletion

import (
	"golang.org/x/tools/go/ssa"
)

// flow answers questions about the paths through one function. It reads the
// control flow graph as people read the code:
//
//   - a loop runs at least once: children deleted in a loop are deleted;
//   - a branch on an empty list is such a loop;
//   - an exit on an error is no exit: what would have come next is no longer asked for.
//
// A loop's header therefore is two states: first entered, where the way past
// the loop is closed, and entered again.
type flow struct {
	fn    *ssa.Function
	loops map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool // header to members
	order []*ssa.BasicBlock
	exits map[*ssa.BasicBlock]bool // normal ones
	// fromEntry are the states that each reading reaches from the entry.
	fromEntry [levels]states
	avoiding  map[avoidKey]states
	reached   map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool
}

type avoidKey struct {
	level int
	block *ssa.BasicBlock
}

// state is a block's index, doubled; odd for a loop header entered again.
type state int

type states map[state]bool

// hasBlock reports whether the block is reached in any state.
func (s states) hasBlock(b *ssa.BasicBlock) bool {
	return s[state(2*b.Index)] || s[state(2*b.Index+1)]
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
	f := &flow{
		fn:       fn,
		loops:    loopsOf(fn),
		order:    ordered(fn),
		avoiding: map[avoidKey]states{},
		reached:  map[*ssa.BasicBlock]map[*ssa.BasicBlock]bool{},
	}
	f.exits = normalExits(fn)
	for level := range levels {
		f.fromEntry[level] = f.from(level, []state{0}, nil)
	}
	return f
}

// next are the states that follow a state.
func (f *flow) next(level int, s state) []state {
	b := f.fn.Blocks[s/2]
	members := f.loops[b]
	leaves := false
	for _, succ := range b.Succs {
		leaves = leaves || members != nil && !members[succ]
	}
	var out []state
	for i, succ := range b.Succs {
		switch {
		case level != asWritten && members != nil && s%2 == 0 && leaves && !members[succ] && f.enters(b):
			continue // the loop runs first
		case level != asWritten && i == f.pastRange(b):
			continue
		case level == withoutEmpty && emptyBranch(b) == i:
			continue
		}
		to := state(2 * succ.Index)
		if level != asWritten && f.loops[succ] != nil && f.loops[succ][b] {
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

// enters reports whether a loop's header leads into the loop.
func (f *flow) enters(header *ssa.BasicBlock) bool {
	for _, succ := range header.Succs {
		if f.loops[header][succ] {
			return true
		}
	}
	return false
}

// from are the states reached from some, without entering the block to avoid.
func (f *flow) from(level int, start []state, avoid *ssa.BasicBlock) states {
	seen := states{}
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
		for _, n := range f.next(level, s) {
			push(n)
		}
	}
	return seen
}

// passes reports whether every way to block b passes block a.
func (f *flow) passes(a, b *ssa.BasicBlock) bool {
	for level := range levels {
		if !f.fromEntry[level].hasBlock(b) {
			continue
		}
		k := avoidKey{level, a}
		avoiding, ok := f.avoiding[k]
		if !ok {
			avoiding = f.from(level, []state{0}, a)
			f.avoiding[k] = avoiding
		}
		return !avoiding.hasBlock(b)
	}
	return false
}

// always reports whether every normal way through the function passes block a.
func (f *flow) always(a *ssa.BasicBlock) bool {
	for level := range levels {
		if !f.reachesExit(f.fromEntry[level]) {
			continue
		}
		return !f.reachesExit(f.from(level, []state{0}, a))
	}
	return false
}

// follows reports whether every normal way on from block b passes block a.
func (f *flow) follows(b, a *ssa.BasicBlock) bool {
	for level := range levels {
		start := f.next(level, state(2*b.Index+1))
		if !f.reachesExit(f.from(level, start, nil)) {
			continue
		}
		return !f.reachesExit(f.from(level, start, a))
	}
	return false
}

func (f *flow) reachesExit(s states) bool {
	for b := range f.exits {
		if s.hasBlock(b) {
			return true
		}
	}
	return false
}

// reaches reports whether control can come from block a to block b.
func (f *flow) reaches(a, b *ssa.BasicBlock) bool {
	set, ok := f.reached[a]
	if !ok {
		set = reachable(a.Succs, nil)
		f.reached[a] = set
	}
	return set[b]
}

// reachable are the blocks on the ways from some blocks, these included, that
// do not enter the block to avoid.
func reachable(start []*ssa.BasicBlock, avoid *ssa.BasicBlock) map[*ssa.BasicBlock]bool {
	seen := map[*ssa.BasicBlock]bool{}
	queue := append([]*ssa.BasicBlock(nil), start...)
	for len(queue) > 0 {
		b := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if b == avoid || seen[b] {
			continue
		}
		seen[b] = true
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
