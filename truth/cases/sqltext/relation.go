package sqltext

import (
	"context"
	"database/sql"
)

// TwoChildren deletes a user with two child tables, one of which refuses.
//
//	CREATE TABLE r01_users (id INT PRIMARY KEY);
//	CREATE TABLE r01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r01_users (id) ON DELETE CASCADE);
//	CREATE TABLE r01_bills (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r01_users (id) ON DELETE RESTRICT);
//	INSERT INTO r01_users VALUES (1), (2);
//	INSERT INTO r01_posts VALUES (10, 1), (20, 2);
//	INSERT INTO r01_bills VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TwoChildren(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r01_users WHERE id = ?", id)
	return err
}

// TwoChildrenOneCleaned takes care of one of two child tables that refuse.
//
//	CREATE TABLE r02_users (id INT PRIMARY KEY);
//	CREATE TABLE r02_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r02_users (id));
//	CREATE TABLE r02_bills (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r02_users (id));
//	INSERT INTO r02_users VALUES (1), (2);
//	INSERT INTO r02_posts VALUES (10, 1), (20, 2);
//	INSERT INTO r02_bills VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TwoChildrenOneCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM r02_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r02_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// TwoChildrenBothCleaned takes care of both child tables that refuse.
//
//	CREATE TABLE r03_users (id INT PRIMARY KEY);
//	CREATE TABLE r03_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r03_users (id));
//	CREATE TABLE r03_bills (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r03_users (id));
//	INSERT INTO r03_users VALUES (1), (2);
//	INSERT INTO r03_posts VALUES (10, 1), (20, 2);
//	INSERT INTO r03_bills VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TwoChildrenBothCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, query := range []string{
		"DELETE FROM r03_posts WHERE user_id = ?",
		"DELETE FROM r03_bills WHERE user_id = ?",
		"DELETE FROM r03_users WHERE id = ?",
	} {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// TreeRestrict deletes a node whose children refuse.
//
//	CREATE TABLE r04_nodes (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES r04_nodes (id) ON DELETE RESTRICT);
//	INSERT INTO r04_nodes VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: refused
func (Cases) TreeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r04_nodes WHERE id = ?", id)
	return err
}

// TreeCascade deletes a node with all that hangs below it.
//
//	CREATE TABLE r05_nodes (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES r05_nodes (id) ON DELETE CASCADE);
//	INSERT INTO r05_nodes VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: ok
func (Cases) TreeCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r05_nodes WHERE id = ?", id)
	return err
}

// TreeSetNull deletes a node whose children become roots.
//
//	CREATE TABLE r06_nodes (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES r06_nodes (id) ON DELETE SET NULL);
//	INSERT INTO r06_nodes VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: ok
func (Cases) TreeSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r06_nodes WHERE id = ?", id)
	return err
}

// TreeNoKey deletes a node of a tree that no foreign key holds together.
//
//	CREATE TABLE r07_nodes (id INT PRIMARY KEY, parent_id INT);
//	INSERT INTO r07_nodes VALUES (1, NULL), (10, 1), (100, 10);
//
// Relation: r07_nodes.parent_id -> r07_nodes.id
// Reality: orphaned
func (Cases) TreeNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r07_nodes WHERE id = ?", id)
	return err
}

// TreeOneLevel deletes a node's children first, but not what hangs below them.
//
//	CREATE TABLE r08_nodes (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES r08_nodes (id) ON DELETE RESTRICT);
//	INSERT INTO r08_nodes VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: refused
func (Cases) TreeOneLevel(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM r08_nodes WHERE parent_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r08_nodes WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// TreeUnhooked makes a node's children roots before it deletes the node.
//
//	CREATE TABLE r09_nodes (id INT PRIMARY KEY, parent_id INT, FOREIGN KEY (parent_id) REFERENCES r09_nodes (id) ON DELETE RESTRICT);
//	INSERT INTO r09_nodes VALUES (1, NULL), (10, 1), (100, 10);
//
// Reality: ok
func (Cases) TreeUnhooked(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "UPDATE r09_nodes SET parent_id = NULL WHERE parent_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r09_nodes WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// CycleSetNull deletes a user whose favourite post goes along; the way back is SET NULL.
//
//	CREATE TABLE r10_users (id INT PRIMARY KEY, favourite INT);
//	CREATE TABLE r10_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r10_users (id) ON DELETE CASCADE);
//	ALTER TABLE r10_users ADD FOREIGN KEY (favourite) REFERENCES r10_posts (id) ON DELETE SET NULL;
//	INSERT INTO r10_users VALUES (1, 10), (2, 10);
//	INSERT INTO r10_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) CycleSetNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r10_users WHERE id = ?", id)
	return err
}

// CycleCascade deletes along a cycle of CASCADE.
//
//	CREATE TABLE r11_users (id INT PRIMARY KEY, favourite INT);
//	CREATE TABLE r11_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r11_users (id) ON DELETE CASCADE);
//	ALTER TABLE r11_users ADD FOREIGN KEY (favourite) REFERENCES r11_posts (id) ON DELETE CASCADE;
//	INSERT INTO r11_users VALUES (1, NULL), (2, 10), (3, 20), (4, NULL);
//	INSERT INTO r11_posts VALUES (10, 1), (20, 2), (40, 4);
//
// Reality: ok
func (Cases) CycleCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r11_users WHERE id = ?", id)
	return err
}

