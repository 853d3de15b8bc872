package servers

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	_ "modernc.org/sqlite" // the engine itself
)

// startSQLite opens a database in a temporary file. Foreign keys are on in each
// connection, which SQLite leaves off by default.
func startSQLite(ctx context.Context) (*Server, error) {
	dir, err := folder()
	if err != nil {
		return nil, err
	}
	s := &Server{stop: func() error { return os.RemoveAll(dir) }}
	s.open = func(name string) (*sql.DB, error) {
		const settings = "?_pragma=foreign_keys(1)&_pragma=journal_mode(memory)&_pragma=synchronous(off)"
		return sql.Open("sqlite", "file:"+filepath.Join(dir, name+".db")+settings)
	}
	if s.DB, err = s.open(Database); err != nil {
		return nil, errors.Join(err, s.stop())
	}
	if err := s.DB.QueryRowContext(ctx, "SELECT sqlite_version()").Scan(&s.Version); err != nil {
		return nil, errors.Join(fmt.Errorf("ask for the version: %w", err), s.DB.Close(), s.stop())
	}
	return s, nil
}
