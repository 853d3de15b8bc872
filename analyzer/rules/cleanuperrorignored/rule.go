// Package cleanuperrorignored is rule CL114: the cleanup's error is dropped and
// the parent deleted all the same.
package cleanuperrorignored

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
			Code:     "CL114",
			Slug:     "cleanup-error-ignored",
			Severity: finding.Warning,
			Title:    "the cleanup's error is dropped and the parent deleted all the same",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: schema, Go: before + bad + after},
			Good:     finding.Example{SQL: schema, Go: before + good + after},
			Since:    "v0.1.0",
		},
		Site: site,
	}
}

func site(s *plan.Site, v *plan.View, o *cascade.Outcome) []finding.Finding {
	effects := plan.Select(o, func(e *cascade.Effect) bool {
		c := e.Cleanup
		return e.Kind == cascade.Cleaned && c != nil && c.ErrIgnored && c.Order == cascade.Before
	})
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("nobody looks at the error of the cleanup of %s at %s: where it fails, the delete from %s runs all the same",
		plan.Tables(effects), plan.Short(effects[0].Cleanup.Pos), o.Deletion.Table)
	f.Help = "return the error before the parent is deleted"
	return []finding.Finding{f}
}

const doc = `The children are deleted first, but the statement's error goes nowhere. A lock
wait, a deadlock or a lost connection leaves the children in place; the parent's
delete runs all the same, and is refused or leaves them pointing at nothing.`

const silent = `- The error is returned, compared, logged or handed on.
- The cleanup comes after the delete: the parent is gone by then.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id)
);
`

const before = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
`

const bad = `	tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
`

const good = `	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
`

const after = `	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`
