package deletion

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/reach"
)

// visitInterface handles a call of an interface's method. The one type of this
// package that implements it may be what runs; several, or one elsewhere, are
// left open where the call looks as if it took care of rows: it is better to
// say nothing than to miss a cleanup.
func (v *visit) visitInterface(n *node, b *binding) {
	common := n.call.Common()
	b.values = append([]ssa.Value{common.Value}, common.Args...)
	if v.cfg.Program != nil {
		n.fragment = v.linkable(n, common)
		v.runArguments(n, nil)
		return
	}
	var found []fragment
	var callee *ssa.Function
	impls := v.implementations(common)
	for _, impl := range impls {
		if sum := v.calleeSummary(impl, b.values); len(sum.steps) > 0 {
			found = append(found, sum)
			callee = impl
		}
	}
	switch {
	case len(found) == 1 && len(impls) == 1:
		n.fragment = v.inline(found[0], b, v.callTo(callee, found[0], n.call))
		n.certain = false // another package may bring another implementation
	case len(found) > 0, v.touchesRows(common):
		n.fragment = v.unresolved(n, common.Method.FullName())
	}
	v.runArguments(n, nil)
}

// implementations are the methods of this package's types that an interface
// call may run.
func (v *visit) implementations(c *ssa.CallCommon) []*ssa.Function {
	iface, ok := c.Value.Type().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	var out []*ssa.Function
	scope := v.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || types.IsInterface(tn.Type()) {
			continue
		}
		named, ok := tn.Type().(*types.Named)
		if !ok || named.TypeParams().Len() > 0 {
			continue
		}
		ptr := types.NewPointer(named)
		if !types.Implements(ptr, iface) {
			continue
		}
		sel := types.NewMethodSet(ptr).Lookup(c.Method.Pkg(), c.Method.Name())
		if sel == nil {
			continue
		}
		obj, ok := sel.Obj().(*types.Func)
		if !ok {
			continue
		}
		if fn := v.pkg.Prog.FuncValue(obj); fn != nil && len(fn.Blocks) > 0 && !slices.Contains(out, fn) {
			out = append(out, fn)
		}
	}
	return out
}

// touchesRows reports whether an interface call may take care of rows: the
// project's own interface with a method that says so, or any that is given the
// database.
func (v *visit) touchesRows(c *ssa.CallCommon) bool {
	if v.passesHandle(c) {
		return !onlyLooks(c.Method.Name())
	}
	path, name := library.TypeName(c.Value.Type())
	return v.ownModule(path) && suspicious(c.Method.Name()) && !otherStore(name) && !otherStore(valueName(c.Value))
}

// suspicious reports whether a function's name says that it removes something.
func suspicious(name string) bool { return reach.SaysRemoves(name) }

// otherStore reports whether a name is that of something which holds no tables.
func otherStore(name string) bool {
	return containsAny(strings.ToLower(name), "cache", "redis", "session", "file", "bucket", "blob", "s3", "mail", "log", "metric", "queue", "event", "publisher", "index", "search", "lock", "limiter")
}

func containsAny(s string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(s, p) })
}

// passesHandle reports whether a call is given a database or transaction.
func (v *visit) passesHandle(c *ssa.CallCommon) bool {
	args := c.Args
	if !c.IsInvoke() && c.Signature().Recv() != nil && len(args) > 0 {
		args = args[1:]
	}
	return slices.ContainsFunc(args, func(a ssa.Value) bool { return isHandle(origin(a).Type()) })
}

// foreign reports whether a function without a body here belongs neither to a
// library that is known nor to the project, and may do anything with a handle
// it is given. Those that wrap or register it do nothing to rows.
func (v *visit) foreign(callee *ssa.Function) bool {
	obj := funcObject(callee)
	if obj == nil || obj.Pkg() == nil {
		return false
	}
	path := obj.Pkg().Path()
	if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") {
		return false // the standard library's other packages know no tables
	}
	for _, lib := range v.cfg.Libraries {
		if lib.Uses(path) {
			return false
		}
	}
	return !onlyLooks(obj.Name()) && !onlyWraps(obj.Name()) && !v.ownModule(path)
}

// onlyLooks reports whether a function's name says that it reads.
func onlyLooks(name string) bool {
	return !suspicious(name) && beginsWith(name, "Get", "Find", "List", "Load", "Reload", "Fetch", "Read", "Count",
		"Has", "Is", "Exists", "Search", "Lookup", "Select", "Scan", "Check", "Ping", "Log")
}

// onlyWraps reports whether a function's name says that it takes a database to
// keep it.
func onlyWraps(name string) bool {
	return beginsWith(name, "New", "Open", "Wrap", "Register", "Instrument", "Connect", "Close", "Set", "Map", "Use")
}

func beginsWith(s string, prefixes ...string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(s, p) })
}

// ownModule reports whether a package belongs to the project, so that its
// functions have been analysed.
func (w *walker) ownModule(path string) bool {
	if path == "" {
		return false
	}
	if path == w.pass.Pkg.Path() {
		return true
	}
	if m := w.pass.Module; m != nil && m.Path != "" {
		return path == m.Path || strings.HasPrefix(path, m.Path+"/")
	}
	// Without modules (Bazel, GOPATH) packages of one tree share the first element.
	first, _, _ := strings.Cut(path, "/")
	own, _, _ := strings.Cut(w.pass.Pkg.Path(), "/")
	return first == own || !strings.Contains(path, "/")
}

// valueName is the name under which the code reaches a value.
func valueName(v ssa.Value) string {
	switch x := v.(type) {
	case *ssa.UnOp:
		if x.Op == token.MUL {
			return valueName(x.X)
		}
	case *ssa.FieldAddr:
		if st := structOf(x.X.Type()); st != nil {
			return st.Field(x.Field).Name()
		}
	case *ssa.Field:
		if st := structOf(x.X.Type()); st != nil {
			return st.Field(x.Field).Name()
		}
	case *ssa.Global, *ssa.Parameter, *ssa.FreeVar, *ssa.Function:
		return x.Name()
	case *ssa.Alloc:
		return x.Comment
	}
	return ""
}
