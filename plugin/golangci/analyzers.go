package golangci

import (
	"crypto/sha256"
	"fmt"

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
