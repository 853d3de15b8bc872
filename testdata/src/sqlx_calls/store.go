// Package sqlx_calls deletes through github.com/jmoiron/sqlx.
package sqlx_calls

import (
	"context"
	"database/sql"

	"github.com/jmoiron/sqlx"
)

func MustExec(db *sqlx.DB, id int) {
	db.MustExec("DELETE FROM users WHERE id = ?", id) // want "CL102"
}

func Named(ctx context.Context, db *sqlx.DB, id int) error {
	_, err := db.NamedExecContext(ctx, "DELETE FROM users WHERE id = :id", map[string]any{"id": id}) // want "CL102"
	return err
}

func In(db *sqlx.DB, ids []int) error {
	q, args, err := sqlx.In("DELETE FROM users WHERE id IN (?)", ids)
	if err != nil {
		return err
	}
	_, err = db.Exec(db.Rebind(q), args...) // want "CL102"
	return err
}

func Get(db *sqlx.DB, id int) (gone int, err error) {
	err = db.Get(&gone, "DELETE FROM users WHERE id = ? RETURNING id", id) // want "CL102"
	return gone, err
}

func NamedPosts(db *sqlx.DB, user int) error {
	_, err := db.NamedExec("DELETE FROM posts WHERE user_id = :user", map[string]any{"user": user})
	return err
}

func InPosts(db *sqlx.DB, ids []int) error {
	q, args, err := sqlx.In("DELETE FROM posts WHERE id IN (?)", ids)
	if err != nil {
		return err
	}
	_, err = db.Exec(db.Rebind(q), args...)
	return err
}

func Transaction(db *sqlx.DB, id int) error {
	tx, err := db.Beginx()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.NamedExec("DELETE FROM posts WHERE user_id = :id", map[string]any{"id": id}); err != nil {
		return err
	}
	tx.MustExec("DELETE FROM users WHERE id = ?", id)
	return tx.Commit()
}

func Prepared(tx *sqlx.Tx, id int) error {
	posts, err := tx.Preparex("DELETE FROM posts WHERE user_id = ?")
	if err != nil {
		return err
	}
	posts.MustExec(id)
	_, err = tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func GetCount(db *sqlx.DB, id int) error {
	var n int
	if err := db.Get(&n, "SELECT COUNT(*) FROM posts WHERE user_id = ?", id); err != nil || n > 0 {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// binder and execer are the project's own names for what sqlx does.
type binder interface {
	BindNamed(query string, arg any) (string, []any, error)
}

type execer interface {
	Exec(query string, args ...any) (sql.Result, error)
}

func locked(db *sqlx.DB, fn func(execer, binder) error) error {
	tx, err := db.Beginx()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := fn(tx, db); err != nil {
		return err
	}
	return tx.Commit()
}

func BoundUser(db *sqlx.DB, id int) error {
	return locked(db, func(e execer, b binder) error {
		stmt, args, err := b.BindNamed("DELETE FROM users WHERE id = :user_id", map[string]any{"user_id": id})
		if err != nil {
			return err
		}
		_, err = e.Exec(stmt, args...) // want "CL102"
		return err
	})
}

func BoundPostsAndUser(db *sqlx.DB, id int) error {
	return locked(db, func(e execer, b binder) error {
		params := map[string]any{"user_id": id}
		stmt, args, err := b.BindNamed("DELETE FROM posts WHERE user_id = :user_id", params)
		if err != nil {
			return err
		}
		if _, err := e.Exec(stmt, args...); err != nil {
			return err
		}
		stmt, args, err = b.BindNamed("DELETE FROM users WHERE id = :user_id", params)
		if err != nil {
			return err
		}
		_, err = e.Exec(stmt, args...)
		return err
	})
}

func BoundPosts(b binder, e execer, id int) error {
	stmt, args, err := b.BindNamed("DELETE FROM posts WHERE user_id = :user_id", map[string]any{"user_id": id})
	if err != nil {
		return err
	}
	_, err = e.Exec(stmt, args...)
	return err
}
