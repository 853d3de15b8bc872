// Package plugintest runs the analyzers of a plugin over a module on disk, for
// tests that need no host.
package plugintest

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// Run gives what the analyzers report on all packages below a folder, as
// "file:line: message", sorted, with files relative to the folder.
func Run(t *testing.T, dir string, analyzers []*analysis.Analyzer) []string {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze(analyzers, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, act := range graph.Roots {
		if act.Err != nil {
			t.Fatalf("%v: %v", act, act.Err)
		}
		for _, d := range act.Diagnostics {
			at := act.Package.Fset.Position(d.Pos)
			rel, err := filepath.Rel(dir, at.Filename)
			if err != nil {
				t.Fatal(err)
			}
			if len(d.Related) > 0 {
				t.Errorf("%s:%d: related places that the host does not show", rel, at.Line)
			}
			out = append(out, fmt.Sprintf("%s:%d: %s", filepath.ToSlash(rel), at.Line, d.Message))
		}
	}
	slices.Sort(out)
	return out
}
