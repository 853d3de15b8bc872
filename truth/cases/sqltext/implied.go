package sqltext

import (
	"context"
	"database/sql"
	"errors"
)

// ImpliedByJoin deletes above posts that a query joins with their user; their
// column names the user too.
//
//	CREATE TABLE i01_users (id INT PRIMARY KEY, name VARCHAR(20));
//	CREATE TABLE i01_posts (id INT PRIMARY KEY, i01_user_id INT);
//	INSERT INTO i01_users VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO i01_posts VALUES (10, 1), (20, 2);
//
// Implied: i01_posts.i01_user_id -> i01_users.id
// Reality: orphaned
func (Cases) ImpliedByJoin(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i01_users WHERE id = ?", id)
	return err
}

// I01Author is the query that joins them.
func I01Author(ctx context.Context, db *sql.DB, post int64) (name string, err error) {
	err = db.QueryRowContext(ctx, "SELECT u.name FROM i01_posts p JOIN i01_users u ON u.id = p.i01_user_id WHERE p.id = ?", post).Scan(&name)
	return name, err
}

// ImpliedByIndex deletes above posts whose column names the user and has an index.
//
//	CREATE TABLE i02_users (id INT PRIMARY KEY);
//	CREATE TABLE i02_posts (id INT PRIMARY KEY, i02_user_id INT, KEY (i02_user_id));
//	INSERT INTO i02_users VALUES (1), (2);
//	INSERT INTO i02_posts VALUES (10, 1), (20, 2);
//
// Implied: i02_posts.i02_user_id -> i02_users.id
// Reality: orphaned
func (Cases) ImpliedByIndex(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i02_users WHERE id = ?", id)
	return err
}

// ImpliedByNotNull deletes above posts whose column names the user and is needed.
//
//	CREATE TABLE i03_users (id INT PRIMARY KEY);
//	CREATE TABLE i03_posts (id INT PRIMARY KEY, i03_user_id INT NOT NULL);
//	INSERT INTO i03_users VALUES (1), (2);
//	INSERT INTO i03_posts VALUES (10, 1), (20, 2);
//
// Implied: i03_posts.i03_user_id -> i03_users.id
// Reality: orphaned
func (Cases) ImpliedByNotNull(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i03_users WHERE id = ?", id)
	return err
}

// ImpliedCleaned deletes the posts that an index and a name tie to the user.
//
//	CREATE TABLE i04_users (id INT PRIMARY KEY);
//	CREATE TABLE i04_posts (id INT PRIMARY KEY, i04_user_id INT, KEY (i04_user_id));
//	INSERT INTO i04_users VALUES (1), (2);
//	INSERT INTO i04_posts VALUES (10, 1), (20, 2);
//
// Implied: i04_posts.i04_user_id -> i04_users.id
// Reality: ok
func (Cases) ImpliedCleaned(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM i04_posts WHERE i04_user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM i04_users WHERE id = ?", id)
		return err
	})
}

// ImpliedGrandchild deletes the posts and forgets the comments below them.
//
//	CREATE TABLE i05_users (id INT PRIMARY KEY);
//	CREATE TABLE i05_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES i05_users (id) ON DELETE CASCADE);
//	CREATE TABLE i05_comments (id INT PRIMARY KEY, i05_post_id INT NOT NULL, KEY (i05_post_id));
//	INSERT INTO i05_users VALUES (1), (2);
//	INSERT INTO i05_posts VALUES (10, 1), (20, 2);
//	INSERT INTO i05_comments VALUES (100, 10), (200, 20);
//
// Implied: i05_comments.i05_post_id -> i05_posts.id
// Reality: orphaned
// Unknown: below a cascade a name alone is not enough
func (Cases) ImpliedGrandchild(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i05_users WHERE id = ?", id)
	return err
}

// ImpliedGrandchildJoined takes the posts along, whose comments a query joins.
//
//	CREATE TABLE i06_users (id INT PRIMARY KEY);
//	CREATE TABLE i06_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES i06_users (id) ON DELETE CASCADE);
//	CREATE TABLE i06_comments (id INT PRIMARY KEY, i06_post_id INT NOT NULL, KEY (i06_post_id));
//	INSERT INTO i06_users VALUES (1), (2);
//	INSERT INTO i06_posts VALUES (10, 1), (20, 2);
//	INSERT INTO i06_comments VALUES (100, 10), (200, 20);
//
// Implied: i06_comments.i06_post_id -> i06_posts.id
// Reality: orphaned
func (Cases) ImpliedGrandchildJoined(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i06_users WHERE id = ?", id)
	return err
}

