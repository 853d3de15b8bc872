// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// FormConditionCascade deletes by a condition; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f01ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f01ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f01ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f01ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormConditionCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f01ca_users WHERE name = ?", "ann")
	return err
}

// FormConditionRestrict deletes by a condition; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f01re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f01re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f01re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f01re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormConditionRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f01re_users WHERE name = ?", "ann")
	return err
}

// FormConditionNoKey deletes by a condition; a relation without a foreign key.
//
//	CREATE TABLE f01nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f01nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f01nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f01nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f01nk_posts.user_id -> f01nk_users.id
// Reality: orphaned
func (Cases) FormConditionNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f01nk_users WHERE name = ?", "ann")
	return err
}

// FormInCascade deletes several keys; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f02ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f02ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f02ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f02ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormInCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f02ca_users WHERE id IN (?, ?)", id, 3)
	return err
}

// FormInRestrict deletes several keys; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f02re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f02re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f02re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f02re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormInRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f02re_users WHERE id IN (?, ?)", id, 3)
	return err
}

// FormInNoKey deletes several keys; a relation without a foreign key.
//
//	CREATE TABLE f02nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f02nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f02nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f02nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f02nk_posts.user_id -> f02nk_users.id
// Reality: orphaned
func (Cases) FormInNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f02nk_users WHERE id IN (?, ?)", id, 3)
	return err
}

// FormAllCascade deletes all rows; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f03ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f03ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f03ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f03ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormAllCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f03ca_users")
	return err
}

// FormAllRestrict deletes all rows; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f03re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f03re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f03re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f03re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormAllRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f03re_users")
	return err
}

// FormAllNoKey deletes all rows; a relation without a foreign key.
//
//	CREATE TABLE f03nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f03nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f03nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f03nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f03nk_posts.user_id -> f03nk_users.id
// Reality: orphaned
func (Cases) FormAllNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f03nk_users")
	return err
}

// FormLimitCascade deletes with ORDER BY and LIMIT; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f04ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f04ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f04ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f04ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormLimitCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f04ca_users WHERE id <= ? ORDER BY id LIMIT 1", id)
	return err
}

// FormLimitRestrict deletes with ORDER BY and LIMIT; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f04re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f04re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f04re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f04re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormLimitRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f04re_users WHERE id <= ? ORDER BY id LIMIT 1", id)
	return err
}

// FormLimitNoKey deletes with ORDER BY and LIMIT; a relation without a foreign key.
//
//	CREATE TABLE f04nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f04nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f04nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f04nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f04nk_posts.user_id -> f04nk_users.id
// Reality: orphaned
func (Cases) FormLimitNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM f04nk_users WHERE id <= ? ORDER BY id LIMIT 1", id)
	return err
}

// FormQuotedCascade quotes the names and writes in lower case; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f05ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f05ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f05ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f05ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormQuotedCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "delete from `f05ca_users` where `id` = ?", id)
	return err
}

// FormQuotedRestrict quotes the names and writes in lower case; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f05re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f05re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f05re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f05re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormQuotedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "delete from `f05re_users` where `id` = ?", id)
	return err
}

// FormQuotedNoKey quotes the names and writes in lower case; a relation without a foreign key.
//
//	CREATE TABLE f05nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f05nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f05nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f05nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f05nk_posts.user_id -> f05nk_users.id
// Reality: orphaned
func (Cases) FormQuotedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "delete from `f05nk_users` where `id` = ?", id)
	return err
}

// FormAliasCascade deletes by an alias; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f06ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f06ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f06ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f06ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormAliasCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE x FROM f06ca_users AS x WHERE x.id = ?", id)
	return err
}

// FormAliasRestrict deletes by an alias; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f06re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f06re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f06re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f06re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormAliasRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE x FROM f06re_users AS x WHERE x.id = ?", id)
	return err
}

