// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/Masterminds/squirrel"
	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/truth/cases/store"
)

// SweptByJoinCascade sweeps orphaned posts by a join afterwards; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x01ca_users VALUES (1), (2);
//	INSERT INTO x01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptByJoinCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x01ca_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE x01ca_posts FROM x01ca_posts LEFT JOIN x01ca_users ON x01ca_users.id = x01ca_posts.user_id WHERE x01ca_users.id IS NULL"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptByJoinRestrict sweeps orphaned posts by a join afterwards; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x01re_users (id INT PRIMARY KEY);
//	CREATE TABLE x01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x01re_users VALUES (1), (2);
//	INSERT INTO x01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptByJoinRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x01re_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE x01re_posts FROM x01re_posts LEFT JOIN x01re_users ON x01re_users.id = x01re_posts.user_id WHERE x01re_users.id IS NULL"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptByJoinNoKey sweeps orphaned posts by a join afterwards; a relation without a foreign key.
//
//	CREATE TABLE x01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x01nk_users VALUES (1), (2);
//	INSERT INTO x01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x01nk_posts.user_id -> x01nk_users.id
// Reality: ok
func (Cases) SweptByJoinNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x01nk_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE x01nk_posts FROM x01nk_posts LEFT JOIN x01nk_users ON x01nk_users.id = x01nk_posts.user_id WHERE x01nk_users.id IS NULL"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotInCascade sweeps the posts of users that are not there afterwards; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x02ca_users VALUES (1), (2);
//	INSERT INTO x02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptNotInCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x02ca_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x02ca_posts WHERE user_id NOT IN (SELECT id FROM x02ca_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotInRestrict sweeps the posts of users that are not there afterwards; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x02re_users (id INT PRIMARY KEY);
//	CREATE TABLE x02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x02re_users VALUES (1), (2);
//	INSERT INTO x02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptNotInRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x02re_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x02re_posts WHERE user_id NOT IN (SELECT id FROM x02re_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotInNoKey sweeps the posts of users that are not there afterwards; a relation without a foreign key.
//
//	CREATE TABLE x02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x02nk_users VALUES (1), (2);
//	INSERT INTO x02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x02nk_posts.user_id -> x02nk_users.id
// Reality: ok
func (Cases) SweptNotInNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x02nk_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x02nk_posts WHERE user_id NOT IN (SELECT id FROM x02nk_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotExistsCascade sweeps posts without a user afterwards; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x03ca_users VALUES (1), (2);
//	INSERT INTO x03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptNotExistsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x03ca_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x03ca_posts WHERE NOT EXISTS (SELECT 1 FROM x03ca_users WHERE x03ca_users.id = x03ca_posts.user_id)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotExistsRestrict sweeps posts without a user afterwards; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x03re_users (id INT PRIMARY KEY);
//	CREATE TABLE x03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x03re_users VALUES (1), (2);
//	INSERT INTO x03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptNotExistsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x03re_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x03re_posts WHERE NOT EXISTS (SELECT 1 FROM x03re_users WHERE x03re_users.id = x03re_posts.user_id)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotExistsNoKey sweeps posts without a user afterwards; a relation without a foreign key.
//
//	CREATE TABLE x03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x03nk_users VALUES (1), (2);
//	INSERT INTO x03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x03nk_posts.user_id -> x03nk_users.id
// Reality: ok
func (Cases) SweptNotExistsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x03nk_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x03nk_posts WHERE NOT EXISTS (SELECT 1 FROM x03nk_users WHERE x03nk_users.id = x03nk_posts.user_id)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptWithoutTxCascade sweeps orphaned posts afterwards, without a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x04ca_users VALUES (1), (2);
//	INSERT INTO x04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptWithoutTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM x04ca_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE x04ca_posts FROM x04ca_posts LEFT JOIN x04ca_users ON x04ca_users.id = x04ca_posts.user_id WHERE x04ca_users.id IS NULL")
	return err
}

// SweptWithoutTxRestrict sweeps orphaned posts afterwards, without a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x04re_users (id INT PRIMARY KEY);
//	CREATE TABLE x04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x04re_users VALUES (1), (2);
//	INSERT INTO x04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptWithoutTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM x04re_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE x04re_posts FROM x04re_posts LEFT JOIN x04re_users ON x04re_users.id = x04re_posts.user_id WHERE x04re_users.id IS NULL")
	return err
}

// SweptWithoutTxNoKey sweeps orphaned posts afterwards, without a transaction; a relation without a foreign key.
//
//	CREATE TABLE x04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x04nk_users VALUES (1), (2);
//	INSERT INTO x04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x04nk_posts.user_id -> x04nk_users.id
// Reality: ok
// Torn: yes
func (Cases) SweptWithoutTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM x04nk_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE x04nk_posts FROM x04nk_posts LEFT JOIN x04nk_users ON x04nk_users.id = x04nk_posts.user_id WHERE x04nk_users.id IS NULL")
	return err
}

