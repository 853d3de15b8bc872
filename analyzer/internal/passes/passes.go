// Package passes wires the passes together: one constructor for the modular
// drivers and the driver of a whole program.
package passes

import (
	"fmt"
	"path"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/directive"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/bun"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/ent"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/unread"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
	"github.com/cascadelint/cascadelint/analyzer/internal/verdict"
	"github.com/cascadelint/cascadelint/analyzer/rules"
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
	// Dismissed are the relations that the configuration denies.
	Dismissed []Dismissal
	// IgnoreTables are glob patterns (path.Match) of tables to leave out.
	IgnoreTables []string
	// Severities override the rules' own, by code.
	Severities map[string]finding.Severity
	GORM       GORM
	// HostHandlesNolint leaves //nolint comments to the host of the analyzers.
	HostHandlesNolint bool
}

// Dismissal denies a relation that nobody declared, whatever speaks for it.
type Dismissal struct {
	Child cascade.Key
	// Parent's columns may be empty.
	Parent cascade.Key
	Reason string
	Pos    sqlschema.Position
}

// GORM are the settings of gorm.Config that the code may not show.
type GORM struct {
	TablePrefix        string
	SingularTable      bool
	DisableForeignKeys bool
}

// Config gives the settings in GORM's terms.
func (g GORM) Config() gorm.Config {
	return gorm.Config{
		Naming:             gorm.Naming{TablePrefix: g.TablePrefix, SingularTable: g.SingularTable},
		DisableForeignKeys: g.DisableForeignKeys,
	}
}

// Check rejects what would silently match nothing.
func (cfg *Config) Check() error {
	known := map[string]bool{}
	for _, r := range Catalogue() {
		known[r.Code] = true
	}
	for code := range cfg.Severities {
		if !known[code] {
			return fmt.Errorf("severity for unknown rule %q", code)
		}
	}
	for _, pattern := range cfg.IgnoreTables {
		if _, err := path.Match(pattern, ""); err != nil {
			return fmt.Errorf("pattern %q of a table to leave out: %w", pattern, err)
		}
	}
	return nil
}

// Catalogue is the documentation of all rules, in the order of the codes.
func Catalogue() []finding.Rule {
	var out []finding.Rule
	for _, r := range rules.All() {
		out = append(out, r.Rule)
	}
	return out
}

// Passes are the analyzers by their role, for the driver of a whole program.
type Passes struct {
	Model    *analysis.Analyzer
	Deletion *analysis.Analyzer
	Plan     *analysis.Analyzer
	Verdict  *analysis.Analyzer
}

// Program is what only the driver of a whole program knows.
type Program struct {
	// Models are those of all packages.
	Models []*entity.Model
	// GORM are the settings that the program opens its databases with.
	GORM gorm.Config
	// Xorm is how the program has xorm spell names.
	Xorm xorm.Config
	// Joins are the calls of SetupJoinTable.
	Joins []model.JoinTable
	// Reach tells the functions that may come to a table; see [Reach].
	Reach *reach.Program
}

// Reach finds the functions of a program that may come to a table.
func Reach(pkgs []reach.Package) *reach.Program {
	known := DataAccess()
	return reach.Of(pkgs, func(path string) bool { return deletion.LooksAtErrors(path) || known(path) })
}

// DataAccess tells by its import path whether a package is one of the known
// libraries.
func DataAccess() func(path string) bool {
	known := libraries(gorm.Config{})
	return func(path string) bool {
		return slices.ContainsFunc(known, func(l library.Library) bool { return l.Uses(path) })
	}
}

func libraries(cfg gorm.Config) []library.Library {
	return []library.Library{gorm.New(cfg), xorm.New(databasesql.Read), bun.New(databasesql.Read), ent.New(), databasesql.New(), unread.New(databasesql.Read)}
}

// New makes the passes. In a modular driver program is nil: then the settings
// are those of the configuration.
func New(cfg Config, program *Program) Passes {
	modular := program == nil
	if modular {
		unseen := xorm.Mapper{Style: xorm.Unseen}
		program = &Program{GORM: cfg.GORM.Config(), Xorm: xorm.Config{Tables: unseen, Columns: unseen}}
	}
	var p Passes
	p.Model = model.New(model.Config{GORM: program.GORM, Xorm: program.Xorm, Joins: program.Joins})
	p.Deletion = deletion.New(deletion.Config{
		Model:     p.Model,
		Libraries: libraries(program.GORM),
		Dialect:   cfg.Dialect,
		Program:   program.Reach,
	})
	p.Plan = plan.New(plan.Config{
		Model:        p.Model,
		Deletion:     p.Deletion,
		Schemas:      cfg.Schemas,
		Dialect:      cfg.Dialect,
		Relations:    cfg.Relations,
		IgnoreTables: cfg.IgnoreTables,
		Models:       program.Models,
	})
	p.Verdict = verdict.New(Verdict(cfg, p.Plan, modular))
	for _, a := range []*analysis.Analyzer{p.Model, p.Deletion, p.Plan, p.Verdict} {
		a.RunDespiteErrors = true
	}
	return p
}

// Verdict is how the rules are applied; modular says that findings about SQL
// lines need a Go position.
func Verdict(cfg Config, plan *analysis.Analyzer, modular bool) verdict.Config {
	return verdict.Config{
		Plan:           plan,
		Rules:          verdict.Choose(rules.All(), cfg.Severities),
		Directives:     directive.NewParser(Catalogue()),
		SchemaAtModels: modular,

		HostHandlesNolint: cfg.HostHandlesNolint,
	}
}
