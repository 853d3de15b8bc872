// Package withoutforeignkey is rule CL302: a model's relation that the schema
// does not enforce.
package withoutforeignkey

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
			Code:     "CL302",
			Slug:     "relation-without-foreign-key",
			Severity: finding.Warning,
			Title:    "a model declares a relation for which the schema has no foreign key",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: tables + ");\n", Go: models},
			Good:     finding.Example{SQL: tables + ",\n  FOREIGN KEY (user_id) REFERENCES users (id)\n);\n", Go: models},
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
	seen := map[*cascade.Relation]bool{}
	v.OwnClaims(own, func(r *cascade.Relation, c cascade.Claim) {
		if seen[r] || r.Polymorphic() || r.Enforcement.State != sqlschema.NotEnforced || r.Enforcement.Reason != sqlschema.ReasonNoKey {
			return
		}
		seen[r] = true
		f := finding.Finding{
			Pos:      c.Pos,
			Table:    r.Child.Table,
			Children: []string{r.Child.Table},
			Message:  fmt.Sprintf("%s refers to %s by the model alone: the schema has no foreign key, so nothing keeps orphaned rows out", r.Child, r.Parent),
			Help:     fmt.Sprintf("add FOREIGN KEY (%s) REFERENCES %s with the delete rule you mean", plan.List(r.Child.Columns), r.Parent.Table),
			Schema:   v.Schema.Name,
		}
		if t := v.Schema.Table(r.Child.Table); t != nil {
			f.Related = append(f.Related, finding.Related{Pos: t.Pos, Message: "table " + t.Name})
		}
		out = append(out, f)
	})
	return out
}

const doc = `The model has an association, the table has no foreign key for it. Reads work;
but no insert is checked, and no delete of the parent takes care of the children
or refuses.`

const silent = `- Polymorphic associations: no foreign key can express them.
- The child table is not in the schema.
- The schema is derived from the models.`

const tables = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY);
CREATE TABLE posts (
  id BIGINT UNSIGNED PRIMARY KEY,
  user_id BIGINT UNSIGNED NULL`

const models = "import \"gorm.io/gorm\"\n\ntype User struct {\n\tID    uint\n\tPosts []Post\n}\n\n" +
	"type Post struct {\n\tID     uint\n\tUserID *uint\n}\n\nvar _ *gorm.DB\n\nfunc All(db *gorm.DB) (users []User, err error) {\n\treturn users, db.Find(&users).Error\n}\n"
