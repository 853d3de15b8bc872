package databasesql_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/analyzer/internal/sqltext/ssatest"
)

func TestBegin(t *testing.T) {
	b := builder(t)
	for _, c := range []struct {
		name, body string
		want       int
	}{
		{"database/sql", `db.Begin(); db.BeginTx(ctx, nil)`, 2},
		{"connection", `conn, _ := db.Conn(ctx); conn.BeginTx(ctx, nil)`, 1},
		{"sqlx", `x.Beginx(); x.BeginTxx(ctx, nil); x.MustBegin(); x.MustBeginTx(ctx, nil); x.Begin()`, 5},
		{"pgx", `pool.Begin(ctx); pool.BeginTx(ctx, pgx.TxOptions{}); ptx.Begin(ctx)`, 3},
		{"look-alike", `BeginWork()
---
type Unit interface { Commit() error; Rollback() error }
func BeginWork() (Unit, error) { return nil, nil }`, 1},
		{"no transaction", `Begin(); BeginTx()
---
func Begin() error { return nil }
func BeginTx() *sql.DB { return nil }`, 0},
		{"chained handle", `Begin()
---
type DB struct{}
func (*DB) Commit() *DB { return nil }
func (*DB) Rollback() *DB { return nil }
func Begin() *DB { return nil }`, 0},
		{"commit", `tx.Commit(); tx.Rollback()`, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			lib, got := databasesql.New(), 0
			pkg, _ := b.Build(t, "/src/p", source(c.body))
			for _, call := range ssatest.Calls(pkg, "") {
				if lib.Begin(call) {
					got++
				}
			}
			if got != c.want {
				t.Errorf("%d transactions begin, want %d in\n%s", got, c.want, c.body)
			}
		})
	}
}

func TestTransaction(t *testing.T) {
	b := builder(t)
	for _, c := range []struct {
		name, body string
		want       []string // the handles
	}{
		{"BeginFunc", `pgx.BeginFunc(ctx, pool, func(tx pgx.Tx) error { return nil })`, []string{"pool"}},
		{"BeginTxFunc", `pgx.BeginTxFunc(ctx, pool, pgx.TxOptions{}, func(tx pgx.Tx) error { return nil })`, []string{"pool"}},
		{"of this package", `BeginFunc(db, func(tx *sql.Tx) error { return nil })
---
func BeginFunc(db *sql.DB, fn func(*sql.Tx) error) error { return nil }`, nil},
		{"other function of pgx", `pool.Begin(ctx)`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			lib := databasesql.New()
			pkg, _ := b.Build(t, "/src/p", source(c.body))
			var got []string
			for _, call := range ssatest.Calls(pkg, "") {
				fn, param, handle, ok := lib.Transaction(call)
				if !ok {
					continue
				}
				if param != 0 || fn == nil {
					t.Errorf("the transaction is parameter %d of %v", param, fn)
				}
				got = append(got, root(lib, handle))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRoot(t *testing.T) {
	b := builder(t)
	for _, c := range []struct{ name, arg, want string }{
		{"itself", "tx", "tx"},
		{"embedded transaction", "xtx.Tx", "xtx"},
		{"embedded database", "x.DB", "x"},
		{"wrapped database", `sqlx.NewDb(db, "mysql")`, "db"},
		{"unsafe", "x.Unsafe()", "x"},
		{"assertion", "any(tx).(*sql.Tx)", "tx"},
		{"new transaction", "x.MustBegin()", "MustBegin"},
	} {
		t.Run(c.name, func(t *testing.T) {
			lib := databasesql.New()
			pkg, _ := b.Build(t, "/src/p", source("use("+c.arg+")\n---\nfunc use(any) {}"))
			if got := root(lib, ssatest.Calls(pkg, "use")[0].Common().Args[0]); got != c.want {
				t.Errorf("root %s, want %s", got, c.want)
			}
		})
	}
}
