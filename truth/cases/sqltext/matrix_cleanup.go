// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
	"os"
)

// CleanupBareCascade deletes a user and does nothing for the posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c01ca_users VALUES (1), (2);
//	INSERT INTO c01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBareCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM c01ca_users WHERE id = ?", id)
	return err
}

// CleanupBareSetNull deletes a user and does nothing for the posts; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c01sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c01sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c01sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c01sn_users VALUES (1), (2);
//	INSERT INTO c01sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBareSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM c01sn_users WHERE id = ?", id)
	return err
}

// CleanupBareRestrict deletes a user and does nothing for the posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c01re_users (id INT PRIMARY KEY);
//	CREATE TABLE c01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c01re_users VALUES (1), (2);
//	INSERT INTO c01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupBareRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM c01re_users WHERE id = ?", id)
	return err
}

// CleanupBareNoAction deletes a user and does nothing for the posts; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c01na_users (id INT PRIMARY KEY);
//	CREATE TABLE c01na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c01na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c01na_users VALUES (1), (2);
//	INSERT INTO c01na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupBareNoAction(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM c01na_users WHERE id = ?", id)
	return err
}

// CleanupBareNoRule deletes a user and does nothing for the posts; a foreign key without a rule.
//
//	CREATE TABLE c01nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c01nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c01nr_users (id));
//	INSERT INTO c01nr_users VALUES (1), (2);
//	INSERT INTO c01nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupBareNoRule(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM c01nr_users WHERE id = ?", id)
	return err
}

// CleanupBareNoKey deletes a user and does nothing for the posts; a relation without a foreign key.
//
//	CREATE TABLE c01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c01nk_users VALUES (1), (2);
//	INSERT INTO c01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c01nk_posts.user_id -> c01nk_users.id
// Reality: orphaned
func (Cases) CleanupBareNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM c01nk_users WHERE id = ?", id)
	return err
}

// CleanupBeforeCascade deletes the posts first, in the same transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c02ca_users VALUES (1), (2);
//	INSERT INTO c02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBeforeCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforeSetNull deletes the posts first, in the same transaction; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c02sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c02sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c02sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c02sn_users VALUES (1), (2);
//	INSERT INTO c02sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBeforeSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02sn_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforeRestrict deletes the posts first, in the same transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c02re_users (id INT PRIMARY KEY);
//	CREATE TABLE c02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c02re_users VALUES (1), (2);
//	INSERT INTO c02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBeforeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforeNoAction deletes the posts first, in the same transaction; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c02na_users (id INT PRIMARY KEY);
//	CREATE TABLE c02na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c02na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c02na_users VALUES (1), (2);
//	INSERT INTO c02na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBeforeNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02na_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforeNoRule deletes the posts first, in the same transaction; a foreign key without a rule.
//
//	CREATE TABLE c02nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c02nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c02nr_users (id));
//	INSERT INTO c02nr_users VALUES (1), (2);
//	INSERT INTO c02nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupBeforeNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02nr_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforeNoKey deletes the posts first, in the same transaction; a relation without a foreign key.
//
//	CREATE TABLE c02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c02nk_users VALUES (1), (2);
//	INSERT INTO c02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c02nk_posts.user_id -> c02nk_users.id
// Reality: ok
func (Cases) CleanupBeforeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c02nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforeWithoutTxCascade deletes the posts first, without a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c03ca_users VALUES (1), (2);
//	INSERT INTO c03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforeWithoutTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c03ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c03ca_users WHERE id = ?", id)
	return err
}

// CleanupBeforeWithoutTxSetNull deletes the posts first, without a transaction; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c03sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c03sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c03sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c03sn_users VALUES (1), (2);
//	INSERT INTO c03sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforeWithoutTxSetNull(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c03sn_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c03sn_users WHERE id = ?", id)
	return err
}

// CleanupBeforeWithoutTxRestrict deletes the posts first, without a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c03re_users (id INT PRIMARY KEY);
//	CREATE TABLE c03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c03re_users VALUES (1), (2);
//	INSERT INTO c03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforeWithoutTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c03re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c03re_users WHERE id = ?", id)
	return err
}

