// Package foreign_key_checks_off deletes while the server does not look at
// foreign keys: cascades do not run either.
package foreign_key_checks_off

import "database/sql"

func Off(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want `CL110: .*posts\.user_id`
	return err
}

func OnAgain(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := tx.Exec("SET FOREIGN_KEY_CHECKS = 1"); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// On a pool the next statement may run on another connection.
func OnPool(db *sql.DB, id int) error {
	if _, err := db.Exec("SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func OffWithCleanup(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
