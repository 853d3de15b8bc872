// Package bun has declarations of github.com/uptrace/bun, without bodies.
package bun

import (
	"context"
	"database/sql"
)

type BaseModel struct{}

type DB struct{ *sql.DB }

type Conn struct{ *sql.Conn }

type Tx struct{ *sql.Tx }

// IDB is what DB, Conn and Tx have in common.
type IDB interface {
	NewDelete() *DeleteQuery
	NewUpdate() *UpdateQuery
	NewSelect() *SelectQuery
	NewRaw(query string, args ...any) *RawQuery
	RunInTx(ctx context.Context, opts *sql.TxOptions, f func(ctx context.Context, tx Tx) error) error
}

func (db *DB) NewDelete() *DeleteQuery                    { return nil }
func (db *DB) NewUpdate() *UpdateQuery                    { return nil }
func (db *DB) NewSelect() *SelectQuery                    { return nil }
func (db *DB) NewRaw(query string, args ...any) *RawQuery { return nil }
func (db *DB) BeginTx(ctx context.Context, opts *sql.TxOptions) (Tx, error) {
	return Tx{}, nil
}
func (db *DB) RunInTx(ctx context.Context, opts *sql.TxOptions, f func(ctx context.Context, tx Tx) error) error {
	return nil
}

func (tx Tx) NewDelete() *DeleteQuery                    { return nil }
func (tx Tx) NewUpdate() *UpdateQuery                    { return nil }
func (tx Tx) NewSelect() *SelectQuery                    { return nil }
func (tx Tx) NewRaw(query string, args ...any) *RawQuery { return nil }
func (tx Tx) Commit() error                              { return nil }
func (tx Tx) Rollback() error                            { return nil }

type DeleteQuery struct{}

func (q *DeleteQuery) Model(model any) *DeleteQuery                 { return q }
func (q *DeleteQuery) Table(tables ...string) *DeleteQuery          { return q }
func (q *DeleteQuery) Where(query string, args ...any) *DeleteQuery { return q }
func (q *DeleteQuery) WherePK(cols ...string) *DeleteQuery          { return q }
func (q *DeleteQuery) ForceDelete() *DeleteQuery                    { return q }
func (q *DeleteQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) {
	return nil, nil
}

type UpdateQuery struct{}

func (q *UpdateQuery) Model(model any) *UpdateQuery                 { return q }
func (q *UpdateQuery) Set(query string, args ...any) *UpdateQuery   { return q }
func (q *UpdateQuery) Where(query string, args ...any) *UpdateQuery { return q }
func (q *UpdateQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) {
	return nil, nil
}

type SelectQuery struct{}

func (q *SelectQuery) Model(model any) *SelectQuery                 { return q }
func (q *SelectQuery) Where(query string, args ...any) *SelectQuery { return q }
func (q *SelectQuery) Count(ctx context.Context) (int, error)       { return 0, nil }
func (q *SelectQuery) Exists(ctx context.Context) (bool, error)     { return false, nil }
func (q *SelectQuery) Scan(ctx context.Context, dest ...any) error  { return nil }

type RawQuery struct{}

func (q *RawQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { return nil, nil }

// In is a list of values for IN (?).
func In(slice any) any { return slice }
