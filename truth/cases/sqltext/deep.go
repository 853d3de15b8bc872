package sqltext

import (
	"context"
	"database/sql"
)

// BottomUp deletes comments, posts and user from the bottom up.
//
//	CREATE TABLE d01_users (id INT PRIMARY KEY);
//	CREATE TABLE d01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d01_users (id));
//	CREATE TABLE d01_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES d01_posts (id));
//	INSERT INTO d01_users VALUES (1), (2);
//	INSERT INTO d01_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d01_comments VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) BottomUp(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d01_comments WHERE post_id IN (SELECT id FROM d01_posts WHERE user_id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d01_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d01_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// BottomUpJoin deletes the comments by a join on the posts.
//
//	CREATE TABLE d02_users (id INT PRIMARY KEY);
//	CREATE TABLE d02_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d02_users (id));
//	CREATE TABLE d02_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES d02_posts (id));
//	INSERT INTO d02_users VALUES (1), (2);
//	INSERT INTO d02_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d02_comments VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) BottomUpJoin(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE c FROM d02_comments c JOIN d02_posts p ON p.id = c.post_id WHERE p.user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d02_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d02_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// WrongOrder deletes the posts before their comments.
//
//	CREATE TABLE d03_users (id INT PRIMARY KEY);
//	CREATE TABLE d03_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d03_users (id));
//	CREATE TABLE d03_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES d03_posts (id));
//	INSERT INTO d03_users VALUES (1), (2);
//	INSERT INTO d03_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d03_comments VALUES (100, 10), (200, 20);
//
// Reality: refused
func (Cases) WrongOrder(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d03_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d03_comments WHERE post_id NOT IN (SELECT id FROM d03_posts)"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d03_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// MiddleForgotten deletes the posts, whose comments refuse.
//
//	CREATE TABLE d04_users (id INT PRIMARY KEY);
//	CREATE TABLE d04_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d04_users (id));
//	CREATE TABLE d04_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES d04_posts (id));
//	INSERT INTO d04_users VALUES (1), (2);
//	INSERT INTO d04_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d04_comments VALUES (100, 10), (200, 20);
//
// Reality: refused
func (Cases) MiddleForgotten(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d04_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d04_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// MiddleCascades deletes the posts, whose comments go along.
//
//	CREATE TABLE d05_users (id INT PRIMARY KEY);
//	CREATE TABLE d05_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d05_users (id));
//	CREATE TABLE d05_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES d05_posts (id) ON DELETE CASCADE);
//	INSERT INTO d05_users VALUES (1), (2);
//	INSERT INTO d05_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d05_comments VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) MiddleCascades(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d05_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d05_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// GrandchildrenOnly deletes the comments that would refuse; the posts go by CASCADE.
//
//	CREATE TABLE d06_users (id INT PRIMARY KEY);
//	CREATE TABLE d06_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d06_users (id) ON DELETE CASCADE);
//	CREATE TABLE d06_comments (id INT PRIMARY KEY, post_id INT, FOREIGN KEY (post_id) REFERENCES d06_posts (id));
//	INSERT INTO d06_users VALUES (1), (2);
//	INSERT INTO d06_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d06_comments VALUES (100, 10), (200, 20);
//
// Reality: ok
func (Cases) GrandchildrenOnly(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d06_comments WHERE post_id IN (SELECT id FROM d06_posts WHERE user_id = ?)", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d06_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// FourDeep deletes along four tables of CASCADE.
//
//	CREATE TABLE d07_a (id INT PRIMARY KEY);
//	CREATE TABLE d07_b (id INT PRIMARY KEY, a_id INT, FOREIGN KEY (a_id) REFERENCES d07_a (id) ON DELETE CASCADE);
//	CREATE TABLE d07_c (id INT PRIMARY KEY, b_id INT, FOREIGN KEY (b_id) REFERENCES d07_b (id) ON DELETE CASCADE);
//	CREATE TABLE d07_d (id INT PRIMARY KEY, c_id INT, FOREIGN KEY (c_id) REFERENCES d07_c (id) ON DELETE CASCADE);
//	INSERT INTO d07_a VALUES (1), (2);
//	INSERT INTO d07_b VALUES (10, 1), (20, 2);
//	INSERT INTO d07_c VALUES (100, 10), (200, 20);
//	INSERT INTO d07_d VALUES (1000, 100), (2000, 200);
//
// Reality: ok
func (Cases) FourDeep(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM d07_a WHERE id = ?", id)
	return err
}

// FourDeepRefused is stopped at the end of such a path.
//
//	CREATE TABLE d08_a (id INT PRIMARY KEY);
//	CREATE TABLE d08_b (id INT PRIMARY KEY, a_id INT, FOREIGN KEY (a_id) REFERENCES d08_a (id) ON DELETE CASCADE);
//	CREATE TABLE d08_c (id INT PRIMARY KEY, b_id INT, FOREIGN KEY (b_id) REFERENCES d08_b (id) ON DELETE CASCADE);
//	CREATE TABLE d08_d (id INT PRIMARY KEY, c_id INT, FOREIGN KEY (c_id) REFERENCES d08_c (id));
//	INSERT INTO d08_a VALUES (1), (2);
//	INSERT INTO d08_b VALUES (10, 1), (20, 2);
//	INSERT INTO d08_c VALUES (100, 10), (200, 20);
//	INSERT INTO d08_d VALUES (1000, 100), (2000, 200);
//
// Reality: refused
func (Cases) FourDeepRefused(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM d08_a WHERE id = ?", id)
	return err
}

// Diamond deletes along two paths of CASCADE to one table.
//
//	CREATE TABLE d09_users (id INT PRIMARY KEY);
//	CREATE TABLE d09_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d09_users (id) ON DELETE CASCADE);
//	CREATE TABLE d09_photos (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d09_users (id) ON DELETE CASCADE);
//	CREATE TABLE d09_covers (id INT PRIMARY KEY, post_id INT, photo_id INT, FOREIGN KEY (post_id) REFERENCES d09_posts (id) ON DELETE CASCADE, FOREIGN KEY (photo_id) REFERENCES d09_photos (id) ON DELETE CASCADE);
//	INSERT INTO d09_users VALUES (1), (2);
//	INSERT INTO d09_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d09_photos VALUES (10, 1), (20, 2);
//	INSERT INTO d09_covers VALUES (100, 10, 10), (200, 20, 20);
//
// Reality: ok
func (Cases) Diamond(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM d09_users WHERE id = ?", id)
	return err
}

// DiamondRefused deletes along two paths, one of which refuses at its end for a
// row that the other does not reach.
//
//	CREATE TABLE d10_users (id INT PRIMARY KEY);
//	CREATE TABLE d10_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d10_users (id) ON DELETE CASCADE);
//	CREATE TABLE d10_photos (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d10_users (id) ON DELETE CASCADE);
//	CREATE TABLE d10_covers (id INT PRIMARY KEY, post_id INT, photo_id INT, FOREIGN KEY (post_id) REFERENCES d10_posts (id) ON DELETE CASCADE, FOREIGN KEY (photo_id) REFERENCES d10_photos (id));
//	INSERT INTO d10_users VALUES (1), (2);
//	INSERT INTO d10_posts VALUES (10, 1), (20, 2);
//	INSERT INTO d10_photos VALUES (10, 1), (20, 2);
//	INSERT INTO d10_covers VALUES (100, 20, 10), (200, 20, 20);
//
// Reality: refused
func (Cases) DiamondRefused(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM d10_users WHERE id = ?", id)
	return err
}

// MultiTable deletes user and posts in one statement; no foreign key is in the way.
//
//	CREATE TABLE d11_users (id INT PRIMARY KEY);
//	CREATE TABLE d11_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO d11_users VALUES (1), (2);
//	INSERT INTO d11_posts VALUES (10, 1), (20, 2);
//
// Relation: d11_posts.user_id -> d11_users.id
// Reality: ok
func (Cases) MultiTable(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE u, p FROM d11_users u LEFT JOIN d11_posts p ON p.user_id = u.id WHERE u.id = ?", id)
	return err
}

// MultiTableUsing does the same, the other way round.
//
//	CREATE TABLE d12_users (id INT PRIMARY KEY);
//	CREATE TABLE d12_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO d12_users VALUES (1), (2);
//	INSERT INTO d12_posts VALUES (10, 1), (20, 2);
//
// Relation: d12_posts.user_id -> d12_users.id
// Reality: ok
func (Cases) MultiTableUsing(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM p, u USING d12_posts p JOIN d12_users u ON p.user_id = u.id WHERE u.id = ?", id)
	return err
}

// MultiTableRestrict deletes both in one statement under a key that refuses: the
// server checks it row by row.
//
//	CREATE TABLE d13_users (id INT PRIMARY KEY);
//	CREATE TABLE d13_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d13_users (id));
//	INSERT INTO d13_users VALUES (1), (2);
//	INSERT INTO d13_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) MultiTableRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE u, p FROM d13_users u LEFT JOIN d13_posts p ON p.user_id = u.id WHERE u.id = ?", id)
	return err
}

// MultiTableCascade deletes both in one statement where the key would do it.
//
//	CREATE TABLE d14_users (id INT PRIMARY KEY);
//	CREATE TABLE d14_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d14_users (id) ON DELETE CASCADE);
//	INSERT INTO d14_users VALUES (1), (2);
//	INSERT INTO d14_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) MultiTableCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE p, u FROM d14_users u LEFT JOIN d14_posts p ON p.user_id = u.id WHERE u.id = ?", id)
	return err
}

// MultiTableChildOnly names both tables and deletes from the child alone.
//
//	CREATE TABLE d15_users (id INT PRIMARY KEY);
//	CREATE TABLE d15_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d15_users (id));
//	INSERT INTO d15_users VALUES (1), (2);
//	INSERT INTO d15_posts VALUES (10, 1), (20, 2);
//
// Deletes: d15_posts WHERE id = 10
// Reality: ok
func (Cases) MultiTableChildOnly(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE p FROM d15_posts p JOIN d15_users u ON p.user_id = u.id WHERE u.id = ?", id)
	return err
}

// MultiTableParentOnly names both tables and deletes from the parent alone.
//
//	CREATE TABLE d16_users (id INT PRIMARY KEY);
//	CREATE TABLE d16_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d16_users (id));
//	INSERT INTO d16_users VALUES (1), (2);
//	INSERT INTO d16_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) MultiTableParentOnly(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE u FROM d16_posts p JOIN d16_users u ON p.user_id = u.id WHERE u.id = ?", id)
	return err
}

