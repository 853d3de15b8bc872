package gorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// maxHelpers bounds the functions that call one another which are looked into.
const maxHelpers = 4

// walkHelper looks into a function of the same program that returns a handle.
func (w *walker) walkHelper(c *chain, call *ssa.Call) {
	fn := call.Call.StaticCallee()
	if fn == nil || len(fn.Blocks) == 0 || w.depth >= maxHelpers || !isHandle(call.Type()) {
		c.open = true
		return
	}
	for i, p := range fn.Params {
		if i < len(call.Call.Args) {
			w.params[p] = call.Call.Args[i]
		}
	}
	w.depth++
	w.walkReturns(c, fn)
	w.depth--
}

// walkReturns adds what all of a function's ways to return share.
func (w *walker) walkReturns(c *chain, fn *ssa.Function) {
	var joined *chain
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok || len(ret.Results) == 0 || isNil(ret.Results[0]) {
			continue
		}
		p := &chain{unscoped: effect.No}
		w.walk(p, ret.Results[0], nil)
		if joined == nil {
			joined = p
		} else {
			joined.join(p, false)
		}
	}
	if joined == nil {
		c.open = true
		return
	}
	c.append(joined)
}

// walkPhi joins the chains of several paths: what they share is certain.
func (w *walker) walkPhi(c *chain, phi *ssa.Phi) {
	if known := w.joined[phi]; known != nil {
		c.append(known)
		return
	}
	outer, cycles := w.looped, w.cycles
	var joined, round *chain
	optional := unlessNil(phi)
	for _, edge := range phi.Edges {
		w.looped = false
		p := &chain{unscoped: effect.No}
		w.walk(p, edge, nil)
		into := &joined
		if w.looped {
			into = &round
		}
		if *into == nil {
			*into = p
		} else {
			(*into).join(p, optional)
		}
	}
	switch {
	case joined == nil: // the branches within a loop, which both go on with it
		joined, outer = round, true
	case round != nil:
		joined.repeat(round)
	}
	w.looped = outer
	if w.cycles == cycles && w.depth == 0 {
		if w.joined == nil {
			w.joined = map[*ssa.Phi]*chain{}
		}
		w.joined[phi] = joined
	}
	c.append(joined)
}

// repeat adds what the rounds of a loop may add, which may also be none. A loop over
// a list of functions applies each of them.
func (c *chain) repeat(o *chain) {
	for _, a := range o.added {
		if a.each {
			c.use(a)
		} else {
			c.open = true
		}
	}
	c.modelUnclear = c.modelUnclear || o.modelUnclear || o.model != nil
	if o.tableSet && !c.tableSet {
		c.tableSet, c.table, c.tableWhy = true, "", "the table depends on a condition"
	}
	c.open = c.open || o.open || len(o.conditions) > 0
	if o.unscoped != effect.No && c.unscoped == effect.No {
		c.unscoped = effect.Maybe
	}
	if o.selectSet {
		c.selectSet, c.selectUnclear = true, true
	}
	c.selectUnclear = c.selectUnclear || len(o.omits) > 0
	c.skipTx, c.allowAll, c.limited = c.skipTx || o.skipTx, c.allowAll || o.allowAll, c.limited || o.limited
	c.rawUnclear = c.rawUnclear || o.raw != nil
}
