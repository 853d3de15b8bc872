// Package ignored_tables deletes from tables, and in ways, that the
// configuration leaves out.
package ignored_tables

import "database/sql"

func DeleteRun(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM audit_runs WHERE id = ?", id)
	return err
}

func NotAtomic(db *sql.DB, id int) error {
	if _, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}
