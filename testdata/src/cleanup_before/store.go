// Package cleanup_before cleans up the children of a RESTRICT key before the
// parent goes.
package cleanup_before

import (
	"database/sql"
	"fmt"
)

func DeletePosts(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteAllPosts(tx *sql.Tx) error {
	if _, err := tx.Exec("DELETE FROM posts"); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users")
	return err
}

func DeleteBySubselect(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id IN (SELECT id FROM users WHERE id = ?)", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func DeleteInLoop(tx *sql.Tx, id int) error {
	for _, q := range []string{"DELETE FROM posts WHERE user_id = ?", "DELETE FROM users WHERE id = ?"} {
		if _, err := tx.Exec(q, id); err != nil {
			return err
		}
	}
	return nil
}

func DeleteTables(tx *sql.Tx, id int) error {
	for _, table := range []string{"sessions", "posts"} {
		if _, err := tx.Exec(fmt.Sprintf("DELETE FROM %s WHERE user_id = ?", table), id); err != nil {
			return err
		}
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func Repoint(tx *sql.Tx, id, heir int) error {
	if _, err := tx.Exec("UPDATE posts SET user_id = ? WHERE user_id = ?", heir, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func SetNull(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE posts SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// It is not known whether these are all posts of the user.
func DeletePostsByState(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE state = 'draft'"); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func NoCleanup(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

// An UPDATE of another column leaves the key where it is.
func MarkPosts(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("UPDATE posts SET state = 'gone' WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func CleanAnotherTable(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM notes WHERE post_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}
