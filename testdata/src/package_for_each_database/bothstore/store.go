// Package bothstore opens the one or the other.
package bothstore

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
	_ "modernc.org/sqlite"
)

type DB struct{ db *sql.DB }

func (d *DB) DeleteMemo(id int) error {
	_, err := d.db.Exec("DELETE FROM memos WHERE id = ?", id) // want "CL102"
	return err
}

func (d *DB) DeleteMemoAndShares(id int) error {
	tx, err := d.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM shares WHERE memo_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM memos WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}