// SweptNullsCascade takes posts away from users that are not there afterwards; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x05ca_users VALUES (1), (2);
//	INSERT INTO x05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptNullsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x05ca_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE x05ca_posts SET user_id = NULL WHERE user_id NOT IN (SELECT id FROM x05ca_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNullsRestrict takes posts away from users that are not there afterwards; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x05re_users (id INT PRIMARY KEY);
//	CREATE TABLE x05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x05re_users VALUES (1), (2);
//	INSERT INTO x05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptNullsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x05re_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE x05re_posts SET user_id = NULL WHERE user_id NOT IN (SELECT id FROM x05re_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNullsNoKey takes posts away from users that are not there afterwards; a relation without a foreign key.
//
//	CREATE TABLE x05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x05nk_users VALUES (1), (2);
//	INSERT INTO x05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x05nk_posts.user_id -> x05nk_users.id
// Reality: ok
func (Cases) SweptNullsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x05nk_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE x05nk_posts SET user_id = NULL WHERE user_id NOT IN (SELECT id FROM x05nk_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptBySquirrelCascade sweeps orphaned posts by a builder afterwards; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x06ca_users VALUES (1), (2);
//	INSERT INTO x06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptBySquirrelCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("x06ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("x06ca_posts").Where("user_id NOT IN (SELECT id FROM x06ca_users)").RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptBySquirrelRestrict sweeps orphaned posts by a builder afterwards; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x06re_users (id INT PRIMARY KEY);
//	CREATE TABLE x06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x06re_users VALUES (1), (2);
//	INSERT INTO x06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptBySquirrelRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("x06re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("x06re_posts").Where("user_id NOT IN (SELECT id FROM x06re_users)").RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptBySquirrelNoKey sweeps orphaned posts by a builder afterwards; a relation without a foreign key.
//
//	CREATE TABLE x06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x06nk_users VALUES (1), (2);
//	INSERT INTO x06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x06nk_posts.user_id -> x06nk_users.id
// Reality: ok
func (Cases) SweptBySquirrelNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("x06nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("x06nk_posts").Where("user_id NOT IN (SELECT id FROM x06nk_users)").RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptBeforeCascade sweeps orphaned posts before there are any; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x07ca_users VALUES (1), (2);
//	INSERT INTO x07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptBeforeCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE x07ca_posts FROM x07ca_posts LEFT JOIN x07ca_users ON x07ca_users.id = x07ca_posts.user_id WHERE x07ca_users.id IS NULL"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x07ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptBeforeRestrict sweeps orphaned posts before there are any; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x07re_users (id INT PRIMARY KEY);
//	CREATE TABLE x07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x07re_users VALUES (1), (2);
//	INSERT INTO x07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptBeforeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE x07re_posts FROM x07re_posts LEFT JOIN x07re_users ON x07re_users.id = x07re_posts.user_id WHERE x07re_users.id IS NULL"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x07re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptBeforeNoKey sweeps orphaned posts before there are any; a relation without a foreign key.
//
//	CREATE TABLE x07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x07nk_users VALUES (1), (2);
//	INSERT INTO x07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x07nk_posts.user_id -> x07nk_users.id
// Reality: orphaned
func (Cases) SweptBeforeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE x07nk_posts FROM x07nk_posts LEFT JOIN x07nk_users ON x07nk_users.id = x07nk_posts.user_id WHERE x07nk_users.id IS NULL"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x07nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotInBeforeCascade sweeps posts of users that are not there before there are any; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x08ca_users VALUES (1), (2);
//	INSERT INTO x08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptNotInBeforeCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x08ca_posts WHERE user_id NOT IN (SELECT id FROM x08ca_users)"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x08ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotInBeforeRestrict sweeps posts of users that are not there before there are any; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x08re_users (id INT PRIMARY KEY);
//	CREATE TABLE x08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x08re_users VALUES (1), (2);
//	INSERT INTO x08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptNotInBeforeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x08re_posts WHERE user_id NOT IN (SELECT id FROM x08re_users)"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x08re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptNotInBeforeNoKey sweeps posts of users that are not there before there are any; a relation without a foreign key.
//
//	CREATE TABLE x08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x08nk_users VALUES (1), (2);
//	INSERT INTO x08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x08nk_posts.user_id -> x08nk_users.id
// Reality: orphaned
func (Cases) SweptNotInBeforeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x08nk_posts WHERE user_id NOT IN (SELECT id FROM x08nk_users)"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x08nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptOtherColumnCascade sweeps by another column than the one that refers to the user; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE x09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE x09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO x09ca_users VALUES (1), (2);
//	INSERT INTO x09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SweptOtherColumnCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x09ca_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x09ca_posts WHERE draft NOT IN (SELECT id FROM x09ca_users) AND draft > 0"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptOtherColumnRestrict sweeps by another column than the one that refers to the user; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE x09re_users (id INT PRIMARY KEY);
//	CREATE TABLE x09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES x09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO x09re_users VALUES (1), (2);
//	INSERT INTO x09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SweptOtherColumnRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x09re_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x09re_posts WHERE draft NOT IN (SELECT id FROM x09re_users) AND draft > 0"); err != nil {
		return err
	}
	return tx.Commit()
}

