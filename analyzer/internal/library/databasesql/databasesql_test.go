package databasesql_test

import (
	"fmt"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/ssa"

	"github.com/cascadelint/cascadelint/analyzer/internal/effect"
	"github.com/cascadelint/cascadelint/analyzer/internal/entity"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/librarytest"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

const imports = `package p

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	sq "github.com/Masterminds/squirrel"
	"github.com/doug-martin/goqu/v9"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
)

var (
	_ context.Context
	_ sql.DB
	_ = fmt.Sprint
	_ = strings.Join
	_ time.Time
	_ sq.Eq
	_ goqu.Ex
	_ pgx.Tx
	_ pgconn.CommandTag
	_ pgxpool.Pool
	_ sqlx.DB
)
`

// params are the handles that the bodies of the cases use.
const params = `ctx context.Context, db *sql.DB, tx *sql.Tx, x *sqlx.DB, xtx *sqlx.Tx, pool *pgxpool.Pool, ptx pgx.Tx, id int64, c bool, s string, args []any`

// source makes a package of the body of a function with params. Declarations
// may follow behind a line of dashes.
func source(body string) string {
	body, rest, _ := strings.Cut(body, "\n---\n")
	return imports + "func f(" + params + ") {\n" + body + "\n}\n" + rest
}

func builder(t *testing.T) *ssatest.Builder {
	return ssatest.New(t, []string{"../../../../testdata/src", "testdata/src"}, "context", "database/sql", "fmt", "strings", "time")
}

// testContext asks sqltext.
type testContext struct {
	librarytest.NoOptions
	env *sqltext.Env
}

func (testContext) Model(types.Type) *entity.Model     { return nil }
func (c testContext) Texts(v ssa.Value) []library.Text { return sqltext.Texts(v, c.env) }
func (c testContext) Origins(v ssa.Value) ([]ssa.Value, bool) {
	held := sqltext.Origins(v, c.env)
	return held.List, held.Complete && len(held.Params) == 0
}
func (c testContext) Fields(f *types.Var) []*ssa.FieldAddr { return sqltext.Fields(f, c.env) }
func (testContext) Position(token.Pos) sqlschema.Position  { return sqlschema.Position{} }
func (testContext) Statements(text string) []dml.Statement { return dml.Parse(text) }
func (testContext) Dialect() sqlschema.Dialect             { return sqlschema.Dialect{Name: "mysql"} }

// callCase is the body of a function with params. want are its recognised calls
// in short, a line each: "handle: effects"; see spell.
type callCase struct {
	name, body string
	want       []string
}

func run(t *testing.T, cases []callCase) {
	t.Helper()
	b := builder(t)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pkg, files := b.Build(t, "/src/p", source(c.body))
			cx := testContext{env: &sqltext.Env{Pkg: pkg, Files: files}}
			lib := databasesql.New()
			var got []string
			for _, call := range ssatest.Calls(pkg, "") {
				if r, ok := lib.Call(cx, call); ok {
					got = append(got, spell(lib, r))
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s\nin\n%s", diff, c.body)
			}
		})
	}
}

// spell writes a call in short: the parameter or call that its handle comes
// from, then each effect as "kind table[columns]"; "*" marks all rows, "?" rows
// that are not known, "~" an effect that is not certain, "+?" an incomplete call.
func spell(lib *databasesql.Library, c library.Call) string {
	var parts []string
	for _, e := range c.Effects {
		parts = append(parts, spellEffect(e))
	}
	if c.Incomplete {
		parts = append(parts, "+?")
	}
	return root(lib, c.Handle) + ": " + strings.Join(parts, "; ")
}

func root(lib *databasesql.Library, v ssa.Value) string {
	if v == nil {
		return "none"
	}
	v = lib.Root(v)
	if e, ok := v.(*ssa.Extract); ok {
		v = e.Tuple
	}
	if c, ok := v.(*ssa.Call); ok {
		if f := c.Call.StaticCallee(); f != nil {
			return f.Name()
		}
	}
	return v.Name()
}

