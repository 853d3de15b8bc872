package deletion

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
)

// visitHeld handles a call of a function that a field, a list, a map or a
// package variable holds: a table of cleanup steps, a struct of handlers. It is
// false where nothing is known of what is held.
func (v *visit) visitHeld(n *node, b *binding) bool {
	held := sqltext.Functions(n.call.Common().Value, v.cx.env())
	if len(held.List) == 0 {
		return false
	}
	var pieces []piece
	for _, value := range held.List {
		m := node{place: n.place, call: n.call, piece: piece{certain: true}}
		bound := *b
		callee, captured := functionIn(v.fn, value)
		bound.callee = callee
		v.visitCallee(&m, &bound, callee, captured)
		m.wait, n.wait = n.wait, m.wait
		pieces = append(pieces, piece{fragment: m.fragment, certain: true})
	}
	if !held.Complete || len(held.Params) > 0 {
		// Another function may be held too.
		pieces = append(pieces, piece{fragment: v.unresolved(n, valueName(n.call.Common().Value))})
	}
	distinct(pieces)
	if held.Every && held.Complete {
		n.fragment = splice(pieces, inTurn)
		return true
	}
	onlyCommon(pieces)
	n.fragment = splice(pieces, func(int, int) link { return link{apart: true} })
	return true
}

// functionIn is the function of a value, with the values that it captures where
// fn made it.
func functionIn(fn *ssa.Function, value ssa.Value) (callee *ssa.Function, captured []ssa.Value) {
	switch x := value.(type) {
	case *ssa.MakeClosure:
		callee = x.Fn.(*ssa.Function)
		if x.Parent() == fn {
			captured = x.Bindings
		}
	case *ssa.Function:
		callee = x
	}
	return callee, captured
}

// onlyCommon keeps certain what each of several pieces, of which one runs,
// surely does to the same table.
func onlyCommon(pieces []piece) {
	if len(pieces) < 2 {
		return
	}
	common := make([][]bool, len(pieces))
	for k := range pieces {
		for i := range pieces[k].steps {
			common[k] = append(common[k], inEach(pieces, &pieces[k].steps[i]))
		}
	}
	for k := range pieces {
		for i := range pieces[k].steps {
			s := &pieces[k].steps[i]
			s.Certain = s.Certain && common[k][i]
		}
	}
}