// SweptOtherColumnNoKey sweeps by another column than the one that refers to the user; a relation without a foreign key.
//
//	CREATE TABLE x09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE x09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO x09nk_users VALUES (1), (2);
//	INSERT INTO x09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: x09nk_posts.user_id -> x09nk_users.id
// Reality: orphaned
// Unknown: rows found by another column may be the same
func (Cases) SweptOtherColumnNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM x09nk_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x09nk_posts WHERE draft NOT IN (SELECT id FROM x09nk_users) AND draft > 0"); err != nil {
		return err
	}
	return tx.Commit()
}

// GuardCountCascade counts the posts and refuses; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y01ca_users VALUES (1), (2);
//	INSERT INTO y01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) GuardCountCascade(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM y01ca_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y01ca_users WHERE id = ?", id)
	return err
}

// GuardCountRestrict counts the posts and refuses; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y01re_users (id INT PRIMARY KEY);
//	CREATE TABLE y01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y01re_users VALUES (1), (2);
//	INSERT INTO y01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
// Unknown: what the count is compared with
func (Cases) GuardCountRestrict(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM y01re_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y01re_users WHERE id = ?", id)
	return err
}

// GuardCountNoKey counts the posts and refuses; a relation without a foreign key.
//
//	CREATE TABLE y01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y01nk_users VALUES (1), (2);
//	INSERT INTO y01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y01nk_posts.user_id -> y01nk_users.id
// Reality: kept
// Unknown: what the count is compared with
func (Cases) GuardCountNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM y01nk_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y01nk_users WHERE id = ?", id)
	return err
}

// GuardExistsCascade asks for one post and refuses; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y02ca_users VALUES (1), (2);
//	INSERT INTO y02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) GuardExistsCascade(ctx context.Context, db *sql.DB, id int64) error {
	used, err := guardExistsCascadeUsed(ctx, db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM y02ca_users WHERE id = ?", id)
	return err
}

func guardExistsCascadeUsed(ctx context.Context, db *sql.DB, id int64) (used bool, err error) {
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM y02ca_posts WHERE user_id = ?)", id).Scan(&used)
	return used, err
}

// GuardExistsRestrict asks for one post and refuses; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y02re_users (id INT PRIMARY KEY);
//	CREATE TABLE y02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y02re_users VALUES (1), (2);
//	INSERT INTO y02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
// Unknown: what is made of the answer
func (Cases) GuardExistsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	used, err := guardExistsRestrictUsed(ctx, db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM y02re_users WHERE id = ?", id)
	return err
}

func guardExistsRestrictUsed(ctx context.Context, db *sql.DB, id int64) (used bool, err error) {
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM y02re_posts WHERE user_id = ?)", id).Scan(&used)
	return used, err
}

// GuardExistsNoKey asks for one post and refuses; a relation without a foreign key.
//
//	CREATE TABLE y02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y02nk_users VALUES (1), (2);
//	INSERT INTO y02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y02nk_posts.user_id -> y02nk_users.id
// Reality: kept
// Unknown: what is made of the answer
func (Cases) GuardExistsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	used, err := guardExistsNoKeyUsed(ctx, db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM y02nk_users WHERE id = ?", id)
	return err
}

func guardExistsNoKeyUsed(ctx context.Context, db *sql.DB, id int64) (used bool, err error) {
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM y02nk_posts WHERE user_id = ?)", id).Scan(&used)
	return used, err
}

// GuardByErrorCascade has a function refuse by its error; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y03ca_users VALUES (1), (2);
//	INSERT INTO y03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) GuardByErrorCascade(ctx context.Context, db *sql.DB, id int64) error {
	if err := guardByErrorCascadeCheck(ctx, db, id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y03ca_users WHERE id = ?", id)
	return err
}

func guardByErrorCascadeCheck(ctx context.Context, db *sql.DB, id int64) error {
	var post int64
	switch err := db.QueryRowContext(ctx, "SELECT id FROM y03ca_posts WHERE user_id = ? LIMIT 1", id).Scan(&post); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return errInUse
}

