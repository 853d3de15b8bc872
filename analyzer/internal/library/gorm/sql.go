package gorm

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/identity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// sql emits what the text of Exec or Raw does.
func (s *statement) sql(text ssa.Value, args []ssa.Value, known bool, name string) {
	texts := s.cx.Texts(unwrap(text))
	if len(texts) == 0 {
		s.unknown("the text of " + name + " is not known")
		return
	}
	r := &conditionReader{w: s.w}
	for _, t := range texts {
		if !t.Complete {
			s.unknown("the text of " + name + " is not wholly known")
		}
		for _, st := range s.cx.Statements(list.ReplaceAllString(t.SQL, "IN ($1)")) {
			before := len(s.out.Effects)
			s.sqlStatement(st, r, args, name)
			for i := before; i < len(s.out.Effects); i++ {
				s.out.Effects[i].Certain = len(texts) == 1 && t.Complete || t.Every
			}
		}
	}
}

// kinds maps what a text does to effects.
var kinds = map[dml.Kind]effect.Kind{
	dml.Delete: effect.Delete, dml.Truncate: effect.Truncate, dml.Replace: effect.Replace,
	dml.Update: effect.Update, dml.Insert: effect.Insert, dml.DropTable: effect.Drop, dml.Select: effect.Read,
	dml.ChecksOff: effect.ChecksOff, dml.ChecksOn: effect.ChecksOn,
}

func (s *statement) sqlStatement(st dml.Statement, r *conditionReader, args []ssa.Value, name string) {
	kind, ok := kinds[st.Kind]
	form := "gorm " + name + " " + strings.ToUpper(st.Kind.String())
	if !ok {
		if st.Kind == dml.Unknown {
			s.unknown("an SQL statement was not understood: " + st.Problem)
		}
		return
	}
	number := s.reader.statement
	sqlText := line(st.Text)
	emit := func(e effect.Effect) {
		e.Form, e.SQL = form, sqlText
		s.reader.statement = number
		s.emit(e)
	}
	if kind == effect.ChecksOff || kind == effect.ChecksOn {
		emit(effect.Effect{Kind: kind})
		return
	}
	for _, t := range st.Targets {
		e := effect.Effect{Kind: kind, Table: t.Table, Why: t.Why, WhereComplete: t.WhereComplete}
		switch t.Scope {
		case dml.ScopeAll:
			e.Scope = cascade.ScopeAll
		case dml.ScopeCondition:
			e.Scope = cascade.ScopeCondition
		}
		for _, p := range t.Where {
			if p.Table == "" {
				e.Where = append(e.Where, effect.Predicate{Column: p.Column, Op: p.Op, Value: r.sqlValue(p.Value, args)})
			}
		}
		for _, a := range t.Set {
			e.Set = append(e.Set, effect.Assignment{Column: a.Column, Value: r.sqlValue(a.Value, args)})
		}
		if kind == effect.Update && softDeletes(t.Set, args) {
			e.Kind = effect.SoftDelete
		}
		emit(e)
	}
	for _, table := range st.Reads {
		emit(effect.Effect{Kind: effect.Read, Table: table})
	}
}

// valueOf translates a value of an SQL text.
func valueOf(v dml.Value) effect.Value {
	kind := effect.ValueUnknown
	switch v.Kind {
	case dml.ValueConst:
		kind = effect.ValueConst
	case dml.ValueNull:
		kind = effect.ValueNull
	case dml.ValueArg:
		kind = effect.ValueArg
	case dml.ValueSubselect:
		kind = effect.ValueSubselect
	case dml.ValueColumn:
		kind = effect.ValueColumn
	}
	out := effect.Value{Kind: kind, Text: v.Text, Arg: v.Arg}
	if v.Kind == dml.ValueConst {
		out.ID = identity.Constant(v.Text)
	}
	if v.Sub != nil {
		out.Sub = subselectOf(v.Sub)
	}
	return out
}

func subselectOf(s *dml.Subselect) *effect.Subselect {
	out := &effect.Subselect{Table: s.Table, Column: s.Column, WhereComplete: s.WhereComplete}
	for _, p := range s.Where {
		column := p.Column
		if p.Table != "" {
			column = p.Table + "." + column
		}
		out.Where = append(out.Where, effect.Predicate{Column: column, Op: p.Op, Value: valueOf(p.Value)})
	}
	return out
}

// line makes one short line of a text, holes shown as ….
func line(text string) string {
	const limit = 200
	text = strings.Join(strings.Fields(strings.ReplaceAll(text, library.Hole, "…")), " ")
	if r := []rune(text); len(r) > limit {
		text = string(r[:limit-1]) + "…"
	}
	return text
}

// rawStatement reads Raw. It only makes a text; a finisher runs it.
func (s *statement) rawStatement(m methodCall) bool {
	call, ok := s.call.(*ssa.Call)
	if !ok {
		return false // go db.Raw(…) and defer db.Raw(…) run nothing
	}
	args, known := varargs(m.args[1])
	switch rawUse(call, map[ssa.Value]bool{}) {
	case effect.Yes:
		s.sql(m.args[0], args, known, "Raw")
	case effect.Maybe:
		// Handed on: a text that only reads may stand in another statement.
		s.sql(m.args[0], args, known, "Raw")
		for i := range s.out.Effects {
			s.out.Effects[i].Certain = false
		}
	case effect.No:
		s.sql(m.args[0], args, known, "Raw")
		var never []effect.Effect
		for _, e := range s.out.Effects {
			switch e.Kind {
			case effect.Delete, effect.SoftDelete, effect.Truncate, effect.Replace, effect.Update:
				e.Kind = effect.NotExecuted
				never = append(never, e)
			}
		}
		s.out.Effects = never
	}
	return len(s.out.Effects) > 0 || s.out.Incomplete
}

// rawUse says whether a text made by Raw is run: Maybe where the handle is
// handed on.
func rawUse(v ssa.Value, seen map[ssa.Value]bool) effect.Tristate {
	if seen[v] || v.Referrers() == nil {
		return effect.No
	}
	seen[v] = true
	use := effect.No
	for _, ref := range *v.Referrers() {
		switch x := ref.(type) {
		case *ssa.FieldAddr, *ssa.DebugRef: // .Error
		case *ssa.Call:
			m, ok := methodOf(x)
			switch {
			case !ok || m.recv != v:
				use = maybe(use)
			case runsRaw[m.name]:
				return effect.Yes
			case m.kind == onDB && returnsDB(x), m.kind == onGeneric:
				if u := rawUse(x, seen); u == effect.Yes {
					return u
				} else if u == effect.Maybe {
					use = u
				}
			}
		case *ssa.Phi:
			if u := rawUse(x, seen); u == effect.Yes {
				return u
			}
			use = maybe(use)
		default:
			use = maybe(use)
		}
	}
	return use
}

func maybe(t effect.Tristate) effect.Tristate {
	if t == effect.Yes {
		return t
	}
	return effect.Maybe
}

// runsRaw are the finishers that run the text of Raw.
var runsRaw = map[string]bool{
	"Scan": true, "Row": true, "Rows": true, "Find": true, "First": true, "Take": true, "Last": true,
	"Pluck": true, "Count": true, "FindInBatches": true, "Exec": true,
}
