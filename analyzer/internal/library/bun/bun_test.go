package bun_test

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
	"github.com/cascadelint/cascadelint/analyzer/internal/library/bun"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/librarytest"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

// source makes a package of the body of a function.
func source(body string) string {
	return `package p

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun"
)

var _ sql.Result

type User struct {
	bun.BaseModel ` + "`bun:\"table:users,alias:u\"`" + `
	ID   int64 ` + "`bun:\",pk\"`" + `
	Name string
}

type Note struct {
	ID        int64        ` + "`bun:\"id,pk\"`" + `
	DeletedAt sql.NullTime ` + "`bun:\",soft_delete,nullzero\"`" + `
}

func f(ctx context.Context, db *bun.DB, tx bun.Tx, u *User, id int64, name string, ids []int64) {
` + body + `
}
`
}

// context answers the library's questions about one package.
type context struct {
	librarytest.NoOptions
	env     *sqltext.Env
	dialect sqlschema.Dialect
}

func (context) Model(types.Type) *entity.Model           { return nil }
func (c context) Texts(v ssa.Value) []library.Text       { return sqltext.Texts(v, c.env) }
func (context) Origins(ssa.Value) ([]ssa.Value, bool)    { return nil, false }
func (context) Fields(*types.Var) []*ssa.FieldAddr       { return nil }
func (context) Position(token.Pos) sqlschema.Position    { return sqlschema.Position{} }
func (c context) Statements(text string) []dml.Statement { return dml.Parse(text) }
func (c context) Dialect() sqlschema.Dialect             { return c.dialect }

// spell writes an effect in short: "delete users [id = p5]", "…" for conditions
// that are not known.
func spell(e effect.Effect) string {
	s := e.Kind.String() + " " + e.Table
	if e.Table == "" {
		s += "<" + e.Why + ">"
	}
	var where []string
	for _, p := range e.Where {
		where = append(where, p.Column+" "+p.Op+" "+p.Value.ID+p.Value.Text)
	}
	if !e.WhereComplete {
		where = append(where, "…")
	}
	return s + " [" + strings.Join(where, ", ") + "]"
}

func TestCalls(t *testing.T) {
	b := ssatest.New(t, []string{"../../../../testdata/src"}, "context", "database/sql")
	lib := bun.New(databasesql.Read)
	for _, test := range []struct {
		name, body string
		dialect    sqlschema.Dialect
		want       []string
	}{
		{name: "by a condition", body: `db.NewDelete().Model((*User)(nil)).Where("id = ?", id).Exec(ctx)`, want: []string{"delete users [id = p4]"}},
		{name: "by the key", body: `db.NewDelete().Model(u).WherePK().Exec(ctx)`, want: []string{"delete users [id = p3.ID]"}},
		{name: "by two conditions", body: `tx.NewDelete().Model((*User)(nil)).Where("id = ?", id).Where("name = ?", name).Exec(ctx)`,
			want: []string{"delete users [id = p4, name = p5]"}},
		{name: "by a table", body: `db.NewDelete().Table("posts").Where("user_id = ?", id).Exec(ctx)`, want: []string{"delete posts [user_id = p4]"}},
		{name: "by a list", body: `db.NewDelete().Model((*User)(nil)).Where("id IN (?)", bun.In(ids)).Exec(ctx)`, want: []string{"delete users [id IN p6]"}},
		{name: "by a table that is not known", body: `db.NewDelete().Table(name).Where("id = ?", id).Exec(ctx)`,
			want: []string{"delete <a part of the table's name is not known: …> [id = p4]"}},
		{name: "a soft delete", body: `db.NewDelete().Model((*Note)(nil)).Where("id = ?", id).Exec(ctx)`, want: []string{"soft-delete notes [id = p4]"}},
		{name: "a soft delete that is forced", body: `db.NewDelete().Model((*Note)(nil)).Where("id = ?", id).ForceDelete().Exec(ctx)`, want: []string{"delete notes [id = p4]"}},
		{name: "an update", body: `db.NewUpdate().Model((*User)(nil)).Set("name = NULL").Where("id = ?", id).Exec(ctx)`, want: []string{"update users [id = p4]"}},
		{name: "a read", body: `db.NewSelect().Model((*User)(nil)).Where("id = ?", id).Exists(ctx)`, want: []string{"read users [id = p4]"}},
		{name: "a text", body: `db.NewRaw("DELETE FROM posts WHERE user_id = ?", id).Exec(ctx)`, want: []string{"delete posts [user_id = p4]"}},
		{name: "without a condition", body: `db.NewDelete().Model((*User)(nil)).Exec(ctx)`},
		{name: "never run", body: `_ = db.NewDelete().Model((*User)(nil)).Where("id = ?", id)`},
		{name: "an alias on MySQL", body: `db.NewDelete().Model((*User)(nil)).Where("u.id = ?", id).Exec(ctx)`,
			dialect: sqlschema.Dialect{Name: "mysql", Major: 8, Minor: 4}, want: []string{"delete users [id = p4]"}},
		{name: "an alias on MariaDB", body: `db.NewDelete().Model((*User)(nil)).Where("u.id = ?", id).Exec(ctx)`,
			dialect: sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11},
			want:    []string{"delete <the condition names the alias u, which bun does not give the table in a DELETE on this server (error 1054)> […]"}},
		{name: "an alias on MySQL 5.7", body: "db.NewDelete().Model((*User)(nil)).Where(\"`u`.id = ?\", id).Exec(ctx)",
			dialect: sqlschema.Dialect{Name: "mysql", Major: 5, Minor: 7},
			want:    []string{"delete <the condition names the alias u, which bun does not give the table in a DELETE on this server (error 1054)> […]"}},
		{name: "no alias on MariaDB", body: `db.NewDelete().Model((*User)(nil)).Where("users.id = ?", id).Exec(ctx)`,
			dialect: sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}, want: []string{"delete users [id = p4]"}},
		{name: "an alias in an UPDATE on MariaDB", body: `db.NewUpdate().Model((*User)(nil)).Set("name = NULL").Where("u.id = ?", id).Exec(ctx)`,
			dialect: sqlschema.Dialect{Name: "mariadb", Major: 10, Minor: 11}, want: []string{"update users [id = p4]"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			pkg, files := b.Build(t, "/src/p", source(test.body))
			cx := context{env: &sqltext.Env{Pkg: pkg, Files: files}, dialect: test.dialect}
			var got []string
			for _, call := range ssatest.Calls(pkg, "") {
				if c, ok := lib.Call(cx, call); ok {
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

func TestTransaction(t *testing.T) {
	b := ssatest.New(t, []string{"../../../../testdata/src"}, "context", "database/sql")
	lib := bun.New(databasesql.Read)
	pkg, _ := b.Build(t, "/src/p", source(`
	db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error { return nil })
	db.BeginTx(ctx, nil)
	tx.Commit()
`))
	var got []string
	for _, call := range ssatest.Calls(pkg, "") {
		if _, param, handle, ok := lib.Transaction(call); ok {
			got = append(got, "runs in a transaction of "+handle.Name()+", parameter "+string(rune('0'+param)))
		}
		if lib.Begin(call) {
			got = append(got, "begins")
		}
	}
	if diff := cmp.Diff([]string{"runs in a transaction of db, parameter 1", "begins"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
