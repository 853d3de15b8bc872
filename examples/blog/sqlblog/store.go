// Package sqlblog stores a blog with database/sql.
package sqlblog

import (
	"context"
	"database/sql"
	"errors"
)

// ErrHasPosts is returned for a user who cannot be deleted yet.
var ErrHasPosts = errors.New("the user still has posts")

// Store reads and writes the blog.
type Store struct{ db *sql.DB }

// NewStore makes a store on a database.
func NewStore(db *sql.DB) *Store { return &Store{db} }

// DeleteUser relies on the database to delete the user's posts. Where it does
// not, the delete is refused as soon as there is one.
func (s *Store) DeleteUser(ctx context.Context, id int64) error {
	_, err := s.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

// DeleteIdleUser looks before it deletes: there are no posts to refuse it.
func (s *Store) DeleteIdleUser(ctx context.Context, id int64) error {
	var posts int
	if err := s.db.QueryRowContext(ctx, "SELECT COUNT(*) FROM posts WHERE user_id = ?", id).Scan(&posts); err != nil {
		return err
	}
	if posts > 0 {
		return ErrHasPosts
	}
	_, err := s.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

// CloseAccount deletes the user with everything below, children first and in
// one transaction: right on both schemas.
func (s *Store) CloseAccount(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, `DELETE comments FROM comments
		JOIN posts ON posts.id = comments.post_id WHERE posts.user_id = ?`, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// DeletePost deletes the comments first, but not in the same transaction: an
// error in between leaves a post without its comments.
func (s *Store) DeletePost(ctx context.Context, id int64) error {
	if _, err := s.db.ExecContext(ctx, "DELETE FROM comments WHERE post_id = ?", id); err != nil {
		return err
	}
	_, err := s.db.ExecContext(ctx, "DELETE FROM posts WHERE id = ?", id)
	return err
}

// DeleteComment deletes a row that nothing refers to.
func (s *Store) DeleteComment(ctx context.Context, id int64) error {
	_, err := s.db.ExecContext(ctx, "DELETE FROM comments WHERE id = ?", id)
	return err
}
