package deletion

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
)

// LeftOut is a function that could not be analysed: its body has type errors,
// its package could not be built, or the analysis failed in it.
type LeftOut struct {
	// FullName is [types.Func.FullName].
	FullName string
	// Uses are the full names of the functions that it mentions, sorted, but for those
	// that it only registers to answer requests: it is not what calls them.
	Uses []string
}

// leaveOut notes the functions that could not be analysed, and gives those of
// them that may do something to tables: they are incomplete for everybody who
// calls them.
func (r *Result) leaveOut(pass *analysis.Pass, left []*ast.FuncDecl) map[*types.Func]bool {
	if len(left) == 0 {
		return nil
	}
	t := torn{pass: pass, decls: map[*types.Func]*ast.FuncDecl{}, may: map[*types.Func]bool{}}
	for _, d := range funcDecls(pass.Files) {
		if obj, ok := pass.TypesInfo.Defs[d.Name].(*types.Func); ok && d.Body != nil {
			t.decls[obj] = d
		}
	}
	out := map[*types.Func]bool{}
	for _, d := range left {
		obj, _ := pass.TypesInfo.Defs[d.Name].(*types.Func)
		if obj == nil { // declared twice, or a method of an unknown type
			r.LeftOut = append(r.LeftOut, LeftOut{FullName: d.Name.Name, Uses: t.uses(d)})
			continue
		}
		r.LeftOut = append(r.LeftOut, LeftOut{FullName: obj.FullName(), Uses: t.uses(d)})
		if !t.mayTouch(obj) {
			continue
		}
		out[obj] = true
		r.Functions = append(r.Functions, &Function{
			Name: objectName(obj), FullName: obj.FullName(), Pos: obj.Pos(), frag: fragment{cut: true},
		})
		if ast.IsExported(obj.Name()) {
			pass.ExportObjectFact(obj, &Fact{Summary: effect.Summary{Incomplete: true}})
		}
	}
	return out
}

// leaveOutCrashed notes the functions that the analysis failed in.
func (r *Result) leaveOutCrashed(pass *analysis.Pass, crashed []*ssa.Function) {
	t := torn{pass: pass}
	for _, fn := range crashed {
		if d, ok := fn.Syntax().(*ast.FuncDecl); ok {
			r.LeftOut = append(r.LeftOut, LeftOut{FullName: fullName(fn), Uses: t.uses(d)})
		}
	}
}

func funcDecls(files []*ast.File) []*ast.FuncDecl {
	var out []*ast.FuncDecl
	for _, f := range files {
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				out = append(out, d)
			}
		}
	}
	return out
}

// torn looks into the syntax of functions, whose types are not all known.
type torn struct {
	pass  *analysis.Pass
	decls map[*types.Func]*ast.FuncDecl
	may   map[*types.Func]bool
}

// uses lists the functions that a declaration calls, or hands to somebody who may
// call them at once.
func (t *torn) uses(d *ast.FuncDecl) []string {
	var out []string
	called := map[*ast.Ident]bool{}
	ast.Inspect(d, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			switch fun := ast.Unparen(n.Fun).(type) {
			case *ast.Ident:
				called[fun] = true
			case *ast.SelectorExpr:
				called[fun.Sel] = true
			}
		case *ast.Ident:
			if fn, ok := t.pass.TypesInfo.Uses[n].(*types.Func); ok && (called[n] || !reach.Handler(fn.Signature())) {
				out = append(out, fn.Origin().FullName())
			}
		}
		return true
	})
	slices.Sort(out)
	return slices.Compact(out)
}

// mayTouch reports whether a function may do something to rows: it is given a
// database, it says so, it writes SQL, or it uses a function that may. One whose
// name says that it reads is believed, as an interface's method is.
func (t *torn) mayTouch(fn *types.Func) bool {
	if known, ok := t.may[fn]; ok {
		return known
	}
	t.may[fn] = false // while it is looked at: it may use itself
	if onlyLooks(fn.Name()) {
		return false
	}
	d := t.decls[fn]
	found := reach.SaysRemoves(fn.Name()) || takesHandle(fn.Signature())
	if d != nil && !found {
		ast.Inspect(d.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BasicLit:
				found = found || n.Kind == token.STRING && writes(n.Value)
			case *ast.Ident:
				found = found || reach.SaysChanges(n.Name) || t.usesToucher(n)
			}
			return !found
		})
	}
	t.may[fn] = found
	return found
}

// usesToucher reports whether a name stands for a function that does something
// to tables, as far as that is known already.
func (t *torn) usesToucher(id *ast.Ident) bool {
	fn, ok := t.pass.TypesInfo.Uses[id].(*types.Func)
	if !ok {
		return false
	}
	fn = fn.Origin()
	if t.decls[fn] != nil {
		return t.mayTouch(fn)
	}
	fact := new(Fact)
	return t.pass.ImportObjectFact(fn, fact) && (len(fact.Effects) > 0 || fact.Incomplete)
}

// takesHandle reports whether a parameter is a database or transaction.
func takesHandle(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if isHandle(v.Type()) {
			return true
		}
	}
	return false
}

// writes reports whether a literal is a statement that changes rows.
func writes(literal string) bool {
	word, _, _ := strings.Cut(strings.TrimSpace(strings.Trim(literal, "\"`")), " ")
	switch strings.ToUpper(strings.TrimSpace(word)) {
	case "DELETE", "UPDATE", "REPLACE", "TRUNCATE", "WITH":
		return true
	}
	return false
}