// CleanupBeforeWithoutTxNoAction deletes the posts first, without a transaction; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c03na_users (id INT PRIMARY KEY);
//	CREATE TABLE c03na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c03na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c03na_users VALUES (1), (2);
//	INSERT INTO c03na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforeWithoutTxNoAction(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c03na_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c03na_users WHERE id = ?", id)
	return err
}

// CleanupBeforeWithoutTxNoRule deletes the posts first, without a transaction; a foreign key without a rule.
//
//	CREATE TABLE c03nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c03nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c03nr_users (id));
//	INSERT INTO c03nr_users VALUES (1), (2);
//	INSERT INTO c03nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforeWithoutTxNoRule(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c03nr_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c03nr_users WHERE id = ?", id)
	return err
}

// CleanupBeforeWithoutTxNoKey deletes the posts first, without a transaction; a relation without a foreign key.
//
//	CREATE TABLE c03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c03nk_users VALUES (1), (2);
//	INSERT INTO c03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c03nk_posts.user_id -> c03nk_users.id
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforeWithoutTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c03nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c03nk_users WHERE id = ?", id)
	return err
}

// CleanupBeforePastTxCascade deletes the posts first, past the transaction that deletes the user; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c04ca_users VALUES (1), (2);
//	INSERT INTO c04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM c04ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c04ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforePastTxSetNull deletes the posts first, past the transaction that deletes the user; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c04sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c04sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c04sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c04sn_users VALUES (1), (2);
//	INSERT INTO c04sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastTxSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM c04sn_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c04sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforePastTxRestrict deletes the posts first, past the transaction that deletes the user; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c04re_users (id INT PRIMARY KEY);
//	CREATE TABLE c04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c04re_users VALUES (1), (2);
//	INSERT INTO c04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM c04re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c04re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforePastTxNoAction deletes the posts first, past the transaction that deletes the user; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c04na_users (id INT PRIMARY KEY);
//	CREATE TABLE c04na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c04na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c04na_users VALUES (1), (2);
//	INSERT INTO c04na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastTxNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM c04na_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c04na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforePastTxNoRule deletes the posts first, past the transaction that deletes the user; a foreign key without a rule.
//
//	CREATE TABLE c04nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c04nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c04nr_users (id));
//	INSERT INTO c04nr_users VALUES (1), (2);
//	INSERT INTO c04nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastTxNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM c04nr_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c04nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupBeforePastTxNoKey deletes the posts first, past the transaction that deletes the user; a relation without a foreign key.
//
//	CREATE TABLE c04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c04nk_users VALUES (1), (2);
//	INSERT INTO c04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c04nk_posts.user_id -> c04nk_users.id
// Reality: ok
// Torn: yes
func (Cases) CleanupBeforePastTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM c04nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c04nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterCascade deletes the posts after the user, in the same transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c05ca_users VALUES (1), (2);
//	INSERT INTO c05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAfterCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05ca_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterSetNull deletes the posts after the user, in the same transaction; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c05sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c05sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c05sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c05sn_users VALUES (1), (2);
//	INSERT INTO c05sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAfterSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05sn_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05sn_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterRestrict deletes the posts after the user, in the same transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c05re_users (id INT PRIMARY KEY);
//	CREATE TABLE c05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c05re_users VALUES (1), (2);
//	INSERT INTO c05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupAfterRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05re_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterNoAction deletes the posts after the user, in the same transaction; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c05na_users (id INT PRIMARY KEY);
//	CREATE TABLE c05na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c05na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c05na_users VALUES (1), (2);
//	INSERT INTO c05na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupAfterNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05na_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05na_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterNoRule deletes the posts after the user, in the same transaction; a foreign key without a rule.
//
//	CREATE TABLE c05nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c05nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c05nr_users (id));
//	INSERT INTO c05nr_users VALUES (1), (2);
//	INSERT INTO c05nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupAfterNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05nr_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05nr_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterNoKey deletes the posts after the user, in the same transaction; a relation without a foreign key.
//
//	CREATE TABLE c05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c05nk_users VALUES (1), (2);
//	INSERT INTO c05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c05nk_posts.user_id -> c05nk_users.id
// Reality: ok
func (Cases) CleanupAfterNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05nk_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c05nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupAfterWithoutTxCascade deletes the posts after the user, without a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c06ca_users VALUES (1), (2);
//	INSERT INTO c06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAfterWithoutTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c06ca_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c06ca_posts WHERE user_id = ?", id)
	return err
}

