// Package exec declares what the corpora use of goqu's executors.
package exec

import (
	"context"
	"database/sql"
)

type QueryExecutor struct{}

func (q QueryExecutor) Exec() (sql.Result, error)                           { return nil, nil }
func (q QueryExecutor) ExecContext(ctx context.Context) (sql.Result, error) { return nil, nil }
