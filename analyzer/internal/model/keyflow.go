package model

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// KeyFlow is a place where the code puts a field of one struct into a field of
// another: &Post{UserID: user.ID}. Where the first is a model's key it shows what
// the second refers to, wherever the value came from.
type KeyFlow struct {
	// From and To are types, as import path and name; the fields are Go names.
	From, FromField string
	To, ToField     string
	// Func is the function that it stands in, "pkg.name"; the package for none.
	Func string
	Pos  sqlschema.Position
}

// KeyFlows lists those of the package in source order.
func (r *Result) KeyFlows() []KeyFlow { return r.uses.flows }

// literal notes the fields of a struct literal.
func (u *uses) literal(pass *analysis.Pass, lit *ast.CompositeLit) {
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok {
			return
		}
		if key, ok := kv.Key.(*ast.Ident); ok && saysKey(key.Name) {
			u.keyFlow(pass, pass.TypesInfo.TypeOf(lit), key.Name, kv.Value)
		}
	}
}

// assignment notes fields that are assigned to one by one.
func (u *uses) assignment(pass *analysis.Pass, a *ast.AssignStmt) {
	if len(a.Lhs) != len(a.Rhs) || a.Tok != token.ASSIGN {
		return
	}
	for i, l := range a.Lhs {
		if sel, ok := l.(*ast.SelectorExpr); ok && saysKey(sel.Sel.Name) {
			u.keyFlow(pass, pass.TypesInfo.TypeOf(sel.X), sel.Sel.Name, a.Rhs[i])
		}
	}
}

func (u *uses) keyFlow(pass *analysis.Pass, to types.Type, field string, value ast.Expr) {
	from, ok := keyRead(pass.TypesInfo, value)
	if !ok {
		return
	}
	source, target := gorm.StructOf(pass.TypesInfo.TypeOf(from.X)), gorm.StructOf(to)
	if source == nil || target == nil || source.Obj() == target.Obj() {
		return
	}
	where := pass.Pkg.Name()
	if u.within != nil && u.within.Pos() <= value.Pos() && value.End() <= u.within.End() {
		where += "." + u.within.Name.Name
	}
	u.flows = append(u.flows, KeyFlow{
		From: gorm.TypePath(source.Obj()), FromField: from.Sel.Name,
		To: gorm.TypePath(target.Obj()), ToField: field,
		Func: where, Pos: position(pass.Fset, value.Pos()),
	})
}

// keyRead finds the field that a value is, behind its address or a conversion.
func keyRead(info *types.Info, value ast.Expr) (*ast.SelectorExpr, bool) {
	for {
		switch e := ast.Unparen(value).(type) {
		case *ast.UnaryExpr:
			if e.Op != token.AND {
				return nil, false
			}
			value = e.X
		case *ast.CallExpr:
			if len(e.Args) != 1 || !info.Types[e.Fun].IsType() {
				return nil, false
			}
			value = e.Args[0]
		case *ast.SelectorExpr:
			s := info.Selections[e]
			return e, s != nil && s.Kind() == types.FieldVal && saysKey(e.Sel.Name)
		default:
			return nil, false
		}
	}
}

// saysKey reports whether a field's name says that it holds a key.
func saysKey(field string) bool {
	if len(field) < 2 {
		return false
	}
	return strings.EqualFold(field[len(field)-2:], "id")
}
