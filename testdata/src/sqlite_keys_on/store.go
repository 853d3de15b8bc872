// Package sqlite_keys_on deletes rows of a SQLite database whose connections
// act on foreign keys.
package sqlite_keys_on

import (
	"database/sql"
	"errors"
)

func DeleteUser(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?1", id) // want `CL102: deleting from users fails while rows of posts\.user_id refer to it \(SQLite error 787\)`
	return err
}

func DeleteUserQuoted(db *sql.DB, id int64) error {
	_, err := db.Exec(`DELETE FROM "users" WHERE "id" = ?`, id) // want "CL102"
	return err
}

func DeletePostsFirst(db *sql.DB, id int64) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM [posts] WHERE user_id = ?", id); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func DeleteSession(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM sessions WHERE id = ?", id)
	return err
}

func AddUser(db *sql.DB, email string) error {
	_, err := db.Exec("INSERT INTO users (email) VALUES (?) ON CONFLICT (email) DO NOTHING", email)
	return err
}
