// Package rows_let_go_in_caller puts the functions of its store together.
package rows_let_go_in_caller

import (
	"database/sql"

	"rows_let_go_in_caller/store"
)

func Reset(db *sql.DB) error {
	if err := store.ResetMatches(db); err != nil {
		return err
	}
	return store.RemoveReset(db)
}

func Rename(db *sql.DB) error {
	if err := store.RenameMatches(db); err != nil {
		return err
	}
	return store.RemoveRenamed(db)
}

func Drop(db *sql.DB, marker, face string) error {
	if err := store.Detach(db, marker); err != nil {
		return err
	}
	return store.RemoveOne(db, face)
}

func ResetAndDrop(db *sql.DB, marker string) error {
	if err := store.ResetMatches(db); err != nil {
		return err
	}
	if err := store.Detach(db, marker); err != nil {
		return err
	}
	return store.RemoveDetached(db)
}
