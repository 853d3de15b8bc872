// Package cascade_not_followed has schemas whose cascades MySQL 9.7 does not
// follow to their end.
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
