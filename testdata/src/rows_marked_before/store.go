// Package rows_marked_before takes rows out of use with a mark, cleans up what hangs
// on them, and removes them later on for their mark.
package rows_marked_before

import (
	"database/sql"
	"time"
)

func DeleteUser(tx *sql.Tx, id string) error {
	if _, err := tx.Exec("UPDATE users SET flag = 1 WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM user_tokens WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM user_groups WHERE user_id = ?", id)
	return err
}

// AddUser makes room for a user of the same name.
func AddUser(tx *sql.Tx, id, name string) error {
	if _, err := tx.Exec("DELETE FROM users WHERE name = ? AND flag = 1", name); err != nil {
		return err
	}
	_, err := tx.Exec("INSERT INTO users (id, name) VALUES (?, ?)", id, name)
	return err
}

func PurgeMarked(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users WHERE flag = 1")
	return err
}

// PurgeUnmarked takes the rows that are in use.
func PurgeUnmarked(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users WHERE flag = 0") // want `CL102: .*user_groups\.user_id`
	return err
}

func PurgeByName(db *sql.DB, name string) error {
	_, err := db.Exec("DELETE FROM users WHERE name = ?", name) // want `CL102: .*user_groups\.user_id`
	return err
}

// Retire marks with a time, and cleans up as well.
func Retire(tx *sql.Tx, id string) error {
	if _, err := tx.Exec("UPDATE users SET deleted_at = NOW() WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM user_groups WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM user_tokens WHERE user_id = ?", id)
	return err
}

func PurgeRetired(db *sql.DB, before time.Time) error {
	_, err := db.Exec("DELETE FROM users WHERE deleted_at < ?", before)
	return err
}

func PurgeAllRetired(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users WHERE deleted_at IS NOT NULL")
	return err
}

func PurgeInUse(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users WHERE deleted_at IS NULL") // want `CL102: .*user_groups\.user_id`
	return err
}

// Finish sets a column that is no mark of anything: the logs stay.
func Finish(db *sql.DB, id int64) error {
	_, err := db.Exec("UPDATE jobs SET status = 2 WHERE id = ?", id)
	return err
}

func DropFinished(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM jobs WHERE status = 2") // want `CL102: .*job_logs\.job_id`
	return err
}

// DropLogs cleans up for other rows than those it marks.
func DropLogs(tx *sql.Tx, id, other int64) error {
	if _, err := tx.Exec("UPDATE jobs SET status = 3 WHERE id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM job_logs WHERE job_id = ?", other)
	return err
}

func DropOther(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM jobs WHERE status = 3") // want `CL102: .*job_logs\.job_id`
	return err
}
