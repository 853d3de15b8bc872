package gorm

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

var _ library.Carrier = (*Library)(nil)

// Carried reads the chain of a handle that is passed to a function, whose
// statements then have its conditions: purge(db.Where("user_id = ?", id)). One
// that begins a new session (Session, WithContext) passes them on as well
// (gorm.go, getInstance).
func (*Library) Carried(cx library.Context, at ssa.CallInstruction, handle ssa.Value, table string) (library.Carried, bool) {
	if handle == nil || !isHandle(handle.Type()) {
		return library.Carried{}, false
	}
	w := &walker{cx: cx, end: at, visited: map[ssa.Value]bool{}, params: map[*ssa.Parameter]ssa.Value{}}
	c := &chain{unscoped: effect.No}
	w.walk(c, handle, nil)
	conds := w.conditions(c, nil, table)
	out := library.Carried{Where: conds.where, Complete: conds.complete, Present: conds.present || conds.open, Unscoped: c.unscoped}
	if !c.manyParams {
		out.Param = c.param
	}
	return out, true
}
