package program

import (
	"github.com/cascadelint/cascadelint/analyzer/internal/implied"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// Relation is an edge between two tables with its evidence, for the listing of
// relations.
type Relation struct {
	Child  cascade.Key
	Parent cascade.Key
	// Rule is the delete rule in force, or "no foreign key".
	Rule string
	// Believed is cleared for a relation that is only suspected: deletes are not
	// judged by it.
	Believed bool
	// Why says why a suspected relation is not believed.
	Why      string
	Evidence []finding.Related
	// Schema names the schema where a project has several.
	Schema string
}

// relationsOf lists the relations of a view, then the suspected ones.
func relationsOf(v *plan.View, edges []implied.Edge) []Relation {
	var out []Relation
	for _, r := range v.Graph.Relations() {
		rel := Relation{Child: r.Child, Parent: r.Parent, Rule: r.RuleString(), Believed: true, Schema: v.Schema.Name}
		for _, c := range r.Claims {
			rel.Evidence = append(rel.Evidence, finding.Related{Pos: c.Pos, Message: c.Text})
		}
		out = append(out, rel)
	}
	for i := range edges {
		e := &edges[i]
		if e.Believed() {
			continue
		}
		rel := Relation{Child: e.Child, Parent: e.Parent, Rule: "no foreign key", Why: e.Against, Schema: v.Schema.Name}
		if rel.Why == "" {
			rel.Why = "one piece of evidence is not enough"
		}
		for _, ev := range e.Evidence {
			rel.Evidence = append(rel.Evidence, finding.Related{Pos: ev.Pos, Message: ev.Text})
		}
		out = append(out, rel)
	}
	return out
}
