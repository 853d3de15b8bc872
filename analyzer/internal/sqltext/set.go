package sqltext

import (
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/library"
)

// text is one text. holes has an element for each hole byte in s: the parameter,
// or part of one, that it stands for.
//
// While a loop is followed, s may also hold loop marks: the text that the value
// had before the round (see loop).
type text struct {
	s     string
	holes []source
}

// source is what a hole stands for: the part of a parameter that path names. Its
// parameter is nil for any other value.
type source struct {
	param *ssa.Parameter
	path  path
}

// set is the texts that a value may hold.
type set struct {
	list []text
	// open is set where the value may hold other texts too.
	open bool
	// every is set where the value holds all texts in turn.
	every bool
}

// known is the set of one text without holes.
func known(s string) set {
	if strings.ContainsAny(s, library.Hole+loopOpen+loopClose) {
		return unknown() // the bytes that have a meaning here
	}
	return set{list: []text{{s: s}}}
}

// unknown is the set of one hole.
func unknown() set { return hole(nil) }

func hole(p *ssa.Parameter) set { return holeFor(source{param: p}) }

// holeFor is the set of one hole that stands for the source.
func holeFor(from source) set {
	return set{list: []text{{s: library.Hole, holes: []source{from}}}}
}

// one gives the only text, if it has no holes and no loop marks.
func (s set) one() (string, bool) {
	if len(s.list) != 1 || s.open || strings.ContainsAny(s.list[0].s, library.Hole+loopOpen) {
		return "", false
	}
	return s.list[0].s, true
}

// union is a value that holds a text of either set.
func union(a, b set) set {
	switch {
	case len(a.list) == 0:
		b.open = a.open || b.open
		return b
	case len(b.list) == 0:
		a.open = a.open || b.open
		return a
	}
	out := set{open: a.open || b.open, list: append([]text(nil), a.list...)}
	for _, t := range b.list {
		if !out.add(t) {
			break
		}
	}
	return out
}

// add adds a text that is not in the set yet; false where the set is full.
func (s *set) add(t text) bool {
	for _, o := range s.list {
		if o.equal(t) {
			return true
		}
	}
	if len(s.list) >= maxTexts {
		s.open = true
		return false
	}
	s.list = append(s.list, t)
	return true
}

func (t text) equal(o text) bool {
	if t.s != o.s {
		return false
	}
	for i := range t.holes {
		if t.holes[i] != o.holes[i] {
			return false
		}
	}
	return true
}

// concat is each text of a with each of b behind it.
func concat(a, b set) set {
	out := set{open: a.open || b.open}
	out.every = (a.every || len(a.list) == 1) && (b.every || len(b.list) == 1) && (a.every != b.every)
	if len(a.list) == 1 && len(b.list) == 1 {
		out.every = a.every || b.every // holes for what the caller lists
	}
	for _, x := range a.list {
		for _, y := range b.list {
			if !out.add(x.concat(y)) {
				return out
			}
		}
	}
	return out
}

// join is concat with a separator between two texts of which neither is empty.
func join(a, sep, b set) set {
	out := set{open: a.open || b.open}
	for _, x := range a.list {
		for _, y := range b.list {
			if x.s != "" && y.s != "" {
				x = x.concat(sep.list[0])
			}
			if !out.add(x.concat(y)) {
				return out
			}
		}
	}
	return out
}

func (t text) concat(o text) text {
	if len(t.s)+len(o.s) > maxBytes {
		return unknown().list[0]
	}
	holes := append(append([]source(nil), t.holes...), o.holes...)
	return text{s: t.s + o.s, holes: holes}
}

// each applies f to each text. Holes stay, but are no parameter's any more: f
// would have changed the parameter too. A text that is not whole yet, in a loop,
// becomes a hole.
func (s set) each(f func(string) string) set {
	out := set{open: s.open, every: s.every}
	for _, t := range s.list {
		if strings.Contains(t.s, loopOpen) {
			out.add(unknown().list[0])
			out.open = true
			continue
		}
		n := text{s: f(t.s)}
		n.holes = make([]source, strings.Count(n.s, library.Hole))
		out.add(n)
	}
	return out
}

// A loop mark stands for the text that a value had in the round before, while
// the value is still being followed: loopOpen, the number of the value, loopClose.
const (
	loopOpen  = "\x01"
	loopClose = "\x02"
)

func loopMark(id int) string { return loopOpen + strconv.Itoa(id) + loopClose }

// settled turns what is left of loop marks into holes.
func (s set) settled() set {
	out := set{open: s.open, every: s.every}
	for _, t := range s.list {
		if strings.Contains(t.s, loopOpen) {
			t = unknown().list[0]
			out.open = true
		}
		out.add(t)
	}
	return out
}

// marked reports whether any loop mark is left.
func (s set) marked() bool {
	for _, t := range s.list {
		if strings.Contains(t.s, loopOpen) {
			return true
		}
	}
	return false
}

// loop resolves the marks of one value, after all its sources were followed:
// texts without the mark are what it held before the loop, texts that begin
// (or end) with it what a round adds behind (before). Any number of rounds is a
// hole in that place.
func (s set) loop(id int) set {
	mark := loopMark(id)
	out := set{open: s.open}
	var base, rounds []text
	for _, t := range s.list {
		switch {
		case t.s == mark: // unchanged
		case strings.Contains(t.s, mark):
			rounds = append(rounds, t)
		default:
			base = append(base, t)
		}
	}
	if len(rounds) == 0 {
		if len(base) == len(s.list) {
			return s
		}
		out.list = base
		return out
	}
	before, behind := true, true
	gap := " "
	for _, t := range rounds {
		before = before && strings.HasSuffix(t.s, mark) && strings.Count(t.s, mark) == 1
		behind = behind && strings.HasPrefix(t.s, mark) && strings.Count(t.s, mark) == 1
		if rest := strings.TrimPrefix(t.s, mark); rest == "" || strings.IndexByte(" \t\n", rest[0]) < 0 {
			gap = ""
		}
	}
	if len(base) == 0 || before == behind {
		u := unknown()
		u.open = true
		return union(set{list: base, open: out.open}, u)
	}
	for _, t := range base {
		if behind {
			out.add(t.concat(text{s: gap + library.Hole, holes: make([]source, 1)}))
		} else {
			out.add(unknown().list[0].concat(t))
		}
	}
	return out
}
