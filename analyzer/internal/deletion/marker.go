package deletion

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
)

// marked summarises a function as callers in other packages see it, with markers
// in the place of what they give (see [library.Slot.Marker]): once with those for
// whole parameters, of which the function says nothing by itself, and once, in
// parts, with those for parts of parameters too, of which it may.
func (w *walker) marked(fn *ssa.Function) (named fragment, parts *fragment) {
	whole, all := bindings{}, bindings{}
	for _, slot := range w.needs[fn] {
		_, listed := sqltext.List(slot)
		all[slot] = []library.Text{{SQL: slot.Marker(), Complete: true, Every: listed}}
		if slot.Part == "" {
			whole[slot] = all[slot]
		}
	}
	named = w.brief(fn, nil)
	if with, ok := w.markedWith(fn, whole); ok {
		named = with
	}
	if len(all) > len(whole) {
		if with, ok := w.markedWith(fn, all); ok {
			return named, &with
		}
	}
	return named, nil
}

// markedWith summarises a function with markers; ok is false where one stands in
// a place that only a text that is read as a whole could tell.
func (w *walker) markedWith(fn *ssa.Function, b bindings) (with fragment, ok bool) {
	if len(b) == 0 {
		return with, false
	}
	sum := w.summarise(fn, b)
	for i := range sum.all.steps {
		if s := &sum.all.steps[i]; s.role == statement && !names(s.Effect) {
			return with, false
		}
	}
	with = sum.forCallers()
	with.steps = slices.Clone(with.steps)
	for i := range with.steps {
		with.steps[i].given = with.steps[i].role == textCall
	}
	return with, true
}

// names reports whether markers stand only where names of tables and columns do.
func names(e *effect.Effect) bool {
	has := func(s string) bool { return len(library.Markers(s)) > 0 }
	for _, p := range e.Where {
		if has(p.Value.Text) || library.Partly(p.Column) || p.Value.Sub != nil && has(e.SQL) {
			return false
		}
	}
	for _, a := range e.Set {
		if has(a.Value.Text) || library.Partly(a.Column) {
			return false
		}
	}
	return !library.Partly(e.Table) && (len(e.Any) == 0 || !has(e.SQL))
}

// importedParts is what a function of another package does in terms of parts of
// its parameters, where the call at b gives all of them.
func (v *visit) importedParts(callee *ssa.Function, b *binding) (fragment, bool) {
	fact := v.factOf(callee)
	if fact == nil || fact.Parts == nil {
		return fragment{}, false
	}
	f := fact.Parts.fragment()
	for _, slot := range f.slots() {
		if slot.Part != "" && !whole(v.filling(slot, b)) {
			return fragment{}, false
		}
	}
	return f, true
}

// imported reports whether the callee's steps come from a fact, so that their
// markers stand for its own parameters.
func (b *binding) imported() bool { return b.callee != nil && len(b.callee.Blocks) == 0 }

// slots are what the markers of the fragment stand for.
func (f *fragment) slots() []library.Slot {
	var out []library.Slot
	for i := range f.steps {
		out = union(out, f.steps[i].slots())
	}
	return out
}

func (s *step) slots() []library.Slot {
	var out []library.Slot
	if s.text != nil {
		for _, t := range s.text.Texts {
			out = union(out, library.Markers(t.SQL))
		}
		return out
	}
	out = library.Markers(s.Table)
	for _, p := range s.Where {
		out = union(out, library.Markers(p.Column))
	}
	for _, a := range s.Set {
		out = union(out, library.Markers(a.Column))
	}
	return out
}

// filling are the texts that a call gives for a slot of its callee.
func (v *visit) filling(slot library.Slot, b *binding) []library.Text {
	if slot.Param >= len(b.values) || b.values[slot.Param] == nil {
		return nil
	}
	if slot.Part == "" {
		return v.cx.Texts(b.values[slot.Param])
	}
	return v.cx.fillings(b.values[slot.Param], slot)
}

// fillingsAt binds the slots of a callee to what a call gives for them, empty
// texts where that is not known.
func (v *visit) fillingsAt(slots []library.Slot, b *binding) *functionContext {
	bound := bindings{}
	for _, slot := range slots {
		texts := v.filling(slot, b)
		if !resolved(texts) {
			texts = []library.Text{{SQL: ""}}
		}
		bound[slot] = texts
	}
	return &functionContext{packageContext: v.cx.packageContext, walker: v.walker, fn: v.fn, bound: bound}
}

