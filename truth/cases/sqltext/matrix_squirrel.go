// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"

	"github.com/Masterminds/squirrel"
)

// SquirrelBareCascade deletes a user with a builder; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q01ca_users VALUES (1), (2);
//	INSERT INTO q01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelBareCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := squirrel.Delete("q01ca_users").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err
}

// SquirrelBareRestrict deletes a user with a builder; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q01re_users (id INT PRIMARY KEY);
//	CREATE TABLE q01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q01re_users VALUES (1), (2);
//	INSERT INTO q01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SquirrelBareRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := squirrel.Delete("q01re_users").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err
}

// SquirrelBareNoKey deletes a user with a builder; a relation without a foreign key.
//
//	CREATE TABLE q01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q01nk_users VALUES (1), (2);
//	INSERT INTO q01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q01nk_posts.user_id -> q01nk_users.id
// Reality: orphaned
func (Cases) SquirrelBareNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := squirrel.Delete("q01nk_users").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err
}

// SquirrelRenderedCascade renders the statement and executes it; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q02ca_users VALUES (1), (2);
//	INSERT INTO q02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelRenderedCascade(ctx context.Context, db *sql.DB, id int64) error {
	query, args, err := squirrel.Delete("q02ca_users").Where("id = ?", id).ToSql()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// SquirrelRenderedRestrict renders the statement and executes it; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q02re_users (id INT PRIMARY KEY);
//	CREATE TABLE q02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q02re_users VALUES (1), (2);
//	INSERT INTO q02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SquirrelRenderedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	query, args, err := squirrel.Delete("q02re_users").Where("id = ?", id).ToSql()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// SquirrelRenderedNoKey renders the statement and executes it; a relation without a foreign key.
//
//	CREATE TABLE q02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q02nk_users VALUES (1), (2);
//	INSERT INTO q02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q02nk_posts.user_id -> q02nk_users.id
// Reality: orphaned
func (Cases) SquirrelRenderedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	query, args, err := squirrel.Delete("q02nk_users").Where("id = ?", id).ToSql()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// SquirrelBeforeCascade deletes the posts first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q03ca_users VALUES (1), (2);
//	INSERT INTO q03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelBeforeCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q03ca_posts").Where(squirrel.Eq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q03ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelBeforeRestrict deletes the posts first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q03re_users (id INT PRIMARY KEY);
//	CREATE TABLE q03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q03re_users VALUES (1), (2);
//	INSERT INTO q03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelBeforeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q03re_posts").Where(squirrel.Eq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q03re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelBeforeNoKey deletes the posts first; a relation without a foreign key.
//
//	CREATE TABLE q03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q03nk_users VALUES (1), (2);
//	INSERT INTO q03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q03nk_posts.user_id -> q03nk_users.id
// Reality: ok
func (Cases) SquirrelBeforeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q03nk_posts").Where(squirrel.Eq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q03nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelBeforeWithoutTxCascade deletes the posts first, without a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q04ca_users VALUES (1), (2);
//	INSERT INTO q04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) SquirrelBeforeWithoutTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := squirrel.Delete("q04ca_posts").Where(squirrel.Eq{"user_id": id}).RunWith(db).ExecContext(ctx); err != nil {
		return err
	}
	_, err := squirrel.Delete("q04ca_users").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err
}

// SquirrelBeforeWithoutTxRestrict deletes the posts first, without a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q04re_users (id INT PRIMARY KEY);
//	CREATE TABLE q04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q04re_users VALUES (1), (2);
//	INSERT INTO q04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) SquirrelBeforeWithoutTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := squirrel.Delete("q04re_posts").Where(squirrel.Eq{"user_id": id}).RunWith(db).ExecContext(ctx); err != nil {
		return err
	}
	_, err := squirrel.Delete("q04re_users").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err
}

// SquirrelBeforeWithoutTxNoKey deletes the posts first, without a transaction; a relation without a foreign key.
//
//	CREATE TABLE q04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q04nk_users VALUES (1), (2);
//	INSERT INTO q04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q04nk_posts.user_id -> q04nk_users.id
// Reality: ok
// Torn: yes
func (Cases) SquirrelBeforeWithoutTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := squirrel.Delete("q04nk_posts").Where(squirrel.Eq{"user_id": id}).RunWith(db).ExecContext(ctx); err != nil {
		return err
	}
	_, err := squirrel.Delete("q04nk_users").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err
}