// FormAliasNoKey deletes by an alias; a relation without a foreign key.
//
//	CREATE TABLE f06nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f06nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f06nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f06nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f06nk_posts.user_id -> f06nk_users.id
// Reality: orphaned
func (Cases) FormAliasNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE x FROM f06nk_users AS x WHERE x.id = ?", id)
	return err
}

// FormUsingCascade deletes with USING; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f07ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f07ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f07ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f07ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormUsingCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM x USING f07ca_users AS x WHERE x.id = ?", id)
	return err
}

// FormUsingRestrict deletes with USING; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f07re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f07re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f07re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f07re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormUsingRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM x USING f07re_users AS x WHERE x.id = ?", id)
	return err
}

// FormUsingNoKey deletes with USING; a relation without a foreign key.
//
//	CREATE TABLE f07nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f07nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f07nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f07nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f07nk_posts.user_id -> f07nk_users.id
// Reality: orphaned
func (Cases) FormUsingNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM x USING f07nk_users AS x WHERE x.id = ?", id)
	return err
}

// FormJoinCascade deletes the users that a join finds; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f08ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f08ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f08ca_users (id) ON DELETE CASCADE);
//	CREATE TABLE f08ca_banned (name VARCHAR(20) PRIMARY KEY);
//	INSERT INTO f08ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f08ca_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO f08ca_banned VALUES ('ann');
//
// Reality: ok
func (Cases) FormJoinCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE x FROM f08ca_users x JOIN f08ca_banned t ON t.name = x.name WHERE x.id = ?", id)
	return err
}

// FormJoinRestrict deletes the users that a join finds; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f08re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f08re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f08re_users (id) ON DELETE RESTRICT);
//	CREATE TABLE f08re_banned (name VARCHAR(20) PRIMARY KEY);
//	INSERT INTO f08re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f08re_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO f08re_banned VALUES ('ann');
//
// Reality: refused
func (Cases) FormJoinRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE x FROM f08re_users x JOIN f08re_banned t ON t.name = x.name WHERE x.id = ?", id)
	return err
}

// FormJoinNoKey deletes the users that a join finds; a relation without a foreign key.
//
//	CREATE TABLE f08nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f08nk_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE f08nk_banned (name VARCHAR(20) PRIMARY KEY);
//	INSERT INTO f08nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f08nk_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO f08nk_banned VALUES ('ann');
//
// Relation: f08nk_posts.user_id -> f08nk_users.id
// Reality: orphaned
func (Cases) FormJoinNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE x FROM f08nk_users x JOIN f08nk_banned t ON t.name = x.name WHERE x.id = ?", id)
	return err
}

// FormCommentedCascade begins with a comment, has one inside and ends with a semicolon; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f09ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f09ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f09ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f09ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormCommentedCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "/* DELETE FROM nothing */ DELETE /* quietly */ FROM f09ca_users WHERE id = ? -- by key", id)
	return err
}

// FormCommentedRestrict begins with a comment, has one inside and ends with a semicolon; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f09re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f09re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f09re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f09re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormCommentedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "/* DELETE FROM nothing */ DELETE /* quietly */ FROM f09re_users WHERE id = ? -- by key", id)
	return err
}

// FormCommentedNoKey begins with a comment, has one inside and ends with a semicolon; a relation without a foreign key.
//
//	CREATE TABLE f09nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f09nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f09nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f09nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f09nk_posts.user_id -> f09nk_users.id
// Reality: orphaned
func (Cases) FormCommentedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "/* DELETE FROM nothing */ DELETE /* quietly */ FROM f09nk_users WHERE id = ? -- by key", id)
	return err
}

// FormConstCascade takes the text from a constant; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f10ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f10ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f10ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f10ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormConstCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formConstCascadeSQL, id)
	return err
}

const formConstCascadeSQL = "DELETE FROM f10ca_users WHERE id = ?"

// FormConstRestrict takes the text from a constant; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f10re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f10re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f10re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f10re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormConstRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formConstRestrictSQL, id)
	return err
}

const formConstRestrictSQL = "DELETE FROM f10re_users WHERE id = ?"

