package repo

import (
	"context"
	"database/sql"
)

type Posts struct{ db *sql.DB }

func (p *Posts) DeleteByUser(ctx context.Context, userID int) error {
	_, err := p.db.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", userID)
	return err
}

func (p *Posts) CountByUser(ctx context.Context, userID int) (n int, err error) {
	err = p.db.QueryRowContext(ctx, "SELECT COUNT(*) FROM posts WHERE user_id = ?", userID).Scan(&n)
	return n, err
}

type Users struct{ db *sql.DB }

func (u *Users) Delete(ctx context.Context, id int) error {
	_, err := u.db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

type Files struct{ db *sql.DB }

func (f Files) Remove(ctx context.Context, id int) error {
	f.db.ExecContext(ctx, "DELETE FROM tags WHERE file_id = ?", id)
	_, err := f.db.ExecContext(ctx, "DELETE FROM files WHERE id = ?", id)
	return err
}

type Archive struct{ db *sql.DB }

func (a *Archive) Remove(ctx context.Context, id int) error {
	_, err := a.db.ExecContext(ctx, "DELETE FROM files WHERE id = ?", id)
	return err
}

type Log struct{}

func (Log) Removed(id int) {}
