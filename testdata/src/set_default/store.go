// Package set_default relies on SET DEFAULT, which InnoDB does not do: MariaDB
// stores it as RESTRICT.
package set_default

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func DeleteTeam(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM teams WHERE id = ?", id)
	return err
}

func MovePosts(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE posts SET user_id = DEFAULT WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