// GuardByErrorRestrict has a function refuse by its error; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y03re_users (id INT PRIMARY KEY);
//	CREATE TABLE y03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y03re_users VALUES (1), (2);
//	INSERT INTO y03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
// Unknown: what is made of the answer
func (Cases) GuardByErrorRestrict(ctx context.Context, db *sql.DB, id int64) error {
	if err := guardByErrorRestrictCheck(ctx, db, id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y03re_users WHERE id = ?", id)
	return err
}

func guardByErrorRestrictCheck(ctx context.Context, db *sql.DB, id int64) error {
	var post int64
	switch err := db.QueryRowContext(ctx, "SELECT id FROM y03re_posts WHERE user_id = ? LIMIT 1", id).Scan(&post); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return errInUse
}

// GuardByErrorNoKey has a function refuse by its error; a relation without a foreign key.
//
//	CREATE TABLE y03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y03nk_users VALUES (1), (2);
//	INSERT INTO y03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y03nk_posts.user_id -> y03nk_users.id
// Reality: kept
// Unknown: what is made of the answer
func (Cases) GuardByErrorNoKey(ctx context.Context, db *sql.DB, id int64) error {
	if err := guardByErrorNoKeyCheck(ctx, db, id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y03nk_users WHERE id = ?", id)
	return err
}

func guardByErrorNoKeyCheck(ctx context.Context, db *sql.DB, id int64) error {
	var post int64
	switch err := db.QueryRowContext(ctx, "SELECT id FROM y03nk_posts WHERE user_id = ? LIMIT 1", id).Scan(&post); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return errInUse
}

// GuardRowsCascade lists the posts and refuses where there are any; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y04ca_users VALUES (1), (2);
//	INSERT INTO y04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) GuardRowsCascade(ctx context.Context, db *sql.DB, id int64) error {
	posts, err := guardRowsCascadePosts(ctx, db, id)
	if err != nil {
		return err
	}
	if len(posts) > 0 {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM y04ca_users WHERE id = ?", id)
	return err
}

func guardRowsCascadePosts(ctx context.Context, db *sql.DB, id int64) (posts []int64, err error) {
	rows, err := db.QueryContext(ctx, "SELECT id FROM y04ca_posts WHERE user_id = ?", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var post int64
		if err := rows.Scan(&post); err != nil {
			return nil, err
		}
		posts = append(posts, post)
	}
	return posts, rows.Err()
}

// GuardRowsRestrict lists the posts and refuses where there are any; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y04re_users (id INT PRIMARY KEY);
//	CREATE TABLE y04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y04re_users VALUES (1), (2);
//	INSERT INTO y04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
// Unknown: what is made of the answer
func (Cases) GuardRowsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	posts, err := guardRowsRestrictPosts(ctx, db, id)
	if err != nil {
		return err
	}
	if len(posts) > 0 {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM y04re_users WHERE id = ?", id)
	return err
}

func guardRowsRestrictPosts(ctx context.Context, db *sql.DB, id int64) (posts []int64, err error) {
	rows, err := db.QueryContext(ctx, "SELECT id FROM y04re_posts WHERE user_id = ?", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var post int64
		if err := rows.Scan(&post); err != nil {
			return nil, err
		}
		posts = append(posts, post)
	}
	return posts, rows.Err()
}

// GuardRowsNoKey lists the posts and refuses where there are any; a relation without a foreign key.
//
//	CREATE TABLE y04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y04nk_users VALUES (1), (2);
//	INSERT INTO y04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y04nk_posts.user_id -> y04nk_users.id
// Reality: kept
// Unknown: what is made of the answer
func (Cases) GuardRowsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	posts, err := guardRowsNoKeyPosts(ctx, db, id)
	if err != nil {
		return err
	}
	if len(posts) > 0 {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM y04nk_users WHERE id = ?", id)
	return err
}

func guardRowsNoKeyPosts(ctx context.Context, db *sql.DB, id int64) (posts []int64, err error) {
	rows, err := db.QueryContext(ctx, "SELECT id FROM y04nk_posts WHERE user_id = ?", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var post int64
		if err := rows.Scan(&post); err != nil {
			return nil, err
		}
		posts = append(posts, post)
	}
	return posts, rows.Err()
}

// GuardIgnoredCascade counts the posts and deletes all the same; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y05ca_users VALUES (1), (2);
//	INSERT INTO y05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GuardIgnoredCascade(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM y05ca_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y05ca_users WHERE id = ?", id)
	if err != nil {
		return fmt.Errorf("%d posts: %w", n, err)
	}
	return nil
}

// GuardIgnoredRestrict counts the posts and deletes all the same; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y05re_users (id INT PRIMARY KEY);
//	CREATE TABLE y05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y05re_users VALUES (1), (2);
//	INSERT INTO y05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GuardIgnoredRestrict(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM y05re_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y05re_users WHERE id = ?", id)
	if err != nil {
		return fmt.Errorf("%d posts: %w", n, err)
	}
	return nil
}

