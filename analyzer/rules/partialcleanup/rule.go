// Package partialcleanup is rule CL106: a cleanup exists but does not cover the
// rows.
package partialcleanup

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
			Code:     "CL106",
			Slug:     "partial-cleanup",
			Severity: finding.Error,
			Title:    "a cleanup covers other rows than the delete leaves behind, or some of them only",
			Outcome:  true,
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
	if o == nil {
		return nil
	}
	effects := plan.Select(o, func(e *cascade.Effect) bool {
		handled := e.Kind == cascade.Blocked && o.Deletion.RefusalHandled
		return e.Kind.Bad() && e.Partial && !handled
	})
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	verb := "leaves orphaned rows in"
	if effects[0].Kind == cascade.Blocked {
		verb = fmt.Sprintf("fails (%s) while rows are left in", v.Refusal(o.Deletion.Kind))
	}
	what := "covers other rows or some of them only"
	f.Help = fmt.Sprintf("let the cleanup of %s go by %s alone", effects[0].Relation.Child.Table, effects[0].Relation.Child)
	if effects[0].Cleanup.Skips {
		what = "deletes rows of the page before it reads the next by a growing offset, and passes over as many"
		f.Help = "read the first page until it is empty, or delete by one statement"
	}
	f.Message = fmt.Sprintf("%s %s %s %s: the cleanup at %s %s",
		plan.Doing(o.Deletion.Kind), o.Deletion.Table, verb, plan.Tables(effects), plan.Short(effects[0].Cleanup.Pos), what)
	return []finding.Finding{f}
}

const doc = `The code does delete from the child table, but not the rows in question: the
condition asks for a status or type as well, or it goes by one of two columns
that refer to the parent (the sender's messages are deleted, the receiver's stay).
Or it deletes in a loop that reads page by page with a growing offset: each page
that goes moves the others, and half of them are passed over.`

const silent = `- Several statements clean up parts of the table: together they may cover it.
- The further condition compares with a value that is not a constant, or with a
  column that the parent's delete compares too (a tenant).
- The condition is not understood: the effect is unknown.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE messages (
  id INT PRIMARY KEY,
  sender_id INT NOT NULL,
  receiver_id INT NOT NULL,
  FOREIGN KEY (sender_id) REFERENCES users (id),
  FOREIGN KEY (receiver_id) REFERENCES users (id)
);
`

const before = `import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
`

const bad = `	if _, err := tx.Exec("DELETE FROM messages WHERE sender_id = ?", id); err != nil {
		return err
	}
`

const good = `	if _, err := tx.Exec("DELETE FROM messages WHERE sender_id = ? OR receiver_id = ?", id, id); err != nil {
		return err
	}
`

const after = `	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`