func spellEffect(e effect.Effect) string {
	s := e.Kind.String() + " " + e.Table
	if e.Table == "" && e.Why != "" {
		s += "<unknown>"
	}
	var where []string
	for _, p := range e.Where {
		where = append(where, p.Column+" "+p.Op+" "+spellValue(p.Value))
	}
	if !e.WhereComplete {
		where = append(where, "…")
	}
	switch {
	case e.Kind == effect.Insert || e.Kind == effect.Replace || e.Kind == effect.ChecksOff || e.Kind == effect.ChecksOn:
	case e.Scope == cascade.ScopeAll:
		s += "*"
	case e.Scope == cascade.ScopeUnknown:
		s += "?"
	default:
		s += "[" + strings.Join(where, ", ") + "]"
	}
	var set []string
	for _, a := range e.Set {
		set = append(set, a.Column+"="+spellValue(a.Value))
	}
	if set != nil {
		s += "{" + strings.Join(set, ", ") + "}"
	}
	if !e.Certain {
		s += "~"
	}
	return strings.TrimSpace(s)
}

func spellValue(v effect.Value) string {
	switch v.Kind {
	case effect.ValueConst:
		return "'" + v.Text + "'"
	case effect.ValueNull:
		return "NULL"
	case effect.ValueArg:
		if v.Arg < 0 {
			return ":" + v.Text
		}
		return fmt.Sprintf("?%d", v.Arg)
	case effect.ValueSubselect:
		return "(" + v.Text + ")"
	case effect.ValueColumn:
		return v.Text
	}
	return "…" + v.Text
}

func TestDatabaseSQL(t *testing.T) {
	run(t, []callCase{
		{"exec", `db.Exec("DELETE FROM users WHERE id = ?", id)`, []string{"db: delete users[id = ?0]"}},
		{"exec with context", `tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)`, []string{"tx: delete users[id = ?0]"}},
		{"connection", `conn, _ := db.Conn(ctx); conn.ExecContext(ctx, "DELETE FROM users")`, []string{"Conn: delete users*"}},
		{"query", `db.Query("DELETE FROM users RETURNING id")`, []string{"db: delete users*"}},
		{"query row", `db.QueryRowContext(ctx, "SELECT COUNT(*) FROM posts WHERE user_id = ?", id)`, []string{"db: read posts[user_id = ?0]"}},
		{"defer", `defer db.Exec("DELETE FROM users")`, []string{"db: delete users*"}},
		{"constant argument", `db.Exec("DELETE FROM images WHERE owner_type = ? AND owner_id = ?", "posts", id)`,
			[]string{"db: delete images[owner_type = 'posts', owner_id = ?1]"}},
		{"nil argument", `db.Exec("UPDATE posts SET user_id = ? WHERE user_id = ?", nil, id)`, []string{"db: update posts[user_id = ?1]{user_id=NULL}"}},
		{"spread arguments", `db.Exec("DELETE FROM users WHERE id = ?", args...)`, []string{"db: delete users[id = ?0]"}},
		{"sub-select", `db.Exec("DELETE FROM comments WHERE post_id IN (SELECT id FROM posts WHERE user_id = ?)", id)`,
			[]string{"db: delete comments[post_id IN (posts.id)]"}},
		{"join", `db.Exec("DELETE p, c FROM posts p JOIN comments c ON c.post_id = p.id WHERE p.user_id = ?", id)`,
			[]string{"db: delete posts[user_id = ?0, id = comments.post_id]; delete comments[posts.user_id = ?0, post_id = posts.id]"}},
		{"several statements", `db.Exec("DELETE FROM posts WHERE user_id = 1; DELETE FROM users WHERE id = 1")`,
			[]string{"db: delete posts[user_id = '1']; delete users[id = '1']"}},
		{"checks", `db.Exec("SET FOREIGN_KEY_CHECKS = 0"); db.Exec("SET FOREIGN_KEY_CHECKS = 1")`, []string{"db: checks-off", "db: checks-on"}},
		{"truncate, replace, drop", `db.Exec("TRUNCATE posts"); db.Exec("REPLACE INTO users (id) VALUES (?)", id); db.Exec("DROP TABLE a")`,
			[]string{"db: truncate posts*", "db: replace users{id=?0}", "db: drop a*"}},
		{"embedded in a struct", "r := struct{ *sql.DB }{db}; r.Exec(`DELETE FROM users`)", []string{"t3: delete users*"}},
	})
}

