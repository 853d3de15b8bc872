package transactions

import (
	"context"
	"database/sql"

	"txlib"
)

type repo struct {
	db    *sql.DB
	other *sql.DB
}

var shared *sql.DB

// tx posts users: none
func noTransaction(db *sql.DB) {
	db.Exec("DELETE FROM posts")
	db.Exec("DELETE FROM users")
}

// tx posts users: same
// tx likes users: outside
// tx tags users: outside
func begin(db *sql.DB) error {
	db.Exec("DELETE FROM likes")
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	tx.Exec("DELETE FROM posts")
	db.Exec("DELETE FROM tags")
	tx.Exec("DELETE FROM users")
	return tx.Commit()
}

// tx posts users: same
func captured(db *sql.DB) (err error) {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
		}
	}()
	if _, err = tx.Exec("DELETE FROM posts"); err != nil {
		return err
	}
	_, err = tx.Exec("DELETE FROM users")
	return err
}

// tx posts users: same
// tx likes users: outside
func (r *repo) closure() error {
	return txlib.Run(r.db, func(tx *sql.Tx) error {
		tx.Exec("DELETE FROM posts")
		r.db.Exec("DELETE FROM likes")
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

// tx posts users: same
func param(tx *sql.Tx) {
	tx.Exec("DELETE FROM posts")
	tx.Exec("DELETE FROM users")
}

// tx posts users: unknown
func twoParams(a, b *sql.Tx) {
	a.Exec("DELETE FROM posts")
	b.Exec("DELETE FROM users")
}

// tx posts users: none
func (r repo) fields() {
	r.db.Exec("DELETE FROM posts")
	r.other.Exec("DELETE FROM users")
}

// tx posts users: none
func global() {
	shared.Exec("DELETE FROM posts")
	shared.Exec("DELETE FROM users")
}

type execer interface {
	Exec(query string, args ...any) (sql.Result, error)
}

// tx posts users: unknown
func either(db execer) {
	db.Exec("DELETE FROM posts")
	db.Exec("DELETE FROM users")
}

func deletePosts(db execer) { db.Exec("DELETE FROM posts") }
func deleteUsers(db execer) { db.Exec("DELETE FROM users") }

// tx posts users: same
func given(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	deletePosts(tx)
	deleteUsers(tx)
	return tx.Commit()
}

// tx posts users: outside
func givenTheWrongOne(db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	deletePosts(db)
	deleteUsers(tx)
	return tx.Commit()
}

// tx posts users: none
func givenNone(db *sql.DB) {
	deletePosts(db)
	deleteUsers(db)
}

// tx posts users: unknown
func choice(db *sql.DB, tx *sql.Tx) {
	var e execer = db
	if tx != nil {
		e = tx
	}
	e.Exec("DELETE FROM posts")
	e.Exec("DELETE FROM users")
}

type queries struct{ db execer }

func newQueries(db execer) *queries                { return &queries{db: db} }
func (q *queries) withTx(tx *sql.Tx) *queries      { return &queries{db: tx} }
func (q *queries) deletePosts(ctx context.Context) { q.db.Exec("DELETE FROM posts") }
func (q *queries) deleteUsers(ctx context.Context) { q.db.Exec("DELETE FROM users") }

// tx posts users: same
func (q *queries) generated(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	qtx := q.withTx(tx)
	qtx.deletePosts(ctx)
	qtx.deleteUsers(ctx)
	return tx.Commit()
}

// tx posts users: none
func plainQueries(ctx context.Context, db *sql.DB) {
	q := newQueries(db)
	q.deletePosts(ctx)
	q.deleteUsers(ctx)
}

// A transaction each.
//
// tx posts users: outside
func two(db *sql.DB) {
	inOwn(db, "posts")
	inOwn(db, "users")
}

func inOwn(db *sql.DB, table string) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	tx.Exec("DELETE FROM " + table)
	return tx.Commit()
}

func (r *repo) begin() (*sql.Tx, error) {
	return r.db.Begin()
}

// tx posts users: same
func (r *repo) begunByMethod() error {
	tx, err := r.begin()
	if err != nil {
		return err
	}
	tx.Exec("DELETE FROM posts")
	tx.Exec("DELETE FROM users")
	return tx.Commit()
}
