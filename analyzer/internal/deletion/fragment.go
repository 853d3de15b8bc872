package deletion

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// fragment is what a piece of code does to tables: its steps in order, and how
// they stand to each other. Pieces are statements, calls, functions.
type fragment struct {
	steps []step
	// cut is set where steps were left out because there are too many.
	cut bool
}

// step is one place of a fragment. Handles and parameters are those of the
// function that the fragment belongs to.
type step struct {
	role role
	// Effect is the statement; of the other roles it has Pos and Via. Copies of a
	// step share it: who changes it makes an own one first, see [step.unshare].
	*effect.Effect
	// Certain and Statement are those of this function; the effect's are not used.
	Certain   bool
	Statement int
	// param is the function value that is called; args are the handles that it
	// is given.
	param int
	args  []Argument
	// outer is the parameter of an enclosing function that holds the model.
	outer *ssa.Parameter
	// text is what a textCall runs.
	text *library.Given
	// name is the unresolved callee.
	name string
	// methods are those that a call of an interface's may run, by full name; values
	// are the IDs of the call's receiver and arguments, args their handles.
	methods []string
	values  []string
	// options are what the call's receiver and arguments add where they are options,
	// nil for none.
	options []effect.Added

	pos, end token.Pos
	own      bool
	// given: the SQL text, or its table, came through the function's parameters.
	// The statement then belongs to the caller that gave it.
	given bool
	// asked: a part of the text comes from the function's parameters and was not
	// given.
	asked bool
	// guessed: the table is one of several that the package assigns to a field of a
	// parameter. Which it is, the caller says.
	guessed bool
	// generated: the place stands in a file that a program wrote. What a caller of
	// it does is the caller's own.
	generated bool
	// within are the transactions that are open around the step.
	within []Scope
	// refusal: errors of the step are looked at for a foreign key's refusal.
	refusal bool
	// ignored: nobody looks at the error of the statement, or of a call that leads
	// to it. paged: see [Step].PagedByOffset.
	ignored, paged bool
	// later: see [Step].Later.
	later bool
	// gates: what the step reads decides which way the function returns.
	gates bool
	// before and after are the steps that have run, and will run, whenever this
	// one runs. apart are those that never run together with it; guards are the
	// reads that decide whether it runs. joint are those of which, for each table
	// among theirs, at least one has run whenever this one runs.
	before, after, apart, guards, joint set
}

// unshare gives the step an effect of its own.
func (s *step) unshare() {
	e := *s.Effect
	s.Effect = &e
}

// Argument is a handle that a function is called with: the argument itself, or
// a field of it, as in the path of [effect.Handle].
type Argument struct {
	Param  int
	Path   string
	Handle effect.Handle
}

// role is what a step is.
type role int

const (
	statement   role = iota
	funcCall         // a function value is called that the caller passes in
	unknownCall      // a call that may touch tables and could not be resolved
	linkCall         // a call of an interface's method that says nothing of tables
	textCall         // a text is run that the callers complete, in facts only
	optionCall       // functions are applied to a handle that may do more than add conditions
)

// Scope is an open transaction and the handle that it was begun on. Auto marks
// one that a library opens around a single statement and its hooks: the
// statement's own handle is in it.
type Scope struct {
	ID    string
	Outer effect.Handle
	Auto  bool
}

// link is how piece a stands to piece b.
type link struct{ before, after, apart, guard, joint bool }

// piece is a fragment within a larger one.
type piece struct {
	fragment
	// certain is set where the larger one always comes to the piece.
	certain bool
}

// splice joins pieces in order; between gives the relation of one to another.
// What a piece does on some of its paths only is certain for nobody outside.
func splice(pieces []piece, between func(a, b int) link) fragment {
	n := 0
	for k := range pieces {
		n += len(pieces[k].steps)
	}
	out := fragment{steps: make([]step, 0, n)}
	inside := make([]members, len(pieces))
	for k := range pieces {
		p := &pieces[k]
		out.cut = out.cut || p.cut
		inside[k] = out.append(p.steps)
	}
	for b := range pieces {
		if inside[b].n == 0 {
			continue
		}
		var around relations
		for a := range pieces {
			if a != b && inside[a].n > 0 {
				around.add(between(a, b), &inside[a])
			}
		}
		out.relate(&inside[b], &around, pieces[b].certain)
	}
	return out
}

// members are the steps of a piece within a fragment, by number.
type members struct {
	first, n            int
	all, certain, reads set
}

// append adds the steps of a piece behind the others.
func (f *fragment) append(steps []step) members {
	m := members{first: len(f.steps), n: len(steps)}
	f.steps = append(f.steps, steps...)
	for i := m.first; i < len(f.steps); i++ {
		s := &f.steps[i]
		s.before, s.after = s.before.shifted(m.first, m.n), s.after.shifted(m.first, m.n)
		s.apart, s.guards = s.apart.shifted(m.first, m.n), s.guards.shifted(m.first, m.n)
		s.joint = s.joint.shifted(m.first, m.n)
		m.all.add(i)
		if s.Certain {
			m.certain.add(i)
		}
		if s.reads() {
			m.reads.add(i)
		}
	}
	return m
}

// unrelate forgets how the step stands to others.
func (s *step) unrelate() {
	s.before, s.after, s.apart, s.guards, s.joint = set{}, set{}, set{}, set{}, set{}
}