func TestTexts(t *testing.T) {
	run(t, []callCase{
		{"branches", `q := "DELETE FROM a"; if c { q = "DELETE FROM b" }; db.Exec(q)`, []string{"db: delete a*~; delete b*~"}},
		{"branch of the condition", `q := "DELETE FROM a WHERE x = 1"; if c { q += " AND y = 2" }; db.Exec(q)`,
			[]string{"db: delete a[x = '1']~; delete a[x = '1', y = '2']~"}},
		{"branch that changes nothing", `q := "DELETE FROM a"; if c { q = "DELETE FROM  a -- all" }; db.Exec(q)`, []string{"db: delete a*"}},
		{"loop over tables", `for _, t := range []string{"a", "b"} { db.Exec("DELETE FROM " + t + " WHERE user_id = ?", id) }`,
			[]string{"db: delete a[user_id = ?0]; delete b[user_id = ?0]"}},
		{"loop over statements", `for _, q := range []string{"DELETE FROM a", "DELETE FROM b"} { db.Exec(q) }`, []string{"db: delete a*; delete b*"}},
		{"table not known", `db.Exec("DELETE FROM " + s + " WHERE id = ?", id)`, []string{"db: delete <unknown>[id = ?0]"}},
		{"tail not known", `db.Exec("DELETE FROM users " + s)`, []string{"db: delete users?"}},
		{"text not known", `db.Exec(s)`, []string{"db: +?"}},
		{"one of the texts not known", `q := "DELETE FROM a"; if c { q = s }; db.Exec(q)`, []string{"db: delete a*~; +?"}},
		{"list", `q := "DELETE FROM a WHERE id IN (?" + strings.Repeat(",?", len(args)-1) + ")"; db.Exec(q, args...)`, []string{"db: delete a[id IN …]"}},
		{"procedure", `db.Exec("CALL purge(?)", id)`, []string{"db: +?"}},
		{"nothing for tables", `db.Exec("SET NAMES utf8mb4"); db.Exec("CREATE TABLE t (a INT)"); db.Exec("")`, nil},
		{"other argument of a branch", `q, n := "DELETE FROM a WHERE x = ?", id; if c { q = "DELETE FROM a WHERE y = ?" }; db.Exec(q, n)`,
			[]string{"db: delete a[x = ?0]~; delete a[y = ?0]~"}},
	})
}

func TestPreparedStatements(t *testing.T) {
	run(t, []callCase{
		{"run", `st, _ := tx.Prepare("DELETE FROM posts WHERE user_id = ?"); defer st.Close(); st.Exec(id)`, []string{"tx: delete posts[user_id = ?0]"}},
		{"with context", `st, err := db.PrepareContext(ctx, "DELETE FROM posts"); if err != nil { return }; st.ExecContext(ctx)`, []string{"db: delete posts*"}},
		{"taken over", `st, _ := db.Prepare("DELETE FROM posts"); tx.Stmt(st).Exec()`, []string{"tx: delete posts*"}},
		{"taken over with context", `st, _ := db.Prepare("DELETE FROM posts"); tx.StmtContext(ctx, st).Exec()`, []string{"tx: delete posts*"}},
		{"in a loop", `st, _ := tx.Prepare("DELETE FROM posts WHERE id = ?"); for _, a := range args { st.Exec(a) }`, []string{"tx: delete posts[id = ?0]"}},
		{"in a closure", `st, _ := tx.Prepare("DELETE FROM posts"); func() { st.Exec() }()`, []string{"tx: delete posts*"}},
		{"never run", `st, _ := db.Prepare("DELETE FROM posts"); st.Close()`, nil},
		{"kept", `st, _ := db.Prepare("DELETE FROM posts"); keep = st
---
var keep *sql.Stmt`, []string{"db: delete posts*~"}},
		{"prepared elsewhere", `run(nil)
---
func run(st *sql.Stmt) { st.Exec() }`, []string{"st: +?"}},
		{"sqlx", `st, _ := xtx.Preparex("DELETE FROM posts"); st.Exec(); st.MustExec()`, []string{"xtx: delete posts*", "xtx: delete posts*"}},
		{"named", `st, _ := x.PrepareNamed("DELETE FROM posts WHERE user_id = :uid"); st.Exec(args)`, []string{"x: delete posts[user_id = :uid]"}},
		{"named, taken over", `st, _ := x.PrepareNamed("DELETE FROM posts"); xtx.NamedStmt(st).Exec(args)`, []string{"xtx: delete posts*"}},
		{"sqlx, taken over", `st, _ := x.Preparex("DELETE FROM posts"); xtx.Stmtx(st).Exec()`, []string{"xtx: delete posts*"}},
	})
}

