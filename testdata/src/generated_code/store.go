// Package generated_code deletes through generated methods: what they do counts
// for their callers, and nothing is reported in them.
package generated_code

import (
	"context"
	"database/sql"
)

func CleanByGenerated(ctx context.Context, tx *sql.Tx, q *Queries, id int) error {
	if err := q.WithTx(tx).DeletePosts(ctx, id); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
	return err
}

func ByHand(ctx context.Context, tx *sql.Tx, id int) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func DeletePosts(ctx context.Context, q *Queries, id int) error { return q.DeletePosts(ctx, id) }

func DeletePost(ctx context.Context, db *sql.DB, id int) error {
	_, err := db.ExecContext(ctx, "DELETE FROM posts WHERE id = ?", id)
	return err
}
