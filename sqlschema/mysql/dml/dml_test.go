package dml_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/sqlschema/mysql/dml"
)

type textCase struct{ name, sql, want string }

func run(t *testing.T, cases []textCase) {
	t.Helper()
	var r dml.Reader
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, spell(r.Parse(c.sql))); diff != "" {
				t.Errorf("%q (-want +got):\n%s", c.sql, diff)
			}
		})
	}
}

func TestDeleteForms(t *testing.T) {
	run(t, []textCase{
		{"one table", "DELETE FROM users WHERE id = ?", "delete users[id = ?0]"},
		{"all rows", "delete from users", "delete users*"},
		{"all rows, constant condition", "DELETE FROM users WHERE 1=1", "delete users*"},
		{"constant condition and more", "DELETE FROM users WHERE TRUE AND id=1", "delete users[id = '1']"},
		{"constant that holds in no row", "DELETE FROM users WHERE 1=0", "delete users[…]"},
		{"ordered", "DELETE FROM users WHERE a=1 ORDER BY id", "delete users[a = '1']"},
		{"limit", "DELETE FROM users WHERE a=1 ORDER BY id LIMIT 10", "delete users[a = '1' & …]"},
		{"limit without condition", "DELETE FROM users LIMIT 10", "delete users[…]"},
		{"modifiers", "DELETE LOW_PRIORITY QUICK IGNORE FROM users WHERE id=1", "delete users[id = '1']"},
		{"alias", "DELETE FROM users AS u WHERE u.id = ?", "delete users[id = ?0]"},
		{"alias without AS", "DELETE FROM users u WHERE u.id = ?", "delete users[id = ?0]"},
		{"backticks", "DELETE FROM `users` WHERE `users`.`id` = ?", "delete users[id = ?0]"},
		{"database", "DELETE FROM shop.users WHERE id = ?", "delete shop.users[id = ?0]"},
		{"database in backticks", "DELETE FROM `shop`.`users` WHERE shop.users.id = ?", "delete shop.users[id = ?0]"},
		{"partition", "DELETE FROM users PARTITION (p0) WHERE id = ?", "delete users[id = ?0]"},
		{"terminated", "DELETE FROM users WHERE id = ?;", "delete users[id = ?0]"},
		{"returning", "DELETE FROM users WHERE id = ? RETURNING id, name", "delete users[id = ?0]"},
		{"returning all", "DELETE FROM users RETURNING *", "delete users*"},
		{"a column named returning", "DELETE FROM users WHERE returning = 1", "delete users[returning = '1']"},
		{"double quotes as names", `DELETE FROM "users" WHERE "id" = $1`, "delete users[id = ?0]"},
		{"history of MariaDB", "DELETE HISTORY FROM users", "other"},
		{"explain", "EXPLAIN DELETE FROM users", "other"},
	})
}

