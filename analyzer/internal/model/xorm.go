package model

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
)

// beans makes entities of the structs that are models of xorm's, by their tags
// or because the package gives them to xorm.
type beans struct {
	reader xorm.Reader
	given  map[*types.TypeName]bool
	done   map[*types.Named]*entity.Model
	// alone is set where the package reaches xorm and no GORM: a struct that it
	// hands to a function of its own is a bean too.
	alone bool
}

func newBeans(cfg xorm.Config, env gorm.Env) *beans {
	return &beans{
		reader: xorm.Reader{
			Config:   cfg,
			Position: env.Position,
			TableName: func(fn *types.Func) (name, why string) {
				t, ok := env.TableName(fn)
				if !ok {
					return "", "the body of " + fn.FullName() + " is not at hand"
				}
				return t.Name, t.Why
			},
		},
		given: map[*types.TypeName]bool{},
		done:  map[*types.Named]*entity.Model{},
	}
}

// learn notes types that are given to xorm.
func (b *beans) learn(given []*types.Named) {
	for _, n := range given {
		b.given[n.Obj()] = true
	}
}

// model gives the entity of a struct type, nil where it is no model of xorm's.
func (b *beans) model(named *types.Named) *entity.Model {
	if !b.given[named.Obj()] && !xorm.Marked(named) {
		return nil
	}
	return b.read(named)
}

func (b *beans) read(named *types.Named) *entity.Model {
	m, ok := b.done[named]
	if !ok {
		m = b.reader.Model(named)
		b.done[named] = m
	}
	return m
}

// xormCall notes the types that a call hands to xorm.
func (u *uses) xormCall(pass *analysis.Pass, call *ast.CallExpr) {
	u.beans = append(u.beans, xorm.Beans(pass.TypesInfo, call)...)
}
