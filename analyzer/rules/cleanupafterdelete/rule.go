// Package cleanupafterdelete is rule CL104: the children are deleted after the
// parent although the engine refuses the parent's delete while they exist.
package cleanupafterdelete

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
			Code:     "CL104",
			Slug:     "cleanup-after-delete",
			Severity: finding.Error,
			Title:    "the children are cleaned up after a delete that fails while they exist",
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
	if o == nil || o.Deletion.RefusalHandled {
		return nil
	}
	effects := plan.Select(o, func(e *cascade.Effect) bool {
		return e.Kind == cascade.Blocked && e.Cleanup != nil && e.Cleanup.Order == cascade.After && !e.Partial
	})
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("deleting from %s fails (%s) while rows of %s refer to it: the cleanup at %s comes after the delete",
		o.Deletion.Table, v.Refusal(o.Deletion.Kind), plan.Tables(effects), plan.Short(effects[0].Cleanup.Pos))
	f.Help = fmt.Sprintf("move the cleanup of %s before the delete from %s", effects[0].Relation.Child.Table, o.Deletion.Table)
	return []finding.Finding{f}
}

const doc = `The code deletes the parent first and its children after it. The foreign key is
RESTRICT or NO ACTION, which MySQL and MariaDB check at once, also within a
transaction (neither has deferred keys): the parent's delete fails as soon as
one child row exists, and the cleanup is never reached.`

const silent = `- No enforced foreign key refuses the delete: without one the order is free.
- The key's rule is CASCADE or SET NULL.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT
);
`

const bad = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}
`

const good = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`
