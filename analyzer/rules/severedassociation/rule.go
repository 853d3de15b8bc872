// Package severedassociation is rule CL112: an association operation that only
// takes the key away, so that the child row stays without an owner.
package severedassociation

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL112",
			Slug:     "severed-association",
			Severity: finding.Warning,
			Title:    "an association operation nulls the key: it fails, or the child row stays without an owner",
			Outcome:  true,
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: tables + "  user_id BIGINT UNSIGNED NOT NULL,\n" + key, Go: code},
			Good:     finding.Example{SQL: tables + "  user_id BIGINT UNSIGNED NULL,\n" + key, Go: code},
			Since:    "v0.1.0",
		},
		Site: site,
	}
}

func site(s *plan.Site, v *plan.View, _ *cascade.Outcome) []finding.Finding {
	step := s.Step()
	table := v.Schema.Table(step.Table)
	if step.Kind != effect.Association || table == nil {
		return nil
	}
	for _, set := range step.Set {
		c := table.Column(set.Column)
		if set.Value.Kind != effect.ValueNull || c == nil || !c.NotNull {
			continue
		}
		return []finding.Finding{{
			Pos:   step.Effect.Pos,
			Table: table.Name,
			Message: fmt.Sprintf("the operation sets %s.%s to NULL, which the column refuses (error 1048): the rows stay as they are",
				table.Name, c.Name),
			Related: []finding.Related{{Pos: column(table, c), Message: "column " + c.Name + " is NOT NULL"}},
			Help:    "delete the rows: Association(…).Unscoped(), or a delete of their own",
			Schema:  v.Schema.Name,
		}}
	}
	return nil
}

func column(t *sqlschema.Table, c *sqlschema.Column) finding.Position {
	if c.Pos.IsValid() {
		return c.Pos
	}
	return t.Pos
}

const doc = "`Association(\"Posts\").Clear()`, `.Delete(…)` and `.Replace(…)` delete no child row: they\n" +
	"run `UPDATE posts SET user_id = NULL` (go-gorm/gorm#3130). On a NOT NULL column that\n" +
	"fails, and nothing is changed. `Association(…).Unscoped()` deletes the rows."

const silent = `- The column can hold NULL: then the operation does what it says.
- Many-to-many associations: their join rows are deleted.`

const tables = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY);
CREATE TABLE posts (
  id BIGINT UNSIGNED PRIMARY KEY,
`

const key = `  FOREIGN KEY (user_id) REFERENCES users (id)
);
`

const code = `import "gorm.io/gorm"

type User struct {
	ID    uint
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

func ClearPosts(db *gorm.DB, id uint) error {
	return db.Model(&User{ID: id}).Association("Posts").Clear()
}
`
