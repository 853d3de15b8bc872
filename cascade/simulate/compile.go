package simulate

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Simulator predicts statements on one schema and engine.
type Simulator struct {
	schema  *sqlschema.Schema
	profile engine.Profile
	tables  map[string]*table
}

// table is a compiled table.
type table struct {
	def *sqlschema.Table
	// indexes are the columns of the primary key, the unique keys, the other
	// indexes and those that the engine makes for keys, in InnoDB's order.
	indexes [][]int
	unique  []bool
	// own are the table's keys as declared, children those that refer to it, in
	// the order in which the engine looks at them.
	own, children []*key
}

// key is a compiled foreign key.
type key struct {
	fk            *sqlschema.ForeignKey
	seq           int // order of creation
	child, parent *table
	cols, ref     []int
	ruling        engine.Ruling
	// childIndex and parentIndex are places in the indexes of child and parent.
	childIndex, parentIndex int
}

// acts reports whether the key changes rows, and does not just refuse.
func (k *key) acts() bool {
	switch k.ruling.Action {
	case sqlschema.Cascade, sqlschema.SetNull, sqlschema.SetDefault:
		return k.ruling.Enforcement.State == sqlschema.Enforced
	}
	return false
}

func (k *key) enforced() bool { return k.ruling.Enforcement.State == sqlschema.Enforced }
func (k *key) self() bool     { return k.child == k.parent }

// New compiles a schema for an engine. What the schema says of enforcement is
// decided anew from the profile, see [engine.Profile.Rule]. Tables that differ
// in case only count as the first of them.
func New(s *sqlschema.Schema, p engine.Profile) *Simulator { return compile(s, p, creation{}) }

// creation is an order in which things came to be, where it is not the one in
// which the schema lists them.
type creation struct {
	seq map[*sqlschema.ForeignKey]int
	// indexes are those of a table whose order it is, by their columns.
	indexes map[*sqlschema.Table][][]int
}

func compile(s *sqlschema.Schema, p engine.Profile, c creation) *Simulator {
	sim := &Simulator{schema: s, profile: p, tables: make(map[string]*table, len(s.Tables))}
	for _, t := range s.Tables {
		if n := strings.ToLower(t.Name); sim.tables[n] == nil {
			sim.tables[n] = &table{def: t}
		}
	}
	seq := 0
	for _, t := range s.Tables {
		child := sim.table(t.Name)
		if child.def != t {
			continue
		}
		for i := range t.ForeignKeys {
			place, moved := c.seq[&t.ForeignKeys[i]]
			if !moved {
				place = seq
			}
			sim.addKey(child, &t.ForeignKeys[i], place)
			seq++
		}
	}
	for _, t := range s.Tables {
		if sim.table(t.Name).def == t {
			sim.table(t.Name).index()
			sim.table(t.Name).reorder(c.indexes[t])
		}
	}
	for _, t := range s.Tables {
		sim.order(sim.table(t.Name).children)
		for _, k := range sim.table(t.Name).children {
			k.childIndex = k.child.leading(k.cols)
			k.parentIndex = k.parent.leading(k.ref)
		}
	}
	return sim
}

func (s *Simulator) table(name string) *table { return s.tables[strings.ToLower(name)] }

// Rulings gives what the engine makes of each key of a table, as declared.
func (s *Simulator) Rulings(tableName string) []engine.Ruling {
	t := s.table(tableName)
	if t == nil {
		return nil
	}
	var out []engine.Ruling
	for i := range t.def.ForeignKeys {
		fk := &t.def.ForeignKeys[i]
		var parent *sqlschema.Table
		if p := s.table(fk.RefTable); p != nil {
			parent = p.def
		}
		out = append(out, s.profile.Rule(t.def, parent, fk))
	}
	return out
}

