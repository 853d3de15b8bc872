package simulate

import "github.com/cascadelint/cascadelint/sqlschema"

// level deletes rows of one table as TiDB does (pkg/executor/adapter.go,
// handleForeignKeyTrigger): all rows go, then every blocking key is checked,
// then each key that acts is followed for all the rows at once.
func (r *run) level(t *table, rows []*row, hops int) *halt {
	for _, x := range rows {
		r.remove(x)
	}
	if h := r.levelBlocks(t, rows); h != nil {
		return h
	}
	return r.levelActs(t, rows, hops)
}

// levelBlocks checks the keys that keep rows of one table.
func (r *run) levelBlocks(t *table, rows []*row) *halt {
	for _, k := range t.children {
		for _, x := range rows {
			if h := r.unruled(k, x); h != nil {
				return h
			}
			if k.enforced() && !k.acts() && len(r.matching(k, r.refValues(k, x))) > 0 {
				if h := r.block(k, x); h != nil {
					return h
				}
			}
		}
	}
	return nil
}

// levelActs follows the keys that act below rows of one table.
func (r *run) levelActs(t *table, rows []*row, hops int) *halt {
	for _, k := range t.children {
		if !k.enforced() || !k.acts() {
			continue
		}
		if h := r.levelKey(k, rows, hops+1); h != nil {
			return h
		}
	}
	return nil
}

// levelKey follows one key. The limit counts levels with rows above them,
// whether or not there are rows below.
func (r *run) levelKey(k *key, rows []*row, hops int) *halt {
	var below []*row
	referred := false
	for _, x := range rows {
		v := r.refValues(k, x)
		referred = referred || v != nil
		below = append(below, r.matching(k, v)...)
	}
	if !referred {
		return nil
	}
	if h := r.tooDeep(k, hops); h != nil {
		return h
	}
	if k.ruling.Action == sqlschema.Cascade {
		for range below {
			if h := r.fire(k.child, "DELETE", true); h != nil {
				return h
			}
		}
		return r.level(k.child, below, hops)
	}
	for _, c := range below {
		if h := r.change(k, c); h != nil {
			return h
		}
	}
	return nil
}