func TestMultiTableDelete(t *testing.T) {
	run(t, []textCase{
		{"one target", "DELETE p FROM posts p JOIN users u ON p.user_id = u.id WHERE u.id = ?",
			"delete posts[users.id = ?0 & user_id = users.id] (users)"},
		{"two targets", "DELETE u, p FROM users u JOIN posts p ON p.user_id = u.id WHERE u.id = ?",
			"delete users[id = ?0 & id = posts.user_id], posts[users.id = ?0 & user_id = users.id]"},
		{"left join narrows the optional side", "DELETE u, p FROM users u LEFT JOIN posts p ON p.user_id = u.id WHERE u.id = ?",
			"delete users[id = ?0], posts[users.id = ?0 & user_id = users.id]"},
		{"right join", "DELETE u, p FROM users u RIGHT JOIN posts p ON p.user_id = u.id WHERE p.id = ?",
			"delete users[posts.id = ?0 & id = posts.user_id], posts[id = ?0]"},
		{"using form", "DELETE FROM u, p USING users u INNER JOIN posts p ON u.id = p.user_id WHERE u.id = ?",
			"delete users[id = ?0 & id = posts.user_id], posts[users.id = ?0 & user_id = users.id]"},
		{"comma join", "DELETE p FROM posts p, users u WHERE p.user_id = u.id AND u.banned = 1",
			"delete posts[user_id = users.id & users.banned = '1'] (users)"},
		{"table names", "DELETE posts FROM posts INNER JOIN users ON posts.user_id = users.id",
			"delete posts[user_id = users.id] (users)"},
		{"star form", "DELETE p.* FROM posts p WHERE p.id = ?", "delete posts[id = ?0]"},
		{"no condition", "DELETE p FROM posts p", "delete posts*"},
		{"database", "DELETE p FROM shop.posts p JOIN shop.users u ON p.user_id = u.id",
			"delete shop.posts[user_id = shop.users.id] (shop.users)"},
		{"join using columns", "DELETE p FROM posts p JOIN users USING (user_id)",
			"delete posts[user_id = users.user_id] (users)"},
		{"natural join", "DELETE p FROM posts p NATURAL JOIN users", "delete posts[…] (users)"},
		{"self join", "DELETE c FROM categories c JOIN categories p ON c.parent_id = p.id WHERE p.name = ?",
			"delete categories[categories.name = ?0 & parent_id = categories.id] (categories)"},
		{"derived table", "DELETE p FROM posts p JOIN (SELECT id FROM users WHERE banned = 1) u ON p.user_id = u.id",
			"delete posts[user_id = (users.id[banned = '1'])] (users)"},
		{"bare column of two tables", "DELETE p FROM posts p JOIN users u ON p.user_id = u.id WHERE name = ?",
			"delete posts[user_id = users.id & …] (users)"},
		{"anti join", "DELETE p FROM posts p LEFT JOIN users u ON p.user_id = u.id WHERE u.id IS NULL",
			"delete posts[user_id NOT IN (users.id[])] (users)"},
		{"anti join with a condition", "DELETE p FROM posts p LEFT JOIN users u ON p.user_id = u.id AND u.banned = 0 WHERE u.id IS NULL",
			"delete posts[user_id NOT IN (users.id[banned = '0'])] (users)"},
		{"anti join from the right", "DELETE p FROM users u RIGHT JOIN posts p ON p.user_id = u.id WHERE u.id IS NULL",
			"delete posts[user_id NOT IN (users.id[])] (users)"},
		{"outer join by a column that may be NULL", "DELETE p FROM posts p LEFT JOIN users u ON p.user_id = u.id WHERE u.email IS NULL",
			"delete posts[users.email IS NULL] (users)"},
		{"inner join by NULL", "DELETE p FROM posts p JOIN users u ON p.user_id = u.id WHERE u.id IS NULL",
			"delete posts[users.id IS NULL & user_id = users.id] (users)"},
		{"USING without the target", "DELETE FROM posts USING users WHERE posts.user_id = users.id AND users.id = $1",
			"delete posts[user_id = users.id & users.id = ?0] (users)"},
	})
}

