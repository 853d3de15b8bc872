// Package replacecascades is rule CL109: REPLACE deletes the old row first, and
// the delete rules of its children fire.
package replacecascades

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
			Code:     "CL109",
			Slug:     "replace-cascades",
			Severity: finding.Error,
			Title:    "REPLACE deletes the children of the row it replaces",
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
	if o == nil || o.Deletion.Kind != cascade.Replace {
		return nil
	}
	effects := plan.Select(o, func(e *cascade.Effect) bool { return e.Kind == cascade.Deleted || e.Kind == cascade.Nulled })
	if len(effects) == 0 {
		return nil
	}
	f := s.Finding(v, effects)
	f.Message = fmt.Sprintf("REPLACE INTO %s deletes the old row first, and with it goes what refers to it: %s", o.Deletion.Table, fates(effects))
	f.Help = "use INSERT … ON DUPLICATE KEY UPDATE, which changes the row in place"
	return []finding.Finding{f}
}

func fates(effects []*cascade.Effect) string {
	var words []string
	for _, e := range effects {
		fate := " is deleted"
		if e.Kind == cascade.Nulled {
			fate = " is set to NULL"
		}
		words = append(words, e.Relation.Child.String()+fate)
	}
	return plan.List(words)
}

const doc = `REPLACE looks like an upsert and is none: where a row with the same key exists,
the server deletes it and inserts a new one. The delete fires ON DELETE CASCADE
and ON DELETE SET NULL, so saving a parent row again wipes its children.

MySQL 9.7 checks foreign keys in another layer and keeps the children when the
key stays the same; there the rule is silent.`

const silent = `- INSERT … ON DUPLICATE KEY UPDATE: it changes the row in place.
- The table has no children with CASCADE or SET NULL. (RESTRICT is CL102.)
- The dialect is MySQL 9.7 or later, or a MySQL whose version is not configured.`

const schema = `CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(80));
CREATE TABLE posts (
  id INT PRIMARY KEY,
  user_id INT NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
`

const bad = `import "database/sql"

func SaveUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("REPLACE INTO users (id, name) VALUES (?, ?)", id, name)
	return err
}
`

const good = `import "database/sql"

func SaveUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("INSERT INTO users (id, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name)", id, name)
	return err
}
`
