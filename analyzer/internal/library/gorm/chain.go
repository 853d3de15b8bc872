package gorm

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// chain is what the calls before a finisher have set up.
type chain struct {
	// model is the value given to Model, nil where there was none.
	model        ssa.Value
	modelUnclear bool
	// table is the name given to Table.
	tableSet bool
	table    string
	tableWhy string

	conditions []condition
	added      []applied
	// open is set where the statement may have conditions that were not seen.
	open bool

	unscoped  effect.Tristate
	skipHooks bool
	skipTx    bool
	allowAll  bool // AllowGlobalUpdate
	// old is set for GORM v1, where a finisher's value replaces that of Model.
	old        bool
	refuseAll  bool // BlockGlobalUpdate
	dryRun     bool
	limited    bool
	raw        ssa.Value
	rawUnclear bool

	selectSet     bool
	selects       []string
	selectAll     bool
	selectUnclear bool
	omits         []string

	names []string // of the calls, last first

	// param is the function's parameter that the chain begins with: it may bring
	// conditions of its own. manyParams is set where it is one of several.
	param      *ssa.Parameter
	manyParams bool
}

// condition is one call that adds conditions.
type condition struct {
	method string // Where, Not, Or, or Clauses
	call   ssa.Instruction
	args   []ssa.Value
	known  bool // args are all there are
}

// walker follows chains from a finisher to their root.
type walker struct {
	cx      library.Context
	end     ssa.Instruction
	visited map[ssa.Value]bool
	depth   int
	// looped is set when the walk came back to a value it is at: a loop; cycles
	// counts how often.
	looped bool
	cycles int
	// joined are the chains of the branches that were walked already: each "if"
	// of a query that is put together doubles the paths to it.
	joined map[*ssa.Phi]*chain
	steps  int
	// params are the arguments of the helper function that is being looked into.
	params map[*ssa.Parameter]ssa.Value
}

// readChain reads the chain that a finisher is called on.
func readChain(cx library.Context, end ssa.Instruction, recv ssa.Value) *chain {
	w := &walker{cx: cx, end: end, visited: map[ssa.Value]bool{}, params: map[*ssa.Parameter]ssa.Value{}}
	c := &chain{unscoped: effect.No}
	from, _ := end.(ssa.Value)
	w.walk(c, recv, from)
	return c
}

// maxSteps bounds the values that are looked at for one statement; what lies
// behind is not known.
const maxSteps = 20000

// walk adds the calls that led to v; from is the call that v was used by.
func (w *walker) walk(c *chain, v, from ssa.Value) {
	if w.visited[v] {
		w.looped = true
		w.cycles++
		return
	}
	if w.steps++; w.steps > maxSteps {
		c.open, c.modelUnclear = true, true
		return
	}
	w.visited[v] = true
	defer delete(w.visited, v)
	switch x := v.(type) {
	case *ssa.Call:
		w.walkCall(c, x, from)
	case *ssa.Phi:
		w.walkPhi(c, x)
	case *ssa.UnOp:
		if alloc, ok := x.X.(*ssa.Alloc); ok {
			if only := onlyStore(alloc); only != nil {
				w.walk(c, only, from)
			} else {
				c.open = true
			}
		}
	case *ssa.Parameter:
		if arg := w.params[x]; arg != nil {
			w.walk(c, arg, nil)
		} else if isHandle(x.Type()) {
			c.param = x
		}
	case *ssa.ChangeType:
		w.walk(c, x.X, from)
	case *ssa.MakeInterface:
		w.walk(c, x.X, from)
	}
}

func (w *walker) walkCall(c *chain, call *ssa.Call, from ssa.Value) {
	if db, ok := genericRoot(call); ok {
		// A generic chain starts a new statement: of the handle's own only the
		// session's switches count.
		root := &chain{unscoped: effect.No}
		w.walk(root, db, nil)
		c.skipHooks = c.skipHooks || root.skipHooks
		c.skipTx = c.skipTx || root.skipTx
		c.allowAll = c.allowAll || root.allowAll
		if opts, ok := varargs(call.Call.Args[1]); !ok || len(opts) > 0 {
			c.open = true
		}
		return
	}
	m, ok := methodOf(call)
	if !ok || m.kind == onAssociation || m.kind == onMigrator {
		if !w.walkOption(c, call) {
			w.walkHelper(c, call)
		}
		return
	}
	if m.kind == onDB && !m.old && !keepsStatement[m.name] {
		w.sideways(c, call, from)
	}
	if w.apply(c, m, call) {
		w.walk(c, m.recv, call)
	}
}

// sideways adds calls whose result nobody uses: they act on the statement all
// the same where their receiver is already one (q := db.Model(…); q.Unscoped();
// q.Delete(…)).
func (w *walker) sideways(c *chain, v *ssa.Call, from ssa.Value) {
	if v.Referrers() == nil {
		return
	}
	for _, ref := range *v.Referrers() {
		call, ok := ref.(*ssa.Call)
		if !ok || call == from || ssa.Instruction(call) == w.end {
			continue
		}
		m, ok := methodOf(call)
		if !ok || m.kind != onDB || m.recv != ssa.Value(v) || keepsStatement[m.name] || !reaches(call, w.end) {
			continue
		}
		if dominates(call, w.end) {
			w.apply(c, m, call)
			continue
		}
		switch m.name {
		case "Unscoped":
			c.unscoped = effect.Maybe
		case "Model":
			c.modelUnclear = true
		case "Table":
			c.tableSet, c.table, c.tableWhy = true, "", "the table depends on a condition"
		case "Select":
			c.selectSet, c.selectUnclear = true, true
		case "Where", "Not", "Or", "Clauses", "Scopes", "Limit":
			c.open = true
		}
	}
}

