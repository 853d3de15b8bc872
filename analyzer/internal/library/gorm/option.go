package gorm

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// applied are functions that a handle was passed through.
type applied struct {
	effect.Added
	// functions is the function or the list of them; each is set where a loop runs
	// through the list.
	functions ssa.Value
	each      bool
}

// walkOption reads a call that passes the handle through a function value, or
// through a function of another package; false for any other.
func (w *walker) walkOption(c *chain, call *ssa.Call) bool {
	functions, passed, ok := library.Applied(&call.Call, isHandle)
	if ok {
		held := w.resolve(functions)
		c.use(applied{w.cx.Options(w.end, held), held, functions != call.Call.Value})
		w.walk(c, passed, nil)
		return true
	}
	added, passed, ok := w.cx.Through(call)
	if !ok {
		return false
	}
	c.use(applied{Added: added, functions: call})
	if passed != nil {
		w.walk(c, passed, nil)
	}
	return true
}

// use adds functions that the handle is passed through.
func (c *chain) use(a applied) {
	c.added = append(c.added, a)
	if c.unscoped == effect.No {
		c.unscoped = a.Unscoped
	}
	if !c.selectSet && (len(a.Select) > 0 || a.SelectAll) {
		c.selectSet, c.selects, c.selectAll = true, a.Select, a.SelectAll
	}
	if a.Why != "" && !c.tableSet {
		c.tableSet, c.table, c.tableWhy = true, "", a.Why
	}
}

// joinAdded keeps the functions that the handle is passed through on both of two
// paths; with optional set those of either.
func (c *chain) joinAdded(o *chain, optional bool) {
	var shared []applied
	for _, a := range c.added {
		if optional || slices.ContainsFunc(o.added, a.same) {
			shared = append(shared, a)
		} else {
			c.open = true
		}
	}
	for _, a := range o.added {
		switch known := slices.ContainsFunc(c.added, a.same); {
		case !known && optional:
			shared = append(shared, a)
		case !known:
			c.open = true
		}
	}
	c.added = shared
}

func (a applied) same(o applied) bool { return a.functions == o.functions && a.each == o.each }

// unlessNil reports whether a value is one that is passed through a function, or
// the same as it was where that function is nil.
func unlessNil(phi *ssa.Phi) bool {
	preds := phi.Block().Preds
	for _, b := range preds {
		if len(b.Preds) != 1 || !slices.Contains(preds, b.Preds[0]) {
			continue
		}
		branch, ok := b.Preds[0].Instrs[len(b.Preds[0].Instrs)-1].(*ssa.If)
		if !ok {
			continue
		}
		test, ok := branch.Cond.(*ssa.BinOp)
		if !ok || test.Op != token.EQL && test.Op != token.NEQ || !isNil(test.Y) {
			continue
		}
		for _, instr := range b.Instrs {
			if call, ok := instr.(*ssa.Call); ok && call.Call.Value == test.X {
				return true
			}
		}
	}
	return false
}

// bind adds what the conditions say of the rows to an effect.
func (s *statement) bind(e *effect.Effect, c *conditions, sub subject) {
	e.Where, e.WhereComplete, e.Scope = c.where, c.complete, c.scope(sub.model)
	if len(c.pending) == 0 {
		return
	}
	e.WhereComplete = false
	e.Options = &effect.Options{
		List: c.pending, Complete: c.complete,
		Refused: !c.present && !c.open && !s.chain.allowAll && e.Kind != effect.Read,
	}
	if sub.model != nil {
		e.Options.Key = sub.model.PrimaryKey
	}
}

// options adds what functions add that the handle is passed through.
func (r *conditionReader) options(list []applied) {
	for _, a := range list {
		for _, p := range a.Where {
			if p.Column == effect.KeyColumn && r.model != nil && len(r.model.PrimaryKey) == 1 {
				p.Column = r.model.PrimaryKey[0]
			}
			r.out.where = append(r.out.where, p)
		}
		if a.Alternative {
			r.out.where = nil
		}
		r.out.present = r.out.present || a.Present
		r.out.complete = r.out.complete && a.Complete
		r.out.pending = append(r.out.pending, a.Pending...)
	}
}
