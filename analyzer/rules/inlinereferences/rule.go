// Package inlinereferences is rule CL201: a column-level REFERENCES clause that
// the engine parses and drops.
package inlinereferences

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL201",
			Slug:     "inline-references-ignored",
			Severity: finding.Error,
			Title:    "a column-level REFERENCES clause makes no foreign key on this engine",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: bad, Dialect: "mysql@8.0"},
			Good:     finding.Example{SQL: good, Dialect: "mysql@8.0"},
			Since:    "v0.1.0",
		},
		Schema: schema,
	}
}

func schema(v *plan.View) []finding.Finding {
	return v.ForeignKeys(func(t *sqlschema.Table, fk *sqlschema.ForeignKey) (message, help string) {
		if fk.Enforcement.State != sqlschema.NotEnforced || fk.Enforcement.Reason != sqlschema.ReasonInline {
			return "", ""
		}
		return fmt.Sprintf("%s makes no foreign key of the column-level REFERENCES on %s.%s: rows of %s can go and leave it dangling",
				v.Schema.Dialect, t.Name, plan.List(fk.Columns), fk.RefTable),
			"write it as a table constraint: FOREIGN KEY (" + plan.List(fk.Columns) + ") REFERENCES " + fk.RefTable + " (…)"
	})
}

const doc = `MySQL before 9.0 and TiDB accept ` + "`user_id INT REFERENCES users (id) ON DELETE CASCADE`" + `
in a column definition, and drop it without a warning: there is no foreign key,
nothing is checked and nothing cascades. MariaDB and MySQL 9.0 make a key of it.`

const silent = `- The dialect makes a key of the clause, or its version is not configured.
- The clause is a table constraint.`

const bad = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT REFERENCES users (id) ON DELETE CASCADE
);
`

const good = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
`
