// Package inline_references_ignored is on MySQL before 9.0, which parses a
// column-level REFERENCES clause and drops it.
package inline_references_ignored

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL101: deleting from users leaves orphaned rows in posts.user_id"
	return err
}

func DeleteDraft(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM drafts WHERE id = ?", id)
	return err
}

func DeletePostsThenUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
