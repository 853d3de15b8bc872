package closures

import (
	"context"
	"database/sql"
	"net/http"

	"txlib"
	"unresolved"
)

func withTx(db *sql.DB, f func(tx *sql.Tx) error) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}

// steps: delete posts, delete users
// own posts: yes
// order posts users: before certain
// tx posts users: same
func helper(db *sql.DB) error {
	return withTx(db, func(tx *sql.Tx) error {
		tx.Exec("DELETE FROM posts")
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

// order posts users: before certain
// tx posts users: outside
func helperAndOuter(db *sql.DB) error {
	return withTx(db, func(tx *sql.Tx) error {
		db.Exec("DELETE FROM posts")
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

// order posts users: before certain
// tx posts users: outside
func beforeHelper(db *sql.DB) error {
	db.Exec("DELETE FROM posts")
	return withTx(db, func(tx *sql.Tx) error {
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

func twice(db *sql.DB, f func(tx *sql.Tx) error) error {
	return withTx(db, func(tx *sql.Tx) error { return f(tx) })
}

// order posts users: before certain
// tx posts users: same
func throughTwo(db *sql.DB) error {
	return twice(db, func(tx *sql.Tx) error {
		tx.Exec("DELETE FROM posts")
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

// order posts users: before certain
// tx posts users: same
func retried(db *sql.DB) error {
	return unresolved.Retry(func() error {
		return txlib.Run(db, func(tx *sql.Tx) error {
			tx.Exec("DELETE FROM posts")
			_, err := tx.Exec("DELETE FROM users")
			return err
		})
	})
}

// order posts users: before uncertain
func unknownRunner(db *sql.DB) {
	unresolved.Retry(func() error {
		_, err := db.Exec("DELETE FROM posts")
		return err
	})
	db.Exec("DELETE FROM users")
}

// order posts users: before certain
func calledHere(db *sql.DB) {
	del := func(table string) { db.Exec("DELETE FROM " + table) }
	del("posts")
	del("users")
}

// order posts users: before certain
func immediately(db *sql.DB) {
	func() { db.Exec("DELETE FROM posts") }()
	db.Exec("DELETE FROM users")
}

// order posts users: after certain
func deferredLiteral(db *sql.DB) {
	defer func() { db.Exec("DELETE FROM posts") }()
	db.Exec("DELETE FROM users")
}

// steps: delete posts, delete users
// apart posts users: yes
// own posts: yes
func routes(db *sql.DB) {
	http.HandleFunc("/posts", func(w http.ResponseWriter, r *http.Request) { db.Exec("DELETE FROM posts") })
	http.HandleFunc("/users", func(w http.ResponseWriter, r *http.Request) { db.Exec("DELETE FROM users") })
}

// own posts: yes
func made(db *sql.DB) func() {
	return func() { db.Exec("DELETE FROM posts") }
}

type command struct{ run func(db *sql.DB) }

var commands = []command{
	{run: func(db *sql.DB) { db.Exec("DELETE FROM orphans") }},
}

type service struct{ db *sql.DB }

func (s *service) posts(tx *sql.Tx) error {
	_, err := tx.Exec("DELETE FROM posts")
	return err
}

// steps: delete posts, delete users
// own posts: no
// tx posts users: outside
func (s *service) methodValue() {
	withTx(s.db, s.posts)
	s.db.Exec("DELETE FROM users")
}

// order nodes users: before certain
func recursiveLiteral(db *sql.DB) {
	var walk func(id int)
	walk = func(id int) {
		if id > 0 {
			walk(id - 1)
		}
		db.Exec("DELETE FROM nodes")
	}
	walk(3)
	db.Exec("DELETE FROM users")
}

type store struct{ q *queries }

type queries struct {
	db interface {
		Exec(query string, args ...any) (sql.Result, error)
	}
}

func (q *queries) deletePosts() { q.db.Exec("DELETE FROM posts") }
func (q *queries) deleteUsers() { q.db.Exec("DELETE FROM users") }

func execTx(ctx context.Context, db *sql.DB, fn func(*queries) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	q := &queries{db: tx}
	if err := fn(q); err != nil {
		return err
	}
	return tx.Commit()
}

// order posts users: before certain
// tx posts users: same
func generatedInTx(ctx context.Context, db *sql.DB) error {
	return execTx(ctx, db, func(q *queries) error {
		q.deletePosts()
		q.deleteUsers()
		return nil
	})
}

// order posts users: before certain
func overIterator(db *sql.DB, ids func(yield func(int) bool)) {
	for id := range ids {
		db.Exec("DELETE FROM posts WHERE id = ?", id)
	}
	db.Exec("DELETE FROM users")
}