// FormConstNoKey takes the text from a constant; a relation without a foreign key.
//
//	CREATE TABLE f10nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f10nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f10nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f10nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f10nk_posts.user_id -> f10nk_users.id
// Reality: orphaned
func (Cases) FormConstNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formConstNoKeySQL, id)
	return err
}

const formConstNoKeySQL = "DELETE FROM f10nk_users WHERE id = ?"

// FormVarCascade takes the text from a variable of the package; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f11ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f11ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f11ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f11ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormVarCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formVarCascadeSQL, id)
	return err
}

var formVarCascadeSQL = "DELETE FROM f11ca_users WHERE id = ?"

// FormVarRestrict takes the text from a variable of the package; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f11re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f11re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f11re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f11re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormVarRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formVarRestrictSQL, id)
	return err
}

var formVarRestrictSQL = "DELETE FROM f11re_users WHERE id = ?"

// FormVarNoKey takes the text from a variable of the package; a relation without a foreign key.
//
//	CREATE TABLE f11nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f11nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f11nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f11nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f11nk_posts.user_id -> f11nk_users.id
// Reality: orphaned
func (Cases) FormVarNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formVarNoKeySQL, id)
	return err
}

var formVarNoKeySQL = "DELETE FROM f11nk_users WHERE id = ?"

// FormConcatCascade joins the text from parts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f12ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f12ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f12ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f12ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormConcatCascade(ctx context.Context, db *sql.DB, id int64) error {
	table := "f12ca_users"
	query := "DELETE FROM " + table
	query += " WHERE id = ?"
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// FormConcatRestrict joins the text from parts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f12re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f12re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f12re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f12re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormConcatRestrict(ctx context.Context, db *sql.DB, id int64) error {
	table := "f12re_users"
	query := "DELETE FROM " + table
	query += " WHERE id = ?"
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// FormConcatNoKey joins the text from parts; a relation without a foreign key.
//
//	CREATE TABLE f12nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f12nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f12nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f12nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f12nk_posts.user_id -> f12nk_users.id
// Reality: orphaned
func (Cases) FormConcatNoKey(ctx context.Context, db *sql.DB, id int64) error {
	table := "f12nk_users"
	query := "DELETE FROM " + table
	query += " WHERE id = ?"
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// FormSprintfCascade formats the table into the text; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f13ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f13ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f13ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f13ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSprintfCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE id = %d", "f13ca_users", id))
	return err
}

// FormSprintfRestrict formats the table into the text; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f13re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f13re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f13re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f13re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormSprintfRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE id = %d", "f13re_users", id))
	return err
}

// FormSprintfNoKey formats the table into the text; a relation without a foreign key.
//
//	CREATE TABLE f13nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f13nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f13nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f13nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f13nk_posts.user_id -> f13nk_users.id
// Reality: orphaned
func (Cases) FormSprintfNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE id = %d", "f13nk_users", id))
	return err
}

// FormBuilderCascade writes the text into a builder; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f14ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f14ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f14ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f14ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormBuilderCascade(ctx context.Context, db *sql.DB, id int64) error {
	var query strings.Builder
	query.WriteString("DELETE FROM ")
	query.WriteString("f14ca_users")
	query.WriteString(" WHERE id = ?")
	_, err := db.ExecContext(ctx, query.String(), id)
	return err
}

// FormBuilderRestrict writes the text into a builder; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f14re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f14re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f14re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f14re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormBuilderRestrict(ctx context.Context, db *sql.DB, id int64) error {
	var query strings.Builder
	query.WriteString("DELETE FROM ")
	query.WriteString("f14re_users")
	query.WriteString(" WHERE id = ?")
	_, err := db.ExecContext(ctx, query.String(), id)
	return err
}

