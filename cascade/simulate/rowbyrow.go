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
	// sibling is the row's place among those that one key found.
	sibling int
	// nulling are the tables that SET NULL is changing above.
	above *place
	table *table
	nulls bool
	// busy is set where a key of the row was followed that leads on.
	busy bool
}

// markRow deletes a row as InnoDB does (row0upd.cc): it is marked in the
// clustered index, then the keys that refer to that index are followed, then
// the same for each secondary index. In between the row is still found through
// the indexes that are not marked yet.
func (r *run) markRow(t *table, x *row, at place) *halt {
	at.table = t
	follow, h := r.follows(t, at)
	if h != nil {
		return h
	}
	if h := r.ownParent(t, x); h != nil {
		return h
	}
	r.save(x)
	for i := range t.indexes {
		x.marked = i + 1
		if !follow {
			continue
		}
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

// ownParent leaves a row open that is its own parent by one of several keys:
// MySQL's SQL layer refuses some of these deletes with error 6575.
func (r *run) ownParent(t *table, x *row) *halt {
	if !r.sim.profile.Walk.Is(engine.SQLLayer) {
		return nil
	}
	selves, own := 0, false
	for _, k := range t.own {
		if k.self() && k.enforced() {
			selves++
			v := pick(x.values, k.cols)
			own = own || v != nil && slices.Equal(v, pick(x.values, k.ref))
		}
	}
	if selves > 1 && own {
		return unknown("the row is its own parent by one of several keys")
	}
	return nil
}

// scan goes through the child rows of one key (row0ins.cc,
// row_ins_check_foreign_constraint).
func (r *run) scan(k *key, parent *row, at *place) *halt {
	if h := r.unruled(k, parent); h != nil || !k.enforced() {
		return h
	}
	backEdge := at.hops > 0 && k.child == r.target
	sibling := 0
	sqlLayer := r.sim.profile.Walk.Is(engine.SQLLayer)
	for _, c := range r.matching(k, r.refValues(k, parent)) {
		if c.marked > k.childIndex {
			continue // marked in the index that is searched
		}
		if sqlLayer && (at.busy && sibling == 0 || c.marked > 0 && c != parent) {
			return unknown("a second key of a row, or a circle of rows, which MySQL's SQL layer was seen to get wrong")
		}
		if backEdge && r.sim.profile.BackEdges.Is(false) {
			if !k.acts() {
				return unknown("a key that blocks comes back to the table that the statement deletes from")
			}
			if k.self() { // a table that refers to itself is followed
			} else {
				continue
			}
		}
		if !k.acts() {
			if h := r.keep(k, parent, c, at); h != nil {
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
		below := place{hops: at.hops + 1, sibling: sibling, above: at, table: k.child, nulls: k.ruling.Action == sqlschema.SetNull}
		sibling++
		if h := r.act(k, c, below); h != nil {
			return h
		}
	}
	at.busy = at.busy || sibling > 0 && len(k.child.children) > 0
	return nil
}

// keep refuses on account of a child row, unless that is the row itself and the
// engine lets a cascade take it.
func (r *run) keep(k *key, parent, child *row, at *place) *halt {
	if f := r.sim.profile.OwnRowBlocks; child == parent && at.hops > 0 {
		switch {
		case !f.Known:
			return unknown("whether a row that is its own parent stays in a cascade is not known")
		case !f.Value:
			return nil
		}
	}
	return r.block(k, parent)
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

// follows reports whether the keys below a row are followed at all. Where the
// engine follows the first sibling only, three keys deep, that is certain for a
// chain of tables; a branching one is not known.
func (r *run) follows(t *table, at place) (bool, *halt) {
	if !r.sim.profile.DeepSiblings.Is(false) || at.sibling == 0 {
		return true, nil
	}
	chain, deep := actingBelow(t)
	switch {
	case !deep:
		return true, nil
	case !chain || at.hops == 0:
		return false, unknown("the engine follows the first of several rows only, where three keys follow each other")
	}
	return false, nil
}

// actingBelow says whether two keys in a row act below the table, and whether
// each table down there has no other keys below it.
func actingBelow(t *table) (chain, deep bool) {
	chain = true
	for step := 0; step < 3; step++ {
		var next *key
		for _, k := range t.children {
			if k.enforced() && k.acts() {
				next = k
			}
		}
		if len(t.children) > 1 {
			chain = false
			for _, k := range t.children {
				for _, below := range k.child.children {
					deep = deep || k.acts() && below.acts()
				}
			}
			return chain, deep
		}
		if next == nil {
			break
		}
		if next.self() {
			return false, true
		}
		if step == 1 {
			deep = true
		}
		if next.ruling.Action != sqlschema.Cascade {
			break
		}
		t = next.child
	}
	return chain, deep
}

// ignorable leaves DELETE IGNORE open where MySQL's SQL layer was seen to skip
// the check and not the row, so that what went before stays done: below the
// first key, and between several keys.
func (r *run) ignorable() *halt {
	if r.sim.profile.Walk.Is(engine.Levels) && slices.ContainsFunc(r.target.own, (*key).self) {
		return unknown("DELETE IGNORE looks for children before the row goes, which may be its own")
	}
	if !r.sim.profile.Walk.Is(engine.SQLLayer) {
		return nil
	}
	acting := slices.ContainsFunc(r.target.children, (*key).acts)
	if acting && (len(r.target.children) > 1 || slices.ContainsFunc(r.target.children, func(k *key) bool { return len(k.child.children) > 0 })) {
		return unknown("which changes DELETE IGNORE takes back is not known")
	}
	return nil
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
	}
	for _, t := range r.targets() {
		if t.gone || t.marked > 0 {
			continue
		}
		if h := r.ignorable(); h != nil {
			return h
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
