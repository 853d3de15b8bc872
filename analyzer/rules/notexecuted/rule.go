// Package notexecuted is rule CL111: a delete is built and never run.
package notexecuted

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL111",
			Slug:     "statement-not-executed",
			Severity: finding.Error,
			Title:    "a delete is built and never run",
			Outcome:  true,
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: schema, Go: bad},
			Good:     finding.Example{SQL: schema, Go: good},
			Since:    "v0.1.0",
		},
		Site: site,
	}
}

func site(s *plan.Site, v *plan.View, _ *cascade.Outcome) []finding.Finding {
	step := s.Step()
	if step.Kind != effect.NotExecuted || v != s.Views[0] {
		return nil
	}
	table := step.Table
	if table == "" {
		table = "a table"
	}
	return []finding.Finding{{
		Pos:     step.Effect.Pos,
		Table:   step.Table,
		Message: fmt.Sprintf("the delete from %s is built and never run: %s only prepares the statement", table, step.Form),
		Help:    "use Exec, or finish the chain with Scan, Row or Rows",
	}}
}

const doc = "GORM's `Raw` builds a statement; `Scan`, `Row`, `Rows`, `Find` or another finisher\n" +
	"runs it. `db.Raw(\"DELETE …\").Error` compiles, returns nil and deletes nothing."

const silent = `- The result is finished later in the same function, or handed on: then it is not known.
- ` + "`Exec`" + ` runs at once.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
`

const bad = `import "gorm.io/gorm"

func DeleteUser(db *gorm.DB, id int) error {
	return db.Raw("DELETE FROM users WHERE id = ?", id).Error
}
`

const good = `import "gorm.io/gorm"

func DeleteUser(db *gorm.DB, id int) error {
	return db.Exec("DELETE FROM users WHERE id = ?", id).Error
}
`
