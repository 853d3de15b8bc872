// Package interface_implementations deletes through an interface that two types
// implement. The command knows both; go vet shows one package at a time, where
// another package may bring a third, and says nothing of deletes around the calls.
package interface_implementations

import (
	"context"
	"database/sql"
)

type Store interface {
	RemovePosts(ctx context.Context, tx *sql.Tx, user int) error
	RemoveNotes(ctx context.Context, tx *sql.Tx, user int) error
}

type plain struct{}

func (plain) RemovePosts(ctx context.Context, tx *sql.Tx, user int) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", user)
	return err
}

func (plain) RemoveNotes(ctx context.Context, tx *sql.Tx, user int) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM notes WHERE user_id = ?", user)
	return err
}

type quoted struct{}

func (quoted) RemovePosts(ctx context.Context, tx *sql.Tx, user int) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `posts` WHERE `user_id` = ?", user)
	return err
}

// Not every store removes the notes.
func (quoted) RemoveNotes(ctx context.Context, tx *sql.Tx, user int) error { return nil }

func PostsOnly(ctx context.Context, tx *sql.Tx, s Store, id int) error {
	if err := s.RemovePosts(ctx, tx, id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id) // program want `CL102: .*notes.user_id`
	return err
}

func Both(ctx context.Context, tx *sql.Tx, s Store, id int) error {
	if err := s.RemovePosts(ctx, tx, id); err != nil {
		return err
	}
	if err := s.RemoveNotes(ctx, tx, id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

func AfterTheNotes(ctx context.Context, tx *sql.Tx, s Store, id int) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM notes WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := s.RemovePosts(ctx, tx, id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}
