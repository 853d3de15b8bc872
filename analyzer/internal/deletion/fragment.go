package deletion

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
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
	// Effect is the statement. Of the other roles it has Certain, Pos and Via.
	effect.Effect
	// param is the function value that is called; args are the handles that it
	// is given.
	param int
	args  []Argument
	// outer is the parameter of an enclosing function that holds the model.
	outer *ssa.Parameter
	// name is the unresolved callee.
	name string
	// method is the interface's method that is called, "import/path.Type#Method";
	// values are the IDs of the call's receiver and arguments, args their handles.
	method string
	values []string

	pos, end token.Pos
	own      bool
	// given: the SQL text, or its table, came through the function's parameters.
	// The statement then belongs to the caller that gave it.
	given bool
	// asked: a part of the text comes from the function's parameters and was not
	// given.
	asked bool
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
	// gates: what the step reads decides which way the function returns.
	gates bool
	// before and after are the steps that have run, and will run, whenever this
	// one runs. apart are those that never run together with it; guards are the
	// reads that decide whether it runs.
	before, after, apart, guards bits
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
type link struct{ before, after, apart, guard bool }

// piece is a fragment within a larger one.
type piece struct {
	fragment
	// certain is set where the larger one always comes to the piece.
	certain bool
}

// splice joins pieces in order; between gives the relation of one to another.
// What a piece does on some of its paths only is certain for nobody outside.
func splice(pieces []piece, between func(a, b int) link) fragment {
	var out fragment
	first := make([]int, len(pieces))
	for k, p := range pieces {
		first[k] = len(out.steps)
		out.cut = out.cut || p.cut
		for _, s := range p.steps {
			s.before, s.after = shift(s.before, first[k], len(p.steps)), shift(s.after, first[k], len(p.steps))
			s.apart, s.guards = shift(s.apart, first[k], len(p.steps)), shift(s.guards, first[k], len(p.steps))
			out.steps = append(out.steps, s)
		}
	}
	for a := range pieces {
		for b := range pieces {
			if a == b || len(pieces[a].steps) == 0 || len(pieces[b].steps) == 0 {
				continue
			}
			join(out.steps, between(a, b), pieces, first, a, b)
		}
	}
	for k, p := range pieces {
		for i := range p.steps {
			s := &out.steps[first[k]+i]
			s.Certain = s.Certain && p.certain
		}
	}
	return out
}

// join writes down how the steps of piece a stand to those of piece b.
func join(steps []step, l link, pieces []piece, first []int, a, b int) {
	if l == (link{}) {
		return
	}
	for i := range pieces[a].steps {
		certain := pieces[a].steps[i].Certain
		for j := range pieces[b].steps {
			s := &steps[first[b]+j]
			if l.before && certain {
				s.before.set(first[a] + i)
			}
			if l.after && certain {
				s.after.set(first[a] + i)
			}
			if l.apart {
				s.apart.set(first[a] + i)
			}
			if l.guard && pieces[a].steps[i].reads() {
				s.guards.set(first[a] + i)
			}
		}
	}
}

func shift(b bits, by, n int) bits {
	var out bits
	for i := range n {
		if b.has(i) {
			out.set(i + by)
		}
	}
	return out
}

// replace puts a fragment in the place of each step for which with gives one;
// with may also change the step, which f keeps.
func (f fragment) replace(with func(s *step) (fragment, bool)) fragment {
	pieces := make([]piece, len(f.steps))
	changed := false
	next := 0
	for i := range f.steps {
		next = max(next, f.steps[i].Statement+1)
	}
	for i := range f.steps {
		s := f.steps[i]
		if sub, ok := with(&s); ok {
			sub, next = sub.renumbered(next)
			pieces[i] = piece{fragment: sub, certain: s.Certain}
			changed = true
			continue
		}
		f.steps[i] = s
		s.before, s.after, s.apart, s.guards = nil, nil, nil, nil
		certain := s.Certain
		s.Certain = true
		pieces[i] = piece{fragment: fragment{steps: []step{s}}, certain: certain}
	}
	if !changed {
		return f
	}
	out := splice(pieces, func(a, b int) link {
		return link{
			before: f.steps[b].before.has(a),
			after:  f.steps[b].after.has(a),
			apart:  f.steps[b].apart.has(a),
			guard:  f.steps[b].guards.has(a),
		}
	})
	out.cut = out.cut || f.cut
	return out
}

// limit keeps at most n steps. The first to go are inserts, which take care of
// no row; then reads that decide nothing.
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
	others := leave(func(*step) bool { return true })
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
		s.before, s.after = s.before.renumber(to), s.after.renumber(to)
		s.apart, s.guards = s.apart.renumber(to), s.guards.renumber(to)
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
		pieces[k].fragment, next = pieces[k].renumbered(next)
	}
}

// renumbered numbers the statements from a number on, and gives the next one.
func (f fragment) renumbered(from int) (fragment, int) {
	f.steps = slices.Clone(f.steps)
	numbers := map[int]int{}
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
	return f, from
}
