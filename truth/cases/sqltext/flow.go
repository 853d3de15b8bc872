package sqltext

import (
	"context"
	"database/sql"
	"errors"
	"os"

	"github.com/go-sql-driver/mysql"
)

// errInUse is what cases return that refuse on their own account.
var errInUse = errors.New("in use")

// inTx runs f in a transaction.
func inTx(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// Closure cleans and deletes in a function that runs within a transaction.
//
//	CREATE TABLE t01_users (id INT PRIMARY KEY);
//	CREATE TABLE t01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t01_users (id));
//	INSERT INTO t01_users VALUES (1), (2);
//	INSERT INTO t01_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) Closure(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM t01_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t01_users WHERE id = ?", id)
		return err
	})
}

// ClosurePast cleans past the transaction that its function runs in.
//
//	CREATE TABLE t02_users (id INT PRIMARY KEY);
//	CREATE TABLE t02_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t02_users (id));
//	INSERT INTO t02_users VALUES (1), (2);
//	INSERT INTO t02_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) ClosurePast(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := db.ExecContext(ctx, "DELETE FROM t02_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t02_users WHERE id = ?", id)
		return err
	})
}

// ClosureForgets deletes in a transaction and cleans nothing.
//
//	CREATE TABLE t03_users (id INT PRIMARY KEY);
//	CREATE TABLE t03_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t03_users (id));
//	INSERT INTO t03_users VALUES (1), (2);
//	INSERT INTO t03_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ClosureForgets(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM t03_users WHERE id = ?", id)
		return err
	})
}

// Guard counts the posts and refuses on its own account.
//
//	CREATE TABLE t04_users (id INT PRIMARY KEY);
//	CREATE TABLE t04_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t04_users (id));
//	INSERT INTO t04_users VALUES (1), (2);
//	INSERT INTO t04_posts VALUES (10, 1), (20, 2);
//
// Unknown: what the count is compared with
// Reality: kept
func (Cases) Guard(ctx context.Context, db *sql.DB, id int64) error {
	var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM t04_posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM t04_users WHERE id = ?", id)
	return err
}

// GuardNoKey counts the posts that no foreign key ties to the user.
//
//	CREATE TABLE t05_users (id INT PRIMARY KEY);
//	CREATE TABLE t05_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO t05_users VALUES (1), (2);
//	INSERT INTO t05_posts VALUES (10, 1), (20, 2);
//
// Relation: t05_posts.user_id -> t05_users.id
// Unknown: what the count is compared with
// Reality: kept
func (Cases) GuardNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var used bool
	if err := db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM t05_posts WHERE user_id = ?)", id).Scan(&used); err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM t05_users WHERE id = ?", id)
	return err
}

// GuardElsewhere looks into a table that has nothing to do with the posts.
//
//	CREATE TABLE t06_users (id INT PRIMARY KEY);
//	CREATE TABLE t06_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t06_users (id));
//	CREATE TABLE t06_settings (name VARCHAR(20) PRIMARY KEY, value INT NOT NULL);
//	INSERT INTO t06_users VALUES (1), (2);
//	INSERT INTO t06_posts VALUES (10, 1), (20, 2);
//	INSERT INTO t06_settings VALUES ('locked', 0);
//
// Reality: refused
func (Cases) GuardElsewhere(ctx context.Context, db *sql.DB, id int64) error {
	var locked int
	if err := db.QueryRowContext(ctx, "SELECT value FROM t06_settings WHERE name = 'locked'").Scan(&locked); err != nil {
		return err
	}
	if locked > 0 {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM t06_users WHERE id = ?", id)
	return err
}

// Handled expects the refusal by its number.
//
//	CREATE TABLE t07_users (id INT PRIMARY KEY);
//	CREATE TABLE t07_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t07_users (id));
//	INSERT INTO t07_users VALUES (1), (2);
//	INSERT INTO t07_posts VALUES (10, 1), (20, 2);
//
// Reality: kept
func (Cases) Handled(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM t07_users WHERE id = ?", id)
	var e *mysql.MySQLError
	if errors.As(err, &e) && e.Number == 1451 {
		return errInUse
	}
	return err
}

// HandledElsewhere expects the refusal in a function that it calls.
//
//	CREATE TABLE t08_users (id INT PRIMARY KEY);
//	CREATE TABLE t08_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t08_users (id));
//	INSERT INTO t08_users VALUES (1), (2);
//	INSERT INTO t08_posts VALUES (10, 1), (20, 2);
//
// Reality: kept
func (Cases) HandledElsewhere(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM t08_users WHERE id = ?", id)
	if t08Referenced(err) {
		return errInUse
	}
	return err
}

const t08RowIsReferenced = 1451

func t08Referenced(err error) bool {
	e, ok := errors.AsType[*mysql.MySQLError](err)
	return ok && e.Number == t08RowIsReferenced
}

// HandledOther looks at the error for another number.
//
//	CREATE TABLE t09_users (id INT PRIMARY KEY);
//	CREATE TABLE t09_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t09_users (id));
//	INSERT INTO t09_users VALUES (1), (2);
//	INSERT INTO t09_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) HandledOther(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM t09_users WHERE id = ?", id)
	var e *mysql.MySQLError
	if errors.As(err, &e) && e.Number == 1213 {
		return errInUse
	}
	return err
}

