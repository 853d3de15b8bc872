package implied

import (
	"slices"
	"sort"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// Find gives the edges that the schema's names and the program's statements
// imply, in schema order. Columns that a declared relation already covers are
// left out.
func Find(g *cascade.Graph, seen []Observation) []Edge {
	f := finder{graph: g, edges: map[string]*Edge{}, tables: newNames(g.Schema)}
	f.names()
	sources := sourcesOf(seen)
	anew := map[string]bool{} // the tables that are rewritten, by their names in lower case
	for _, o := range seen {
		if o.Kind == Rewrite {
			anew[strings.ToLower(o.Child.Table)] = true
		}
	}
	for _, o := range seen {
		switch o.Kind {
		case Rewrite:
		case Missing:
			if from := sources[lookupPlace{o.Pos, o.Parent.Table}]; len(from) == 0 || slices.ContainsFunc(from, o.Child.Same) {
				f.tolerated(o)
			}
		default:
			f.observe(o)
		}
	}
	for _, o := range seen { // what is rewritten depends on all the references there are
		if o.Kind == Rewrite {
			f.rewritten(o, anew)
		}
	}
	f.passedOn()
	f.likeOthers()
	f.customary()
	return f.result()
}

// lookupPlace is where a parent is looked up.
type lookupPlace struct {
	pos    sqlschema.Position
	parent string
}

// sourcesOf gives the columns whose values a look-up of a parent is known to be by,
// by its place: what is made of a missing row there says nothing of others that are
// only named alike.
func sourcesOf(seen []Observation) map[lookupPlace][]cascade.Key {
	out := map[lookupPlace][]cascade.Key{}
	for _, o := range seen {
		if o.Kind == Flow {
			at := lookupPlace{o.Pos, o.Parent.Table}
			out[at] = append(out[at], o.Child)
		}
	}
	return out
}

// likeOthers takes a column for a key where columns of the same name in other
// tables are cleaned up with the same parent.
func (f *finder) likeOthers() {
	type column struct{ name, parent string }
	proven := map[column]*Edge{}
	for _, id := range f.order {
		if e := f.edges[id]; e.has(Cleanup) && e.Against == "" && len(e.Where) == 0 {
			proven[column{strings.ToLower(e.Child.Columns[0]), e.Parent.Table}] = e
		}
	}
	for _, id := range f.order {
		e := f.edges[id]
		if p := proven[column{strings.ToLower(e.Child.Columns[0]), e.Parent.Table}]; p != nil && p != e && !e.has(Namesake) && e.has(Name) {
			e.Evidence = append(e.Evidence, Evidence{
				Kind: Namesake, Text: "its namesake " + p.Child.String() + ", which is cleaned up with " + p.Parent.Table, Pos: nearest(e.pos(), p.pos()),
			})
		}
	}
}

// rewritten notes a table whose rows the program replaces as a whole: what they
// refer to is looked up afresh each time. Where the parent's rows are replaced as
// well, as by a restore, that says nothing, nor where the table holds nothing but
// references: the members of a group are set anew by whoever changes the group.
func (f *finder) rewritten(o Observation, anew map[string]bool) {
	if f.linksOnly(f.graph.Schema.Table(o.Child.Table)) {
		return
	}
	for _, id := range f.order {
		e := f.edges[id]
		if !anew[strings.ToLower(e.Parent.Table)] && strings.EqualFold(e.Child.Table, o.Child.Table) && e.Against == "" && !contains(o.Child.Columns, e.Child.Columns[0]) {
			e.Against = "table " + e.Child.Table + " is " + o.Text
		}
	}
}

// linksOnly reports whether a table has two references and no other column but a
// key of its own.
func (f *finder) linksOnly(t *sqlschema.Table) bool {
	if t == nil {
		return false
	}
	references := 0
	for i := range t.Columns {
		name := t.Columns[i].Name
		switch {
		case f.refers(t, name):
			references++
		case !ownKey(t, name):
			return false
		}
	}
	return references > 1
}

// refers reports whether a relation is known or thought to start from a column.
func (f *finder) refers(t *sqlschema.Table, column string) bool {
	if f.declared(t, column) {
		return true
	}
	for _, e := range f.edges {
		if strings.EqualFold(e.Child.Table, t.Name) && strings.EqualFold(e.Child.Columns[0], column) {
			return true
		}
	}
	return false
}

// tolerated notes an edge, or a relation that a model alone declares, whose
// missing parent the code expects.
func (f *finder) tolerated(o Observation) {
	text := "a missing parent is expected in " + o.Text
	for _, r := range f.graph.Children(o.Parent.Table) {
		if r.Child.Same(o.Child) && r.Enforcement.State == sqlschema.NotEnforced && r.Tolerated == "" {
			r.Tolerated = text
		}
	}
	for _, id := range f.order {
		e := f.edges[id]
		if e.Child.Same(o.Child) && strings.EqualFold(e.Parent.Table, o.Parent.Table) && e.Against == "" {
			e.Against = text
		}
	}
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if strings.EqualFold(l, s) {
			return true
		}
	}
	return false
}

