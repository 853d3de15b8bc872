// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
)

// ChainCascadeCascade deletes a user; posts have a foreign key ON DELETE CASCADE, comments below them a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE hcaca_users (id INT PRIMARY KEY);
//	CREATE TABLE hcaca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hcaca_users (id) ON DELETE CASCADE);
//	CREATE TABLE hcaca_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hcaca_posts (id) ON DELETE CASCADE);
//	INSERT INTO hcaca_users VALUES (1), (2);
//	INSERT INTO hcaca_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hcaca_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainCascadeCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hcaca_users WHERE id = ?", id)
	return err
}

// ChainCascadeSetNull deletes a user; posts have a foreign key ON DELETE CASCADE, comments below them a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE hcasn_users (id INT PRIMARY KEY);
//	CREATE TABLE hcasn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hcasn_users (id) ON DELETE CASCADE);
//	CREATE TABLE hcasn_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hcasn_posts (id) ON DELETE SET NULL);
//	INSERT INTO hcasn_users VALUES (1), (2);
//	INSERT INTO hcasn_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hcasn_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainCascadeSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hcasn_users WHERE id = ?", id)
	return err
}

// ChainCascadeRestrict deletes a user; posts have a foreign key ON DELETE CASCADE, comments below them a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE hcare_users (id INT PRIMARY KEY);
//	CREATE TABLE hcare_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hcare_users (id) ON DELETE CASCADE);
//	CREATE TABLE hcare_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hcare_posts (id) ON DELETE RESTRICT);
//	INSERT INTO hcare_users VALUES (1), (2);
//	INSERT INTO hcare_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hcare_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainCascadeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hcare_users WHERE id = ?", id)
	return err
}

// ChainCascadeNoAction deletes a user; posts have a foreign key ON DELETE CASCADE, comments below them a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE hcana_users (id INT PRIMARY KEY);
//	CREATE TABLE hcana_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hcana_users (id) ON DELETE CASCADE);
//	CREATE TABLE hcana_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hcana_posts (id) ON DELETE NO ACTION);
//	INSERT INTO hcana_users VALUES (1), (2);
//	INSERT INTO hcana_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hcana_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainCascadeNoAction(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hcana_users WHERE id = ?", id)
	return err
}

// ChainCascadeNoRule deletes a user; posts have a foreign key ON DELETE CASCADE, comments below them a foreign key without a rule.
//
//	CREATE TABLE hcanr_users (id INT PRIMARY KEY);
//	CREATE TABLE hcanr_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hcanr_users (id) ON DELETE CASCADE);
//	CREATE TABLE hcanr_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hcanr_posts (id));
//	INSERT INTO hcanr_users VALUES (1), (2);
//	INSERT INTO hcanr_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hcanr_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainCascadeNoRule(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hcanr_users WHERE id = ?", id)
	return err
}

// ChainCascadeNoKey deletes a user; posts have a foreign key ON DELETE CASCADE, comments below them a relation without a foreign key.
//
//	CREATE TABLE hcank_users (id INT PRIMARY KEY);
//	CREATE TABLE hcank_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hcank_users (id) ON DELETE CASCADE);
//	CREATE TABLE hcank_comments (id INT PRIMARY KEY, post_id INT);
//	INSERT INTO hcank_users VALUES (1), (2);
//	INSERT INTO hcank_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hcank_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hcank_comments.post_id -> hcank_posts.id
// Reality: orphaned
func (Cases) ChainCascadeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hcank_users WHERE id = ?", id)
	return err
}

// ChainSetNullCascade deletes a user; posts have a foreign key ON DELETE SET NULL, comments below them a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE hsnca_users (id INT PRIMARY KEY);
//	CREATE TABLE hsnca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hsnca_users (id) ON DELETE SET NULL);
//	CREATE TABLE hsnca_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hsnca_posts (id) ON DELETE CASCADE);
//	INSERT INTO hsnca_users VALUES (1), (2);
//	INSERT INTO hsnca_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hsnca_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainSetNullCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hsnca_users WHERE id = ?", id)
	return err
}

// ChainSetNullSetNull deletes a user; posts have a foreign key ON DELETE SET NULL, comments below them a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE hsnsn_users (id INT PRIMARY KEY);
//	CREATE TABLE hsnsn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hsnsn_users (id) ON DELETE SET NULL);
//	CREATE TABLE hsnsn_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hsnsn_posts (id) ON DELETE SET NULL);
//	INSERT INTO hsnsn_users VALUES (1), (2);
//	INSERT INTO hsnsn_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hsnsn_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainSetNullSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hsnsn_users WHERE id = ?", id)
	return err
}

