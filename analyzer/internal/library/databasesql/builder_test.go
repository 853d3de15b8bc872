package databasesql_test

import "testing"

func TestBuilders(t *testing.T) {
	run(t, []callCase{
		{"run with", `sq.Delete("users").Where(sq.Eq{"id": id}).RunWith(tx).Exec()`, []string{"tx: delete users[id = ?0]"}},
		{"run with before", `sq.StatementBuilder.RunWith(db).Delete("users").Where("id = ?", id).ExecContext(ctx)`, []string{"db: delete users[id = ?0]"}},
		{"on elsewhere", `sq.Delete("users").Exec()`, []string{"none: delete users*"}},
		{"given a database", `sq.ExecWith(db, sq.Delete("users"))`, []string{"db: delete users*"}},
		{"select", `var n int; sq.Select("count(*)").From("posts").Where(sq.Eq{"user_id": id}).RunWith(db).Scan(&n)`, []string{"db: read posts[user_id = ?0]"}},
		{"rendered", `q, a, _ := sq.Delete("users").Where("id = ?", id).ToSql(); db.Exec(q, a...)`, []string{"db: delete users[id = ?0]"}},
		{"rendered alone", `sq.Delete("users").ToSql()`, nil},
		{"not run", `b := sq.Delete("users"); _ = b`, nil},
		{"goqu", `g := goqu.New("mysql", db); g.Delete("users").Where(goqu.C("id").Eq(id)).Executor().Exec()`, []string{"New: delete users[id = ?0]"}},
		{"goqu in a transaction", `g, _ := goqu.New("mysql", db).Begin(); g.Update("posts").Set(goqu.Record{"a": nil}).Executor().ExecContext(ctx)`, []string{"Begin: update posts*{a=NULL}"}},
		{"goqu count", `goqu.New("mysql", db).From("posts").Where(goqu.C("user_id").Eq(id)).Count()`, []string{"New: read posts[user_id = ?0]"}},
		{"goqu text", `goqu.New("mysql", db).Exec("DELETE FROM users")`, []string{"New: delete users*"}},
		{"goqu without a database", `goqu.Delete("users").Executor()`, nil},
	})
}
