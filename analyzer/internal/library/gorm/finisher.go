package gorm

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
)

// statement is one statement that a finisher runs.
type statement struct {
	*reader
	w     *walker
	chain *chain
	name  string // of the finisher
	old   bool   // GORM v1
	// dest is the finisher's own model value, nil where it has none.
	dest   ssa.Value
	inline []ssa.Value
	known  bool // inline are all there are
}

func (r *reader) statementOf(m methodCall) *statement {
	s := &statement{
		reader: r, name: m.name, old: m.old, known: true,
		w: &walker{cx: r.cx, end: r.call, visited: map[ssa.Value]bool{}, params: map[*ssa.Parameter]ssa.Value{}},
	}
	s.chain = &chain{unscoped: effect.No, old: m.old}
	from, _ := r.call.(ssa.Value)
	s.w.walk(s.chain, m.recv, from)
	s.chain.allowAll = s.chain.allowAll || r.config.AllowGlobalUpdate || m.old && !s.chain.refuseAll
	s.chain.skipTx = s.chain.skipTx || r.config.SkipDefaultTransaction
	return s
}

// finisher reads a method of *gorm.DB that runs a statement.
func (r *reader) finisher(m methodCall) bool {
	s := r.statementOf(m)
	if s.chain.dryRun {
		return false
	}
	if s.old {
		if found, done := s.oldFinisher(m); done {
			return found
		}
	}
	switch m.name {
	case "Delete":
		s.take(m.args)
		s.delete()
	case "Update", "UpdateColumn":
		s.update(s.oneColumn(m.args))
	case "Updates", "UpdateColumns":
		s.updates(m.args[0])
	case "Create", "CreateInBatches", "Save":
		s.dest = m.args[0]
		s.simple(effect.Insert)
	case "First", "Take", "Last", "Find", "FirstOrInit":
		s.take(m.args)
		return s.read()
	case "FirstOrCreate":
		s.take(m.args)
		if s.read() {
			s.simple(effect.Insert)
		}
	case "Pluck":
		return s.pluck(m.args)
	case "Count", "Scan", "Row", "Rows", "FindInBatches":
		if m.name == "Scan" || m.name == "FindInBatches" {
			s.dest = m.args[0]
		}
		return s.read()
	case "Exec":
		args, known := varargs(m.args[1])
		s.sql(m.args[0], args, known, "Exec")
	case "Raw":
		return s.rawStatement(m)
	default:
		return false
	}
	return len(r.out.Effects) > 0 || r.out.Incomplete
}

// take reads a finisher's value and inline conditions.
func (s *statement) take(args []ssa.Value) {
	s.dest = args[0]
	if len(args) > 1 {
		s.inline, s.known = varargs(args[1])
	}
}

// subject is what a statement is about.
type subject struct {
	table string
	model *entity.Model
	why   string
	// typeParam is the number of the type parameter that is the model, from 1.
	typeParam int
	// boxed is the model value where its type is an interface.
	boxed ssa.Value
}

// subjectOf finds the table and the model of a statement: Table names the table,
// Model or else the finisher's value the model (callbacks.go, Execute).
func subjectOf(w *walker, c *chain, dest ssa.Value) subject {
	var s subject
	value := dest
	if c.model != nil && !(c.old && dest != nil && !isNil(dest)) {
		value = c.model
	}
	if c.modelUnclear {
		return subject{why: "the argument of Model depends on a condition"}
	}
	if value != nil && !isNil(value) {
		v := w.resolve(unwrap(value))
		switch t := library.Element(v.Type()); {
		case isTypeParam(t):
			s.why, s.typeParam = "the model is a type parameter", typeParam(t)
		case types.IsInterface(t):
			s.why, s.boxed = "the type of the model value is not known here", v
		default:
			s.model = w.cx.Model(t)
		}
	}
	if s.model != nil && c.model != nil && dest != nil && !isNil(dest) && !c.old {
		if other := StructOf(unwrap(dest).Type()); other != nil && TypePath(other.Obj()) != s.model.TypePath {
			if o := w.cx.Model(other); o != nil && o.TypePath != s.model.TypePath {
				s.why = "Model and the finisher's value are of different types"
			}
		}
	}
	switch {
	case c.tableSet:
		s.table = c.table
		if s.table == "" {
			s.why = c.tableWhy
		} else if s.model == nil && s.why != "" {
			// The value may be of a type that deletes softly.
			s.table = ""
		}
	case s.why != "":
	case s.model == nil:
		s.why = "the call names no model and no table"
	default:
		s.table, s.why = s.model.Table, s.model.TableWhy
	}
	return s
}