// ChainSetNullRestrict deletes a user; posts have a foreign key ON DELETE SET NULL, comments below them a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE hsnre_users (id INT PRIMARY KEY);
//	CREATE TABLE hsnre_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hsnre_users (id) ON DELETE SET NULL);
//	CREATE TABLE hsnre_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hsnre_posts (id) ON DELETE RESTRICT);
//	INSERT INTO hsnre_users VALUES (1), (2);
//	INSERT INTO hsnre_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hsnre_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainSetNullRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hsnre_users WHERE id = ?", id)
	return err
}

// ChainSetNullNoAction deletes a user; posts have a foreign key ON DELETE SET NULL, comments below them a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE hsnna_users (id INT PRIMARY KEY);
//	CREATE TABLE hsnna_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hsnna_users (id) ON DELETE SET NULL);
//	CREATE TABLE hsnna_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hsnna_posts (id) ON DELETE NO ACTION);
//	INSERT INTO hsnna_users VALUES (1), (2);
//	INSERT INTO hsnna_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hsnna_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainSetNullNoAction(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hsnna_users WHERE id = ?", id)
	return err
}

// ChainSetNullNoRule deletes a user; posts have a foreign key ON DELETE SET NULL, comments below them a foreign key without a rule.
//
//	CREATE TABLE hsnnr_users (id INT PRIMARY KEY);
//	CREATE TABLE hsnnr_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hsnnr_users (id) ON DELETE SET NULL);
//	CREATE TABLE hsnnr_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hsnnr_posts (id));
//	INSERT INTO hsnnr_users VALUES (1), (2);
//	INSERT INTO hsnnr_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hsnnr_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: ok
func (Cases) ChainSetNullNoRule(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hsnnr_users WHERE id = ?", id)
	return err
}

// ChainSetNullNoKey deletes a user; posts have a foreign key ON DELETE SET NULL, comments below them a relation without a foreign key.
//
//	CREATE TABLE hsnnk_users (id INT PRIMARY KEY);
//	CREATE TABLE hsnnk_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hsnnk_users (id) ON DELETE SET NULL);
//	CREATE TABLE hsnnk_comments (id INT PRIMARY KEY, post_id INT);
//	INSERT INTO hsnnk_users VALUES (1), (2);
//	INSERT INTO hsnnk_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hsnnk_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hsnnk_comments.post_id -> hsnnk_posts.id
// Reality: ok
func (Cases) ChainSetNullNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hsnnk_users WHERE id = ?", id)
	return err
}

// ChainRestrictCascade deletes a user; posts have a foreign key ON DELETE RESTRICT, comments below them a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE hreca_users (id INT PRIMARY KEY);
//	CREATE TABLE hreca_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hreca_users (id) ON DELETE RESTRICT);
//	CREATE TABLE hreca_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hreca_posts (id) ON DELETE CASCADE);
//	INSERT INTO hreca_users VALUES (1), (2);
//	INSERT INTO hreca_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hreca_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainRestrictCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hreca_users WHERE id = ?", id)
	return err
}

// ChainRestrictSetNull deletes a user; posts have a foreign key ON DELETE RESTRICT, comments below them a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE hresn_users (id INT PRIMARY KEY);
//	CREATE TABLE hresn_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hresn_users (id) ON DELETE RESTRICT);
//	CREATE TABLE hresn_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hresn_posts (id) ON DELETE SET NULL);
//	INSERT INTO hresn_users VALUES (1), (2);
//	INSERT INTO hresn_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hresn_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainRestrictSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hresn_users WHERE id = ?", id)
	return err
}

// ChainRestrictRestrict deletes a user; posts have a foreign key ON DELETE RESTRICT, comments below them a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE hrere_users (id INT PRIMARY KEY);
//	CREATE TABLE hrere_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hrere_users (id) ON DELETE RESTRICT);
//	CREATE TABLE hrere_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hrere_posts (id) ON DELETE RESTRICT);
//	INSERT INTO hrere_users VALUES (1), (2);
//	INSERT INTO hrere_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hrere_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainRestrictRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hrere_users WHERE id = ?", id)
	return err
}

// ChainRestrictNoAction deletes a user; posts have a foreign key ON DELETE RESTRICT, comments below them a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE hrena_users (id INT PRIMARY KEY);
//	CREATE TABLE hrena_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hrena_users (id) ON DELETE RESTRICT);
//	CREATE TABLE hrena_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hrena_posts (id) ON DELETE NO ACTION);
//	INSERT INTO hrena_users VALUES (1), (2);
//	INSERT INTO hrena_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hrena_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainRestrictNoAction(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hrena_users WHERE id = ?", id)
	return err
}

// ChainRestrictNoRule deletes a user; posts have a foreign key ON DELETE RESTRICT, comments below them a foreign key without a rule.
//
//	CREATE TABLE hrenr_users (id INT PRIMARY KEY);
//	CREATE TABLE hrenr_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hrenr_users (id) ON DELETE RESTRICT);
//	CREATE TABLE hrenr_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hrenr_posts (id));
//	INSERT INTO hrenr_users VALUES (1), (2);
//	INSERT INTO hrenr_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hrenr_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Reality: refused
func (Cases) ChainRestrictNoRule(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hrenr_users WHERE id = ?", id)
	return err
}