func TestConditions(t *testing.T) {
	run(t, []textCase{
		{"constants", "DELETE FROM t WHERE a = 'x' AND b = -1 AND c = 1.5", "delete t[a = 'x' & b = '-1' & c = '1.5']"},
		{"turned round", "DELETE FROM t WHERE ? < a", "delete t[a > ?0]"},
		{"lists", "DELETE FROM t WHERE a IN (?, ?) AND b IN ('x', 'y') AND c NOT IN (1)", "delete t[a IN ?0 & b IN 'x, y' & c NOT IN '1']"},
		{"mixed list", "DELETE FROM t WHERE a IN (?, 1)", "delete t[a IN unknown]"},
		{"null", "DELETE FROM t WHERE a IS NULL AND b IS NOT NULL", "delete t[a IS NULL & b IS NOT NULL]"},
		{"like, between", "DELETE FROM t WHERE a LIKE 'x%' AND b BETWEEN ? AND ?", "delete t[a LIKE 'x%' & b BETWEEN unknown]"},
		{"function", "DELETE FROM t WHERE a < NOW() - INTERVAL 1 DAY AND b = NOW()", "delete t[a < DATE_SUB() & b = NOW()]"},
		{"function of a column", "DELETE FROM t WHERE LOWER(a) = ?", "delete t[…]"},
		{"negation", "DELETE FROM t WHERE NOT (a = 1)", "delete t[…]"},
		{"or", "DELETE FROM t WHERE a = ? OR b = ?", "delete t[(a = ?0 | b = ?1)]"},
		{"or within and", "DELETE FROM t WHERE c = 1 AND (a = ? OR (b = ? AND d = 2))", "delete t[c = '1' & (a = ?0 | b = ?1 & d = '2')]"},
		{"two ors", "DELETE FROM t WHERE (a = 1 OR b = 1) AND (c = 1 OR d = 1)", "delete t[…]"},
		{"or of what is not understood", "DELETE FROM t WHERE a = 1 OR f(b)", "delete t[…]"},
		{"or of all rows", "DELETE FROM t WHERE a = 1 OR 1=1", "delete t[…]"},
		{"row", "DELETE FROM t WHERE (a, b) = (?, ?)", "delete t[a = ?0 & b = ?1]"},
		{"rows", "DELETE FROM t WHERE (a, b) IN ((?, ?))", "delete t[…]"},
		{"two columns", "DELETE FROM t WHERE a = b", "delete t[…]"},
		{"null-safe", "DELETE FROM t WHERE a <=> ?", "delete t[a <=> ?0]"},
	})
}

func TestSubselects(t *testing.T) {
	run(t, []textCase{
		{"in", "DELETE FROM comments WHERE post_id IN (SELECT id FROM posts WHERE user_id = ?)",
			"delete comments[post_id IN (posts.id[user_id = ?0])] (posts)"},
		{"scalar", "DELETE FROM comments WHERE post_id = (SELECT p.id FROM posts p WHERE p.slug = ? LIMIT 1)",
			"delete comments[post_id = (posts.id[slug = ?0 & …])] (posts)"},
		{"any", "DELETE FROM comments WHERE post_id = ANY (SELECT id FROM posts)", "delete comments[post_id IN (posts.id[])] (posts)"},
		{"not in", "DELETE FROM users WHERE id NOT IN (SELECT user_id FROM posts)", "delete users[id NOT IN (posts.user_id[])] (posts)"},
		{"nested", "DELETE FROM likes WHERE comment_id IN (SELECT id FROM comments WHERE post_id IN (SELECT id FROM posts WHERE user_id = ?))",
			"delete likes[comment_id IN (comments.id[post_id IN (posts.id[user_id = ?0])])] (comments, posts)"},
		{"exists", "DELETE FROM posts WHERE EXISTS (SELECT 1 FROM users u WHERE u.id = posts.user_id AND u.banned = 1)",
			"delete posts[user_id IN (users.id[banned = '1'])] (users)"},
		{"not exists", "DELETE FROM users WHERE id = ? AND NOT EXISTS (SELECT * FROM posts WHERE posts.user_id = users.id)",
			"delete users[id = ?0 & id NOT IN (posts.user_id[])] (posts)"},
		{"exists without a key", "DELETE FROM posts WHERE EXISTS (SELECT 1 FROM users)", "delete posts[…] (users)"},
		{"through a derived table", "DELETE FROM categories WHERE parent_id IN (SELECT id FROM (SELECT id FROM categories WHERE name = ?) x)",
			"delete categories[parent_id IN (categories.id[name = ?0])] (categories)"},
		{"join in the sub-select", "DELETE FROM comments WHERE post_id IN (SELECT p.id FROM posts p JOIN users u ON u.id = p.user_id WHERE u.id = ?)",
			"delete comments[post_id IN (posts.id[users.id = ?0 & user_id = users.id])] (posts, users)"},
		{"expression", "DELETE FROM t WHERE a IN (SELECT MAX(b) FROM u)", "delete t[a IN (select)] (u)"},
		{"union", "DELETE FROM t WHERE a IN (SELECT b FROM u UNION SELECT c FROM v)", "delete t[a IN (select)] (u, v)"},
		{"with", "WITH old AS (SELECT id FROM users WHERE banned = 1) DELETE FROM posts WHERE user_id IN (SELECT id FROM old)",
			"delete posts[user_id IN (users.id[banned = '1'])] (users)"},
		{"writes in with", "WITH x AS (DELETE FROM comments WHERE post_id = $1 RETURNING id) DELETE FROM posts WHERE id = $1",
			"delete comments[post_id = ?0]; delete posts[id = ?0]"},
	})
}

