// Package softdelete is rule CL103: a soft delete is an UPDATE, so the delete
// rule that should take the children along never fires.
package softdelete

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
			Code:     "CL103",
			Slug:     "soft-delete-skips-cascade",
			Severity: finding.Warning,
			Title:    "a soft delete leaves the children live, ON DELETE CASCADE never fires",
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
	effects := plan.Select(o, func(e *cascade.Effect) bool {
		hook, _ := s.HookNotRun(v, e) // CL107
		return e.Kind == cascade.LeftBehind && hook == nil
	})
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("soft-deleting %s leaves the rows of %s live: a soft delete is an UPDATE, so ON DELETE CASCADE does not fire",
		o.Deletion.Table, plan.Tables(effects))
	f.Help = fmt.Sprintf("soft-delete the rows of %s too, in the same transaction, or delete for good", effects[0].Relation.Child.Table)
	return []finding.Finding{f}
}

const doc = `The delete only sets a column such as deleted_at. The foreign key, or the
model's constraint tag, says that children go with their parent (ON DELETE
CASCADE), but a rule fires on DELETE alone: the children stay live, and queries
that do not join the parent keep showing them.`

const silent = `- The code deletes or soft-deletes the children as well.
- The relation's delete rule is not CASCADE: nothing says that the children
  should go.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY, deleted_at DATETIME NULL);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  deleted_at DATETIME NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
`

const bad = `import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}
`

const good = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE posts SET deleted_at = NOW() WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}
`
