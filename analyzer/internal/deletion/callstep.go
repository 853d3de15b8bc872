package deletion

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// unresolved is a call that may touch tables.
func (v *visit) unresolved(n *node, name string) fragment {
	s := v.marker(n, unknownCall)
	s.name = name
	return fragment{steps: []step{s}}
}

func (v *visit) marker(n *node, r role) step {
	pos, end := v.extent(n.call)
	return step{
		role:    r,
		Effect:  &effect.Effect{Pos: v.cx.Position(pos), Handle: unknownHandle(effect.Maybe)},
		Certain: true,
		pos:     pos,
		end:     end,
		own:     true,

		generated: v.generated(pos),
	}
}
