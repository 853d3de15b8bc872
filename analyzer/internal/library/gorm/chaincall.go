package gorm

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// apply adds what one call of a chain sets up. Calls are seen from the last to
// the first, so that of settings that replace one another the first seen stands.
// It reports whether the calls before still count.
func (w *walker) apply(c *chain, m methodCall, call *ssa.Call) bool {
	switch m.name {
	case "Where", "Not", "Or", "Clauses":
		c.condition(m, call)
	case "Unscoped":
		c.unscoped = effect.Yes
	case "Model":
		if c.model == nil && len(m.args) == 1 {
			c.model = m.args[0]
		}
	case "Table":
		if !c.tableSet && len(m.args) > 0 {
			c.tableSet = true
			c.table, c.tableWhy = w.tableName(m)
		}
	case "Select":
		w.applySelect(c, m)
	case "Omit":
		names, ok := w.names(m.args)
		c.omits = append(c.omits, names...)
		c.selectUnclear = c.selectUnclear || !ok
		return true
	case "Scopes":
		w.applyScopes(c, m)
	case "Session":
		return w.applySession(c, m)
	case "Limit", "Offset":
		c.limited = true
	case "Raw":
		if c.raw == nil && len(m.args) > 0 {
			c.raw = m.args[0]
		}
	case "New": // GORM v1: what was set up before is forgotten
		return false
	case "BlockGlobalUpdate":
		c.refuseAll = c.refuseAll || m.old
		return true
	case "Begin", "BeginTx", "Transaction":
		return m.name != "Transaction"
	case "Set", "InstanceSet", "WithContext", "Debug", "Preload", "Order", "Group", "Having", "Distinct",
		"MapColumns", "Attrs", "Assign", "Joins", "InnerJoins", "Commit", "Rollback", "SavePoint", "RollbackTo":
		if m.name == "Joins" || m.name == "InnerJoins" || m.name == "Having" {
			c.open = true
		}
		return true
	default:
		// A finisher within the chain leaves its conditions behind.
		if len(m.args) > 1 && m.kind == onDB {
			c.open = true
		}
		return true
	}
	c.names = append(c.names, m.name)
	return true
}

func (c *chain) condition(m methodCall, call *ssa.Call) {
	k := condition{method: m.name, call: call, known: true}
	if m.name == "Clauses" {
		k.args, k.known = varargs(m.args[0])
	} else {
		rest, ok := varargs(m.args[1])
		k.args, k.known = append([]ssa.Value{m.args[0]}, rest...), ok
	}
	c.conditions = append(c.conditions, k)
}

// tableName reads the argument of Table: "posts", "app.posts", "posts AS p".
func (w *walker) tableName(m methodCall) (name, why string) {
	text, ok := w.text(m.args[0])
	if !ok {
		return "", "the argument of Table is not constant"
	}
	name, alias, _ := strings.Cut(strings.TrimSpace(text), " ")
	name = strings.ReplaceAll(name, "`", "")
	if strings.ContainsAny(name, "(?,") || strings.Contains(alias, ",") {
		return "", "the argument of Table is no table name"
	}
	return name, ""
}

// text gives the only text that a string value may hold.
func (w *walker) text(v ssa.Value) (string, bool) { return onlyText(w.cx.Texts(w.resolve(unwrap(v)))) }

// resolve gives the argument that a parameter of a helper function stands for, which
// may be one of another helper.
func (w *walker) resolve(v ssa.Value) ssa.Value {
	for range maxHelpers {
		p, ok := v.(*ssa.Parameter)
		if !ok || w.params[p] == nil {
			break
		}
		v = unwrap(w.params[p])
	}
	return v
}

func (w *walker) names(args []ssa.Value) (names []string, ok bool) {
	ok = true
	for _, arg := range args {
		if isString(arg) {
			name, known := w.text(arg)
			ok = ok && known
			names = append(names, name)
			continue
		}
		list, known := varargs(unwrap(arg))
		if !known {
			return names, false
		}
		for _, e := range list {
			name, known := w.text(e)
			ok = ok && known
			names = append(names, name)
		}
	}
	return names, ok
}

