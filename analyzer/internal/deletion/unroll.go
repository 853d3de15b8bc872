package deletion

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
)

// visitRounds reads a call; one within a loop over a literal is read once for
// each element, so that what an element says in two places stays together: the
// table and the column of it, the model and its condition.
func (v *visit) visitRounds(n *node) {
	v.visitCall(n)
	if v.direct || len(n.steps) == 0 || !v.looped(n.block) {
		return
	}
	rounds := v.rounds(n.call)
	if len(rounds) < 2 {
		return
	}
	var pieces []piece
	for _, r := range rounds {
		m := node{place: n.place, call: n.call}
		v.cx.round = v.cx.texts.At(r)
		v.visitCall(&m)
		pieces = append(pieces, piece{fragment: m.fragment, certain: true})
	}
	v.cx.round = nil
	if alike(pieces) {
		return
	}
	distinct(pieces)
	n.fragment = splice(pieces, inTurn)
}

func (v *visit) looped(b *ssa.BasicBlock) bool {
	for _, members := range v.flow.loops {
		if members[b] {
			return true
		}
	}
	return false
}

// alike reports whether all rounds do the same to the same tables.
func alike(pieces []piece) bool {
	for _, p := range pieces[1:] {
		if len(p.steps) != len(pieces[0].steps) {
			return false
		}
		for i := range p.steps {
			a, b := &p.steps[i], &pieces[0].steps[i]
			if a.role != b.role || a.Kind != b.Kind || a.Table != b.Table || a.SQL != b.SQL {
				return false
			}
		}
	}
	return true
}

// maxOperands bounds the values that a call is looked through for.
const maxOperands = 300

// rounds lists the rounds of the one loop over known elements of which the call
// uses the element; nil where there is none, or several.
func (v *visit) rounds(call ssa.CallInstruction) []sqltext.Round {
	var found []sqltext.Round
	var loop ssa.Value
	several := false
	note := func(l, container ssa.Value) {
		if r := sqltext.Rounds(l, container, v.cx.texts); r != nil {
			several = several || loop != nil && loop != l
			loop, found = l, r
		}
	}
	v.operands(call, func(val ssa.Value) {
		switch x := val.(type) {
		case *ssa.IndexAddr:
			note(x.Index, x.X)
		case *ssa.Index:
			note(x.Index, x.X)
		case *ssa.Next:
			if r, ok := x.Iter.(*ssa.Range); ok && !x.IsString {
				note(x, r.X)
			}
		}
	})
	if several {
		return nil
	}
	return found
}

// operands visits the values of this function that a call is made with, and
// those they are made of.
func (v *visit) operands(call ssa.CallInstruction, visit func(ssa.Value)) {
	seen := map[ssa.Value]bool{}
	var queue []ssa.Value
	push := func(val ssa.Value) {
		if val != nil && !seen[val] && len(seen) < maxOperands && val.Parent() == v.fn {
			seen[val] = true
			queue = append(queue, val)
		}
	}
	of := func(instr ssa.Instruction) {
		for _, op := range instr.Operands(nil) {
			push(*op)
		}
	}
	of(call)
	for len(queue) > 0 {
		val := queue[0]
		queue = queue[1:]
		visit(val)
		if a, ok := val.(*ssa.Alloc); ok {
			for _, stored := range v.storedBelow(a) {
				push(stored)
			}
		}
		if instr, ok := val.(ssa.Instruction); ok {
			of(instr)
		}
	}
}

// storedBelow are the values stored in a variable, its fields and elements.
func (v *visit) storedBelow(addr ssa.Value) []ssa.Value {
	var out []ssa.Value
	if addr.Referrers() == nil {
		return nil
	}
	for _, ref := range *addr.Referrers() {
		switch r := ref.(type) {
		case *ssa.Store:
			if r.Addr == addr {
				out = append(out, r.Val)
			}
		case *ssa.FieldAddr:
			out = append(out, v.storedBelow(r)...)
		case *ssa.IndexAddr:
			out = append(out, v.storedBelow(r)...)
		}
	}
	return out
}