// append adds an earlier part of the same chain.
func (c *chain) append(o *chain) {
	if c.model == nil {
		c.model = o.model
		c.modelUnclear = c.modelUnclear || o.modelUnclear
	}
	if !c.tableSet {
		c.tableSet, c.table, c.tableWhy = o.tableSet, o.table, o.tableWhy
	}
	c.conditions = append(c.conditions, o.conditions...)
	c.added = append(c.added, o.added...)
	c.open = c.open || o.open
	if c.unscoped == effect.No {
		c.unscoped = o.unscoped
	}
	c.skipHooks, c.skipTx, c.allowAll = c.skipHooks || o.skipHooks, c.skipTx || o.skipTx, c.allowAll || o.allowAll
	c.dryRun, c.limited = c.dryRun || o.dryRun, c.limited || o.limited
	if c.raw == nil {
		c.raw = o.raw
	}
	c.rawUnclear = c.rawUnclear || o.rawUnclear
	if !c.selectSet {
		c.selectSet, c.selects, c.selectAll, c.selectUnclear = o.selectSet, o.selects, o.selectAll, o.selectUnclear
	}
	c.omits = append(c.omits, o.omits...)
	c.names = append(c.names, o.names...)
	if o.param != nil {
		c.manyParams = c.manyParams || o.manyParams || c.param != nil && c.param != o.param
		c.param = o.param
	}
}

// join makes c what holds on both of two paths. With optional set, what one of them
// passes through functions is passed on the other as well, or they are nil there.
func (c *chain) join(o *chain, optional bool) {
	if c.model != o.model {
		c.modelUnclear = true
	}
	c.manyParams = c.manyParams || o.manyParams || c.param != o.param
	if c.tableSet != o.tableSet || c.table != o.table {
		c.tableSet, c.table, c.tableWhy = true, "", "the table depends on a condition"
	}
	var shared []condition
	for _, k := range c.conditions {
		if slices.ContainsFunc(o.conditions, func(l condition) bool { return l.call == k.call }) {
			shared = append(shared, k)
		}
	}
	c.open = c.open || o.open || len(shared) != len(c.conditions) || len(shared) != len(o.conditions)
	c.conditions = shared
	c.joinAdded(o, optional)
	switch {
	case c.unscoped == o.unscoped:
	case optional && c.unscoped == effect.No:
		c.unscoped = o.unscoped
	case !optional || o.unscoped != effect.No:
		c.unscoped = effect.Maybe
	}
	c.skipHooks, c.allowAll = c.skipHooks && o.skipHooks, c.allowAll || o.allowAll
	c.skipTx, c.limited, c.dryRun = c.skipTx || o.skipTx, c.limited || o.limited, c.dryRun && o.dryRun
	c.rawUnclear = c.rawUnclear || c.raw != o.raw
	if c.selectSet != o.selectSet || c.selectAll != o.selectAll || !slices.Equal(c.selects, o.selects) {
		c.selectSet, c.selectUnclear = true, true
	}
	if !slices.Equal(c.omits, o.omits) {
		c.selectUnclear = true
	}
}

// form names the statement for listings: "gorm Unscoped().Where().Delete".
func (c *chain) form(finisher string) string {
	var b strings.Builder
	b.WriteString("gorm ")
	for i := len(c.names) - 1; i >= 0; i-- {
		b.WriteString(c.names[i] + "().")
	}
	b.WriteString(finisher)
	return b.String()
}

// onlyStore gives the value of a variable that is stored to once.
func onlyStore(alloc *ssa.Alloc) ssa.Value {
	var only ssa.Value
	for _, ref := range *alloc.Referrers() {
		if st, ok := ref.(*ssa.Store); ok && st.Addr == alloc {
			if only != nil {
				return nil
			}
			only = st.Val
		}
	}
	return only
}

// dominates reports whether a runs before b whenever b runs.
func dominates(a, b ssa.Instruction) bool {
	if a.Parent() != b.Parent() {
		return false
	}
	if a.Block() == b.Block() {
		return slices.Index(a.Block().Instrs, a) < slices.Index(b.Block().Instrs, b)
	}
	return a.Block().Dominates(b.Block())
}

// reaches reports whether b may run after a.
func reaches(a, b ssa.Instruction) bool {
	if a.Parent() != b.Parent() || dominates(a, b) {
		return true
	}
	seen := map[*ssa.BasicBlock]bool{}
	var visit func(block *ssa.BasicBlock) bool
	visit = func(block *ssa.BasicBlock) bool {
		for _, next := range block.Succs {
			if next == b.Block() {
				return true
			}
			if !seen[next] {
				seen[next] = true
				if visit(next) {
					return true
				}
			}
		}
		return false
	}
	return visit(a.Block())
}
