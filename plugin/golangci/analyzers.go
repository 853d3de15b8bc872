package golangci

import (
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer"
)

// salt is an analyzer that does nothing. golangci-lint caches issues by the Go
// files of a package and the names of the analyzers (pkg/goanalysis,
// getIssuesCacheKey, v2.15.0), and knows nothing of .sql files: the name changes
// when the schema or the configuration does.
func salt(fingerprint string) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "cascadelintschema_" + fingerprint[:16],
		Doc:  "keeps golangci-lint from showing cached issues after the schema has changed",
		Run:  func(*analysis.Pass) (any, error) { return nil, nil },
	}
}

// saltFacts renames the analyzers that make facts by what these hang on, for
// golangci-lint caches facts by analyzer too (factCacheKey). The schema is not
// part of it: facts survive its edits.
func saltFacts(all []*analysis.Analyzer, cfg analyzer.Config) {
	hash := sha256.Sum256(fmt.Appendf(nil, "%+v %+v", cfg.Dialect, cfg.GORM))
	for _, a := range all {
		if len(a.FactTypes) > 0 {
			a.Name = fmt.Sprintf("%s_%x", a.Name, hash[:8])
		}
	}
}

// relatedInText moves the places that prove a finding into its message:
// golangci-lint makes an issue of its own of each.
func relatedInText(a *analysis.Analyzer, root string) *analysis.Analyzer {
	out := *a
	out.Run = func(pass *analysis.Pass) (any, error) {
		told := *pass
		told.Report = func(d analysis.Diagnostic) {
			var text strings.Builder
			text.WriteString(d.Message)
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
		return file
	}
	return filepath.ToSlash(rel)
}