// CycleRestrict deletes a user whose post is another user's favourite, which refuses.
//
//	CREATE TABLE r12_users (id INT PRIMARY KEY, favourite INT);
//	CREATE TABLE r12_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES r12_users (id) ON DELETE CASCADE);
//	ALTER TABLE r12_users ADD FOREIGN KEY (favourite) REFERENCES r12_posts (id) ON DELETE RESTRICT;
//	INSERT INTO r12_users VALUES (1, NULL), (2, 10);
//	INSERT INTO r12_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) CycleRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r12_users WHERE id = ?", id)
	return err
}

// TwoKeys deletes a user whom messages name as sender (CASCADE) and as receiver (RESTRICT).
//
//	CREATE TABLE r13_users (id INT PRIMARY KEY);
//	CREATE TABLE r13_messages (id INT PRIMARY KEY, sender INT, receiver INT, FOREIGN KEY (sender) REFERENCES r13_users (id) ON DELETE CASCADE, FOREIGN KEY (receiver) REFERENCES r13_users (id) ON DELETE RESTRICT);
//	INSERT INTO r13_users VALUES (1), (2);
//	INSERT INTO r13_messages VALUES (10, 1, 2), (20, 2, 1);
//
// Reality: refused
func (Cases) TwoKeys(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r13_users WHERE id = ?", id)
	return err
}

// TwoKeysOneCleaned deletes the messages that the user sent, not those received.
//
//	CREATE TABLE r14_users (id INT PRIMARY KEY);
//	CREATE TABLE r14_messages (id INT PRIMARY KEY, sender INT, receiver INT, FOREIGN KEY (sender) REFERENCES r14_users (id), FOREIGN KEY (receiver) REFERENCES r14_users (id));
//	INSERT INTO r14_users VALUES (1), (2);
//	INSERT INTO r14_messages VALUES (10, 1, 2), (20, 2, 1);
//
// Reality: refused
func (Cases) TwoKeysOneCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM r14_messages WHERE sender = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r14_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// TwoKeysOr deletes the messages of both directions in one statement.
//
//	CREATE TABLE r15_users (id INT PRIMARY KEY);
//	CREATE TABLE r15_messages (id INT PRIMARY KEY, sender INT, receiver INT, FOREIGN KEY (sender) REFERENCES r15_users (id), FOREIGN KEY (receiver) REFERENCES r15_users (id));
//	INSERT INTO r15_users VALUES (1), (2);
//	INSERT INTO r15_messages VALUES (10, 1, 2), (20, 2, 1);
//
// Reality: ok
func (Cases) TwoKeysOr(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM r15_messages WHERE sender = ? OR receiver = ?", id, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r15_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// TwoKeysBothCleaned deletes the messages of each direction.
//
//	CREATE TABLE r16_users (id INT PRIMARY KEY);
//	CREATE TABLE r16_messages (id INT PRIMARY KEY, sender INT, receiver INT, FOREIGN KEY (sender) REFERENCES r16_users (id), FOREIGN KEY (receiver) REFERENCES r16_users (id));
//	INSERT INTO r16_users VALUES (1), (2);
//	INSERT INTO r16_messages VALUES (10, 1, 2), (20, 2, 1);
//
// Reality: ok
func (Cases) TwoKeysBothCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM r16_messages WHERE sender = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r16_messages WHERE receiver = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM r16_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// OneRowTwoKeys deletes a user to whom one row refers twice, by CASCADE and by RESTRICT.
//
//	CREATE TABLE r17_users (id INT PRIMARY KEY);
//	CREATE TABLE r17_notes (id INT PRIMARY KEY, author INT, reader INT, FOREIGN KEY (author) REFERENCES r17_users (id) ON DELETE CASCADE, FOREIGN KEY (reader) REFERENCES r17_users (id) ON DELETE RESTRICT);
//	INSERT INTO r17_users VALUES (1), (2);
//	INSERT INTO r17_notes VALUES (10, 1, 1), (20, 2, 1);
//
// Reality: refused
func (Cases) OneRowTwoKeys(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM r17_users WHERE id = ?", id)
	return err
}
