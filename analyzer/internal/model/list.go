package model

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

func constantString(info *types.Info, e ast.Expr) string {
	if v := info.Types[e].Value; v != nil && v.Kind() == constant.String {
		return constant.StringVal(v)
	}
	return ""
}

// elements gives the elements of a list value: a literal, a variable that is
// only ever given one literal and what is appended to it, on whatever branch, or
// a call of this package's function that returns one.
func elements(pass *analysis.Pass, e ast.Expr) (list []ast.Expr, ok bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		for _, elt := range e.Elts {
			if kv, keyed := elt.(*ast.KeyValueExpr); keyed {
				elt = kv.Value
			}
			list = append(list, elt)
		}
		return list, true
	case *ast.Ident:
		v, isVar := pass.TypesInfo.Uses[e].(*types.Var)
		if !isVar {
			return nil, false
		}
		values, ok := assigned(pass, v)
		if !ok || len(values) == 0 {
			return nil, false
		}
		for i, value := range values {
			if lit, isLit := ast.Unparen(value).(*ast.CompositeLit); isLit && i == 0 {
				list, _ = elements(pass, lit)
				continue
			}
			more, ok := appended(pass, value, v)
			if !ok {
				return nil, false
			}
			list = append(list, more...)
		}
		return list, true
	case *ast.CallExpr:
		return returned(pass, e)
	}
	return nil, false
}

// appended gives the elements that append adds to a variable itself.
func appended(pass *analysis.Pass, e ast.Expr, v *types.Var) ([]ast.Expr, bool) {
	call, isCall := ast.Unparen(e).(*ast.CallExpr)
	if !isCall || len(call.Args) == 0 {
		return nil, false
	}
	fn, isIdent := ast.Unparen(call.Fun).(*ast.Ident)
	to, isVar := ast.Unparen(call.Args[0]).(*ast.Ident)
	if !isIdent || !isVar || pass.TypesInfo.Uses[fn] != types.Universe.Lookup("append") || pass.TypesInfo.Uses[to] != v {
		return nil, false
	}
	if call.Ellipsis.IsValid() {
		if id, isIdent := ast.Unparen(call.Args[1]).(*ast.Ident); isIdent && pass.TypesInfo.Uses[id] == v {
			return nil, false
		}
		return elements(pass, call.Args[1])
	}
	return call.Args[1:], true
}

// assigned gives every value that a variable is given; ok is false where its
// address is taken or it is given one of several results.
func assigned(pass *analysis.Pass, v *types.Var) (values []ast.Expr, ok bool) {
	ok = v.Pkg() == pass.Pkg && !v.IsField()
	give := func(names []ast.Expr, rhs []ast.Expr) {
		for i, name := range names {
			id, isIdent := ast.Unparen(name).(*ast.Ident)
			if !isIdent || pass.TypesInfo.ObjectOf(id) != v {
				continue
			}
			if len(names) != len(rhs) {
				ok = ok && len(rhs) == 0
				continue
			}
			values = append(values, rhs[i])
		}
	}
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				names := make([]ast.Expr, len(n.Names))
				for i := range n.Names {
					names[i] = n.Names[i]
				}
				give(names, n.Values)
			case *ast.AssignStmt:
				give(n.Lhs, n.Rhs)
			case *ast.UnaryExpr:
				if id, isIdent := ast.Unparen(n.X).(*ast.Ident); isIdent && n.Op == token.AND && pass.TypesInfo.Uses[id] == v {
					ok = false
				}
			}
			return true
		})
	}
	return values, ok
}

// returned gives the elements of the literal that a function of this package
// returns.
func returned(pass *analysis.Pass, call *ast.CallExpr) (list []ast.Expr, ok bool) {
	id, isIdent := ast.Unparen(call.Fun).(*ast.Ident)
	if !isIdent {
		return nil, false
	}
	fn, isFunc := pass.TypesInfo.Uses[id].(*types.Func)
	if !isFunc {
		return nil, false
	}
	for _, file := range pass.Files {
		for _, d := range file.Decls {
			fd, isDecl := d.(*ast.FuncDecl)
			if !isDecl || pass.TypesInfo.Defs[fd.Name] != fn || fd.Body == nil || len(fd.Body.List) != 1 {
				continue
			}
			if ret, isReturn := fd.Body.List[0].(*ast.ReturnStmt); isReturn && len(ret.Results) == 1 {
				if lit, isLit := ast.Unparen(ret.Results[0]).(*ast.CompositeLit); isLit {
					return elements(pass, lit)
				}
			}
		}
	}
	return nil, false
}

// ranged gives the elements of the list that a loop variable runs over.
func ranged(pass *analysis.Pass, e ast.Expr) (list []ast.Expr, ok bool) {
	id, isIdent := ast.Unparen(e).(*ast.Ident)
	if !isIdent {
		return nil, false
	}
	v := pass.TypesInfo.Uses[id]
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			loop, isRange := n.(*ast.RangeStmt)
			if !isRange || loop.Value == nil {
				return true
			}
			if name, isIdent := loop.Value.(*ast.Ident); isIdent && pass.TypesInfo.Defs[name] == v && v != nil {
				list, ok = elements(pass, loop.X)
			}
			return true
		})
	}
	return list, ok
}
