package rollbacks

import "database/sql"

// apart posts users: yes
func takenBack(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// apart posts users: no
// order posts users: before uncertain
func perhapsTakenBack(db *sql.DB, id int, dry bool) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if dry {
		tx.Rollback()
	} else if err := tx.Commit(); err != nil {
		return err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// apart posts users: no
// order posts users: before certain
func onErrorOnly(db *sql.DB, id int) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// apart posts users: no
// order posts users: before certain
func anotherTransaction(db *sql.DB, id int) error {
	read, err := db.Begin()
	if err != nil {
		return err
	}
	if _, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	read.Rollback()
	_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// apart posts users: no
// order posts users: before certain
func nextRound(db *sql.DB, id int) error {
	for {
		tx, err := db.Begin()
		if err != nil {
			return err
		}
		tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
		if _, err := tx.Exec("DELETE FROM tags WHERE user_id = ?", id); err != nil {
			tx.Rollback()
			continue
		}
		if err := tx.Commit(); err != nil {
			continue
		}
		_, err = db.Exec("DELETE FROM users WHERE id = ?", id)
		return err
	}
}
