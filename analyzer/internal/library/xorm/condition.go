package xorm

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// conditions are what rows must pass.
type conditions struct {
	where    []effect.Predicate
	complete bool // where are all there are
	// any are the alternatives of an OR: with where, each is a complete condition.
	any     [][]effect.Predicate
	present bool // there is a condition
	// asks are tables that parts which are not understood look into.
	asks []string
}

// everything are the conditions of a statement that has none yet.
func everything() conditions { return conditions{complete: true} }

// opaque is a condition that says nothing we understand.
func opaque() conditions { return conditions{present: true} }

func equation(p effect.Predicate) conditions {
	return conditions{where: []effect.Predicate{p}, complete: true, present: true}
}

// and gives the rows that pass both.
func (c conditions) and(o conditions) conditions {
	out := conditions{
		where:    slices.Concat(c.where, o.where),
		complete: c.complete && o.complete,
		present:  c.present || o.present,
		asks:     slices.Concat(c.asks, o.asks),
	}
	switch {
	case c.any != nil && o.complete:
		out.any = c.any
	case o.any != nil && c.complete:
		out.any = o.any
	}
	return out
}

// or gives the rows that pass one of both.
func (c conditions) or(o conditions) conditions {
	if !c.present || !o.present {
		// xorm drops an alternative that says nothing.
		if c.present {
			return c
		}
		return o
	}
	out := opaque()
	out.asks = slices.Concat(c.asks, o.asks)
	a, ok := c.alternatives()
	b, also := o.alternatives()
	if ok && also {
		out.any = append(a, b...)
	}
	return out
}

// alternatives gives the complete conditions of which one holds.
func (c conditions) alternatives() ([][]effect.Predicate, bool) {
	if c.complete {
		return [][]effect.Predicate{c.where}, true
	}
	var list [][]effect.Predicate
	for _, a := range c.any {
		list = append(list, slices.Concat(c.where, a))
	}
	return list, c.any != nil
}

// put writes the conditions into an effect.
func (c conditions) put(e *effect.Effect, m *entity.Model) {
	e.Where, e.WhereComplete, e.Any, e.Asks = c.where, c.complete, c.any, c.asks
	switch {
	case m != nil && len(m.PrimaryKey) > 0 && c.covers(m.PrimaryKey):
		e.Scope = cascade.ScopeKey
	case c.present && c.complete && len(c.where) == 0:
		e.Scope = cascade.ScopeAll // Where("1 = 1")
	case c.present:
		e.Scope = cascade.ScopeCondition
	}
}

func (c conditions) covers(key []string) bool {
	for _, column := range key {
		if !slices.ContainsFunc(c.where, func(p effect.Predicate) bool {
			return strings.EqualFold(p.Column, column) && (p.Op == "=" || p.Op == "IN")
		}) {
			return false
		}
	}
	return true
}

// conditionReader reads the conditions of one statement.
type conditionReader struct {
	*statement
	subject subject
	// from is the FROM clause that the texts are read in.
	from string
	// args counts the placeholders.
	args int
	// helpers counts the functions that are being looked into.
	helpers int
}

func (s *statement) conditionReader(t subject) *conditionReader {
	r := &conditionReader{statement: s, subject: t, from: "`t`"}
	if t.table != "" {
		r.from = quote(t.table)
	}
	if t.alias != "" {
		r.from += " AS `" + t.alias + "`"
	}
	return r
}

func quote(table string) string { return "`" + strings.ReplaceAll(table, ".", "`.`") + "`" }

// chained reads the conditions that the chain sets up, but for ID
// (statements/cond.go).
func (r *conditionReader) chained() conditions {
	c := everything()
	for _, m := range r.chain.calls {
		args, known := m.spread()
		switch m.name {
		case "Where", "And":
			c = c.and(r.query(args, known))
		case "Or":
			c = c.or(r.query(args, known))
		case "In", "NotIn":
			c = c.and(r.in(m.name == "NotIn", args, known))
		case "Limit":
			c = c.and(conditions{})
		}
	}
	if r.chain.open || slices.ContainsFunc(r.chain.maybe, methodCall.conditional) {
		c.complete, c.any = false, nil
	}
	if slices.ContainsFunc(r.chain.maybe, func(m methodCall) bool { return m.name == "Or" }) {
		c.where = nil
	}
	return c
}

