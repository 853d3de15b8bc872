// Package gorm declares what the corpora use of github.com/jinzhu/gorm v1.9.16,
// with the library's signatures and without its code.
package gorm

import (
	"context"
	"database/sql"
	"time"
)

type Model struct {
	ID        uint `gorm:"primary_key"`
	CreatedAt time.Time
	UpdatedAt time.Time
	DeletedAt *time.Time `sql:"index"`
}

type DB struct {
	Value        interface{}
	Error        error
	RowsAffected int64
}

type Scope struct{ Value interface{} }

type SqlExpr struct{}

type Association struct{ Error error }

func Open(dialect string, args ...interface{}) (db *DB, err error) { return nil, nil }

func Expr(expression string, args ...interface{}) *SqlExpr { return nil }

func IsRecordNotFoundError(err error) bool { return false }

var DefaultTableNameHandler = func(db *DB, defaultTableName string) string { return defaultTableName }

func (s *DB) New() *DB                                                     { return nil }
func (s *DB) Close() error                                                 { return nil }
func (s *DB) DB() *sql.DB                                                  { return nil }
func (s *DB) LogMode(enable bool) *DB                                      { return nil }
func (s *DB) BlockGlobalUpdate(enable bool) *DB                            { return nil }
func (s *DB) SingularTable(enable bool)                                    {}
func (s *DB) NewScope(value interface{}) *Scope                            { return nil }
func (s *DB) QueryExpr() *SqlExpr                                          { return nil }
func (s *DB) SubQuery() *SqlExpr                                           { return nil }
func (s *DB) Where(query interface{}, args ...interface{}) *DB             { return nil }
func (s *DB) Or(query interface{}, args ...interface{}) *DB                { return nil }
func (s *DB) Not(query interface{}, args ...interface{}) *DB               { return nil }
func (s *DB) Limit(limit interface{}) *DB                                  { return nil }
func (s *DB) Offset(offset interface{}) *DB                                { return nil }
func (s *DB) Order(value interface{}, reorder ...bool) *DB                 { return nil }
func (s *DB) Select(query interface{}, args ...interface{}) *DB            { return nil }
func (s *DB) Omit(columns ...string) *DB                                   { return nil }
func (s *DB) Group(query string) *DB                                       { return nil }
func (s *DB) Having(query interface{}, values ...interface{}) *DB          { return nil }
func (s *DB) Joins(query string, args ...interface{}) *DB                  { return nil }
func (s *DB) Scopes(funcs ...func(*DB) *DB) *DB                            { return nil }
func (s *DB) Unscoped() *DB                                                { return nil }
func (s *DB) Attrs(attrs ...interface{}) *DB                               { return nil }
func (s *DB) Assign(attrs ...interface{}) *DB                              { return nil }
func (s *DB) First(out interface{}, where ...interface{}) *DB              { return nil }
func (s *DB) Take(out interface{}, where ...interface{}) *DB               { return nil }
func (s *DB) Last(out interface{}, where ...interface{}) *DB               { return nil }
func (s *DB) Find(out interface{}, where ...interface{}) *DB               { return nil }
func (s *DB) Preloads(out interface{}) *DB                                 { return nil }
func (s *DB) Scan(dest interface{}) *DB                                    { return nil }
func (s *DB) Row() *sql.Row                                                { return nil }
func (s *DB) Rows() (*sql.Rows, error)                                     { return nil, nil }
func (s *DB) ScanRows(rows *sql.Rows, result interface{}) error            { return nil }
func (s *DB) Pluck(column string, value interface{}) *DB                   { return nil }
func (s *DB) Count(value interface{}) *DB                                  { return nil }
func (s *DB) Related(value interface{}, foreignKeys ...string) *DB         { return nil }
func (s *DB) FirstOrInit(out interface{}, where ...interface{}) *DB        { return nil }
func (s *DB) FirstOrCreate(out interface{}, where ...interface{}) *DB      { return nil }
func (s *DB) Update(attrs ...interface{}) *DB                              { return nil }
func (s *DB) Updates(values interface{}, ignoreProtectedAttrs ...bool) *DB { return nil }
func (s *DB) UpdateColumn(attrs ...interface{}) *DB                        { return nil }
func (s *DB) UpdateColumns(values interface{}) *DB                         { return nil }
func (s *DB) Save(value interface{}) *DB                                   { return nil }
func (s *DB) Create(value interface{}) *DB                                 { return nil }
func (s *DB) Delete(value interface{}, where ...interface{}) *DB           { return nil }
func (s *DB) Raw(sql string, values ...interface{}) *DB                    { return nil }
func (s *DB) Exec(sql string, values ...interface{}) *DB                   { return nil }
func (s *DB) Model(value interface{}) *DB                                  { return nil }
func (s *DB) Table(name string) *DB                                        { return nil }
func (s *DB) Debug() *DB                                                   { return nil }
func (s *DB) Transaction(fc func(tx *DB) error) (err error)                { return fc(s) }
func (s *DB) Begin() *DB                                                   { return nil }
func (s *DB) BeginTx(ctx context.Context, opts *sql.TxOptions) *DB         { return nil }
func (s *DB) Commit() *DB                                                  { return nil }
func (s *DB) Rollback() *DB                                                { return nil }
func (s *DB) RollbackUnlessCommitted() *DB                                 { return nil }
func (s *DB) NewRecord(value interface{}) bool                             { return false }
func (s *DB) RecordNotFound() bool                                         { return false }
func (s *DB) CreateTable(models ...interface{}) *DB                        { return nil }
func (s *DB) DropTable(values ...interface{}) *DB                          { return nil }
func (s *DB) DropTableIfExists(values ...interface{}) *DB                  { return nil }
func (s *DB) HasTable(value interface{}) bool                              { return false }
func (s *DB) AutoMigrate(values ...interface{}) *DB                        { return nil }
func (s *DB) AddIndex(indexName string, columns ...string) *DB             { return nil }
func (s *DB) AddUniqueIndex(indexName string, columns ...string) *DB       { return nil }
func (s *DB) AddForeignKey(field, dest, onDelete, onUpdate string) *DB     { return nil }
func (s *DB) RemoveForeignKey(field string, dest string) *DB               { return nil }
func (s *DB) Association(column string) *Association                       { return nil }
func (s *DB) Preload(column string, conditions ...interface{}) *DB         { return nil }
func (s *DB) Set(name string, value interface{}) *DB                       { return nil }
func (s *DB) InstantSet(name string, value interface{}) *DB                { return nil }
func (s *DB) Get(name string) (value interface{}, ok bool)                 { return nil, false }

func (association *Association) Find(value interface{}) *Association        { return nil }
func (association *Association) Append(values ...interface{}) *Association  { return nil }
func (association *Association) Replace(values ...interface{}) *Association { return nil }
func (association *Association) Delete(values ...interface{}) *Association  { return nil }
func (association *Association) Clear() *Association                        { return nil }
func (association *Association) Count() int                                 { return 0 }
