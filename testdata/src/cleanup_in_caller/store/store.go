// Package store has one function a table. A driver of single packages judges
// each by itself; one of whole programs sees that every caller cleans up.
package store

import "database/sql"

func DeletePosts(tx *sql.Tx, user int) error {
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func DeleteUser(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // not program // want "CL102"
	return err
}

func DeleteUserToo(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}
