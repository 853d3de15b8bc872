package deletion

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// compose joins the nodes into the function's fragment.
func (v *visit) compose() fragment {
	v.paged()
	pieces := make([]piece, len(v.nodes))
	for k := range v.nodes {
		n := &v.nodes[k]
		dropped := n.call != nil && ignoresError(n.call)
		for i := range n.steps {
			n.steps[i].within = append(v.openAt(n), n.steps[i].within...)
			n.steps[i].ignored = n.steps[i].ignored || dropped
			n.steps[i].later = n.steps[i].later || n.detached
		}
		pieces[k] = n.piece
		pieces[k].certain = n.certain && !n.detached && v.flow.always(n.block)
	}
	distinct(pieces)
	guards := newGuards(v)
	f := splice(pieces, func(a, b int) link {
		l := v.between(&v.nodes[a], &v.nodes[b])
		l.guard = !l.apart && guards.decides(a, b)
		return l
	})
	v.undo(f.steps)
	v.join(f.steps)
	refusal := v.refusalHandled(v.fn)
	i := 0
	for k := range v.nodes {
		gates := guards.gates(k)
		for range v.nodes[k].steps {
			f.steps[i].refusal = f.steps[i].refusal || refusal
			f.steps[i].gates = gates && (f.steps[i].gates || f.steps[i].own)
			i++
		}
	}
	f.settle()
	return f
}

// between is how node a stands to node b.
func (v *visit) between(a, b *node) link {
	if a.detached {
		return link{apart: true}
	}
	before := v.precedes(a.place, b.place) && (a.wait == nil || v.precedes(*a.wait, b.place))
	if b.detached {
		return link{before: before && !a.deferred, apart: !before}
	}
	after := b.ahead(a.place) || a.block != b.block && v.flow.follows(b.block, a.block)
	switch {
	case a.deferred && b.deferred:
		// The last one deferred runs first.
		return link{before: after, after: before}
	case a.deferred:
		return link{after: before || after}
	case b.deferred:
		return link{before: before || after}
	}
	apart := a.block != b.block && !v.flow.reaches(a.block, b.block) && !v.flow.reaches(b.block, a.block)
	return link{before: before, after: after, apart: apart}
}

// precedes reports whether every way to place b passes place a.
func (v *visit) precedes(a, b place) bool {
	return a.ahead(b) || a.block != b.block && v.flow.passes(a.block, b.block)
}

// ahead reports whether the place stands before another in the same block.
func (p place) ahead(o place) bool { return p.block == o.block && p.index < o.index }

// opening is a call in the function that begins a transaction.
type opening struct {
	place
	Scope
}

// open notes a call that begins a transaction.
func (v *visit) open(call *ssa.Call, at place) {
	tx := v.search().begun(v.fn, call)
	outer := unknownHandle(effect.Maybe)
	if recv := receiver(&call.Call); recv != nil {
		outer = v.handle(v.fn, recv)
	}
	if tx.Param < 0 {
		v.opened = append(v.opened, opening{at, Scope{ID: tx.ID, Outer: outer}})
	}
}

// openAt are the transactions begun in this function that are surely open at a
// node: begun on every way to it, not committed on any.
func (v *visit) openAt(n *node) []Scope {
	var out []Scope
	for _, o := range v.opened {
		if !o.dominates(n.place) {
			continue
		}
		closed := false
		for _, b := range v.fn.Blocks {
			for i, instr := range b.Instrs {
				c, ok := instr.(*ssa.Call)
				closed = closed || ok && v.commits(c, o.ID) && v.comesTo(place{b, i}, n.place)
			}
		}
		if !closed {
			out = append(out, o.Scope)
		}
	}
	return out
}

func (p place) dominates(o place) bool {
	return p.ahead(o) || p.block != o.block && p.block.Dominates(o.block)
}

// comesTo reports whether control can come from one place to another.
func (v *visit) comesTo(a, b place) bool {
	return a.ahead(b) || a.block != b.block && v.flow.reaches(a.block, b.block)
}

// commits reports whether the call commits the transaction.
func (v *visit) commits(c *ssa.Call, id string) bool { return v.ends(c, "Commit", id) }

// ends reports whether the call is that method of the transaction.
func (v *visit) ends(c *ssa.Call, method, id string) bool {
	name := ""
	if c.Call.IsInvoke() {
		name = c.Call.Method.Name()
	} else if fn := c.Call.StaticCallee(); fn != nil {
		name = fn.Name()
	}
	recv := receiver(&c.Call)
	return name == method && recv != nil && v.handle(v.fn, recv).ID == id
}
