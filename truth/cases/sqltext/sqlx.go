package sqltext

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// SqlxExec deletes through sqlx.
//
//	CREATE TABLE x01_users (id INT PRIMARY KEY);
//	CREATE TABLE x01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x01_users (id));
//	INSERT INTO x01_users VALUES (1), (2);
//	INSERT INTO x01_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SqlxExec(ctx context.Context, db *sqlx.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM x01_users WHERE id = ?", id)
	return err
}

// SqlxNamedMap deletes by a named parameter from a map.
//
//	CREATE TABLE x02_users (id INT PRIMARY KEY);
//	CREATE TABLE x02_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x02_users (id));
//	INSERT INTO x02_users VALUES (1), (2);
//	INSERT INTO x02_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SqlxNamedMap(ctx context.Context, db *sqlx.DB, id int64) error {
	_, err := db.NamedExecContext(ctx, "DELETE FROM x02_users WHERE id = :id", map[string]any{"id": id})
	return err
}

// SqlxNamedStruct deletes by a named parameter from a struct; the posts go along.
//
//	CREATE TABLE x03_users (id INT PRIMARY KEY);
//	CREATE TABLE x03_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x03_users (id) ON DELETE CASCADE);
//	INSERT INTO x03_users VALUES (1), (2);
//	INSERT INTO x03_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SqlxNamedStruct(ctx context.Context, db *sqlx.DB, id int64) error {
	_, err := db.NamedExecContext(ctx, "DELETE FROM x03_users WHERE id = :id", x03User{ID: id})
	return err
}

type x03User struct {
	ID int64 `db:"id"`
}

// SqlxIn deletes several keys by a list.
//
//	CREATE TABLE x04_users (id INT PRIMARY KEY);
//	CREATE TABLE x04_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO x04_users VALUES (1), (2), (3);
//	INSERT INTO x04_posts VALUES (10, 1), (20, 2);
//
// Relation: x04_posts.user_id -> x04_users.id
// Reality: orphaned
func (Cases) SqlxIn(ctx context.Context, db *sqlx.DB, id int64) error {
	query, args, err := sqlx.In("DELETE FROM x04_users WHERE id IN (?)", []int64{id, 3})
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, db.Rebind(query), args...)
	return err
}

// SqlxNamedIn joins a named query with a list.
//
//	CREATE TABLE x05_users (id INT PRIMARY KEY);
//	CREATE TABLE x05_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x05_users (id));
//	INSERT INTO x05_users VALUES (1), (2), (3);
//	INSERT INTO x05_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SqlxNamedIn(ctx context.Context, db *sqlx.DB, id int64) error {
	query, args, err := sqlx.Named("DELETE FROM x05_users WHERE id IN (:ids)", map[string]any{"ids": []int64{id, 3}})
	if err != nil {
		return err
	}
	query, args, err = sqlx.In(query, args...)
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

// SqlxTx cleans and deletes in a transaction of sqlx.
//
//	CREATE TABLE x06_users (id INT PRIMARY KEY);
//	CREATE TABLE x06_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x06_users (id));
//	INSERT INTO x06_users VALUES (1), (2);
//	INSERT INTO x06_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SqlxTx(ctx context.Context, db *sqlx.DB, id int64) error {
	tx, err := db.BeginTxx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.NamedExecContext(ctx, "DELETE FROM x06_posts WHERE user_id = :user", map[string]any{"user": id}); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, tx.Rebind("DELETE FROM x06_users WHERE id = ?"), id); err != nil {
		return err
	}
	return tx.Commit()
}

// SqlxPastTx cleans past the transaction.
//
//	CREATE TABLE x07_users (id INT PRIMARY KEY);
//	CREATE TABLE x07_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x07_users (id));
//	INSERT INTO x07_users VALUES (1), (2);
//	INSERT INTO x07_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) SqlxPastTx(ctx context.Context, db *sqlx.DB, id int64) error {
	tx, err := db.BeginTxx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := db.ExecContext(ctx, "DELETE FROM x07_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM x07_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// SqlxMust deletes with the method that panics where it fails.
//
//	CREATE TABLE x08_users (id INT PRIMARY KEY);
//	CREATE TABLE x08_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x08_users (id) ON DELETE SET NULL);
//	INSERT INTO x08_users VALUES (1), (2);
//	INSERT INTO x08_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SqlxMust(ctx context.Context, db *sqlx.DB, id int64) error {
	db.MustExecContext(ctx, "DELETE FROM x08_users WHERE id = ?", id)
	return nil
}

// SqlxGet deletes with RETURNING, read as a row.
//
//	CREATE TABLE x09_users (id INT PRIMARY KEY);
//	CREATE TABLE x09_posts (id INT PRIMARY KEY, user_id INT);
//	INSERT INTO x09_users VALUES (1), (2);
//	INSERT INTO x09_posts VALUES (10, 1), (20, 2);
//
// Relation: x09_posts.user_id -> x09_users.id
// Reality: orphaned
func (Cases) SqlxGet(ctx context.Context, db *sqlx.DB, id int64) error {
	return db.GetContext(ctx, &id, "DELETE FROM x09_users WHERE id = ? RETURNING id", id)
}

// SqlxPrepared prepares a named statement.
//
//	CREATE TABLE x10_users (id INT PRIMARY KEY);
//	CREATE TABLE x10_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x10_users (id));
//	INSERT INTO x10_users VALUES (1), (2);
//	INSERT INTO x10_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SqlxPrepared(ctx context.Context, db *sqlx.DB, id int64) error {
	stmt, err := db.PrepareNamedContext(ctx, "DELETE FROM x10_users WHERE id = :id")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, map[string]any{"id": id})
	return err
}

// SqlxEmbeddedHandle deletes in a repository that embeds the handle.
//
//	CREATE TABLE x11_users (id INT PRIMARY KEY);
//	CREATE TABLE x11_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x11_users (id) ON DELETE CASCADE);
//	INSERT INTO x11_users VALUES (1), (2);
//	INSERT INTO x11_posts VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SqlxEmbeddedHandle(ctx context.Context, db *sqlx.DB, id int64) error {
	return x11Store{db}.drop(ctx, id)
}

type x11Store struct{ *sqlx.DB }

func (s x11Store) drop(ctx context.Context, id int64) error {
	_, err := s.ExecContext(ctx, "DELETE FROM x11_users WHERE id = ?", id)
	return err
}

// SqlxPackageFunction deletes with the package's function.
//
//	CREATE TABLE x12_users (id INT PRIMARY KEY);
//	CREATE TABLE x12_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES x12_users (id));
//	INSERT INTO x12_users VALUES (1), (2);
//	INSERT INTO x12_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SqlxPackageFunction(ctx context.Context, db *sqlx.DB, id int64) error {
	_, err := sqlx.NamedExecContext(ctx, db, "DELETE FROM x12_users WHERE id = :id", map[string]any{"id": id})
	return err
}
