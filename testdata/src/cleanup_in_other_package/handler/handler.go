// Package handler deletes users; what the service does it knows from facts
// alone, which came through two packages.
package handler

import (
	"database/sql"

	"cleanup_in_other_package/service"
)

func DeleteUser(tx *sql.Tx, id int) error {
	if err := service.CleanUser(tx, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteThroughService(tx *sql.Tx, id int) error { return service.DeleteUser(tx, id) }

func DeleteUserCleanTagsOnly(tx *sql.Tx, id int) error {
	if err := service.CleanTags(tx, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}