// ChecksOffCleaned switches the checks off and cleans up itself.
//
//	CREATE TABLE t10_users (id INT PRIMARY KEY);
//	CREATE TABLE t10_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t10_users (id) ON DELETE CASCADE);
//	INSERT INTO t10_users VALUES (1), (2);
//	INSERT INTO t10_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ChecksOffCleaned(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		for _, query := range []string{"SET foreign_key_checks = 0", "SET foreign_key_checks = 1"} {
			defer tx.ExecContext(ctx, query)
		}
		if _, err := tx.ExecContext(ctx, "SET foreign_key_checks = 0"); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM t10_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t10_users WHERE id = ?", id)
		return err
	})
}

// ChecksBackOn switches the checks off and on again before it deletes.
//
//	CREATE TABLE t11_users (id INT PRIMARY KEY);
//	CREATE TABLE t11_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t11_users (id));
//	INSERT INTO t11_users VALUES (1), (2);
//	INSERT INTO t11_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) ChecksBackOn(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "SET foreign_key_checks = 0"); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "SET foreign_key_checks = 1"); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t11_users WHERE id = ?", id)
		return err
	})
}

// ChecksOffInTx switches the checks off within the transaction that deletes.
//
//	CREATE TABLE t12_users (id INT PRIMARY KEY);
//	CREATE TABLE t12_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t12_users (id) ON DELETE CASCADE);
//	INSERT INTO t12_users VALUES (1), (2);
//	INSERT INTO t12_posts VALUES (10, 1), (20, 2);
//
// Reality: orphaned
func (Cases) ChecksOffInTx(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "SET @@session.foreign_key_checks = OFF"); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM t12_users WHERE id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "SET @@session.foreign_key_checks = ON")
		return err
	})
}

// SoftBoth soft-deletes the posts with the user.
//
//	CREATE TABLE t13_users (id INT PRIMARY KEY, deleted_at DATETIME);
//	CREATE TABLE t13_posts (id INT PRIMARY KEY, user_id INT, deleted_at DATETIME, FOREIGN KEY (user_id) REFERENCES t13_users (id) ON DELETE CASCADE);
//	INSERT INTO t13_users VALUES (1, NULL), (2, NULL);
//	INSERT INTO t13_posts VALUES (10, 1, NULL), (20, 2, NULL);
//
// Reality: ok
func (Cases) SoftBoth(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE t13_posts SET deleted_at = NOW() WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE t13_users SET deleted_at = NOW() WHERE id = ?", id)
		return err
	})
}

// SoftAfter soft-deletes the posts after the user.
//
//	CREATE TABLE t14_users (id INT PRIMARY KEY, deleted_at DATETIME);
//	CREATE TABLE t14_posts (id INT PRIMARY KEY, user_id INT, deleted_at DATETIME, FOREIGN KEY (user_id) REFERENCES t14_users (id) ON DELETE CASCADE);
//	INSERT INTO t14_users VALUES (1, NULL), (2, NULL);
//	INSERT INTO t14_posts VALUES (10, 1, NULL), (20, 2, NULL);
//
// Reality: ok
func (Cases) SoftAfter(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE t14_users SET deleted_at = NOW() WHERE id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE t14_posts SET deleted_at = NOW() WHERE user_id = ?", id)
		return err
	})
}

// SoftParentHardChildren soft-deletes the user and deletes the posts.
//
//	CREATE TABLE t15_users (id INT PRIMARY KEY, deleted_at DATETIME);
//	CREATE TABLE t15_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t15_users (id) ON DELETE CASCADE);
//	INSERT INTO t15_users VALUES (1, NULL), (2, NULL);
//	INSERT INTO t15_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftParentHardChildren(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM t15_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "UPDATE t15_users SET deleted_at = NOW() WHERE id = ?", id)
		return err
	})
}

// SoftChildrenOnly soft-deletes the posts and deletes the user, whose key refuses.
//
//	CREATE TABLE t16_users (id INT PRIMARY KEY);
//	CREATE TABLE t16_posts (id INT PRIMARY KEY, user_id INT, deleted_at DATETIME, FOREIGN KEY (user_id) REFERENCES t16_users (id));
//	INSERT INTO t16_users VALUES (1), (2);
//	INSERT INTO t16_posts VALUES (10, 1, NULL), (20, 2, NULL);
//
// Reality: refused
func (Cases) SoftChildrenOnly(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "UPDATE t16_posts SET deleted_at = NOW() WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t16_users WHERE id = ?", id)
		return err
	})
}

