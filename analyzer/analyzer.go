package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/passes"
	"github.com/cascadelint/cascadelint/finding"
)

// Config is everything the passes need from outside: they read no files.
type Config = passes.Config

// GORM are the settings of gorm.Config that the code may not show.
type GORM = passes.GORM

// Dismissal denies a relation that nobody declared.
type Dismissal = passes.Dismissal

// New makes the analyzers for a modular driver (go vet, golangci-lint, gopls),
// which sees one package and the facts of its imports at a time. The last one
// reports; the others compute what it needs.
func New(cfg Config) ([]*analysis.Analyzer, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	p := passes.New(cfg, nil)
	return []*analysis.Analyzer{p.Model, p.Deletion, p.Verdict}, nil
}

// Rules returns the catalogue in the order of the codes.
func Rules() []finding.Rule { return passes.Catalogue() }