// GuardIgnoredNoKey counts the posts and deletes all the same; a relation without a foreign key.
//
//	CREATE TABLE y05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y05nk_users VALUES (1), (2);
//	INSERT INTO y05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y05nk_posts.user_id -> y05nk_users.id
// Reality: orphaned
func (Cases) GuardIgnoredNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM y05nk_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM y05nk_users WHERE id = ?", id)
	if err != nil {
		return fmt.Errorf("%d posts: %w", n, err)
	}
	return nil
}

// HandledNumberCascade expects the driver's error 1451; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y06ca_users VALUES (1), (2);
//	INSERT INTO y06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledNumberCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y06ca_users WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

// HandledNumberRestrict expects the driver's error 1451; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y06re_users (id INT PRIMARY KEY);
//	CREATE TABLE y06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y06re_users VALUES (1), (2);
//	INSERT INTO y06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledNumberRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y06re_users WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

// HandledNumberNoKey expects the driver's error 1451; a relation without a foreign key.
//
//	CREATE TABLE y06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y06nk_users VALUES (1), (2);
//	INSERT INTO y06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y06nk_posts.user_id -> y06nk_users.id
// Reality: orphaned
func (Cases) HandledNumberNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y06nk_users WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

// HandledSwitchCascade expects the refusal among other errors; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y07ca_users VALUES (1), (2);
//	INSERT INTO y07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledSwitchCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y07ca_users WHERE id = ?", id)
	if refused := (*mysql.MySQLError)(nil); errors.As(err, &refused) {
		switch refused.Number {
		case 1213:
			return errors.New("try again")
		case handledSwitchCascadeRefused:
			return errInUse
		}
	}
	return err
}

const handledSwitchCascadeRefused = 1451

// HandledSwitchRestrict expects the refusal among other errors; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y07re_users (id INT PRIMARY KEY);
//	CREATE TABLE y07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y07re_users VALUES (1), (2);
//	INSERT INTO y07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledSwitchRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y07re_users WHERE id = ?", id)
	if refused := (*mysql.MySQLError)(nil); errors.As(err, &refused) {
		switch refused.Number {
		case 1213:
			return errors.New("try again")
		case handledSwitchRestrictRefused:
			return errInUse
		}
	}
	return err
}

const handledSwitchRestrictRefused = 1451

// HandledSwitchNoKey expects the refusal among other errors; a relation without a foreign key.
//
//	CREATE TABLE y07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y07nk_users VALUES (1), (2);
//	INSERT INTO y07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y07nk_posts.user_id -> y07nk_users.id
// Reality: orphaned
func (Cases) HandledSwitchNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y07nk_users WHERE id = ?", id)
	if refused := (*mysql.MySQLError)(nil); errors.As(err, &refused) {
		switch refused.Number {
		case 1213:
			return errors.New("try again")
		case handledSwitchNoKeyRefused:
			return errInUse
		}
	}
	return err
}

const handledSwitchNoKeyRefused = 1451

// HandledByHelperCascade has a helper tell the refusal; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y08ca_users VALUES (1), (2);
//	INSERT INTO y08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledByHelperCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y08ca_users WHERE id = ?", id)
	if handledByHelperCascadeIsForeignKeyError(err) {
		return errInUse
	}
	return err
}

func handledByHelperCascadeIsForeignKeyError(err error) bool {
	var refused *mysql.MySQLError
	return errors.As(err, &refused) && (refused.Number == 1451 || refused.Number == 1452)
}

// HandledByHelperRestrict has a helper tell the refusal; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y08re_users (id INT PRIMARY KEY);
//	CREATE TABLE y08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y08re_users VALUES (1), (2);
//	INSERT INTO y08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledByHelperRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y08re_users WHERE id = ?", id)
	if handledByHelperRestrictIsForeignKeyError(err) {
		return errInUse
	}
	return err
}

func handledByHelperRestrictIsForeignKeyError(err error) bool {
	var refused *mysql.MySQLError
	return errors.As(err, &refused) && (refused.Number == 1451 || refused.Number == 1452)
}

// HandledByHelperNoKey has a helper tell the refusal; a relation without a foreign key.
//
//	CREATE TABLE y08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y08nk_users VALUES (1), (2);
//	INSERT INTO y08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y08nk_posts.user_id -> y08nk_users.id
// Reality: orphaned
func (Cases) HandledByHelperNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y08nk_users WHERE id = ?", id)
	if handledByHelperNoKeyIsForeignKeyError(err) {
		return errInUse
	}
	return err
}

