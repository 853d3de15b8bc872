package gorm

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// ReadTableName reads what a TableName method returns from its body. GORM calls
// the method once, on a zero value; the name is known where every return gives
// the same constant, a package variable that nothing assigns to, or the
// strategy's name for a constant.
func ReadTableName(fn *ast.FuncDecl, info *types.Info, files []*ast.File) TableName {
	var found *TableName
	unknown := func(why string) TableName { return TableName{Why: why} }
	if fn.Body == nil {
		return unknown(fn.Name.Name + " has no body")
	}
	name := "the result of TableName()"
	if recv := info.Defs[fn.Name]; recv != nil {
		name = recv.(*types.Func).FullName() + "()"
	}
	conflict := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			t, ok := TableName{}, false
			if len(n.Results) == 1 {
				t, ok = tableNameValue(n.Results[0], info, files)
			}
			if !ok || found != nil && *found != t {
				conflict = true
			}
			found = &t
		}
		return true
	})
	if found == nil || conflict {
		return unknown(name + " is not a constant")
	}
	return *found
}

func tableNameValue(e ast.Expr, info *types.Info, files []*ast.File) (TableName, bool) {
	if s, ok := stringConstant(e, info); ok {
		return TableName{Name: s}, true
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := info.Uses[e].(*types.Var)
		if !ok || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() || v.Exported() {
			return TableName{}, false
		}
		s, ok := onlyValue(v, info, files)
		return TableName{Name: s}, ok
	case *ast.CallExpr:
		// func (T) TableName(n schema.Namer) string { return n.TableName("x") }
		sel, ok := e.Fun.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "TableName" || len(e.Args) != 1 || !isNamed(info.TypeOf(sel.X), pathSchema, "Namer") {
			return TableName{}, false
		}
		s, ok := stringConstant(e.Args[0], info)
		return TableName{Name: s, Strategy: true}, ok
	}
	return TableName{}, false
}

func stringConstant(e ast.Expr, info *types.Info) (string, bool) {
	v := info.Types[e].Value
	if v == nil || v.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(v), true
}

// onlyValue gives the constant that an unexported package variable is declared
// with, where nothing else writes to it.
func onlyValue(v *types.Var, info *types.Info, files []*ast.File) (string, bool) {
	value, known, written := "", false, false
	is := func(e ast.Expr) bool {
		id, ok := ast.Unparen(e).(*ast.Ident)
		return ok && info.Uses[id] == v
	}
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				for i, id := range n.Names {
					if info.Defs[id] == v && i < len(n.Values) {
						value, known = stringConstant(n.Values[i], info)
					}
				}
			case *ast.AssignStmt:
				for _, l := range n.Lhs {
					written = written || is(l)
				}
			case *ast.UnaryExpr:
				written = written || n.Op == token.AND && is(n.X)
			}
			return true
		})
	}
	return value, known && !written
}
