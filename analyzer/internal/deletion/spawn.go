package deletion

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// awaited finds where the function waits for what a call spawns: a go statement,
// or the method Go of a group. It is nil where nobody waits.
func (v *visit) awaited(n *node) *place {
	for _, w := range v.waits() {
		if n.ahead(w) || n.block != w.block && v.flow.reaches(n.block, w.block) {
			return &w
		}
	}
	return nil
}

// waits are the calls that wait for goroutines: Wait of sync.WaitGroup, of
// errgroup.Group and of groups of that shape.
func (v *visit) waits() []place {
	var out []place
	for _, b := range v.flow.order {
		for i, instr := range b.Instrs {
			c, ok := instr.(*ssa.Call)
			if !ok || c.Call.IsInvoke() {
				continue
			}
			if fn := c.Call.StaticCallee(); fn != nil && fn.Name() == "Wait" && fn.Signature.Recv() != nil && len(c.Call.Args) == 1 {
				out = append(out, place{b, i})
			}
		}
	}
	return out
}

// spawns reports whether a call runs a function in a goroutine of a group: a
// method Go of a type that can wait.
func spawns(c *ssa.CallCommon) bool {
	fn := c.StaticCallee()
	if fn == nil || fn.Signature.Recv() == nil || fn.Name() != "Go" && fn.Name() != "TryGo" {
		return false
	}
	wait, _, _ := types.LookupFieldOrMethod(fn.Signature.Recv().Type(), true, nil, "Wait")
	_, ok := wait.(*types.Func)
	return ok
}
