package model

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gormv1"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// generations reads each model by the rules of the GORM that its package uses.
type generations struct {
	new   *gorm.Models
	old   *gormv1.Models
	isOld func(*types.Package) bool
}

func (g *generations) of(t types.Type) interface {
	Learn(types.Type)
	Model(types.Type) *entity.Model
	Related(types.Type) []*types.Named
} {
	if named := gorm.StructOf(t); named != nil && g.isOld(named.Obj().Pkg()) {
		return g.old
	}
	return g.new
}

// Learn, Model and Related are those of the generation that a type belongs to.
func (g *generations) Learn(t types.Type)                  { g.of(t).Learn(t) }
func (g *generations) Model(t types.Type) *entity.Model    { return g.of(t).Model(t) }
func (g *generations) Related(t types.Type) []*types.Named { return g.of(t).Related(t) }

func oldModels(pass *analysis.Pass, cfg *Config, env gorm.Env) *gormv1.Models {
	return gormv1.NewModels(
		gormv1.Config{SingularTable: cfg.GORM.Naming.SingularTable, NamingUnknown: cfg.GORM.NamingUnknown},
		gormv1.Env{
			Position: func(p token.Pos) sqlschema.Position { return position(pass.Fset, p) },
			TableName: func(fn *types.Func) (name, why string, ok bool) {
				n, ok := env.TableName(fn)
				return n.Name, n.Why, ok
			},
		})
}

// generationOf tells which packages use GORM v1: those that import it alone, and
// of those that import neither generation all, where this package and what it
// imports know of no other.
func generationOf(pass *analysis.Pass) func(*types.Package) bool {
	known := map[*types.Package]int{}
	old, any := false, false
	note := func(p *types.Package, generation int) {
		known[p] = generation
		old = old || generation == 1
		any = any || generation == 2
	}
	for _, f := range pass.AllPackageFacts() {
		if d, ok := f.Fact.(*Declared); ok && f.Package != pass.Pkg {
			note(f.Package, d.Generation)
		}
	}
	note(pass.Pkg, gorm.Generation(pass.Pkg))
	return func(p *types.Package) bool {
		if known[p] != 0 {
			return known[p] == 1
		}
		return old && !any
	}
}
