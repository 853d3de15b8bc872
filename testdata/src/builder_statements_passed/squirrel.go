package builder_statements_passed

import (
	"context"
	"database/sql"

	sq "github.com/Masterminds/squirrel"
)

// Runner runs statements in a transaction.
type Runner struct{ tx *sql.Tx }

func (r *Runner) run(ctx context.Context, s sq.Sqlizer) error {
	query, args, err := s.ToSql()
	if err != nil {
		return err
	}
	_, err = r.tx.ExecContext(ctx, query, args...)
	return err
}

func (r *Runner) each(ctx context.Context, list ...sq.Sqlizer) error {
	for _, s := range list {
		if err := r.run(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

func (r *Runner) DropUser(ctx context.Context, id int64) error {
	return r.run(ctx, sq.Delete("users").Where(sq.Eq{"id": id})) // want "CL102"
}

func (r *Runner) DropUserConditionally(ctx context.Context, id int64, name string) error {
	b := sq.Delete("users").Where("id = ?", id) // want "CL102"
	if name != "" {
		b = b.Where(sq.Eq{"name": name})
	}
	return r.run(ctx, b)
}

func (r *Runner) DeleteUser(ctx context.Context, id int64) error {
	if err := r.run(ctx, sq.Delete("posts").Where(sq.Eq{"user_id": id})); err != nil {
		return err
	}
	return r.run(ctx, sq.Delete("users").Where(sq.Eq{"id": id}))
}

func (r *Runner) DeletePost(ctx context.Context, id int64) error {
	return r.run(ctx, sq.Delete("posts").Where(sq.Eq{"id": id}))
}
