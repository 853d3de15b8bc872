// Package broken deletes users whose posts forbid it.
package broken

import (
	"database/sql"

	"example.com/shop/posts"
)

// Remove fails for every user with posts.
func Remove(tx *sql.Tx, user int64) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", user)
	return err
}

// RemoveLate cleans up after the delete that fails.
func RemoveLate(tx *sql.Tx, user int64) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", user); err != nil {
		return err
	}
	return posts.DeleteOf(tx, user)
}
