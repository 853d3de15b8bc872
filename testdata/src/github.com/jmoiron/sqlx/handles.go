package sqlx

import (
	"context"
	"database/sql"
)

type DB struct{ *sql.DB }

func (r *DB) Rebind(query string) string                                             { panic(0) }
func (r *DB) BindNamed(query string, arg interface{}) (string, []interface{}, error) { panic(0) }
func (r *DB) DriverName() string                                                     { panic(0) }
func (r *DB) NamedQuery(query string, arg interface{}) (*Rows, error)                { panic(0) }
func (r *DB) NamedExec(query string, arg interface{}) (sql.Result, error)            { panic(0) }
func (r *DB) NamedExecContext(ctx context.Context, query string, arg interface{}) (sql.Result, error) {
	panic(0)
}
func (r *DB) Select(dest interface{}, query string, args ...interface{}) error { panic(0) }
func (r *DB) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic(0)
}
func (r *DB) Get(dest interface{}, query string, args ...interface{}) error { panic(0) }
func (r *DB) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic(0)
}
func (r *DB) Queryx(query string, args ...interface{}) (*Rows, error) { panic(0) }
func (r *DB) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	panic(0)
}
func (r *DB) QueryRowx(query string, args ...interface{}) *Row                             { panic(0) }
func (r *DB) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row { panic(0) }
func (r *DB) MustExec(query string, args ...interface{}) sql.Result                        { panic(0) }
func (r *DB) MustExecContext(ctx context.Context, query string, args ...interface{}) sql.Result {
	panic(0)
}
func (r *DB) Preparex(query string) (*Stmt, error)                                      { panic(0) }
func (r *DB) PreparexContext(ctx context.Context, query string) (*Stmt, error)          { panic(0) }
func (r *DB) PrepareNamed(query string) (*NamedStmt, error)                             { panic(0) }
func (r *DB) PrepareNamedContext(ctx context.Context, query string) (*NamedStmt, error) { panic(0) }
func (r *DB) MustBegin() *Tx                                                            { panic(0) }
func (r *DB) Beginx() (*Tx, error)                                                      { panic(0) }
func (r *DB) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error)            { panic(0) }
func (r *DB) MustBeginTx(ctx context.Context, opts *sql.TxOptions) *Tx                  { panic(0) }
func (r *DB) Connx(ctx context.Context) (*Conn, error)                                  { panic(0) }
func (r *DB) Unsafe() *DB                                                               { panic(0) }
func (r *DB) NamedQueryContext(ctx context.Context, query string, arg interface{}) (*Rows, error) {
	panic(0)
}

type Conn struct{ *sql.Conn }

func (r *Conn) Rebind(query string) string { panic(0) }
func (r *Conn) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic(0)
}
func (r *Conn) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic(0)
}
func (r *Conn) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	panic(0)
}
func (r *Conn) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row {
	panic(0)
}
func (r *Conn) PreparexContext(ctx context.Context, query string) (*Stmt, error) { panic(0) }
func (r *Conn) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error)   { panic(0) }

type Tx struct{ *sql.Tx }

func (r *Tx) Rebind(query string) string                                             { panic(0) }
func (r *Tx) BindNamed(query string, arg interface{}) (string, []interface{}, error) { panic(0) }
func (r *Tx) DriverName() string                                                     { panic(0) }
func (r *Tx) NamedQuery(query string, arg interface{}) (*Rows, error)                { panic(0) }
func (r *Tx) NamedExec(query string, arg interface{}) (sql.Result, error)            { panic(0) }
func (r *Tx) NamedExecContext(ctx context.Context, query string, arg interface{}) (sql.Result, error) {
	panic(0)
}
func (r *Tx) Select(dest interface{}, query string, args ...interface{}) error { panic(0) }
func (r *Tx) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic(0)
}
func (r *Tx) Get(dest interface{}, query string, args ...interface{}) error { panic(0) }
func (r *Tx) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic(0)
}
func (r *Tx) Queryx(query string, args ...interface{}) (*Rows, error) { panic(0) }
func (r *Tx) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	panic(0)
}
func (r *Tx) QueryRowx(query string, args ...interface{}) *Row                             { panic(0) }
func (r *Tx) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row { panic(0) }
func (r *Tx) MustExec(query string, args ...interface{}) sql.Result                        { panic(0) }
func (r *Tx) MustExecContext(ctx context.Context, query string, args ...interface{}) sql.Result {
	panic(0)
}
func (r *Tx) Preparex(query string) (*Stmt, error)                                      { panic(0) }
func (r *Tx) PreparexContext(ctx context.Context, query string) (*Stmt, error)          { panic(0) }
func (r *Tx) PrepareNamed(query string) (*NamedStmt, error)                             { panic(0) }
func (r *Tx) PrepareNamedContext(ctx context.Context, query string) (*NamedStmt, error) { panic(0) }
func (r *Tx) Stmtx(stmt interface{}) *Stmt                                              { panic(0) }
func (r *Tx) StmtxContext(ctx context.Context, stmt interface{}) *Stmt                  { panic(0) }
func (r *Tx) NamedStmt(stmt *NamedStmt) *NamedStmt                                      { panic(0) }
func (r *Tx) NamedStmtContext(ctx context.Context, stmt *NamedStmt) *NamedStmt          { panic(0) }
func (r *Tx) Unsafe() *Tx                                                               { panic(0) }

type Stmt struct{ *sql.Stmt }

func (s *Stmt) Select(dest interface{}, args ...interface{}) error                  { panic(0) }
func (s *Stmt) Get(dest interface{}, args ...interface{}) error                     { panic(0) }
func (s *Stmt) MustExec(args ...interface{}) sql.Result                             { panic(0) }
func (s *Stmt) MustExecContext(ctx context.Context, args ...interface{}) sql.Result { panic(0) }
func (s *Stmt) QueryRowx(args ...interface{}) *Row                                  { panic(0) }
func (s *Stmt) Queryx(args ...interface{}) (*Rows, error)                           { panic(0) }
func (s *Stmt) Unsafe() *Stmt                                                       { panic(0) }

type NamedStmt struct{ Stmt *Stmt }

func (n *NamedStmt) Exec(arg interface{}) (sql.Result, error)                             { panic(0) }
func (n *NamedStmt) ExecContext(ctx context.Context, arg interface{}) (sql.Result, error) { panic(0) }
func (n *NamedStmt) MustExec(arg interface{}) sql.Result                                  { panic(0) }
func (n *NamedStmt) Query(arg interface{}) (*sql.Rows, error)                             { panic(0) }
func (n *NamedStmt) QueryRow(arg interface{}) *Row                                        { panic(0) }
func (n *NamedStmt) Queryx(arg interface{}) (*Rows, error)                                { panic(0) }
func (n *NamedStmt) Get(dest interface{}, arg interface{}) error                          { panic(0) }
func (n *NamedStmt) Select(dest interface{}, arg interface{}) error                       { panic(0) }
func (n *NamedStmt) Close() error                                                         { panic(0) }
