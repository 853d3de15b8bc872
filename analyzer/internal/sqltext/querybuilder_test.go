package sqltext_test

import "testing"

// TestQueryBuilders renders statements of squirrel and goqu.
func TestQueryBuilders(t *testing.T) {
	const params = "(id int64, ids []int64, name string, any1 any, c bool, db *goqu.Database)"
	render := func(expr string) string {
		return "func f" + params + " { b := " + expr + "; q, _, _ := b.ToSql(); use(q) }"
	}
	goqu := func(expr string) string {
		return "func f" + params + " { b := " + expr + "; q, _, _ := b.ToSQL(); use(q) }"
	}
	run(t, []valueCase{
		{"delete", render(`sq.Delete("users")`), "DELETE FROM users"},
		{"delete from", render(`sq.Delete("").From("users u")`), "DELETE FROM users u"},
		{"delete from twice", render(`sq.Delete("users").From("posts")`), "DELETE FROM posts"},
		{"text", render(`sq.Delete("users").Where("id = ?", id)`), "DELETE FROM users WHERE (id = ?)"},
		{"unknown text", render(`sq.Delete("users").Where(name)`), "DELETE FROM users WHERE (…)"},
		{"unknown condition", render(`sq.Delete("users").Where(any1)`), "DELETE FROM users WHERE (…)"},
		{"map", render(`sq.Delete("users").Where(sq.Eq{"name": nil, "id": ids, "a": id, "kind": "it's", "n": 3})`),
			"DELETE FROM users WHERE (a = ? AND id IN (?) AND kind = 'it''s' AND n = 3 AND name IS NULL)"},
		{"plain map", render(`sq.Delete("users").Where(map[string]any{"id": id})`), "DELETE FROM users WHERE (id = ?)"},
		{"map with an unknown key", render(`sq.Delete("users").Where(sq.Eq{name: id})`), "DELETE FROM users WHERE (…)"},
		{"combined", render(`sq.Delete("users").Where(sq.Or{sq.NotEq{"id": id}, sq.Expr("a > ?", id)}).Where("b")`),
			"DELETE FROM users WHERE ((id <> ?) OR (a > ?)) AND (b)"},
		{"condition on a branch", "func f" + params + ` { b := sq.Delete("users"); if c { b = b.Where("a") }; q, _, _ := b.ToSql(); use(q) }`,
			"DELETE FROM users | DELETE FROM users WHERE (a)"},
		{"limit", render(`sq.Delete("users").Where("a").Limit(9)`), "DELETE FROM users WHERE (a) LIMIT 1"},
		{"condition behind limit", render(`sq.Delete("users").Limit(9).Where("a")`), "DELETE FROM users LIMIT 1 …"},
		{"update", render(`sq.Update("users").Set("a", nil).Set("b", id).Where("c")`), "UPDATE users SET a = NULL, b = ? WHERE (c)"},
		{"update with a map", render(`sq.Update("users").SetMap(map[string]any{"b": 1, "a": id})`), "UPDATE users SET a = ?, b = 1"},
		{"assignment behind the condition", render(`sq.Update("users").Where("c").Set("a", nil)`), "UPDATE users WHERE (c) …"},
		{"insert", render(`sq.Insert("users").Columns("a").Values(id)`), "INSERT INTO users () VALUES ()"},
		{"replace", render(`sq.Replace("users").Columns("a").Values(id)`), "REPLACE INTO users () VALUES ()"},
		{"select", render(`sq.Select("count(*)", "b").From("users").Where(sq.Eq{"id": id})`), "SELECT count(*), b FROM users WHERE (id = ?)"},
		{"statement builder", render(`sq.StatementBuilder.PlaceholderFormat(sq.Dollar).Delete("users").Where("a")`), "DELETE FROM users WHERE (a)"},
		{"must", "func f" + params + ` { q, _ := sq.Delete("users").MustSql(); use(q) }`, "DELETE FROM users"},

		{"goqu", goqu(`goqu.Delete("users").Where(goqu.C("id").Eq(id), goqu.I("users.a").IsNull())`),
			"DELETE FROM users WHERE (id = ?) AND (users.a IS NULL)"},
		{"goqu dialect", goqu(`goqu.Dialect("mysql").Delete(goqu.T("users")).Where(goqu.Ex{"id": ids, "a": "x"}).Limit(1)`),
			"DELETE FROM users WHERE (a = 'x' AND id IN (?)) LIMIT 1"},
		{"goqu from a select", goqu(`db.From("users").Where(goqu.C("id").In(ids)).Delete()`), "DELETE FROM users WHERE (id IN (?))"},
		{"goqu sub-select", goqu(`db.Delete("posts").Where(goqu.C("user_id").In(db.From("users").Select("id").Where(goqu.C("a").Eq(nil))))`),
			"DELETE FROM posts WHERE (user_id IN (SELECT id FROM users WHERE (a IS NULL)))"},
		{"goqu alternatives", goqu(`db.Delete("posts").Where(goqu.Or(goqu.C("a").Eq(1), goqu.L("b > ?", id)))`),
			"DELETE FROM posts WHERE ((a = 1) OR (b > ?))"},
		{"goqu table from elsewhere", goqu(`db.Delete(any1)`), "DELETE FROM …"},
	})
}
