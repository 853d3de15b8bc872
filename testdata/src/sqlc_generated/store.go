// Package sqlc_generated calls what sqlc generated.
package sqlc_generated

import (
	"context"
	"database/sql"
	"errors"

	"sqlc_generated/db"
)

func DeletePostsFirst(ctx context.Context, conn *sql.DB, id int64) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	q := db.New(conn).WithTx(tx)
	if err := q.DeletePosts(ctx, id); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := q.DeleteUser(ctx, id); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func Guarded(ctx context.Context, q db.Querier, id int64) error {
	n, err := q.CountPosts(ctx, id)
	if err != nil {
		return err
	}
	if n > 0 {
		return errors.New("the user has posts")
	}
	return q.DeleteUser(ctx, id)
}

// The generated method is not reported: the delete is this call's.
func Alone(ctx context.Context, q *db.Queries, id int64) error {
	return q.DeleteUser(ctx, id) // want "CL102"
}
