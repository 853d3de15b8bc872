package ent_test

import (
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/ent"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/librarytest"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// source makes a package of the body of a function.
func source(body string) string {
	return `package p

import (
	"context"

	"ent_builders/ent"
	"ent_builders/ent/post"
	"ent_builders/ent/predicate"
	"ent_builders/ent/user"
)

var (
	_ = post.Table
	_ = user.Table
	_ predicate.User
)

func f(ctx context.Context, c *ent.Client, tx *ent.Tx, u *ent.User, id int, name string) {
` + body + `
}
`
}

// context answers nothing: ent's tables are constants.
type context struct{ librarytest.NoOptions }

func (context) Model(types.Type) *entity.Model         { return nil }
func (context) Texts(ssa.Value) []library.Text         { return nil }
func (context) Origins(ssa.Value) ([]ssa.Value, bool)  { return nil, false }
func (context) Fields(*types.Var) []*ssa.FieldAddr     { return nil }
func (context) Position(token.Pos) sqlschema.Position  { return sqlschema.Position{} }
func (context) Statements(text string) []dml.Statement { return dml.Parse(text) }
func (context) Dialect() sqlschema.Dialect             { return sqlschema.Dialect{Name: "mysql"} }

func spell(e effect.Effect) string {
	var where, set []string
	for _, p := range e.Where {
		where = append(where, p.Column+" "+p.Op+" "+p.Value.ID)
	}
	if !e.WhereComplete {
		where = append(where, "…")
	}
	for _, a := range e.Set {
		set = append(set, a.Column)
	}
	s := e.Kind.String() + " " + e.Table + " [" + strings.Join(where, ", ") + "]"
	if set != nil {
		s += " sets " + strings.Join(set, ", ")
	}
	return s
}

func TestCalls(t *testing.T) {
	b := ssatest.New(t, []string{"../../../../testdata/src"}, "context", "fmt", "errors")
	lib := ent.New()
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"by the key", `c.User.DeleteOneID(id).Exec(ctx)`, []string{"delete users [id = p4]"}},
		{"an entity", `c.User.DeleteOne(u).Exec(ctx)`, []string{"delete users [id = p3.ID]"}},
		{"panicking", `c.User.DeleteOneID(id).ExecX(ctx)`, []string{"delete users [id = p4]"}},
		{"by a predicate", `c.User.Delete().Where(user.NameEQ(name)).Exec(ctx)`, []string{"delete users [name = p5]"}},
		{"in a transaction", `tx.User.DeleteOneID(id).Exec(ctx)`, []string{"delete users [id = p4]"}},
		{"all rows", `c.Post.Delete().Exec(ctx)`, []string{"delete posts []"}},
		{"by an edge", `c.Post.Delete().Where(post.HasUserWith(user.ID(id))).Exec(ctx)`, []string{"delete posts [user_posts = p4]"}},
		{"taken away", `c.Post.Update().Where(post.HasUserWith(user.ID(id))).ClearUser().Exec(ctx)`, []string{"update posts [user_posts = p4] sets user_posts"}},
		{"a read", `c.Post.Query().Where(post.HasUserWith(user.ID(id))).Exist(ctx)`, []string{"read posts [user_posts = p4]"}},
		{"by predicates that are not known", `var ps []predicate.User; c.User.Delete().Where(ps...).Exec(ctx)`, []string{"delete users […]"}},
		{"never run", `_ = c.User.DeleteOneID(id)`, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			pkg, _ := b.Build(t, "/src/p", source(test.body))
			var got []string
			for _, call := range ssatest.Calls(pkg, "") {
				if c, ok := lib.Call(context{}, call); ok {
					for _, e := range c.Effects {
						got = append(got, spell(e))
					}
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s\nin\n%s", diff, test.body)
			}
		})
	}
}

func TestBegin(t *testing.T) {
	b := ssatest.New(t, []string{"../../../../testdata/src"}, "context", "fmt", "errors")
	pkg, _ := b.Build(t, "/src/p", source(`
	c.Tx(ctx)
	c.User.DeleteOneID(id).Exec(ctx)
	tx.Commit()
`))
	begun := 0
	for _, call := range ssatest.Calls(pkg, "") {
		if ent.New().Begin(call) {
			begun++
		}
	}
	if begun != 1 {
		t.Errorf("%d calls begin a transaction, want 1", begun)
	}
}