// FormBuilderNoKey writes the text into a builder; a relation without a foreign key.
//
//	CREATE TABLE f14nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f14nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f14nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f14nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f14nk_posts.user_id -> f14nk_users.id
// Reality: orphaned
func (Cases) FormBuilderNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var query strings.Builder
	query.WriteString("DELETE FROM ")
	query.WriteString("f14nk_users")
	query.WriteString(" WHERE id = ?")
	_, err := db.ExecContext(ctx, query.String(), id)
	return err
}

// FormJoinedCascade joins the text with strings.Join; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f15ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f15ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f15ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f15ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormJoinedCascade(ctx context.Context, db *sql.DB, id int64) error {
	query := strings.Join([]string{"DELETE", "FROM", "f15ca_users", "WHERE id = ?"}, " ")
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// FormJoinedRestrict joins the text with strings.Join; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f15re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f15re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f15re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f15re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormJoinedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	query := strings.Join([]string{"DELETE", "FROM", "f15re_users", "WHERE id = ?"}, " ")
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// FormJoinedNoKey joins the text with strings.Join; a relation without a foreign key.
//
//	CREATE TABLE f15nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f15nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f15nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f15nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f15nk_posts.user_id -> f15nk_users.id
// Reality: orphaned
func (Cases) FormJoinedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	query := strings.Join([]string{"DELETE", "FROM", "f15nk_users", "WHERE id = ?"}, " ")
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// FormPreparedCascade prepares the statement; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f16ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f16ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f16ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f16ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f16ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormPreparedCascade(ctx context.Context, db *sql.DB, id int64) error {
	stmt, err := db.PrepareContext(ctx, "DELETE FROM f16ca_users WHERE id = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, id)
	return err
}

// FormPreparedRestrict prepares the statement; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f16re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f16re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f16re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f16re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f16re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormPreparedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	stmt, err := db.PrepareContext(ctx, "DELETE FROM f16re_users WHERE id = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, id)
	return err
}

// FormPreparedNoKey prepares the statement; a relation without a foreign key.
//
//	CREATE TABLE f16nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f16nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f16nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f16nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f16nk_posts.user_id -> f16nk_users.id
// Reality: orphaned
func (Cases) FormPreparedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	stmt, err := db.PrepareContext(ctx, "DELETE FROM f16nk_users WHERE id = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, id)
	return err
}

// FormFieldCascade takes the text from a struct; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f17ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f17ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f17ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f17ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f17ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormFieldCascade(ctx context.Context, db *sql.DB, id int64) error {
	q := struct{ remove string }{remove: "DELETE FROM f17ca_users WHERE id = ?"}
	_, err := db.ExecContext(ctx, q.remove, id)
	return err
}

// FormFieldRestrict takes the text from a struct; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f17re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f17re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f17re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f17re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f17re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormFieldRestrict(ctx context.Context, db *sql.DB, id int64) error {
	q := struct{ remove string }{remove: "DELETE FROM f17re_users WHERE id = ?"}
	_, err := db.ExecContext(ctx, q.remove, id)
	return err
}

// FormFieldNoKey takes the text from a struct; a relation without a foreign key.
//
//	CREATE TABLE f17nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f17nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f17nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f17nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f17nk_posts.user_id -> f17nk_users.id
// Reality: orphaned
func (Cases) FormFieldNoKey(ctx context.Context, db *sql.DB, id int64) error {
	q := struct{ remove string }{remove: "DELETE FROM f17nk_users WHERE id = ?"}
	_, err := db.ExecContext(ctx, q.remove, id)
	return err
}

// FormReturnedCascade takes the text from a function; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f18ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f18ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f18ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f18ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f18ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormReturnedCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formReturnedCascadeSQL(), id)
	return err
}

func formReturnedCascadeSQL() string { return "DELETE FROM f18ca_users WHERE id = ?" }

// FormReturnedRestrict takes the text from a function; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f18re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f18re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f18re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f18re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f18re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormReturnedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formReturnedRestrictSQL(), id)
	return err
}

func formReturnedRestrictSQL() string { return "DELETE FROM f18re_users WHERE id = ?" }

