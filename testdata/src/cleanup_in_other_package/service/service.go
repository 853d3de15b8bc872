// Package service calls the store.
package service

import (
	"database/sql"

	"cleanup_in_other_package/store"
)

func CleanUser(tx *sql.Tx, user int) error {
	if err := store.DeleteTags(tx, user); err != nil {
		return err
	}
	return store.DeletePosts(tx, user)
}

func CleanTags(tx *sql.Tx, user int) error { return store.DeleteTags(tx, user) }

func DeleteUser(tx *sql.Tx, id int) error {
	if err := store.DeletePosts(tx, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