func handledByHelperNoKeyIsForeignKeyError(err error) bool {
	var refused *mysql.MySQLError
	return errors.As(err, &refused) && (refused.Number == 1451 || refused.Number == 1452)
}

// HandledElsewhereCascade has a helper of another package tell the refusal; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y09ca_users VALUES (1), (2);
//	INSERT INTO y09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledElsewhereCascade(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM y09ca_users WHERE id = ?", id); store.IsForeignKeyError(err) {
		return errInUse
	} else if err != nil {
		return err
	}
	return nil
}

// HandledElsewhereRestrict has a helper of another package tell the refusal; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y09re_users (id INT PRIMARY KEY);
//	CREATE TABLE y09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y09re_users VALUES (1), (2);
//	INSERT INTO y09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledElsewhereRestrict(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM y09re_users WHERE id = ?", id); store.IsForeignKeyError(err) {
		return errInUse
	} else if err != nil {
		return err
	}
	return nil
}

// HandledElsewhereNoKey has a helper of another package tell the refusal; a relation without a foreign key.
//
//	CREATE TABLE y09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y09nk_users VALUES (1), (2);
//	INSERT INTO y09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y09nk_posts.user_id -> y09nk_users.id
// Reality: orphaned
func (Cases) HandledElsewhereNoKey(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM y09nk_users WHERE id = ?", id); store.IsForeignKeyError(err) {
		return errInUse
	} else if err != nil {
		return err
	}
	return nil
}

// HandledByTranslationCascade returns what a helper makes of the error; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y10ca_users VALUES (1), (2);
//	INSERT INTO y10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledByTranslationCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y10ca_users WHERE id = ?", id)
	return store.Translate(err)
}

// HandledByTranslationRestrict returns what a helper makes of the error; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y10re_users (id INT PRIMARY KEY);
//	CREATE TABLE y10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y10re_users VALUES (1), (2);
//	INSERT INTO y10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledByTranslationRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y10re_users WHERE id = ?", id)
	return store.Translate(err)
}

// HandledByTranslationNoKey returns what a helper makes of the error; a relation without a foreign key.
//
//	CREATE TABLE y10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y10nk_users VALUES (1), (2);
//	INSERT INTO y10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y10nk_posts.user_id -> y10nk_users.id
// Reality: orphaned
func (Cases) HandledByTranslationNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y10nk_users WHERE id = ?", id)
	return store.Translate(err)
}

// HandledByCallerCascade leaves the refusal to the one who calls its function; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y11ca_users VALUES (1), (2);
//	INSERT INTO y11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledByCallerCascade(ctx context.Context, db *sql.DB, id int64) error {
	err := handledByCallerCascadeRemove(ctx, db, id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

func handledByCallerCascadeRemove(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y11ca_users WHERE id = ?", id)
	return err
}

// HandledByCallerRestrict leaves the refusal to the one who calls its function; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y11re_users (id INT PRIMARY KEY);
//	CREATE TABLE y11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y11re_users VALUES (1), (2);
//	INSERT INTO y11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledByCallerRestrict(ctx context.Context, db *sql.DB, id int64) error {
	err := handledByCallerRestrictRemove(ctx, db, id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

func handledByCallerRestrictRemove(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y11re_users WHERE id = ?", id)
	return err
}

// HandledByCallerNoKey leaves the refusal to the one who calls its function; a relation without a foreign key.
//
//	CREATE TABLE y11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y11nk_users VALUES (1), (2);
//	INSERT INTO y11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y11nk_posts.user_id -> y11nk_users.id
// Reality: orphaned
func (Cases) HandledByCallerNoKey(ctx context.Context, db *sql.DB, id int64) error {
	err := handledByCallerNoKeyRemove(ctx, db, id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

func handledByCallerNoKeyRemove(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y11nk_users WHERE id = ?", id)
	return err
}

// HandledTextCascade looks for the words of the refusal; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y12ca_users VALUES (1), (2);
//	INSERT INTO y12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledTextCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y12ca_users WHERE id = ?", id)
	if err != nil && strings.Contains(err.Error(), "a foreign key constraint fails") {
		return errInUse
	}
	return err
}

// HandledTextRestrict looks for the words of the refusal; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y12re_users (id INT PRIMARY KEY);
//	CREATE TABLE y12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y12re_users VALUES (1), (2);
//	INSERT INTO y12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: kept
func (Cases) HandledTextRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y12re_users WHERE id = ?", id)
	if err != nil && strings.Contains(err.Error(), "a foreign key constraint fails") {
		return errInUse
	}
	return err
}

// HandledTextNoKey looks for the words of the refusal; a relation without a foreign key.
//
//	CREATE TABLE y12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y12nk_users VALUES (1), (2);
//	INSERT INTO y12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y12nk_posts.user_id -> y12nk_users.id
// Reality: orphaned
func (Cases) HandledTextNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y12nk_users WHERE id = ?", id)
	if err != nil && strings.Contains(err.Error(), "a foreign key constraint fails") {
		return errInUse
	}
	return err
}

// HandledDeadlockCascade expects another error; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE y13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE y13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO y13ca_users VALUES (1), (2);
//	INSERT INTO y13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) HandledDeadlockCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y13ca_users WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1213 {
		return errors.New("try again")
	}
	return err
}

