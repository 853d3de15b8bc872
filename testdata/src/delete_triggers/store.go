// Package delete_triggers deletes from tables whose triggers take care of the
// children, or come too late.
package delete_triggers

import "database/sql"

// A trigger deletes the posts first.
func User(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// The trigger comes after the refusal.
func Team(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM teams WHERE id = ?", id) // want "CL104"
	return err
}

// What the trigger does depends on the row.
func Shop(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM shops WHERE id = ?", id)
	return err
}
