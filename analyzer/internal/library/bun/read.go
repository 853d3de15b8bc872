package bun

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
)

// reader reads one query.
type reader struct {
	cx   library.Context
	call ssa.CallInstruction
	m    method
	q    *chain
	// table is empty where it is not known; model is the value that carries it.
	table table
	model ssa.Value
	// args are those of the text's placeholders; known is cleared where they are
	// not all.
	args  []ssa.Value
	known bool
	// vague is set where a part of the condition is not known.
	vague bool
	// aliased is set for a condition that names the model's alias in a DELETE which
	// gives it none.
	aliased bool
	// byKey is set where the model's key is a condition.
	byKey bool
	// typeParam is the number of the type parameter that is the model, from 1.
	typeParam int
}

func (l *Library) read(cx library.Context, call ssa.CallInstruction, m method, q *chain) (library.Call, bool) {
	r := &reader{cx: cx, call: call, m: m, q: q, known: true, vague: !q.whole}
	if m.on == "RawQuery" {
		return r.raw(l.readSQL)
	}
	r.findTable()
	text := r.text()
	if text == "" {
		return library.Call{}, false
	}
	c := l.readSQL(composed{cx, m.recv, library.Text{SQL: text, Complete: true}}, call, m.recv, r.args, r.known)
	for i := range c.Effects {
		r.finish(&c.Effects[i])
	}
	return c, len(c.Effects) > 0 || c.Incomplete
}

// raw reads NewRaw(text, args…).
func (r *reader) raw(read library.ReadSQL) (library.Call, bool) {
	begin, ok := r.q.find("NewRaw")
	if !ok || len(begin.args) != 2 {
		return library.Call{Incomplete: true, Why: "the query begins out of sight"}, true
	}
	r.arguments(begin.args[1])
	c := read(r.cx, r.call, begin.args[0], r.args, r.known)
	for i := range c.Effects {
		c.Effects[i].Form = "bun NewRaw() " + strings.TrimPrefix(c.Effects[i].Form, "sql ")
	}
	return c, len(c.Effects) > 0 || c.Incomplete
}

// composed is a context in which one value is a text that was put together.
type composed struct {
	library.Context
	of   ssa.Value
	text library.Text
}

// Texts implements [library.Context].
func (c composed) Texts(v ssa.Value) []library.Text {
	if v == c.of {
		return []library.Text{c.text}
	}
	return c.Context.Texts(v)
}

// findTable finds the table: the model's, unless the query names another
// (query_base.go: a table expression replaces the model's table).
func (r *reader) findTable() {
	if m, ok := r.q.find("Model"); ok && len(m.args) == 1 {
		if t, ok := tableOf(m.args[0]); ok {
			r.table, r.model = t, unboxed(m.args[0])
		}
		r.typeParam = typeParamOf(unboxed(m.args[0]).Type())
	}
	m, ok := r.q.find("Table", "TableExpr", "ModelTableExpr")
	if !ok || len(m.args) == 0 {
		return
	}
	if m.name != "ModelTableExpr" {
		if r.model != nil && r.m.on != "DeleteQuery" && r.m.on != "UpdateQuery" {
			return // a further table of the query
		}
		r.table.soft = ""
		if r.model == nil {
			r.table = table{}
		}
	}
	r.table.name, r.table.alias = "\x00", ""
	name := m.args[0]
	if m.name == "Table" { // variadic
		list := library.Elements(name)
		if len(list) != 1 {
			return
		}
		name = list[0]
	}
	if texts := r.cx.Texts(name); len(texts) == 1 && texts[0].Complete {
		r.table.name, r.table.alias, _ = strings.Cut(texts[0].SQL, " ")
		r.table.alias = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(r.table.alias), "AS "))
	}
}

// text puts the query's SQL together; empty for a query that does nothing to
// rows.
func (r *reader) text() string {
	name := r.table.name
	if name == "" {
		name = "\x00"
	}
	from := name
	if r.table.alias != "" && r.table.alias != name {
		from += " AS " + r.table.alias
	}
	switch r.m.on {
	case "DeleteQuery":
		where := r.where()
		if where == "" && r.q.whole && !r.byKey {
			return "" // refused: bun deletes nothing without a condition
		}
		if r.lacksAlias() {
			r.aliased, from = mentions(where, r.table.alias), name
		}
		return "DELETE FROM " + from + where
	case "UpdateQuery":
		set := r.set()
		return "UPDATE " + from + " SET " + set + r.where()
	case "SelectQuery":
		return "SELECT * FROM " + from + r.where()
	case "InsertQuery":
		return "INSERT INTO " + name + " VALUES ()"
	case "TruncateTableQuery":
		return "TRUNCATE TABLE " + name
	case "DropTableQuery":
		return "DROP TABLE " + name
	}
	return ""
}