// HandledDeadlockRestrict expects another error; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE y13re_users (id INT PRIMARY KEY);
//	CREATE TABLE y13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES y13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO y13re_users VALUES (1), (2);
//	INSERT INTO y13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) HandledDeadlockRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y13re_users WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1213 {
		return errors.New("try again")
	}
	return err
}

// HandledDeadlockNoKey expects another error; a relation without a foreign key.
//
//	CREATE TABLE y13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE y13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO y13nk_users VALUES (1), (2);
//	INSERT INTO y13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: y13nk_posts.user_id -> y13nk_users.id
// Reality: orphaned
func (Cases) HandledDeadlockNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM y13nk_users WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1213 {
		return errors.New("try again")
	}
	return err
}

// EarlyReturnCascade has its cleanup return early; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE z01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE z01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO z01ca_users VALUES (1), (2);
//	INSERT INTO z01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) EarlyReturnCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := earlyReturnCascadePosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z01ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func earlyReturnCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	if os.Getenv("KEEP_POSTS") == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM z01ca_posts WHERE user_id = ?", user)
	return err
}

// EarlyReturnRestrict has its cleanup return early; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE z01re_users (id INT PRIMARY KEY);
//	CREATE TABLE z01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO z01re_users VALUES (1), (2);
//	INSERT INTO z01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: the path depends on the environment
func (Cases) EarlyReturnRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := earlyReturnRestrictPosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z01re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func earlyReturnRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	if os.Getenv("KEEP_POSTS") == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM z01re_posts WHERE user_id = ?", user)
	return err
}

// EarlyReturnNoKey has its cleanup return early; a relation without a foreign key.
//
//	CREATE TABLE z01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE z01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO z01nk_users VALUES (1), (2);
//	INSERT INTO z01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: z01nk_posts.user_id -> z01nk_users.id
// Reality: orphaned
// Unknown: the path depends on the environment
func (Cases) EarlyReturnNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := earlyReturnNoKeyPosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z01nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func earlyReturnNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	if os.Getenv("KEEP_POSTS") == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM z01nk_posts WHERE user_id = ?", user)
	return err
}

// BothBranchesCascade cleans up in both branches, by different statements; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE z02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE z02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO z02ca_users VALUES (1), (2);
//	INSERT INTO z02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) BothBranchesCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	query := "DELETE FROM z02ca_users WHERE id = ?"
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z02ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "UPDATE z02ca_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, query, id); err != nil {
		return err
	}
	return tx.Commit()
}

// BothBranchesRestrict cleans up in both branches, by different statements; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE z02re_users (id INT PRIMARY KEY);
//	CREATE TABLE z02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO z02re_users VALUES (1), (2);
//	INSERT INTO z02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) BothBranchesRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	query := "DELETE FROM z02re_users WHERE id = ?"
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z02re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "UPDATE z02re_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, query, id); err != nil {
		return err
	}
	return tx.Commit()
}

// BothBranchesNoKey cleans up in both branches, by different statements; a relation without a foreign key.
//
//	CREATE TABLE z02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE z02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO z02nk_users VALUES (1), (2);
//	INSERT INTO z02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: z02nk_posts.user_id -> z02nk_users.id
// Reality: ok
func (Cases) BothBranchesNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	query := "DELETE FROM z02nk_users WHERE id = ?"
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z02nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "UPDATE z02nk_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, query, id); err != nil {
		return err
	}
	return tx.Commit()
}

