package deletion

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
)

// visit is the analysis of one function.
type visit struct {
	*walker
	fn     *ssa.Function
	flow   *flow
	cx     *functionContext
	direct bool
	// used are the literals that some call runs.
	used  map[*ssa.Function]bool
	nodes []node
	// opened are the calls that begin a transaction here.
	opened []opening
}

// node is a place in the function that does something to tables.
type node struct {
	place
	piece
	call     ssa.CallInstruction // nil for a literal that is only made here
	deferred bool
	// detached marks a literal that is handed away and runs at another time.
	detached bool
	// wait is where the function waits for what the node spawns, nil for one that
	// is done when it returns.
	wait *place
}

// place is an instruction's place.
type place struct {
	block *ssa.BasicBlock
	index int
}

// collect finds the nodes in order.
func (v *visit) collect() {
	var deferred []node
	for _, b := range v.flow.order {
		for i, instr := range b.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			n := node{place: place{b, i}, call: call}
			v.visitRounds(&n)
			v.markEach(&n)
			if !n.certain {
				n.doubt()
			}
			switch {
			case len(n.steps) == 0 && !n.cut:
			case n.deferred:
				deferred = append(deferred, n)
			default:
				v.nodes = append(v.nodes, n)
			}
		}
	}
	if !v.direct {
		v.collectDetached()
	}
	slices.Reverse(deferred)
	v.nodes = append(v.nodes, deferred...)
}

// visitCall fills in what a call does to tables.
func (v *visit) visitCall(n *node) {
	n.certain = true
	switch n.call.(type) {
	case *ssa.Defer:
		n.deferred = true
	case *ssa.Go:
		n.wait = v.awaited(n)
		n.certain = n.wait != nil
	}
	if c, ok := n.call.(*ssa.Call); ok && v.begins(c) && v.cx.round == nil {
		v.open(c, n.place)
	}
	for _, lib := range v.cfg.Libraries {
		if fn, param, handle, ok := lib.Transaction(n.call); ok {
			if !v.direct {
				n.fragment = v.transaction(n, fn, param, handle)
			}
			return
		}
	}
	for _, lib := range v.cfg.Libraries {
		v.cx.filled, v.cx.asked, v.cx.guessed = false, false, false
		if c, ok := lib.Call(v.cx, n.call); ok {
			n.fragment = v.statements(n, c)
			if !v.direct {
				v.runArguments(n, nil)
			}
			return
		}
	}
	if !v.direct {
		v.visitFunction(n)
	}
}

// statements makes the steps of a library's call, with those of the hooks that
// the library runs around it.
func (v *visit) statements(n *node, c library.Call) fragment {
	handle := v.handle(v.fn, c.Handle)
	if c.Given != nil {
		s := v.marker(n, textCall)
		s.Handle, s.text, s.given = handle, c.Given, true
		return fragment{steps: []step{s}}
	}
	pos, end := v.extent(n.call)
	var pieces []piece
	var text []int // of the pieces
	for i, e := range c.Effects {
		pos, end := pos, end
		if c.At != nil && e.Kind == effect.Delete {
			pos, end = v.extent(c.At)
		}
		e.Handle, e.Via = handle, nil
		if v.cfg.Program != nil {
			noteFields(v.fn, &e)
		}
		e.Pos = v.cx.Position(pos) // the method's name, not the parenthesis that go/ssa gives
		if i == 0 || e.Statement != c.Effects[i-1].Statement {
			pieces = append(pieces, piece{certain: true})
			text = append(text, textOf(&c, i))
		}
		last := &pieces[len(pieces)-1]
		s := step{Effect: &e, Certain: e.Certain, Statement: e.Statement, pos: pos, end: end, own: true, given: v.cx.filled, asked: v.cx.asked, guessed: v.cx.guessed, generated: v.generated(pos)}
		if f, ok := v.ofModels(s, c.Models[i]); ok {
			pieces[len(pieces)-1].certain = true
			pieces = append(pieces[:len(pieces)-1], piece{fragment: f, certain: true})
			continue
		}
		last.steps = append(last.steps, s)
	}
	distinct(pieces)
	f := splice(pieces, func(a, b int) link {
		if text[a] != text[b] {
			return link{apart: true}
		}
		return inTurn(a, b)
	})
	if c.Incomplete {
		open := v.unresolved(n, c.Why)
		f = splice([]piece{{f, true}, {open, true}}, func(int, int) link { return link{apart: c.Instead} })
	}
	if v.direct {
		return f
	}
	return v.withHooks(n, f)
}