// typeParam numbers a type parameter from 1.
func typeParam(t types.Type) int { return t.(*types.TypeParam).Index() + 1 }

func isTypeParam(t types.Type) bool {
	_, ok := t.(*types.TypeParam)
	return ok
}

// effect starts the effect of a statement on its subject.
func (s *statement) effect(sub subject) effect.Effect {
	e := effect.Effect{Table: sub.table, Why: sub.why, Form: s.chain.form(s.name), Unscoped: s.chain.unscoped == effect.Yes}
	if sub.table != "" {
		e.Why = ""
	} else if s.chain.unscoped != effect.Maybe && !s.chain.tableSet {
		e.TypeParam, s.reader.boxed = sub.typeParam, sub.boxed
	}
	if sub.model != nil {
		e.Model, e.ModelPath = sub.model.Name, sub.model.TypePath
	}
	if p := s.chain.param; p != nil && !s.chain.manyParams && p.Parent() == s.call.Parent() {
		e.HandleParam = slices.Index(p.Parent().Params, p) + 1
	}
	return e
}

// conditionsOn reads the conditions of chain and finisher.
func (s *statement) conditionsOn(sub subject) conditions {
	c := *s.chain
	if len(s.inline) > 0 || !s.known {
		inline := condition{method: "Where", call: s.call, args: s.inline, known: s.known}
		if len(s.inline) == 0 {
			c.open = true
		} else {
			c.conditions = append([]condition{inline}, c.conditions...)
		}
	}
	return s.w.conditions(&c, sub.model, sub.table)
}

// simple emits an effect of which only the table matters.
func (s *statement) simple(kind effect.Kind) {
	sub := subjectOf(s.w, s.chain, s.dest)
	if sub.table == "" {
		return
	}
	e := s.effect(sub)
	e.Kind, e.AutoTx = kind, !s.chain.skipTx
	if kind == effect.Insert && s.dest != nil {
		e.Set = s.inserted(sub.model, s.dest)
		if s.name == "Create" { // the others may find a row that is there
			e.Into = identity.Of(s.call, s.w.resolve(unwrap(s.dest)))
		}
	}
	s.emit(e)
}

// inserted gives the columns of a literal that is inserted.
func (s *statement) inserted(m *entity.Model, value ssa.Value) []effect.Assignment {
	fields, _ := structFields(m, s.w.resolve(unwrap(value)), s.call)
	var set []effect.Assignment
	for _, f := range fields {
		set = append(set, effect.Assignment{Column: f.column, Value: s.assigned(f.value)})
	}
	return set
}

// read emits a look into a table; one of which the table is not known is none.
func (s *statement) read() bool {
	if s.chain.raw != nil {
		return false // the Raw call has the text
	}
	sub := subjectOf(s.w, s.chain, s.dest)
	if sub.table == "" {
		return false
	}
	e := s.effect(sub)
	e.Kind = effect.Read
	c := s.conditionsOn(sub)
	s.bind(&e, &c, sub)
	if s.dest != nil && s.name != "Scan" {
		e.Into = identity.Of(s.call, s.w.resolve(unwrap(s.dest)))
	}
	s.emit(e)
	return true
}

// pluck emits a look into one column.
func (s *statement) pluck(args []ssa.Value) bool {
	before := len(s.out.Effects)
	if !s.read() || len(args) < 2 || len(s.out.Effects) != before+1 {
		return len(s.out.Effects) > before
	}
	column, ok := s.w.text(args[0])
	id := identity.Of(s.call, s.w.resolve(unwrap(args[1])))
	if e := &s.out.Effects[before]; ok && id != "" && !strings.ContainsAny(column, " ,(*") {
		column = strings.NewReplacer("`", "", `"`, "").Replace(column)
		e.Fills = []effect.Assignment{{Column: column, Value: effect.Value{Arg: -1, ID: id}}}
	}
	return true
}

