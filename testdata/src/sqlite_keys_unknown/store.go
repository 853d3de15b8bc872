// Package sqlite_keys_unknown deletes rows of a SQLite database of which it is
// not known whether connections act on foreign keys: what becomes of the posts
// is open.
package sqlite_keys_unknown

import "database/sql"

func DeleteUser(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
