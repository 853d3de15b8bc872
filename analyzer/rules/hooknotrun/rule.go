// Package hooknotrun is rule CL107: the cleanup lives in a hook that this delete
// does not run, or runs on a zero value.
package hooknotrun

import (
	"fmt"

	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/plan"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// New returns the rule.
func New() plan.Rule {
	return plan.Rule{
		Rule: finding.Rule{
			Code:     "CL107",
			Slug:     "hook-not-run",
			Severity: finding.Error,
			Title:    "the cleanup lives in a hook that this delete does not run",
			Outcome:  true,
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
	var out []finding.Finding
	found := map[*entity.Hook][]*cascade.Effect{}
	var order []*entity.Hook
	reasons := map[*entity.Hook]string{}
	for _, e := range plan.Select(o, func(e *cascade.Effect) bool { return e.Kind.Bad() }) {
		if hook, why := s.HookNotRun(v, e); hook != nil {
			if found[hook] == nil {
				order = append(order, hook)
			}
			found[hook], reasons[hook] = append(found[hook], e), why
		}
	}
	for _, hook := range order {
		f := s.Finding(v, found[hook])
		f.Message = fmt.Sprintf("%s %s leaves %s to %s, which does not help here: %s",
			plan.Doing(o.Deletion.Kind), o.Deletion.Table, plan.Tables(found[hook]), hook.Name, reasons[hook])
		f.Help = "load the row and delete that value, so that the hook sees its key, or clean up beside the delete"
		f.Related = append(f.Related, finding.Related{Pos: hook.Pos, Message: "hook " + hook.Name})
		out = append(out, f)
	}
	return out
}

const doc = "A `BeforeDelete` or `AfterDelete` hook removes the children, and this delete\n" +
	"does not get there. GORM calls hooks on the value that is passed: for\n" +
	"`Delete(&User{}, id)`, `Where(…).Delete(&User{})` and `gorm.G[User]` that is a zero\n" +
	"value, and the hook looks for the children of key 0. Raw SQL, `Table(…).Delete(nil)`\n" +
	"and the database's own cascades call no hooks at all (go-gorm/gorm#5445, #3791, #5001)."

const silent = `- The value that is passed carries its key, or may do so.
- The database or the code around the delete takes care of the rows.`

const schema = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY);
CREATE TABLE posts (
  id BIGINT UNSIGNED PRIMARY KEY,
  user_id BIGINT UNSIGNED,
  FOREIGN KEY (user_id) REFERENCES users (id)
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

func (u *User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&Post{}).Error
}

`

const bad = `func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error
}
`

const good = `func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{ID: id}).Error
}
`
