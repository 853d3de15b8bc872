package deletion

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// A function that other packages call with names of tables is summarised with
// markers in their place: its fact then says where each name stands, and the
// caller puts in its own.

// marker is the stand-in for the text of a parameter: an identifier of SQL.
func marker(param int) string { return fmt.Sprintf("%s%d_", markerPrefix, param) }

const markerPrefix = "cascadelint_param_"

var markers = regexp.MustCompile(markerPrefix + `(\d+)_`)

// marked summarises a function for other packages.
func (w *walker) marked(fn *ssa.Function, f fragment) fragment {
	needs := w.needs[fn]
	if len(needs) == 0 {
		return f
	}
	b := bindings{}
	for _, slot := range needs {
		if slot.Part == "" {
			b[slot] = []library.Text{{SQL: marker(slot.Param), Complete: true}}
		}
	}
	if len(b) == 0 {
		return f
	}
	with := w.summary(fn, b)
	for i := range with.steps {
		if !names(with.steps[i].Effect) {
			return f
		}
	}
	for i := range with.steps {
		with.steps[i].given = false
	}
	return with
}

// names reports whether markers stand only where names of tables and columns do.
func names(e *effect.Effect) bool {
	for _, p := range e.Where {
		if markers.MatchString(p.Value.Text) || partly(p.Column) || p.Value.Sub != nil && markers.MatchString(e.SQL) {
			return false
		}
	}
	for _, a := range e.Set {
		if markers.MatchString(a.Value.Text) || partly(a.Column) {
			return false
		}
	}
	return !partly(e.Table) && (len(e.Any) == 0 || !markers.MatchString(e.SQL))
}

// partly reports whether a name holds a marker and more.
func partly(s string) bool {
	m := markers.FindString(s)
	return m != "" && m != s
}

// givenTable puts the caller's texts in the place of markers.
func (v *visit) givenTable(s *step, b *binding) (fragment, bool) {
	if !s.marked() {
		return fragment{}, false
	}
	all := s.Table
	for _, p := range s.Where {
		all += " " + p.Column
	}
	for _, a := range s.Set {
		all += " " + a.Column
	}
	found := markers.FindAllStringSubmatch(all, -1)
	if len(found) == 0 {
		return fragment{}, false
	}
	made := []step{*s}
	every := true
	done := map[string]bool{}
	for _, m := range found {
		if done[m[0]] {
			continue
		}
		done[m[0]] = true
		n, err := strconv.Atoi(m[1])
		var texts []library.Text
		if err == nil && n < len(b.values) && b.values[n] != nil {
			texts = v.cx.Texts(b.values[n])
		}
		if !resolved(texts) {
			texts = []library.Text{{SQL: ""}}
		}
		every = every && (len(texts) == 1 || texts[0].Every && len(made) == 1)
		var next []step
		for _, one := range made {
			for _, t := range texts {
				next = append(next, one.with(m[0], t.SQL))
			}
		}
		made = next
	}
	var pieces []piece
	for _, one := range made {
		one.given = true
		pieces = append(pieces, piece{fragment: fragment{steps: []step{one}}, certain: every})
	}
	distinct(pieces)
	return splice(pieces, inTurn), true
}

// marked reports whether a marker may stand for a name in the step; most have
// none, and are asked for each call.
func (s *step) marked() bool {
	marked := strings.Contains(s.Table, markerPrefix)
	for i := range s.Where {
		marked = marked || strings.Contains(s.Where[i].Column, markerPrefix)
	}
	for i := range s.Set {
		marked = marked || strings.Contains(s.Set[i].Column, markerPrefix)
	}
	return marked
}

// with gives the step with a text in the place of a marker; an empty one stands
// for a name that is not known.
func (s step) with(mark, text string) step {
	s.unshare()
	s.before, s.after, s.apart, s.guards = set{}, set{}, set{}, set{}
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