type finder struct {
	graph  *cascade.Graph
	tables *names
	edges  map[string]*Edge
	order  []string
}

// edge finds or makes the edge to the parent's primary key; nil where it has none of
// one column or a declared relation covers the child's.
func (f *finder) edge(child *sqlschema.Table, column string, parent *sqlschema.Table, where []cascade.Condition) *Edge {
	key, ok := parentKey(parent)
	if !ok {
		return nil
	}
	return f.edgeTo(child, column, parent, key, where)
}

func (f *finder) edgeTo(child *sqlschema.Table, column string, parent *sqlschema.Table, key string, where []cascade.Condition) *Edge {
	if f.declared(child, column) || len(where) > 0 && f.typed(child, column, parent) {
		return nil
	}
	id := edgeID(child, column, parent)
	for _, c := range where {
		id += " " + c.Column + "=" + c.Value
	}
	if f.edges[id] == nil {
		f.edges[id] = &Edge{
			Child:  cascade.Key{Table: child.Name, Columns: []string{column}},
			Parent: cascade.Key{Table: parent.Name, Columns: []string{key}},
			Where:  where,
			record: record(child),
		}
		f.order = append(f.order, id)
	}
	return f.edges[id]
}

// edgeID names an edge without conditions.
func edgeID(child *sqlschema.Table, column string, parent *sqlschema.Table) string {
	return strings.ToLower(child.Name + "." + column + ">" + parent.Name)
}

// declared reports whether a relation that somebody declared starts from the
// column.
func (f *finder) declared(child *sqlschema.Table, column string) bool {
	for _, r := range f.graph.Relations() {
		if strings.EqualFold(r.Child.Table, child.Name) && len(r.Child.Columns) == 1 && strings.EqualFold(r.Child.Columns[0], column) && !r.Polymorphic() {
			return true
		}
	}
	return false
}

// typed reports whether a polymorphic association that somebody declared goes
// from the column to the parent: rows of other types are not the parent's.
func (f *finder) typed(child *sqlschema.Table, column string, parent *sqlschema.Table) bool {
	for _, r := range f.graph.Children(parent.Name) {
		if r.Polymorphic() && strings.EqualFold(r.Child.Table, child.Name) && contains(r.Child.Columns, column) {
			return true
		}
	}
	return false
}

// names adds the edges that column names suggest, with what the schema says of
// the columns.
func (f *finder) names() {
	for _, t := range f.graph.Schema.Tables {
		if t.View {
			continue
		}
		for i := range t.Columns {
			c := &t.Columns[i]
			parent := f.tables.parent(t, c.Name)
			if parent == nil || !compatible(c, parent) {
				f.otherKeys(t, c)
				continue
			}
			if polymorphic(t, c.Name) {
				continue
			}
			if parent.FromModel && !t.FromModel {
				continue // the script that creates the child knows no such parent
			}
			if e := f.edge(t, c.Name, parent, nil); e != nil {
				e.Evidence = append(e.Evidence, Evidence{Kind: Name, Text: "the column's name", Pos: c.Pos})
				e.Evidence = append(e.Evidence, ofColumn(t, c)...)
				if r := f.namesake(c.Name, parent); r != nil {
					e.Evidence = append(e.Evidence, Evidence{
						Kind: Namesake, Text: "its namesake " + r.Child.String() + ", which has a foreign key to " + r.Parent.Table, Pos: nearest(c.Pos, r.Claims[0].Pos),
					})
				}
			}
		}
	}
}

