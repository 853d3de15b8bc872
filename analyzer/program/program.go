// Package program runs the passes over a whole program: all packages are at
// hand, so models and functions of every package are seen from every other.
package program

import (
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Mode is what the packages must be loaded with; in-module dependencies of the
// packages must be among them, or their facts are missing.
const Mode = packages.LoadSyntax | packages.NeedModule

// Report is the result of a run.
type Report struct {
	// Findings are sorted by position; suppressed ones are left out.
	Findings []finding.Finding
	Sites    []finding.Site
	// Schemas are the effective ones: those configured, or the derived one.
	Schemas []*sqlschema.Schema
	Notes   []string
}

// Run analyses the packages. Findings and sites are given for the packages for
// which report returns true (nil: for all). A package that does not type-check
// is analysed as far as possible and reported as CL904.
func Run(pkgs []*packages.Package, cfg analyzer.Config, report func(*packages.Package) bool) (*Report, error) {
	panic("not yet")
}
