package sqltext

import (
	"context"
	"database/sql"
)

// CompositeCascade deletes a row with a key of two columns.
//
//	CREATE TABLE k01_orders (tenant INT, id INT, PRIMARY KEY (tenant, id));
//	CREATE TABLE k01_items (id INT PRIMARY KEY, tenant INT, order_id INT, FOREIGN KEY (tenant, order_id) REFERENCES k01_orders (tenant, id) ON DELETE CASCADE);
//	INSERT INTO k01_orders VALUES (1, 1), (1, 2);
//	INSERT INTO k01_items VALUES (10, 1, 1), (20, 1, 2);
//
// Reality: ok
func (Cases) CompositeCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k01_orders WHERE tenant = 1 AND id = ?", id)
	return err
}

// CompositeRestrict deletes a row with a key of two columns to which others refer.
//
//	CREATE TABLE k02_orders (tenant INT, id INT, PRIMARY KEY (tenant, id));
//	CREATE TABLE k02_items (id INT PRIMARY KEY, tenant INT, order_id INT, FOREIGN KEY (tenant, order_id) REFERENCES k02_orders (tenant, id));
//	INSERT INTO k02_orders VALUES (1, 1), (1, 2);
//	INSERT INTO k02_items VALUES (10, 1, 1), (20, 1, 2);
//
// Reality: refused
func (Cases) CompositeRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k02_orders WHERE tenant = 1 AND id = ?", id)
	return err
}

// CompositeCleaned deletes the rows below by both columns of the key first.
//
//	CREATE TABLE k03_orders (tenant INT, id INT, PRIMARY KEY (tenant, id));
//	CREATE TABLE k03_items (id INT PRIMARY KEY, tenant INT, order_id INT, FOREIGN KEY (tenant, order_id) REFERENCES k03_orders (tenant, id));
//	INSERT INTO k03_orders VALUES (1, 1), (1, 2);
//	INSERT INTO k03_items VALUES (10, 1, 1), (20, 1, 2);
//
// Reality: ok
func (Cases) CompositeCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	tenant := 1
	if _, err := tx.ExecContext(ctx, "DELETE FROM k03_items WHERE tenant = ? AND order_id = ?", tenant, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM k03_orders WHERE tenant = ? AND id = ?", tenant, id); err != nil {
		return err
	}
	return tx.Commit()
}

// JoinTableRestrict deletes a user with entries in a join table.
//
//	CREATE TABLE k04_users (id INT PRIMARY KEY);
//	CREATE TABLE k04_groups (id INT PRIMARY KEY);
//	CREATE TABLE k04_members (user_id INT, group_id INT, PRIMARY KEY (user_id, group_id), FOREIGN KEY (user_id) REFERENCES k04_users (id), FOREIGN KEY (group_id) REFERENCES k04_groups (id));
//	INSERT INTO k04_users VALUES (1), (2);
//	INSERT INTO k04_groups VALUES (1), (2);
//	INSERT INTO k04_members VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: refused
func (Cases) JoinTableRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k04_users WHERE id = ?", id)
	return err
}

// JoinTableCascade deletes a user whose entries in a join table go along.
//
//	CREATE TABLE k05_users (id INT PRIMARY KEY);
//	CREATE TABLE k05_groups (id INT PRIMARY KEY);
//	CREATE TABLE k05_members (user_id INT, group_id INT, PRIMARY KEY (user_id, group_id), FOREIGN KEY (user_id) REFERENCES k05_users (id) ON DELETE CASCADE, FOREIGN KEY (group_id) REFERENCES k05_groups (id) ON DELETE CASCADE);
//	INSERT INTO k05_users VALUES (1), (2);
//	INSERT INTO k05_groups VALUES (1), (2);
//	INSERT INTO k05_members VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: ok
func (Cases) JoinTableCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k05_users WHERE id = ?", id)
	return err
}

