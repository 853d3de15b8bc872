// Package cleanup_not_atomic cleans up, but not always in one transaction.
package cleanup_not_atomic

import (
	"context"
	"database/sql"
)

type Store struct{ db *sql.DB }

func (s *Store) DeleteUser(id int) error {
	if _, err := s.db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := s.db.Exec("DELETE FROM users WHERE id = ?", id) // want `^CL105: the cleanup of posts\.user_id and the delete from users are not in one transaction`
	return err
}

func (s *Store) deletePosts(user int) error {
	_, err := s.db.Exec("DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func (s *Store) DeleteUserByCallee(id int) error {
	if err := s.deletePosts(id); err != nil {
		return err
	}
	_, err := s.db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL105"
	return err
}

// The cleanup runs past the transaction.
func (s *Store) DeleteUserPastTransaction(ctx context.Context, id int) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := s.db.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id); err != nil { // want `CL105: .* run on different handles`
		return err
	}
	return tx.Commit()
}

func (s *Store) InTransaction(ctx context.Context, id int) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func InGivenTransaction(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

// The engine cascades: the statement before it is no cleanup that counts.
func (s *Store) DeleteTopic(id int) error {
	_, err := s.db.Exec("DELETE FROM topics WHERE id = ?", id)
	return err
}

func (s *Store) withTx(f func(*sql.Tx) error) error {
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

func (s *Store) InHelper(id int) error {
	return s.withTx(func(tx *sql.Tx) error {
		if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
		return err
	})
}

type handle interface {
	Exec(query string, args ...any) (sql.Result, error)
}

// A handle of a look-alike interface may be a transaction or not.
func OnAnyHandle(h handle, id int) error {
	if _, err := h.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := h.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func OnStatements(tx *sql.Tx, id int) error {
	posts, err := tx.Prepare("DELETE FROM posts WHERE user_id = ?")
	if err != nil {
		return err
	}
	defer posts.Close()
	if _, err := posts.Exec(id); err != nil {
		return err
	}
	_, err = tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
