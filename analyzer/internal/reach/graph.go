package reach

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// graph is who may call whom, seen from those that are called. Its nodes are
// declared functions and package variables, whose initial values name functions.
type graph struct {
	index   *index
	leaf    leaf
	callers map[types.Object][]types.Object
	leaves  []types.Object
}

// add puts the functions and variables of a package into the graph.
func (g *graph) add(pkg Package) {
	for _, file := range pkg.Files {
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if fn, ok := pkg.Info.Defs[decl.Name].(*types.Func); ok && decl.Body != nil {
					g.visit(pkg.Info, fn, decl.Body)
				}
			case *ast.GenDecl:
				if decl.Tok == token.VAR {
					g.variables(pkg.Info, decl)
				}
			}
		}
	}
}

func (g *graph) variables(info *types.Info, decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		spec, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for _, name := range spec.Names {
			if v := info.Defs[name]; v != nil {
				for _, value := range spec.Values {
					g.visit(info, v, value)
				}
			}
		}
	}
}

// visit notes what a function's body, or a variable's initial value, uses.
func (g *graph) visit(info *types.Info, from types.Object, body ast.Node) {
	reaches := false
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			g.method(info, from, n)
		case *ast.BasicLit:
			reaches = reaches || TellsRefusal(constant.MakeFromLiteral(n.Value, n.Kind, 0))
		case *ast.BinaryExpr: // a text that is put together
			value := info.Types[n].Value
			reaches = reaches || value != nil && TellsRefusal(value)
		case *ast.Ident:
			switch obj := info.Uses[n].(type) {
			case *types.Func:
				g.callers[obj.Origin()] = append(g.callers[obj.Origin()], from)
				reaches = reaches || g.leaf.function(obj)
			case *types.Var:
				if obj.Parent() != nil && obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
					g.callers[obj] = append(g.callers[obj], from)
				}
				reaches = reaches || g.leaf.variable(obj)
			case *types.Const:
				reaches = reaches || obj.Val() != nil && TellsRefusal(obj.Val())
			case nil:
				reaches = reaches || missing(info, n)
			}
		}
		return true
	})
	if reaches {
		g.leaves = append(g.leaves, from)
	}
}

// missing reports whether a name stands for something that could not be loaded
// and, by itself, may change rows.
func missing(info *types.Info, id *ast.Ident) bool {
	_, defined := info.Defs[id]
	return !defined && SaysChanges(id.Name)
}

// method notes the types behind a call of an interface's method.
func (g *graph) method(info *types.Info, from types.Object, sel *ast.SelectorExpr) {
	s := info.Selections[sel]
	if s == nil || s.Kind() == types.FieldVal {
		return
	}
	fn, ok := s.Obj().(*types.Func)
	if !ok || !abstract(fn) {
		return
	}
	named, ok := types.Unalias(s.Recv()).(*types.Named)
	if !ok || !types.IsInterface(named) || named.Obj().Pkg() == nil {
		// A type parameter, a literal, an interface embedded in a struct: whatever
		// has such a method may run.
		for _, t := range g.index.byMethod[fn.Name()] {
			g.concrete(from, t, fn)
		}
		for _, t := range g.index.embedding {
			g.concrete(from, t, fn)
		}
		return
	}
	impls := g.index.implementations(named.Obj().Pkg().Path(), named.Obj().Name(), fn.Name())
	for _, impl := range impls {
		g.callers[impl] = append(g.callers[impl], from)
	}
	if len(impls) == 0 && SaysRemoves(fn.Name()) {
		g.leaves = append(g.leaves, from) // nobody can tell what it removes
	}
}

func (g *graph) concrete(from types.Object, t *types.Named, fn *types.Func) {
	obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), true, fn.Pkg(), fn.Name())
	if m, ok := obj.(*types.Func); ok {
		g.callers[m.Origin()] = append(g.callers[m.Origin()], from)
	}
}