// relations are how the steps of other pieces stand to those of one.
type relations struct{ before, after, apart, guards, joint set }

// add notes how a piece stands to the one.
func (r *relations) add(l link, m *members) {
	if l.before {
		r.before.join(m.certain)
	}
	if l.after {
		r.after.join(m.certain)
	}
	if l.apart {
		r.apart.join(m.all)
	}
	if l.guard {
		r.guards.join(m.reads)
	}
	if l.joint {
		r.joint.join(m.all)
	}
}

// relate writes down how the steps around a piece stand to its own, and whether
// the fragment always comes to it.
func (f *fragment) relate(m *members, around *relations, certain bool) {
	for i := m.first; i < m.first+m.n; i++ {
		s := &f.steps[i]
		s.before.join(around.before)
		s.after.join(around.after)
		s.apart.join(around.apart)
		s.guards.join(around.guards)
		s.joint.join(around.joint)
		s.Certain = s.Certain && certain
	}
}

// replace puts a fragment in the place of each step for which with gives one;
// with may also change the step, which f keeps.
func (f fragment) replace(with func(s *step) (fragment, bool)) fragment {
	next := 0
	for i := range f.steps {
		next = max(next, f.steps[i].Statement+1)
	}
	subs := map[int]fragment{}
	n := len(f.steps)
	for i := range f.steps {
		if sub, ok := with(&f.steps[i]); ok {
			next = sub.renumber(next)
			subs[i] = sub
			n += len(sub.steps) - 1
		}
	}
	if len(subs) == 0 {
		return f
	}
	out := fragment{steps: make([]step, 0, n), cut: f.cut}
	inside := make([]members, len(f.steps))
	for i := range f.steps {
		if sub, ok := subs[i]; ok {
			out.cut = out.cut || sub.cut
			inside[i] = out.append(sub.steps)
			continue
		}
		inside[i] = out.append(f.steps[i : i+1])
		s := &out.steps[inside[i].first]
		s.unrelate()
		inside[i].certain = inside[i].all // its own doubt is no doubt of the place
	}
	for i := range f.steps {
		var around relations
		s := &f.steps[i]
		s.before.each(func(a int) { around.add(link{before: true}, &inside[a]) })
		s.after.each(func(a int) { around.add(link{after: true}, &inside[a]) })
		s.apart.each(func(a int) { around.add(link{apart: true}, &inside[a]) })
		s.guards.each(func(a int) { around.add(link{guard: true}, &inside[a]) })
		s.joint.each(func(a int) { around.add(link{joint: true}, &inside[a]) })
		out.relate(&inside[i], &around, s.Certain)
	}
	return out
}

// limit keeps at most n steps. The first to go are inserts, which take care of
// no row; then reads that decide nothing; the function's own statements go last.
func (f fragment) limit(n int) fragment {
	if len(f.steps) <= n {
		return f
	}
	drop := len(f.steps) - n
	to := make([]int, len(f.steps))
	leave := func(matches func(s *step) bool) (left bool) {
		for i := len(f.steps) - 1; i >= 0 && drop > 0; i-- {
			if to[i] == 0 && matches(&f.steps[i]) {
				to[i], left = -1, true
				drop--
			}
		}
		return left
	}
	leave(func(s *step) bool { return s.role == linkCall })
	leave(func(s *step) bool { return s.role == statement && s.Kind == effect.Insert })
	reads := leave(func(s *step) bool { return s.role == statement && s.Kind == effect.Read && !s.gates })
	others := leave(func(s *step) bool { return len(s.Via) > 2 })
	others = leave(func(s *step) bool { return !s.own }) || others
	others = leave(func(*step) bool { return true }) || others
	out := f.keep(to)
	out.cut = f.cut || reads || others
	return out
}

// keep gives the fragment without the steps whose entry in to is negative.
// The other entries are overwritten.
func (f fragment) keep(to []int) fragment {
	next := 0
	for i := range to {
		if to[i] >= 0 {
			to[i] = next
			next++
		}
	}
	out := fragment{cut: f.cut, steps: make([]step, 0, next)}
	for i, s := range f.steps {
		if to[i] < 0 {
			continue
		}
		s.before, s.after = s.before.renumbered(to), s.after.renumbered(to)
		s.apart, s.guards = s.apart.renumbered(to), s.guards.renumbered(to)
		s.joint = s.joint.renumbered(to)
		out.steps = append(out.steps, s)
	}
	return out
}

// doubt marks all steps as run on some paths only.
func (f *fragment) doubt() {
	for i := range f.steps {
		f.steps[i].Certain = false
	}
}

// distinct numbers the statements of all pieces through, so that those of one
// piece are not taken for those of another.
func distinct(pieces []piece) {
	next := 0
	for k := range pieces {
		next = pieces[k].renumber(next)
	}
}

// renumber numbers the statements from a number on, and gives the next one. The
// fragment must not be shared.
func (f *fragment) renumber(from int) int {
	if len(f.steps) == 1 {
		f.steps[0].Statement = from
		return from + 1
	}
	numbers := make(map[int]int, len(f.steps))
	for i := range f.steps {
		s := &f.steps[i]
		n, ok := numbers[s.Statement]
		if !ok {
			n = from
			numbers[s.Statement] = n
			from++
		}
		s.Statement = n
	}
	return from
}