// FormReturnedNoKey takes the text from a function; a relation without a foreign key.
//
//	CREATE TABLE f18nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f18nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f18nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f18nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f18nk_posts.user_id -> f18nk_users.id
// Reality: orphaned
func (Cases) FormReturnedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, formReturnedNoKeySQL(), id)
	return err
}

func formReturnedNoKeySQL() string { return "DELETE FROM f18nk_users WHERE id = ?" }

// FormMethodCascade deletes in a repository's method; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f19ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f19ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f19ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f19ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f19ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormMethodCascade(ctx context.Context, db *sql.DB, id int64) error {
	return formMethodCascadeRepo{db: db}.remove(ctx, id)
}

type formMethodCascadeRepo struct{ db *sql.DB }

func (r formMethodCascadeRepo) remove(ctx context.Context, id int64) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM f19ca_users WHERE id = ?", id)
	return err
}

// FormMethodRestrict deletes in a repository's method; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f19re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f19re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f19re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f19re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f19re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormMethodRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return formMethodRestrictRepo{db: db}.remove(ctx, id)
}

type formMethodRestrictRepo struct{ db *sql.DB }

func (r formMethodRestrictRepo) remove(ctx context.Context, id int64) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM f19re_users WHERE id = ?", id)
	return err
}

// FormMethodNoKey deletes in a repository's method; a relation without a foreign key.
//
//	CREATE TABLE f19nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f19nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f19nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f19nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f19nk_posts.user_id -> f19nk_users.id
// Reality: orphaned
func (Cases) FormMethodNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return formMethodNoKeyRepo{db: db}.remove(ctx, id)
}

type formMethodNoKeyRepo struct{ db *sql.DB }

func (r formMethodNoKeyRepo) remove(ctx context.Context, id int64) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM f19nk_users WHERE id = ?", id)
	return err
}

// FormInterfaceCascade deletes through an interface that the code declares; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f20ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f20ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f20ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f20ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f20ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormInterfaceCascade(ctx context.Context, db *sql.DB, id int64) error {
	var e formInterfaceCascadeExecer = db
	_, err := e.ExecContext(ctx, "DELETE FROM f20ca_users WHERE id = ?", id)
	return err
}

type formInterfaceCascadeExecer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// FormInterfaceRestrict deletes through an interface that the code declares; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f20re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f20re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f20re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f20re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f20re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormInterfaceRestrict(ctx context.Context, db *sql.DB, id int64) error {
	var e formInterfaceRestrictExecer = db
	_, err := e.ExecContext(ctx, "DELETE FROM f20re_users WHERE id = ?", id)
	return err
}

type formInterfaceRestrictExecer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// FormInterfaceNoKey deletes through an interface that the code declares; a relation without a foreign key.
//
//	CREATE TABLE f20nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f20nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f20nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f20nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f20nk_posts.user_id -> f20nk_users.id
// Reality: orphaned
func (Cases) FormInterfaceNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var e formInterfaceNoKeyExecer = db
	_, err := e.ExecContext(ctx, "DELETE FROM f20nk_users WHERE id = ?", id)
	return err
}

type formInterfaceNoKeyExecer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// FormQueryCascade deletes with RETURNING in a query; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f21ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f21ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f21ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f21ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f21ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormQueryCascade(ctx context.Context, db *sql.DB, id int64) error {
	return db.QueryRowContext(ctx, "DELETE FROM f21ca_users WHERE id = ? RETURNING id", id).Scan(&id)
}

// FormQueryRestrict deletes with RETURNING in a query; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f21re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f21re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f21re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f21re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f21re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormQueryRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return db.QueryRowContext(ctx, "DELETE FROM f21re_users WHERE id = ? RETURNING id", id).Scan(&id)
}

// FormQueryNoKey deletes with RETURNING in a query; a relation without a foreign key.
//
//	CREATE TABLE f21nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f21nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f21nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f21nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f21nk_posts.user_id -> f21nk_users.id
// Reality: orphaned
func (Cases) FormQueryNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return db.QueryRowContext(ctx, "DELETE FROM f21nk_users WHERE id = ? RETURNING id", id).Scan(&id)
}

