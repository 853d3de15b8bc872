// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
	"os"
	"strings"
)

// CleanupOtherKeyCascade deletes another user's posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n01ca_users VALUES (1), (2);
//	INSERT INTO n01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupOtherKeyCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n01ca_posts WHERE user_id = 2"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n01ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherKeyRestrict deletes another user's posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n01re_users (id INT PRIMARY KEY);
//	CREATE TABLE n01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n01re_users VALUES (1), (2);
//	INSERT INTO n01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether the constant is the deleted key
func (Cases) CleanupOtherKeyRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n01re_posts WHERE user_id = 2"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n01re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherKeyNoKey deletes another user's posts; a relation without a foreign key.
//
//	CREATE TABLE n01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n01nk_users VALUES (1), (2);
//	INSERT INTO n01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n01nk_posts.user_id -> n01nk_users.id
// Reality: orphaned
// Unknown: whether the constant is the deleted key
func (Cases) CleanupOtherKeyNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n01nk_posts WHERE user_id = 2"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n01nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherVariableCascade deletes the posts of the user in another variable; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n02ca_users VALUES (1), (2);
//	INSERT INTO n02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupOtherVariableCascade(ctx context.Context, db *sql.DB, id int64) error {
	other := id + 1
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n02ca_posts WHERE user_id = ?", other); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n02ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherVariableRestrict deletes the posts of the user in another variable; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n02re_users (id INT PRIMARY KEY);
//	CREATE TABLE n02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n02re_users VALUES (1), (2);
//	INSERT INTO n02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether the other value is among the deleted keys
func (Cases) CleanupOtherVariableRestrict(ctx context.Context, db *sql.DB, id int64) error {
	other := id + 1
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n02re_posts WHERE user_id = ?", other); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n02re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherVariableNoKey deletes the posts of the user in another variable; a relation without a foreign key.
//
//	CREATE TABLE n02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n02nk_users VALUES (1), (2);
//	INSERT INTO n02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n02nk_posts.user_id -> n02nk_users.id
// Reality: orphaned
// Unknown: whether the other value is among the deleted keys
func (Cases) CleanupOtherVariableNoKey(ctx context.Context, db *sql.DB, id int64) error {
	other := id + 1
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n02nk_posts WHERE user_id = ?", other); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n02nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNotEqualCascade deletes the posts of everybody else; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n03ca_users VALUES (1), (2);
//	INSERT INTO n03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNotEqualCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n03ca_posts WHERE user_id <> ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n03ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNotEqualRestrict deletes the posts of everybody else; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n03re_users (id INT PRIMARY KEY);
//	CREATE TABLE n03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n03re_users VALUES (1), (2);
//	INSERT INTO n03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: which rows another operator leaves
func (Cases) CleanupNotEqualRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n03re_posts WHERE user_id <> ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n03re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNotEqualNoKey deletes the posts of everybody else; a relation without a foreign key.
//
//	CREATE TABLE n03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n03nk_users VALUES (1), (2);
//	INSERT INTO n03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n03nk_posts.user_id -> n03nk_users.id
// Reality: orphaned
// Unknown: which rows another operator leaves
func (Cases) CleanupNotEqualNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n03nk_posts WHERE user_id <> ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n03nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNotCascade negates the condition; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n04ca_users VALUES (1), (2);
//	INSERT INTO n04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNotCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n04ca_posts WHERE NOT (user_id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n04ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNotRestrict negates the condition; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n04re_users (id INT PRIMARY KEY);
//	CREATE TABLE n04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n04re_users VALUES (1), (2);
//	INSERT INTO n04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: what a negated condition leaves
func (Cases) CleanupNotRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n04re_posts WHERE NOT (user_id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n04re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNotNoKey negates the condition; a relation without a foreign key.
//
//	CREATE TABLE n04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n04nk_users VALUES (1), (2);
//	INSERT INTO n04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n04nk_posts.user_id -> n04nk_users.id
// Reality: orphaned
// Unknown: what a negated condition leaves
func (Cases) CleanupNotNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n04nk_posts WHERE NOT (user_id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n04nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLimitedCascade deletes one of the posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n05ca_users VALUES (1), (2);
//	INSERT INTO n05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupLimitedCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n05ca_posts WHERE user_id = ? LIMIT 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n05ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLimitedRestrict deletes one of the posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n05re_users (id INT PRIMARY KEY);
//	CREATE TABLE n05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n05re_users VALUES (1), (2);
//	INSERT INTO n05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether there are more rows than the limit
func (Cases) CleanupLimitedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n05re_posts WHERE user_id = ? LIMIT 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n05re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLimitedNoKey deletes one of the posts; a relation without a foreign key.
//
//	CREATE TABLE n05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n05nk_users VALUES (1), (2);
//	INSERT INTO n05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n05nk_posts.user_id -> n05nk_users.id
// Reality: orphaned
// Unknown: whether there are more rows than the limit
func (Cases) CleanupLimitedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n05nk_posts WHERE user_id = ? LIMIT 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n05nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherUpdateCascade changes another column of the posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n06ca_users VALUES (1), (2);
//	INSERT INTO n06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupOtherUpdateCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n06ca_posts SET draft = 1 WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n06ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherUpdateRestrict changes another column of the posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n06re_users (id INT PRIMARY KEY);
//	CREATE TABLE n06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n06re_users VALUES (1), (2);
//	INSERT INTO n06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupOtherUpdateRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n06re_posts SET draft = 1 WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n06re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupOtherUpdateNoKey changes another column of the posts; a relation without a foreign key.
//
//	CREATE TABLE n06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n06nk_users VALUES (1), (2);
//	INSERT INTO n06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n06nk_posts.user_id -> n06nk_users.id
// Reality: orphaned
func (Cases) CleanupOtherUpdateNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n06nk_posts SET draft = 1 WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n06nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSameKeyCascade gives the posts to the same user; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n07ca_users VALUES (1), (2);
//	INSERT INTO n07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupSameKeyCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n07ca_posts SET user_id = ? WHERE user_id = ?", id, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n07ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSameKeyRestrict gives the posts to the same user; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n07re_users (id INT PRIMARY KEY);
//	CREATE TABLE n07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n07re_users VALUES (1), (2);
//	INSERT INTO n07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupSameKeyRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n07re_posts SET user_id = ? WHERE user_id = ?", id, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n07re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSameKeyNoKey gives the posts to the same user; a relation without a foreign key.
//
//	CREATE TABLE n07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n07nk_users VALUES (1), (2);
//	INSERT INTO n07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n07nk_posts.user_id -> n07nk_users.id
// Reality: orphaned
func (Cases) CleanupSameKeyNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n07nk_posts SET user_id = ? WHERE user_id = ?", id, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n07nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRolledBackCascade deletes the posts in a transaction that it takes back; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n08ca_users VALUES (1), (2);
//	INSERT INTO n08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupRolledBackCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n08ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "DELETE FROM n08ca_users WHERE id = ?", id)
	return err
}

// CleanupRolledBackRestrict deletes the posts in a transaction that it takes back; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n08re_users (id INT PRIMARY KEY);
//	CREATE TABLE n08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n08re_users VALUES (1), (2);
//	INSERT INTO n08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupRolledBackRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n08re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "DELETE FROM n08re_users WHERE id = ?", id)
	return err
}

// CleanupRolledBackNoKey deletes the posts in a transaction that it takes back; a relation without a foreign key.
//
//	CREATE TABLE n08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n08nk_users VALUES (1), (2);
//	INSERT INTO n08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n08nk_posts.user_id -> n08nk_users.id
// Reality: orphaned
func (Cases) CleanupRolledBackNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n08nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "DELETE FROM n08nk_users WHERE id = ?", id)
	return err
}

