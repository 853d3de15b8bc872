package orphans

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// plan is how one relation is scanned.
type plan struct {
	relation *Relation
	child    *sqlschema.Table
	parent   *sqlschema.Table
	pairs    []pair
	where    []string // conditions on the child, with its columns behind c.
	// walk are the columns whose values are walked in the order of the index:
	// the relation's own where distinct is set, else a unique key of the child.
	// Without any the relation is asked for in one statement.
	walk     []column
	distinct bool
	index    string
	// prefixed is set where the index begins with the columns of where.
	prefixed bool
	// time is the column that says when a row was made.
	time string
	// softParent and softChild are columns by which rows are soft-deleted.
	softParent, softChild *column
	enforced              bool
	// id are the columns that identify a row of the child, if it has such.
	id []column
}

// newPlan decides how a relation is scanned, or says why it is not.
func newPlan(live *introspect.Database, r *Relation) (p *plan, skip string) {
	p = &plan{relation: r, child: live.Schema.Table(r.Child.Table), parent: live.Schema.Table(r.Parent.Table)}
	switch {
	case p.child == nil:
		return nil, missing(live, r.Child.Table)
	case p.parent == nil:
		return nil, missing(live, r.Parent.Table)
	case p.child.View:
		return nil, p.child.Name + " is a view"
	case p.parent.View:
		return nil, p.parent.Name + " is a view"
	case len(r.Child.Columns) == 0 || len(r.Child.Columns) != len(r.Parent.Columns):
		return nil, fmt.Sprintf("it is not known which columns of %s %s refers to", r.Parent.Table, r.Child)
	}
	p.enforced = r.Enforcement.State == sqlschema.Enforced
	for i, name := range r.Child.Columns {
		c, ok := columnOf(live, p.child, name)
		if !ok {
			return nil, fmt.Sprintf("%s has no column %s", p.child.Name, name)
		}
		ref, ok := columnOf(live, p.parent, r.Parent.Columns[i])
		if !ok {
			return nil, fmt.Sprintf("%s has no column %s", p.parent.Name, r.Parent.Columns[i])
		}
		p.pairs = append(p.pairs, pair{c, ref})
		if why := (pair{c, ref}).comparable(); why != "" {
			return nil, why
		}
	}
	for _, c := range r.Where {
		if p.child.Column(c.Column) == nil {
			return nil, fmt.Sprintf("%s has no column %s", p.child.Name, c.Column)
		}
		p.where = append(p.where, "c."+introspect.Quote(c.Column)+" = "+literal(c.Value))
	}
	if _, ok := leading(p.parent, nil, r.Parent.Columns); !ok {
		return nil, fmt.Sprintf("no index of %s begins with %s, so that each row would read the whole table", p.parent.Name, strings.Join(r.Parent.Columns, ", "))
	}
	_, p.id = rowKey(live, p.child)
	p.soft(live)
	p.time = timeColumn(p.child)
	p.chooseWalk(live)
	return p, ""
}

func missing(live *introspect.Database, table string) string {
	if strings.Contains(table, ".") {
		return "table " + table + " is of another database"
	}
	for _, u := range live.Unseen {
		if u.Grant == "SELECT" {
			return "table " + table + " is not there, or the account may not see it"
		}
	}
	return "table " + table + " is not there"
}

// soft takes the soft-delete columns that the live tables have.
func (p *plan) soft(live *introspect.Database) {
	if c, ok := columnOf(live, p.parent, p.relation.ParentDeleted); ok && p.uniqueParent() {
		p.softParent = &c
	}
	if c, ok := columnOf(live, p.child, p.relation.ChildDeleted); ok {
		p.softChild = &c
	}
}

// uniqueParent reports whether a value of the child meets one parent row at
// most.
func (p *plan) uniqueParent() bool {
	within := func(key []string) bool {
		for _, c := range key {
			if !slices.ContainsFunc(p.relation.Parent.Columns, func(o string) bool { return strings.EqualFold(o, c) }) {
				return false
			}
		}
		return len(key) > 0
	}
	if within(p.parent.PrimaryKey) {
		return true
	}
	return slices.ContainsFunc(p.parent.Indexes, func(i sqlschema.Index) bool { return i.Unique && within(i.Columns) })
}

// chooseWalk takes the relation's own index where there is one, else a unique
// key of the child.
func (p *plan) chooseWalk(live *introspect.Database) {
	alike := true
	for _, pr := range p.pairs {
		alike = alike && pr.alike() && pr.child.walkable()
	}
	if alike {
		var names []string
		for _, w := range p.relation.Where {
			names = append(names, w.Column)
		}
		if found, ok := leading(p.child, names, p.relation.Child.Columns); ok {
			p.distinct, p.index, p.prefixed = true, found.name, found.prefixed
			for _, name := range found.columns {
				c, _ := columnOf(live, p.child, name) // an index has columns of its table
				p.walk = append(p.walk, c)
			}
			return
		}
	}
	p.index, p.walk = rowKey(live, p.child)
}

// lead is an index with the part of its columns that is looked for.
type lead struct {
	name     string
	columns  []string
	prefixed bool
}

// leading finds an index that begins with the columns in any order, perhaps
// behind those of prefix, which are compared with constants.
func leading(t *sqlschema.Table, prefix, columns []string) (lead, bool) {
	for _, i := range append([]sqlschema.Index{{Name: "PRIMARY", Columns: t.PrimaryKey}}, t.Indexes...) {
		rest := i.Columns
		if len(prefix) > 0 && sameSet(first(rest, len(prefix)), prefix) && sameSet(first(rest[len(prefix):], len(columns)), columns) {
			return lead{i.Name, rest[len(prefix) : len(prefix)+len(columns)], true}, true
		}
		if sameSet(first(rest, len(columns)), columns) {
			return lead{i.Name, rest[:len(columns)], false}, true
		}
	}
	return lead{}, false
}

func first(list []string, n int) []string { return list[:min(n, len(list))] }

func sameSet(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, s := range a {
		if !slices.ContainsFunc(b, func(o string) bool { return strings.EqualFold(o, s) }) {
			return false
		}
	}
	return true
}

// rowKey gives the columns that identify a row and can be walked: the primary
// key, else a unique key without NULL.
func rowKey(live *introspect.Database, t *sqlschema.Table) (index string, key []column) {
	for _, i := range append([]sqlschema.Index{{Name: "PRIMARY", Columns: t.PrimaryKey, Unique: true}}, t.Indexes...) {
		key = nil
		for _, name := range i.Columns {
			if c, ok := columnOf(live, t, name); ok && c.walkable() && !c.nullable {
				key = append(key, c)
			}
		}
		if i.Unique && len(key) > 0 && len(key) == len(i.Columns) {
			return i.Name, key
		}
	}
	return "", nil
}

// timeNames are columns that say when a row was made, the surest first.
var timeNames = []string{"created_at", "createdat", "created", "created_on", "creation_date", "date_created", "inserted_at", "create_time"}

func timeColumn(t *sqlschema.Table) string {
	for _, name := range timeNames {
		if c := t.Column(name); c != nil && (strings.HasPrefix(c.Type, "date") || strings.HasPrefix(c.Type, "timestamp")) {
			return c.Name
		}
	}
	return ""
}

// ranged reports whether the walk goes over ranges of one integer.
func (p *plan) ranged() bool { return len(p.walk) == 1 && p.walk[0].class == integer }
