// Package squirrel declares what the corpora use of
// github.com/Masterminds/squirrel v1.5.4, with the library's signatures and
// without its code.
package squirrel

import (
	"context"
	"database/sql"
)

type Sqlizer interface {
	ToSql() (string, []interface{}, error)
}

type Execer interface {
	Exec(query string, args ...interface{}) (sql.Result, error)
}

type BaseRunner interface {
	Execer
	Query(query string, args ...interface{}) (*sql.Rows, error)
}

type PlaceholderFormat interface {
	ReplacePlaceholders(sql string) (string, error)
}

var Dollar PlaceholderFormat

type Eq map[string]interface{}

func (eq Eq) ToSql() (sql string, args []interface{}, err error) { return "", nil, nil }

type NotEq Eq

func (neq NotEq) ToSql() (sql string, args []interface{}, err error) { return "", nil, nil }

type And []Sqlizer

func (a And) ToSql() (string, []interface{}, error) { return "", nil, nil }

type Or []Sqlizer

func (o Or) ToSql() (string, []interface{}, error) { return "", nil, nil }

func Expr(sql string, args ...interface{}) Sqlizer { return nil }

type StatementBuilderType struct{}

var StatementBuilder StatementBuilderType

func (b StatementBuilderType) PlaceholderFormat(f PlaceholderFormat) StatementBuilderType { return b }
func (b StatementBuilderType) RunWith(runner BaseRunner) StatementBuilderType             { return b }
func (b StatementBuilderType) Delete(from string) DeleteBuilder                           { return DeleteBuilder{} }
func (b StatementBuilderType) Update(table string) UpdateBuilder                          { return UpdateBuilder{} }
func (b StatementBuilderType) Select(columns ...string) SelectBuilder                     { return SelectBuilder{} }

func Delete(from string) DeleteBuilder       { return DeleteBuilder{} }
func Update(table string) UpdateBuilder      { return UpdateBuilder{} }
func Insert(into string) InsertBuilder       { return InsertBuilder{} }
func Replace(into string) InsertBuilder      { return InsertBuilder{} }
func Select(columns ...string) SelectBuilder { return SelectBuilder{} }

type DeleteBuilder struct{}

func (b DeleteBuilder) PlaceholderFormat(f PlaceholderFormat) DeleteBuilder       { return b }
func (b DeleteBuilder) RunWith(runner BaseRunner) DeleteBuilder                   { return b }
func (b DeleteBuilder) From(from string) DeleteBuilder                            { return b }
func (b DeleteBuilder) Where(pred interface{}, args ...interface{}) DeleteBuilder { return b }
func (b DeleteBuilder) OrderBy(orderBys ...string) DeleteBuilder                  { return b }
func (b DeleteBuilder) Limit(limit uint64) DeleteBuilder                          { return b }
func (b DeleteBuilder) Exec() (sql.Result, error)                                 { return nil, nil }
func (b DeleteBuilder) ExecContext(ctx context.Context) (sql.Result, error)       { return nil, nil }
func (b DeleteBuilder) ToSql() (string, []interface{}, error)                     { return "", nil, nil }
func (b DeleteBuilder) MustSql() (string, []interface{})                          { return "", nil }

type UpdateBuilder struct{}

func (b UpdateBuilder) RunWith(runner BaseRunner) UpdateBuilder                   { return b }
func (b UpdateBuilder) Set(column string, value interface{}) UpdateBuilder        { return b }
func (b UpdateBuilder) SetMap(clauses map[string]interface{}) UpdateBuilder       { return b }
func (b UpdateBuilder) Where(pred interface{}, args ...interface{}) UpdateBuilder { return b }
func (b UpdateBuilder) Exec() (sql.Result, error)                                 { return nil, nil }
func (b UpdateBuilder) ToSql() (string, []interface{}, error)                     { return "", nil, nil }

type InsertBuilder struct{}

func (b InsertBuilder) RunWith(runner BaseRunner) InsertBuilder    { return b }
func (b InsertBuilder) Columns(columns ...string) InsertBuilder    { return b }
func (b InsertBuilder) Values(values ...interface{}) InsertBuilder { return b }
func (b InsertBuilder) Exec() (sql.Result, error)                  { return nil, nil }
func (b InsertBuilder) ToSql() (string, []interface{}, error)      { return "", nil, nil }

type SelectBuilder struct{}

func (b SelectBuilder) RunWith(runner BaseRunner) SelectBuilder                   { return b }
func (b SelectBuilder) From(from string) SelectBuilder                            { return b }
func (b SelectBuilder) Where(pred interface{}, args ...interface{}) SelectBuilder { return b }
func (b SelectBuilder) Scan(dest ...interface{}) error                            { return nil }
func (b SelectBuilder) ToSql() (string, []interface{}, error)                     { return "", nil, nil }

func ExecWith(db Execer, s Sqlizer) (res sql.Result, err error) { return nil, nil }