func TestPlaceholders(t *testing.T) {
	run(t, []textCase{
		{"numbered", "DELETE FROM t WHERE a = $2 AND b = $1", "delete t[a = ?1 & b = ?0]"},
		{"numbered with colon", "DELETE FROM t WHERE a = :1", "delete t[a = ?0]"},
		{"named with colon", "DELETE FROM t WHERE a = :user_id", "delete t[a = :user_id]"},
		{"named with at", "DELETE FROM t WHERE a = @user_id AND b = @p1", "delete t[a = :user_id & b = :p1]"},
		{"cast", "DELETE FROM t WHERE a = $1::bigint AND b = $2::varchar(10)", "delete t[a = ?0 & b = ?1]"},
		{"in a string", "DELETE FROM t WHERE a = '?:x$1@y' AND b = ?", "delete t[a = '?:x$1@y' & b = ?0]"},
		{"in a comment", "DELETE FROM t /* ? */ WHERE a = ? -- ?\n AND b = ?", "delete t[a = ?0 & b = ?1]"},
		{"in a sub-select", "DELETE FROM t WHERE a IN (SELECT b FROM u WHERE c = ?) AND d = ?", "delete t[a IN (u.b[c = ?0]) & d = ?1] (u)"},
	})
}

func TestOtherStatements(t *testing.T) {
	run(t, []textCase{
		{"truncate", "TRUNCATE TABLE posts", "truncate posts*"},
		{"truncate, short", "TRUNCATE `posts`", "truncate posts*"},
		{"replace values", "REPLACE INTO users (id, name) VALUES (?, 'x')", "replace users{id=?0, name='x'}"},
		{"replace set", "REPLACE users SET id = 1", "replace users{id='1'}"},
		{"replace select", "REPLACE INTO users SELECT * FROM staging", "replace users (staging)"},
		{"insert or replace", "INSERT OR REPLACE INTO users (id) VALUES (1)", "replace users{id='1'}"},
		{"update or replace", "UPDATE OR REPLACE users SET a = 1 WHERE id = ?", "update users[id = ?0]{a='1'}"},
		{"a numbered placeholder of SQLite", "DELETE FROM users WHERE id = ?2 AND a = ?1", "delete users[id = ?1 & a = ?0]"},
		{"names in brackets", "DELETE FROM [users] WHERE [id] = ?", "delete users[id = ?0]"},
		{"insert", "INSERT INTO users (id) VALUES (?)", "insert users{id=?0}"},
		{"upsert", "INSERT INTO users (id) VALUES (?) ON DUPLICATE KEY UPDATE name = ?", "insert users{id=?0}"},
		{"insert select", "INSERT INTO archive SELECT * FROM users WHERE id = ?", "insert archive (users)"},
		{"on conflict", "INSERT INTO users (id) VALUES ($1) ON CONFLICT DO NOTHING", "insert users{id=?0}"},
		{"update", "UPDATE users SET deleted_at = NOW(), name = NULL WHERE id = ?", "update users[id = ?0]{deleted_at=NOW(), name=NULL}"},
		{"update all", "UPDATE users SET a = 1", "update users*{a='1'}"},
		{"update join", "UPDATE posts p JOIN users u ON p.user_id = u.id SET p.user_id = NULL, u.gone = 1 WHERE u.id = ?",
			"update posts[users.id = ?0 & user_id = users.id]{user_id=NULL}, users[id = ?0 & id = posts.user_id]{gone='1'}"},
		{"update of a column of two tables", "UPDATE posts p, users u SET gone = 1 WHERE p.user_id = u.id",
			"update <the column gone may belong to several tables>?{gone='1'} (posts, users)"},
		{"select", "SELECT COUNT(*) FROM posts WHERE user_id = ?", "select posts[user_id = ?0]"},
		{"select with tables", "SELECT * FROM a JOIN b ON a.x = b.x WHERE a.y IN (SELECT z FROM c)",
			"select a[y IN (c.z[]) & x = b.x], b[a.y IN (c.z[]) & x = a.x] (c)"},
		{"union", "SELECT 1 FROM a UNION SELECT 2 FROM b", "select (a, b)"},
		{"drop", "DROP TABLE IF EXISTS a, b", "drop table a*, b*"},
		{"drop index", "DROP INDEX i ON t", "other"},
		{"drop view", "DROP VIEW v", "other"},
		{"call", "CALL purge_user(?)", "other !"},
		{"load", "LOAD DATA INFILE 'x' REPLACE INTO TABLE t", "other !"},
		{"ddl", "ALTER TABLE t DROP FOREIGN KEY f", "other"},
		{"begin", "BEGIN", "other"},
		{"not SQL", "deleteUser", "unknown !"},
		{"merge", "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN DELETE", "unknown !"},
		{"stored program", "CREATE TRIGGER x BEFORE DELETE ON t FOR EACH ROW BEGIN DELETE FROM u; DELETE FROM v; END", "other"},
	})
}

