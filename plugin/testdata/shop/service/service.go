// Package service removes users the right way: what it calls, two packages
// away, deletes their posts before.
package service

import (
	"database/sql"

	"example.com/shop/account"
)

// Remove deletes a user and their posts.
func Remove(tx *sql.Tx, user int64) error {
	if err := account.Clear(tx, user); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", user)
	return err
}