// CleanupAfterWithoutTxSetNull deletes the posts after the user, without a transaction; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c06sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c06sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c06sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c06sn_users VALUES (1), (2);
//	INSERT INTO c06sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupAfterWithoutTxSetNull(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c06sn_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c06sn_posts WHERE user_id = ?", id)
	return err
}

// CleanupAfterWithoutTxRestrict deletes the posts after the user, without a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c06re_users (id INT PRIMARY KEY);
//	CREATE TABLE c06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c06re_users VALUES (1), (2);
//	INSERT INTO c06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupAfterWithoutTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c06re_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c06re_posts WHERE user_id = ?", id)
	return err
}

// CleanupAfterWithoutTxNoAction deletes the posts after the user, without a transaction; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c06na_users (id INT PRIMARY KEY);
//	CREATE TABLE c06na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c06na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c06na_users VALUES (1), (2);
//	INSERT INTO c06na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupAfterWithoutTxNoAction(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c06na_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c06na_posts WHERE user_id = ?", id)
	return err
}

// CleanupAfterWithoutTxNoRule deletes the posts after the user, without a transaction; a foreign key without a rule.
//
//	CREATE TABLE c06nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c06nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c06nr_users (id));
//	INSERT INTO c06nr_users VALUES (1), (2);
//	INSERT INTO c06nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupAfterWithoutTxNoRule(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c06nr_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c06nr_posts WHERE user_id = ?", id)
	return err
}

// CleanupAfterWithoutTxNoKey deletes the posts after the user, without a transaction; a relation without a foreign key.
//
//	CREATE TABLE c06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c06nk_users VALUES (1), (2);
//	INSERT INTO c06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c06nk_posts.user_id -> c06nk_users.id
// Reality: ok
// Torn: yes
func (Cases) CleanupAfterWithoutTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	if _, err := db.ExecContext(ctx, "DELETE FROM c06nk_users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM c06nk_posts WHERE user_id = ?", id)
	return err
}

// CleanupDeferredCascade defers the delete of the posts, so that it runs after the user's; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c07ca_users VALUES (1), (2);
//	INSERT INTO c07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
// Unseen: the key takes the posts along anyway
func (Cases) CleanupDeferredCascade(ctx context.Context, db *sql.DB, id int64) error {
	defer db.ExecContext(ctx, "DELETE FROM c07ca_posts WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM c07ca_users WHERE id = ?", id)
	return err
}

// CleanupDeferredSetNull defers the delete of the posts, so that it runs after the user's; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c07sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c07sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c07sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c07sn_users VALUES (1), (2);
//	INSERT INTO c07sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Torn: yes
// Unseen: the key takes the posts along anyway
func (Cases) CleanupDeferredSetNull(ctx context.Context, db *sql.DB, id int64) error {
	defer db.ExecContext(ctx, "DELETE FROM c07sn_posts WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM c07sn_users WHERE id = ?", id)
	return err
}

// CleanupDeferredRestrict defers the delete of the posts, so that it runs after the user's; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c07re_users (id INT PRIMARY KEY);
//	CREATE TABLE c07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c07re_users VALUES (1), (2);
//	INSERT INTO c07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupDeferredRestrict(ctx context.Context, db *sql.DB, id int64) error {
	defer db.ExecContext(ctx, "DELETE FROM c07re_posts WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM c07re_users WHERE id = ?", id)
	return err
}

