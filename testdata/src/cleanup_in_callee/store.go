// Package cleanup_in_callee cleans up in functions that the deleting one calls.
package cleanup_in_callee

import "database/sql"

type execer interface {
	Exec(query string, args ...any) (sql.Result, error)
}

type Store struct{ db *sql.DB }

func deletePosts(tx *sql.Tx, user int) error {
	_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func deleteTags(tx *sql.Tx, user int) error {
	_, err := tx.Exec("DELETE FROM tags WHERE user_id = ?", user)
	return err
}

func deleteAll(tx *sql.Tx, user int) error {
	if err := deleteTags(tx, user); err != nil {
		return err
	}
	return deletePosts(tx, user)
}

func deleteFrom(e execer, table string, user int) error {
	_, err := e.Exec("DELETE FROM "+table+" WHERE user_id = ?", user)
	return err
}

func deleteUser(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func OneLevel(tx *sql.Tx, id int) error {
	if err := deletePosts(tx, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func TwoLevels(tx *sql.Tx, id int) error {
	if err := deleteAll(tx, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func TableAsParameter(tx *sql.Tx, id int) error {
	if err := deleteFrom(tx, "posts", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func InLiteral(tx *sql.Tx, id int) error {
	clean := func() error {
		_, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id)
		return err
	}
	if err := clean(); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func (s *Store) posts(tx *sql.Tx, user int) error { return deletePosts(tx, user) }

func (s *Store) Method(id int) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := s.posts(tx, id); err != nil {
		return err
	}
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func WrongCallee(tx *sql.Tx, id int) error {
	if err := deleteTags(tx, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func CalledTooLate(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); err != nil { // want "CL104"
		return err
	}
	return deletePosts(tx, id)
}
