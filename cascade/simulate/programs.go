package simulate

import "github.com/cascadelint/cascadelint/sqlschema"

// program deletes a row as SQLite does (src/fkey.c, sqlite3FkCheck and
// sqlite3FkActions): what refers to it is counted as violations, the row goes,
// then a program runs for each key. Violations are counted down as their rows
// go; what is left at the end of the statement refuses it.
func (r *run) program(t *table, x *row, hops int) *halt {
	if x.gone {
		return nil
	}
	for _, k := range t.own {
		if k.enforced() && r.violations > 0 && !r.parentOf(k, x) {
			r.violations--
		}
	}
	for _, k := range t.children {
		if h := r.unruled(k, x); h != nil {
			return h
		}
		r.violations += r.referring(k, x)
	}
	r.remove(x)
	for _, k := range t.children {
		if !k.enforced() {
			continue
		}
		if h := r.programKey(k, x, hops); h != nil {
			return h
		}
	}
	return nil
}

// referring counts the rows that an enforced key finds, the row itself left out.
func (r *run) referring(k *key, x *row) int {
	if !k.enforced() {
		return 0
	}
	n := 0
	for _, c := range r.matching(k, r.refValues(k, x)) {
		if c != x {
			n++
		}
	}
	return n
}

// programKey runs the program of one key. Entering it counts against the limit
// whether or not it finds rows; NO ACTION has none.
func (r *run) programKey(k *key, x *row, hops int) *halt {
	if k.ruling.Action == sqlschema.NoAction && r.sim.profile.NoActionAtEnd.Is(true) {
		return nil
	}
	if h := r.tooDeep(k, hops); h != nil {
		return h
	}
	below := r.matching(k, r.refValues(k, x))
	if !k.acts() && len(below) > 0 {
		return r.blocked(k)
	}
	for _, c := range below {
		if k.ruling.Action == sqlschema.Cascade {
			if c.gone {
				continue
			}
			if h := r.fire(k.child, "DELETE", true); h != nil {
				return h
			}
			if h := r.program(k.child, c, hops+1); h != nil {
				return h
			}
			continue
		}
		if h := r.programChange(k, c); h != nil {
			return h
		}
	}
	return nil
}

// programChange sets a key NULL or to its default and counts what that mends
// and breaks.
func (r *run) programChange(k *key, c *row) *halt {
	if c.gone {
		return nil
	}
	old := make([]bool, len(k.child.own))
	for i, own := range k.child.own {
		old[i] = own.enforced() && overlap(own.cols, k.cols) && !r.parentOf(own, c)
	}
	if h := r.change(k, c); h != nil {
		return h
	}
	for i, own := range k.child.own {
		if old[i] && r.violations > 0 {
			r.violations--
		}
		if own.enforced() && overlap(own.cols, k.cols) && !r.parentOf(own, c) {
			r.violations++
		}
	}
	return nil
}

// settle refuses a statement that leaves violations.
func (r *run) settle() *halt {
	if r.violations == 0 {
		return nil
	}
	return &halt{verdict: Refused, code: r.sim.profile.NoActionCode.Value, why: "rows are left that refer to a row that went"}
}