// CleanupEmptyLoopCascade deletes the posts as often as a list that is empty has elements; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n09ca_users VALUES (1), (2);
//	INSERT INTO n09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupEmptyLoopCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, user := range strings.Fields(os.Getenv("CASCADELINT_USERS")) {
		if _, err := tx.ExecContext(ctx, "DELETE FROM n09ca_posts WHERE user_id = ?", user); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n09ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupEmptyLoopRestrict deletes the posts as often as a list that is empty has elements; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n09re_users (id INT PRIMARY KEY);
//	CREATE TABLE n09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n09re_users VALUES (1), (2);
//	INSERT INTO n09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether the list holds the deleted key
func (Cases) CleanupEmptyLoopRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, user := range strings.Fields(os.Getenv("CASCADELINT_USERS")) {
		if _, err := tx.ExecContext(ctx, "DELETE FROM n09re_posts WHERE user_id = ?", user); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n09re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupEmptyLoopNoKey deletes the posts as often as a list that is empty has elements; a relation without a foreign key.
//
//	CREATE TABLE n09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n09nk_users VALUES (1), (2);
//	INSERT INTO n09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n09nk_posts.user_id -> n09nk_users.id
// Reality: orphaned
// Unknown: whether the list holds the deleted key
func (Cases) CleanupEmptyLoopNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, user := range strings.Fields(os.Getenv("CASCADELINT_USERS")) {
		if _, err := tx.ExecContext(ctx, "DELETE FROM n09nk_posts WHERE user_id = ?", user); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n09nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupKeyForAllCascade deletes one user's posts and all users; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n10ca_users VALUES (1), (2);
//	INSERT INTO n10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupKeyForAllCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n10ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n10ca_users"); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupKeyForAllRestrict deletes one user's posts and all users; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n10re_users (id INT PRIMARY KEY);
//	CREATE TABLE n10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n10re_users VALUES (1), (2);
//	INSERT INTO n10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: whether other users have posts
func (Cases) CleanupKeyForAllRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n10re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n10re_users"); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupKeyForAllNoKey deletes one user's posts and all users; a relation without a foreign key.
//
//	CREATE TABLE n10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n10nk_users VALUES (1), (2);
//	INSERT INTO n10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n10nk_posts.user_id -> n10nk_users.id
// Reality: orphaned
// Unknown: whether other users have posts
func (Cases) CleanupKeyForAllNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n10nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n10nk_users"); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAllForAllCascade deletes all posts and all users; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n11ca_users VALUES (1), (2);
//	INSERT INTO n11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAllForAllCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n11ca_posts"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n11ca_users"); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAllForAllRestrict deletes all posts and all users; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n11re_users (id INT PRIMARY KEY);
//	CREATE TABLE n11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n11re_users VALUES (1), (2);
//	INSERT INTO n11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAllForAllRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n11re_posts"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n11re_users"); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAllForAllNoKey deletes all posts and all users; a relation without a foreign key.
//
//	CREATE TABLE n11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n11nk_users VALUES (1), (2);
//	INSERT INTO n11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n11nk_posts.user_id -> n11nk_users.id
// Reality: ok
func (Cases) CleanupAllForAllNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n11nk_posts"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n11nk_users"); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupKeysCascade deletes the posts of several users; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n12ca_users VALUES (1), (2);
//	INSERT INTO n12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupKeysCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n12ca_posts WHERE user_id IN (?, ?)", id, 3); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n12ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupKeysRestrict deletes the posts of several users; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n12re_users (id INT PRIMARY KEY);
//	CREATE TABLE n12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n12re_users VALUES (1), (2);
//	INSERT INTO n12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupKeysRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n12re_posts WHERE user_id IN (?, ?)", id, 3); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n12re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupKeysNoKey deletes the posts of several users; a relation without a foreign key.
//
//	CREATE TABLE n12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n12nk_users VALUES (1), (2);
//	INSERT INTO n12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n12nk_posts.user_id -> n12nk_users.id
// Reality: ok
func (Cases) CleanupKeysNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n12nk_posts WHERE user_id IN (?, ?)", id, 3); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n12nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAndBackCascade compares the other way round; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n13ca_users VALUES (1), (2);
//	INSERT INTO n13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAndBackCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n13ca_posts WHERE ? = user_id", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n13ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAndBackRestrict compares the other way round; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n13re_users (id INT PRIMARY KEY);
//	CREATE TABLE n13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n13re_users VALUES (1), (2);
//	INSERT INTO n13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAndBackRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n13re_posts WHERE ? = user_id", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n13re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAndBackNoKey compares the other way round; a relation without a foreign key.
//
//	CREATE TABLE n13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n13nk_users VALUES (1), (2);
//	INSERT INTO n13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n13nk_posts.user_id -> n13nk_users.id
// Reality: ok
func (Cases) CleanupAndBackNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n13nk_posts WHERE ? = user_id", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n13nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsAllCascade takes all posts away from their users; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n14ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n14ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n14ca_users VALUES (1), (2);
//	INSERT INTO n14ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsAllCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n14ca_posts SET user_id = NULL"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n14ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsAllRestrict takes all posts away from their users; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n14re_users (id INT PRIMARY KEY);
//	CREATE TABLE n14re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n14re_users VALUES (1), (2);
//	INSERT INTO n14re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsAllRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n14re_posts SET user_id = NULL"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n14re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsAllNoKey takes all posts away from their users; a relation without a foreign key.
//
//	CREATE TABLE n14nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n14nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n14nk_users VALUES (1), (2);
//	INSERT INTO n14nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n14nk_posts.user_id -> n14nk_users.id
// Reality: ok
func (Cases) CleanupNullsAllNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE n14nk_posts SET user_id = NULL"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM n14nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupTwoTxCascade deletes the posts in a transaction of their own; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE n15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE n15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO n15ca_users VALUES (1), (2);
//	INSERT INTO n15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupTwoTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	first, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer first.Rollback()
	if _, err := first.ExecContext(ctx, "DELETE FROM n15ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := first.Commit(); err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n15ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupTwoTxRestrict deletes the posts in a transaction of their own; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE n15re_users (id INT PRIMARY KEY);
//	CREATE TABLE n15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES n15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO n15re_users VALUES (1), (2);
//	INSERT INTO n15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupTwoTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	first, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer first.Rollback()
	if _, err := first.ExecContext(ctx, "DELETE FROM n15re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := first.Commit(); err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n15re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupTwoTxNoKey deletes the posts in a transaction of their own; a relation without a foreign key.
//
//	CREATE TABLE n15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE n15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO n15nk_users VALUES (1), (2);
//	INSERT INTO n15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: n15nk_posts.user_id -> n15nk_users.id
// Reality: ok
// Torn: yes
func (Cases) CleanupTwoTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	first, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer first.Rollback()
	if _, err := first.ExecContext(ctx, "DELETE FROM n15nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := first.Commit(); err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM n15nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}
