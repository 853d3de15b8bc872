package sqltext

import (
	"strings"

	"golang.org/x/tools/go/ssa"
)

// What a function makes of a text with package strings (marks that it replaces by
// names, a prefix that it trims) is not told from its body alone: it is looked into
// anew for each call, with the texts that the call gives.

// The bounds of such a function, and of those that it calls.
const (
	maxRewriter = 64 // blocks
	maxRewrites = 2
)

// rewriting gives the text that a function of the package makes of those that a call
// gives it.
func (e *evaluator) rewriting(c *ssa.Call, fn *ssa.Function, result int, p path) (set, bool) {
	if p != "" || e.functions || e.values || e.origins || e.depth >= maxRewrites || !e.env.rewritesText(fn) {
		return set{}, false
	}
	inner := &evaluator{
		env: e.env, cache: map[place]set{}, active: map[place]int{}, parts: e.parts,
		marks: e.marks, steps: e.steps, args: map[ssa.Value]set{}, depth: e.depth + 1,
	}
	for i, param := range fn.Params {
		if !textual(param.Type()) || i >= len(c.Call.Args) {
			continue
		}
		s := e.eval(c.Call.Args[i], "", point{instr: c})
		if s.marked() {
			return set{}, false
		}
		inner.args[param] = s
	}
	var out set
	for _, b := range fn.Blocks {
		if r, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && result < len(r.Results) {
			out = union(out, inner.eval(r.Results[result], "", point{instr: r}))
		}
	}
	e.steps, e.marks = inner.steps, inner.marks
	return out, len(out.list) > 0 && !out.marked()
}

// rewritesText reports whether a function changes texts with package strings.
func (env *Env) rewritesText(fn *ssa.Function) bool {
	if known, ok := env.rewrites[fn]; ok {
		return known
	}
	found := false
	if len(fn.Blocks) <= maxRewriter {
		for _, b := range fn.Blocks {
			for _, instr := range b.Instrs {
				if c, ok := instr.(*ssa.Call); ok {
					name := calleeName(&c.Call)
					found = found || strings.HasPrefix(name, "strings.Replace") || strings.HasPrefix(name, "strings.T") || name == "(*strings.Replacer).Replace"
				}
			}
		}
	}
	if env.rewrites == nil {
		env.rewrites = map[*ssa.Function]bool{}
	}
	env.rewrites[fn] = found
	return found
}
