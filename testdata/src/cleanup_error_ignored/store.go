// Package cleanup_error_ignored cleans up and does not look whether that worked.
package cleanup_error_ignored

import (
	"database/sql"
	"log"
)

// The result of the statement is thrown away.
func Dropped(tx *sql.Tx, id int) error {
	tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want `CL114: nobody looks at the error of the cleanup of posts\.user_id at store\.go:11`
	return err
}

// So is the error.
func Blank(tx *sql.Tx, id int) error {
	_, _ = tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want `CL114`
	return err
}

func Returned(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// Logged is looked at: somebody decided to go on.
func Logged(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		log.Print(err)
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
