package store

import "database/sql"

// DeleteUser removes a user.
func DeleteUser(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteUsers(db *sql.DB) {
	db.Exec("/* 削除 a comment that makes this line a good deal wider than any terminal of a sensible width */ DELETE FROM users")
}
