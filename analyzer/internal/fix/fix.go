// Package fix makes the changes of Go code that mend a delete: the statement
// that deletes the child rows before, in the transaction in use, GORM's Select
// of the associations, and the constraint tag from which AutoMigrate makes the
// key.
//
// A fix is offered only where the core, asked again with the change, finds every
// child row seen to on every schema. What cannot be said for certain of the
// code, such as how the function handles an error, makes no fix.
package fix

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// Source is the syntax that fixes change.
type Source struct {
	Fset *token.FileSet
	// Files are those of the package that is judged.
	Files []*ast.File
	// Others are files of other packages that may be changed with it; none where
	// one package is at hand.
	Others []*ast.File
}

func (src *Source) all() []*ast.File { return slices.Concat(src.Files, src.Others) }

// Suggest gives the fixes of a site, the one to apply first; none where there
// are none for certain.
func Suggest(src Source, s *plan.Site) []finding.Fix {
	if !s.Step().Own || len(s.Outcomes) == 0 || len(s.Outcomes) != len(s.Views) {
		return nil
	}
	for i := range s.Outcomes {
		if s.Outcomes[i].Deletion.Kind != cascade.Hard || !s.Outcomes[i].Complete {
			return nil
		}
	}
	var fixes []finding.Fix
	if c := locate(src.Fset, src.Files, s.Step().Pos); c != nil {
		if f, ok := c.cleanup(s); ok {
			fixes = append(fixes, f)
		} else if f, ok := c.selecting(s); ok {
			fixes = append(fixes, f)
		}
	}
	if f, ok := src.cascading(s); ok {
		fixes = append(fixes, f)
	}
	return fixes
}

// inOrder sorts edits by file and place, as those who apply them expect.
func inOrder(edits []finding.Edit) []finding.Edit {
	slices.SortFunc(edits, func(a, b finding.Edit) int {
		return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Start, b.Start))
	})
	return edits
}

// call is the call that runs a delete, with the nodes around it.
type call struct {
	fset *token.FileSet
	*ast.CallExpr
	method *ast.SelectorExpr
	path   []ast.Node // innermost first, from the call's parent
}

// locate finds the method call at a position.
func locate(fset *token.FileSet, files []*ast.File, pos token.Pos) *call {
	for _, f := range files {
		if pos < f.FileStart || pos >= f.FileEnd {
			continue
		}
		path, _ := astutil.PathEnclosingInterval(f, pos, pos)
		for i, n := range path {
			one, ok := n.(*ast.CallExpr)
			if !ok {
				continue
			}
			method, ok := one.Fun.(*ast.SelectorExpr)
			if !ok || pos != one.Lparen && pos != method.Sel.Pos() && pos != one.Pos() {
				continue
			}
			return &call{fset, one, method, path[i+1:]}
		}
	}
	return nil
}

// insert makes an edit that adds text at a place.
func (c *call) insert(at token.Pos, text string) finding.Edit {
	f := c.fset.File(at)
	offset := f.Offset(at)
	return finding.Edit{File: f.Name(), Start: offset, End: offset, New: text}
}

// repeatable reports whether an expression gives the same value when it is
// evaluated once more, and does nothing else.
func repeatable(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident, *ast.BasicLit:
		return true
	case *ast.SelectorExpr:
		return repeatable(e.X)
	case *ast.CallExpr: // context.Background(), context.TODO()
		name := types.ExprString(e)
		return name == "context.Background()" || name == "context.TODO()"
	}
	return false
}

// statement is the statement in a block that runs the call and looks at its
// error, and the column at which it begins.
func (c *call) statement() (st ast.Stmt, column int, ok bool) {
	for i, n := range c.path {
		block, isBlock := n.(*ast.BlockStmt)
		if !isBlock {
			continue
		}
		if i == 0 {
			return nil, 0, false
		}
		st, isStmt := c.path[i-1].(ast.Stmt)
		if !isStmt || !c.ran(st) {
			return nil, 0, false
		}
		at := c.fset.Position(st.Pos())
		if at.Line == c.fset.Position(block.Lbrace).Line || !returnsError(c.path[i:]) {
			return nil, 0, false
		}
		return st, at.Column, true
	}
	return nil, 0, false
}

// ran reports whether the statement is "…, err := call" or "if …, err := call;
// err != nil".
func (c *call) ran(st ast.Stmt) bool {
	if cond, ok := st.(*ast.IfStmt); ok {
		st = cond.Init
	}
	assign, ok := st.(*ast.AssignStmt)
	return ok && len(assign.Rhs) == 1 && assign.Rhs[0] == ast.Expr(c.CallExpr) && len(assign.Lhs) == 2 && types.ExprString(assign.Lhs[1]) != "_"
}

// returnsError reports whether the function around returns an error and nothing
// else.
func returnsError(path []ast.Node) bool {
	for _, n := range path {
		var typ *ast.FuncType
		switch n := n.(type) {
		case *ast.FuncDecl:
			typ = n.Type
		case *ast.FuncLit:
			typ = n.Type
		default:
			continue
		}
		if typ.Results == nil || len(typ.Results.List) != 1 || len(typ.Results.List[0].Names) > 0 {
			return false
		}
		return types.ExprString(typ.Results.List[0].Type) == "error"
	}
	return false
}

// quote writes a name for MySQL and MariaDB.
func quote(name string) string { return "`" + strings.ReplaceAll(name, "`", "``") + "`" }
