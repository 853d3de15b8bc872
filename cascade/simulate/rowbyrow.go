package simulate

import (
	"maps"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// place is where a row stands below the statement's rows.
type place struct {
	hops int
	// above is the row further up, table the row's; nulls says that SET NULL
	// changes the row.
	above *place
	table *table
	nulls bool
}

// markRow deletes a row as InnoDB does (row0upd.cc): it is marked in the
// clustered index, then the keys that refer to that index are followed, then
// the same for each secondary index. In between the row is still found through
// the indexes that are not marked yet.
func (r *run) markRow(t *table, x *row, at place) *halt {
	at.table = t
	r.save(x)
	for i := range t.indexes {
		x.marked = i + 1
		for _, k := range t.children {
			if k.parentIndex != i {
				continue
			}
			if h := r.scan(k, x, &at); h != nil {
				return h
			}
		}
	}
	x.gone = true
	return nil
}

// scan goes through the child rows of one key (row0ins.cc,
// row_ins_check_foreign_constraint).
func (r *run) scan(k *key, parent *row, at *place) *halt {
	if h := r.unruled(k, parent); h != nil || !k.enforced() {
		return h
	}
	for _, c := range r.matching(k, r.refValues(k, parent)) {
		if c.marked > k.childIndex {
			continue // marked in the index that is searched
		}
		if !k.acts() {
			if h := r.block(k, parent); h != nil {
				return h
			}
			continue
		}
		if k.ruling.Action == sqlschema.SetNull && at.updates(k.child) {
			h := r.blocked(k)
			h.why = "SET NULL would change a table twice on one path"
			return h
		}
		if h := r.tooDeep(k, at.hops+1); h != nil {
			return h
		}
		if c.marked > 0 {
			continue // the row is on its way out already
		}
		below := place{hops: at.hops + 1, above: at, table: k.child, nulls: k.ruling.Action == sqlschema.SetNull}
		if h := r.act(k, c, below); h != nil {
			return h
		}
	}
	return nil
}

// act runs the key's action on one child row.
func (r *run) act(k *key, c *row, at place) *halt {
	if k.ruling.Action == sqlschema.Cascade {
		if h := r.fire(k.child, "DELETE", true); h != nil {
			return h
		}
		return r.markRow(k.child, c, at)
	}
	return r.change(k, c)
}

// tooDeep refuses at the first key beyond the engine's limit.
func (r *run) tooDeep(k *key, hops int) *halt {
	p := &r.sim.profile
	switch {
	case !p.MaxHops.Known:
		return unknown("how many keys the engine follows is not known")
	case p.MaxHops.Value > 0 && hops > p.MaxHops.Value:
		return &halt{verdict: Refused, code: p.DepthCode.Value, key: k, why: "the cascade goes deeper than the engine follows"}
	}
	return nil
}

// updates reports whether SET NULL is changing the table further up. InnoDB
// refuses to do so twice (row_ins_cascade_ancestor_updates_table).
func (at *place) updates(t *table) bool {
	for p := at; p != nil; p = p.above {
		if p.nulls && p.table == t {
			return true
		}
	}
	return false
}

// ignoring is DELETE IGNORE: a row that a key keeps is skipped.
func (r *run) ignoring() *halt {
	p := &r.sim.profile
	switch {
	case !p.DeleteIgnore.Known:
		return unknown("what DELETE IGNORE does is not known")
	case p.DeleteIgnore.Value == engine.IgnoreAbsent:
		return unknown("the engine has no DELETE IGNORE")
	case !p.Walk.Known:
		return unknown("the order in which rows go is not known")
	case r.layered():
		return r.ignoringLayer()
	case p.Walk.Is(engine.Levels) && slices.ContainsFunc(r.target.own, (*key).self):
		return unknown("DELETE IGNORE looks for children before the row goes, which may be its own")
	}
	for _, t := range r.targets() {
		if t.gone || t.marked > 0 {
			continue
		}
		r.journal = r.journal[:0]
		fired := maps.Clone(r.fired)
		h := r.walk([]*row{t})
		if h == nil {
			continue
		}
		if h.verdict == Unknown || h.code != p.RestrictCode.Value {
			return h
		}
		if p.Walk.Is(engine.Levels) && h.key != nil && h.key.parent != r.target {
			return unknown("what DELETE IGNORE does with a refusal further down is not known")
		}
		for i := len(r.journal) - 1; i >= 0; i-- {
			u := r.journal[i]
			u.row.values, u.row.gone, u.row.marked = u.before.values, u.before.gone, u.before.marked
		}
		clear(r.found)
		r.fired = fired
		if slices.ContainsFunc(r.target.def.Triggers, func(t sqlschema.Trigger) bool { return strings.EqualFold(t.Timing, "BEFORE") }) {
			return unknown("whether the work of a BEFORE trigger stays for a row that is skipped is not known")
		}
		if p.DeleteIgnore.Value == engine.IgnoreStops {
			return nil
		}
	}
	return nil
}
