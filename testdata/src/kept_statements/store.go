// Package kept_statements runs statements that a constructor has prepared.
package kept_statements

import (
	"context"
	"database/sql"
)

type store struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

// What is prepared here runs elsewhere.
func open(db *sql.DB) (s *store, err error) {
	s = &store{db: db}
	if s.deletePosts, err = db.Prepare("DELETE FROM posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.Prepare("DELETE FROM users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func Open(db *sql.DB) (*store, error) { return open(db) }

func (s *store) Remove(ctx context.Context, id int) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deletePosts).ExecContext(ctx, id); err != nil {
		return err
	}
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func (s *store) RemoveForgetful(ctx context.Context, tx *sql.Tx, id int) error {
	_, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id) // want "CL102"
	return err
}

func (s *store) RemovePosts(ctx context.Context, id int) error {
	_, err := s.deletePosts.ExecContext(ctx, id)
	return err
}
