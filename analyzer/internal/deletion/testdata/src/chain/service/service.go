package service

import (
	"context"
	"database/sql"

	"chain/errs"
	"chain/store"
)

type Service struct {
	q  *store.Queries
	db *sql.DB
}

// steps: delete posts, delete users
// own users: no
// order posts users: before certain
// tx posts users: same
func (s *Service) WithTx(ctx context.Context) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	q := s.q.WithTx(tx)
	if err := q.DeletePosts(ctx, 1); err != nil {
		return err
	}
	if err := q.DeleteUser(ctx, 1); err != nil {
		return err
	}
	return tx.Commit()
}

// tx posts users: unknown
// refusal users: yes
func (s *Service) Plain(ctx context.Context) error {
	if err := s.q.DeletePosts(ctx, 1); err != nil {
		return err
	}
	err := s.q.DeleteUser(ctx, 1)
	if errs.InUse(err) {
		return nil
	}
	return err
}

// order posts users: before certain
// tx posts users: same
// own users: yes
func (s *Service) InTx(ctx context.Context) error {
	return store.InTx(ctx, s.db, func(tx *sql.Tx) error {
		tx.Exec("DELETE FROM posts")
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

// order posts users: before certain
// tx posts users: same
// own users: no
func (s *Service) ExecTx(ctx context.Context) error {
	return store.ExecTx(ctx, s.db, func(q *store.Queries) error {
		if err := q.DeletePosts(ctx, 1); err != nil {
			return err
		}
		return q.DeleteUser(ctx, 1)
	})
}

// order posts users: before certain
// tx posts users: outside
func (s *Service) PastTx(ctx context.Context) error {
	return store.InTx(ctx, s.db, func(tx *sql.Tx) error {
		s.db.Exec("DELETE FROM posts")
		_, err := tx.Exec("DELETE FROM users")
		return err
	})
}

// guards users: posts
func (s *Service) Guarded(ctx context.Context) error {
	n, err := s.q.CountPosts(ctx, 1)
	if err != nil {
		return err
	}
	if n > 0 {
		return sql.ErrNoRows
	}
	return s.q.DeleteUser(ctx, 1)
}

// tx posts users: same
// order posts users: before certain
func (s *Service) Work(ctx context.Context) error {
	return store.InTx(ctx, s.db, func(tx *sql.Tx) error {
		w := store.NewWork(tx)
		w.Posts.Delete(ctx)
		w.Users.Delete(ctx)
		return nil
	})
}

// tx posts users: none
func (s *Service) WorkOutside(ctx context.Context) {
	w := store.NewWork(s.db)
	w.Posts.Delete(ctx)
	w.Users.Delete(ctx)
}