// SquirrelNullsCascade takes the posts away from the user first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q05ca_users VALUES (1), (2);
//	INSERT INTO q05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelNullsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Update("q05ca_posts").Set("user_id", nil).Where(squirrel.Eq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q05ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNullsRestrict takes the posts away from the user first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q05re_users (id INT PRIMARY KEY);
//	CREATE TABLE q05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q05re_users VALUES (1), (2);
//	INSERT INTO q05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelNullsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Update("q05re_posts").Set("user_id", nil).Where(squirrel.Eq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q05re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNullsNoKey takes the posts away from the user first; a relation without a foreign key.
//
//	CREATE TABLE q05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q05nk_users VALUES (1), (2);
//	INSERT INTO q05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q05nk_posts.user_id -> q05nk_users.id
// Reality: ok
func (Cases) SquirrelNullsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Update("q05nk_posts").Set("user_id", nil).Where(squirrel.Eq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q05nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNarrowCascade deletes the drafts alone; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q06ca_users VALUES (1), (2);
//	INSERT INTO q06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelNarrowCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q06ca_posts").Where(squirrel.Eq{"user_id": id, "draft": 1}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q06ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNarrowRestrict deletes the drafts alone; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q06re_users (id INT PRIMARY KEY);
//	CREATE TABLE q06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q06re_users VALUES (1), (2);
//	INSERT INTO q06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) SquirrelNarrowRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q06re_posts").Where(squirrel.Eq{"user_id": id, "draft": 1}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q06re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNarrowNoKey deletes the drafts alone; a relation without a foreign key.
//
//	CREATE TABLE q06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q06nk_users VALUES (1), (2);
//	INSERT INTO q06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q06nk_posts.user_id -> q06nk_users.id
// Reality: orphaned
func (Cases) SquirrelNarrowNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q06nk_posts").Where(squirrel.Eq{"user_id": id, "draft": 1}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q06nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelWrongColumnCascade deletes the posts that the user reviewed; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q07ca_users VALUES (1), (2);
//	INSERT INTO q07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelWrongColumnCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q07ca_posts").Where(squirrel.Eq{"reviewer": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q07ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelWrongColumnRestrict deletes the posts that the user reviewed; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q07re_users (id INT PRIMARY KEY);
//	CREATE TABLE q07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q07re_users VALUES (1), (2);
//	INSERT INTO q07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether both builders compare with one value
func (Cases) SquirrelWrongColumnRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q07re_posts").Where(squirrel.Eq{"reviewer": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q07re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelWrongColumnNoKey deletes the posts that the user reviewed; a relation without a foreign key.
//
//	CREATE TABLE q07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q07nk_users VALUES (1), (2);
//	INSERT INTO q07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q07nk_posts.user_id -> q07nk_users.id
// Reality: orphaned
// Unknown: whether both builders compare with one value
func (Cases) SquirrelWrongColumnNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q07nk_posts").Where(squirrel.Eq{"reviewer": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q07nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelOrCascade deletes the posts that the user wrote or reviewed; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q08ca_users VALUES (1), (2);
//	INSERT INTO q08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelOrCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q08ca_posts").Where(squirrel.Or{squirrel.Eq{"user_id": id}, squirrel.Eq{"reviewer": id}}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q08ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelOrRestrict deletes the posts that the user wrote or reviewed; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q08re_users (id INT PRIMARY KEY);
//	CREATE TABLE q08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q08re_users VALUES (1), (2);
//	INSERT INTO q08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelOrRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q08re_posts").Where(squirrel.Or{squirrel.Eq{"user_id": id}, squirrel.Eq{"reviewer": id}}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q08re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelOrNoKey deletes the posts that the user wrote or reviewed; a relation without a foreign key.
//
//	CREATE TABLE q08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q08nk_users VALUES (1), (2);
//	INSERT INTO q08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q08nk_posts.user_id -> q08nk_users.id
// Reality: ok
func (Cases) SquirrelOrNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q08nk_posts").Where(squirrel.Or{squirrel.Eq{"user_id": id}, squirrel.Eq{"reviewer": id}}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q08nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNotEqCascade deletes the posts of everybody else; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE q09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE q09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO q09ca_users VALUES (1), (2);
//	INSERT INTO q09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) SquirrelNotEqCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q09ca_posts").Where(squirrel.NotEq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q09ca_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNotEqRestrict deletes the posts of everybody else; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE q09re_users (id INT PRIMARY KEY);
//	CREATE TABLE q09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES q09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO q09re_users VALUES (1), (2);
//	INSERT INTO q09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: which rows another operator leaves
func (Cases) SquirrelNotEqRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q09re_posts").Where(squirrel.NotEq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q09re_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

// SquirrelNotEqNoKey deletes the posts of everybody else; a relation without a foreign key.
//
//	CREATE TABLE q09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE q09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO q09nk_users VALUES (1), (2);
//	INSERT INTO q09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: q09nk_posts.user_id -> q09nk_users.id
// Reality: orphaned
// Unknown: which rows another operator leaves
func (Cases) SquirrelNotEqNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := squirrel.Delete("q09nk_posts").Where(squirrel.NotEq{"user_id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("q09nk_users").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()
}
