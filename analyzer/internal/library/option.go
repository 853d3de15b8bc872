package library

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
)

// An option is a function that is given a handle or query and gives it back with
// conditions and the like added: func(*gorm.DB) *gorm.DB. Repositories take lists
// of them.

// Optional reports whether a type is that of an option, or of a list of such.
// carries knows the types that are passed through.
func Optional(t types.Type, carries func(types.Type) bool) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return option(u, carries)
	case *types.Slice:
		sig, ok := u.Elem().Underlying().(*types.Signature)
		return ok && option(sig, carries)
	}
	return false
}

func option(sig *types.Signature, carries func(types.Type) bool) bool {
	if sig.Results().Len() > 1 || sig.Params().Len() != 1 || sig.Variadic() {
		return false
	}
	p := sig.Params().At(0).Type()
	return carries(p) && (sig.Results().Len() == 0 || types.Identical(sig.Results().At(0).Type(), p))
}

// Applied gives the value that holds the functions which a call of one runs: the
// function itself or, in a loop over a list of them, the list. passed is the handle
// that is passed through. ok is false where the call is none of an option.
func Applied(call *ssa.CallCommon, carries func(types.Type) bool) (functions, passed ssa.Value, ok bool) {
	if call.IsInvoke() || call.StaticCallee() != nil || len(call.Args) != 1 {
		return nil, nil, false
	}
	if sig, is := call.Value.Type().Underlying().(*types.Signature); !is || !option(sig, carries) {
		return nil, nil, false
	}
	functions = call.Value
	if load, is := functions.(*ssa.UnOp); is {
		if at, is := load.X.(*ssa.IndexAddr); is && identity.Counts(at.Index) {
			functions = at.X
		}
	}
	return functions, call.Args[0], true
}