// FormIgnoreCascade deletes with IGNORE, so that a refusal is a warning; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f22ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f22ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f22ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f22ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f22ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormIgnoreCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE IGNORE FROM f22ca_users WHERE id = ?", id)
	return err
}

// FormIgnoreSetNull deletes with IGNORE, so that a refusal is a warning; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE f22sn_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f22sn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f22sn_users (id) ON DELETE SET NULL);
//	INSERT INTO f22sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f22sn_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormIgnoreSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE IGNORE FROM f22sn_users WHERE id = ?", id)
	return err
}

// FormIgnoreRestrict deletes with IGNORE, so that a refusal is a warning; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f22re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f22re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f22re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f22re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f22re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: not executed
func (Cases) FormIgnoreRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE IGNORE FROM f22re_users WHERE id = ?", id)
	return err
}

// FormIgnoreNoKey deletes with IGNORE, so that a refusal is a warning; a relation without a foreign key.
//
//	CREATE TABLE f22nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f22nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f22nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f22nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f22nk_posts.user_id -> f22nk_users.id
// Reality: orphaned
func (Cases) FormIgnoreNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE IGNORE FROM f22nk_users WHERE id = ?", id)
	return err
}

// FormConnCascade deletes on a connection of its own; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f23ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f23ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f23ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f23ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f23ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormConnCascade(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = conn.ExecContext(ctx, "DELETE FROM f23ca_users WHERE id = ?", id)
	return err
}

// FormConnRestrict deletes on a connection of its own; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f23re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f23re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f23re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f23re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f23re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormConnRestrict(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = conn.ExecContext(ctx, "DELETE FROM f23re_users WHERE id = ?", id)
	return err
}

// FormConnNoKey deletes on a connection of its own; a relation without a foreign key.
//
//	CREATE TABLE f23nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f23nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f23nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f23nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f23nk_posts.user_id -> f23nk_users.id
// Reality: orphaned
func (Cases) FormConnNoKey(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = conn.ExecContext(ctx, "DELETE FROM f23nk_users WHERE id = ?", id)
	return err
}

// FormTruncateCascade empties the table; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f24ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f24ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f24ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f24ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f24ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormTruncateCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "TRUNCATE TABLE f24ca_users")
	return err
}

// FormTruncateSetNull empties the table; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE f24sn_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f24sn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f24sn_users (id) ON DELETE SET NULL);
//	INSERT INTO f24sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f24sn_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormTruncateSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "TRUNCATE TABLE f24sn_users")
	return err
}

// FormTruncateRestrict empties the table; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f24re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f24re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f24re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f24re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f24re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormTruncateRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "TRUNCATE TABLE f24re_users")
	return err
}

// FormTruncateNoKey empties the table; a relation without a foreign key.
//
//	CREATE TABLE f24nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f24nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f24nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f24nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f24nk_posts.user_id -> f24nk_users.id
// Reality: orphaned
func (Cases) FormTruncateNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "TRUNCATE TABLE f24nk_users")
	return err
}

// FormReplaceCascade replaces the row; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f25ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f25ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f25ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f25ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f25ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: lost
func (Cases) FormReplaceCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "REPLACE INTO f25ca_users (id, name) VALUES (?, 'new')", id)
	return err
}

// FormReplaceSetNull replaces the row; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE f25sn_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f25sn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f25sn_users (id) ON DELETE SET NULL);
//	INSERT INTO f25sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f25sn_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: lost
func (Cases) FormReplaceSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "REPLACE INTO f25sn_users (id, name) VALUES (?, 'new')", id)
	return err
}

// FormReplaceRestrict replaces the row; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f25re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f25re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f25re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f25re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f25re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: refused
func (Cases) FormReplaceRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "REPLACE INTO f25re_users (id, name) VALUES (?, 'new')", id)
	return err
}

