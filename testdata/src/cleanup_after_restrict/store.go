// Package cleanup_after_restrict cleans up after the parent's delete: too late
// for a key that is checked at once, in time for all else.
package cleanup_after_restrict

import "database/sql"

func DeleteUser(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil { // want `^CL104: deleting from users fails \(error 1451\) while rows of posts\.user_id refer to it: the cleanup at store\.go:11`
		return err
	}
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

// A transaction does not defer the check.
func DeleteUserInTransaction(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil { // want "CL104"
		return err
	}
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func DeleteInOrder(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteTopic(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM topics WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM replies WHERE topic_id = ?", id)
	return err
}

func DeleteLabel(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM labels WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM tasks WHERE label_id = ?", id)
	return err
}

func DeleteVisitor(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM visitors WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM visits WHERE user_id = ?", id)
	return err
}

// Before and after: the first is what counts.
func DeleteTwice(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}
