// Package implied_relation has a relation that nobody declared: one function
// cleans the children up, another forgets them. Only a driver that sees the whole
// program looks for it.
package implied_relation

import "database/sql"

func DeleteUserAndPosts(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // program want `CL101: .*posts\.user_id`
	return err
}

func DeletePost(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM posts WHERE id = ?", id)
	return err
}

func DeleteTeam(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM teams WHERE id = ?", id)
	return err
}

func DeleteSeat(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM seats WHERE id = ?", id)
	return err
}
