// Package store holds the statements, at the end of a chain of three packages.
package store

import "database/sql"

func DeletePosts(tx *sql.Tx, user int) error {
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func DeleteTags(tx *sql.Tx, user int) error {
	_, err := tx.Exec("DELETE FROM tags WHERE user_id = ?", user)
	return err
}
