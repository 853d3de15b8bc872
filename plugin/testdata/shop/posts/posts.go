// Package posts deletes posts.
package posts

import "database/sql"

// DeleteOf removes a user's posts; their comments go by the foreign key.
func DeleteOf(tx *sql.Tx, user int64) error {
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", user)
	return err
}
