package unread_test

import (
	"fmt"
	"go/constant"
	"go/token"
	"go/types"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/librarytest"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/unread"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// source makes a package of the body of a function, with what gen generates.
func source(body string) string {
	return `package p

import (
	"github.com/beego/beego/v2/client/orm"
	"github.com/go-pg/pg/v10"
	"gorm.io/gen"
)

type User struct{ ID int64 }

type userDo struct{ gen.DO }

func (u *userDo) Where(conds ...any) *userDo { return u }

func (u *userDo) Delete(models ...*User) (gen.ResultInfo, error) { return u.DO.Delete(models) }

type cache struct{}

func (cache) Delete(key string) error { return nil }

func (cache) Exec() error { return nil }

func f(o orm.Ormer, db *pg.DB, users *userDo, c cache, u *User, id int64) {
` + body + `
}
`
}

// context answers nothing: nothing is asked.
type context struct{ librarytest.NoOptions }

func (context) Model(types.Type) *entity.Model         { return nil }
func (context) Texts(ssa.Value) []library.Text         { return nil }
func (context) Origins(ssa.Value) ([]ssa.Value, bool)  { return nil, false }
func (context) Fields(*types.Var) []*ssa.FieldAddr     { return nil }
func (context) Position(token.Pos) sqlschema.Position  { return sqlschema.Position{} }
func (context) Statements(text string) []dml.Statement { return dml.Parse(text) }
func (context) Dialect() sqlschema.Dialect             { return sqlschema.Dialect{Name: "mysql"} }

// read says with which arguments it was asked for a text.
func read(_ library.Context, _ ssa.CallInstruction, text ssa.Value, args []ssa.Value, known bool) library.Call {
	why := fmt.Sprintf("%s, %d arguments", constant.StringVal(text.(*ssa.Const).Value), len(args))
	if !known {
		why += " and more"
	}
	return library.Call{Effects: []effect.Effect{{Kind: effect.Delete, Form: "sql DELETE", Why: why}}}
}

func TestCalls(t *testing.T) {
	b := ssatest.New(t, []string{"testdata/src"}, "fmt", "context")
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"beego by a value", `o.Delete(u)`, []string{"delete: the calls of beego orm are not read"}},
		{"beego by a query", `o.QueryTable("user").Filter("id", id).Delete()`, []string{"delete: the calls of beego orm are not read"}},
		{"go-pg", `db.Model(u).WherePK().Delete()`, []string{"delete: the calls of go-pg are not read"}},
		{"go-pg, forced", `db.Model(u).WherePK().ForceDelete()`, []string{"delete: the calls of go-pg are not read"}},
		{"go-pg, an update", `db.Model(u).Set("user_id = NULL").Where("user_id = ?", id).Update()`, []string{"update: the calls of go-pg are not read"}},
		{"gen", `users.Where(id).Delete()`, []string{"delete: the calls of gorm gen are not read"}},
		{"beego, a text", `o.Raw("DELETE FROM user WHERE id = ?", id).Exec()`, []string{`delete: DELETE FROM user WHERE id = ?, 1 arguments`}},
		{"beego, a text without arguments", `o.Raw("DELETE FROM user").Exec()`, []string{`delete: DELETE FROM user, 0 arguments`}},
		{"beego, a text with a list", `list := []any{id}; o.Raw("DELETE FROM user WHERE id = ?", list...).Exec()`, []string{`delete: DELETE FROM user WHERE id = ?, 0 arguments and more`}},
		{"beego, a text in a context", `o.RawWithCtx(nil, "DELETE FROM user").Exec()`, []string{`delete: DELETE FROM user, 0 arguments`}},
		{"beego, a text that is not run", `o.Raw("DELETE FROM user")`, nil},
		{"beego, a prepared text", `o.Raw("DELETE FROM user").Prepare()`, nil},
		{"beego, another's Exec", `c.Exec()`, nil},
		{"beego, a read", `o.Read(u)`, nil},
		{"beego, a count", `o.QueryTable("user").Filter("id", id).Count()`, nil},
		{"go-pg, a read", `db.Model(u).WherePK().Select()`, nil},
		{"something else", `c.Delete("user")`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			pkg, _ := b.Build(t, "/src/p", source(test.body))
			var got []string
			for _, call := range ssatest.Calls(pkg, "") {
				if c, ok := unread.New(read).Call(context{}, call); ok {
					for _, e := range c.Effects {
						got = append(got, e.Kind.String()+": "+e.Why)
					}
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s\nin\n%s", diff, test.body)
			}
		})
	}
}
