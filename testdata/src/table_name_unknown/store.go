// Package table_name_unknown deletes from tables whose names come from
// elsewhere: nothing is claimed of them.
package table_name_unknown

import (
	"database/sql"
	"fmt"
	"os"
)

func DeleteFrom(db *sql.DB, table string, id int) error {
	_, err := db.Exec("DELETE FROM "+table+" WHERE id = ?", id)
	return err
}

func DeleteFromSetting(db *sql.DB, id int) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE id = ?", os.Getenv("TABLE")), id)
	return err
}

func DeleteFromFile(db *sql.DB, name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	_, err = db.Exec(string(text))
	return err
}

func DeleteFromOther(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM sessions WHERE id = ?", id)
	return err
}

// What runs before may be the cleanup.
func UnknownThenUser(tx *sql.Tx, table string, id int) error {
	if _, err := tx.Exec("DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// The prefix is not known, so neither is the table.
func WithPrefix(db *sql.DB, prefix string, id int) error {
	_, err := db.Exec("DELETE FROM "+prefix+"users WHERE id = ?", id)
	return err
}
