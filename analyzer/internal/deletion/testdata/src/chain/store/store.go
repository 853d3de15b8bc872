// Package store is the lowest of three packages.
package store

import (
	"context"
	"database/sql"
)

type DBTX interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

type Queries struct{ db DBTX }

func New(db DBTX) *Queries { return &Queries{db: db} }

func (q *Queries) WithTx(tx *sql.Tx) *Queries { return &Queries{db: tx} }

func (q *Queries) DeletePosts(ctx context.Context, user int) error {
	_, err := q.db.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func (q *Queries) DeleteUser(ctx context.Context, user int) error {
	_, err := q.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", user)
	return err
}

func (q *Queries) CountPosts(ctx context.Context, user int) (n int, err error) {
	err = q.db.QueryRowContext(ctx, "SELECT COUNT(*) FROM posts WHERE user_id = ?", user).Scan(&n)
	return n, err
}

// InTx runs a function within a transaction.
func InTx(ctx context.Context, db *sql.DB, f func(tx *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// ExecTx runs a function with queries that are bound to a transaction.
func ExecTx(ctx context.Context, db *sql.DB, f func(q *Queries) error) error {
	return InTx(ctx, db, func(tx *sql.Tx) error { return f(New(tx)) })
}

type Posts struct{ db DBTX }

func (p *Posts) Delete(ctx context.Context) { p.db.ExecContext(ctx, "DELETE FROM posts") }

type Users struct{ db DBTX }

func (u *Users) Delete(ctx context.Context) { u.db.ExecContext(ctx, "DELETE FROM users") }

// Work is a unit of work: repositories on one handle.
type Work struct {
	Posts *Posts
	Users *Users
}

func newPosts(db DBTX) *Posts { return &Posts{db: db} }

func NewWork(db DBTX) *Work { return &Work{Posts: newPosts(db), Users: &Users{db: db}} }
