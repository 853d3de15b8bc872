// Package orphanedrows is rule CL101: a hard delete of a parent whose child
// rows nothing removes, so that they point at nothing.
package orphanedrows

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
			Code:     "CL101",
			Slug:     "orphaned-rows",
			Severity: finding.Error,
			Title:    "a delete leaves child rows that point at nothing",
			Outcome:  true,
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: badSQL, Go: code},
			Good:     finding.Example{SQL: goodSQL, Go: code},
			Since:    "v0.1.0",
		},
		Site: site,
	}
}

func site(s *plan.Site, v *plan.View, o *cascade.Outcome) []finding.Finding {
	effects := plan.Select(o, func(e *cascade.Effect) bool {
		hook, _ := s.HookNotRun(v, e) // CL107
		return e.Kind == cascade.Orphaned && hook == nil && !e.Partial && !plan.ChecksOff(o, e)
	})
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("%s %s leaves orphaned rows in %s: %s",
		plan.Doing(o.Deletion.Kind), o.Deletion.Table, plan.Tables(effects), plan.Reasons(effects))
	f.Help = fmt.Sprintf("add a foreign key with ON DELETE CASCADE, or delete from %s before, in the same transaction", effects[0].Relation.Child.Table)
	return []finding.Finding{f}
}

const doc = `A row of a parent table is deleted for good. Rows of a child table refer to it,
no foreign key that the engine enforces takes care of them, and neither does
the code around the delete. They stay behind and point at nothing: joins lose
them, counts disagree, and when the key is used again they belong to a stranger.

The relation is known from a foreign key that the engine does not enforce, from
a model's association, or from the configuration. The finding names where.`

const silent = `- The children are deleted, or their key is changed or set to NULL, in the same
  function or in a function it calls, before or after.
- The code looks into the child table before it decides to delete.
- It is not certain what a statement around the delete covers; the listing
  ` + "`cascadelint sites`" + ` shows such deletes as unknown.`

const badSQL = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE=MyISAM; -- this engine accepts the clause and drops it
`

const goodSQL = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
`

const code = `import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`
