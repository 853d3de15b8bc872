// Package associationselect is rule CL108: GORM is asked to delete
// associations along and silently does not.
package associationselect

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL108",
			Slug:     "association-select-ignored",
			Severity: finding.Error,
			Title:    "GORM's Select does not delete the association it names",
			Doc:      doc,
			Silent:   silent,
			Bad:      finding.Example{SQL: schema, Go: models + bad},
			Good:     finding.Example{SQL: schema, Go: models + good},
			Since:    "v0.1.0",
		},
		Site: site,
	}
}

func site(s *plan.Site, v *plan.View, o *cascade.Outcome) []finding.Finding {
	step := s.Step()
	if s.Model == nil || len(step.Select) == 0 && !step.SelectAll || v != s.Views[0] {
		return nil
	}
	names := step.Select
	if step.SelectAll {
		names = append([]string{"clause.Associations"}, names...)
	}
	var out []finding.Finding
	report := func(why, help string) {
		out = append(out, finding.Finding{
			Pos:     step.Effect.Pos,
			Table:   step.Table,
			Message: fmt.Sprintf("Select(%s) deletes nothing along with %s: %s", strings.Join(names, ", "), s.Model.Name, why),
			Help:    help,
			Related: []finding.Related{{Pos: s.Model.Pos, Message: "model " + s.Model.Name}},
		})
	}
	if step.KeyInValue == effect.No {
		if gone(s.Model, step.Select, step.SelectAll, o) {
			return nil
		}
		report("the value carries no primary key, so GORM skips the associations and deletes the parent alone",
			fmt.Sprintf("pass a value with its key, as in Delete(&%s{ID: id})", s.Model.Name))
		return out
	}
	for _, name := range step.Select {
		if why, help := ignored(s.Model, name); why != "" {
			names = []string{name}
			report(why, help)
		}
	}
	return out
}

// gone reports whether the rows of all selected associations go without GORM: by a
// foreign key, or by the code.
func gone(m *entity.Model, selected []string, all bool, o *cascade.Outcome) bool {
	some := false
	for i := range m.Relations {
		r := &m.Relations[i]
		if r.Kind == entity.BelongsTo || len(r.Edges) == 0 || !all && !slices.Contains(selected, r.Field) {
			continue
		}
		taken := slices.ContainsFunc(o.Effects, func(e cascade.Effect) bool {
			return e.Relation.Child.Same(r.Edges[0].Child) && (e.Kind == cascade.Deleted || e.Kind == cascade.Cleaned)
		})
		if !taken {
			return false
		}
		some = true
	}
	return some
}

// ignored says why GORM passes over a selected name. Source:
// callbacks/delete.go of gorm.io/gorm, DeleteBeforeAssociations; issues #7152,
// #7308, #5656.
func ignored(m *entity.Model, name string) (why, help string) {
	if strings.Contains(name, ".") {
		return "associations are deleted one level down, a nested name is not followed",
			"delete the nested rows yourself, in the same transaction"
	}
	r := m.Relation(name)
	if r == nil {
		for i := range m.Relations {
			if strings.EqualFold(m.Relations[i].Field, name) {
				return "the name must be that of the Go field, " + m.Relations[i].Field, "write Select(\"" + m.Relations[i].Field + "\")"
			}
		}
		return "the model has no such association", "name an association of the model"
	}
	if r.Kind == entity.BelongsTo {
		return "it is a belongs-to association, GORM deletes has-one, has-many and many-to-many only", "delete the other row yourself"
	}
	return "", ""
}

const doc = "`Select(\"Posts\").Delete(&user)` deletes the posts before the user, but only when\n" +
	"three things hold: the name is that of the Go field, to the letter; the\n" +
	"association is has-one, has-many or many-to-many and one level down; and the\n" +
	"value that is passed carries its primary key. Where one of them fails GORM says\n" +
	"nothing: the parent goes, and the children do not."

const silent = `- It is not known whether the value carries its key: it was loaded or came from a parameter.
- The association is selected in a form that works.
- The rows of all selected associations go by ON DELETE CASCADE, or are deleted by the code.`

const schema = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY);
CREATE TABLE posts (
  id BIGINT UNSIGNED PRIMARY KEY,
  user_id BIGINT UNSIGNED,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
);
`

const models = `import "gorm.io/gorm"

type User struct {
	ID    uint
	Posts []Post
}

type Post struct {
	ID     uint
	UserID uint
}

`

const bad = `func DeleteUser(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&User{}, id).Error
}
`

const good = `func DeleteUser(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&User{ID: id}).Error
}
`
