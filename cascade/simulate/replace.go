package simulate

import (
	"slices"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// truncate empties the table, unless another table's key refers to it: that
// refuses whatever the rule and the rows.
func (r *run) truncate() *halt {
	f := r.sim.profile.Truncate
	if !f.Known || f.Value == engine.Dropped {
		return unknown("the engine has no TRUNCATE")
	}
	for _, k := range r.target.children {
		if k.self() {
			continue
		}
		if k.ruling.Enforcement.State == sqlschema.EnforcementUnknown {
			return unknown("a key of %s refers to the table, and %s", k.child.def.Name, k.ruling.Enforcement.Reason)
		}
		if k.enforced() {
			return &halt{verdict: Refused, code: string(f.Value), key: k, why: "a key refers to the table"}
		}
	}
	for _, x := range r.targets() {
		x.gone = true
	}
	return nil
}

// conflicts are the rows that share a unique key with the new row, in the order
// of the indexes.
func (r *run) conflicts(values Row) []*row {
	var out []*row
	for i, x := range r.target.indexes {
		if c := r.conflict(i, x, values); c != nil && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

func (r *run) conflict(i int, columns []int, values Row) *row {
	want := pick(values, columns)
	if !r.target.unique[i] || want == nil {
		return nil
	}
	for _, x := range r.rows[r.target] {
		if !x.gone && slices.Equal(pick(x.values, columns), want) {
			return x
		}
	}
	return nil
}

// insert adds the new row in the order of the primary key's texts; only its
// presence matters to the prediction.
func (r *run) insert(values Row) *row {
	x := &row{values: slices.Clone(values)}
	r.rows[r.target] = append(r.rows[r.target], x)
	clear(r.found)
	return x
}

// replace is REPLACE: rows that share a unique key with the new one are deleted
// with all that follows, then the new one is inserted.
func (r *run) replace() *halt {
	p := &r.sim.profile
	switch {
	case !p.Replace.Known:
		return unknown("what REPLACE does with the children is not known: %s", p.Replace.Evidence)
	case p.Replace.Value == engine.ReplaceAbsent:
		return unknown("the engine has no REPLACE")
	case !p.Walk.Known:
		return unknown("the order in which rows go is not known")
	case p.Replace.Value == engine.ReplaceKeepsKey && !r.layered():
		return unknown("which keys of a replaced row count as kept is known of MySQL's SQL layer alone")
	case len(r.st.Row) != len(r.target.def.Columns):
		return unknown("the new row has %d values for %d columns", len(r.st.Row), len(r.target.def.Columns))
	case len(r.target.def.Triggers) > 0:
		return unknown("the table has triggers")
	}
	switch p.Walk.Value {
	case engine.SQLLayer:
		return r.replaceLayer()
	case engine.Programs:
		return r.replacePrograms()
	case engine.Levels:
		return r.replaceLevels()
	}
	return r.replaceRows()
}

// replaceRows inserts index by index as InnoDB does: a key's parent is looked
// for before a duplicate in the same index, and a duplicate's row is deleted
// before all is tried again.
func (r *run) replaceRows() *halt {
	for i := 0; i < len(r.target.indexes); i++ {
		for _, k := range r.target.own {
			if k.childIndex == i {
				if h := r.newParent(k, k.childIndex > k.parentIndex); h != nil {
					return h
				}
			}
		}
		if c := r.conflict(i, r.target.indexes[i], r.st.Row); c != nil {
			if h := r.markRow(r.target, c, place{}); h != nil {
				return h
			}
			i = -1 // begin again
		}
	}
	r.insert(r.st.Row)
	return nil
}

// newParent refuses a new row without its parent; self allows the row to be
// its own.
func (r *run) newParent(k *key, self bool) *halt {
	switch {
	case !k.enforced() && k.ruling.Enforcement.State == sqlschema.NotEnforced:
		return nil
	case !k.enforced():
		return unknown("whether the new row needs a parent is not known")
	}
	x := &row{values: r.st.Row}
	want := pick(x.values, k.cols)
	own := k.self() && self && want != nil && slices.Equal(pick(x.values, k.ref), want)
	if own || r.parentOf(k, x) {
		return nil
	}
	return &halt{verdict: Refused, code: r.sim.profile.NoParentCode.Value, key: k, why: "the new row has no parent"}
}

// replacePrograms counts violations over the deletes and the insert.
func (r *run) replacePrograms() *halt {
	for _, c := range r.conflicts(r.st.Row) {
		if h := r.program(r.target, c, 0); h != nil {
			return h
		}
	}
	x := r.insert(r.st.Row)
	for _, k := range r.target.own {
		if !k.enforced() || r.parentOf(k, x) {
			continue
		}
		if k.self() && k.acts() && k.ruling.Action != sqlschema.Cascade {
			// SQLite 3.40 and 3.54 take a row without its parent here.
			return unknown("the new row lacks its parent in its own table, and ON DELETE %s makes the engine overlook that", k.ruling.Action)
		}
		r.violations++
	}
	for _, k := range r.target.children {
		r.violations = max(0, r.violations-r.referring(k, x))
	}
	return r.settle()
}

// replaceLevels inserts before the keys are looked at: first those that keep the
// old rows, then the new row's own, then those that act (TiDB's
// pkg/planner/core/foreign_key.go, buildOnInsertFKTriggers). A table that refers
// to itself is not known.
func (r *run) replaceLevels() *halt {
	old := r.conflicts(r.st.Row)
	if len(old) == 1 && slices.Equal(old[0].values, r.st.Row) {
		return nil
	}
	for _, k := range r.target.own {
		if k.self() && len(old) > 0 {
			return unknown("the table refers to itself")
		}
	}
	for _, c := range old {
		r.remove(c)
	}
	r.insert(r.st.Row)
	if h := r.levelBlocks(r.target, old); h != nil {
		return h
	}
	for _, k := range r.target.own {
		if h := r.newParent(k, true); h != nil {
			return h
		}
	}
	return r.levelActs(r.target, old, 0)
}
