// Package store deletes by conditions that its callers build.
package store

import (
	"context"
	"database/sql"
	"strings"
)

type Filter func(conditions []string, args []any) ([]string, []any)

type Comments struct{ DB *sql.DB }

func (c Comments) Delete(ctx context.Context, filters ...Filter) error {
	var conditions []string
	var args []any
	for _, f := range filters {
		conditions, args = f(conditions, args)
	}
	_, err := c.DB.ExecContext(ctx, "DELETE FROM comments WHERE "+strings.Join(conditions, " AND "), args...)
	return err
}

type Posts struct{ DB *sql.DB }

// Delete is called after the comments were deleted.
func (p Posts) Delete(ctx context.Context, id int) error {
	_, err := p.DB.ExecContext(ctx, "DELETE FROM posts WHERE id = ?", id) // not program // want "CL102"
	return err
}

// Drop is called by itself.
func (p Posts) Drop(ctx context.Context, id int) error {
	_, err := p.DB.ExecContext(ctx, "DELETE FROM posts WHERE id = ?", id) // want "CL102"
	return err
}