// otherKeys adds the edge to a unique column of a table that the column names, with
// what the schema says of it. An index on a name and NOT NULL say little: names are
// copied to be shown.
func (f *finder) otherKeys(t *sqlschema.Table, c *sqlschema.Column) {
	parent, key := f.tables.otherKey(t, c)
	shared := false
	if parent == nil {
		parent, key, shared = f.tables.sharedKey(t, c), c.Name, true
	}
	if parent == nil || parent.FromModel && !t.FromModel || polymorphic(t, c.Name) {
		return
	}
	e := f.edgeTo(t, c.Name, parent, key, nil)
	if e == nil {
		return
	}
	e.Evidence = append(e.Evidence, Evidence{Kind: Name, Text: "the column's name", Pos: c.Pos})
	for _, ev := range ofColumn(t, c) {
		if ev.Kind == Keyed || shared || identifies(key) {
			e.Evidence = append(e.Evidence, ev)
		}
	}
}

// namesake finds a declared relation to the parent whose column has the same
// name, or the same after a word that tells the two apart ("selected_edition_id",
// "created_by_user_id" and "edition_id", "user_id"). What more words stand before
// may be a thing of its own ("identity_header_user_id").
func (f *finder) namesake(column string, parent *sqlschema.Table) *cascade.Relation {
	words := strings.Join(tokens(column), "_")
	for _, r := range f.graph.Children(parent.Name) {
		if len(r.Child.Columns) != 1 || r.Polymorphic() || r.SelfReference() {
			continue
		}
		other := strings.Join(tokens(r.Child.Columns[0]), "_")
		before, longer := strings.CutSuffix(words, "_"+other)
		if words == other || longer && (!strings.Contains(before, "_") || strings.HasSuffix(before, "_by")) {
			return r
		}
	}
	return nil
}

// observe adds what a statement or function shows.
func (f *finder) observe(o Observation) {
	child, parent := f.graph.Schema.Table(o.Child.Table), f.graph.Schema.Table(o.Parent.Table)
	if child == nil || parent == nil || len(o.Child.Columns) != 1 || child.Column(o.Child.Columns[0]) == nil {
		return
	}
	column := child.Column(o.Child.Columns[0])
	key, ok := parentKey(parent)
	if len(o.Parent.Columns) > 0 && !(ok && strings.EqualFold(o.Parent.Columns[0], key)) {
		if e := f.edges[edgeID(child, column.Name, parent)]; e != nil && e.Parent.Same(o.Parent) {
			e.add(o)
		}
		return
	}
	if !ok {
		return
	}
	if ownKey(child, column.Name) && !(len(child.PrimaryKey) > 1 || child != parent && f.named(child, column.Name, parent)) {
		return // a table's own key refers to nothing
	}
	if (o.Kind == Together || o.Kind == Lookup) && !f.named(child, column.Name, parent) {
		return
	}
	if f.passesOn(parent, key, column.Name) {
		return
	}
	if o.Mixed || len(o.Where) == 0 && o.Kind != Join && polymorphic(child, column.Name) {
		return // which of its rows refer to the parent is not known
	}
	e := f.edge(child, column.Name, parent, o.Where)
	if e == nil || !e.Parent.Same(cascade.Key{Table: parent.Name, Columns: []string{key}}) {
		return
	}
	if len(e.Evidence) == 0 {
		e.Evidence = ofColumn(child, column)
	}
	e.add(o)
}

// add notes what an observation shows. One of a kind is enough.
func (e *Edge) add(o Observation) {
	found := Evidence{Kind: o.Kind, Text: o.Text, Pos: o.Pos, calls: o.Calls}
	for i := range e.Evidence {
		if ev := &e.Evidence[i]; ev.Kind == o.Kind {
			if o.Calls < ev.calls {
				*ev = found
			}
			return
		}
	}
	e.Evidence = append(e.Evidence, found)
}

// named reports whether the edge's column names the parent.
func (f *finder) named(child *sqlschema.Table, column string, parent *sqlschema.Table) bool {
	e := f.edges[edgeID(child, column, parent)]
	return e != nil && e.has(Name)
}

func (f *finder) result() []Edge {
	var out []Edge
	for _, id := range f.order {
		e := *f.edges[id]
		if e.Against == "" && !e.has(Cleanup) {
			e.Against = e.record
		}
		sort.SliceStable(e.Evidence, func(i, j int) bool { return e.Evidence[i].Kind < e.Evidence[j].Kind })
		out = append(out, e)
	}
	return out
}
