package databasesql

import (
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// reader turns the texts of one call into effects.
type reader struct {
	library *Library
	cx      library.Context
	call    ssa.CallInstruction
	query   query
	// given is what callers of a function have completed, in the place of call
	// and query.
	given *library.Given

	out library.Call
	// surelySQL is set where all texts are statements that are understood.
	surelySQL bool
	number    int
}

// read reads all texts that the call may run. A statement is certain where it
// is one of the only text, of each text, or of texts that are all run in turn.
func (r *reader) read() library.Call {
	texts := r.cx.Texts(r.query.text)
	if r.query.role != prepares && marked(texts) {
		return library.Call{Given: r.toBeGiven(texts)}
	}
	return r.readTexts(texts)
}

func (r *reader) readTexts(texts []library.Text) library.Call {
	r.surelySQL = len(texts) > 0
	var perText [][]effect.Effect
	whole := len(texts) > 0
	for _, t := range texts {
		effects := r.text(t)
		perText = append(perText, effects)
		whole = whole && t.Complete
	}
	if len(texts) == 0 {
		r.incomplete("the SQL text is not known")
	}
	every := whole && len(texts) > 0 && (len(texts) == 1 || texts[0].Every)
	for i, list := range perText {
		for _, e := range list {
			e.Certain = r.query.role != prepares && (every || whole && inAll(perText, e))
			if i > 0 && !every && seen(perText[:i], e) {
				continue
			}
			r.out.Effects = append(r.out.Effects, e)
			if !every && len(texts) > 1 {
				r.out.OneOf = append(r.out.OneOf, i)
			}
		}
	}
	return r.out
}

// text reads one text. One whose first word is not known may do anything.
func (r *reader) text(t library.Text) []effect.Effect {
	if !t.Complete {
		r.out.Instead = !r.out.Incomplete || r.out.Instead
		r.incomplete("the SQL text is not wholly known")
	}
	var list []effect.Effect
	statements := r.cx.Statements(t.SQL)
	r.surelySQL = r.surelySQL && len(statements) > 0
	for _, s := range statements {
		if s.Kind == dml.Unknown || s.Kind == dml.Other || s.Problem != "" {
			r.surelySQL = false
		}
		if s.Kind == dml.Unknown || s.Kind == dml.Other && s.Problem != "" {
			r.out.Instead = r.out.Instead && len(statements) == 1 && !t.Complete
			r.incomplete(s.Problem)
		}
		list = append(list, r.statement(s)...)
	}
	return list
}

func (r *reader) incomplete(why string) {
	r.out.Incomplete = true
	if r.out.Why == "" {
		r.out.Why = why
	}
}

// inAll reports whether each text has the effect.
func inAll(perText [][]effect.Effect, e effect.Effect) bool {
	for _, list := range perText {
		if !seen([][]effect.Effect{list}, e) {
			return false
		}
	}
	return true
}

// seen reports whether one of the lists has the effect, whatever its number and text.
func seen(lists [][]effect.Effect, e effect.Effect) bool {
	e.SQL, e.Statement, e.Certain = "", 0, false
	for _, list := range lists {
		for i := range list {
			if list[i].Kind != e.Kind || list[i].Table != e.Table || len(list[i].Where) != len(e.Where) {
				continue // most differ in what is compared at no cost
			}
			o := list[i]
			o.SQL, o.Statement, o.Certain = "", 0, false
			if reflect.DeepEqual(&o, &e) {
				return true
			}
		}
	}
	return false
}

// kindOf maps a statement to its effect; ok is false where it has none.
func kindOf(k dml.Kind) (kind effect.Kind, ok bool) {
	switch k {
	case dml.Select:
		return effect.Read, true
	case dml.Insert:
		return effect.Insert, true
	case dml.Update:
		return effect.Update, true
	case dml.Delete:
		return effect.Delete, true
	case dml.Replace:
		return effect.Replace, true
	case dml.Truncate:
		return effect.Truncate, true
	case dml.DropTable:
		return effect.Drop, true
	case dml.ChecksOff:
		return effect.ChecksOff, true
	case dml.ChecksOn:
		return effect.ChecksOn, true
	}
	return 0, false
}

// statement gives the effects of one statement, one for each table.
func (r *reader) statement(s dml.Statement) []effect.Effect {
	kind, ok := kindOf(s.Kind)
	if !ok {
		return nil
	}
	base := effect.Effect{
		Kind:      kind,
		Handle:    effect.Handle{Param: -1},
		Form:      "sql " + strings.ToUpper(s.Kind.String()),
		SQL:       line(s.Text),
		Statement: r.number,
	}
	if r.call != nil {
		base.Pos = r.cx.Position(r.call.Pos())
	}
	if r.query.role == prepares {
		base.Form += " (prepared)"
	}
	r.number++
	if kind == effect.Read && r.call != nil {
		base.Fills = r.fills(s.Columns)
		if r.query.dest != nil && len(base.Fills) == 0 {
			base.Into = identity.Of(r.call, r.query.dest)
		}
	}
	if kind == effect.ChecksOff || kind == effect.ChecksOn {
		base.Form = "sql SET foreign_key_checks"
		return []effect.Effect{base}
	}
	var list []effect.Effect
	for _, t := range s.Targets {
		e := base
		e.Table, e.Why = t.Table, t.Why
		e.Scope = scopeOf(t.Scope)
		e.Where, e.WhereComplete = r.predicates(t.Where), t.WhereComplete
		for _, alternative := range t.Any {
			e.Any = append(e.Any, r.predicates(alternative))
		}
		for _, a := range t.Set {
			e.Set = append(e.Set, effect.Assignment{Column: a.Column, Value: r.value(a.Value)})
		}
		if kind == effect.Update && r.softDeletes(t.Set) {
			e.Kind = effect.SoftDelete
		}
		list = append(list, e)
	}
	if kind == effect.Read {
		for _, table := range s.Reads {
			e := base
			e.Table = table
			list = append(list, e)
		}
	}
	return list
}

func scopeOf(s dml.Scope) cascade.Scope {
	switch s {
	case dml.ScopeAll:
		return cascade.ScopeAll
	case dml.ScopeCondition:
		return cascade.ScopeCondition
	}
	return cascade.ScopeUnknown
}

// predicates translates comparisons; a column of another table of the join is
// written with its table.
func (r *reader) predicates(list []dml.Predicate) []effect.Predicate {
	var out []effect.Predicate
	for _, p := range list {
		column := p.Column
		if p.Table != "" {
			column = p.Table + "." + column
		}
		out = append(out, effect.Predicate{Column: column, Op: p.Op, Value: r.value(p.Value)})
	}
	return out
}

// value translates a value. A placeholder whose argument is a constant is that
// constant.
func (r *reader) value(v dml.Value) effect.Value {
	out := effect.Value{Text: v.Text, Arg: v.Arg}
	switch v.Kind {
	case dml.ValueConst:
		out.Kind = effect.ValueConst
		out.ID = identity.Constant(v.Text)
	case dml.ValueNull:
		out.Kind = effect.ValueNull
	case dml.ValueArg:
		if r.given != nil {
			return r.givenValue(v)
		}
		out.Kind = effect.ValueArg
		if c, ok := r.argument(v).(*ssa.Const); ok {
			out = constantValue(c, v.Arg)
		}
		if !v.Many {
			out.ID = r.identity(v)
		}
	case dml.ValueSubselect:
		out.Kind = effect.ValueSubselect
		if s := v.Sub; s != nil {
			out.Sub = &effect.Subselect{Table: s.Table, Column: s.Column, Where: r.predicates(s.Where), WhereComplete: s.WhereComplete}
		}
	case dml.ValueColumn:
		out.Kind = effect.ValueColumn
	case dml.ValueCall:
		out.Text += "()"
	}
	return out
}

// line makes one short line of a text, holes shown as ….
func line(text string) string {
	const limit = 200
	text = strings.Join(strings.Fields(strings.ReplaceAll(text, library.Hole, "…")), " ")
	if runes := []rune(text); len(runes) > limit {
		text = string(runes[:limit-1]) + "…"
	}
	return text
}
