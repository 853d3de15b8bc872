package deletion_test

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// runner is a library that only runs functions in transactions: txlib.Run.
type runner struct{}

func (runner) Name() string               { return "txlib" }
func (runner) Uses(path string) bool      { return path == "txlib" }
func (runner) Root(v ssa.Value) ssa.Value { return v }

func (runner) Call(library.Context, ssa.CallInstruction) (library.Call, bool) {
	return library.Call{}, false
}

func (runner) Transaction(call ssa.CallInstruction) (ssa.Value, int, ssa.Value, bool) {
	fn := call.Common().StaticCallee()
	if fn == nil || fn.String() != "txlib.Run" {
		return nil, 0, nil, false
	}
	return call.Common().Args[1], 0, call.Common().Args[0], true
}

func (runner) Begin(ssa.CallInstruction) bool { return false }
