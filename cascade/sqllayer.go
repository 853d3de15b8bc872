package cascade

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// followedInPart leaves a cascade open that the engine may follow for some rows
// only, or refuse without cause: MySQL 9.7's SQL layer (rule (6), and
// [engine.SQLLayer]).
func (w *walk) followedInPart(r *Relation, depth int) (Effect, bool) {
	f := w.graph.Profile.FollowsAll()
	if f.Is(true) || w.graph.Profile.Name == "" {
		return Effect{}, false
	}
	why := "does not follow this key for every row"
	switch {
	case r.SelfReference() && r.Rule == sqlschema.Cascade:
		why = "refuses to follow this key (error 6575) where two of the rows below have rows of their own"
	case r.SelfReference():
		return Effect{}, false
	case depth > 0 && strings.EqualFold(r.Child.Table, w.deletion.Table):
	case w.graph.LeadsOn(r.Child.Table) && (depth > 0 || w.again(r)):
	default:
		return Effect{}, false
	}
	w.partly[r] = r.Rule == sqlschema.Cascade
	if f.Known {
		return Effect{Kind: Unknown, Why: "MySQL " + versionOf(w.graph) + " " + why}, true
	}
	return Effect{Kind: Unknown, Why: "MySQL from 9.7 on " + why + ", and the version is not configured"}, true
}

func versionOf(g *Graph) string {
	d := g.Schema.Dialect
	return fmt.Sprintf("%d.%d", d.Major, d.Minor)
}

// Acts reports whether the engine changes or deletes child rows on account of
// the relation.
func (r *Relation) Acts() bool {
	return r.Enforcement.State == sqlschema.Enforced && (r.Rule == sqlschema.Cascade || r.Rule == sqlschema.SetNull)
}

// LeadsOn reports whether another table's rows are changed or deleted when rows
// of the table go. To such a table MySQL 9.7 goes once only while it works on
// one row: see [engine.SQLLayer].
func (g *Graph) LeadsOn(table string) bool {
	for _, r := range g.Children(table) {
		if r.Acts() && !r.SelfReference() {
			return true
		}
	}
	return false
}

// again reports whether the delete may come to the relation's child table by
// another key as well.
func (w *walk) again(r *Relation) bool {
	if w.taken == nil {
		w.taken = map[string]bool{}
		w.take(w.deletion.Table)
	}
	for _, o := range w.graph.Relations() {
		if o != r && o.Acts() && !o.SelfReference() && strings.EqualFold(o.Child.Table, r.Child.Table) && w.taken[strings.ToLower(o.Parent.Table)] {
			return true
		}
	}
	return false
}

// take notes a table and those that cascades lead to from there.
func (w *walk) take(table string) {
	name := strings.ToLower(table)
	if w.taken[name] {
		return
	}
	w.taken[name] = true
	for _, r := range w.graph.Children(table) {
		if r.Acts() && r.Rule == sqlschema.Cascade {
			w.take(r.Child.Table)
		}
	}
}
