// Package cascade_not_followed has a chain of three keys on MySQL 9.7, whose
// third one that version does not follow.
package cascade_not_followed

import "database/sql"

// DeleteOrder goes one key deep, which is followed.
func DeleteOrder(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM orders WHERE id = ?", id)
	return err
}

// DeleteUser goes two keys deep.
func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
