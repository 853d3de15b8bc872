package model

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/dbstruct"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/gorm"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/xorm"
)

// uses is what a package's code says of models.
type uses struct {
	marked  []*types.Named // declared here, models by their tags
	structs []*types.Named // declared here, with db tags
	plain   []*types.Named // other structs that are declared here
	models  []*types.Named // given to GORM as models, declared anywhere
	rows    []*types.Named // given to GORM for the rows of a query, declared anywhere
	joins   []joinCall
	// tagged are declared here, models of xorm by their tags; beans are given to
	// xorm as rows of a table, declared anywhere.
	tagged []*types.Named
	beans  []*types.Named

	flows []KeyFlow

	drops            Drops
	migrations       []Migration
	migratedComplete bool
	within           *ast.FuncDecl // being looked at
}

// Migration is one call of AutoMigrate or CreateTable, or of GORM v1's
// AddForeignKey and RemoveForeignKey.
type Migration struct {
	// Func names the function that it stands in, empty for none.
	Func string
	// Types are import path and name, in the order of the arguments.
	Types []string
	// Key is the foreign key that is added or removed, nil for the other calls.
	Key *KeyCall
}

// joinCall is a call of SetupJoinTable.
type joinCall struct {
	model *types.Named
	field string
	join  *types.Named
}

func (j joinCall) names() JoinTable {
	return JoinTable{Model: gorm.TypePath(j.model.Obj()), Field: j.field, Join: gorm.TypePath(j.join.Obj())}
}

func findUses(pass *analysis.Pass) *uses {
	u := &uses{migratedComplete: true}
	mentions, mentionsXorm := gorm.Imported(pass.Pkg), xorm.InReach(pass.Pkg)
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				u.within = n
			case *ast.CompositeLit:
				u.literal(pass, n)
			case *ast.AssignStmt:
				u.assignment(pass, n)
			case *ast.TypeSpec:
				u.declaration(pass.TypesInfo.Defs[n.Name])
			case *ast.CallExpr:
				if mentions {
					u.call(pass, n)
				}
				if mentionsXorm {
					u.xormCall(pass, n)
				}
			}
			return true
		})
	}
	return u
}

func (u *uses) declaration(obj types.Object) {
	name, ok := obj.(*types.TypeName)
	if !ok || name.IsAlias() {
		return
	}
	named, ok := name.Type().(*types.Named)
	if !ok || named.TypeParams().Len() > 0 {
		return
	}
	switch {
	case gorm.Marked(named):
		u.marked = append(u.marked, named)
	case xorm.Marked(named):
		u.tagged = append(u.tagged, named)
	case dbstruct.Tagged(named):
		u.structs = append(u.structs, named)
	case gorm.StructOf(named) != nil:
		u.plain = append(u.plain, named)
	}
}

// modelArguments says which arguments of GORM's methods are models, by the
// method's name: all from the first on, or the first alone.
var modelArguments = map[string]bool{
	"AutoMigrate": true, "CreateTable": true,
	"Model": false, "Delete": false, "Create": false, "CreateInBatches": false, "Save": false,
	"First": false, "Take": false, "Last": false, "Find": false, "FirstOrInit": false, "FirstOrCreate": false,
	"SetupJoinTable": false,
}

