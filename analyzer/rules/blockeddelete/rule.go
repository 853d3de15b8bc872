// Package blockeddelete is rule CL102: the engine refuses the delete as soon as
// one child row exists.
package blockeddelete

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
			Code:     "CL102",
			Slug:     "blocked-delete",
			Severity: finding.Error,
			Title:    "a delete fails as soon as one child row exists",
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
		late := e.Cleanup != nil && e.Cleanup.Order == cascade.After // CL104
		hook, _ := s.HookNotRun(v, e)                                // CL107
		return e.Kind == cascade.Blocked && !late && hook == nil && !e.Partial
	})
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("%s %s fails while rows of %s refer to it (%s): %s",
		plan.Doing(o.Deletion.Kind), o.Deletion.Table, plan.Tables(effects), v.Refusal(o.Deletion.Kind), plan.Reasons(effects))
	f.Help = fmt.Sprintf("delete from %s before, in the same transaction, handle the refusal, or change the delete rule", effects[0].Relation.Child.Table)
	return []finding.Finding{f}
}

const doc = `A foreign key with RESTRICT, NO ACTION or no ON DELETE at all refuses to let a
parent row go while a child row refers to it. MySQL and MariaDB check NO ACTION
at once, within the statement, so it means the same as RESTRICT. Nothing in the
code removes the children first: the delete works in a test without data and
fails in production with error 1451.

The key may stand further down: where users cascade to posts and comments on
posts are RESTRICT, deleting a user fails as soon as one of his posts has a
comment.`

const silent = `- The children are deleted or re-pointed before, in the same function or in one it calls.
- The code looks into the child table before it decides to delete.
- The error is expected: the code handles 1451, SQLSTATE 23503, or the library's
  name for it.
- The same rows also go by a CASCADE, and the engine's answer depends on the
  order in which the keys were created.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id)
);
`

const bad = `import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`

const good = `import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}
`