// addKey compiles a key whose parent and columns are in the schema; of the
// others nothing can be said about rows.
func (s *Simulator) addKey(child *table, fk *sqlschema.ForeignKey, seq int) {
	parent := s.table(fk.RefTable)
	if parent == nil {
		return
	}
	k := &key{fk: fk, seq: seq, child: child, parent: parent, ruling: s.profile.Rule(child.def, parent.def, fk)}
	ref := fk.RefColumns
	if len(ref) == 0 {
		ref = parent.def.PrimaryKey
	}
	k.cols, k.ref = places(child.def, fk.Columns), places(parent.def, ref)
	if k.cols == nil || len(k.cols) != len(k.ref) {
		return
	}
	child.own = append(child.own, k)
	parent.children = append(parent.children, k)
}

// places gives the columns' places in the table; nil where one is missing.
func places(t *sqlschema.Table, columns []string) []int {
	var out []int
	for _, name := range columns {
		i := slices.IndexFunc(t.Columns, func(c sqlschema.Column) bool { return strings.EqualFold(c.Name, name) })
		if i < 0 {
			return nil
		}
		out = append(out, i)
	}
	return out
}

// index lays out the indexes as MySQL sorts them: the primary key, unique keys
// without nullable columns, other unique keys, the rest. An index that the
// engine would make for a key is left out where another one begins with it.
func (t *table) index() {
	t.add(places(t.def, t.def.PrimaryKey), true)
	for _, nullable := range []bool{false, true} {
		for _, x := range t.def.Indexes {
			if x.Unique && t.anyNullable(x.Columns) == nullable {
				t.add(places(t.def, x.Columns), true)
			}
		}
	}
	for _, x := range t.def.Indexes {
		if !x.Unique {
			t.add(places(t.def, x.Columns), false)
		}
	}
	for i, k := range t.own {
		longer := slices.ContainsFunc(t.own[i+1:], func(o *key) bool { return len(o.cols) > len(k.cols) && prefix(o.cols, k.cols) })
		if k.enforced() && t.leading(k.cols) < 0 && !longer {
			t.add(k.cols, false)
		}
	}
}

// reorder puts some of the indexes into another order, in the places that they
// have together.
func (t *table) reorder(order [][]int) {
	var from []int
	unique := make([]bool, len(order))
	for i, x := range t.indexes {
		at := slices.IndexFunc(order, func(o []int) bool { return slices.Equal(o, x) })
		if at >= 0 && len(from) < len(order) {
			from = append(from, i)
			unique[at] = t.unique[i]
		}
	}
	for n, i := range from {
		t.indexes[i], t.unique[i] = order[n], unique[n]
	}
}

func (t *table) add(columns []int, unique bool) {
	t.indexes = append(t.indexes, columns)
	t.unique = append(t.unique, unique && len(columns) > 0)
}

func (t *table) anyNullable(columns []string) bool {
	for _, c := range columns {
		if t.def.Nullable([]string{c}) {
			return true
		}
	}
	return false
}

// leading finds the first index that begins with the columns; -1 for none.
func (t *table) leading(columns []int) int {
	return slices.IndexFunc(t.indexes, func(x []int) bool { return prefix(x, columns) })
}

func prefix(index, columns []int) bool {
	return len(index) >= len(columns) && slices.Equal(index[:len(columns)], columns)
}

// order sorts the keys that refer to a table as the engine looks at them.
func (s *Simulator) order(keys []*key) {
	sort.SliceStable(keys, func(i, j int) bool {
		a, b := keys[i], keys[j]
		switch s.profile.KeyOrder.Value {
		case engine.ByName:
			return keyName(a) < keyName(b)
		case engine.NewestFirst:
			return a.seq > b.seq
		case engine.ByChildTable:
			if a.child != b.child {
				return strings.ToLower(a.child.def.Name) < strings.ToLower(b.child.def.Name)
			}
			return strings.ToLower(keyName(a)) < strings.ToLower(keyName(b))
		}
		return a.seq < b.seq
	})
}

// keyName is the constraint's name, or the one that the server makes: table_ibfk_n.
func keyName(k *key) string {
	if k.fk.Name != "" {
		return k.fk.Name
	}
	return k.child.def.Name + "_ibfk_" + strconv.Itoa(1+slices.Index(k.child.own, k))
}
