// Package foreignkeysoff is rule CL110: a delete with foreign key checks off,
// which switches the delete rules off too.
package foreignkeysoff

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
			Code:     "CL110",
			Slug:     "foreign-keys-off",
			Severity: finding.Error,
			Title:    "a delete runs with foreign key checks off, so its delete rules do not run either",
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

func site(s *plan.Site, v *plan.View, o *cascade.Outcome) []finding.Finding {
	effects := plan.Select(o, func(e *cascade.Effect) bool { return plan.ChecksOff(o, e) })
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("%s %s with foreign key checks off leaves orphaned rows in %s: the delete rules do not run",
		plan.Doing(o.Deletion.Kind), o.Deletion.Table, plan.Tables(effects))
	f.Help = "leave the checks on, or delete the children first"
	return []finding.Finding{f}
}

const doc = `SET FOREIGN_KEY_CHECKS = 0 is meant to get past a refusal. It does more: ON
DELETE CASCADE and ON DELETE SET NULL do not run either. The parent goes, its
children stay, and switching the checks on again reports nothing.`

const silent = `- The children are deleted by the code.
- The setting is on a connection pool: which connection the delete gets is not
  known, and the effect is unknown.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
`

const bad = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`

const good = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`
