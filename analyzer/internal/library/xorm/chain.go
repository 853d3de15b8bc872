package xorm

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// chain is what was called on a session for the statement that a call runs.
type chain struct {
	// calls are those that every run makes, in their order.
	calls []methodCall
	// maybe are those that only some paths make.
	maybe []methodCall
	// open is set where there may be others that were not seen.
	open bool
	// root is the engine or session that the chain begins on.
	root ssa.Value
	// links are the values of the session on the way.
	links []ssa.Value
	// params are the arguments of helper functions that the chain leads through.
	params map[*ssa.Parameter]ssa.Value
}

// walker follows a chain from its end to its root.
type walker struct {
	end     ssa.Instruction
	visited map[ssa.Value]bool
	depth   int
	params  map[*ssa.Parameter]ssa.Value
	// looped is set when the walk came back to a value it is at; cycles counts
	// how often.
	looped bool
	cycles int
	// joined are the chains of the branches that were walked already: each "if"
	// of a query that is put together doubles the paths to it.
	joined map[*ssa.Phi]*chain
	steps  int
}

// maxSteps bounds the values that are looked at for one statement; what lies
// behind is not known.
const maxSteps = 20000

// readChain reads the chain that a call is made on.
func readChain(end ssa.CallInstruction, recv ssa.Value) *chain {
	w := &walker{end: end, visited: map[ssa.Value]bool{}, params: map[*ssa.Parameter]ssa.Value{}}
	c := w.walk(recv)
	c.params = w.params
	w.sideways(c)
	return c
}

// walk gives the chain that leads to v.
func (w *walker) walk(v ssa.Value) *chain {
	if w.visited[v] {
		w.looped = true
		w.cycles++
		return &chain{root: v}
	}
	if w.steps++; w.steps > maxSteps {
		return &chain{root: v, open: true}
	}
	w.visited[v] = true
	defer delete(w.visited, v)
	switch x := v.(type) {
	case *ssa.Call:
		return w.walkCall(x)
	case *ssa.Phi:
		return w.walkPhi(x)
	case *ssa.MakeInterface:
		return w.walk(x.X)
	case *ssa.ChangeInterface:
		return w.walk(x.X)
	case *ssa.ChangeType:
		return w.walk(x.X)
	case *ssa.Parameter:
		if arg := w.params[x]; arg != nil {
			return w.walk(arg)
		}
	case *ssa.UnOp:
		if alloc, ok := x.X.(*ssa.Alloc); ok {
			if only := onlyStore(alloc); only != nil {
				return w.walk(only)
			}
			return &chain{root: v, open: true}
		}
	}
	return &chain{root: v, links: []ssa.Value{v}}
}

func (w *walker) walkCall(call *ssa.Call) *chain {
	m, ok := methodOf(call)
	if !ok {
		return w.walkHelper(call)
	}
	if !m.continues() {
		return &chain{root: call, links: []ssa.Value{call}}
	}
	c := w.walk(m.recv)
	c.calls = append(c.calls, m)
	c.links = append(c.links, call)
	return c
}

// maxHelpers bounds how deep helper functions are looked into.
const maxHelpers = 4

// walkHelper looks into a function of the same package that returns a session.
// One that cannot be looked into and is given a session is taken to add to its
// statement what is not known, and otherwise to give a fresh one where it is named
// after that.
func (w *walker) walkHelper(call *ssa.Call) *chain {
	root := &chain{root: call, links: []ssa.Value{call}}
	fn := call.Call.StaticCallee()
	result := onlyResult(fn)
	if result == nil || w.depth >= maxHelpers || !IsHandle(result.Type()) {
		if passed := onlySession(call); passed != nil {
			c := w.walk(passed)
			c.open, c.links = true, append(c.links, call)
			return c
		}
		root.open = fn == nil || !fresh(fn.Name())
		return root
	}
	for i, p := range fn.Params {
		if i < len(call.Call.Args) {
			w.params[p] = call.Call.Args[i]
		}
	}
	w.depth++
	inner := w.walk(result)
	w.depth--
	inner.root, inner.links = call, root.links
	return inner
}

// onlySession is the one argument of a call that is a session; nil for none or
// several.
func onlySession(call *ssa.Call) (found ssa.Value) {
	for _, arg := range call.Call.Args {
		if wrapped, ok := arg.(*ssa.MakeInterface); ok {
			arg = wrapped.X
		}
		switch {
		case !isSession(arg.Type()):
		case found != nil:
			return nil
		default:
			found = arg
		}
	}
	return found
}

// fresh reports whether a function's name says that it gives an engine or a
// session without a statement begun.
func fresh(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "session") || strings.Contains(name, "engine") || strings.Contains(name, "db")
}

// onlyResult gives what a function returns where it is one value.
func onlyResult(fn *ssa.Function) ssa.Value {
	if fn == nil {
		return nil
	}
	var result ssa.Value
	for _, b := range fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		if len(ret.Results) != 1 || result != nil && result != ret.Results[0] {
			return nil
		}
		result = ret.Results[0]
	}
	return result
}