// BothBranchesNarrowCascade cleans up in both branches, in one of them the drafts only; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE z03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE z03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO z03ca_users VALUES (1), (2);
//	INSERT INTO z03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) BothBranchesNarrowCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z03ca_posts WHERE user_id = ? AND draft = 1", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "DELETE FROM z03ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z03ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// BothBranchesNarrowRestrict cleans up in both branches, in one of them the drafts only; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE z03re_users (id INT PRIMARY KEY);
//	CREATE TABLE z03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO z03re_users VALUES (1), (2);
//	INSERT INTO z03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: the path depends on the environment
func (Cases) BothBranchesNarrowRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z03re_posts WHERE user_id = ? AND draft = 1", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "DELETE FROM z03re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z03re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// BothBranchesNarrowNoKey cleans up in both branches, in one of them the drafts only; a relation without a foreign key.
//
//	CREATE TABLE z03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE z03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO z03nk_users VALUES (1), (2);
//	INSERT INTO z03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: z03nk_posts.user_id -> z03nk_users.id
// Reality: orphaned
// Unknown: the path depends on the environment
func (Cases) BothBranchesNarrowNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z03nk_posts WHERE user_id = ? AND draft = 1", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "DELETE FROM z03nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z03nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneBranchCascade cleans up in one branch of a switch; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE z04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE z04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO z04ca_users VALUES (1), (2);
//	INSERT INTO z04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) OneBranchCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	switch os.Getenv("KEEP_POSTS") {
	case "no":
		if _, err := tx.ExecContext(ctx, "DELETE FROM z04ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z04ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneBranchRestrict cleans up in one branch of a switch; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE z04re_users (id INT PRIMARY KEY);
//	CREATE TABLE z04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO z04re_users VALUES (1), (2);
//	INSERT INTO z04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: the path depends on the environment
func (Cases) OneBranchRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	switch os.Getenv("KEEP_POSTS") {
	case "no":
		if _, err := tx.ExecContext(ctx, "DELETE FROM z04re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z04re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneBranchNoKey cleans up in one branch of a switch; a relation without a foreign key.
//
//	CREATE TABLE z04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE z04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO z04nk_users VALUES (1), (2);
//	INSERT INTO z04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: z04nk_posts.user_id -> z04nk_users.id
// Reality: orphaned
// Unknown: the path depends on the environment
func (Cases) OneBranchNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	switch os.Getenv("KEEP_POSTS") {
	case "no":
		if _, err := tx.ExecContext(ctx, "DELETE FROM z04nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z04nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneBranchDoneCascade cleans up where it is asked to, and it is; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE z05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE z05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO z05ca_users VALUES (1), (2);
//	INSERT INTO z05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) OneBranchDoneCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z05ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z05ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneBranchDoneRestrict cleans up where it is asked to, and it is; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE z05re_users (id INT PRIMARY KEY);
//	CREATE TABLE z05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO z05re_users VALUES (1), (2);
//	INSERT INTO z05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) OneBranchDoneRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z05re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z05re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneBranchDoneNoKey cleans up where it is asked to, and it is; a relation without a foreign key.
//
//	CREATE TABLE z05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE z05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO z05nk_users VALUES (1), (2);
//	INSERT INTO z05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: z05nk_posts.user_id -> z05nk_users.id
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) OneBranchDoneNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z05nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z05nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// UnlessFoundCascade cleans up unless there is nothing to clean up; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE z06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE z06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO z06ca_users VALUES (1), (2);
//	INSERT INTO z06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) UnlessFoundCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	ids, err := unlessFoundCascadeIDs(ctx, tx, id)
	if err != nil {
		return err
	}
	if len(ids) > 0 {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z06ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z06ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func unlessFoundCascadeIDs(ctx context.Context, tx *sql.Tx, user int64) (ids []int64, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT id FROM z06ca_posts WHERE user_id = ?", user)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// UnlessFoundRestrict cleans up unless there is nothing to clean up; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE z06re_users (id INT PRIMARY KEY);
//	CREATE TABLE z06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES z06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO z06re_users VALUES (1), (2);
//	INSERT INTO z06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) UnlessFoundRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	ids, err := unlessFoundRestrictIDs(ctx, tx, id)
	if err != nil {
		return err
	}
	if len(ids) > 0 {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z06re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z06re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func unlessFoundRestrictIDs(ctx context.Context, tx *sql.Tx, user int64) (ids []int64, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT id FROM z06re_posts WHERE user_id = ?", user)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// UnlessFoundNoKey cleans up unless there is nothing to clean up; a relation without a foreign key.
//
//	CREATE TABLE z06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE z06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO z06nk_users VALUES (1), (2);
//	INSERT INTO z06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: z06nk_posts.user_id -> z06nk_users.id
// Reality: ok
func (Cases) UnlessFoundNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	ids, err := unlessFoundNoKeyIDs(ctx, tx, id)
	if err != nil {
		return err
	}
	if len(ids) > 0 {
		if _, err := tx.ExecContext(ctx, "DELETE FROM z06nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM z06nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func unlessFoundNoKeyIDs(ctx context.Context, tx *sql.Tx, user int64) (ids []int64, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT id FROM z06nk_posts WHERE user_id = ?", user)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
