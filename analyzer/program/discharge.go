package program

import (
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// discharge takes back what a delete leaves undone by itself where every
// function that reaches it takes care of it: a repository method that deletes
// one table is judged where it is composed with others.
//
// Where a function that could not be analysed calls it, or calls one that reaches
// it, nobody knows.
func discharge(units []*unit) {
	unseen := unseenCallers(units)
	reached := map[statement][]place{}
	for _, u := range units {
		for _, f := range u.deletes.Functions {
			for i := range f.Steps {
				if step := &f.Steps[i]; !step.Own && plan.Removes(step.Kind) && !strings.HasSuffix(u.pkg.Fset.Position(f.Pos).Filename, "_test.go") {
					key := statement{step.Effect.Pos, step.Table}
					reached[key] = append(reached[key], place{f, i})
				}
			}
		}
	}
	for _, u := range units {
		for _, s := range u.plan.Sites {
			places := reached[statement{s.Step().Effect.Pos, s.Step().Table}]
			if outer := outermost(places); len(outer) > 0 {
				compose(newCallers(s, places), outer)
			}
			if caller := unseen.of(s.Function, places); caller != "" {
				leaveOpen(s, caller+" could not be analysed, and leads to it")
			}
		}
	}
}

// statement tells a delete's effect from all others of the program.
type statement struct {
	pos   finding.Position
	table string
}

// place is a step of a function that reaches a statement by a call.
type place struct {
	f *deletion.Function
	i int
}

// unseen gives, by the full name of a function, one that mentions it and could
// not be analysed.
type unseen map[string]string

func unseenCallers(units []*unit) unseen {
	out := unseen{}
	for _, u := range units {
		for _, l := range u.deletes.LeftOut {
			for _, used := range l.Uses {
				if out[used] == "" {
					out[used] = l.FullName
				}
			}
		}
	}
	return out
}

// of gives a function that could not be analysed and leads to one of those that
// reach a statement of f; empty where there is none.
func (u unseen) of(f *deletion.Function, places []place) string {
	caller := u[f.FullName]
	for _, p := range places {
		if caller == "" && !p.f.Steps[p.i].Later {
			caller = u[p.f.FullName]
		}
	}
	return caller
}

// leaveOpen makes what is wrong with a site unknown.
func leaveOpen(s *plan.Site, why string) {
	for k := range s.Outcomes {
		for i := range s.Outcomes[k].Effects {
			if e := &s.Outcomes[k].Effects[i]; e.Kind.Bad() {
				e.Kind, e.Why = cascade.Unknown, why
			}
		}
	}
}

// outermost leaves out functions that others of the list call on their way:
// what happens around the call is seen there.
func outermost(places []place) []place {
	called := map[string]bool{}
	for _, p := range places {
		for _, c := range p.f.Steps[p.i].Via {
			if c.Func != p.f.FullName {
				called[c.Func] = true
			}
		}
	}
	var out []place
	for _, p := range places {
		if !called[p.f.FullName] {
			out = append(out, p)
		}
	}
	return out
}

// compose judges the site within each of its callers, and takes the callers'
// word for a relation on which they agree that nothing is wrong.
func compose(c *callers, outer []place) {
	s := c.site
	var within []*plan.Site
	for _, p := range outer {
		within = append(within, c.within(p))
	}
	for k := range s.Outcomes {
		expected := true
		for _, w := range within {
			expected = expected && k < len(w.Outcomes) && w.Outcomes[k].Deletion.RefusalHandled
		}
		s.Outcomes[k].Deletion.RefusalHandled = s.Outcomes[k].Deletion.RefusalHandled || expected
		for i := range s.Outcomes[k].Effects {
			e := &s.Outcomes[k].Effects[i]
			if e.Kind.Bad() {
				agree(e, c, outer, k)
			} else if apart(e) {
				together(e, within, k)
			}
		}
	}
}

// agree settles one bad effect by what it is within the callers.
func agree(e *cascade.Effect, c *callers, outer []place, view int) {
	var best *cascade.Effect
	refusal := false
	for _, p := range outer {
		w := c.within(p)
		if view >= len(w.Outcomes) {
			return
		}
		found := effectOn(&w.Outcomes[view], e.Relation)
		if found != nil && found.Kind == cascade.Blocked && w.Outcomes[view].Deletion.RefusalHandled {
			refusal = true // this caller expects it
			continue
		}
		if !speaks(found) {
			found = c.settled(p, e.Relation, view)
		}
		switch {
		case found == nil:
			return // this caller leaves it undone, or nothing in it speaks for the rows
		case best == nil || found.Kind == cascade.Unknown:
			best = found
		}
	}
	if best != nil {
		path := e.Path
		*e = *best
		e.Path = path
		if best.Kind != cascade.Unknown {
			e.Why = best.Why + ", in every caller"
		}
		if refusal {
			e.Kind, e.Why = cascade.Unknown, "some callers take care of the rows, others expect the refusal"
		}
	}
}

// apart reports whether the rows are cleaned up, but not in the transaction of
// the delete.
func apart(e *cascade.Effect) bool {
	return e.Kind == cascade.Cleaned && e.Cleanup != nil && (e.Cleanup.Tx == cascade.TxOutside || e.Cleanup.Tx == cascade.TxNone)
}

// together takes the callers' word that cleanup and delete are in one
// transaction, or may be: the handle that they give the function is one already.
// A caller around which the rows' fate is not known says nothing.
func together(e *cascade.Effect, within []*plan.Site, view int) {
	var best *cascade.Effect
	for _, w := range within {
		if view >= len(w.Outcomes) {
			return
		}
		found := effectOn(&w.Outcomes[view], e.Relation)
		switch {
		case found == nil, apart(found):
			return
		case found.Kind == cascade.Cleaned && found.Cleanup != nil:
			best = found
		}
	}
	if best != nil {
		e.Cleanup = best.Cleanup
	}
}

func effectOn(o *cascade.Outcome, r *cascade.Relation) *cascade.Effect {
	for i := range o.Effects {
		if o.Effects[i].Relation == r {
			return &o.Effects[i]
		}
	}
	return nil
}
