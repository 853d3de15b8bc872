// Package model is the pass that reads what Go types tell of tables: GORM and
// xorm models and structs with db tags. It also finds what the code tells the
// libraries about naming and which types it migrates, and derives the schema
// that auto-migration would create.
package model

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Config is what the pass is built with.
type Config struct {
	// GORM is how the program opens its database, where that is known from
	// outside the package.
	GORM gorm.Config
	// Xorm is how the program has xorm spell names.
	Xorm xorm.Config
	// Joins are calls of SetupJoinTable in any package of the program.
	Joins []JoinTable
}

// JoinTable is a call of SetupJoinTable: types as import path and name.
type JoinTable struct {
	Model string
	Field string
	Join  string
}

// TableName is the fact on a TableName method: what it returns.
type TableName struct{ gorm.TableName }

// AFact marks the type as a fact.
func (*TableName) AFact() {}

// Declared is the fact on a package that declares models or imports GORM: the names
// of its models, and of the structs that only their fields make models, both
// sorted.
type Declared struct {
	Types, Guessed []string
	// Generation is that of the GORM that the package imports, 0 for none.
	Generation int
}

// AFact marks the type as a fact.
func (*Declared) AFact() {}

// New makes the pass.
func New(cfg Config) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "cascadelint_model",
		Doc:        "reads tables, columns and relations from Go types",
		ResultType: reflect.TypeFor[*Result](),
		FactTypes:  []analysis.Fact{new(TableName), new(Declared)},
		Run: func(pass *analysis.Pass) (any, error) {
			return run(&cfg, pass), nil
		},
	}
}

func run(cfg *Config, pass *analysis.Pass) *Result {
	exportTableNames(pass)
	u := findUses(pass)
	env := gorm.Env{
		Position: func(p token.Pos) sqlschema.Position { return position(pass.Fset, p) },
		TableName: func(fn *types.Func) (gorm.TableName, bool) {
			var fact TableName
			ok := pass.ImportObjectFact(fn.Origin(), &fact)
			return fact.TableName, ok
		},
		Joins: resolveJoins(cfg.Joins, u.joins, pass.Pkg),
	}
	// Guesses have a set of their own: what a struct that may be no model says
	// must not change the models.
	old := oldModels(pass, cfg, env)
	res := &Result{pkg: pass.Pkg, uses: u, guesses: gorm.NewModels(cfg.GORM, env)}
	res.models = &generations{new: gorm.NewModels(cfg.GORM, env), old: old, isOld: generationOf(pass)}
	res.structs.Position = env.Position
	res.beans = newBeans(cfg.Xorm, env)
	res.beans.alone = xorm.InReach(pass.Pkg) && !gorm.Imported(pass.Pkg)
	res.declare(u)
	// A package that only holds the handle tells which GORM a package of models
	// beneath it uses.
	if generation := gorm.Generation(pass.Pkg); len(res.own)+len(res.guessed) > 0 || generation != 0 {
		pass.ExportPackageFact(&Declared{
			Types: res.names(res.own), Guessed: res.names(res.guessed), Generation: generation,
		})
	}
	for _, f := range pass.AllPackageFacts() {
		if d, ok := f.Fact.(*Declared); ok && f.Package != pass.Pkg {
			res.imported = append(res.imported, importedModels{f.Package, d.Types, d.Guessed})
		}
	}
	return res
}

// exportTableNames says of each TableName method what it returns: types alone
// do not tell.
func exportTableNames(pass *analysis.Pass) {
	for _, file := range pass.Files {
		for _, d := range file.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Recv == nil || fd.Name.Name != "TableName" {
				continue
			}
			if fn, ok := pass.TypesInfo.Defs[fd.Name].(*types.Func); ok && gorm.IsTableName(fn) {
				pass.ExportObjectFact(fn, &TableName{gorm.ReadTableName(fd, pass.TypesInfo, pass.Files)})
			}
		}
	}
}

func position(fset *token.FileSet, p token.Pos) sqlschema.Position {
	if !p.IsValid() {
		return sqlschema.Position{}
	}
	pos := fset.Position(p)
	return sqlschema.Position{File: pos.Filename, Line: pos.Line, Column: pos.Column}
}
