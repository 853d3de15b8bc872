package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Config is everything the passes need from outside: they read no files.
type Config struct {
	// Root is the absolute folder that relative schema positions start from.
	Root string
	// Schemas are the project's schemas; none means that the schema is derived
	// from the models.
	Schemas []*sqlschema.Schema
	// Dialect is that of a derived schema.
	Dialect sqlschema.Dialect
	// Relations are those that the configuration declares.
	Relations []cascade.Claim
	// IgnoreTables are glob patterns (path.Match) of tables to leave out.
	IgnoreTables []string
	// Severities override the rules' own, by code.
	Severities map[string]finding.Severity
	GORM       GORM
}

// GORM are the settings of gorm.Config that the code may not show.
type GORM struct {
	TablePrefix        string
	SingularTable      bool
	DisableForeignKeys bool
}

// New makes the analyzers for a modular driver: go vet, golangci-lint, gopls.
// The last one reports; the others compute what it needs.
func New(cfg Config) ([]*analysis.Analyzer, error) {
	panic("not yet")
}

// Rules returns the catalogue in the order of the codes.
func Rules() []finding.Rule { return nil }