func TestSQLX(t *testing.T) {
	run(t, []callCase{
		{"promoted", `x.Exec("DELETE FROM users"); xtx.ExecContext(ctx, "DELETE FROM users")`, []string{"x: delete users*", "xtx: delete users*"}},
		{"must", `x.MustExec("DELETE FROM users"); x.MustExecContext(ctx, "DELETE FROM users")`, []string{"x: delete users*", "x: delete users*"}},
		{"named", `x.NamedExec("DELETE FROM users WHERE id = :id", args); xtx.NamedExecContext(ctx, "DELETE FROM users WHERE id = :id", args)`,
			[]string{"x: delete users[id = :id]", "xtx: delete users[id = :id]"}},
		{"get", `var n int; x.Get(&n, "SELECT COUNT(*) FROM posts"); x.GetContext(ctx, &n, "DELETE FROM posts RETURNING id")`,
			[]string{"x: read posts*", "x: delete posts*"}},
		{"select", `x.Select(&args, "SELECT * FROM posts WHERE id = ?", id)`, []string{"x: read posts[id = ?0]"}},
		{"queries", `x.Queryx("DELETE FROM a"); x.QueryRowx("DELETE FROM b"); x.NamedQuery("DELETE FROM c", args)`,
			[]string{"x: delete a*", "x: delete b*", "x: delete c*"}},
		{"functions", `sqlx.MustExec(x, "DELETE FROM a"); sqlx.NamedExecContext(ctx, xtx, "DELETE FROM b", args); sqlx.Get(x, &id, "DELETE FROM c"); sqlx.SelectContext(ctx, x, &args, "SELECT * FROM d")`,
			[]string{"x: delete a*", "xtx: delete b*", "x: delete c*", "x: read d*"}},
		{"lists", `q, a, _ := sqlx.In("DELETE FROM a WHERE id IN (?)", args); x.Exec(x.Rebind(q), a...)`, []string{"x: delete a[id IN ?0]"}},
		{"interface", `run(x)
---
func run(e sqlx.ExtContext) { e.ExecContext(nil, "DELETE FROM a") }`, []string{"e: delete a*"}},
		{"unsafe", `x.Unsafe().Exec("DELETE FROM a")`, []string{"x: delete a*"}},
		{"not a statement", `x.Rebind("DELETE FROM a"); x.DriverName(); sqlx.In("DELETE FROM a", 1)`, nil},
	})
}

func TestPGX(t *testing.T) {
	run(t, []callCase{
		{"pool", `pool.Exec(ctx, "DELETE FROM users WHERE id = $1", id)`, []string{"pool: delete users[id = ?0]"}},
		{"transaction", `ptx.Exec(ctx, "DELETE FROM users WHERE id = $1", id); ptx.QueryRow(ctx, "SELECT 1 FROM posts WHERE user_id = $1", id)`,
			[]string{"ptx: delete users[id = ?0]", "ptx: read posts[user_id = ?0]"}},
		{"batch", `b := &pgx.Batch{}; b.Queue("DELETE FROM a"); b.Queue("DELETE FROM b")`, []string{"t0: delete a*", "t0: delete b*"}},
		{"batch sent", `b := &pgx.Batch{}; b.Queue("DELETE FROM a"); b.Queue("DELETE FROM b"); ptx.SendBatch(ctx, b)`,
			[]string{"ptx: delete a*", "ptx: delete b*"}},
		{"batch sent by either", `b := &pgx.Batch{}; b.Queue("DELETE FROM a"); if c { ptx.SendBatch(ctx, b) } else { pool.SendBatch(ctx, b) }`,
			[]string{"t0: delete a*"}},
		{"prepared name", `ptx.Exec(ctx, "delete_user", id)`, []string{"ptx: +?"}},
	})
}

func TestLookAlikes(t *testing.T) {
	run(t, []callCase{
		{"interface by its results", `run(nil)
---
type DBTX interface { ExecContext(context.Context, string, ...interface{}) (sql.Result, error) }
func run(d DBTX) { d.ExecContext(nil, "-- name: DeleteUser :exec\nDELETE FROM users WHERE id = ?", 1) }`, []string{"d: delete users[id = '1']"}},
		{"interface of pgx", `run(nil)
---
type DBTX interface { Exec(context.Context, string, ...interface{}) (pgconn.CommandTag, error) }
func run(d DBTX) { d.Exec(nil, "DELETE FROM users") }`, []string{"d: delete users*"}},
		{"interface by its text", `run(nil)
---
type Execer interface { Exec(ctx context.Context, query string, args ...any) error }
func run(e Execer) { e.Exec(nil, "DELETE FROM users WHERE id = ?", 1) }`, []string{"e: delete users[id = '1']"}},
		{"interface whose text is not known", `run(nil, "")
---
type Execer interface { Exec(ctx context.Context, query string, args ...any) error }
func run(e Execer, q string) { e.Exec(nil, q) }`, nil},
		{"interface that runs commands", `run(nil)
---
type Runner interface { Exec(name string, args ...string) error }
func run(r Runner) { r.Exec("rm", "-rf"); r.Exec("drop", "x"); r.Exec("delete", "x"); r.Exec("truncate x y") }`, nil},
		{"lookup by key", `run(nil)
---
type Cache interface { Get(key string) (string, error); Select(name string) error }
func run(c Cache) { c.Get("DELETE FROM users"); c.Select("DELETE FROM users") }`, nil},
		{"query without arguments", `run(nil)
---
type Index interface { Query(q string) []string }
func run(i Index) { i.Query("SELECT x FROM y") }`, nil},
		{"wrapper of this package", `(&wrapper{db}).Exec("DELETE FROM users")
---
type wrapper struct{ db *sql.DB }
func (w *wrapper) Exec(q string, args ...any) (sql.Result, error) { return w.db.Exec(q, args...) }`, []string{"t1: +?"}},
		{"function of this package", `Exec(db, "DELETE FROM users")
---
func Exec(db *sql.DB, q string) { db.Exec(q) }`, []string{"db: +?"}},
	})
}