// FormReplaceNoKey replaces the row; a relation without a foreign key.
//
//	CREATE TABLE f25nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f25nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f25nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f25nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f25nk_posts.user_id -> f25nk_users.id
// Reality: kept
// Unknown: whether the key stays the same
func (Cases) FormReplaceNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "REPLACE INTO f25nk_users (id, name) VALUES (?, 'new')", id)
	return err
}

// FormSoftCascade sets a soft-delete column; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f26ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f26ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f26ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f26ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f26ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) FormSoftCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f26ca_users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

// FormSoftSetNull sets a soft-delete column; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE f26sn_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f26sn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f26sn_users (id) ON DELETE SET NULL);
//	INSERT INTO f26sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f26sn_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSoftSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f26sn_users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

// FormSoftRestrict sets a soft-delete column; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f26re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f26re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f26re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f26re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f26re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSoftRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f26re_users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

// FormSoftNoKey sets a soft-delete column; a relation without a foreign key.
//
//	CREATE TABLE f26nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f26nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f26nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f26nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f26nk_posts.user_id -> f26nk_users.id
// Reality: ok
func (Cases) FormSoftNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f26nk_users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

// FormSoftFlagCascade sets a soft-delete flag; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f27ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f27ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f27ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f27ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f27ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: left behind
func (Cases) FormSoftFlagCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f27ca_users SET is_deleted = 1 WHERE id = ?", id)
	return err
}

// FormSoftFlagSetNull sets a soft-delete flag; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE f27sn_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f27sn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f27sn_users (id) ON DELETE SET NULL);
//	INSERT INTO f27sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f27sn_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSoftFlagSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f27sn_users SET is_deleted = 1 WHERE id = ?", id)
	return err
}

// FormSoftFlagRestrict sets a soft-delete flag; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f27re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f27re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f27re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f27re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f27re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) FormSoftFlagRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f27re_users SET is_deleted = 1 WHERE id = ?", id)
	return err
}

// FormSoftFlagNoKey sets a soft-delete flag; a relation without a foreign key.
//
//	CREATE TABLE f27nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f27nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f27nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f27nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f27nk_posts.user_id -> f27nk_users.id
// Reality: ok
func (Cases) FormSoftFlagNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE f27nk_users SET is_deleted = 1 WHERE id = ?", id)
	return err
}

// FormChecksOffCascade deletes with foreign key checks switched off; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE f28ca_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f28ca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f28ca_users (id) ON DELETE CASCADE);
//	INSERT INTO f28ca_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f28ca_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: orphaned
// Unknown: whether both statements run on one connection
func (Cases) FormChecksOffCascade(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "DELETE FROM f28ca_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 1")
	return err
}

// FormChecksOffSetNull deletes with foreign key checks switched off; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE f28sn_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f28sn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f28sn_users (id) ON DELETE SET NULL);
//	INSERT INTO f28sn_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f28sn_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: orphaned
// Unknown: whether both statements run on one connection
func (Cases) FormChecksOffSetNull(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "DELETE FROM f28sn_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 1")
	return err
}

// FormChecksOffRestrict deletes with foreign key checks switched off; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE f28re_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f28re_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES f28re_users (id) ON DELETE RESTRICT);
//	INSERT INTO f28re_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f28re_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: orphaned
// Unknown: whether both statements run on one connection
func (Cases) FormChecksOffRestrict(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "DELETE FROM f28re_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 1")
	return err
}

// FormChecksOffNoKey deletes with foreign key checks switched off; a relation without a foreign key.
//
//	CREATE TABLE f28nk_users (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);
//	CREATE TABLE f28nk_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO f28nk_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO f28nk_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Relation: f28nk_posts.user_id -> f28nk_users.id
// Reality: orphaned
func (Cases) FormChecksOffNoKey(ctx context.Context, db *sql.DB, id int64) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "DELETE FROM f28nk_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 1")
	return err
}
