// Package orphan_without_key deletes parents of a relation that only the
// configuration knows: no foreign key takes care of the children.
package orphan_without_key

import "database/sql"

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want `^CL101: deleting from users leaves orphaned rows in posts\.user_id: no foreign key is declared`
	return err
}

func DeleteByEmail(db *sql.DB, email string) error {
	_, err := db.Exec("DELETE FROM users WHERE email = ?", email) // want "CL101"
	return err
}

func DeleteAll(tx *sql.Tx) error {
	_, err := tx.Exec("DELETE FROM users") // want "CL101"
	return err
}

// The cleanup of another table does not help.
func DeleteWithTags(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM tags WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL101"
	return err
}

func DeletePost(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM posts WHERE id = ?", id)
	return err
}

func DeleteTag(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM tags WHERE id = ?", id)
	return err
}

func CleanBefore(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// Without a key the order is free.
func CleanAfter(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

func Repoint(tx *sql.Tx, id, heir int) error {
	if _, err := tx.Exec("UPDATE posts SET user_id = ? WHERE user_id = ?", heir, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func SetNull(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// A sweep of orphans right after the delete.
func Sweep(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM posts WHERE user_id NOT IN (SELECT id FROM users)")
	return err
}
