package guards

import (
	"database/sql"
	"errors"
)

var errInUse = errors.New("in use")

// guards users: posts
func count(db *sql.DB, id int) error {
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

// The failure of a read is no answer.
//
// guards users:
func onlyErrors(db *sql.DB, id int) error {
	rows, err := db.Query("SELECT path FROM posts WHERE user_id = ?", id)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var path string
		if err := rows.Scan(&path); err != nil {
			return err
		}
		println(path)
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// guards users: posts
func rows(db *sql.DB, id int) error {
	rows, err := db.Query("SELECT 1 FROM posts WHERE user_id = ?", id)
	if err != nil {
		return err
	}
	if rows.Next() {
		return errInUse
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// guards users: posts
func noRows(db *sql.DB, id int) error {
	var post int
	err := db.QueryRow("SELECT id FROM posts WHERE user_id = ?", id).Scan(&post)
	if err == nil {
		return errInUse
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func hasPosts(db *sql.DB, id int) (bool, error) {
	var n int
	err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n)
	return n > 0, err
}

// guards users: posts
func byCallee(db *sql.DB, id int) error {
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

func ensureUnused(db *sql.DB, id int) error {
	var n int
	if err := db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	return nil
}

// guards users: posts
func byCalleesError(db *sql.DB, id int) error {
	if err := ensureUnused(db, id); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func paths(db *sql.DB, id int) ([]string, error) {
	rows, err := db.Query("SELECT path FROM posts WHERE user_id = ?", id)
	if err != nil {
		return nil, err
	}
	var out []string
	for rows.Next() {
		var path string
		if err := rows.Scan(&path); err != nil {
			return nil, err
		}
		out = append(out, path)
	}
	return out, rows.Err()
}

// A list that is only worked through decides nothing.
//
// guards users:
func byCalleesFailure(db *sql.DB, id int) error {
	list, err := paths(db, id)
	if err != nil {
		return err
	}
	for _, p := range list {
		println(p)
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// guards users: posts
func inLoop(db *sql.DB, ids []int) {
	for _, id := range ids {
		var n int
		db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n)
		if n > 0 {
			continue
		}
		db.Exec("DELETE FROM users WHERE id = ?", id)
	}
}

// guards users:
func after(db *sql.DB, id int) {
	db.Exec("DELETE FROM users WHERE id = ?", id)
	var n int
	db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n)
	if n > 0 {
		println(n)
	}
}

// guards users:
func unrelatedBranch(db *sql.DB, id int, dry bool) {
	var n int
	db.QueryRow("SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&n)
	println(n)
	if dry {
		return
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

func validate(posts []string) error {
	if len(posts) > 0 {
		return errInUse
	}
	return nil
}

// A function of the project judges what was read.
//
// guards users: posts
func judged(db *sql.DB, id int) error {
	list, err := paths(db, id)
	if err != nil {
		return err
	}
	if err := validate(list); err != nil {
		return err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func removeFiles(paths []string) error { return nil }

// Files that cannot be removed say nothing of rows.
//
// guards users:
func filesRemoved(db *sql.DB, id int) error {
	list, err := paths(db, id)
	if err != nil {
		return err
	}
	if err := removeFiles(list); err != nil {
		return err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
