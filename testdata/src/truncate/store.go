// Package truncate empties tables: refused where a foreign key of another table
// refers to them, whatever its rule.
package truncate

import "database/sql"

func Users(db *sql.DB) error {
	_, err := db.Exec("TRUNCATE TABLE users") // want `^CL102: truncating users fails while rows of posts\.user_id refer to it \(error 1701\)`
	return err
}

// An empty child does not help: the key itself is what counts.
func PostsFirst(db *sql.DB) error {
	if _, err := db.Exec("DELETE FROM posts"); err != nil {
		return err
	}
	_, err := db.Exec("TRUNCATE users") // want "CL102"
	return err
}

func Posts(db *sql.DB) error {
	_, err := db.Exec("TRUNCATE TABLE posts")
	return err
}

func Logs(db *sql.DB) error {
	_, err := db.Exec("TRUNCATE logs")
	return err
}

func Nodes(db *sql.DB) error {
	_, err := db.Exec("TRUNCATE TABLE nodes")
	return err
}

func DeleteUsers(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users")
	return err
}
