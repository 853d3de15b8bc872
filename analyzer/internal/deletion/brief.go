package deletion

import (
	"go/types"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// brief is a function's fragment as its callers see it.
func (f fragment) brief(sig *types.Signature) fragment {
	if !answers(sig) {
		f = f.near()
	}
	return f.merged(true).limit(maxCallee)
}

// maxReadDepth bounds the calls that lead to a look into a table, or to a new row,
// of which a caller is told. What is looked up further down belongs to the
// functions there, and takes care of no row.
const maxReadDepth = 1

// near leaves out reads that decide nothing, and inserts, deep in callees.
func (f fragment) near() fragment {
	var to []int
	for i := range f.steps {
		s := &f.steps[i]
		if s.role == statement && (s.Kind == effect.Read && !s.gates || s.Kind == effect.Insert) && len(s.Via) > maxReadDepth {
			if to == nil {
				to = make([]int, len(f.steps))
			}
			to[i] = -1
		}
	}
	if to == nil {
		return f
	}
	return f.keep(to)
}

// answers reports whether a function may tell its caller what it found in a table,
// so that the caller can refuse to delete: a yes or no, a count, a list.
func answers(sig *types.Signature) bool {
	for r := range sig.Results().Variables() {
		switch t := r.Type().Underlying().(type) {
		case *types.Basic:
			if t.Info()&(types.IsBoolean|types.IsInteger) != 0 {
				return true
			}
		case *types.Slice, *types.Map:
			return true
		}
	}
	return false
}