// JoinTableCleaned deletes the entries in the join table first.
//
//	CREATE TABLE k06_users (id INT PRIMARY KEY);
//	CREATE TABLE k06_groups (id INT PRIMARY KEY);
//	CREATE TABLE k06_members (user_id INT, group_id INT, PRIMARY KEY (user_id, group_id), FOREIGN KEY (user_id) REFERENCES k06_users (id), FOREIGN KEY (group_id) REFERENCES k06_groups (id));
//	INSERT INTO k06_users VALUES (1), (2);
//	INSERT INTO k06_groups VALUES (1), (2);
//	INSERT INTO k06_members VALUES (1, 1), (1, 2), (2, 2);
//
// Reality: ok
func (Cases) JoinTableCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM k06_members WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM k06_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// JoinTableWrongSide deletes the entries of the group with the user's number.
//
//	CREATE TABLE k07_users (id INT PRIMARY KEY);
//	CREATE TABLE k07_groups (id INT PRIMARY KEY);
//	CREATE TABLE k07_members (user_id INT, group_id INT, PRIMARY KEY (user_id, group_id), FOREIGN KEY (user_id) REFERENCES k07_users (id), FOREIGN KEY (group_id) REFERENCES k07_groups (id));
//	INSERT INTO k07_users VALUES (1), (2);
//	INSERT INTO k07_groups VALUES (1), (2);
//	INSERT INTO k07_members VALUES (1, 1), (1, 2), (2, 2);
//
// Unknown: rows found by another column may be the same
// Reality: refused
func (Cases) JoinTableWrongSide(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM k07_members WHERE group_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM k07_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// InlineCascade deletes under a column-level REFERENCES, which MariaDB honours.
//
//	CREATE TABLE k08_users (id INT PRIMARY KEY);
//	CREATE TABLE k08_posts (id INT PRIMARY KEY, user_id INT REFERENCES k08_users (id) ON DELETE CASCADE);
//	INSERT INTO k08_users VALUES (1), (2);
//	INSERT INTO k08_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) InlineCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k08_users WHERE id = ?", id)
	return err
}

// InlineNoRule deletes under a column-level REFERENCES without a rule.
//
//	CREATE TABLE k09_users (id INT PRIMARY KEY);
//	CREATE TABLE k09_posts (id INT PRIMARY KEY, user_id INT REFERENCES k09_users (id));
//	INSERT INTO k09_users VALUES (1), (2);
//	INSERT INTO k09_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) InlineNoRule(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k09_users WHERE id = ?", id)
	return err
}

// MyISAM deletes above an engine that accepts the key and forgets it.
//
//	CREATE TABLE k10_users (id INT PRIMARY KEY);
//	CREATE TABLE k10_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k10_users (id) ON DELETE CASCADE) ENGINE=MyISAM;
//	INSERT INTO k10_users VALUES (1), (2);
//	INSERT INTO k10_posts VALUES (10, 1), (20, 2);
//
// Relation: k10_posts.user_id -> k10_users.id
// Reality: orphaned
func (Cases) MyISAM(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k10_users WHERE id = ?", id)
	return err
}

// MyISAMCleaned deletes the rows that such an engine keeps.
//
//	CREATE TABLE k11_users (id INT PRIMARY KEY);
//	CREATE TABLE k11_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k11_users (id) ON DELETE CASCADE) ENGINE=MyISAM;
//	INSERT INTO k11_users VALUES (1), (2);
//	INSERT INTO k11_posts VALUES (10, 1), (20, 2);
//
// Relation: k11_posts.user_id -> k11_users.id
// Reality: ok
func (Cases) MyISAMCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM k11_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM k11_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// Aria deletes above another engine that has no foreign keys.
//
//	CREATE TABLE k12_users (id INT PRIMARY KEY);
//	CREATE TABLE k12_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k12_users (id)) ENGINE=Aria;
//	INSERT INTO k12_users VALUES (1), (2);
//	INSERT INTO k12_posts VALUES (10, 1), (20, 2);
//
// Relation: k12_posts.user_id -> k12_users.id
// Reality: orphaned
func (Cases) Aria(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k12_users WHERE id = ?", id)
	return err
}

// SetDefault deletes under SET DEFAULT, which MariaDB keeps as RESTRICT.
//
//	CREATE TABLE k13_users (id INT PRIMARY KEY);
//	CREATE TABLE k13_posts (id INT PRIMARY KEY, user_id INT DEFAULT 2, FOREIGN KEY (user_id) REFERENCES k13_users (id) ON DELETE SET DEFAULT);
//	INSERT INTO k13_users VALUES (1), (2);
//	INSERT INTO k13_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SetDefault(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k13_users WHERE id = ?", id)
	return err
}

