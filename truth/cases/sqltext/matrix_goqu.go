// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"

	"github.com/doug-martin/goqu/v9"
)

// GoquBareCascade deletes a user with a builder; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq01ca_users VALUES (1), (2);
//	INSERT INTO gq01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBareCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := goqu.New("mysql", db).Delete("gq01ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquBareRestrict deletes a user with a builder; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq01re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq01re_users VALUES (1), (2);
//	INSERT INTO gq01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GoquBareRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := goqu.New("mysql", db).Delete("gq01re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquBareNoKey deletes a user with a builder; a relation without a foreign key.
//
//	CREATE TABLE gq01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq01nk_users VALUES (1), (2);
//	INSERT INTO gq01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq01nk_posts.user_id -> gq01nk_users.id
// Reality: orphaned
func (Cases) GoquBareNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := goqu.New("mysql", db).Delete("gq01nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquFromSelectCascade makes the delete of a select; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq02ca_users VALUES (1), (2);
//	INSERT INTO gq02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquFromSelectCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := goqu.New("mysql", db).From("gq02ca_users").Where(goqu.Ex{"id": id}).Delete().Executor().ExecContext(ctx)
	return err
}

// GoquFromSelectRestrict makes the delete of a select; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq02re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq02re_users VALUES (1), (2);
//	INSERT INTO gq02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GoquFromSelectRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := goqu.New("mysql", db).From("gq02re_users").Where(goqu.Ex{"id": id}).Delete().Executor().ExecContext(ctx)
	return err
}

// GoquFromSelectNoKey makes the delete of a select; a relation without a foreign key.
//
//	CREATE TABLE gq02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq02nk_users VALUES (1), (2);
//	INSERT INTO gq02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq02nk_posts.user_id -> gq02nk_users.id
// Reality: orphaned
func (Cases) GoquFromSelectNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := goqu.New("mysql", db).From("gq02nk_users").Where(goqu.Ex{"id": id}).Delete().Executor().ExecContext(ctx)
	return err
}

// GoquRenderedCascade renders the statement and executes it; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq03ca_users VALUES (1), (2);
//	INSERT INTO gq03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquRenderedCascade(ctx context.Context, db *sql.DB, id int64) error {
	query, args, err := goqu.Dialect("mysql").Delete(goqu.T("gq03ca_users")).Where(goqu.I("gq03ca_users.id").Eq(id)).Prepared(true).ToSQL()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// GoquRenderedRestrict renders the statement and executes it; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq03re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq03re_users VALUES (1), (2);
