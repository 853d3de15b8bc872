package simulate

import "github.com/cascadelint/cascadelint/sqlschema"

// event is one trigger of PostgreSQL that waits to be fired: a key to look at
// for a row that went, hops keys below the statement, or, with check set, a
// child row whose new key needs its parent.
type event struct {
	key   *key
	row   *row
	hops  int
	check bool
}

// queue deletes rows as PostgreSQL does (trigger.c, AfterTriggerEndQuery;
// ri_triggers.c): all rows go, then their triggers are fired first in first
// out; those of rows that go meanwhile join the end.
func (r *run) queue(targets []*row) *halt {
	var waiting []event
	gone := func(t *table, x *row, hops int) {
		r.remove(x)
		for _, k := range t.children {
			waiting = append(waiting, event{key: k, row: x, hops: hops})
		}
	}
	for _, x := range targets {
		gone(r.target, x, 1)
	}
	for len(waiting) > 0 {
		e := waiting[0]
		waiting = waiting[1:]
		if e.check {
			if h := r.needsParent(e.key, e.row); h != nil {
				return h
			}
			continue
		}
		if h := r.unruled(e.key, e.row); h != nil {
			return h
		}
		if !e.key.enforced() {
			continue
		}
		below := r.matching(e.key, r.refValues(e.key, e.row))
		for _, c := range below {
			if h := r.tooDeep(e.key, e.hops); h != nil {
				return h
			}
			switch {
			case e.key.ruling.Action == sqlschema.Cascade:
				if h := r.fire(e.key.child, "DELETE", true); h != nil {
					return h
				}
				gone(e.key.child, c, e.hops+1)
			case e.key.acts():
				if h := r.change(e.key, c); h != nil {
					return h
				}
				waiting = append(waiting, r.afterChange(e.key, c)...)
			default:
				if h := r.block(e.key, e.row); h != nil {
					return h
				}
			}
		}
		// SET DEFAULT looks again: the default may be the key that goes.
		if e.key.ruling.Action == sqlschema.SetDefault && len(r.matching(e.key, r.refValues(e.key, e.row))) > 0 {
			h := r.blocked(e.key)
			h.code = r.sim.profile.NoActionCode.Value
			return h
		}
	}
	return nil
}

// afterChange are the checks of a child row whose key has a new value.
func (r *run) afterChange(k *key, c *row) []event {
	var out []event
	for _, own := range k.child.own {
		if own.enforced() && overlap(own.cols, k.cols) && pick(c.values, own.cols) != nil {
			out = append(out, event{key: own, row: c, check: true})
		}
	}
	return out
}

func overlap(a, b []int) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// needsParent refuses a child row whose key has no parent row.
func (r *run) needsParent(k *key, c *row) *halt {
	if c.gone || r.parentOf(k, c) {
		return nil
	}
	return &halt{verdict: Refused, code: r.sim.profile.NoParentCode.Value, key: k, why: "the row's new key has no parent"}
}

// parentOf reports whether the child row's parent exists, or the key is NULL.
func (r *run) parentOf(k *key, c *row) bool {
	want := pick(c.values, k.cols)
	if want == nil {
		return true
	}
	for _, p := range r.rows[k.parent] {
		if p.gone || p.marked > 0 {
			continue
		}
		if have := pick(p.values, k.ref); have != nil && join(have) == join(want) {
			return true
		}
	}
	return false
}
