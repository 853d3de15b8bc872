// Package conditional_cleanup cleans up on some paths: whether that is enough is
// not known, so nothing is said.
package conditional_cleanup

import "database/sql"

func Asked(tx *sql.Tx, id int, cascade bool) error {
	if cascade {
		if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func ForEach(tx *sql.Tx, posts []int, id int) error {
	for _, p := range posts {
		if _, err := tx.Exec("DELETE FROM posts WHERE id = ?", p); err != nil {
			return err
		}
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func Switch(tx *sql.Tx, kind string, id int) error {
	switch kind {
	case "posts":
		_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
		return err
	case "all":
		if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
		return err
	}
	return nil
}

// The two never run together.
func Either(tx *sql.Tx, posts bool, id int) error {
	if posts {
		_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}