//	INSERT INTO gq03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GoquRenderedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	query, args, err := goqu.Dialect("mysql").Delete(goqu.T("gq03re_users")).Where(goqu.I("gq03re_users.id").Eq(id)).Prepared(true).ToSQL()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// GoquRenderedNoKey renders the statement and executes it; a relation without a foreign key.
//
//	CREATE TABLE gq03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq03nk_users VALUES (1), (2);
//	INSERT INTO gq03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq03nk_posts.user_id -> gq03nk_users.id
// Reality: orphaned
func (Cases) GoquRenderedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	query, args, err := goqu.Dialect("mysql").Delete(goqu.T("gq03nk_users")).Where(goqu.I("gq03nk_users.id").Eq(id)).Prepared(true).ToSQL()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// GoquBeforeCascade deletes the posts first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq04ca_users VALUES (1), (2);
//	INSERT INTO gq04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq04ca_posts").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq04ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeRestrict deletes the posts first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq04re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq04re_users VALUES (1), (2);
//	INSERT INTO gq04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq04re_posts").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq04re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeNoKey deletes the posts first; a relation without a foreign key.
//
//	CREATE TABLE gq04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq04nk_users VALUES (1), (2);
//	INSERT INTO gq04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq04nk_posts.user_id -> gq04nk_users.id
// Reality: ok
func (Cases) GoquBeforeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq04nk_posts").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq04nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByMapCascade deletes the posts first, by a map; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq05ca_users VALUES (1), (2);
//	INSERT INTO gq05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeByMapCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq05ca_posts").Where(goqu.Ex{"user_id": id}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq05ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByMapRestrict deletes the posts first, by a map; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq05re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq05re_users VALUES (1), (2);
//	INSERT INTO gq05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeByMapRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq05re_posts").Where(goqu.Ex{"user_id": id}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq05re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByMapNoKey deletes the posts first, by a map; a relation without a foreign key.
//
//	CREATE TABLE gq05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq05nk_users VALUES (1), (2);
//	INSERT INTO gq05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq05nk_posts.user_id -> gq05nk_users.id
// Reality: ok
func (Cases) GoquBeforeByMapNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq05nk_posts").Where(goqu.Ex{"user_id": id}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq05nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByTextCascade deletes the posts first, by a piece of SQL; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq06ca_users VALUES (1), (2);
//	INSERT INTO gq06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeByTextCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq06ca_posts").Where(goqu.L("user_id = ?", id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq06ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByTextRestrict deletes the posts first, by a piece of SQL; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq06re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq06re_users VALUES (1), (2);
//	INSERT INTO gq06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeByTextRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq06re_posts").Where(goqu.L("user_id = ?", id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq06re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByTextNoKey deletes the posts first, by a piece of SQL; a relation without a foreign key.
//
//	CREATE TABLE gq06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq06nk_users VALUES (1), (2);
//	INSERT INTO gq06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq06nk_posts.user_id -> gq06nk_users.id
// Reality: ok
func (Cases) GoquBeforeByTextNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq06nk_posts").Where(goqu.L("user_id = ?", id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq06nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByListCascade deletes the posts first, by a list of one; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq07ca_users VALUES (1), (2);
//	INSERT INTO gq07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeByListCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq07ca_posts").Where(goqu.C("user_id").In(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq07ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByListRestrict deletes the posts first, by a list of one; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq07re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq07re_users VALUES (1), (2);
//	INSERT INTO gq07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBeforeByListRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq07re_posts").Where(goqu.C("user_id").In(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq07re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeByListNoKey deletes the posts first, by a list of one; a relation without a foreign key.
//
//	CREATE TABLE gq07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq07nk_users VALUES (1), (2);
//	INSERT INTO gq07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq07nk_posts.user_id -> gq07nk_users.id
// Reality: ok
func (Cases) GoquBeforeByListNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq07nk_posts").Where(goqu.C("user_id").In(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq07nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBeforeWithoutTxCascade deletes the posts first, without a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq08ca_users VALUES (1), (2);
//	INSERT INTO gq08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) GoquBeforeWithoutTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	q := goqu.New("mysql", db)
	if _, err := q.Delete("gq08ca_posts").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
		return err
	}
	_, err := q.Delete("gq08ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquBeforeWithoutTxRestrict deletes the posts first, without a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq08re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq08re_users VALUES (1), (2);
//	INSERT INTO gq08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) GoquBeforeWithoutTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	q := goqu.New("mysql", db)
	if _, err := q.Delete("gq08re_posts").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
		return err
	}
	_, err := q.Delete("gq08re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquBeforeWithoutTxNoKey deletes the posts first, without a transaction; a relation without a foreign key.
//
//	CREATE TABLE gq08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq08nk_users VALUES (1), (2);
//	INSERT INTO gq08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq08nk_posts.user_id -> gq08nk_users.id
// Reality: ok
// Torn: yes
func (Cases) GoquBeforeWithoutTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	q := goqu.New("mysql", db)
	if _, err := q.Delete("gq08nk_posts").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
		return err
	}
	_, err := q.Delete("gq08nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquNullsCascade takes the posts away from the user first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq09ca_users VALUES (1), (2);
//	INSERT INTO gq09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquNullsCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Update("gq09ca_posts").Set(goqu.Record{"user_id": nil}).Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq09ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNullsRestrict takes the posts away from the user first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq09re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq09re_users VALUES (1), (2);
//	INSERT INTO gq09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquNullsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Update("gq09re_posts").Set(goqu.Record{"user_id": nil}).Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq09re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNullsNoKey takes the posts away from the user first; a relation without a foreign key.
//
//	CREATE TABLE gq09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq09nk_users VALUES (1), (2);
//	INSERT INTO gq09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq09nk_posts.user_id -> gq09nk_users.id
// Reality: ok
func (Cases) GoquNullsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Update("gq09nk_posts").Set(goqu.Record{"user_id": nil}).Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq09nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNarrowCascade deletes the drafts alone; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq10ca_users VALUES (1), (2);
//	INSERT INTO gq10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquNarrowCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq10ca_posts").Where(goqu.Ex{"user_id": id, "draft": 1}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq10ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNarrowRestrict deletes the drafts alone; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq10re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq10re_users VALUES (1), (2);
//	INSERT INTO gq10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GoquNarrowRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq10re_posts").Where(goqu.Ex{"user_id": id, "draft": 1}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq10re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNarrowNoKey deletes the drafts alone; a relation without a foreign key.
//
//	CREATE TABLE gq10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq10nk_users VALUES (1), (2);
//	INSERT INTO gq10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq10nk_posts.user_id -> gq10nk_users.id
// Reality: orphaned
func (Cases) GoquNarrowNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq10nk_posts").Where(goqu.Ex{"user_id": id, "draft": 1}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq10nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNarrowTwiceCascade deletes the drafts alone, by two conditions; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq11ca_users VALUES (1), (2);
//	INSERT INTO gq11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquNarrowTwiceCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq11ca_posts").Where(goqu.C("user_id").Eq(id)).Where(goqu.C("draft").Eq(1)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq11ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNarrowTwiceRestrict deletes the drafts alone, by two conditions; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq11re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq11re_users VALUES (1), (2);
//	INSERT INTO gq11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GoquNarrowTwiceRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq11re_posts").Where(goqu.C("user_id").Eq(id)).Where(goqu.C("draft").Eq(1)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq11re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNarrowTwiceNoKey deletes the drafts alone, by two conditions; a relation without a foreign key.
//
//	CREATE TABLE gq11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq11nk_users VALUES (1), (2);
//	INSERT INTO gq11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq11nk_posts.user_id -> gq11nk_users.id
// Reality: orphaned
func (Cases) GoquNarrowTwiceNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq11nk_posts").Where(goqu.C("user_id").Eq(id)).Where(goqu.C("draft").Eq(1)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq11nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquFirstCascade deletes one of the two posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq12ca_users VALUES (1), (2);
//	INSERT INTO gq12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquFirstCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq12ca_posts").Where(goqu.C("user_id").Eq(id)).Order(goqu.C("id").Asc()).Limit(1).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq12ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquFirstRestrict deletes one of the two posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq12re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq12re_users VALUES (1), (2);
//	INSERT INTO gq12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: how many rows a limit leaves
func (Cases) GoquFirstRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq12re_posts").Where(goqu.C("user_id").Eq(id)).Order(goqu.C("id").Asc()).Limit(1).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq12re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquFirstNoKey deletes one of the two posts; a relation without a foreign key.
//
//	CREATE TABLE gq12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq12nk_users VALUES (1), (2);
//	INSERT INTO gq12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq12nk_posts.user_id -> gq12nk_users.id
// Reality: orphaned
// Unknown: how many rows a limit leaves
func (Cases) GoquFirstNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq12nk_posts").Where(goqu.C("user_id").Eq(id)).Order(goqu.C("id").Asc()).Limit(1).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq12nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquWrongColumnCascade deletes the posts that the user reviewed; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq13ca_users VALUES (1), (2);
//	INSERT INTO gq13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquWrongColumnCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq13ca_posts").Where(goqu.C("reviewer").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq13ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquWrongColumnRestrict deletes the posts that the user reviewed; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq13re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq13re_users VALUES (1), (2);
//	INSERT INTO gq13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether both builders compare with one value
func (Cases) GoquWrongColumnRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq13re_posts").Where(goqu.C("reviewer").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq13re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquWrongColumnNoKey deletes the posts that the user reviewed; a relation without a foreign key.
//
//	CREATE TABLE gq13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq13nk_users VALUES (1), (2);
//	INSERT INTO gq13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq13nk_posts.user_id -> gq13nk_users.id
// Reality: orphaned
// Unknown: whether both builders compare with one value
func (Cases) GoquWrongColumnNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq13nk_posts").Where(goqu.C("reviewer").Eq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq13nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquOrCascade deletes the posts that the user wrote or reviewed; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq14ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq14ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq14ca_users VALUES (1), (2);
//	INSERT INTO gq14ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquOrCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq14ca_posts").Where(goqu.Or(goqu.C("user_id").Eq(id), goqu.C("reviewer").Eq(id))).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq14ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquOrRestrict deletes the posts that the user wrote or reviewed; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq14re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq14re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq14re_users VALUES (1), (2);
//	INSERT INTO gq14re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquOrRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq14re_posts").Where(goqu.Or(goqu.C("user_id").Eq(id), goqu.C("reviewer").Eq(id))).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq14re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquOrNoKey deletes the posts that the user wrote or reviewed; a relation without a foreign key.
//
//	CREATE TABLE gq14nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq14nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq14nk_users VALUES (1), (2);
//	INSERT INTO gq14nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq14nk_posts.user_id -> gq14nk_users.id
// Reality: ok
func (Cases) GoquOrNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq14nk_posts").Where(goqu.Or(goqu.C("user_id").Eq(id), goqu.C("reviewer").Eq(id))).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq14nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquExOrCascade deletes the posts that the user wrote or reviewed, by a map; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq15ca_users VALUES (1), (2);
//	INSERT INTO gq15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquExOrCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq15ca_posts").Where(goqu.ExOr{"user_id": id, "reviewer": id}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq15ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquExOrRestrict deletes the posts that the user wrote or reviewed, by a map; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq15re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq15re_users VALUES (1), (2);
//	INSERT INTO gq15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquExOrRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq15re_posts").Where(goqu.ExOr{"user_id": id, "reviewer": id}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq15re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquExOrNoKey deletes the posts that the user wrote or reviewed, by a map; a relation without a foreign key.
//
//	CREATE TABLE gq15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq15nk_users VALUES (1), (2);
//	INSERT INTO gq15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq15nk_posts.user_id -> gq15nk_users.id
// Reality: ok
func (Cases) GoquExOrNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq15nk_posts").Where(goqu.ExOr{"user_id": id, "reviewer": id}).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq15nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNotEqCascade deletes the posts of everybody else; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq16ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq16ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq16ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq16ca_users VALUES (1), (2);
//	INSERT INTO gq16ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquNotEqCascade(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq16ca_posts").Where(goqu.C("user_id").Neq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq16ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNotEqRestrict deletes the posts of everybody else; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq16re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq16re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq16re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq16re_users VALUES (1), (2);
//	INSERT INTO gq16re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: which rows another operator leaves
func (Cases) GoquNotEqRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq16re_posts").Where(goqu.C("user_id").Neq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq16re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquNotEqNoKey deletes the posts of everybody else; a relation without a foreign key.
//
//	CREATE TABLE gq16nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq16nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq16nk_users VALUES (1), (2);
//	INSERT INTO gq16nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq16nk_posts.user_id -> gq16nk_users.id
// Reality: orphaned
// Unknown: which rows another operator leaves
func (Cases) GoquNotEqNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("gq16nk_posts").Where(goqu.C("user_id").Neq(id)).Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("gq16nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})
}

// GoquBuiltCascade builds the cleanup and never runs it; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE gq17ca_users (id INT PRIMARY KEY);
//	CREATE TABLE gq17ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq17ca_users (id) ON DELETE CASCADE);
//	INSERT INTO gq17ca_users VALUES (1), (2);
//	INSERT INTO gq17ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) GoquBuiltCascade(ctx context.Context, db *sql.DB, id int64) error {
	_ = goqu.Delete("gq17ca_posts").Where(goqu.C("user_id").Eq(id))
	_, err := goqu.New("mysql", db).Delete("gq17ca_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquBuiltRestrict builds the cleanup and never runs it; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE gq17re_users (id INT PRIMARY KEY);
//	CREATE TABLE gq17re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES gq17re_users (id) ON DELETE RESTRICT);
//	INSERT INTO gq17re_users VALUES (1), (2);
//	INSERT INTO gq17re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) GoquBuiltRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_ = goqu.Delete("gq17re_posts").Where(goqu.C("user_id").Eq(id))
	_, err := goqu.New("mysql", db).Delete("gq17re_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}

// GoquBuiltNoKey builds the cleanup and never runs it; a relation without a foreign key.
//
//	CREATE TABLE gq17nk_users (id INT PRIMARY KEY);
//	CREATE TABLE gq17nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO gq17nk_users VALUES (1), (2);
//	INSERT INTO gq17nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: gq17nk_posts.user_id -> gq17nk_users.id
// Reality: orphaned
func (Cases) GoquBuiltNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_ = goqu.Delete("gq17nk_posts").Where(goqu.C("user_id").Eq(id))
	_, err := goqu.New("mysql", db).Delete("gq17nk_users").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err
}