// associations is the value of clause.Associations.
const associations = "~~~as~~~"

func (w *walker) applySelect(c *chain, m methodCall) {
	if c.selectSet {
		return
	}
	c.selectSet = true
	names, ok := w.names(m.args)
	c.selectUnclear = c.selectUnclear || !ok
	for _, name := range names {
		if name == associations {
			c.selectAll = true
		} else if name != "" {
			c.selects = append(c.selects, name)
		}
	}
}

// applyScopes looks into the functions given to Scopes. Of one that cannot be
// looked into, any condition may come. Those of generic chains are given the
// statement, not a handle.
func (w *walker) applyScopes(c *chain, m methodCall) {
	funcs, ok := varargs(m.args[0])
	if !ok && m.kind == onDB && library.Optional(m.args[0].Type(), isHandle) {
		held := w.resolve(m.args[0])
		c.use(applied{w.cx.Options(w.end, held), held, true})
		return
	}
	c.open = c.open || !ok
	for _, f := range funcs {
		if m.kind == onDB {
			held := w.resolve(unwrap(f))
			c.use(applied{w.cx.Options(w.end, held), held, false})
			continue
		}
		fn := functionOf(f)
		if fn == nil || len(fn.Blocks) == 0 || w.depth >= maxHelpers {
			c.open = true
			continue
		}
		c.open = true
		if unscopes(fn) {
			c.unscoped = effect.Yes
		}
	}
}

// functionOf gives the function that a value is, closure or not.
func functionOf(v ssa.Value) *ssa.Function {
	switch f := unwrap(v).(type) {
	case *ssa.Function:
		return f
	case *ssa.MakeClosure:
		fn, _ := f.Fn.(*ssa.Function)
		return fn
	case *ssa.ChangeType:
		return functionOf(f.X)
	case *ssa.Call:
		// A function that makes scopes: func(…) func(*gorm.DB) *gorm.DB.
		maker := f.Call.StaticCallee()
		if maker == nil {
			return nil
		}
		var only *ssa.Function
		for _, b := range maker.Blocks {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) == 1 {
				if only != nil {
					return nil
				}
				if _, again := ret.Results[0].(*ssa.Call); again {
					return nil
				}
				only = functionOf(ret.Results[0])
			}
		}
		return only
	}
	return nil
}

// unscopes reports whether a scope of a generic chain sets Statement.Unscoped.
func unscopes(fn *ssa.Function) bool {
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			st, ok := in.(*ssa.Store)
			if !ok || !isTrue(st.Val) {
				continue
			}
			if f, ok := st.Addr.(*ssa.FieldAddr); ok && fieldName(f) == "Unscoped" && isNamed(f.X.Type(), pathGORM, "Statement") {
				return true
			}
		}
	}
	return false
}

// applySession reads a literal of gorm.Session; it reports whether the statement
// so far goes on.
func (w *walker) applySession(c *chain, m methodCall) bool {
	alloc, ok := m.args[0].(*ssa.Alloc)
	if !ok {
		c.open = true
		return true
	}
	goesOn := true
	for _, ref := range *alloc.Referrers() {
		f, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		for _, use := range *f.Referrers() {
			st, ok := use.(*ssa.Store)
			if !ok || st.Addr != ssa.Value(f) || !isTrue(st.Val) {
				continue
			}
			switch fieldName(f) {
			case "NewDB":
				goesOn = false
			case "SkipHooks":
				c.skipHooks = true
			case "SkipDefaultTransaction":
				c.skipTx = true
			case "AllowGlobalUpdate":
				c.allowAll = true
			case "DryRun":
				c.dryRun = true
			}
		}
	}
	return goesOn
}

func isTrue(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && constant.BoolVal(c.Value)
}
