package gorm

import (
	"go/constant"
	"go/types"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// conditions are what a statement's rows must pass.
type conditions struct {
	where    []effect.Predicate
	complete bool // where are all there are
	present  bool // there is a condition
	open     bool // there may be conditions that were not seen
	// args counts the placeholders.
	args int
	// pending are functions that may add more.
	pending []effect.Option
}

// scope says which rows the conditions leave.
func (c *conditions) scope(m *entity.Model) cascade.Scope {
	switch {
	case c.present && c.complete && len(c.where) == 0:
		return cascade.ScopeAll // Where("1 = 1")
	case m != nil && len(m.PrimaryKey) > 0 && c.covers(m.PrimaryKey):
		return cascade.ScopeKey
	case c.present:
		return cascade.ScopeCondition
	}
	return cascade.ScopeUnknown
}

func (c *conditions) covers(key []string) bool {
	for _, column := range key {
		found := false
		for _, p := range c.where {
			found = found || strings.EqualFold(p.Column, column) && (p.Op == "=" || p.Op == "IN")
		}
		if !found {
			return false
		}
	}
	return true
}

// byKey adds the comparison with the primary key of a model value.
func (c *conditions) byKey(m *entity.Model, many bool, id func(field string) string) {
	c.present = true
	for _, column := range m.PrimaryKey {
		op := "="
		if many {
			op = "IN"
		}
		value := effect.Value{Arg: -1}
		for _, f := range m.Columns {
			if f.Name == column {
				value.ID = id(f.Field)
			}
		}
		c.where = append(c.where, effect.Predicate{Column: column, Op: op, Value: value})
	}
}

// conditionReader reads the conditions of one statement (statement.go,
// BuildCondition).
type conditionReader struct {
	w     *walker
	model *entity.Model
	table string
	out   conditions
}

func (w *walker) conditions(c *chain, m *entity.Model, table string) conditions {
	r := &conditionReader{w: w, model: m, table: table, out: conditions{complete: !c.open && !c.limited, open: c.open}}
	for i := len(c.conditions) - 1; i >= 0; i-- {
		k := c.conditions[i]
		switch k.method {
		case "Where":
			r.where(k.args, k.known)
		case "Not":
			r.out.present, r.out.complete = true, false
		case "Or":
			if len(c.conditions) == 1 && len(c.added) == 0 {
				r.where(k.args, k.known) // a lone Or is a Where
				continue
			}
			// Alternatives: no comparison so far is one that every row passes.
			r.incomplete()
			r.out.where = nil
		case "Clauses":
			r.clauses(k.args, k.known)
		}
	}
	r.options(c.added)
	return r.out
}

// incomplete adds a condition that says nothing we understand.
func (r *conditionReader) incomplete() { r.out.present, r.out.complete = true, false }

func (r *conditionReader) where(args []ssa.Value, known bool) {
	if len(args) == 0 || isNil(args[0]) && len(args) == 1 {
		return
	}
	if !known {
		r.incomplete()
		return
	}
	query := r.w.resolve(unwrap(args[0]))
	if types.Identical(types.Unalias(query.Type()), types.Typ[types.String]) || isUntypedString(query) {
		text, ok := r.w.text(query)
		if !ok {
			r.incomplete()
			return
		}
		if text == "" && len(args) == 1 {
			return
		}
		if _, err := strconv.Atoi(text); err != nil {
			r.text(text, args[1:])
			return
		}
	}
	r.values(args)
}

func isUntypedString(v ssa.Value) bool {
	b, ok := v.Type().(*types.Basic)
	return ok && b.Kind() == types.UntypedString
}

// list matches IN with a bare placeholder, which GORM expands to a list.
var list = regexp.MustCompile(`(?i)\bIN\s+(\?|@\w+)`)

// text reads a condition in SQL. A single word with one argument is a column.
func (r *conditionReader) text(text string, args []ssa.Value) {
	if !strings.ContainsAny(text, "?@ ") && len(args) == 1 {
		value := r.value(args[0], 0)
		r.add(effect.Predicate{Column: strings.Trim(text, "`"), Op: "=", Value: value})
		r.out.args++
		return
	}
	table := r.table
	if table == "" {
		table = "t"
	}
	statements := r.w.cx.Statements("DELETE FROM `" + strings.ReplaceAll(table, ".", "`.`") + "` WHERE " + list.ReplaceAllString(text, "IN ($1)"))
	if len(statements) != 1 || len(statements[0].Targets) != 1 || statements[0].Problem != "" {
		r.incomplete()
		return
	}
	t := statements[0].Targets[0]
	if t.Scope == dml.ScopeAll {
		r.out.present = true
		return
	}
	for _, p := range t.Where {
		if p.Table == "" {
			r.add(effect.Predicate{Column: p.Column, Op: p.Op, Value: r.sqlValue(p.Value, args)})
		}
	}
	r.out.present = true
	r.out.complete = r.out.complete && t.WhereComplete
	r.out.args += len(args)
}

func (r *conditionReader) add(p effect.Predicate) {
	r.out.present = true
	r.out.where = append(r.out.where, p)
}

// sqlValue joins a value of the text with the argument of its placeholder.
func (r *conditionReader) sqlValue(v dml.Value, args []ssa.Value) effect.Value {
	if v.Kind == dml.ValueArg && v.Arg >= 0 && v.Arg < len(args) {
		out := r.value(args[v.Arg], v.Arg)
		if v.Many {
			out.ID = ""
		}
		return out
	}
	return valueOf(v)
}

// value says what an argument is.
func (r *conditionReader) value(v ssa.Value, index int) effect.Value {
	v = unwrap(v)
	if c, ok := v.(*ssa.Const); ok {
		return constantValue(c)
	}
	if isHandle(v.Type()) {
		if s, ok := r.subselect(v); ok {
			return s
		}
		return effect.Value{Kind: effect.ValueUnknown, Arg: -1}
	}
	return effect.Value{Kind: effect.ValueArg, Arg: r.out.args + index, ID: identity.Of(r.w.end, v)}
}

// subselect reads a chain that stands for a sub-select of one column.
func (r *conditionReader) subselect(v ssa.Value) (effect.Value, bool) {
	sub := readChain(r.w.cx, r.w.end, v)
	s := subjectOf(r.w, sub, nil)
	if s.table == "" || len(sub.selects) != 1 || sub.selectUnclear {
		return effect.Value{}, false
	}
	column := columnOf(s.model, sub.selects[0])
	inner := r.w.conditions(sub, s.model, s.table)
	out := effect.Value{Kind: effect.ValueSubselect, Text: s.table + "." + column, Arg: -1}
	soft := s.model != nil && s.model.SoftDelete != "" && sub.unscoped != effect.Yes
	out.Sub = &effect.Subselect{Table: s.table, Column: column, Where: inner.where, WhereComplete: inner.complete && !soft}
	return out, true
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

// values reads a condition that is no text: keys, maps, structs, other chains.
func (r *conditionReader) values(args []ssa.Value) {
	for i, arg := range args {
		v := r.w.resolve(unwrap(arg))
		t := v.Type()
		switch {
		case isNil(v):
		case isHandle(t):
			r.nested(v)
		case isMap(t):
			r.mapValue(v)
		case StructOf(t) != nil && isModelStruct(t):
			r.structValue(v)
		case isKeyType(t, len(args) == 1):
			r.key(args[i:])
			return
		default:
			r.incomplete()
		}
	}
}

func isMap(t types.Type) bool {
	m, ok := t.Underlying().(*types.Map)
	if !ok {
		return false
	}
	b, ok := m.Key().Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isModelStruct leaves out GORM's own expressions and values for one column.
func isModelStruct(t types.Type) bool {
	named := StructOf(t)
	return named.Obj().Pkg() != nil && named.Obj().Pkg().Path() != pathClause && !isValuer(named) && !hasMethod(named, "Build", 1, 0)
}

// isKeyType reports whether GORM takes a value of the type for a primary key.
func isKeyType(t types.Type, single bool) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Slice:
		_, basic := u.Elem().Underlying().(*types.Basic)
		return single && (basic || isValuer(u.Elem()))
	case *types.Pointer:
		return isKeyType(u.Elem(), single)
	}
	return isValuer(indirect(t))
}

// key adds the comparison of the primary key with values.
func (r *conditionReader) key(args []ssa.Value) {
	column := effect.KeyColumn
	switch {
	case r.model == nil && r.table == "":
	case r.model == nil || len(r.model.PrimaryKey) != 1:
		r.incomplete()
		return
	default:
		column = r.model.PrimaryKey[0]
	}
	p := effect.Predicate{Column: column, Op: "=", Value: r.value(args[0], 0)}
	if _, slice := unwrap(args[0]).Type().Underlying().(*types.Slice); slice || len(args) > 1 {
		p.Op = "IN"
	}
	if len(args) > 1 {
		p.Value.ID = ""
	}
	r.add(p)
	r.out.args += len(args)
}

// nested adds the conditions of a chain that is given as a condition.
func (r *conditionReader) nested(v ssa.Value) {
	sub := readChain(r.w.cx, r.w.end, v)
	inner := r.w.conditions(sub, r.model, r.table)
	r.out.where = append(r.out.where, inner.where...)
	r.out.present = true
	r.out.complete = r.out.complete && inner.complete
}

// mapValue adds an equation for each key of a map.
func (r *conditionReader) mapValue(v ssa.Value) {
	entries, ok := mapEntries(r.w, v)
	if !ok {
		r.incomplete()
		return
	}
	for _, e := range entries {
		p := effect.Predicate{Column: e.key, Op: "=", Value: r.value(e.value, 0)}
		if _, slice := unwrap(e.value).Type().Underlying().(*types.Slice); slice {
			p.Op = "IN"
		}
		r.add(p)
		r.out.args++
	}
}

// structValue adds an equation for each field of a struct that is not zero. A
// struct that was filled elsewhere may have any.
func (r *conditionReader) structValue(v ssa.Value) {
	m := r.w.cx.Model(v.Type())
	fields, ok := structFields(m, v, r.w.end)
	if !ok {
		r.incomplete()
		return
	}
	for _, f := range fields {
		r.add(effect.Predicate{Column: f.column, Op: "=", Value: r.value(f.value, 0)})
		r.out.args++
	}
}

// clauses: an expression that is no clause is a condition; clauses such as
// RETURNING or FOR UPDATE leave the rows alone.
func (r *conditionReader) clauses(args []ssa.Value, known bool) {
	if !known {
		r.incomplete()
		return
	}
	for _, arg := range args {
		t := unwrap(arg).Type()
		switch {
		case isNamed(t, pathClause, "Returning"), isNamed(t, pathClause, "Locking"), isNamed(t, pathClause, "OnConflict"):
		default:
			r.incomplete()
		}
	}
}

// columnOf gives the column that a name in GORM's calls stands for: a column or
// a Go field.
func columnOf(m *entity.Model, name string) string {
	if m == nil {
		return name
	}
	for _, c := range m.Columns {
		if c.Name == name {
			return name
		}
	}
	for _, c := range m.Columns {
		if c.Field == name || strings.HasSuffix(c.Field, "."+name) {
			return c.Name
		}
	}
	return name
}
