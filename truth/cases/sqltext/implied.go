package sqltext

import (
	"context"
	"database/sql"
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
func (Cases) ImpliedGrandchild(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM i05_users WHERE id = ?", id)
	return err
}
