package sqltext

import (
	"context"
	"database/sql"
)

// T20Properly is the function beside the case SiblingCleans: it is linted with
// the package and never run.
func T20Properly(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM t20_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM t20_users WHERE id = ?", id)
		return err
	})
}