// AddedCascade deletes under a key that was added later.
//
//	CREATE TABLE k14_users (id INT PRIMARY KEY);
//	CREATE TABLE k14_posts (id INT PRIMARY KEY, user_id INT);
//	ALTER TABLE k14_posts ADD CONSTRAINT k14_owner FOREIGN KEY (user_id) REFERENCES k14_users (id) ON DELETE CASCADE;
//	INSERT INTO k14_users VALUES (1), (2);
//	INSERT INTO k14_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) AddedCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k14_users WHERE id = ?", id)
	return err
}

// ReplacedKey deletes under a key whose rule was changed by dropping and adding it.
//
//	CREATE TABLE k15_users (id INT PRIMARY KEY);
//	CREATE TABLE k15_posts (id INT PRIMARY KEY, user_id INT, CONSTRAINT k15_owner FOREIGN KEY (user_id) REFERENCES k15_users (id));
//	ALTER TABLE k15_posts DROP FOREIGN KEY k15_owner;
//	ALTER TABLE k15_posts ADD CONSTRAINT k15_owner FOREIGN KEY (user_id) REFERENCES k15_users (id) ON DELETE CASCADE;
//	INSERT INTO k15_users VALUES (1), (2);
//	INSERT INTO k15_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ReplacedKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k15_users WHERE id = ?", id)
	return err
}

// DroppedKey deletes where the key was dropped.
//
//	CREATE TABLE k16_users (id INT PRIMARY KEY);
//	CREATE TABLE k16_posts (id INT PRIMARY KEY, user_id INT, CONSTRAINT k16_owner FOREIGN KEY (user_id) REFERENCES k16_users (id) ON DELETE CASCADE);
//	ALTER TABLE k16_posts DROP FOREIGN KEY k16_owner;
//	INSERT INTO k16_users VALUES (1), (2);
//	INSERT INTO k16_posts VALUES (10, 1), (20, 2);
//
// Relation: k16_posts.user_id -> k16_users.id
// Reality: orphaned
func (Cases) DroppedKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k16_users WHERE id = ?", id)
	return err
}

// RenamedTable deletes from a table that was renamed under its key.
//
//	CREATE TABLE k17_people (id INT PRIMARY KEY);
//	CREATE TABLE k17_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k17_people (id));
//	RENAME TABLE k17_people TO k17_users;
//	INSERT INTO k17_users VALUES (1), (2);
//	INSERT INTO k17_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) RenamedTable(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k17_users WHERE id = ?", id)
	return err
}

// LikeCopiesNoKey deletes above a copy of a table, which has no key.
//
//	CREATE TABLE k18_users (id INT PRIMARY KEY);
//	CREATE TABLE k18_model (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k18_users (id) ON DELETE CASCADE);
//	CREATE TABLE k18_posts LIKE k18_model;
//	INSERT INTO k18_users VALUES (1), (2);
//	INSERT INTO k18_posts VALUES (10, 1), (20, 2);
//
// Relation: k18_posts.user_id -> k18_users.id
// Reality: orphaned
func (Cases) LikeCopiesNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k18_users WHERE id = ?", id)
	return err
}

// UniqueKey deletes a row to which others refer by a column that is not its primary key.
//
//	CREATE TABLE k19_users (id INT PRIMARY KEY, email VARCHAR(20) UNIQUE);
//	CREATE TABLE k19_sessions (id INT PRIMARY KEY, email VARCHAR(20), FOREIGN KEY (email) REFERENCES k19_users (email));
//	INSERT INTO k19_users VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO k19_sessions VALUES (10, 'ann'), (20, 'bob');
//
// Reality: refused
func (Cases) UniqueKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k19_users WHERE id = ?", id)
	return err
}