func TestSoftDelete(t *testing.T) {
	run(t, []callCase{
		{"function", `db.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id)`, []string{"db: soft-delete users[id = ?0]{deleted_at=…NOW()}"}},
		{"with companions", `db.Exec("UPDATE users SET deletedAt = CURRENT_TIMESTAMP, updated_at = NOW(), deleted_by = 7 WHERE id = ?", id)`,
			[]string{"db: soft-delete users[id = ?0]{deletedAt=…CURRENT_TIMESTAMP(), updated_at=…NOW(), deleted_by='7'}"}},
		{"flag", `db.Exec("UPDATE users SET is_deleted = 1 WHERE id = ?", id)`, []string{"db: soft-delete users[id = ?0]{is_deleted='1'}"}},
		{"flag TRUE", `db.Exec("UPDATE users SET deleted = TRUE WHERE id = ?", id)`, []string{"db: soft-delete users[id = ?0]{deleted='1'}"}},
		{"time argument", `db.Exec("UPDATE users SET deleted_at = ? WHERE id = 1", time.Now())`, []string{"db: soft-delete users[id = '1']{deleted_at=?0}"}},
		{"flag argument", `db.Exec("UPDATE users SET deleted = ? WHERE id = 1", true)`, []string{"db: soft-delete users[id = '1']{deleted='true'}"}},
		{"restored", `db.Exec("UPDATE users SET deleted_at = NULL WHERE id = ?", id)`, []string{"db: update users[id = ?0]{deleted_at=NULL}"}},
		{"restored by argument", `db.Exec("UPDATE users SET deleted_at = ? WHERE id = 1", nil)`, []string{"db: update users[id = '1']{deleted_at=NULL}"}},
		{"flag cleared", `db.Exec("UPDATE users SET is_deleted = 0 WHERE id = ?", id)`, []string{"db: update users[id = ?0]{is_deleted='0'}"}},
		{"argument that may be nil", `var at *time.Time; if c { n := time.Now(); at = &n }; db.Exec("UPDATE users SET deleted_at = ? WHERE id = 1", at)`,
			[]string{"db: update users[id = '1']{deleted_at=?0}"}},
		{"flag of the caller", `db.Exec("UPDATE users SET deleted = ? WHERE id = 1", c)`, []string{"db: update users[id = '1']{deleted=?0}"}},
		{"arguments not listed", `db.Exec("UPDATE users SET deleted_at = ? WHERE id = 1", args...)`, []string{"db: update users[id = '1']{deleted_at=?0}"}},
		{"other columns too", `db.Exec("UPDATE users SET deleted_at = NOW(), name = '' WHERE id = ?", id)`,
			[]string{"db: update users[id = ?0]{deleted_at=…NOW(), name=''}"}},
		{"other column", `db.Exec("UPDATE users SET archived_at = NOW() WHERE id = ?", id)`, []string{"db: update users[id = ?0]{archived_at=…NOW()}"}},
		{"zero date", `db.Exec("UPDATE users SET deleted_at = '0000-00-00 00:00:00' WHERE id = ?", id)`,
			[]string{"db: update users[id = ?0]{deleted_at='0000-00-00 00:00:00'}"}},
		{"columns not known", `db.Exec("UPDATE users SET deleted_at = NOW(), " + s + " WHERE id = ?", id)`, []string{"db: update users[id = ?0]{deleted_at=…NOW(), =…}"}},
	})
}
