// Package oneline puts all that a diagnostic says into its message, for hosts of
// analyzers that show nothing else of it, or show the rest apart.
package oneline

import (
	"fmt"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Related gives an analyzer whose diagnostics name the places that prove them in
// their message, relative to root where they lie below it: exclusion rules and
// baselines then hold on every machine.
func Related(a *analysis.Analyzer, root string) *analysis.Analyzer {
	out := *a
	out.Run = func(pass *analysis.Pass) (any, error) {
		told := *pass
		told.Report = func(d analysis.Diagnostic) {
			var text strings.Builder
			text.WriteString(strings.ReplaceAll(d.Message, root+string(filepath.Separator), ""))
			for _, r := range d.Related {
				at := pass.Fset.Position(r.Pos)
				fmt.Fprintf(&text, "; %s (%s:%d:%d)", r.Message, within(root, at.Filename), at.Line, at.Column)
			}
			d.Message, d.Related = text.String(), nil
			pass.Report(d)
		}
		return a.Run(&told)
	}
	return &out
}

// within names a file relative to the root where it lies below it.
func within(root, file string) string {
	rel, err := filepath.Rel(root, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}