// where joins the conditions; each is in parentheses of its own (query_base.go).
func (r *reader) where() string {
	var b strings.Builder
	add := func(sep, cond string) {
		if b.Len() == 0 {
			b.WriteString(" WHERE ")
		} else {
			b.WriteString(sep)
		}
		b.WriteString("(" + cond + ")")
	}
	for _, l := range r.q.links {
		switch l.name {
		case "Where", "WhereOr":
			sep := " AND "
			if l.name == "WhereOr" {
				sep = " OR "
			}
			add(sep, r.condition(l.args))
		case "WherePK":
			// The key's columns are compared with the model's fields, see finish.
			r.byKey = len(r.table.keys) > 0 && r.model != nil
			if !r.byKey {
				r.vague = true
				add(" AND ", "\x00")
			}
		case "WhereGroup", "Apply", "ApplyQueryBuilder", "WhereDeleted", "With", "Join", "Limit", "Using":
			r.vague = true
			add(" AND ", "\x00")
		}
	}
	if b.Len() == 0 && !r.q.whole {
		r.vague = true
		return " WHERE \x00"
	}
	return b.String()
}

// condition gives the text of Where(text, args…).
func (r *reader) condition(args []ssa.Value) string {
	if len(args) != 2 {
		return "\x00"
	}
	texts := r.cx.Texts(args[0])
	if len(texts) != 1 || !texts[0].Complete {
		r.vague = true
		return "\x00"
	}
	text := strings.ReplaceAll(texts[0].SQL, "?TableAlias.", "")
	if strings.Contains(text, "?TableName") || strings.Contains(text, "?PKs") || strings.Contains(text, "?0") {
		r.vague = true
		return "\x00"
	}
	r.arguments(args[1])
	return text
}

// set joins the assignments of Set and SetColumn; those of the model's fields are
// not known.
func (r *reader) set() string {
	var parts []string
	for _, l := range r.q.links {
		switch l.name {
		case "Set":
			parts = append(parts, r.condition(l.args))
		case "SetColumn":
			if len(l.args) == 3 {
				if c := r.cx.Texts(l.args[0]); len(c) == 1 {
					parts = append(parts, c[0].SQL+" = "+r.condition(l.args[1:]))
				}
			}
		}
	}
	if len(parts) == 0 {
		return "\x00 = ?"
	}
	return strings.Join(parts, ", ")
}

// arguments adds those of one part of the text.
func (r *reader) arguments(list ssa.Value) {
	if c, ok := list.(*ssa.Const); ok && c.IsNil() {
		return
	}
	values := library.Elements(list)
	if values == nil {
		r.known = false
		return
	}
	for _, v := range values {
		r.args = append(r.args, listed(v))
	}
}

// listed gives the list of bun.In(list) and bun.List(list), any other argument as
// it is.
func listed(v ssa.Value) ssa.Value {
	c, ok := unboxed(v).(*ssa.Call)
	if !ok {
		return v
	}
	fn := c.Call.StaticCallee()
	if fn == nil || fn.Pkg == nil || fn.Pkg.Pkg.Path() != pathBun || len(c.Call.Args) != 1 {
		return v
	}
	switch fn.Name() {
	case "In", "List", "Tuple":
		return c.Call.Args[0]
	}
	return v
}

// finish gives an effect what the text alone does not say.
func (r *reader) finish(e *effect.Effect) {
	e.Form = r.q.form(r.m)
	if e.Table != r.table.name && e.Table != "" {
		return // a table of a sub-select
	}
	if r.aliased && e.Kind == effect.Delete {
		e.Table, e.Why = "", "the condition names the alias "+r.table.alias+", which bun does not give the table in a DELETE on this server (error 1054)"
		return
	}
	if r.vague {
		e.WhereComplete = false
	}
	if r.typeParam > 0 && e.Table == "" {
		e.TypeParam, e.Why = r.typeParam, "the model is a type parameter"
	}
	if r.byKey {
		e.Scope = cascade.ScopeCondition
		for _, k := range r.table.keys {
			id := identity.Field(r.call, r.model, k.selector)
			e.Where = append(e.Where, effect.Predicate{Column: k.column, Op: "=", Value: effect.Value{Kind: effect.ValueArg, Arg: -1, ID: id}})
		}
	}
	if e.Kind == effect.Delete && r.table.soft != "" && !r.q.has("ForceDelete") {
		e.Kind = effect.SoftDelete
		e.Set = []effect.Assignment{{Column: r.table.soft, Value: effect.Value{Arg: -1}}}
	}
}
