package xorm

import (
	"go/ast"
	"go/types"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// InReach reports whether a package imports xorm, or one that does: it may then
// run xorm's statements through an interface that the other declares.
func InReach(pkg *types.Package) bool {
	for _, p := range pkg.Imports() {
		if isXorm(p.Path()) {
			return true
		}
		for _, q := range p.Imports() {
			if isXorm(q.Path()) {
				return true
			}
		}
	}
	return false
}

// reach says which arguments of a method are beans.
type reach int

const (
	first  reach = iota + 1 // the first
	every                   // all
	result                  // the first, unless the chain names a table of its own
)

// beanArguments are the methods of an engine or session that take beans.
var beanArguments = map[string]reach{
	"Delete": first, "Truncate": first, "Update": first, "Insert": every, "InsertOne": first, "InsertMulti": first,
	"Table": first, "Exist": first, "Count": first, "IsTableEmpty": first,
	"Sync": every, "Sync2": every, "CreateTables": every, "CreateTable": first,
	"Get": result, "GetOrError": result, "Find": result, "FindAndCount": result, "Iterate": result, "Rows": result,
}

// Beans gives the struct types that a call hands to xorm as rows of a table.
func Beans(info *types.Info, call *ast.CallExpr) []*types.Named {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	which := beanArguments[sel.Sel.Name]
	if which == 0 || !IsHandle(info.TypeOf(sel.X)) || which == result && namesTable(sel.X) {
		return nil
	}
	var beans []*types.Named
	for i, arg := range call.Args {
		if i == 0 || which == every {
			beans = appendBean(beans, info.TypeOf(arg))
		}
	}
	if which == result && len(beans) == 1 && local(beans[0]) {
		return nil
	}
	return beans
}

// local reports whether a type is declared within a function: one that rows are
// read into holds what a query gives back, and no table is named after it.
func local(t *types.Named) bool {
	return t.Obj().Pkg() != nil && t.Obj().Parent() != t.Obj().Pkg().Scope()
}

func appendBean(beans []*types.Named, t types.Type) []*types.Named {
	if t == nil {
		return beans
	}
	named := structOf(t)
	if named == nil || named.TypeParams().Len() != named.TypeArgs().Len() {
		return beans
	}
	if path, _ := library.TypeName(named); isBuilder(path) || path == "time" || path == "database/sql" {
		return beans
	}
	return append(beans, named)
}

// namesTable reports whether a chain of calls sets its own table: the value that
// is read into is then no model.
func namesTable(e ast.Expr) bool {
	for {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok {
			return false
		}
		sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if !ok {
			return false
		}
		switch sel.Sel.Name {
		case "Table", "SQL", "Join", "Select":
			return true
		}
		e = sel.X
	}
}