// textOf is the number of the text that an effect belongs to, among those of
// which one is run.
func textOf(c *library.Call, effect int) int {
	if effect < len(c.OneOf) {
		return c.OneOf[effect]
	}
	return 0
}

// unrelated is the relation of pieces of which nobody knows the order.
func unrelated(a, b int) link { return link{} }

// inTurn is the relation of pieces that run one after the other.
func inTurn(a, b int) link { return link{before: a < b, after: a > b} }

// visitFunction handles a call of a function that is none of a library's.
func (v *visit) visitFunction(n *node) {
	common := n.call.Common()
	b := &binding{fn: v.fn, values: common.Args, pos: n.call.Pos(), at: n.call, callee: common.StaticCallee()}
	if common.IsInvoke() {
		v.visitInterface(n, b)
		return
	}
	callee, captured, param := funcOrigin(v.fn, common.Value)
	switch {
	case callee != nil:
		v.visitCallee(n, b, callee, captured)
	case param >= 0:
		n.fragment = v.callOfParam(n, param)
		v.runArguments(n, nil)
	default:
		if _, builtin := common.Value.(*ssa.Builtin); builtin {
			return
		}
		if v.visitHeld(n, b) || v.visitOption(n) {
			return
		}
		if v.passesHandle(common) || suspicious(valueName(common.Value)) {
			n.fragment = v.unresolved(n, valueName(common.Value))
		}
		v.runArguments(n, nil)
	}
}

// visitCallee handles a call of a function that is known.
func (v *visit) visitCallee(n *node, b *binding, callee *ssa.Function, captured []ssa.Value) {
	common := n.call.Common()
	if len(callee.Blocks) > 0 {
		b.values = append(slices.Clone(b.values), captured...)
		v.cx.filled, v.cx.deferred = false, false
		sum, alone := v.calleeSummary(callee, common.Args), v.summary(callee, nil)
		if origin := callee.Origin(); origin != nil {
			alone = v.summary(origin, nil)
		}
		n.fragment = v.inline(sum, b, v.callTo(callee, sum, n.call)).take(alone, v.cx.filled, v.toBegin(common.Args)).own(v.generated(n.call.Pos()))
		v.noteInstance(n, callee, alone)
		v.used[callee] = true
		v.runArguments(n, &sum)
		return
	}
	sum, known := v.imported(callee)
	if v.torn[funcObject(callee)] || known && sum.cut && len(sum.steps) == 0 {
		n.fragment = v.unresolved(n, callee.RelString(nil))
	} else if known {
		v.cx.filled, v.cx.deferred = false, false
		if parts, ok := v.importedParts(callee, b); ok {
			sum = parts
		}
		n.fragment = v.inline(sum, b, v.callTo(callee, sum, n.call)).take(sum, v.cx.filled, v.toBegin(common.Args)).own(v.generated(n.call.Pos()))
		v.noteInstance(n, callee, sum)
	} else if v.passesHandle(common) && v.foreign(callee) {
		n.fragment = v.unresolved(n, callee.RelString(nil))
	}
	v.runArguments(n, &sum)
}

// calleeSummary summarises a callee for a call with these arguments: where its
// SQL hangs on a string parameter, for the texts that are passed.
func (v *visit) calleeSummary(callee *ssa.Function, args []ssa.Value) fragment {
	sum := v.brief(callee, nil)
	if b := v.bind(callee, args); len(b) > 0 {
		sum = v.brief(callee, b)
	}
	return sum
}

// maxBindings bounds the summaries of one function by its callers' texts. Of a short
// one, such as runs any statement that it is given, there may be more: as many as
// look at maxBlocks blocks of it.
const (
	maxBindings = 64
	maxBlocks   = 4096
)

