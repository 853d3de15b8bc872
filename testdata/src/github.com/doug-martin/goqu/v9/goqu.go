// Package goqu declares what the corpora use of github.com/doug-martin/goqu/v9
// v9.19.0, with the library's signatures and without its code.
package goqu

import (
	"context"
	"database/sql"

	"github.com/doug-martin/goqu/v9/exec"
	"github.com/doug-martin/goqu/v9/exp"
)

type (
	Expression = exp.Expression
	Ex         = exp.Ex
	Record     = exp.Record
)

type SQLDatabase interface {
	ExecContext(ctx context.Context, query string, args ...interface{}) (sql.Result, error)
}

type Database struct{}

func New(dialect string, db SQLDatabase) *Database { return nil }

func (d *Database) Begin() (*TxDatabase, error)                                { return nil, nil }
func (d *Database) WithTx(fn func(*TxDatabase) error) error                    { return fn(nil) }
func (d *Database) From(from ...interface{}) *SelectDataset                    { return nil }
func (d *Database) Update(table interface{}) *UpdateDataset                    { return nil }
func (d *Database) Delete(table interface{}) *DeleteDataset                    { return nil }
func (d *Database) Exec(query string, args ...interface{}) (sql.Result, error) { return nil, nil }

type TxDatabase struct{}

func (td *TxDatabase) From(cols ...interface{}) *SelectDataset { return nil }
func (td *TxDatabase) Update(table interface{}) *UpdateDataset { return nil }
func (td *TxDatabase) Delete(table interface{}) *DeleteDataset { return nil }
func (td *TxDatabase) Commit() error                           { return nil }
func (td *TxDatabase) Rollback() error                         { return nil }

type DialectWrapper struct{}

func Dialect(dialect string) DialectWrapper { return DialectWrapper{} }

func (dw DialectWrapper) Delete(table interface{}) *DeleteDataset { return nil }

func Delete(table interface{}) *DeleteDataset { return nil }

type DeleteDataset struct{}

func (dd *DeleteDataset) Where(expressions ...exp.Expression) *DeleteDataset   { return dd }
func (dd *DeleteDataset) Limit(limit uint) *DeleteDataset                      { return dd }
func (dd *DeleteDataset) Prepared(prepared bool) *DeleteDataset                { return dd }
func (dd *DeleteDataset) Executor() exec.QueryExecutor                         { return exec.QueryExecutor{} }
func (dd *DeleteDataset) ToSQL() (sql string, params []interface{}, err error) { return "", nil, nil }

type UpdateDataset struct{}

func (ud *UpdateDataset) Set(values interface{}) *UpdateDataset              { return ud }
func (ud *UpdateDataset) Where(expressions ...exp.Expression) *UpdateDataset { return ud }
func (ud *UpdateDataset) Executor() exec.QueryExecutor                       { return exec.QueryExecutor{} }

type SelectDataset struct{}

func (sd *SelectDataset) Expression() exp.Expression                         { return nil }
func (sd *SelectDataset) Select(selects ...interface{}) *SelectDataset       { return sd }
func (sd *SelectDataset) Where(expressions ...exp.Expression) *SelectDataset { return sd }
func (sd *SelectDataset) Delete() *DeleteDataset                             { return nil }
func (sd *SelectDataset) Count() (int64, error)                              { return 0, nil }

func C(col string) exp.IdentifierExpression                   { return nil }
func I(ident string) exp.IdentifierExpression                 { return nil }
func T(table string) exp.IdentifierExpression                 { return nil }
func L(sql string, args ...interface{}) exp.LiteralExpression { return nil }
func And(expressions ...exp.Expression) exp.ExpressionList    { return nil }
func Or(expressions ...exp.Expression) exp.ExpressionList     { return nil }
