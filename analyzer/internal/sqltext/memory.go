package sqltext

import (
	"strconv"

	"golang.org/x/tools/go/ssa"
)

// store is one assignment to a part of a variable.
type store struct {
	selectors []string
	val       ssa.Value
	instr     ssa.Instruction
}

// memory is all assignments to a variable and its parts.
type memory struct {
	stores []store
	// escaped is set where the variable's address goes somewhere that may
	// assign to it unseen, shared where it is kept or returned, so that the
	// package may assign to its fields through other pointers.
	escaped, shared bool
}

// memory finds the assignments to a variable: an alloc, a package variable, or
// a map or slice that was made.
func (ix *packageIndex) memory(root ssa.Value) *memory {
	if m := ix.memories[root]; m != nil {
		return m
	}
	w := walker{ix: ix, m: &memory{}, seen: map[ssa.Value]bool{}}
	switch root.(type) {
	case *ssa.MakeMap, *ssa.MakeSlice:
		w.contents(root, nil)
	default:
		w.address(root, nil)
	}
	ix.memories[root] = w.m
	return w.m
}

// walker follows the addresses that are derived from one variable.
type walker struct {
	ix   *packageIndex
	m    *memory
	seen map[ssa.Value]bool
}

func extend(selectors []string, s string) []string {
	return append(append([]string(nil), selectors...), s)
}

func (w *walker) assign(selectors []string, val ssa.Value, instr ssa.Instruction) {
	w.m.stores = append(w.m.stores, store{selectors, val, instr})
}

// address follows the uses of an address of the part that selectors name.
func (w *walker) address(v ssa.Value, selectors []string) {
	if w.seen[v] {
		return
	}
	w.seen[v] = true
	for _, r := range w.ix.referrers(v) {
		switch r := r.(type) {
		case *ssa.Store:
			if r.Addr == v {
				w.assign(selectors, r.Val, r)
			}
			if r.Val == v {
				w.m.shared = true
			}
		case *ssa.FieldAddr:
			w.address(r, extend(selectors, field(r.Field)))
		case *ssa.IndexAddr:
			w.address(r, extend(selectors, element(r.Index)))
		case *ssa.UnOp:
			w.contents(r, selectors)
		case *ssa.Slice:
			w.contents(r, selectors)
		case *ssa.MakeClosure:
			for i, b := range r.Bindings {
				if b == v {
					w.address(r.Fn.(*ssa.Function).FreeVars[i], selectors)
				}
			}
		case ssa.CallInstruction:
			w.argument(r, v, selectors)
		case *ssa.Return:
			w.m.shared = true
		case *ssa.DebugRef:
		default:
			w.m.escaped = true
		}
	}
}

// contents follows the uses of a loaded value: elements of a map or slice may
// be assigned through it, fields through a pointer.
func (w *walker) contents(v ssa.Value, selectors []string) {
	if w.seen[v] {
		return
	}
	w.seen[v] = true
	for _, r := range w.ix.referrers(v) {
		switch r := r.(type) {
		case *ssa.MapUpdate:
			if r.Map == v {
				w.assign(extend(selectors, mapKey(r.Key)), r.Value, r)
				w.assign(extend(selectors, "K"), r.Key, r)
			}
		case *ssa.IndexAddr:
			if r.X == v {
				w.address(r, extend(selectors, element(r.Index)))
			}
		case *ssa.FieldAddr:
			w.address(r, extend(extend(selectors, "*"), field(r.Field)))
		case *ssa.Slice:
			w.contents(r, selectors)
		}
	}
}

// argument follows an address into a function of the package; any other callee
// may assign to it unseen.
func (w *walker) argument(call ssa.CallInstruction, v ssa.Value, selectors []string) {
	fn := call.Common().StaticCallee()
	if fn == nil || fn.Pkg != w.ix.pkg || len(fn.Blocks) == 0 {
		w.m.escaped = true
		return
	}
	for i, a := range call.Common().Args {
		if a == v && i < len(fn.Params) {
			w.address(fn.Params[i], selectors)
		}
	}
}

func mapKey(key ssa.Value) string {
	if mi, ok := key.(*ssa.MakeInterface); ok {
		key = mi.X
	}
	if c, ok := key.(*ssa.Const); ok && c.Value != nil {
		return "k" + strconv.Quote(c.Value.ExactString())
	}
	return "k?"
}

// match is an assignment that a load may see; rest is the part of its value
// that the load asks for.
type match struct {
	store
	rest    path
	exactly bool
	// one element of many was asked for, this is one of them
	wildcard bool
}

// matches selects the assignments to the part that p names.
func (m *memory) matches(p path) []match {
	want := p.selectors()
	var list []match
	for _, s := range m.stores {
		if len(s.selectors) > len(want) {
			continue
		}
		found := match{store: s, exactly: true}
		ok := true
		for i, have := range s.selectors {
			may, exactly := covers(have, want[i])
			ok = ok && may
			found.exactly = found.exactly && exactly
			found.wildcard = found.wildcard || have != want[i] || have == "K"
		}
		if !ok {
			continue
		}
		for i := len(want) - 1; i >= len(s.selectors); i-- {
			found.rest = found.rest.under(want[i])
		}
		list = append(list, found)
	}
	return list
}

// maxCompared bounds the assignments of which the overwritten ones are sought.
const maxCompared = 256

// visible leaves out the assignments that a look at the point cannot see: those
// that come later only, and those that another surely overwrites in between.
func visible(list []match, at point) []match {
	if at.instr == nil || len(list) > maxCompared {
		return list
	}
	var out []match
	for _, s := range list {
		if s.instr.Parent() != at.instr.Parent() {
			out = append(out, s)
			continue
		}
		seen := at.later || reaches(s.instr, at.instr)
		for _, o := range list {
			if o.instr != s.instr && o.exactly && o.instr.Parent() == s.instr.Parent() &&
				dominates(s.instr, o.instr) && dominates(o.instr, at.instr) {
				seen = false
			}
		}
		if seen {
			out = append(out, s)
		}
	}
	return out
}

// dominates reports whether a runs before b whenever b runs.
func dominates(a, b ssa.Instruction) bool {
	if a.Block() != b.Block() {
		return a.Block().Dominates(b.Block())
	}
	return precedes(a, b)
}

// precedes reports whether a stands before b in their block.
func precedes(a, b ssa.Instruction) bool {
	for _, i := range a.Block().Instrs {
		if i == a {
			return true
		}
		if i == b {
			return false
		}
	}
	return false
}

// reaches reports whether b may run after a.
func reaches(a, b ssa.Instruction) bool {
	if a.Block() == b.Block() && precedes(a, b) {
		return true
	}
	seen := map[*ssa.BasicBlock]bool{}
	todo := append([]*ssa.BasicBlock(nil), a.Block().Succs...)
	for len(todo) > 0 {
		block := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if block == b.Block() {
			return true
		}
		if !seen[block] {
			seen[block] = true
			todo = append(todo, block.Succs...)
		}
	}
	return false
}
