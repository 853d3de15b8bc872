// Package several_schemas runs on two databases; a finding says on which it
// holds.
package several_schemas

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want `CL101: .*\[schema old\]`
	return err
}

func DeleteTeam(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM teams WHERE id = ?", id) // want `CL102: .*\[schema old, new\]`
	return err
}

func DeleteRoom(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM rooms WHERE id = ?", id)
	return err
}

func DeletePost(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM posts WHERE id = ?", id)
	return err
}
