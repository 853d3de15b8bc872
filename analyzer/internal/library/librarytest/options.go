// Package librarytest has what the tests of libraries have in common.
package librarytest

import (
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
)

// NoOptions is the part of a [library.Context] that knows no function which a handle
// is passed through.
type NoOptions struct{}

// Options gives what an unknown function adds.
func (NoOptions) Options(ssa.Instruction, ssa.Value) effect.Added { return effect.AddsUnknown() }

// Through knows no function.
func (NoOptions) Through(*ssa.Call) (effect.Added, ssa.Value, bool) {
	return effect.Added{}, nil, false
}
