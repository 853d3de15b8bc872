// Package soft_delete_skips_cascade marks rows as deleted: an UPDATE, for which
// no ON DELETE fires.
package soft_delete_skips_cascade

import (
	"database/sql"
	"time"
)

func DeleteUser(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id) // want `^CL103: soft-deleting users leaves the rows of posts\.user_id live`
	return err
}

func DeleteTeam(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE teams SET is_deleted = 1 WHERE id = ?", id) // want `CL103: .*seats\.team_id`
	return err
}

func DeleteUserAt(db *sql.DB, id int, at time.Time) error {
	_, err := db.Exec("UPDATE users SET updated_at = ?, deleted_at = ? WHERE id = ?", at, at, id) // want "CL103"
	return err
}

func DeleteUserAndPosts(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE posts SET deleted_at = NOW() WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

func DeleteUserRemovePosts(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
	return err
}

// A leaf has no children that could stay.
func DeletePost(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE posts SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

// SET NULL does not say that tasks go with their label.
func DeleteLabel(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE labels SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

// Nor does RESTRICT.
func DeleteRoom(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE rooms SET deleted_at = NOW() WHERE id = ?", id)
	return err
}

func RestoreUser(db *sql.DB, id int) error {
	_, err := db.Exec("UPDATE users SET deleted_at = NULL WHERE id = ?", id)
	return err
}

// A column of that name may be set back as well.
func SaveUser(db *sql.DB, id int, name string, deletedAt *time.Time) error {
	_, err := db.Exec("UPDATE users SET name = ?, deleted_at = ? WHERE id = ?", name, deletedAt, id)
	return err
}

func RenameUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("UPDATE users SET name = ? WHERE id = ? AND deleted_at IS NULL", name, id)
	return err
}

func PurgeUser(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
