// Package guard_then_refuse looks into the children before it deletes.
package guard_then_refuse

import (
	"database/sql"
	"errors"
)

var errInUse = errors.New("user has posts")

func Count(db *sql.DB, id int) error {
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func Exists(tx *sql.Tx, id int) error {
	var used bool
	if err := tx.QueryRow("SELECT EXISTS (SELECT 1 FROM posts WHERE user_id = ?)", id).Scan(&used); err != nil {
		return err
	}
	if !used {
		if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
			return err
		}
	}
	return nil
}

func hasPosts(db *sql.DB, id int) (bool, error) {
	var n int
	err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n)
	return n > 0, err
}

func InCallee(db *sql.DB, id int) error {
	used, err := hasPosts(db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// The statement itself leaves users with posts alone.
func InStatement(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ? AND NOT EXISTS (SELECT 1 FROM posts WHERE posts.user_id = users.id)", id)
	return err
}

// A look at the user says nothing of posts.
func LoadUser(db *sql.DB, id int) error {
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM users WHERE id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return sql.ErrNoRows
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

// The count is shown and decides nothing.
func CountAndDelete(db *sql.DB, id int) (n int, err error) {
	if err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return 0, err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return n, err
}

// The users are picked for having no posts.
func DeleteIdle(db *sql.DB) error {
	ids, err := idle(db)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := deleteIdle(db, id); err != nil {
			return err
		}
	}
	return nil
}

func idle(db *sql.DB) ([]int, error) {
	return ids(db.Query("SELECT id FROM users WHERE id NOT IN (SELECT user_id FROM posts)"))
}

func deleteIdle(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // not program // want "CL102"
	return err
}

// The users are picked by name, with or without posts.
func DeleteNamed(db *sql.DB, name string) error {
	ids, err := ids(db.Query("SELECT id FROM users WHERE name = ?", name))
	if err != nil {
		return err
	}
	for _, id := range ids {
		if _, err := db.Exec("DELETE FROM users WHERE id = ?", id); err != nil { // want "CL102"
			return err
		}
	}
	return nil
}

func ids(rows *sql.Rows, err error) ([]int, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []int
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	return out, rows.Err()
}

// The look stands three calls down.
func FarAway(db *sql.DB, id int) error {
	used, err := inUse(db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func inUse(db *sql.DB, id int) (bool, error) { return written(db, id) }

func written(db *sql.DB, id int) (bool, error) {
	n, err := posts(db, id)
	return n > 0, err
}

func posts(db *sql.DB, id int) (n int, err error) { return n, count(db, id, &n) }

func count(db *sql.DB, id int, n *int) error {
	return db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(n)
}

// Nobody asks for what is read three calls down.
func FarAndIdle(db *sql.DB, id int) error {
	if _, err := inUse(db, id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}