// I06Owner is the query that joins them.
func I06Owner(ctx context.Context, db *sql.DB, comment int64) (user int64, err error) {
	err = db.QueryRowContext(ctx, "SELECT p.user_id FROM i06_comments c JOIN i06_posts p ON p.id = c.i06_post_id WHERE c.id = ?", comment).Scan(&user)
	return user, err
}

// ImpliedByDefault deletes a profile that authors have, who are given the first
// one where they have none.
//
//	CREATE TABLE i07_profiles (id INT PRIMARY KEY, name VARCHAR(20));
//	CREATE TABLE i07_authors (id INT PRIMARY KEY, i07_profile_id INT);
//	INSERT INTO i07_profiles VALUES (1, 'a'), (2, 'b');
//	INSERT INTO i07_authors VALUES (10, 1), (20, 2), (30, NULL);
//
// Implied: i07_authors.i07_profile_id -> i07_profiles.id
// Reality: orphaned
func (Cases) ImpliedByDefault(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i07_profiles WHERE id = ?", id)
	return err
}

// I07Author is a row of i07_authors.
type I07Author struct {
	ID           int64
	I07ProfileID *int64
}

// I07Profile looks an author's profile up.
func I07Profile(ctx context.Context, db *sql.DB, a *I07Author) (name string, err error) {
	id := int64(1)
	if a.I07ProfileID != nil {
		id = *a.I07ProfileID
	}
	err = db.QueryRowContext(ctx, "SELECT name FROM i07_profiles WHERE id = ?", id).Scan(&name)
	return name, err
}

// ImpliedSelectedKeys selects the keys of the posts, and deletes them by these.
//
//	CREATE TABLE i08_users (id INT PRIMARY KEY);
//	CREATE TABLE i08_posts (id INT PRIMARY KEY, i08_user_id INT NOT NULL);
//	INSERT INTO i08_users VALUES (1), (2);
//	INSERT INTO i08_posts VALUES (10, 1), (11, 1), (20, 2);
//
// Implied: i08_posts.i08_user_id -> i08_users.id
// Unknown: which keys another function selects
// Reality: ok
func (Cases) ImpliedSelectedKeys(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		posts, err := keysOf(ctx, tx, id)
		if err != nil {
			return err
		}
		for _, post := range posts {
			if _, err := tx.ExecContext(ctx, "DELETE FROM i08_posts WHERE id = ?", post); err != nil {
				return err
			}
		}
		_, err = tx.ExecContext(ctx, "DELETE FROM i08_users WHERE id = ?", id)
		return err
	})
}

func keysOf(ctx context.Context, tx *sql.Tx, user int64) (posts []int64, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT id FROM i08_posts WHERE i08_user_id = ?", user)
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

// ImpliedSelectedOthers deletes by key the posts that another column selects.
//
//	CREATE TABLE i09_users (id INT PRIMARY KEY);
//	CREATE TABLE i09_posts (id INT PRIMARY KEY, i09_user_id INT NOT NULL, editor INT NOT NULL);
//	INSERT INTO i09_users VALUES (1), (2);
//	INSERT INTO i09_posts VALUES (10, 1, 2), (20, 2, 1);
//
// Implied: i09_posts.i09_user_id -> i09_users.id
// Reality: orphaned
// Unknown: the selected rows may be the same
func (Cases) ImpliedSelectedOthers(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		var post int64
		if err := tx.QueryRowContext(ctx, "SELECT id FROM i09_posts WHERE editor = ?", id).Scan(&post); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM i09_posts WHERE id = ?", post); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM i09_users WHERE id = ?", id)
		return err
	})
}

// ImpliedByOffset reads on by an offset that grows, while the rows before it go.
//
//	CREATE TABLE i10_users (id INT PRIMARY KEY);
//	CREATE TABLE i10_posts (id INT PRIMARY KEY, i10_user_id INT NOT NULL);
//	INSERT INTO i10_users VALUES (1), (2);
//	INSERT INTO i10_posts VALUES (10, 1), (11, 1), (12, 1), (20, 2);
//
// Implied: i10_posts.i10_user_id -> i10_users.id
// Reality: orphaned
func (Cases) ImpliedByOffset(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		for offset := 0; ; offset++ {
			var post int64
			err := tx.QueryRowContext(ctx, "SELECT id FROM i10_posts WHERE i10_user_id = ? ORDER BY id LIMIT 1 OFFSET ?", id, offset).Scan(&post)
			if errors.Is(err, sql.ErrNoRows) {
				break
			}
			if err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, "DELETE FROM i10_posts WHERE id = ?", post); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM i10_users WHERE id = ?", id)
		return err
	})
}
