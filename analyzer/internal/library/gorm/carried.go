package gorm

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

var _ library.Carrier = (*Library)(nil)

// Carries knows *gorm.DB.
func (*Library) Carries(t types.Type) bool { return isHandle(t) }

// Carried reads the chain of a handle that is passed to a function, whose
// statements then have its conditions: purge(db.Where("user_id = ?", id)). One
// that begins a new session (Session, WithContext) passes them on as well
// (gorm.go, getInstance).
func (*Library) Carried(cx library.Context, at ssa.Instruction, handle ssa.Value, table string) (library.Carried, bool) {
	if handle == nil || !isHandle(handle.Type()) {
		return library.Carried{}, false
	}
	w := &walker{cx: cx, end: at, visited: map[ssa.Value]bool{}, params: map[*ssa.Parameter]ssa.Value{}}
	c := &chain{unscoped: effect.No}
	w.walk(c, handle, nil)
	conds := w.conditions(c, nil, table)
	out := library.Carried{Added: effect.Added{
		Where: conds.where, Complete: conds.complete, Present: conds.present || conds.open, Unscoped: c.unscoped,
		Alternative: c.alternative(), Select: c.selects, SelectAll: c.selectAll || c.selectUnclear,
		Why: c.elsewhere(), Pending: conds.pending,
	}}
	if !c.manyParams {
		out.Param = c.param
	}
	return out, true
}

// alternative reports whether an OR stands among the conditions, or is the only one.
func (c *chain) alternative() bool {
	for _, k := range c.conditions {
		if k.method == "Or" {
			return true
		}
	}
	for _, a := range c.added {
		if a.Alternative {
			return true
		}
	}
	return false
}

// elsewhere says what the chain sets up that may lead a statement to another table
// or to none, empty for nothing.
func (c *chain) elsewhere() string {
	switch {
	case c.tableSet:
		return "a function that the handle is passed through names a table"
	case c.model != nil || c.modelUnclear:
		return "a function that the handle is passed through names a model"
	case c.raw != nil || c.rawUnclear || c.dryRun || c.skipHooks:
		return "a function that the handle is passed through sets up more than conditions"
	}
	return ""
}
