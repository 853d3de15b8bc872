package xorm

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/cascade"
)

const whyColumns = "the assigned columns are not all known"

// update emits what Update does (session_update.go).
func (s *statement) update() {
	if len(s.args) == 0 {
		return
	}
	bean := s.args[0]
	v := s.resolve(bean)
	isMap := isStringMap(v.Type())
	if isMap {
		bean = nil
	}
	t := s.subjectOf(bean)
	e := t.effect()
	e.Kind = effect.Update
	r := s.conditionReader(t)
	known := true
	if isMap {
		entries, ok := s.mapEntries(v)
		known = ok
		for _, a := range entries {
			e.Set = append(e.Set, effect.Assignment{Column: r.column(a.key), Value: r.value(a.value)})
		}
	} else {
		e.Set, known = r.assigned(v)
	}
	e.Set = append(e.Set, r.expressions()...)
	c := r.chained()
	if len(s.args) > 1 {
		c = c.and(r.bean(t.model, s.args[1]))
	}
	c, _ = r.byID(c)
	c.put(&e, t.model)
	if !c.present && c.complete {
		e.Scope = cascade.ScopeAll
	}
	if m := t.model; m != nil && m.SoftDelete != "" {
		for _, a := range e.Set {
			if a.Column == m.SoftDelete && a.Value.Kind != effect.ValueNull && a.Value.Kind != effect.ValueConst {
				e.Kind = effect.SoftDelete
			}
		}
	}
	if !known && e.Why == "" {
		e.Why = whyColumns
	}
	s.emit(e)
}

// assigned gives the columns that an update by a bean sets
// (statements/update.go, BuildUpdates): those that Cols names, zero or not, else
// those whose fields are not zero, and those of MustCols, Nullable and AllCols.
func (r *conditionReader) assigned(bean ssa.Value) (set []effect.Assignment, known bool) {
	m := r.subject.model
	if m == nil {
		return nil, false
	}
	fields, complete := r.beanFields(m, bean)
	values := map[string]ssa.Value{}
	for _, f := range fields {
		values[f.column.Name] = f.value
	}
	only, must, nullable, all := r.columnSwitches()
	known = complete || len(only) > 0
	for _, c := range m.Columns {
		named := func(list []string) bool {
			return slices.ContainsFunc(list, func(name string) bool { return strings.EqualFold(name, c.Name) })
		}
		value, isSet := values[c.Name]
		if !isSet && !complete && (named(only) || all) {
			set = append(set, effect.Assignment{Column: c.Name, Value: r.field(bean, c.Field)})
			continue
		}
		if len(only) > 0 && !named(only) || c.AutoIncr {
			continue
		}
		switch {
		case isSet:
			set = append(set, effect.Assignment{Column: c.Name, Value: r.value(value)})
		case named(nullable):
			set = append(set, effect.Assignment{Column: c.Name, Value: effect.Value{Kind: effect.ValueNull, Arg: -1}})
		case named(only) || named(must) || all:
			set = append(set, effect.Assignment{Column: c.Name, Value: zeroValue(c.Type)})
		}
	}
	return set, known
}

// field is the value of a field of a bean that was made elsewhere.
func (r *conditionReader) field(bean ssa.Value, path string) effect.Value {
	r.args++
	return effect.Value{Kind: effect.ValueArg, Arg: r.args - 1, ID: r.identity(bean, path)}
}

// zeroValue is what a column gets from a field that is zero: a pointer gives
// NULL.
func zeroValue(goType string) effect.Value {
	switch {
	case strings.HasPrefix(goType, "*"):
		return effect.Value{Kind: effect.ValueNull, Arg: -1}
	case goType == "string":
		return effect.Value{Kind: effect.ValueConst, Arg: -1}
	case strings.Contains(goType, "."), strings.HasPrefix(goType, "["), strings.HasPrefix(goType, "map"):
		return effect.Value{Arg: -1}
	}
	return effect.Value{Kind: effect.ValueConst, Text: "0", Arg: -1}
}

// columnSwitches reads the calls that say which columns are set.
func (r *conditionReader) columnSwitches() (only, must, nullable []string, all bool) {
	for _, m := range r.chain.calls {
		switch m.name {
		case "Cols":
			only = append(only, r.names(m)...)
		case "MustCols", "UseBool":
			must = append(must, r.names(m)...)
		case "Nullable":
			nullable = append(nullable, r.names(m)...)
		case "AllCols":
			all = true
		}
	}
	return only, must, nullable, all
}

// names reads the arguments of Cols: names, or several in one with commas.
func (r *conditionReader) names(m methodCall) []string {
	args, _ := m.spread()
	var out []string
	for _, a := range args {
		text, _ := r.text(a)
		for _, name := range strings.Split(text, ",") {
			if name = r.column(name); name != "" {
				out = append(out, name)
			}
		}
	}
	return out
}

// expressions gives the columns that SetExpr, Incr and Decr set.
func (r *conditionReader) expressions() []effect.Assignment {
	var set []effect.Assignment
	for _, m := range r.chain.calls {
		switch m.name {
		case "SetExpr", "Incr", "Decr":
		default:
			continue
		}
		name, ok := r.text(m.args[0])
		if !ok {
			continue
		}
		a := effect.Assignment{Column: r.column(name), Value: effect.Value{Arg: -1}}
		if m.name == "SetExpr" {
			a.Value = r.expressionText(m.args[1])
		}
		set = append(set, a)
	}
	return set
}

// expressionText reads the value of SetExpr: a text is SQL.
func (r *conditionReader) expressionText(v ssa.Value) effect.Value {
	v = r.resolve(v)
	if !isText(v.Type()) {
		return r.value(v)
	}
	if text, ok := r.text(v); ok && strings.EqualFold(strings.TrimSpace(text), "NULL") {
		return effect.Value{Kind: effect.ValueNull, Arg: -1}
	}
	return effect.Value{Arg: -1}
}

// insert emits what Insert does, for each bean or list of beans.
func (s *statement) insert() {
	for _, bean := range s.args {
		t := s.subjectOf(bean)
		if t.model == nil && t.table == "" {
			continue
		}
		e := t.effect()
		e.Kind = effect.Insert
		r := s.conditionReader(t)
		if _, isList := indirect(s.resolve(bean).Type()).Underlying().(*types.Slice); !isList {
			fields, _ := s.beanFields(t.model, bean)
			for _, f := range fields {
				e.Set = append(e.Set, effect.Assignment{Column: f.column.Name, Value: r.value(f.value)})
			}
			e.Into = s.identity(bean, "")
		}
		s.emit(e)
	}
}
