package simulate

import (
	"slices"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// chain is what MySQL's SQL layer remembers while it follows the keys below one
// row of the statement (9.7's sql/sql_foreign_key_constraint.cc).
type chain struct {
	// keys are those being followed, size how many with those of a table to
	// itself, which count once a row.
	keys map[*key]int
	size int
	// parents are the tables below which an acting key was followed. It never
	// forgets one, and follows no acting key to such a table: that is how it
	// leaves rows behind.
	parents map[*table]bool
	// tables counts tables on the way. A key of a table to itself is counted off
	// and never on, so that it falls below zero, where the limit of maxTables is
	// taken for exceeded: the counter has no sign.
	tables int
}

// maxTables is FK_MAX_TABLES_IN_CASCADE_CHAIN.
const maxTables = 30

func newChain() *chain { return &chain{keys: map[*key]int{}, parents: map[*table]bool{}} }

// outcome is how following keys ended.
type outcome struct {
	halt *halt
	// warned is set where DELETE IGNORE made a warning of a refusal: what was
	// under way ends there, what was done stays done.
	warned bool
}

func (o outcome) ends() bool { return o.halt != nil || o.warned }

// layerDelete deletes one row of the statement: first all that hangs below it,
// while the row is still there, then the row.
func (r *run) layerDelete(t *table, x *row) *halt {
	o := r.layerBelow(t, x, x.values, newChain())
	if o.halt == nil && !o.warned {
		x.gone = true
	}
	return o.halt
}

// layerBelow goes through the keys that refer to a row. The values are those
// that children hold; a row that was changed, not deleted, has others by now.
func (r *run) layerBelow(t *table, x *row, values Row, c *chain) outcome {
	for _, k := range t.children {
		if o := r.layerKey(k, x, values, c); o.ends() {
			return o
		}
	}
	return outcome{}
}

// layerKey follows one key from a row that goes.
func (r *run) layerKey(k *key, x *row, values Row, c *chain) outcome {
	v := pick(values, k.ref)
	if k.ruling.Enforcement.State == sqlschema.EnforcementUnknown && len(r.matching(k, v)) > 0 {
		return outcome{halt: r.unruled(k, x)}
	}
	if !k.enforced() || v == nil {
		return outcome{}
	}
	if !k.self() {
		if c.keys[k] > 0 || k.acts() && c.parents[k.child] {
			return outcome{}
		}
		if k.acts() {
			c.parents[k.parent] = true
		}
		c.enter(k, 1)
		defer c.leave(k, 1)
	}
	below := r.matching(k, v)
	if len(below) == 0 {
		return outcome{}
	}
	if k.self() {
		n := 1
		if layerOwn(k, below[0].values) {
			n = 0
		}
		c.keys[k], c.size = c.keys[k]+n, c.size+n
		defer c.leave(k, n)
	}
	if h := r.layerLimits(k, c); h != nil {
		return outcome{halt: h}
	}
	if !k.acts() {
		return r.layerBlocks(k, x)
	}
	return r.layerRows(k, below, v, c)
}

func (c *chain) enter(k *key, n int) {
	c.keys[k], c.size, c.tables = c.keys[k]+n, c.size+n, c.tables+1
}

func (c *chain) leave(k *key, n int) {
	c.keys[k], c.size, c.tables = c.keys[k]-n, c.size-n, c.tables-1
}

// layerLimits refuses a chain that is too long, or seems to be.
func (r *run) layerLimits(k *key, c *chain) *halt {
	if h := r.tooDeep(k, c.size); h != nil {
		return h
	}
	if c.tables >= 0 && c.tables < maxTables {
		return nil
	}
	return &halt{verdict: Refused, code: r.sim.profile.TreeCode.Value, key: k, why: "MySQL miscounts the tables of a cascade that goes through a table which refers to itself"}
}

// layerBlocks refuses, or warns where the statement says IGNORE.
func (r *run) layerBlocks(k *key, x *row) outcome {
	if r.st.Kind == DeleteIgnore {
		return outcome{warned: true}
	}
	return outcome{halt: r.block(k, x)}
}

// layerOwn reports whether MySQL takes a row for its own parent: it compares the
// first column of the key alone. Such a row does not count as one more on the
// way, and is left to the statement.
func layerOwn(k *key, values Row) bool {
	v := values[k.cols[0]]
	return !v.Null && v == values[k.ref[0]]
}

// layerRows acts on the child rows of one key. A warning below a row ends the work on its siblings,
// and nobody is told.
func (r *run) layerRows(k *key, below []*row, v []Value, c *chain) outcome {
	for _, child := range below {
		if k.self() && layerOwn(k, child.values) || child.gone || !slices.Equal(pick(child.values, k.cols), v) {
			continue
		}
		var o outcome
		if k.ruling.Action == sqlschema.Cascade {
			if h := r.fire(k.child, "DELETE", true); h != nil {
				return outcome{halt: h}
			}
			child.gone = true
			o = r.layerBelow(k.child, child, child.values, c)
		} else {
			o = r.layerChange(k, child, c)
		}
		if o.halt != nil {
			return o
		}
		if o.warned {
			break
		}
	}
	return outcome{}
}

// layerChange sets a key NULL, and looks at what refers to the columns.
func (r *run) layerChange(k *key, child *row, c *chain) outcome {
	before := slices.Clone(child.values)
	if h := r.setColumns(k, child); h != nil {
		return outcome{halt: h}
	}
	for _, on := range k.child.children {
		old := pick(before, on.ref)
		if old == nil || slices.Equal(old, pick(child.values, on.ref)) {
			continue
		}
		if on.fk.OnUpdate != sqlschema.Unset && !on.fk.OnUpdate.Blocks() && len(r.matching(on, old)) > 0 {
			return outcome{halt: unknown("the key that rows of %s refer to changes, which ON UPDATE decides", on.child.def.Name)}
		}
		if o := r.layerUpdated(on, child, old, c); o.ends() {
			return o
		}
	}
	return outcome{}
}

// layerUpdated looks for rows that keep a key from changing.
func (r *run) layerUpdated(k *key, x *row, old []Value, c *chain) outcome {
	if !k.enforced() || !k.self() && c.keys[k] > 0 {
		return outcome{}
	}
	below := r.matching(k, old)
	if !k.self() {
		c.enter(k, 1)
		defer c.leave(k, 1)
	}
	if len(below) == 0 {
		return outcome{}
	}
	if h := r.layerLimits(k, c); h != nil {
		return outcome{halt: h}
	}
	return r.layerBlocks(k, x)
}

// replaceLayer is REPLACE in the SQL layer: the new row needs its parents while
// the old one is still there, and may be it; then the keys that change are
// followed below each old row.
func (r *run) replaceLayer() *halt {
	for _, k := range r.target.own {
		if k.self() && k.enforced() && layerOwn(k, r.st.Row) {
			continue
		}
		if h := r.newParent(k, true); h != nil {
			return h
		}
	}
	for _, old := range r.conflicts(r.st.Row) {
		if h := r.layerReplaced(old); h != nil {
			return h
		}
		old.gone = true
	}
	r.insert(r.st.Row)
	return nil
}

// layerReplaced follows the keys below a row that a REPLACE takes away. One
// level further down the server reads the values of another row than the one
// that goes, which is nobody's to predict.
func (r *run) layerReplaced(old *row) *halt {
	c, keeps := newChain(), r.sim.profile.Replace.Is(engine.ReplaceKeepsKey)
	for _, k := range r.target.children {
		if keeps && slices.Equal(pick(old.values, k.ref), pick(r.st.Row, k.ref)) {
			continue
		}
		found := len(r.matching(k, r.refValues(k, old))) > 0
		if found && k.acts() && k.ruling.Action == sqlschema.Cascade && slices.ContainsFunc(k.child.children, func(b *key) bool { return b.enforced() && len(r.rows[b.child]) > 0 }) {
			return unknown("MySQL's SQL layer reads a wrong row below the children of a row that is replaced")
		}
		if o := r.layerKey(k, old, old.values, c); o.halt != nil {
			return o.halt
		}
		clear(c.parents)
	}
	return nil
}

// ignoringLayer is DELETE IGNORE in the SQL layer: a key that keeps a row ends
// the work on it with a warning, and what was done below it stays done.
func (r *run) ignoringLayer() *halt {
	for _, x := range r.targets() {
		if x.gone {
			continue
		}
		o := r.layerBelow(r.target, x, x.values, newChain())
		if o.halt != nil {
			return o.halt
		}
		if o.warned && r.sim.profile.DeleteIgnore.Is(engine.IgnoreStops) {
			return nil
		}
		if o.warned {
			continue
		}
		if h := r.fire(r.target, "DELETE", false); h != nil {
			return h
		}
		x.gone = true
	}
	return nil
}

// layered reports whether MySQL's SQL layer acts on the keys.
func (r *run) layered() bool { return r.sim.profile.Walk.Is(engine.SQLLayer) }