// walkPhi joins the chains of several paths.
func (w *walker) walkPhi(phi *ssa.Phi) *chain {
	if known := w.joined[phi]; known != nil {
		return known.clone()
	}
	outer, cycles := w.looped, w.cycles
	defer func() { w.looped = outer }()
	var joined *chain
	var loops []*chain
	for _, edge := range phi.Edges {
		w.looped = false
		c := w.walk(edge)
		switch {
		case w.looped:
			loops = append(loops, c)
		case joined == nil:
			joined = c
		default:
			joined.join(c)
		}
	}
	if joined == nil {
		return &chain{root: phi, open: true}
	}
	for _, c := range loops {
		joined.maybe = append(joined.maybe, c.calls...)
		joined.maybe = append(joined.maybe, c.maybe...)
	}
	joined.links = append(joined.links, phi)
	if w.cycles == cycles && w.depth == 0 {
		if w.joined == nil {
			w.joined = map[*ssa.Phi]*chain{}
		}
		w.joined[phi] = joined.clone()
	}
	return joined
}

func (c *chain) clone() *chain {
	d := *c
	d.calls, d.maybe, d.links = slices.Clone(c.calls), slices.Clone(c.maybe), slices.Clone(c.links)
	return &d
}

// join makes c what holds on both of two paths.
func (c *chain) join(o *chain) {
	n := 0
	for n < len(c.calls) && n < len(o.calls) && c.calls[n].call == o.calls[n].call {
		n++
	}
	for _, m := range slices.Concat(o.maybe, c.calls[n:], o.calls[n:]) {
		if !slices.ContainsFunc(c.maybe, func(k methodCall) bool { return k.call == m.call }) {
			c.maybe = append(c.maybe, m)
		}
	}
	c.calls = c.calls[:n:n]
	c.open = c.open || o.open
	for _, link := range o.links {
		if !slices.Contains(c.links, link) {
			c.links = append(c.links, link)
		}
	}
}

// sideways adds calls on the same session whose result nobody uses: they add to
// its statement all the same, until another statement is run
// (session.go, resetStatement).
func (w *walker) sideways(c *chain) {
	s := &siblings{seen: map[ssa.Value]bool{}}
	for _, link := range c.links {
		if isSession(link.Type()) {
			s.collect(link)
		}
	}
	var before []methodCall
	for _, m := range s.discarded {
		at := m.call.(ssa.Instruction)
		if at == w.end || !reaches(at, w.end) || c.has(m) {
			continue
		}
		switch s.consumed(at, w.end) {
		case always:
		case sometimes:
			c.maybe = append(c.maybe, m)
		default:
			if dominates(at, w.end) {
				before = append(before, m)
			} else {
				c.maybe = append(c.maybe, m)
			}
		}
	}
	c.calls = append(before, c.calls...)
}

func (c *chain) has(m methodCall) bool {
	same := func(o methodCall) bool { return o.call == m.call }
	return slices.ContainsFunc(c.calls, same) || slices.ContainsFunc(c.maybe, same)
}

// siblings are the other calls on a session.
type siblings struct {
	seen      map[ssa.Value]bool
	discarded []methodCall
	runs      []ssa.Instruction
}

func (s *siblings) collect(v ssa.Value) {
	if s.seen[v] || v.Referrers() == nil {
		return
	}
	s.seen[v] = true
	for _, ref := range *v.Referrers() {
		call, ok := ref.(ssa.CallInstruction)
		if !ok {
			continue
		}
		m, ok := methodOf(call)
		if !ok || m.recv != v {
			continue
		}
		switch {
		case finishers[m.name] != nil:
			s.runs = append(s.runs, call)
		case m.continues():
			if used := call.Value().Referrers(); len(*used) == 0 {
				s.discarded = append(s.discarded, m)
			}
			s.collect(call.Value())
		}
	}
}

type frequency int

const (
	never frequency = iota
	sometimes
	always
)

// consumed says whether another statement is run between a call and the end.
func (s *siblings) consumed(at, end ssa.Instruction) frequency {
	out := never
	for _, run := range s.runs {
		switch {
		case run == end:
		case dominates(at, run) && dominates(run, end):
			return always
		case reaches(at, run) && reaches(run, end):
			out = sometimes
		}
	}
	return out
}

// form names the statement for listings: "xorm Where().Delete".
func (c *chain) form(finisher string) string {
	var b strings.Builder
	b.WriteString("xorm ")
	for _, m := range c.calls {
		switch m.name {
		case "Context", "Cols", "MustCols", "OrderBy", "Asc", "Desc", "NoAutoTime":
			continue
		}
		if args, known := m.spread(); m.name == "Limit" && known && len(args) > 1 {
			b.WriteString("Limit(…, offset).")
			continue
		}
		b.WriteString(m.name + "().")
	}
	b.WriteString(finisher)
	return b.String()
}
