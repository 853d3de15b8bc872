package program

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/analyzer/internal/implied"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// relationsOf lists the relations of a view, then the edges that are not among
// them: suspected and dismissed ones.
func relationsOf(v *plan.View, edges []implied.Edge, dismissed []analyzer.Dismissal) []finding.Relation {
	var out []finding.Relation
	for _, r := range v.Graph.Relations() {
		rel := finding.Relation{
			Child: r.Child, Parent: r.Parent, Where: r.Where, Rule: r.RuleString(),
			Asked: asked(r), Status: finding.RelationImplied, Schema: v.Schema.Name,
		}
		for _, c := range r.Claims {
			if !inferred(c.Origin) {
				rel.Status = finding.RelationDeclared
				rel.Evidence = append(rel.Evidence, finding.Related{Pos: c.Pos, Message: c.Text})
			} else if e := edgeOf(edges, c); e != nil {
				rel.Evidence = append(rel.Evidence, evidence(e)...)
			}
		}
		out = append(out, rel)
	}
	for i := range edges {
		e := &edges[i]
		rel := finding.Relation{
			Child: e.Child, Parent: e.Parent, Where: e.Where, Rule: "no foreign key",
			Status: finding.RelationSuspected, Evidence: evidence(e), Schema: v.Schema.Name,
		}
		if d := dismissal(dismissed, e); d != nil {
			rel.Status, rel.Why = finding.RelationDismissed, d.Reason
		} else if e.Believed() {
			continue
		} else if rel.Why = e.Against; rel.Why == "" {
			rel.Why = "one piece of evidence is not enough"
		}
		out = append(out, rel)
	}
	return out
}

// asked is the delete rule that code or configuration wants.
func asked(r *cascade.Relation) sqlschema.Action {
	for _, c := range r.Claims {
		if (c.Origin == cascade.OriginModel || c.Origin == cascade.OriginConfig) && c.Rule != sqlschema.Unset && c.Ignored == "" {
			return c.Rule
		}
	}
	return sqlschema.Unset
}

// inferred reports whether a claim is one that nobody declared.
func inferred(o cascade.Origin) bool {
	switch o {
	case cascade.OriginCleanup, cascade.OriginJoin, cascade.OriginFlow, cascade.OriginName:
		return true
	}
	return false
}

func edgeOf(edges []implied.Edge, c cascade.Claim) *implied.Edge {
	for i := range edges {
		if edges[i].Child.Same(c.Child) && edges[i].Parent.Same(c.Parent) {
			return &edges[i]
		}
	}
	return nil
}

func evidence(e *implied.Edge) []finding.Related {
	var out []finding.Related
	for _, ev := range e.Evidence {
		if ev.Text == "" {
			continue
		}
		out = append(out, finding.Related{Pos: ev.Pos, Message: ev.Text})
	}
	return out
}

// dismissal finds what the configuration says against an edge.
func dismissal(list []analyzer.Dismissal, e *implied.Edge) *analyzer.Dismissal {
	for i := range list {
		if list[i].Child.Same(e.Child) && strings.EqualFold(list[i].Parent.Table, e.Parent.Table) {
			return &list[i]
		}
	}
	return nil
}

// idle notes the dismissals that deny nothing: the relation is declared, or
// nothing suggests it any more.
func idle(dismissed []analyzer.Dismissal, relations []finding.Relation) []string {
	var notes []string
	for _, d := range dismissed {
		used, declared := false, ""
		for _, r := range relations {
			if !r.Child.Same(d.Child) || !strings.EqualFold(r.Parent.Table, d.Parent.Table) {
				continue
			}
			switch {
			case r.Status == finding.RelationDismissed:
				used = true
			case r.Status == finding.RelationDeclared && len(r.Evidence) > 0:
				declared = r.Evidence[0].Message
			}
		}
		switch {
		case used:
		case declared != "":
			notes = append(notes, fmt.Sprintf("%s: dismissing %s → %s has no effect: it is declared (%s)", d.Pos, d.Child, d.Parent, declared))
		default:
			notes = append(notes, fmt.Sprintf("%s: dismissing %s → %s has no effect: nothing suggests it, remove the item", d.Pos, d.Child, d.Parent))
		}
	}
	return notes
}
