package deletion

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/ssabuild"
)

// The bounds of a summary: its steps in the function itself, and what a caller
// sees of them.
const (
	maxOwn    = 512
	maxCallee = 48
)

// walker holds the state of one package's analysis.
type walker struct {
	pass *analysis.Pass
	cfg  *Config
	pkg  *ssabuild.Package
	cx   *packageContext

	done  map[summaryKey]*summary
	stack []*frame // functions under way
	needs map[*ssa.Function][]library.Slot
	bound map[*ssa.Function]int // how many bindings of a function were summarised

	flows    map[*ssa.Function]*flow
	inlining map[*ssa.Function]int
	refusals map[*ssa.Function]bool // that name it themselves
	handles  map[*ssa.Function]bool // that look for it, or have it looked for
	facts    map[*types.Func]*Fact
	through  map[*ssa.Function]Passes       // what functions add to the handle that they give back
	makers   map[*ssa.Function]effect.Added // and the functions that they give back
	calls    map[token.Pos]*ast.CallExpr
	failures []string
	crashed  []*ssa.Function
	// torn are the functions that could not be analysed and may do something to
	// tables.
	torn    map[*types.Func]bool
	written map[string]bool // the files that a program wrote, by name
	// instances are the calls of functions whose tables their callers name.
	instances map[instanceKey]instance
}

// summaryKey is a function with the texts that it was given.
type summaryKey struct {
	fn    *ssa.Function
	texts string
}

// summary is a finished one: all steps, and as many of them as callers see, once one
// asks.
type summary struct {
	sig   *types.Signature
	all   fragment
	brief *fragment
}

// forCallers is the summary as callers see it.
func (s *summary) forCallers() fragment {
	if s.brief == nil {
		f := fragment{cut: s.all.cut}
		if len(s.all.steps) > 0 {
			f = s.all.brief(s.sig)
		}
		s.brief = &f
	}
	return *s.brief
}

// frame is a function whose summary is being made.
type frame struct {
	summaryKey
	// low is the lowest frame that the summary depends on: below its own number
	// the result is provisional, because that frame is not finished.
	low int
	// provisional are the results that wait for this frame to finish.
	provisional []summaryKey
}

func newWalker(pass *analysis.Pass, cfg *Config, pkg *ssabuild.Package) *walker {
	w := &walker{
		pass:     pass,
		cfg:      cfg,
		pkg:      pkg,
		done:     map[summaryKey]*summary{},
		needs:    map[*ssa.Function][]library.Slot{},
		bound:    map[*ssa.Function]int{},
		flows:    map[*ssa.Function]*flow{},
		inlining: map[*ssa.Function]int{},
		refusals: map[*ssa.Function]bool{},
		handles:  map[*ssa.Function]bool{},
		facts:    map[*types.Func]*Fact{},
		through:  map[*ssa.Function]Passes{},
		makers:   map[*ssa.Function]effect.Added{},

		instances: map[instanceKey]instance{},
	}
	w.cx = newContext(pass, cfg, pkg)
	return w
}

// bindings are the texts that parameters, or parts of them, hold at a call.
type bindings map[library.Slot][]library.Text

func (b bindings) key() string {
	if len(b) == 0 {
		return ""
	}
	var s strings.Builder
	for _, slot := range slices.SortedFunc(maps.Keys(b), bySlot) {
		for _, t := range b[slot] {
			fmt.Fprintf(&s, "|%d%s=%q", slot.Param, slot.Part, t.SQL)
		}
	}
	return s.String()
}

// summary says what a function does to tables when it is called. Of a function
// that is under way already (recursion) it gives the function's own statements.
//
// What was found on the way through a function under way is not kept beyond
// that function's end, so that the members of a cycle of calls are each judged
// as a whole, whatever the order in which they are asked for.
func (w *walker) summary(fn *ssa.Function, b bindings) fragment { return w.summarise(fn, b).all }

// brief is the summary as callers see it.
func (w *walker) brief(fn *ssa.Function, b bindings) fragment { return w.summarise(fn, b).forCallers() }