// ChainRestrictNoKey deletes a user; posts have a foreign key ON DELETE RESTRICT, comments below them a relation without a foreign key.
//
//	CREATE TABLE hrenk_users (id INT PRIMARY KEY);
//	CREATE TABLE hrenk_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES hrenk_users (id) ON DELETE RESTRICT);
//	CREATE TABLE hrenk_comments (id INT PRIMARY KEY, post_id INT);
//	INSERT INTO hrenk_users VALUES (1), (2);
//	INSERT INTO hrenk_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hrenk_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hrenk_comments.post_id -> hrenk_posts.id
// Reality: refused
func (Cases) ChainRestrictNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hrenk_users WHERE id = ?", id)
	return err
}

// ChainNoKeyCascade deletes a user; posts have a relation without a foreign key, comments below them a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE hnkca_users (id INT PRIMARY KEY);
//	CREATE TABLE hnkca_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE hnkca_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hnkca_posts (id) ON DELETE CASCADE);
//	INSERT INTO hnkca_users VALUES (1), (2);
//	INSERT INTO hnkca_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hnkca_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hnkca_posts.user_id -> hnkca_users.id
// Reality: orphaned
func (Cases) ChainNoKeyCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hnkca_users WHERE id = ?", id)
	return err
}

// ChainNoKeySetNull deletes a user; posts have a relation without a foreign key, comments below them a foreign key ON DELETE SET NULL.
//
//	CREATE TABLE hnksn_users (id INT PRIMARY KEY);
//	CREATE TABLE hnksn_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE hnksn_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hnksn_posts (id) ON DELETE SET NULL);
//	INSERT INTO hnksn_users VALUES (1), (2);
//	INSERT INTO hnksn_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hnksn_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hnksn_posts.user_id -> hnksn_users.id
// Reality: orphaned
func (Cases) ChainNoKeySetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hnksn_users WHERE id = ?", id)
	return err
}

// ChainNoKeyRestrict deletes a user; posts have a relation without a foreign key, comments below them a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE hnkre_users (id INT PRIMARY KEY);
//	CREATE TABLE hnkre_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE hnkre_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hnkre_posts (id) ON DELETE RESTRICT);
//	INSERT INTO hnkre_users VALUES (1), (2);
//	INSERT INTO hnkre_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hnkre_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hnkre_posts.user_id -> hnkre_users.id
// Reality: orphaned
func (Cases) ChainNoKeyRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hnkre_users WHERE id = ?", id)
	return err
}

// ChainNoKeyNoAction deletes a user; posts have a relation without a foreign key, comments below them a foreign key ON DELETE NO ACTION.
//
//	CREATE TABLE hnkna_users (id INT PRIMARY KEY);
//	CREATE TABLE hnkna_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE hnkna_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hnkna_posts (id) ON DELETE NO ACTION);
//	INSERT INTO hnkna_users VALUES (1), (2);
//	INSERT INTO hnkna_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hnkna_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hnkna_posts.user_id -> hnkna_users.id
// Reality: orphaned
func (Cases) ChainNoKeyNoAction(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hnkna_users WHERE id = ?", id)
	return err
}

// ChainNoKeyNoRule deletes a user; posts have a relation without a foreign key, comments below them a foreign key without a rule.
//
//	CREATE TABLE hnknr_users (id INT PRIMARY KEY);
//	CREATE TABLE hnknr_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE hnknr_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES hnknr_posts (id));
//	INSERT INTO hnknr_users VALUES (1), (2);
//	INSERT INTO hnknr_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hnknr_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hnknr_posts.user_id -> hnknr_users.id
// Reality: orphaned
func (Cases) ChainNoKeyNoRule(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hnknr_users WHERE id = ?", id)
	return err
}

// ChainNoKeyNoKey deletes a user; posts have a relation without a foreign key, comments below them a relation without a foreign key.
//
//	CREATE TABLE hnknk_users (id INT PRIMARY KEY);
//	CREATE TABLE hnknk_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TABLE hnknk_comments (id INT PRIMARY KEY, post_id INT);
//	INSERT INTO hnknk_users VALUES (1), (2);
//	INSERT INTO hnknk_posts VALUES (10, 1), (11, 1), (20, 2);
//	INSERT INTO hnknk_comments VALUES (100, 10), (110, 11), (200, 20);
//
// Relation: hnknk_posts.user_id -> hnknk_users.id
// Relation: hnknk_comments.post_id -> hnknk_posts.id
// Reality: orphaned
func (Cases) ChainNoKeyNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM hnknk_users WHERE id = ?", id)
	return err
}
