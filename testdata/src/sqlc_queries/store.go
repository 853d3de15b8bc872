// Package sqlc_queries has queries of sqlc of which some are called: what is wrong
// with the others is said at the query.
package sqlc_queries

import (
	"context"

	"sqlc_queries/db"
)

func Purge(ctx context.Context, q *db.Queries, id int64) error {
	return q.PurgeUser(ctx, id) // want "CL102"
}

func PurgeWithPosts(ctx context.Context, q *db.Queries, id int64) error {
	if err := q.DeletePostsOfUser(ctx, id); err != nil {
		return err
	}
	return q.PurgeUser(ctx, id)
}
