package simulate

import (
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// row is a row under way.
type row struct {
	values Row
	gone   bool
	// marked counts the indexes in which the row is marked as deleted; only
	// [engine.RowByRow] uses it.
	marked int
}

// run is one statement under way.
type run struct {
	sim    *Simulator
	st     Statement
	target *table
	rows   map[*table][]*row
	// found are the rows of a key's child by the values of the key.
	found map[*key]map[string][]*row
	fired map[string]int
	// journal undoes changes, for a row that DELETE IGNORE skips.
	journal []undo
	// late are the keys to look at when the statement ends.
	late []event
	// violations counts broken keys, for [engine.Programs].
	violations int
}

type undo struct {
	row    *row
	before row
}

// Run predicts one statement. The rows given are not changed.
func (s *Simulator) Run(rows Rows, st Statement) Result {
	t := s.table(st.Table)
	if t == nil {
		return unknown("table %s is not in the schema", st.Table).result(rows)
	}
	r := &run{sim: s, st: st, target: t, rows: map[*table][]*row{}, found: map[*key]map[string][]*row{}, fired: map[string]int{}}
	for name, list := range rows {
		in := s.table(name)
		if in == nil {
			return unknown("rows of %s are given, which is not in the schema", name).result(rows)
		}
		for _, values := range list {
			if len(values) != len(in.def.Columns) {
				return unknown("a row of %s has %d values for %d columns", name, len(values), len(in.def.Columns)).result(rows)
			}
			r.rows[in] = append(r.rows[in], &row{values: slices.Clone(values)})
		}
	}
	if h := r.execute(); h != nil {
		return h.result(rows)
	}
	out := Rows{}
	for name := range rows {
		out[name] = r.survivors(s.table(name))
	}
	if _, given := rows[t.def.Name]; !given && len(r.rows[t]) > 0 {
		out[t.def.Name] = r.survivors(t)
	}
	return Result{Verdict: Done, Rows: out, Fired: r.fired}
}

func (r *run) survivors(t *table) []Row {
	out := []Row{}
	for _, row := range r.rows[t] {
		if !row.gone {
			out = append(out, row.values)
		}
	}
	return out
}

// execute runs the statement by its kind and the state of checks.
func (r *run) execute() *halt {
	checks := r.st.Checks
	if checks == ChecksDefault {
		f := r.sim.profile.ChecksByDefault
		switch {
		case !f.Known:
			return unknown("whether foreign key checks are on is not known")
		case f.Value:
			checks = ChecksOn
		default:
			checks = ChecksOff
		}
	}
	if checks == ChecksOff {
		return r.unchecked()
	}
	if h := r.broken(); h != nil {
		return h
	}
	switch r.st.Kind {
	case Truncate:
		return r.truncate()
	case Replace:
		return r.replace()
	case DeleteIgnore:
		return r.ignoring()
	}
	return r.walk(r.targets())
}

// unchecked is a statement with foreign key checks off: no key acts.
func (r *run) unchecked() *halt {
	switch r.st.Kind {
	case Replace:
		if r.sim.profile.Replace.Is(engine.ReplaceAbsent) {
			return unknown("the engine has no REPLACE")
		}
		for _, c := range r.conflicts(r.st.Row) {
			c.gone = true
		}
		r.insert(r.st.Row)
		return nil
	case Truncate:
		if !r.sim.profile.Truncate.Known || r.sim.profile.Truncate.Value == engine.Dropped {
			return unknown("the engine has no TRUNCATE")
		}
	}
	for _, row := range r.targets() {
		row.gone = true
	}
	return nil
}

// broken refuses a statement on a table with a key that the engine accepts at
// CREATE TABLE and trips over at each statement.
func (r *run) broken() *halt {
	for _, keys := range [][]*key{r.target.own, r.target.children} {
		for _, k := range keys {
			if k.ruling.Broken != "" {
				return &halt{verdict: Refused, code: k.ruling.Broken, key: k, why: "the parent has no unique key over the columns"}
			}
		}
	}
	return nil
}

// targets are the rows that the statement itself selects.
func (r *run) targets() []*row {
	var out []*row
	for _, row := range r.rows[r.target] {
		if r.st.Kind == Truncate || r.st.Match == nil || r.st.Match(r.target.def, row.values) {
			out = append(out, row)
		}
	}
	return out
}

// walk deletes rows of the target in the engine's order.
func (r *run) walk(targets []*row) *halt {
	p := &r.sim.profile
	if !p.Walk.Known {
		return r.eitherWay(targets)
	}
	switch p.Walk.Value {
	case engine.Levels, engine.Queue:
		for range targets {
			if h := r.fire(r.target, "DELETE", false); h != nil {
				return h
			}
		}
		h := r.atOnce(targets)
		if h == nil {
			h = r.lateChecks()
		}
		return h
	}
	for _, t := range targets {
		if t.gone || t.marked > 0 {
			continue
		}
		if h := r.fire(r.target, "DELETE", false); h != nil {
			return h
		}
		if h := r.one(t); h != nil {
			return h
		}
	}
	if p.Walk.Value == engine.Programs {
		return r.settle()
	}
	return r.lateChecks()
}

// atOnce deletes the rows of the statement together.
func (r *run) atOnce(targets []*row) *halt {
	if r.sim.profile.Walk.Value == engine.Levels {
		return r.level(r.target, targets, 0)
	}
	return r.queue(targets)
}

// block refuses on account of a key that does not act, now or, for a NO ACTION
// that is checked at the end, then.
func (r *run) block(k *key, parent *row) *halt {
	if k.ruling.Action == sqlschema.NoAction && r.sim.profile.NoActionAtEnd.Is(true) {
		r.late = append(r.late, event{key: k, row: parent})
		return nil
	}
	return r.blocked(k)
}

func (r *run) lateChecks() *halt {
	for _, e := range r.late {
		if len(r.matching(e.key, r.refValues(e.key, e.row))) > 0 {
			return r.blocked(e.key)
		}
	}
	return nil
}

// one deletes a row of the statement and what hangs below it.
func (r *run) one(t *row) *halt {
	switch r.sim.profile.Walk.Value {
	case engine.Programs:
		return r.program(r.target, t, 0)
	case engine.SQLLayer:
		return r.layerDelete(r.target, t)
	}
	return r.markRow(r.target, t, place{})
}

// eitherWay answers for a profile that does not know the engine's order: what
// no order can change is certain, the rest is not known.
func (r *run) eitherWay(targets []*row) *halt {
	for _, k := range r.target.children {
		for _, t := range targets {
			if len(r.matching(k, r.refValues(k, t))) > 0 {
				return unknown("the engine version decides in which order keys are looked at: %s", r.sim.profile.Walk.Evidence)
			}
		}
	}
	for _, t := range targets {
		t.gone = true
	}
	return nil
}

// fire counts the triggers of a table that fire for one row. Where the row
// goes on account of a key the profile decides whether they do.
func (r *run) fire(t *table, event string, byKey bool) *halt {
	for i := range t.def.Triggers {
		tr := &t.def.Triggers[i]
		if !strings.EqualFold(tr.Event, event) {
			continue
		}
		if byKey {
			f := r.sim.profile.FiresTriggers
			if !f.Known {
				return unknown("whether a cascade fires triggers is not known")
			}
			if !f.Value {
				continue
			}
		}
		if r.st.Inert == nil || !r.st.Inert(tr) {
			return unknown("trigger %s of %s fires, and what it does is not known", tr.Name, t.def.Name)
		}
		r.fired[t.def.Name+"."+tr.Name]++
	}
	return nil
}

// save remembers a row before it changes.
func (r *run) save(x *row) {
	if r.st.Kind == DeleteIgnore {
		r.journal = append(r.journal, undo{x, row{slices.Clone(x.values), x.gone, x.marked}})
	}
}

func (r *run) remove(x *row) {
	r.save(x)
	x.gone = true
}

// refValues are the values of a parent row that a key refers to; nil where one
// is NULL, so that no child row refers to it.
func (r *run) refValues(k *key, parent *row) []Value { return pick(parent.values, k.ref) }

func pick(values Row, places []int) []Value {
	out := make([]Value, len(places))
	for i, p := range places {
		if values[p].Null {
			return nil
		}
		out[i] = values[p]
	}
	return out
}

// matching are the child rows that hold the values, in row order, those that
// are gone left out.
func (r *run) matching(k *key, values []Value) []*row {
	if values == nil {
		return nil
	}
	index := r.found[k]
	if index == nil {
		index = map[string][]*row{}
		for _, x := range r.rows[k.child] {
			if v := pick(x.values, k.cols); v != nil {
				index[join(v)] = append(index[join(v)], x)
			}
		}
		r.found[k] = index
	}
	var out []*row
	for _, x := range index[join(values)] {
		if !x.gone && slices.Equal(pick(x.values, k.cols), values) {
			out = append(out, x)
		}
	}
	return out
}

// join makes one text of values, no two lists the same.
func join(values []Value) string {
	if len(values) == 1 {
		return values[0].Text
	}
	var b strings.Builder
	for _, v := range values {
		b.WriteString(strings.ReplaceAll(v.Text, "\x00", "\x00\x01"))
		b.WriteString("\x00\x02")
	}
	return b.String()
}

// blocked is the refusal by a key.
func (r *run) blocked(k *key) *halt {
	code := r.sim.profile.NoActionCode
	if k.ruling.Action == sqlschema.Restrict {
		code = r.sim.profile.RestrictCode
	}
	return &halt{verdict: Refused, code: code.Value, key: k, why: "rows of " + k.child.def.Name + " refer to a row that goes"}
}

// unruled ends the run where rows hang on a key of which it is not known what
// the engine does with it.
func (r *run) unruled(k *key, parent *row) *halt {
	if k.ruling.Enforcement.State == sqlschema.EnforcementUnknown && len(r.matching(k, r.refValues(k, parent))) > 0 {
		return unknown("rows of %s refer to a row that goes, and %s", k.child.def.Name, k.ruling.Enforcement.Reason)
	}
	return nil
}

// change sets the columns of a key in a child row to NULL or to their defaults.
func (r *run) change(k *key, child *row) *halt {
	before := slices.Clone(child.values)
	if h := r.setColumns(k, child); h != nil {
		return h
	}
	return r.keyChanged(k.child, before, child)
}

// setColumns is change without a look at what refers to the columns.
func (r *run) setColumns(k *key, child *row) *halt {
	if h := r.fire(k.child, "UPDATE", true); h != nil {
		return h
	}
	for _, p := range k.cols {
		c := &k.child.def.Columns[p]
		if k.ruling.Action == sqlschema.SetNull && !r.sim.profile.Nullable(k.child.def, c.Name) {
			return &halt{verdict: Refused, code: r.sim.profile.NotNullCode.Value, key: k, why: "column " + c.Name + " cannot be NULL"}
		}
	}
	for i := range k.child.def.Columns {
		if c := &k.child.def.Columns[i]; c.Generated != "" {
			return unknown("column %s of %s is computed from others", c.Name, k.child.def.Name)
		}
	}
	r.save(child)
	before := slices.Clone(child.values)
	for _, p := range k.cols {
		child.values[p] = Null
		if k.ruling.Action == sqlschema.SetDefault {
			child.values[p] = defaultOf(&k.child.def.Columns[p])
		}
	}
	if r.duplicate(k.child, child) {
		return unknown("the default collides with a unique key of %s", k.child.def.Name)
	}
	for _, o := range k.child.own {
		if v := pick(child.values, o.cols); v != nil && r.found[o] != nil && !slices.Equal(v, pick(before, o.cols)) {
			r.found[o][join(v)] = append(r.found[o][join(v)], child)
		}
	}
	return nil
}

// duplicate reports whether another row has the same values in a unique key.
func (r *run) duplicate(t *table, x *row) bool {
	for i, columns := range t.indexes {
		v := pick(x.values, columns)
		if !t.unique[i] || v == nil {
			continue
		}
		for _, o := range r.rows[t] {
			if o != x && !o.gone && slices.Equal(pick(o.values, columns), v) {
				return true
			}
		}
	}
	return false
}

// defaultOf is the column's default value; a literal or NULL.
func defaultOf(c *sqlschema.Column) Value {
	d := strings.Trim(c.Default, "()'")
	if d == "" || strings.EqualFold(d, "NULL") {
		return Null
	}
	return Text(d)
}

// keyChanged looks at the rows below a row whose key was set NULL: ON UPDATE
// decides of them, and InnoDB's refusal is the only answer known.
func (r *run) keyChanged(t *table, before Row, now *row) *halt {
	for _, k := range t.children {
		old := pick(before, k.ref)
		if old == nil || slices.Equal(old, pick(now.values, k.ref)) || len(r.matching(k, old)) == 0 {
			continue
		}
		blocks := k.fk.OnUpdate == sqlschema.Unset || k.fk.OnUpdate.Blocks()
		if k.enforced() && blocks && r.sim.profile.Walk.Is(engine.RowByRow) {
			return r.blocked(k)
		}
		return unknown("the key that rows of %s refer to changes, which ON UPDATE decides", k.child.def.Name)
	}
	return nil
}