// UniqueKeyCleaned deletes such rows by a sub-select first.
//
//	CREATE TABLE k20_users (id INT PRIMARY KEY, email VARCHAR(20) UNIQUE);
//	CREATE TABLE k20_sessions (id INT PRIMARY KEY, email VARCHAR(20), FOREIGN KEY (email) REFERENCES k20_users (email));
//	INSERT INTO k20_users VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO k20_sessions VALUES (10, 'ann'), (20, 'bob');
//
// Reality: ok
func (Cases) UniqueKeyCleaned(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM k20_sessions WHERE email = (SELECT email FROM k20_users WHERE id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM k20_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// Leaf deletes a row of a table to which nothing refers.
//
//	CREATE TABLE k21_users (id INT PRIMARY KEY);
//	CREATE TABLE k21_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k21_users (id));
//	INSERT INTO k21_users VALUES (1), (2);
//	INSERT INTO k21_posts VALUES (1, 1), (2, 2);
//
// Deletes: k21_posts WHERE id = 1
// Reality: ok
func (Cases) Leaf(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k21_posts WHERE id = ?", id)
	return err
}

// TriggerCleans deletes a user whose posts a trigger deletes first.
//
//	CREATE TABLE k22_users (id INT PRIMARY KEY);
//	CREATE TABLE k22_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k22_users (id));
//	CREATE TRIGGER k22_clean BEFORE DELETE ON k22_users FOR EACH ROW DELETE FROM k22_posts WHERE user_id = OLD.id;
//	INSERT INTO k22_users VALUES (1), (2);
//	INSERT INTO k22_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TriggerCleans(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k22_users WHERE id = ?", id)
	return err
}

// TriggerCleansAfter deletes a user whose posts a trigger deletes afterwards.
//
//	CREATE TABLE k23_users (id INT PRIMARY KEY);
//	CREATE TABLE k23_posts (id INT PRIMARY KEY, user_id INT);
//	CREATE TRIGGER k23_clean AFTER DELETE ON k23_users FOR EACH ROW DELETE FROM k23_posts WHERE user_id = OLD.id;
//	INSERT INTO k23_users VALUES (1), (2);
//	INSERT INTO k23_posts VALUES (10, 1), (20, 2);
//
// Relation: k23_posts.user_id -> k23_users.id
// Reality: ok
func (Cases) TriggerCleansAfter(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k23_users WHERE id = ?", id)
	return err
}

// TriggerTooLate deletes a user whose posts a trigger would delete afterwards.
//
//	CREATE TABLE k24_users (id INT PRIMARY KEY);
//	CREATE TABLE k24_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k24_users (id));
//	CREATE TRIGGER k24_clean AFTER DELETE ON k24_users FOR EACH ROW DELETE FROM k24_posts WHERE user_id = OLD.id;
//	INSERT INTO k24_users VALUES (1), (2);
//	INSERT INTO k24_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TriggerTooLate(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k24_users WHERE id = ?", id)
	return err
}

// TriggerNulls deletes a user whose posts a trigger takes away first.
//
//	CREATE TABLE k25_users (id INT PRIMARY KEY);
//	CREATE TABLE k25_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k25_users (id));
//	CREATE TRIGGER k25_clean BEFORE DELETE ON k25_users FOR EACH ROW BEGIN UPDATE k25_posts SET user_id = NULL WHERE user_id = OLD.id; END;
//	INSERT INTO k25_users VALUES (1), (2);
//	INSERT INTO k25_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TriggerNulls(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k25_users WHERE id = ?", id)
	return err
}

// TriggerOtherColumn deletes a user where a trigger deletes the posts that the
// user reviews.
//
//	CREATE TABLE k26_users (id INT PRIMARY KEY);
//	CREATE TABLE k26_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, FOREIGN KEY (user_id) REFERENCES k26_users (id));
//	CREATE TRIGGER k26_clean BEFORE DELETE ON k26_users FOR EACH ROW DELETE FROM k26_posts WHERE reviewer = OLD.id;
//	INSERT INTO k26_users VALUES (1), (2);
//	INSERT INTO k26_posts VALUES (10, 1, 2), (20, 2, 1);
//
// Unknown: rows found by another column may be the same
// Reality: refused
func (Cases) TriggerOtherColumn(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k26_users WHERE id = ?", id)
	return err
}

// TriggerOfCascade deletes a user whose posts go by a key, which fires none of
// the posts' triggers: the comments stay.
//
//	CREATE TABLE k27_users (id INT PRIMARY KEY);
//	CREATE TABLE k27_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES k27_users (id) ON DELETE CASCADE);
//	CREATE TABLE k27_comments (id INT PRIMARY KEY, post_id INT);
//	CREATE TRIGGER k27_clean AFTER DELETE ON k27_posts FOR EACH ROW DELETE FROM k27_comments WHERE post_id = OLD.id;
//	INSERT INTO k27_users VALUES (1), (2);
//	INSERT INTO k27_posts VALUES (10, 1), (20, 2);
//	INSERT INTO k27_comments VALUES (100, 10), (200, 20);
//
// Relation: k27_comments.post_id -> k27_posts.id
// Reality: orphaned
func (Cases) TriggerOfCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM k27_users WHERE id = ?", id)
	return err
}
