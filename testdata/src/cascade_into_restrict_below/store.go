// Package cascade_into_restrict_below deletes the top of a cascade that a key
// two levels down refuses.
package cascade_into_restrict_below

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want `CL102: .*rows of comments\.post_id refer to it.*path users → posts \(CASCADE\) → comments \(`
	return err
}

// Posts alone would have cascaded; comments are still in the way.
func DeletePostsThenUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil { // want `CL102: .*comments\.post_id`
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteFolder(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM folders WHERE id = ?", id)
	return err
}

func DeleteProfile(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM profiles WHERE id = ?", id)
	return err
}

func DeleteCommentsFirst(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM comments WHERE post_id IN (SELECT id FROM posts WHERE user_id = ?)", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteCommentsByJoin(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE c FROM comments c JOIN posts p ON p.id = c.post_id WHERE p.user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
