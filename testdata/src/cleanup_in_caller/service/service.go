// Package service puts the statements together.
package service

import (
	"database/sql"

	"cleanup_in_caller/store"
)

func DeleteUser(tx *sql.Tx, id int) error {
	if err := store.DeletePosts(tx, id); err != nil {
		return err
	}
	return store.DeleteUser(tx, id)
}

// DeleteUserToo cleans up, DeleteAtOnce does not.
func DeleteUserToo(tx *sql.Tx, id int) error {
	if err := store.DeletePosts(tx, id); err != nil {
		return err
	}
	return store.DeleteUserToo(tx, id)
}

func DeleteAtOnce(tx *sql.Tx, id int) error { return store.DeleteUserToo(tx, id) }