// Childless deletes only users to whom nothing refers.
//
//	CREATE TABLE d17_users (id INT PRIMARY KEY);
//	CREATE TABLE d17_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d17_users (id));
//	INSERT INTO d17_users VALUES (1), (2);
//	INSERT INTO d17_posts VALUES (10, 1), (20, 2);
//
// Reality: kept
func (Cases) Childless(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM d17_users WHERE id = ? AND NOT EXISTS (SELECT 1 FROM d17_posts WHERE user_id = d17_users.id)", id)
	return err
}

// ChildlessNotIn says the same with NOT IN, without a foreign key.
//
//	CREATE TABLE d18_users (id INT PRIMARY KEY);
//	CREATE TABLE d18_posts (id INT PRIMARY KEY, user_id INT NOT NULL);
//	INSERT INTO d18_users VALUES (1), (2);
//	INSERT INTO d18_posts VALUES (10, 1), (20, 2);
//
// Relation: d18_posts.user_id -> d18_users.id
// Reality: kept
func (Cases) ChildlessNotIn(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM d18_users WHERE id = ? AND id NOT IN (SELECT user_id FROM d18_posts)", id)
	return err
}

// SweptAfter deletes the rows that point at nothing right after the user.
//
//	CREATE TABLE d19_users (id INT PRIMARY KEY);
//	CREATE TABLE d19_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO d19_users VALUES (1), (2);
//	INSERT INTO d19_posts VALUES (10, 1), (20, 2);
//
// Relation: d19_posts.user_id -> d19_users.id
// Reality: ok
func (Cases) SweptAfter(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d19_users WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d19_posts WHERE user_id NOT IN (SELECT id FROM d19_users)"); err != nil {
		return err
	}
	return tx.Commit()
}

// WholeTable empties the child table first.
//
//	CREATE TABLE d20_users (id INT PRIMARY KEY);
//	CREATE TABLE d20_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES d20_users (id));
//	INSERT INTO d20_users VALUES (1), (2);
//	INSERT INTO d20_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) WholeTable(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM d20_posts"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d20_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}
