package dml_test

import "testing"

func TestHoles(t *testing.T) {
	const why = "a part of the table's name is not known: "
	run(t, []textCase{
		{"table", "DELETE FROM \x00 WHERE id = ?", "delete <" + why + "…>[id = ?0]"},
		{"table glued", "DELETE FROM posts_\x00 WHERE id = ?", "delete <" + why + "posts_…>[id = ?0]"},
		{"table with a prefix", "DELETE FROM \x00posts WHERE id = ?", "delete <" + why + "…posts>[id = ?0]"},
		{"table in backticks", "DELETE FROM `\x00` WHERE id = ?", "delete <" + why + "…>[id = ?0]"},
		{"database", "DELETE FROM \x00.posts WHERE id = ?", "delete <" + why + "posts>[id = ?0]"},
		{"name or clause", "DELETE FROM users\x00", "delete <" + why + "users…>?"},
		{"clause behind backticks", "DELETE FROM `users`\x00", "delete users?"},
		{"whole tail", "DELETE FROM users \x00", "delete users?"},
		{"tail behind the condition", "DELETE FROM users WHERE id = ? \x00", "delete users?"},
		{"tail behind the order", "DELETE FROM users WHERE id = ? ORDER BY id \x00", "delete users[id = ?0]"},
		{"clause between", "DELETE FROM users \x00 WHERE id = ?", "delete users?"},
		{"whole condition", "DELETE FROM users WHERE \x00", "delete users?"},
		{"part of the condition", "DELETE FROM users WHERE tenant = ? AND \x00", "delete users[tenant = ?0 & …]"},
		{"operator", "DELETE FROM users WHERE id \x00 ?", "delete users[…]"},
		{"column", "DELETE FROM users WHERE \x00 = ?", "delete users[…]"},
		{"column glued", "DELETE FROM users WHERE \x00_id = ?", "delete users[…]"},
		{"value", "DELETE FROM users WHERE id = \x00", "delete users[id = unknown]"},
		{"value and more", "DELETE FROM users WHERE id = \x00 AND a = 1", "delete users[id = unknown & a = '1']"},
		{"in a string", "DELETE FROM users WHERE name = 'x\x00' AND a = 1", "delete users[name = unknown & a = '1']"},
		{"list", "DELETE FROM users WHERE id IN (\x00)", "delete users[id IN unknown]"},
		{"list with parentheses", "DELETE FROM users WHERE id IN \x00", "delete users[id IN unknown]"},
		{"list with a beginning", "DELETE FROM users WHERE id IN (?,\x00)", "delete users[id IN unknown]"},
		{"list that goes on", "DELETE FROM users WHERE id IN (?\x00)", "delete users[id IN unknown]"},
		{"list around", "DELETE FROM users WHERE id IN (?\x00,?) AND a = 1", "delete users[id IN unknown & a = '1']"},
		{"group that goes on", "DELETE FROM users WHERE (a = 1 \x00)", "delete users[…]"},
		{"group that goes on within more", "DELETE FROM users WHERE b = 1 AND (a = 1 AND c = 1 \x00)", "delete users[b = '1' & …]"},
		{"list in a sub-select", "DELETE FROM users WHERE id IN (SELECT a FROM b WHERE c IN (?\x00))", "delete users[id IN (b.a[c IN unknown])] (b)"},
		{"limit", "DELETE FROM users WHERE a = 1 LIMIT \x00", "delete users[a = '1' & …]"},
		{"sub-select's table", "DELETE FROM a WHERE b IN (SELECT id FROM \x00)", "delete a[b IN (select)]"},
		{"placeholder for a sub-select's table", "DELETE FROM a WHERE b NOT IN (SELECT id FROM ?) AND c = ?", "delete a[b NOT IN (select) & c = ?1]"},
		{"placeholder for the table", "DELETE FROM ? WHERE id = ?", "delete <" + why + "…>[id = ?1]"},
		{"placeholder behind another FROM", "DELETE FROM a WHERE b = SUBSTRING(? FROM ?) AND c = ?", "delete a[b = SUBSTRING() & c = ?2]"},
		{"sub-select's tail", "DELETE FROM a WHERE b IN (SELECT id FROM c \x00)", "delete a[b IN (c.id[…])] (c)"},
		{"assignments", "UPDATE users SET \x00 WHERE id = ?", "update users[id = ?0]{=unknown}"},
		{"some assignments", "UPDATE users SET a = 1, \x00 WHERE id = ?", "update users[id = ?0]{a='1', =unknown}"},
		{"assigned value", "UPDATE users SET a = \x00 WHERE id = ?", "update users[id = ?0]{a=unknown}"},
		{"update's table", "UPDATE \x00 SET a = 1", "update <" + why + "…>?{a='1'}"},
		{"all targets", "DELETE \x00 FROM users", "delete <" + why + "…>? (users)"},
		{"truncate", "TRUNCATE \x00", "truncate <" + why + "…>*"},
		{"truncate glued", "TRUNCATE TABLE t_\x00", "truncate <" + why + "t_…>*"},
		{"insert's rows", "INSERT INTO t (a) VALUES \x00", "insert t{a=unknown}"},
		{"all but the verb", "DELETE \x00", "delete <" + why + "…>? !"},
		{"the verb", "\x00 FROM users", "unknown !"},
		{"everything", "\x00", "unknown !"},
		{"statement behind", "DELETE FROM a; \x00", "delete a*; unknown !"},
		{"select's columns", "SELECT \x00 FROM posts WHERE user_id = ?", "select posts[user_id = ?0]"},
		{"select's tail", "SELECT * FROM posts \x00", "select posts?"},
	})
}

func TestWithoutGrammar(t *testing.T) {
	run(t, []textCase{
		{"delete", "DELETE FROM users WHERE id = ANY($1)", "delete users? !"},
		{"delete with alias", "DELETE FROM ONLY users u WHERE id ILIKE 'x'", "delete users? !"},
		{"multi-table", "DELETE p, u FROM posts p JOIN users AS u ON p.user_id ~ u.id", "delete posts?, users? !"},
		{"using", "DELETE FROM posts p USING users u WHERE p.user_id = u.id", "delete posts? !"},
		{"portion", "DELETE FROM t FOR PORTION OF p FROM '2020-01-01' TO '2021-01-01'", "delete t? !"},
		{"empty list", "DELETE FROM `a`.`b` WHERE id IN ()", "delete a.b? !"},
		{"update", "UPDATE users SET a = ARRAY[1] WHERE id = $1", "update users? !"},
		{"truncate", "TRUNCATE TABLE a RESTART IDENTITY CASCADE", "truncate a? !"},
		{"drop", "DROP TABLE a CASCADE CONSTRAINTS", "drop table a? !"},
		{"select", "SELECT DISTINCT ON (a) * FROM t JOIN ONLY u ON true", "select (t, u) !"},
		{"nothing behind the verb", "DELETE", "delete <the statement names no table>? !"},
		{"garbage behind the verb", "DELETE FROM (((", "delete <the statement names no table>? !"},
	})
}