// givenTable puts the caller's names in the place of markers.
func (v *visit) givenTable(s *step, b *binding) (fragment, bool) {
	if !b.imported() {
		return fragment{}, false
	}
	slots := s.slots()
	if len(slots) == 0 {
		return fragment{}, false
	}
	const between = "\x1e"
	tuple := library.Text{SQL: strings.Repeat(library.Hole+between, len(slots)), Slots: slots, Complete: true}
	tuple.Every = slices.ContainsFunc(slots, isListed)
	tuples := v.fillingsAt(slots, b).fill(tuple)
	every := len(tuples) == 1 || tuples[0].Every
	var pieces []piece
	for _, t := range tuples {
		one := *s
		one.unrelate()
		names := strings.Split(t.SQL, between)
		for k, slot := range slots {
			one = one.with(slot.Marker(), names[k])
		}
		one.given = true
		pieces = append(pieces, piece{fragment: fragment{steps: []step{one}}, certain: every})
	}
	distinct(pieces)
	return splice(pieces, inTurn), true
}

func isListed(s library.Slot) bool {
	_, ok := sqltext.List(s)
	return ok
}

// with gives the step with a text in the place of a marker; an empty one stands
// for a name that is not known.
func (s step) with(mark, text string) step {
	s.unshare()
	shown := text
	if text == "" {
		shown = "…"
	}
	s.SQL = strings.ReplaceAll(s.SQL, mark, shown)
	if s.Table == mark {
		s.Table = text
		if text == "" {
			s.Why = "the table's name is not known"
		}
	}
	var where []effect.Predicate
	for _, p := range s.Where {
		if p.Column == mark {
			p.Column = text
		}
		if p.Column == "" {
			s.WhereComplete = false
			continue
		}
		where = append(where, p)
	}
	s.Where = where
	var set []effect.Assignment
	for _, a := range s.Set {
		if a.Column == mark {
			a.Column = text
		}
		set = append(set, a)
	}
	s.Set = set
	return s
}

// givenText runs the text of a callee that the call completes. What it does not
// give stays a hole: a text of which nothing is known may do anything to tables.
func (v *visit) givenText(s *step, b *binding) (fragment, bool) {
	if !b.imported() {
		return fragment{}, false // the markers are those of the function under way
	}
	g := *s.text
	s.role, s.text = unknownCall, nil
	var slots []library.Slot
	for _, t := range g.Texts {
		slots = union(slots, library.Markers(t.SQL))
	}
	bound := bindings{}
	for _, slot := range slots {
		bound[slot] = v.filling(slot, b)
	}
	cx := &functionContext{packageContext: v.cx.packageContext, walker: v.walker, fn: v.fn, bound: bound}
	var texts []library.Text
	for _, t := range g.Texts {
		open := library.Unmarked(t)
		open.Every = slices.ContainsFunc(open.Slots, isListed)
		texts = append(texts, cx.fill(open)...)
	}
	if len(texts) > maxTexts {
		return fragment{}, false
	}
	g.Texts = texts
	if slices.ContainsFunc(texts, func(t library.Text) bool { return len(library.Markers(t.SQL)) > 0 }) {
		again := *s
		again.role, again.text, again.given = textCall, &g, true
		return fragment{steps: []step{again}}, true
	}
	for _, lib := range v.cfg.Libraries {
		if reader, ok := lib.(library.GivenReader); ok {
			return v.readGiven(s, reader.ReadGiven(v.cx, g)), true
		}
	}
	return fragment{}, false
}

// readGiven makes the steps of a text that is complete now, in the place of s.
func (v *visit) readGiven(s *step, c library.Call) fragment {
	var pieces []piece
	var text []int
	for i, e := range c.Effects {
		if i == 0 || e.Statement != c.Effects[i-1].Statement {
			pieces = append(pieces, piece{certain: true})
			text = append(text, textOf(&c, i))
		}
		made := *s
		made.unrelate()
		made.role, made.given, made.gates = statement, true, false
		e.Handle, e.Pos, e.Via = s.Handle, s.Effect.Pos, s.Via
		made.Effect, made.Certain, made.Statement = &e, e.Certain, e.Statement
		last := &pieces[len(pieces)-1]
		last.steps = append(last.steps, made)
	}
	if c.Incomplete {
		open := *s
		open.unrelate()
		pieces = append(pieces, piece{fragment: fragment{steps: []step{open}}, certain: true})
		text = append(text, -1)
	}
	distinct(pieces)
	return splice(pieces, func(a, b int) link {
		switch {
		case text[a] < 0 || text[b] < 0:
			return link{apart: c.Instead}
		case text[a] != text[b]:
			return link{apart: true}
		}
		return inTurn(a, b)
	})
}

// renamedGiven gives a text with other names for its values.
func renamedGiven(g *library.Given, name func(string) string) *library.Given {
	if g == nil {
		return nil
	}
	out := *g
	out.Args = slices.Clone(g.Args)
	for i := range out.Args {
		out.Args[i].ID = name(out.Args[i].ID)
	}
	if out.List != "" {
		out.List = name(out.List)
	}
	return &out
}
