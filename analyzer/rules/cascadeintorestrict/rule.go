// Package cascadeintorestrict is rule CL203: a cascade that is blocked one level
// further down.
package cascadeintorestrict

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL203",
			Slug:     "cascade-into-restrict",
			Severity: finding.Warning,
			Title:    "a cascade is blocked by a RESTRICT or NO ACTION below it",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: tables + "  FOREIGN KEY (post_id) REFERENCES posts (id)\n);\n"},
			Good:     finding.Example{SQL: tables + "  FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE\n);\n"},
			Since:    "v0.1.0",
		},
		Schema: schema,
	}
}

// schema asks the core what a delete of each root of a cascade comes to, and
// reports the keys that block it below the first level, each once.
func schema(v *plan.View) []finding.Finding {
	var out []finding.Finding
	seen := map[*cascade.Relation]bool{}
	for _, t := range v.Schema.Tables {
		o := cascade.Evaluate(v.Graph, cascade.Deletion{Table: t.Name, Scope: cascade.ScopeKey})
		for i := range o.Effects {
			e := &o.Effects[i]
			if e.Kind != cascade.Blocked || len(e.Path) < 2 || seen[e.Relation] {
				continue
			}
			seen[e.Relation] = true
			above := e.Path[len(e.Path)-2]
			c := e.Relation.Claims[0]
			out = append(out, finding.Finding{
				Pos:   c.Pos,
				Table: e.Relation.Child.Table,
				Message: fmt.Sprintf("deleting from %s cascades to %s and is blocked there by %s (ON DELETE %s)",
					above.Parent.Table, above.Child.Table, e.Relation.Child, e.Relation.RuleString()),
				Path:    e.PathString(),
				Related: plan.Evidence(e),
				Help:    fmt.Sprintf("make %s cascade too, or RESTRICT %s so that the delete stops at the top", e.Relation.Child, above.Child),
				Schema:  v.Schema.Name,
			})
		}
	}
	return out
}

const doc = `The key to the first child says CASCADE, so the parent looks safe to delete. A
key of a grandchild says RESTRICT or NO ACTION (or has no ON DELETE): as soon as
one such row exists the whole delete is refused, and the error names a table
that the caller never thought of.`

const silent = `- The same rows also go by another CASCADE, which the engine follows first, or first or last
  by the order in which the keys were created.
- The blocking key refers to the deleted table itself: that is an ordinary RESTRICT.`

const tables = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE comments (
  id INT PRIMARY KEY,
  post_id INT,
`
