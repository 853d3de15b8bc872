// Package guard_then_refuse looks into the children before it deletes.
package guard_then_refuse

import (
	"database/sql"
	"errors"
)

var errInUse = errors.New("user has posts")

func Count(db *sql.DB, id int) error {
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func Exists(tx *sql.Tx, id int) error {
	var used bool
	if err := tx.QueryRow("SELECT EXISTS (SELECT 1 FROM posts WHERE user_id = ?)", id).Scan(&used); err != nil {
		return err
	}
	if !used {
		if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
			return err
		}
	}
	return nil
}

func hasPosts(db *sql.DB, id int) (bool, error) {
	var n int
	err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n)
	return n > 0, err
}

func InCallee(db *sql.DB, id int) error {
	used, err := hasPosts(db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// The statement itself leaves users with posts alone.
func InStatement(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ? AND NOT EXISTS (SELECT 1 FROM posts WHERE posts.user_id = users.id)", id)
	return err
}

// A look at the user says nothing of posts.
func LoadUser(db *sql.DB, id int) error {
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM users WHERE id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return sql.ErrNoRows
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

// The count is shown and decides nothing.
func CountAndDelete(db *sql.DB, id int) (n int, err error) {
	if err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return 0, err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return n, err
}