// oneColumn reads Update(column, value).
func (s *statement) oneColumn(args []ssa.Value) ([]effect.Assignment, bool) {
	column, ok := s.w.text(args[0])
	if !ok {
		return nil, false
	}
	return []effect.Assignment{{Column: column, Value: s.assigned(args[1])}}, true
}

// updates reads Updates(values).
func (s *statement) updates(arg ssa.Value) {
	v := unwrap(arg)
	if isMap(v.Type()) {
		entries, ok := mapEntries(s.w, v)
		var set []effect.Assignment
		for _, e := range entries {
			set = append(set, effect.Assignment{Column: e.key, Value: s.assigned(e.value)})
		}
		s.update(set, ok)
		return
	}
	if !s.old || s.chain.model == nil {
		s.dest = arg
	}
	fields, ok := structFields(s.cx.Model(v.Type()), v, s.call)
	var set []effect.Assignment
	for _, f := range fields {
		set = append(set, effect.Assignment{Column: f.column, Value: s.assigned(f.value)})
	}
	s.update(set, ok)
}

// assigned says what a column is set to. gorm.Expr("NULL") is NULL too.
func (s *statement) assigned(v ssa.Value) effect.Value {
	v = unwrap(v)
	if c, ok := v.(*ssa.Const); ok {
		return constantValue(c)
	}
	if call, ok := v.(*ssa.Call); ok && isNamed(v.Type(), pathClause, "Expr") && len(call.Call.Args) > 0 {
		if text, ok := s.w.text(call.Call.Args[0]); ok && (text == "NULL" || text == "null") {
			return effect.Value{Kind: effect.ValueNull, Arg: -1}
		}
	}
	return effect.Value{Kind: effect.ValueUnknown, Arg: -1, ID: identity.Of(s.call, s.w.resolve(v))}
}

// update emits an update; known says whether set are all columns it assigns.
func (s *statement) update(set []effect.Assignment, known bool) {
	sub := subjectOf(s.w, s.chain, s.dest)
	e := s.effect(sub)
	e.Kind, e.AutoTx = effect.Update, !s.chain.skipTx
	for _, a := range set {
		a.Column = columnOf(sub.model, a.Column)
		if sub.model != nil && a.Column == sub.model.SoftDelete && a.Value.Kind != effect.ValueNull {
			e.Kind = effect.SoftDelete
		}
		e.Set = append(e.Set, a)
	}
	c := s.conditionsOn(sub)
	keyed := s.chain.model
	if keyed == nil {
		keyed = s.dest
	}
	e.KeyInValue = s.keyCondition(&c, keyed, sub.model)
	s.bind(&e, &c, sub)
	if !c.present && s.chain.allowAll {
		e.Scope = cascade.ScopeAll
	}
	if !known {
		// Columns may be assigned that were not seen.
		e.Why = "the assigned columns are not all known"
	}
	s.emit(e)
}

// keyCondition adds the key of a model value to the conditions where the value
// carries it, and says whether it does.
func (s *statement) keyCondition(c *conditions, value ssa.Value, m *entity.Model) effect.Tristate {
	if value == nil || isNil(value) || m == nil {
		return effect.No
	}
	_, many := indirect(unwrap(value).Type()).Underlying().(*types.Slice)
	if many && s.old {
		return effect.No // the keys of a list's elements are no condition
	}
	key := keyIn(value, m, s.call)
	switch {
	case key == effect.Yes, key == effect.Maybe && !c.present && !c.open:
		// With no key and no other condition GORM runs nothing.
		c.byKey(m, many, func(field string) string { return identity.Field(s.call, s.w.resolve(unwrap(value)), field) })
	case key == effect.Maybe:
		c.complete, c.present = false, true
	}
	return key
}
