package program

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/model"
	"github.com/cascadelint/cascadelint/analyzer/internal/passes"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// survey looks at the whole program before one package is judged: how it opens
// its databases, which models it has and, where no schema is configured, which
// one auto-migration would create. It completes cfg.
//
// The result of the model pass for each package comes along.
func survey(ctx context.Context, pkgs []*packages.Package, cfg *analyzer.Config) (*passes.Program, map[*packages.Package]any, []string, error) {
	var settings model.Settings
	if imported(pkgs, gorm.New(gorm.Config{}).Uses) {
		settings = settingsOf(pkgs)
	}
	var mappers xorm.Mappers
	if imported(pkgs, xorm.New(nil).Uses) {
		mappers = mappersOf(pkgs)
	}
	program := &passes.Program{GORM: settings.Config, Xorm: mappers.Config}
	var notes []string
	if mappers.Ambiguous {
		notes = append(notes, "xorm's mapper is set in several ways or not by a literal: names follow the first")
	}
	if configured := cfg.GORM.Config(); cfg.GORM != (analyzer.GORM{}) {
		program.GORM = configured
	} else if settings.Ambiguous {
		notes = append(notes, "gorm.Config is written in several ways: table names follow the first; say which holds under gorm: in the configuration")
	}
	if settings.PrefixOpen && cfg.GORM == (analyzer.GORM{}) {
		notes = append(notes, openPrefix(program, len(cfg.Schemas) > 0))
	}
	found, err := models(ctx, pkgs, cfg, program)
	if err != nil {
		return nil, nil, nil, err
	}
	if len(found.joins) > 0 { // join tables with models of their own change the relations
		program.Joins = found.joins
		if found, err = models(ctx, pkgs, cfg, program); err != nil {
			return nil, nil, nil, err
		}
	}
	program.Models = found.models
	if len(cfg.Schemas) == 0 {
		derived := model.Derive(found.models, found.migrated, cfg.Dialect, found.migrations...)
		if found.unmigrated {
			model.Assume(derived)
		}
		cfg.Schemas = []*sqlschema.Schema{derived}
		notes = append(notes, fmt.Sprintf("no schema is configured or found: using the one that the models' migration would create (%d tables)", len(derived.Tables)))
	} else if len(cfg.Schemas) == 1 && len(found.named) > 0 {
		written := cfg.Schemas[0]
		complete := model.Complete(written, found.models, model.Migrated{Types: found.named, Calls: found.migrations, Drops: found.drops})
		cfg.Schemas = []*sqlschema.Schema{complete}
		if n := len(complete.Tables) - len(written.Tables); n > 0 {
			notes = append(notes, fmt.Sprintf("the program migrates its models: %d tables that the schema lacks are taken from them", n))
		}
	}
	return program, found.results, append(notes, found.notes...), nil
}

// DataAccess tells by its import path whether a package is a library of data access
// that the passes know.
func DataAccess() func(path string) bool { return passes.DataAccess() }

// imported reports whether one of the packages imports a library.
func imported(pkgs []*packages.Package, library func(path string) bool) bool {
	for _, p := range pkgs {
		for path := range p.Imports {
			if library(path) {
				return true
			}
		}
	}
	return false
}

// openPrefix says what becomes of table names that begin with something that is
// known at run time only. All of them begin with it, so without DDL to compare
// them with it makes no difference to how tables hang together.
func openPrefix(program *passes.Program, ddl bool) string {
	if ddl {
		program.GORM.NamingUnknown = model.PrefixUnknown
	}
	return model.PrefixUnknown + ": say under gorm: in the configuration which table_prefix to take; without DDL, tables are shown without one"
}

// settingsOf joins the settings of gorm.Config that the packages write.
func settingsOf(pkgs []*packages.Package) model.Settings {
	var s model.Settings
	for _, p := range pkgs {
		if p.TypesInfo != nil {
			s = s.Join(model.ReadSettings(p.Syntax, p.TypesInfo))
		}
	}
	return s
}

// mappersOf joins the mappers that the packages give xorm.
func mappersOf(pkgs []*packages.Package) xorm.Mappers {
	var m xorm.Mappers
	for _, p := range pkgs {
		if p.TypesInfo != nil {
			m = m.Join(xorm.ReadMappers(p.Syntax, p.TypesInfo))
		}
	}
	return m
}

// found is what the model pass says of all packages.
type found struct {
	models   []*entity.Model
	migrated map[string]bool // nil: every model counts
	named    map[string]bool // those that calls which migrate are known to name
	// unmigrated is set where no call migrates anything.
	unmigrated bool
	// migrations are the calls that migrate.
	migrations []model.Migration
	drops      model.Drops
	joins      []model.JoinTable
	results    map[*packages.Package]any
	notes      []string
}

func models(ctx context.Context, pkgs []*packages.Package, cfg *analyzer.Config, program *passes.Program) (*found, error) {
	results, notes, err := perform(ctx, passes.New(*cfg, program).Model, pkgs, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("looking for models: %w", err)
	}
	f := &found{models: []*entity.Model{}, named: map[string]bool{}, results: results, notes: notes}
	byPath := map[string]*entity.Model{}
	used := model.Uses{Models: map[string]bool{}, Local: map[string]bool{}}
	rows := map[string]bool{}
	resolved := true
	for _, pkg := range pkgs {
		res, ok := results[pkg].(*model.Result)
		if !ok {
			continue
		}
		for _, m := range res.Named() {
			if known := byPath[m.TypePath]; known == nil || known.Guessed {
				byPath[m.TypePath] = m
			}
		}
		for _, path := range res.Used() {
			used.Models[path] = true
		}
		for path, local := range res.Rows() {
			rows[path] = true
			if local {
				used.Local[path] = true
			}
		}
		for _, m := range res.Own() { // the declaring package knows a model best
			byPath[m.TypePath] = m
		}
		calls, complete := res.Migrations()
		for _, c := range calls {
			for _, path := range c.Types {
				f.named[path] = true
			}
		}
		f.migrations = append(f.migrations, calls...)
		resolved = resolved && complete
		f.drops = f.drops.Join(res.Drops())
		f.joins = append(f.joins, res.JoinTables()...)
	}
	for _, m := range byPath {
		f.models = append(f.models, m)
	}
	sort.Slice(f.models, func(i, j int) bool { return f.models[i].TypePath < f.models[j].TypePath })
	f.unmigrated = len(f.migrations) == 0 && resolved
	if len(f.named) > 0 && resolved {
		used.Rows = rows
	}
	f.models = current(model.Select(f.models, used))
	if len(f.named) > 0 && resolved {
		f.migrated = f.named
	}
	return f, nil
}

// current leaves out the models of migrations, which show tables as they once
// were, where the program has models elsewhere.
func current(models []*entity.Model) []*entity.Model {
	var out []*entity.Model
	for _, m := range models {
		if !ofMigration(m.TypePath) {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return models
	}
	return out
}

// ofMigration reports whether a type belongs to a package of migrations.
func ofMigration(typePath string) bool {
	pkg := typePath[:strings.LastIndexByte(typePath, '.')]
	for _, elem := range strings.Split(pkg, "/") {
		if elem == "migration" || elem == "migrations" {
			return true
		}
	}
	return false
}
