package deletion

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// toBegin moves the statement of a callee that is given one which a builder makes to
// the call that begins it in this function.
func (v *visit) toBegin(args []ssa.Value) func(*step) {
	return func(s *step) {
		for _, arg := range args {
			if c := v.begun(arg); c != nil {
				s.pos, s.end = v.extent(c)
				s.Effect.Pos = v.cx.Position(s.pos)
				return
			}
		}
	}
}

func (v *visit) begun(statement ssa.Value) ssa.CallInstruction {
	for _, lib := range v.cfg.Libraries {
		if beginner, ok := lib.(library.Beginner); ok {
			if c := beginner.Begun(statement, v.fn); c != nil {
				return c
			}
		}
	}
	return nil
}
