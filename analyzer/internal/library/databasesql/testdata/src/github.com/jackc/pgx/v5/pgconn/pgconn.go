// Package pgconn declares the part of pgx v5 that results of statements need.
package pgconn

type CommandTag struct{}

func (CommandTag) RowsAffected() int64 { return 0 }
