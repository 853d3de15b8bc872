// Package ignoredtag is rule CL303: a constraint tag that has no effect.
package ignoredtag

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/finding"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL303",
			Slug:     "constraint-tag-ignored",
			Severity: finding.Warning,
			Title:    "a constraint tag has no effect",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: schema, Go: bad},
			Good:     finding.Example{SQL: schema, Go: good},
			Since:    "v0.1.0",
		},
		Models: check,
	}
}

func check(v *plan.View, own []*entity.Model) []finding.Finding {
	var out []finding.Finding
	for _, m := range own {
		if m.Table != "" && v.Schema.Table(m.Table) == nil {
			continue // no table comes of it: a value for a page that embeds a model
		}
		for _, tag := range m.Tags {
			out = append(out, finding.Finding{
				Pos:     tag.Pos,
				Table:   m.Table,
				Message: fmt.Sprintf("the tag %q on %s.%s has no effect: %s", tag.Tag, m.Name, tag.Field, tag.Why),
				Help:    tag.Help,
			})
		}
	}
	return out
}

const doc = `GORM reads a ` + "`constraint:OnDelete:…`" + ` tag on an association field, and there only.
On the scalar key field, without ` + "`constraint:`" + `, on the belongs-to side when the
other model declares the has-side, on a polymorphic association or misspelt it is
passed over without a word, and AutoMigrate creates the key without a delete
rule, or none at all (go-gorm/gorm#4289, #4126, #4941).

Where the tag can only have been meant one way, a fix moves it to the field from
which AutoMigrate makes the key, or spells it as GORM reads it.`

const silent = `- The tag stands where GORM reads it.
- The struct has no table in the schema: it embeds a model to show it.`

const schema = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY);
CREATE TABLE posts (
  id BIGINT UNSIGNED PRIMARY KEY,
  user_id BIGINT UNSIGNED NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
`

const bad = "import \"gorm.io/gorm\"\n\ntype User struct {\n\tID    uint\n\tPosts []Post\n}\n\n" +
	"type Post struct {\n\tID     uint\n\tUserID *uint `gorm:\"constraint:OnDelete:CASCADE\"`\n}\n\nvar _ *gorm.DB\n"

const good = "import \"gorm.io/gorm\"\n\ntype User struct {\n\tID    uint\n\tPosts []Post `gorm:\"constraint:OnDelete:CASCADE\"`\n}\n\n" +
	"type Post struct {\n\tID     uint\n\tUserID *uint\n}\n\nvar _ *gorm.DB\n"