// CleanupDeferredNoAction defers the delete of the posts, so that it runs after the user's; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c07na_users (id INT PRIMARY KEY);
//	CREATE TABLE c07na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c07na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c07na_users VALUES (1), (2);
//	INSERT INTO c07na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupDeferredNoAction(ctx context.Context, db *sql.DB, id int64) error {
	defer db.ExecContext(ctx, "DELETE FROM c07na_posts WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM c07na_users WHERE id = ?", id)
	return err
}

// CleanupDeferredNoRule defers the delete of the posts, so that it runs after the user's; a foreign key without a rule.
//
//	CREATE TABLE c07nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c07nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c07nr_users (id));
//	INSERT INTO c07nr_users VALUES (1), (2);
//	INSERT INTO c07nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupDeferredNoRule(ctx context.Context, db *sql.DB, id int64) error {
	defer db.ExecContext(ctx, "DELETE FROM c07nr_posts WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM c07nr_users WHERE id = ?", id)
	return err
}

// CleanupDeferredNoKey defers the delete of the posts, so that it runs after the user's; a relation without a foreign key.
//
//	CREATE TABLE c07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c07nk_users VALUES (1), (2);
//	INSERT INTO c07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c07nk_posts.user_id -> c07nk_users.id
// Reality: ok
// Torn: yes
func (Cases) CleanupDeferredNoKey(ctx context.Context, db *sql.DB, id int64) error {
	defer db.ExecContext(ctx, "DELETE FROM c07nk_posts WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM c07nk_users WHERE id = ?", id)
	return err
}

// CleanupNullsCascade takes the posts away from the user first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c08ca_users VALUES (1), (2);
//	INSERT INTO c08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c08ca_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c08ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsSetNull takes the posts away from the user first; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c08sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c08sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c08sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c08sn_users VALUES (1), (2);
//	INSERT INTO c08sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c08sn_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c08sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsRestrict takes the posts away from the user first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c08re_users (id INT PRIMARY KEY);
//	CREATE TABLE c08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c08re_users VALUES (1), (2);
//	INSERT INTO c08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c08re_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c08re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsNoAction takes the posts away from the user first; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c08na_users (id INT PRIMARY KEY);
//	CREATE TABLE c08na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c08na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c08na_users VALUES (1), (2);
//	INSERT INTO c08na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c08na_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c08na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsNoRule takes the posts away from the user first; a foreign key without a rule.
//
//	CREATE TABLE c08nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c08nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c08nr_users (id));
//	INSERT INTO c08nr_users VALUES (1), (2);
//	INSERT INTO c08nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNullsNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c08nr_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c08nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNullsNoKey takes the posts away from the user first; a relation without a foreign key.
//
//	CREATE TABLE c08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c08nk_users VALUES (1), (2);
//	INSERT INTO c08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c08nk_posts.user_id -> c08nk_users.id
// Reality: ok
func (Cases) CleanupNullsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c08nk_posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c08nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRepointsCascade gives the posts to another user first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c09ca_users VALUES (1), (2);
//	INSERT INTO c09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupRepointsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c09ca_posts SET user_id = ? WHERE user_id = ?", 2, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c09ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRepointsSetNull gives the posts to another user first; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c09sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c09sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c09sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c09sn_users VALUES (1), (2);
//	INSERT INTO c09sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupRepointsSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c09sn_posts SET user_id = ? WHERE user_id = ?", 2, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c09sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRepointsRestrict gives the posts to another user first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c09re_users (id INT PRIMARY KEY);
//	CREATE TABLE c09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c09re_users VALUES (1), (2);
//	INSERT INTO c09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupRepointsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c09re_posts SET user_id = ? WHERE user_id = ?", 2, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c09re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRepointsNoAction gives the posts to another user first; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c09na_users (id INT PRIMARY KEY);
//	CREATE TABLE c09na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c09na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c09na_users VALUES (1), (2);
//	INSERT INTO c09na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupRepointsNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c09na_posts SET user_id = ? WHERE user_id = ?", 2, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c09na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRepointsNoRule gives the posts to another user first; a foreign key without a rule.
//
//	CREATE TABLE c09nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c09nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c09nr_users (id));
//	INSERT INTO c09nr_users VALUES (1), (2);
//	INSERT INTO c09nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupRepointsNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c09nr_posts SET user_id = ? WHERE user_id = ?", 2, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c09nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupRepointsNoKey gives the posts to another user first; a relation without a foreign key.
//
//	CREATE TABLE c09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c09nk_users VALUES (1), (2);
//	INSERT INTO c09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c09nk_posts.user_id -> c09nk_users.id
// Reality: ok
func (Cases) CleanupRepointsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE c09nk_posts SET user_id = ? WHERE user_id = ?", 2, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c09nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupCalleeCascade deletes the posts in a function that it calls; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c10ca_users VALUES (1), (2);
//	INSERT INTO c10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupCalleeCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := cleanupCalleeCascadePosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c10ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func cleanupCalleeCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM c10ca_posts WHERE user_id = ?", user)
	return err
}

