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
	values  values
	callers map[types.Object][]types.Object
	leaves  []types.Object
	methods map[named]*types.Func // those of types, nil for one that is none
}

// named is a method of a type, by its name as [types.Func.Id] gives it.
type named struct {
	typ  *types.Named
	name string
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
	v := visitor{graph: g, info: info, from: from}
	ast.Inspect(body, v.node)
	if v.reaches {
		g.leaves = append(g.leaves, from)
	}
}

// visitor looks at the body of one function. Literals in it are functions of
// their own, which it makes.
type visitor struct {
	*graph
	info    *types.Info
	from    types.Object
	callee  ast.Expr // the name that is called, while a call is looked at
	reaches bool
	// away are the names of functions that are handed away: nothing that is called
	// here runs them.
	away map[ast.Expr]bool
}

func (v *visitor) node(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncLit:
		literal := types.NewVar(n.Pos(), v.from.Pkg(), "", nil)
		v.callers[literal] = append(v.callers[literal], v.from)
		if sig, ok := v.info.TypeOf(n).(*types.Signature); ok {
			v.taken(literal, sig)
		}
		v.visit(v.info, literal, n.Body)
		return false
	case *ast.CallExpr:
		v.callee = calleeOf(n)
		if v.callee == nil {
			v.expression(n.Fun)
		}
		v.arguments(n)
	case *ast.TypeAssertExpr:
		if n.Type != nil {
			v.expression(n)
		}
	case *ast.CaseClause:
		for _, e := range n.List {
			if tv := v.info.Types[e]; tv.IsType() {
				v.variable(tv.Type)
			}
		}
	case *ast.SelectorExpr:
		called := n == v.callee
		v.method(v.info, v.from, n)
		v.name(n.Sel, n, called)
		ast.Inspect(n.X, v.node)
		return false
	case *ast.Ident:
		v.name(n, n, n == v.callee)
	case *ast.BasicLit:
		v.reaches = v.reaches || mayTell(n) && TellsRefusal(constant.MakeFromLiteral(n.Value, n.Kind, 0))
	case *ast.BinaryExpr: // a text that is put together
		value := v.info.Types[n].Value
		v.reaches = v.reaches || value != nil && TellsRefusal(value)
	}
	return true
}

// calleeOf is the name of what is called, nil where it has none.
func calleeOf(call *ast.CallExpr) ast.Expr {
	fun := ast.Unparen(call.Fun)
	switch x := fun.(type) {
	case *ast.IndexExpr: // type arguments, or an element
		fun = ast.Unparen(x.X)
	case *ast.IndexListExpr:
		fun = ast.Unparen(x.X)
	}
	switch fun.(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.FuncLit:
		return fun
	}
	return nil
}

// expression notes the call of a value that has no name.
func (v *visitor) expression(fun ast.Expr) {
	if tv := v.info.Types[fun]; tv.IsValue() {
		if sig, ok := tv.Type.Underlying().(*types.Signature); ok {
			v.calls(v.from, sig)
		}
	}
}

// arguments notes the functions that a call is given and does not run: those that
// answer requests, and those that are passed as no function's type, which routers
// and other registers take.
func (v *visitor) arguments(call *ast.CallExpr) {
	for i, arg := range call.Args {
		arg = ast.Unparen(arg)
		sig, ok := v.info.TypeOf(arg).(*types.Signature)
		if !ok {
			continue
		}
		if Handler(sig) || boxed(v.info.TypeOf(call.Fun), i) {
			if v.away == nil {
				v.away = map[ast.Expr]bool{}
			}
			v.away[arg] = true
		}
	}
}

// boxed reports whether a function takes its argument as an interface.
func boxed(fun types.Type, arg int) bool {
	sig, ok := fun.(*types.Signature)
	if !ok {
		return false
	}
	last := sig.Params().Len() - 1
	if arg < last || arg == last && !sig.Variadic() {
		return types.IsInterface(sig.Params().At(arg).Type())
	}
	if !sig.Variadic() {
		return false
	}
	list, ok := sig.Params().At(last).Type().(*types.Slice)
	return ok && types.IsInterface(list.Elem())
}

// name notes what a name stands for. expr is the name with what qualifies it.
func (v *visitor) name(id *ast.Ident, expr ast.Expr, called bool) {
	switch obj := v.info.Uses[id].(type) {
	case *types.Func:
		if !v.away[expr] {
			v.callers[obj.Origin()] = append(v.callers[obj.Origin()], v.from)
		}
		v.reaches = v.reaches || v.leaf.function(obj)
		if called {
			return
		}
		if sig, ok := v.info.TypeOf(expr).(*types.Signature); ok {
			v.taken(obj.Origin(), sig)
			if abstract(obj) {
				v.taken(v.from, sig) // as far as it comes to what implements the method
			}
		}
	case *types.Var:
		if obj.Parent() != nil && obj.Pkg() != nil && obj.Parent() == obj.Pkg().Scope() {
			v.callers[obj] = append(v.callers[obj], v.from)
		}
		v.reaches = v.reaches || v.leaf.variable(obj)
		if local := obj.Kind() == types.LocalVar || obj.Kind() == types.ResultVar; !local && !v.away[expr] {
			v.variable(obj.Type()) // a local one holds what is named in the function
		}
	case *types.Const:
		v.reaches = v.reaches || obj.Val() != nil && TellsRefusal(obj.Val())
	case nil:
		v.reaches = v.reaches || missing(v.info, id)
	}
}

// variable notes that a variable is used which is a function or a list or map of
// functions.
func (v *visitor) variable(t types.Type) {
	for range 3 { // types may contain themselves
		switch u := t.Underlying().(type) {
		case *types.Signature:
			if !cancels(t) {
				v.calls(v.from, u)
			}
			return
		case interface{ Elem() types.Type }:
			t = u.Elem()
		default:
			return
		}
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
		return
	}
	impls := g.index.implementations(named.Obj().Pkg().Path(), named.Obj().Name(), fn.Name())
	for _, impl := range impls {
		g.callers[impl] = append(g.callers[impl], from)
	}
	if len(impls) == 0 && SaysRemoves(fn.Name()) && g.index.packages[named.Obj().Pkg().Path()] != nil {
		g.leaves = append(g.leaves, from) // nobody can tell what it removes
	}
}

func (g *graph) concrete(from types.Object, t *types.Named, fn *types.Func) {
	k := named{t, fn.Id()}
	m, known := g.methods[k]
	if !known {
		obj, _, _ := types.LookupFieldOrMethod(types.NewPointer(t), true, fn.Pkg(), fn.Name())
		if f, ok := obj.(*types.Func); ok {
			m = f.Origin()
		}
		g.methods[k] = m
	}
	if m != nil {
		g.callers[m] = append(g.callers[m], from)
	}
}
