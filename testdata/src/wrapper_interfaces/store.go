// Package wrapper_interfaces runs statements through interfaces and wrappers of
// the project's own.
package wrapper_interfaces

import (
	"context"
	"database/sql"
)

// Execer is what *sql.DB, *sql.Tx and *sql.Conn have in common.
type Execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

type Repo struct{ db Execer }

func (r *Repo) DeleteUser(ctx context.Context, id int) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func (r *Repo) DeletePosts(ctx context.Context, user int) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func (r *Repo) DeleteBoth(ctx context.Context, id int) error {
	if err := r.DeletePosts(ctx, id); err != nil {
		return err
	}
	_, err := r.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

// Traced embeds the handle and hides one method.
type Traced struct{ *sql.DB }

func (t Traced) Exec(query string, args ...any) (sql.Result, error) {
	return t.DB.Exec(query, args...)
}

func DeleteTraced(t Traced, id int) error {
	_, err := t.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func DeletePromoted(ctx context.Context, t Traced, id int) error {
	_, err := t.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func DeletePostTraced(t Traced, id int) error {
	_, err := t.Exec("DELETE FROM posts WHERE id = ?", id)
	return err
}

// Posts is implemented elsewhere: it may take care of the posts.
type Posts interface {
	DeleteByUser(ctx context.Context, user int) error
}

func DeleteWithService(ctx context.Context, tx *sql.Tx, posts Posts, id int) error {
	if err := posts.DeleteByUser(ctx, id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

// exec is the project's own way to run a statement.
func exec(e Execer, query string, args ...any) error {
	_, err := e.ExecContext(context.Background(), query, args...)
	return err
}

func run(e Execer, table, query string, id int) error {
	return exec(e, query+table+" WHERE id = ?", id)
}

// The statement is where its text is.
func DeleteByWrapper(db *sql.DB, id int) error {
	return exec(db, "DELETE FROM users WHERE id = ?", id) // want "CL102"
}

func DeleteByTwoWrappers(db *sql.DB, id int) error {
	return run(db, "users", "DELETE FROM ", id) // want "CL102"
}

func DeletePostByWrapper(db *sql.DB, id int) error {
	return exec(db, "DELETE FROM posts WHERE id = ?", id)
}

func DeleteBothByWrapper(tx *sql.Tx, id int) error {
	if err := exec(tx, "DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return exec(tx, "DELETE FROM users WHERE id = ?", id)
}

// Only the callers give the whole text.
func deleteUsers(e Execer, where string, args ...any) error {
	return exec(e, "DELETE FROM users WHERE "+where, args...)
}

func DeleteUserWhere(db *sql.DB, id int) error {
	return deleteUsers(db, "id = ?", id) // want "CL102"
}

func DeleteUsersWhere(db *sql.DB, name string) error {
	return deleteUsers(db, "name = ?", name) // want "CL102"
}

// Here the table is known without them, and the statement stays where it is.
func deleteHere(db *sql.DB, where string) error {
	_, err := db.Exec("DELETE FROM users WHERE " + where) // want "CL102"
	return err
}

func DeleteHereOne(db *sql.DB) error { return deleteHere(db, "id = 1") }