// byID adds the comparison that ID asks for (statements/pk.go), or Id, as it was
// called before version 1.0 (session_cond.go). ok is false
// where xorm would refuse it.
func (r *conditionReader) byID(c conditions) (out conditions, ok bool) {
	var id ssa.Value
	for _, m := range r.chain.calls {
		if (m.name == "ID" || m.name == "Id") && len(m.args) == 1 {
			id = m.args[0]
		}
	}
	if id == nil {
		return c, true
	}
	m := r.subject.model
	if m == nil {
		// The model may be the caller's.
		return c.and(opaque()), r.subject.param > 0
	}
	values := []ssa.Value{id}
	if list, known := elements(id); known && len(list) > 0 {
		values = list
	} else if _, slice := unwrap(id).Type().Underlying().(*types.Slice); slice {
		return c.and(opaque()), true
	}
	if len(m.PrimaryKey) != len(values) {
		return c, false
	}
	for i, column := range m.PrimaryKey {
		c = c.and(equation(effect.Predicate{Column: column, Op: "=", Value: r.value(values[i])}))
	}
	return c, true
}

// query reads the arguments of Where: a text with its values, a map, or
// conditions of the builder.
func (r *conditionReader) query(args []ssa.Value, known bool) conditions {
	if len(args) == 0 {
		return opaque()
	}
	v := r.resolve(args[0])
	switch {
	case isText(v.Type()):
		text, ok := r.partText(v)
		if !ok {
			return opaque()
		}
		return r.sqlText(text, args[1:], known)
	case isStringMap(v.Type()) && !isCondition(v.Type()):
		return r.mapValue("=", v)
	}
	c := r.condition(v)
	for _, more := range args[1:] {
		c = c.and(r.condition(more))
	}
	return c
}

// sqlText reads a condition in SQL.
func (r *conditionReader) sqlText(text string, args []ssa.Value, known bool) conditions {
	if strings.TrimSpace(text) == "" {
		return everything()
	}
	statements := r.cx.Statements("SELECT 1 FROM " + r.from + " WHERE " + text)
	if len(statements) != 1 || len(statements[0].Targets) == 0 || statements[0].Problem != "" {
		return opaque()
	}
	t := statements[0].Targets[0]
	c := conditions{present: true, complete: t.WhereComplete}
	if !known {
		args = nil
	}
	c.where = r.predicates(t.Where, args)
	for _, alternative := range t.Any {
		c.any = append(c.any, r.predicates(alternative, args))
	}
	r.args += len(args)
	return c
}

func (r *conditionReader) predicates(list []dml.Predicate, args []ssa.Value) []effect.Predicate {
	var out []effect.Predicate
	for _, p := range list {
		column := p.Column
		if p.Table != "" {
			column = p.Table + "." + column
		}
		out = append(out, effect.Predicate{Column: column, Op: p.Op, Value: r.sqlValue(p.Value, args)})
	}
	return out
}

// sqlValue joins a value of a text with the argument of its placeholder.
func (r *conditionReader) sqlValue(v dml.Value, args []ssa.Value) effect.Value {
	out := effect.Value{Text: v.Text, Arg: -1}
	switch v.Kind {
	case dml.ValueArg:
		if v.Arg >= 0 && v.Arg < len(args) {
			value := r.valueOf(args[v.Arg])
			if value.Kind == effect.ValueArg {
				value.Arg = r.args + v.Arg
			}
			if v.Many {
				value.ID = ""
			}
			return value
		}
		out.Kind = effect.ValueArg
	case dml.ValueConst:
		out.Kind, out.ID = effect.ValueConst, identity.Constant(v.Text)
	case dml.ValueNull:
		out.Kind = effect.ValueNull
	case dml.ValueColumn:
		out.Kind = effect.ValueColumn
	case dml.ValueSubselect:
		out.Kind = effect.ValueSubselect
		if s := v.Sub; s != nil {
			out.Sub = &effect.Subselect{Table: s.Table, Column: s.Column, Where: r.predicates(s.Where, args), WhereComplete: s.WhereComplete}
		}
	}
	return out
}