// CleanupCalleeSetNull deletes the posts in a function that it calls; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c10sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c10sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c10sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c10sn_users VALUES (1), (2);
//	INSERT INTO c10sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupCalleeSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := cleanupCalleeSetNullPosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c10sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func cleanupCalleeSetNullPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM c10sn_posts WHERE user_id = ?", user)
	return err
}

// CleanupCalleeRestrict deletes the posts in a function that it calls; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c10re_users (id INT PRIMARY KEY);
//	CREATE TABLE c10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c10re_users VALUES (1), (2);
//	INSERT INTO c10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupCalleeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := cleanupCalleeRestrictPosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c10re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func cleanupCalleeRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM c10re_posts WHERE user_id = ?", user)
	return err
}

// CleanupCalleeNoAction deletes the posts in a function that it calls; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c10na_users (id INT PRIMARY KEY);
//	CREATE TABLE c10na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c10na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c10na_users VALUES (1), (2);
//	INSERT INTO c10na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupCalleeNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := cleanupCalleeNoActionPosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c10na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func cleanupCalleeNoActionPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM c10na_posts WHERE user_id = ?", user)
	return err
}

// CleanupCalleeNoRule deletes the posts in a function that it calls; a foreign key without a rule.
//
//	CREATE TABLE c10nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c10nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c10nr_users (id));
//	INSERT INTO c10nr_users VALUES (1), (2);
//	INSERT INTO c10nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupCalleeNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := cleanupCalleeNoRulePosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c10nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func cleanupCalleeNoRulePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM c10nr_posts WHERE user_id = ?", user)
	return err
}

// CleanupCalleeNoKey deletes the posts in a function that it calls; a relation without a foreign key.
//
//	CREATE TABLE c10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c10nk_users VALUES (1), (2);
//	INSERT INTO c10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c10nk_posts.user_id -> c10nk_users.id
// Reality: ok
func (Cases) CleanupCalleeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := cleanupCalleeNoKeyPosts(ctx, tx, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c10nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func cleanupCalleeNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM c10nk_posts WHERE user_id = ?", user)
	return err
}