func (v *visit) bind(callee *ssa.Function, args []ssa.Value) bindings {
	var b bindings
	most := max(maxBindings, maxBlocks/len(callee.Blocks))
	for _, slot := range v.needs[callee] {
		if slot.Param >= len(args) {
			continue
		}
		v.cx.guessed = false
		texts := v.cx.fillings(args[slot.Param], slot)
		v.cx.deferred = v.cx.deferred || v.cx.guessed || !whole(texts) && askedOf(texts)
		if v.cx.guessed || !whole(texts) || v.bound[callee] >= most {
			continue
		}
		if b == nil {
			b = bindings{}
			v.bound[callee]++
		}
		b[slot] = texts
	}
	return b
}

// callOfParam is a call of a function that the caller passes in.
func (v *visit) callOfParam(n *node, param int) fragment {
	s := v.marker(n, funcCall)
	s.param = param
	for i, a := range n.call.Common().Args {
		s.args = append(s.args, v.handlesIn(v.fn, a, i)...)
	}
	return fragment{steps: []step{s}}
}

// runArguments adds the literals that are passed to a call and may be run by
// it: a callee that is not known runs them, as retry loops and error groups do,
// but nobody can tell whether always. ran are the ones that the callee's own
// summary runs.
func (v *visit) runArguments(n *node, ran *fragment) {
	pieces := []piece{{fragment: n.fragment, certain: true}}
	spawned := spawns(n.call.Common())
	if spawned {
		n.wait = v.awaited(n)
	}
	for i, a := range n.call.Common().Args {
		if _, ok := a.Type().Underlying().(*types.Signature); !ok || ran != nil && ran.runs(i) {
			continue
		}
		callee, captured, param := funcOrigin(v.fn, a)
		switch {
		case param >= 0:
			s := v.marker(n, funcCall)
			s.param = param
			pieces = append(pieces, piece{fragment: fragment{steps: []step{s}}})
		case callee == nil || reach.Handler(callee.Signature) || len(callee.Blocks) == 0:
		default:
			f := v.run(callee, captured, nil, n)
			pieces = append(pieces, piece{fragment: f, certain: yields(callee) || spawned && n.wait != nil})
			v.used[callee] = true
		}
	}
	if len(pieces) > 1 {
		distinct(pieces)
		n.fragment = splice(pieces, unrelated)
	}
}

// runs reports whether the fragment calls the function's parameter.
func (f *fragment) runs(param int) bool {
	for i := range f.steps {
		if f.steps[i].role == funcCall && f.steps[i].param == param {
			return true
		}
	}
	return false
}

// yields reports whether the function is the body of a loop over an iterator,
// which runs like any other loop's.
func yields(fn *ssa.Function) bool { return fn.Synthetic == "range-over-func yield" }

// collectDetached adds the literals that no call here runs: they are returned
// or stored. They are the function's own statements all the same.
func (v *visit) collectDetached() {
	for _, lit := range v.fn.AnonFuncs {
		if v.used[lit] {
			continue
		}
		at, captured := v.placeOf(lit)
		n := node{place: at, detached: true}
		n.fragment = v.run(lit, captured, nil, &n)
		if len(n.steps) > 0 || n.cut {
			v.insert(n)
		}
	}
}

// placeOf finds where a literal is made; the entry where it captures nothing and
// so has no place of its own.
func (v *visit) placeOf(lit *ssa.Function) (place, []ssa.Value) {
	for _, b := range v.flow.order {
		for i, instr := range b.Instrs {
			if mc, ok := instr.(*ssa.MakeClosure); ok && mc.Fn == lit {
				return place{b, i}, mc.Bindings
			}
			for _, op := range instr.Operands(nil) {
				if *op == lit {
					return place{b, i}, nil
				}
			}
		}
	}
	return place{v.fn.Blocks[0], 0}, nil
}

// insert puts a node in its place.
func (v *visit) insert(n node) {
	rank := map[*ssa.BasicBlock]int{}
	for i, b := range v.flow.order {
		rank[b] = i
	}
	i, _ := slices.BinarySearchFunc(v.nodes, n, func(a, b node) int {
		if d := rank[a.block] - rank[b.block]; d != 0 {
			return d
		}
		return a.index - b.index
	})
	v.nodes = slices.Insert(v.nodes, i, n)
}
