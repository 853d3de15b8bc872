// Package store takes the key out of rows that it finds by other columns, and
// deletes the parents in functions of their own.
package store

import "database/sql"

// ResetMatches lets go of the rows of one source.
func ResetMatches(db *sql.DB) error {
	_, err := db.Exec("UPDATE markers SET face_id = NULL, src = '', kind = 'none' WHERE src = ? AND kind = 'face'", "auto")
	return err
}

// RenameMatches leaves the key alone.
func RenameMatches(db *sql.DB) error {
	_, err := db.Exec("UPDATE markers SET src = '' WHERE src = ? AND kind = 'face'", "auto")
	return err
}

// Detach lets go of one row.
func Detach(db *sql.DB, marker string) error {
	_, err := db.Exec("UPDATE markers SET face_id = NULL WHERE id = ?", marker)
	return err
}

// RemoveReset is called after ResetMatches.
func RemoveReset(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM faces WHERE src = ?", "auto") // not program // want "CL102"
	return err
}

// RemoveRenamed is called after RenameMatches.
func RemoveRenamed(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM faces WHERE src = ?", "auto") // want "CL102"
	return err
}

// RemoveOne is called after Detach, of some marker.
func RemoveOne(db *sql.DB, face string) error {
	_, err := db.Exec("DELETE FROM faces WHERE id = ?", face) // want "CL102"
	return err
}

// RemoveDetached is called after ResetMatches and Detach.
func RemoveDetached(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM faces WHERE src = 'auto'") // not program // want "CL102"
	return err
}