// concerns reports whether the function may do anything to tables, as far as that
// can be told before its code is looked at.
func (w *walker) concerns(fn *ssa.Function) bool {
	obj := funcObject(fn)
	return w.cfg.Program == nil || obj == nil || w.cfg.Program.Function(obj)
}

func (w *walker) summarise(fn *ssa.Function, b bindings) *summary {
	if !w.concerns(fn) {
		return &summary{}
	}
	key := summaryKey{fn, b.key()}
	if f, ok := w.done[key]; ok {
		return f
	}
	for i, fr := range w.stack {
		if fr.fn == fn {
			top := w.stack[len(w.stack)-1]
			top.low = min(top.low, i)
			return newSummary(fn, w.walk(fn, b, true))
		}
	}
	depth := len(w.stack)
	w.stack = append(w.stack, &frame{summaryKey: key, low: depth})
	f := newSummary(fn, w.walk(fn, b, false))
	fr := w.stack[depth]
	w.stack = w.stack[:depth]
	w.done[key] = f
	if fr.low < depth {
		parent := w.stack[depth-1]
		parent.low = min(parent.low, fr.low)
		parent.provisional = append(append(parent.provisional, fr.provisional...), key)
		return f
	}
	for _, k := range fr.provisional {
		delete(w.done, k)
	}
	return f
}

func newSummary(fn *ssa.Function, f fragment) *summary {
	return &summary{sig: fn.Signature, all: f}
}

// walk analyses one function; a panic is a fault of ours that costs this
// function alone. With direct set, calls of functions are passed over.
func (w *walker) walk(fn *ssa.Function, b bindings, direct bool) (f fragment) {
	depth := len(w.stack)
	defer func() {
		if r := recover(); r != nil {
			w.stack = w.stack[:depth]
			w.crashed = append(w.crashed, fn)
			w.failures = append(w.failures, fmt.Sprintf("internal error in %s: %v", fn.RelString(nil), r))
			f = fragment{cut: true}
		}
	}()
	if len(fn.Blocks) == 0 {
		return fragment{}
	}
	v := &visit{
		walker: w,
		fn:     fn,
		flow:   w.flow(fn),
		direct: direct,
		used:   map[*ssa.Function]bool{},
	}
	v.cx = &functionContext{packageContext: w.cx, walker: w, fn: fn, bound: b}
	v.collect()
	if !direct {
		w.needs[fn] = union(w.needs[fn], v.cx.needs)
	}
	return v.compose().merged(false).limit(maxOwn)
}

func (w *walker) flow(fn *ssa.Function) *flow {
	f := w.flows[fn]
	if f == nil {
		f = newFlow(fn)
		w.flows[fn] = f
	}
	return f
}

// extent gives the source range of a call, from the name of the method that is
// called.
func (w *walker) extent(c ssa.CallInstruction) (pos, end token.Pos) {
	if w.calls == nil {
		w.calls = map[token.Pos]*ast.CallExpr{}
		for _, f := range w.pass.Files {
			ast.Inspect(f, func(n ast.Node) bool {
				if c, ok := n.(*ast.CallExpr); ok {
					w.calls[c.Lparen] = c
				}
				return true
			})
		}
	}
	lparen := c.Pos()
	if common := c.Common(); common != nil && common.Pos().IsValid() {
		lparen = common.Pos()
	}
	if e := w.calls[lparen]; e != nil {
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok {
			return sel.Sel.Pos(), e.End() // the last link of a chain over several lines
		}
		return e.Pos(), e.End()
	}
	return lparen, lparen
}

func union(a, b []library.Slot) []library.Slot {
	out := slices.Concat(a, b)
	slices.SortFunc(out, bySlot)
	return slices.Compact(out)
}

func bySlot(a, b library.Slot) int {
	return cmp.Or(cmp.Compare(a.Param, b.Param), cmp.Compare(a.Part, b.Part))
}

// begins reports whether the call's first result is a new transaction.
func (w *walker) begins(call *ssa.Call) bool {
	for _, lib := range w.cfg.Libraries {
		if lib.Begin(call) {
			return true
		}
	}
	return false
}
