// Package blocked_by_restrict deletes parents of each delete rule: RESTRICT, NO
// ACTION and no rule refuse, CASCADE and SET NULL do not.
package blocked_by_restrict

import (
	"context"
	"database/sql"
)

func DeleteUser(ctx context.Context, db *sql.DB, id int) error {
	_, err := db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id) // want `^CL102: deleting from users fails while rows of posts\.user_id refer to it \(error 1451\): ON DELETE RESTRICT`
	return err
}

func DeleteOrder(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM orders WHERE id = ?", id) // want `CL102: .* items\.order_id .*: ON DELETE NO ACTION`
	return err
}

func DeleteRoom(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM rooms WHERE id = ?", id) // want `CL102: .* bookings\.room_id .*: ON DELETE (NO ACTION|RESTRICT)`
	return err
}

func DeleteTopic(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM topics WHERE id = ?", id)
	return err
}

func DeleteLabel(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM labels WHERE id = ?", id)
	return err
}

func DeletePost(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM posts WHERE id = ?", id)
	return err
}

// The table's name alone does not make a delete of it.
func RenameUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("UPDATE users SET name = ? WHERE id = ?", name, id)
	return err
}
