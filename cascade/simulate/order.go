package simulate

import (
	"maps"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// maxOrders is how many orders of creation are tried at most: those of six keys
// to one table, and as many again.
const maxOrders = 1440

// Ordered is something whose place in the order of creation decides a result: a
// foreign key, or an index of a table that keys refer to.
type Ordered struct {
	// Table is the child table of a key, the table itself of an index.
	Table string
	// Key names the foreign key as the schema does, empty where that has no name
	// for it; Index names the columns of an index, and is empty for a key.
	Key, Index string
}

// String names the table and the key, or the index by its columns.
func (o Ordered) String() string {
	switch {
	case o.Index != "":
		return "the index of " + o.Table + " over (" + o.Index + ")"
	case o.Key == "":
		return "the key of " + o.Table
	}
	return o.Table + "." + o.Key
}

// RunAnyOrder predicts one statement for a database of which nobody knows in
// which order its tables, keys and indexes came to be: a dump lists tables by
// name, a live server tells no order at all. [Simulator.Run] takes the order in
// which the schema lists them.
//
// The order matters on engines that look at keys as they were created
// ([engine.ByCreation], [engine.NewestFirst]), and on InnoDB where keys refer to
// several indexes of one table, which it goes through as they were added. Where
// two orders give different results the verdict is [OrderDependent], and
// [Result.Order] says what has to change places; where all refuse with different
// codes it is [Refused] without a code. A schema with more orders than can be
// tried gives [Unknown], unless two of those tried differ.
func (s *Simulator) RunAnyOrder(rows Rows, st Statement) Result {
	first := s.Run(rows, st)
	t := s.table(st.Table)
	if t == nil || s.profile.Name == "" || !s.profile.Walk.Known {
		return first
	}
	o := orders{sim: s, schema: s.around(t, rows), rows: rows, st: st}
	o.groups = s.movable(t, rows)
	return o.explore(first)
}

// orders are the orders of creation of one statement's schema.
type orders struct {
	sim    *Simulator
	schema *sqlschema.Schema
	rows   Rows
	st     Statement
	// groups are what can change places with each other.
	groups []group
}

// group is some keys of one parent, or some indexes of one table, or, where
// tables is set, the tables that hold the keys: in an order that may be any.
type group struct {
	keys    []*key
	table   *table
	indexes [][]int
	tables  []*table
}

func (g *group) size() int {
	if g.tables != nil {
		return len(g.tables)
	}
	return len(g.keys) + len(g.indexes) // it has the one or the other
}

// explore runs the orders until two results differ. A place in an order is the
// position in its group: perms[g][i] is what stands i-th.
func (o *orders) explore(first Result) Result {
	perms := make([][]int, len(o.groups))
	for g := range perms {
		perms[g] = make([]int, o.groups[g].size())
		for i := range perms[g] {
			perms[g][i] = i
		}
	}
	declared := clonePerms(perms)
	unknownAt := ""
	if first.Verdict == Unknown {
		unknownAt = first.Why
	}
	base, found := declared, first
	for n := 1; next(perms); n++ {
		if n == maxOrders {
			if unknownAt == "" {
				unknownAt = "the result may depend on the order in which keys were created, and there are too many orders to try"
			}
			break
		}
		r := o.run(perms)
		switch {
		case r.Verdict == Unknown:
			unknownAt = r.Why
		case found.Verdict == Unknown:
			base, found = clonePerms(perms), r
		case !sameResult(found, r):
			return o.differ(base, found, perms, r)
		case found.Table != r.Table || found.Key != r.Key:
			found.Table, found.Key = "", ""
		}
	}
	if unknownAt != "" {
		return unknown("%s", unknownAt).result(o.rows)
	}
	return found
}

func clonePerms(p [][]int) [][]int {
	out := make([][]int, len(p))
	for i := range p {
		out[i] = slices.Clone(p[i])
	}
	return out
}

// next makes the next order of all groups, the first group's last; false at the
// end.
func next(perms [][]int) bool {
	for _, p := range perms {
		if nextPermutation(p) {
			return true
		}
		slices.Sort(p)
	}
	return false
}

// nextPermutation makes the next order in the sense of a dictionary.
func nextPermutation(p []int) bool {
	i := len(p) - 2
	for i >= 0 && p[i] > p[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(p) - 1
	for p[j] < p[i] {
		j--
	}
	p[i], p[j] = p[j], p[i]
	slices.Reverse(p[i+1:])
	return true
}

// run predicts the statement for one order.
func (o *orders) run(perms [][]int) Result {
	c := creation{seq: map[*sqlschema.ForeignKey]int{}, indexes: map[*sqlschema.Table][][]int{}}
	tables := map[*table]int{}
	for g := range o.groups {
		for place, i := range perms[g] {
			switch group := &o.groups[g]; {
			case group.tables != nil:
				tables[group.tables[i]] = place
			case group.keys != nil:
				c.seq[group.keys[i].fk] = place
			default:
				t := group.table.def
				c.indexes[t] = append(c.indexes[t], group.indexes[i])
			}
		}
	}
	for t, place := range tables { // all keys of a table come with it
		for _, k := range t.own {
			c.seq[k.fk] += place * (len(k.child.own) + 1)
		}
	}
	return compile(o.schema, o.sim.profile, c).Run(o.rows, o.st)
}

// differ is the verdict on two orders with different results. One neighbour
// after the other changes places on the way from the one to the other; what
// stands between two results that are known and differ is what matters.
func (o *orders) differ(from [][]int, a Result, to [][]int, b Result) Result {
	at, last := clonePerms(from), a
	var moved []Ordered
	for g := range at {
		for place, want := range to[g] {
			for i := slices.Index(at[g], want); i > place; i-- {
				at[g][i-1], at[g][i] = at[g][i], at[g][i-1]
				moved = o.add(moved, g, at[g][i], at[g][i-1])
				r := o.run(at)
				if r.Verdict == Unknown {
					continue
				}
				if !sameResult(last, r) {
					return depends(moved, last, r, o.rows)
				}
				last, moved = r, nil
			}
		}
	}
	return depends(moved, a, b, o.rows)
}

// add names members of a group, each once.
func (o *orders) add(list []Ordered, g int, members ...int) []Ordered {
	for _, m := range members {
		for _, x := range o.groups[g].name(m) {
			if !slices.Contains(list, x) {
				list = append(list, x)
			}
		}
	}
	return list
}

// name names what the m-th member of the group is.
func (g *group) name(m int) []Ordered {
	var out []Ordered
	switch {
	case g.tables != nil:
		for _, k := range g.keys {
			if k.child == g.tables[m] {
				out = append(out, Ordered{Table: k.child.def.Name, Key: k.fk.Name})
			}
		}
	case g.keys != nil:
		out = append(out, Ordered{Table: g.keys[m].child.def.Name, Key: g.keys[m].fk.Name})
	default:
		var columns []string
		for _, c := range g.indexes[m] {
			columns = append(columns, g.table.def.Columns[c].Name)
		}
		out = append(out, Ordered{Table: g.table.def.Name, Index: strings.Join(columns, ", ")})
	}
	return out
}

// depends makes the result of two that differ.
func depends(order []Ordered, a, b Result, given Rows) Result {
	var names []string
	for _, x := range order {
		names = append(names, x.String())
	}
	list := strings.Join(names, " and ")
	if a.Verdict == Refused && b.Verdict == Refused {
		return Result{Verdict: Refused, Rows: given, Order: order, Why: "which key refuses, and so the error, depends on the order in which " + list + " were created"}
	}
	return Result{Verdict: OrderDependent, Order: order, Why: "the result depends on the order in which " + list + " were created"}
}

// sameResult reports whether two results leave the same rows, or refuse with the
// same error.
func sameResult(a, b Result) bool {
	return a.Verdict == b.Verdict && a.Code == b.Code && maps.Equal(a.Fired, b.Fired) &&
		maps.EqualFunc(a.Rows, b.Rows, func(x, y []Row) bool {
			return slices.EqualFunc(x, y, func(p, q Row) bool { return slices.Equal(p, q) })
		})
}

// movable finds what may change places: the keys with rows below tables whose
// rows may go.
func (s *Simulator) movable(target *table, rows Rows) []group {
	live := map[*key]bool{}
	var parents []*table
	for waiting := []*table{target}; len(waiting) > 0; waiting = waiting[1:] {
		t := waiting[0]
		if slices.Contains(parents, t) {
			continue
		}
		parents = append(parents, t)
		for _, k := range t.children {
			if live[k] = k.finds(rows); live[k] && k.ruling.Action == sqlschema.Cascade {
				waiting = append(waiting, k.child)
			}
		}
	}
	var out []group
	var several []*key // that have others beside them
	for _, t := range parents {
		keys := slices.DeleteFunc(slices.Clone(t.children), func(k *key) bool { return !live[k] })
		slices.SortFunc(keys, func(a, b *key) int { return a.seq - b.seq })
		if s.profile.Walk.Is(engine.RowByRow) {
			out = append(out, secondary(t, keys, live)...)
		}
		if len(keys) < 2 {
			continue
		}
		several = append(several, keys...)
		if s.profile.KeyOrder.Is(engine.ByCreation) {
			out = append(out, group{keys: keys})
		}
	}
	if s.profile.KeyOrder.Is(engine.NewestFirst) {
		out = append(out, byTable(several)...)
	}
	return out
}

// finds reports whether the key has a child row to find. What SET DEFAULT may
// point at is not known beforehand.
func (k *key) finds(rows Rows) bool {
	if k.ruling.Enforcement.State == sqlschema.NotEnforced {
		return false
	}
	parents := map[string]bool{}
	for _, r := range rows[k.parent.def.Name] {
		if v := pick(r, k.ref); v != nil {
			parents[join(v)] = true
		}
	}
	for _, r := range rows[k.child.def.Name] {
		if v := pick(r, k.cols); v != nil && parents[join(v)] {
			return true
		}
	}
	return slices.ContainsFunc(k.child.own, func(o *key) bool { return o.ruling.Action == sqlschema.SetDefault && overlap(o.cols, k.cols) })
}

// secondary is the group of a table's indexes, other than the primary key, that
// the keys refer to. Where rows of the table may be met again while they go, the
// indexes by which they are found count too.
func secondary(t *table, keys []*key, live map[*key]bool) []group {
	referred, found := map[int]bool{}, map[int]bool{}
	for _, k := range keys {
		referred[k.parentIndex] = true
	}
	for _, k := range t.own {
		if live[k] && k.parent.below(t, live) {
			found[k.childIndex] = true
		}
	}
	delete(referred, 0)
	delete(found, 0)
	if len(referred) == 0 {
		return nil
	}
	var list [][]int
	for i, x := range t.indexes {
		if referred[i] || found[i] {
			list = append(list, x)
		}
	}
	if len(list) < 2 {
		return nil
	}
	return []group{{table: t, indexes: list}}
}

// below reports whether a table is the other one or hangs below it by live keys.
func (t *table) below(other *table, live map[*key]bool) bool {
	seen := map[*table]bool{}
	for waiting := []*table{other}; len(waiting) > 0; waiting = waiting[1:] {
		if waiting[0] == t {
			return true
		}
		for _, k := range waiting[0].children {
			if live[k] && !seen[k.child] {
				seen[k.child] = true
				waiting = append(waiting, k.child)
			}
		}
	}
	return false
}

// byTable groups the tables that hold the keys, and the keys of each table: keys
// come with their table.
func byTable(keys []*key) []group {
	all := group{keys: keys}
	var out []group
	for _, k := range keys {
		if slices.Contains(all.tables, k.child) {
			continue
		}
		all.tables = append(all.tables, k.child)
		own := slices.DeleteFunc(slices.Clone(keys), func(o *key) bool { return o.child != k.child })
		if len(own) > 1 {
			out = append(out, group{keys: own})
		}
	}
	if len(all.tables) > 1 {
		out = append(out, all)
	}
	return out
}

// around is the part of the schema that a statement can meet: the tables with
// rows, the target, and the parents of both.
func (s *Simulator) around(target *table, rows Rows) *sqlschema.Schema {
	in := map[*table]bool{target: true}
	for name := range rows {
		if t := s.table(name); t != nil {
			in[t] = true
		}
	}
	for t := range maps.Clone(in) {
		for _, k := range t.own {
			in[k.parent] = true
		}
	}
	part := *s.schema
	part.Tables = slices.DeleteFunc(slices.Clone(s.schema.Tables), func(t *sqlschema.Table) bool { return !in[s.table(t.Name)] || s.table(t.Name).def != t })
	return &part
}