// Undeleted brings a soft-deleted user back, which is no delete.
//
//	CREATE TABLE t17_users (id INT PRIMARY KEY, deleted_at DATETIME);
//	CREATE TABLE t17_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t17_users (id) ON DELETE CASCADE);
//	INSERT INTO t17_users VALUES (1, '2020-01-01'), (2, NULL);
//	INSERT INTO t17_posts VALUES (10, 1), (20, 2);
//
// Reality: kept
func (Cases) Undeleted(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "UPDATE t17_users SET deleted_at = NULL WHERE id = ?", id)
	return err
}

// UnknownTable deletes from a table that only the environment knows.
//
//	CREATE TABLE t18_users (id INT PRIMARY KEY);
//	CREATE TABLE t18_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t18_users (id));
//	INSERT INTO t18_users VALUES (1), (2);
//	INSERT INTO t18_posts VALUES (10, 1), (20, 2);
//
// Unknown: the name of the table
// Reality: refused
func (Cases) UnknownTable(ctx context.Context, db *sql.DB, id int64) error {
	table := os.Getenv("CASCADELINT_TABLE")
	if table == "" {
		table = "t18_" + string([]byte{'u', 's', 'e', 'r', 's'})
	}
	_, err := db.ExecContext(ctx, "DELETE FROM "+table+" WHERE id = ?", id)
	return err
}

// EitherTable deletes from one of two tables, one of which nothing refers to.
//
//	CREATE TABLE t19_users (id INT PRIMARY KEY);
//	CREATE TABLE t19_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t19_users (id));
//	INSERT INTO t19_users VALUES (1), (2);
//	INSERT INTO t19_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) EitherTable(ctx context.Context, db *sql.DB, id int64) error {
	query := "DELETE FROM t19_users WHERE id = ?"
	if os.Getenv("CASCADELINT_POSTS") != "" {
		query = "DELETE FROM t19_posts WHERE id = ?"
	}
	_, err := db.ExecContext(ctx, query, id)
	return err
}

// SiblingCleans forgets the posts that another function of the package takes
// care of; nothing else shows that they refer to the user.
//
//	CREATE TABLE t20_users (id INT PRIMARY KEY);
//	CREATE TABLE t20_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO t20_users VALUES (1), (2);
//	INSERT INTO t20_posts VALUES (10, 1), (20, 2);
//
// Implied: t20_posts.user_id -> t20_users.id
// Reality: orphaned
func (Cases) SiblingCleans(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM t20_users WHERE id = ?", id)
	return err
}

// NameOnly deletes above a table whose column's name alone tells the relation.
//
//	CREATE TABLE t21_users (id INT PRIMARY KEY);
//	CREATE TABLE t21_posts (id INT PRIMARY KEY, t21_user_id INT);
//	INSERT INTO t21_users VALUES (1), (2);
//	INSERT INTO t21_posts VALUES (10, 1), (20, 2);
//
// Implied: t21_posts.t21_user_id -> t21_users.id
// Hint: the column's name alone shows the relation
// Reality: orphaned
func (Cases) NameOnly(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM t21_users WHERE id = ?", id)
	return err
}

// CallerCleans leaves the posts to its callers, of which one stands below.
//
//	CREATE TABLE t22_users (id INT PRIMARY KEY);
//	CREATE TABLE t22_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t22_users (id));
//	INSERT INTO t22_users VALUES (1), (2);
//	INSERT INTO t22_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CallerCleans(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM t22_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		return t22DeleteUser(ctx, tx, id)
	})
}

func t22DeleteUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM t22_users WHERE id = ?", id)
	return err
}

// RowByRow deletes the posts one by one.
//
//	CREATE TABLE t23_users (id INT PRIMARY KEY);
//	CREATE TABLE t23_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t23_users (id));
//	INSERT INTO t23_users VALUES (1), (2);
//	INSERT INTO t23_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) RowByRow(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		rows, err := tx.QueryContext(ctx, "SELECT id FROM t23_posts WHERE user_id = ?", id)
		if err != nil {
			return err
		}
		var posts []int64
		for rows.Next() {
			var post int64
			if err := rows.Scan(&post); err != nil {
				return errors.Join(err, rows.Close())
			}
			posts = append(posts, post)
		}
		if err := rows.Err(); err != nil {
			return err
		}
		for _, post := range posts {
			if _, err := tx.ExecContext(ctx, "DELETE FROM t23_posts WHERE id = ?", post); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, "DELETE FROM t23_users WHERE id = ?", id)
		return err
	})
}

// TruncateChildren empties the child table with TRUNCATE, which commits on its own.
//
//	CREATE TABLE t24_users (id INT PRIMARY KEY);
//	CREATE TABLE t24_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES t24_users (id));
//	INSERT INTO t24_users VALUES (1), (2);
//	INSERT INTO t24_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Unseen: TRUNCATE commits
// Reality: ok
func (Cases) TruncateChildren(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "TRUNCATE TABLE t24_posts"); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t24_users WHERE id = ?", id)
		return err
	})
}