func (u *uses) call(pass *analysis.Pass, call *ast.CallExpr) {
	info := pass.TypesInfo
	if t := gorm.GenericModel(call, info); t != nil {
		u.addModel(t)
		return
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return
	}
	if sel.Sel.Name == "AddForeignKey" || sel.Sel.Name == "RemoveForeignKey" {
		u.foreignKey(pass, call, sel)
		return
	}
	u.drop(pass, call, sel)
	if sel.Sel.Name == "Scan" && len(call.Args) == 1 && gorm.IsHandle(info.TypeOf(sel.X)) {
		u.addRows(info.TypeOf(call.Args[0]))
		return
	}
	all, known := modelArguments[sel.Sel.Name]
	if !known || len(call.Args) == 0 || !gorm.IsHandle(info.TypeOf(sel.X)) {
		return
	}
	switch sel.Sel.Name {
	case "AutoMigrate", "CreateTable":
		u.migration(pass, call)
		return
	case "First", "Take", "Last", "Find":
		// Behind Model or Table the argument is a place for the result.
		if chained(sel.X) {
			u.addRows(info.TypeOf(call.Args[0]))
			return
		}
	case "SetupJoinTable":
		u.joinTable(info, call)
	}
	for i, arg := range call.Args {
		if i == 0 || all {
			u.addModel(info.TypeOf(arg))
		}
	}
}

func (u *uses) addModel(t types.Type) {
	if t == nil {
		return
	}
	if named := gorm.StructOf(t); named != nil && named.TypeParams().Len() == named.TypeArgs().Len() {
		u.models = append(u.models, named)
	}
}

// addRows notes a struct that takes the result of a query. Scan never makes a
// model of its argument, and neither does a reader behind Model or Table.
func (u *uses) addRows(t types.Type) {
	if t == nil {
		return
	}
	if named := gorm.StructOf(t); named != nil {
		u.rows = append(u.rows, named)
	}
}

// chained reports whether a chain of calls sets its own model or table.
func chained(e ast.Expr) bool {
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
		case "Model", "Table", "Raw", "Joins", "Association":
			return true
		}
		e = sel.X
	}
}

func (u *uses) migration(pass *analysis.Pass, call *ast.CallExpr) {
	m := Migration{Func: u.around(pass, call)}
	args, complete := call.Args, true
	if call.Ellipsis.IsValid() {
		args, complete = elements(pass, call.Args[len(call.Args)-1])
	}
	for i := 0; i < len(args); i++ {
		t := pass.TypesInfo.TypeOf(args[i])
		named := gorm.StructOf(t)
		if named == nil {
			// A variable that runs over a list of models.
			more, ok := ranged(pass, args[i])
			complete = complete && ok
			if ok && len(args)+len(more) < 10000 {
				args = append(args[:len(args):len(args)], more...)
			}
			continue
		}
		u.models = append(u.models, named)
		m.Types = append(m.Types, gorm.TypePath(named.Obj()))
	}
	u.migrations = append(u.migrations, m)
	u.migratedComplete = u.migratedComplete && complete
}

// around names the function that a call stands in, empty for none.
func (u *uses) around(pass *analysis.Pass, call *ast.CallExpr) string {
	f := u.within
	if f == nil || call.Pos() < f.Pos() || f.End() < call.End() {
		return ""
	}
	fn, ok := pass.TypesInfo.Defs[f.Name].(*types.Func)
	if !ok {
		return ""
	}
	return fn.FullName()
}

func (u *uses) joinTable(info *types.Info, call *ast.CallExpr) {
	if len(call.Args) != 3 {
		return
	}
	model, join := gorm.StructOf(info.TypeOf(call.Args[0])), gorm.StructOf(info.TypeOf(call.Args[2]))
	field := constantString(info, call.Args[1])
	if model != nil && join != nil && field != "" {
		u.joins = append(u.joins, joinCall{model, field, join})
		u.models = append(u.models, join)
	}
}

// resolveJoins finds the types that the configuration names. Join models stand
// in the package of their model or in one that it imports, or in the package
// that is looked at.
func resolveJoins(names []JoinTable, here []joinCall, pkg *types.Package) []gorm.Join {
	var joins []gorm.Join
	for _, j := range here {
		joins = append(joins, gorm.Join{Model: gorm.TypePath(j.model.Obj()), Field: j.field, Join: j.join})
	}
	for _, n := range names {
		if named := gorm.FindType(pkg, n.Join); named != nil {
			joins = append(joins, gorm.Join{Model: n.Model, Field: n.Field, Join: named})
		}
	}
	return joins
}
