// Package inline_references_honoured is on MySQL 9, which makes a key of a
// column-level REFERENCES clause.
package inline_references_honoured

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
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
