// Package cleanupnotatomic is rule CL105: children and parent do not go in one
// transaction.
package cleanupnotatomic

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
			Code:     "CL105",
			Slug:     "cleanup-not-atomic",
			Severity: finding.Warning,
			Title:    "child cleanup and parent delete are not in one transaction",
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
	var out []finding.Finding
	for _, tx := range []cascade.Tx{cascade.TxOutside, cascade.TxNone} {
		effects := plan.Select(o, func(e *cascade.Effect) bool {
			return e.Kind == cascade.Cleaned && e.Cleanup != nil && e.Cleanup.Tx == tx
		})
		if len(effects) == 0 {
			continue
		}
		f := s.Finding(v, effects)
		f.Message = fmt.Sprintf(message(tx), plan.Tables(effects), o.Deletion.Table)
		f.Help = "run both statements on one transaction"
		out = append(out, f)
	}
	return out
}

// message is a format of the child keys and the parent.
func message(tx cascade.Tx) string {
	if tx == cascade.TxOutside {
		return "the cleanup of %s and the delete from %s run on different handles, one of them past the transaction: a rollback undoes only one of them"
	}
	return "the cleanup of %s and the delete from %s are not in one transaction: a failure in between leaves half of the work done"
}

const doc = `The code cleans up the children and deletes the parent, but not in one
transaction: when the second statement fails, or the process dies in between,
the children are gone and the parent is still there (or the other way round).
The treacherous form uses the outer database handle inside a transaction's
closure: the statement runs past the transaction, and a rollback does not bring
its rows back.`

const silent = `- Both statements run on one transaction, however it is passed around.
- It is not known whether a handle is a transaction: a *gorm.DB parameter may be either.
- The engine takes care of the children anyway.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY);
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id)
);
`

const bad = `import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	if _, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
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
