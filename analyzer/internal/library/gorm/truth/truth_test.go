package truth

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// corpusPackage is the corpus as our side reads it: types and syntax.
type corpusPackage struct {
	pkg   *packages.Package
	names map[*types.Func]gorm.TableName
}

func loadCorpus(t *testing.T) *corpusPackage {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax}, "./corpus")
	if err != nil {
		t.Fatal(err)
	}
	if len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		t.Fatalf("load the corpus: %v", pkgs[0].Errors)
	}
	c := &corpusPackage{pkg: pkgs[0], names: map[*types.Func]gorm.TableName{}}
	for _, file := range c.pkg.Syntax {
		for _, d := range file.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if fn, ok := c.pkg.TypesInfo.Defs[fd.Name].(*types.Func); ok && gorm.IsTableName(fn) {
				c.names[fn] = gorm.ReadTableName(fd, c.pkg.TypesInfo, c.pkg.Syntax)
			}
		}
	}
	return c
}

// models starts a set in which the models of one group have been learnt.
func (c *corpusPackage) models(t *testing.T, group []any, joins ...gorm.Join) *gorm.Models {
	t.Helper()
	ms := gorm.NewModels(gorm.Config{}, gorm.Env{
		Position: func(p token.Pos) sqlschema.Position {
			pos := c.pkg.Fset.Position(p)
			return sqlschema.Position{File: pos.Filename, Line: pos.Line, Column: pos.Column}
		},
		TableName: func(fn *types.Func) (gorm.TableName, bool) {
			n, ok := c.names[fn]
			return n, ok
		},
		Joins: joins,
	})
	for _, m := range group {
		ms.Learn(c.typeOf(t, m))
	}
	return ms
}

func (c *corpusPackage) typeOf(t *testing.T, model any) types.Type {
	t.Helper()
	name := reflect.TypeOf(model).Elem().Name()
	obj := c.pkg.Types.Scope().Lookup(name)
	if obj == nil {
		t.Fatalf("no type %s in the corpus", name)
	}
	return obj.Type()
}
