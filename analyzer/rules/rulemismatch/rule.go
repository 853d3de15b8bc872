// Package rulemismatch is rule CL301: the model asks for one delete rule, the
// schema has another.
package rulemismatch

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL301",
			Slug:     "delete-rule-mismatch",
			Severity: finding.Warning,
			Title:    "the model's constraint tag and the schema's foreign key name different delete rules",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: tables + "ON DELETE SET NULL\n);\n", Go: models},
			Good:     finding.Example{SQL: tables + "ON DELETE CASCADE\n);\n", Go: models},
			Since:    "v0.1.0",
		},
		Models: check,
	}
}

func check(v *plan.View, own []*entity.Model) []finding.Finding {
	if v.Schema.Origin == sqlschema.FromModels {
		return nil
	}
	var out []finding.Finding
	v.OwnClaims(own, func(r *cascade.Relation, c cascade.Claim) {
		ddl, ok := r.Claim(cascade.OriginDDL)
		if !ok || c.Rule == sqlschema.Unset || c.Ignored != "" || plan.SameRule(c.Rule, ddl.Rule) {
			return
		}
		says := "no ON DELETE"
		if ddl.Rule != sqlschema.Unset {
			says = "ON DELETE " + ddl.Rule.String()
		}
		out = append(out, finding.Finding{
			Pos:      c.Pos,
			Table:    r.Child.Table,
			Children: []string{r.Child.Table},
			Message:  fmt.Sprintf("the tag says ON DELETE %s for %s, the schema says %s: auto-migration never changes an existing key", c.Rule, r.Child, says),
			Related:  []finding.Related{{Pos: ddl.Pos, Message: plan.ClaimText(r, ddl)}},
			Help:     "migrate the key, or write the rule that is in force into the tag",
			Schema:   v.Schema.Name,
		})
	})
	return out
}

const doc = `The model's ` + "`constraint:OnDelete:`" + ` tag and the schema's foreign key disagree. The
database does what its key says; the tag is what readers of the code believe.
AutoMigrate creates missing keys and never alters one that exists
(go-gorm/gorm#5559), so the tag will not reach the table by itself.`

const silent = `- RESTRICT, NO ACTION and a missing ON DELETE do the same on MySQL and MariaDB.
- The tag has no effect at all (CL303).
- The schema is derived from the models.`

const tables = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY);
CREATE TABLE posts (
  id BIGINT UNSIGNED PRIMARY KEY,
  user_id BIGINT UNSIGNED NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) `

const models = "import \"gorm.io/gorm\"\n\ntype User struct {\n\tID    uint\n\tPosts []Post `gorm:\"constraint:OnDelete:CASCADE\"`\n}\n\n" +
	"type Post struct {\n\tID     uint\n\tUserID *uint\n}\n\nvar _ *gorm.DB\n"