func TestChecks(t *testing.T) {
	run(t, []textCase{
		{"off", "SET FOREIGN_KEY_CHECKS=0", "checks off"},
		{"on", "SET foreign_key_checks = ON;", "checks on"},
		{"session", "SET SESSION foreign_key_checks = 0", "checks off"},
		{"global", "SET GLOBAL foreign_key_checks = OFF", "checks off"},
		{"at session", "SET @@session.foreign_key_checks = 0", "checks off"},
		{"at", "SET @@foreign_key_checks = 1", "checks on"},
		{"among others", "SET NAMES utf8, foreign_key_checks = 0", "checks off"},
		{"dump, off", "/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;", "checks off"},
		{"dump, restored", "/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;", "checks on"},
		{"not known", "SET foreign_key_checks = ?", "unknown !"},
		{"pragma", "PRAGMA foreign_keys = OFF", "checks off"},
		{"pragma call", "PRAGMA foreign_keys(1)", "checks on"},
		{"pragma asks", "PRAGMA foreign_keys", "other"},
		{"other variable", "SET unique_checks = 0", "other"},
		{"user variable", "SET @foreign_key_checks = 0", "other"},
		{"read only", "SET @x = @@foreign_key_checks", "other"},
	})
}

func TestSeveralStatements(t *testing.T) {
	run(t, []textCase{
		{"two", "DELETE FROM posts WHERE user_id = ?; DELETE FROM users WHERE id = ?", "delete posts[user_id = ?0]; delete users[id = ?0]"},
		{"empty ones", ";;DELETE FROM a;;", "delete a*"},
		{"in strings and comments", "DELETE FROM a WHERE x = 'a;b' /* ; */ ; -- ; \n DELETE FROM b", "delete a[x = 'a;b']; delete b*"},
		{"nothing", "  \n -- just a comment", ""},
		{"leading comments", "-- name: DeleteUser :exec\n/* really */ # all\nDELETE FROM users", "delete users*"},
		{"conditional comment", "DELETE /*!40000 QUICK */ FROM users", "delete users*"},
		{"unclosed string", "DELETE FROM users WHERE a = 'x", "delete users? !"},
		{"unclosed comment", "DELETE FROM users /* x", "delete users*"},
	})
}
