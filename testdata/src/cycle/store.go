// Package cycle deletes from tables that refer to each other.
package cycle

import "database/sql"

func DeleteTeam(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM teams WHERE id = ?", id)
	return err
}

func DeletePerson(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM people WHERE id = ?", id)
	return err
}

func DeleteEgg(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM eggs WHERE id = ?", id) // want `CL102: .*hens\.egg_id`
	return err
}

func DeleteHen(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM hens WHERE id = ?", id)
	return err
}
