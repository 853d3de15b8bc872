package program

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
)

// callers are the functions that reach a delete. Each is judged when it is asked
// for.
type callers struct {
	site   *plan.Site
	byName map[string][]place // by the function's full name
	judged map[place]*plan.Site
}

func newCallers(s *plan.Site, places []place) *callers {
	c := &callers{site: s, byName: map[string][]place{}, judged: map[place]*plan.Site{}}
	for _, p := range places {
		c.byName[p.f.FullName] = append(c.byName[p.f.FullName], p)
	}
	return c
}

// within is the site as part of the function at the place.
func (c *callers) within(p place) *plan.Site {
	w := c.judged[p]
	if w == nil {
		w = c.site.Within(p.f, p.i)
		c.judged[p] = w
	}
	return w
}

// settled finds, on the way from an outer function down to the delete, one that
// takes care of the rows, however it comes to the delete: what it does is done
// whoever calls it, also where the outer function, of which only so much is
// kept, does not show it any more.
func (c *callers) settled(outer place, r *cascade.Relation, view int) *cascade.Effect {
	for _, call := range outer.f.Steps[outer.i].Via {
		if call.Func == outer.f.FullName {
			continue
		}
		var best *cascade.Effect
		for _, p := range c.byName[call.Func] {
			w := c.within(p)
			if view >= len(w.Outcomes) {
				return nil
			}
			found := effectOn(&w.Outcomes[view], r)
			if !speaks(found) {
				best = nil
				break
			}
			if best == nil || found.Kind == cascade.Unknown {
				best = found
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

// speaks reports whether a function says what becomes of the rows, and that
// nothing is wrong with it.
func speaks(e *cascade.Effect) bool {
	return e != nil && !e.Kind.Bad() && (e.Kind != cascade.Unknown || e.Cleanup != nil || e.Guard != nil || e.Doubt != nil)
}