// value says what an argument is, and counts it.
func (r *conditionReader) value(v ssa.Value) effect.Value {
	out := r.valueOf(v)
	if out.Kind == effect.ValueArg {
		out.Arg = r.args
	}
	r.args++
	return out
}

// valueOf says what an argument is.
func (r *conditionReader) valueOf(v ssa.Value) effect.Value {
	v = r.resolve(v)
	if c, ok := v.(*ssa.Const); ok {
		return constantValue(c)
	}
	if q := r.builderOf(v); q != nil {
		if sub := r.subselect(q); sub != nil {
			return effect.Value{Kind: effect.ValueSubselect, Text: sub.Table + "." + sub.Column, Arg: -1, Sub: sub}
		}
		return effect.Value{Arg: -1}
	}
	if isExpression(v.Type()) {
		return r.expressionValue(v)
	}
	return effect.Value{Kind: effect.ValueArg, Arg: -1, ID: r.identity(v, "")}
}

// identity names a value, or what a path of fields leads to from it. Those of a
// helper function that the chain leads through have no name here.
func (s *statement) identity(v ssa.Value, field string) string {
	if v.Parent() != s.call.Parent() {
		return ""
	}
	if field != "" {
		return identity.Field(s.call, v, field)
	}
	return identity.Of(s.call, v)
}

func constantValue(c *ssa.Const) effect.Value {
	if c.Value == nil {
		return effect.Value{Kind: effect.ValueNull, Arg: -1}
	}
	text := c.Value.ExactString()
	if c.Value.Kind() == constant.String {
		text = constant.StringVal(c.Value)
	}
	return effect.Value{Kind: effect.ValueConst, Text: text, Arg: -1, ID: identity.Constant(text)}
}

// in reads In and NotIn, of a session and of the builder: a column and values,
// a list of them, or a sub-select.
func (r *conditionReader) in(not bool, args []ssa.Value, known bool) conditions {
	if len(args) == 0 {
		return opaque()
	}
	column, ok := r.text(args[0])
	if !ok {
		return opaque()
	}
	p := effect.Predicate{Column: r.column(column), Op: "IN", Value: effect.Value{Kind: effect.ValueArg, Arg: r.args}}
	if not {
		p.Op = "NOT IN"
	}
	if known && len(args) == 2 {
		p.Value = r.value(args[1])
		if _, isList := r.resolve(args[1]).Type().Underlying().(*types.Slice); !isList && p.Value.Kind == effect.ValueConst && !not {
			p.Op = "="
		}
	} else {
		r.args += len(args) - 1
	}
	return equation(p)
}

// column gives a column as effects name it: without quotes, with its table only
// where that is another one.
func (r *conditionReader) column(name string) string {
	name = strings.NewReplacer("`", "", `"`, "").Replace(strings.TrimSpace(name))
	if table, column, ok := cutLast(name); ok && (strings.EqualFold(table, r.subject.table) || strings.EqualFold(table, r.subject.alias)) {
		return column
	}
	return name
}

func cutLast(name string) (table, column string, ok bool) {
	i := strings.LastIndexByte(name, '.')
	if i < 0 {
		return "", name, false
	}
	return name[:i], name[i+1:], true
}

func isStringMap(t types.Type) bool {
	m, ok := t.Underlying().(*types.Map)
	return ok && isText(m.Key())
}

// mapValue reads a map of columns and values.
func (r *conditionReader) mapValue(op string, v ssa.Value) conditions {
	entries, ok := r.mapEntries(v)
	if !ok {
		return opaque()
	}
	c := everything()
	for _, e := range entries {
		p := effect.Predicate{Column: r.column(e.key), Op: op, Value: r.value(e.value)}
		if _, isList := r.resolve(e.value).Type().Underlying().(*types.Slice); isList || p.Value.Kind == effect.ValueSubselect {
			p.Op = map[string]string{"=": "IN", "<>": "NOT IN"}[op]
		}
		if p.Value.Kind == effect.ValueNull {
			p.Op = map[string]string{"=": "IS", "<>": "IS NOT"}[op]
		}
		if p.Op == "" {
			return opaque()
		}
		c = c.and(equation(p))
	}
	return c
}