// CleanupSubselectCascade deletes the posts by a sub-select on the users; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c11ca_users VALUES (1), (2);
//	INSERT INTO c11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupSubselectCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11ca_posts WHERE user_id IN (SELECT id FROM c11ca_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSubselectSetNull deletes the posts by a sub-select on the users; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c11sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c11sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c11sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c11sn_users VALUES (1), (2);
//	INSERT INTO c11sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupSubselectSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11sn_posts WHERE user_id IN (SELECT id FROM c11sn_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSubselectRestrict deletes the posts by a sub-select on the users; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c11re_users (id INT PRIMARY KEY);
//	CREATE TABLE c11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c11re_users VALUES (1), (2);
//	INSERT INTO c11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupSubselectRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11re_posts WHERE user_id IN (SELECT id FROM c11re_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSubselectNoAction deletes the posts by a sub-select on the users; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c11na_users (id INT PRIMARY KEY);
//	CREATE TABLE c11na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c11na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c11na_users VALUES (1), (2);
//	INSERT INTO c11na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupSubselectNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11na_posts WHERE user_id IN (SELECT id FROM c11na_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSubselectNoRule deletes the posts by a sub-select on the users; a foreign key without a rule.
//
//	CREATE TABLE c11nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c11nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c11nr_users (id));
//	INSERT INTO c11nr_users VALUES (1), (2);
//	INSERT INTO c11nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupSubselectNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11nr_posts WHERE user_id IN (SELECT id FROM c11nr_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupSubselectNoKey deletes the posts by a sub-select on the users; a relation without a foreign key.
//
//	CREATE TABLE c11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c11nk_users VALUES (1), (2);
//	INSERT INTO c11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c11nk_posts.user_id -> c11nk_users.id
// Reality: ok
func (Cases) CleanupSubselectNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11nk_posts WHERE user_id IN (SELECT id FROM c11nk_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c11nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLoopCascade deletes the posts in a loop over table names; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c12ca_users VALUES (1), (2);
//	INSERT INTO c12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupLoopCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range []string{"c12ca_posts"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c12ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLoopSetNull deletes the posts in a loop over table names; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c12sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c12sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c12sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c12sn_users VALUES (1), (2);
//	INSERT INTO c12sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupLoopSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range []string{"c12sn_posts"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c12sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLoopRestrict deletes the posts in a loop over table names; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c12re_users (id INT PRIMARY KEY);
//	CREATE TABLE c12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c12re_users VALUES (1), (2);
//	INSERT INTO c12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupLoopRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range []string{"c12re_posts"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c12re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLoopNoAction deletes the posts in a loop over table names; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c12na_users (id INT PRIMARY KEY);
//	CREATE TABLE c12na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c12na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c12na_users VALUES (1), (2);
//	INSERT INTO c12na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupLoopNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range []string{"c12na_posts"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c12na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLoopNoRule deletes the posts in a loop over table names; a foreign key without a rule.
//
//	CREATE TABLE c12nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c12nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c12nr_users (id));
//	INSERT INTO c12nr_users VALUES (1), (2);
//	INSERT INTO c12nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupLoopNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range []string{"c12nr_posts"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c12nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupLoopNoKey deletes the posts in a loop over table names; a relation without a foreign key.
//
//	CREATE TABLE c12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c12nk_users VALUES (1), (2);
//	INSERT INTO c12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c12nk_posts.user_id -> c12nk_users.id
// Reality: ok
func (Cases) CleanupLoopNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range []string{"c12nk_posts"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c12nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupWrongColumnCascade deletes the posts that the user reviewed, not those that the user wrote; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c13ca_users VALUES (1), (2);
//	INSERT INTO c13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupWrongColumnCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13ca_posts WHERE reviewer = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupWrongColumnSetNull deletes the posts that the user reviewed, not those that the user wrote; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c13sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c13sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c13sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c13sn_users VALUES (1), (2);
//	INSERT INTO c13sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupWrongColumnSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13sn_posts WHERE reviewer = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupWrongColumnRestrict deletes the posts that the user reviewed, not those that the user wrote; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c13re_users (id INT PRIMARY KEY);
//	CREATE TABLE c13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c13re_users VALUES (1), (2);
//	INSERT INTO c13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupWrongColumnRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13re_posts WHERE reviewer = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupWrongColumnNoAction deletes the posts that the user reviewed, not those that the user wrote; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c13na_users (id INT PRIMARY KEY);
//	CREATE TABLE c13na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c13na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c13na_users VALUES (1), (2);
//	INSERT INTO c13na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupWrongColumnNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13na_posts WHERE reviewer = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupWrongColumnNoRule deletes the posts that the user reviewed, not those that the user wrote; a foreign key without a rule.
//
//	CREATE TABLE c13nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c13nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c13nr_users (id));
//	INSERT INTO c13nr_users VALUES (1), (2);
//	INSERT INTO c13nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupWrongColumnNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13nr_posts WHERE reviewer = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupWrongColumnNoKey deletes the posts that the user reviewed, not those that the user wrote; a relation without a foreign key.
//
//	CREATE TABLE c13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c13nk_users VALUES (1), (2);
//	INSERT INTO c13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c13nk_posts.user_id -> c13nk_users.id
// Reality: orphaned
func (Cases) CleanupWrongColumnNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13nk_posts WHERE reviewer = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c13nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNarrowCascade deletes only the drafts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c14ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c14ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c14ca_users VALUES (1), (2);
//	INSERT INTO c14ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNarrowCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14ca_posts WHERE user_id = ? AND draft = 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNarrowSetNull deletes only the drafts; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c14sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c14sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c14sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c14sn_users VALUES (1), (2);
//	INSERT INTO c14sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupNarrowSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14sn_posts WHERE user_id = ? AND draft = 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNarrowRestrict deletes only the drafts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c14re_users (id INT PRIMARY KEY);
//	CREATE TABLE c14re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c14re_users VALUES (1), (2);
//	INSERT INTO c14re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupNarrowRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14re_posts WHERE user_id = ? AND draft = 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNarrowNoAction deletes only the drafts; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c14na_users (id INT PRIMARY KEY);
//	CREATE TABLE c14na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c14na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c14na_users VALUES (1), (2);
//	INSERT INTO c14na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupNarrowNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14na_posts WHERE user_id = ? AND draft = 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNarrowNoRule deletes only the drafts; a foreign key without a rule.
//
//	CREATE TABLE c14nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c14nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c14nr_users (id));
//	INSERT INTO c14nr_users VALUES (1), (2);
//	INSERT INTO c14nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) CleanupNarrowNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14nr_posts WHERE user_id = ? AND draft = 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupNarrowNoKey deletes only the drafts; a relation without a foreign key.
//
//	CREATE TABLE c14nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c14nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c14nk_users VALUES (1), (2);
//	INSERT INTO c14nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c14nk_posts.user_id -> c14nk_users.id
// Reality: orphaned
func (Cases) CleanupNarrowNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14nk_posts WHERE user_id = ? AND draft = 1", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c14nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupConditionalCascade deletes the posts on some paths only; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE c15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE c15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO c15ca_users VALUES (1), (2);
//	INSERT INTO c15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupConditionalCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM c15ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c15ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupConditionalSetNull deletes the posts on some paths only; a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE c15sn_users (id INT PRIMARY KEY);
//	CREATE TABLE c15sn_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c15sn_users (id) ON DELETE SET NULL);
//	INSERT INTO c15sn_users VALUES (1), (2);
//	INSERT INTO c15sn_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) CleanupConditionalSetNull(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM c15sn_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c15sn_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupConditionalRestrict deletes the posts on some paths only; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE c15re_users (id INT PRIMARY KEY);
//	CREATE TABLE c15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO c15re_users VALUES (1), (2);
//	INSERT INTO c15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) CleanupConditionalRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM c15re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c15re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupConditionalNoAction deletes the posts on some paths only; a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE c15na_users (id INT PRIMARY KEY);
//	CREATE TABLE c15na_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c15na_users (id) ON DELETE NO ACTION);
//	INSERT INTO c15na_users VALUES (1), (2);
//	INSERT INTO c15na_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) CleanupConditionalNoAction(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM c15na_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c15na_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupConditionalNoRule deletes the posts on some paths only; a foreign key without a rule.
//
//	CREATE TABLE c15nr_users (id INT PRIMARY KEY);
//	CREATE TABLE c15nr_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES c15nr_users (id));
//	INSERT INTO c15nr_users VALUES (1), (2);
//	INSERT INTO c15nr_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) CleanupConditionalNoRule(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM c15nr_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c15nr_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CleanupConditionalNoKey deletes the posts on some paths only; a relation without a foreign key.
//
//	CREATE TABLE c15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE c15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO c15nk_users VALUES (1), (2);
//	INSERT INTO c15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: c15nk_posts.user_id -> c15nk_users.id
// Reality: ok
// Unknown: the path depends on the environment
func (Cases) CleanupConditionalNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM c15nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM c15nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}
