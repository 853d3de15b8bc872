// Package xorm has the declarations of xorm.io/xorm v1.4.3 that the corpora use.
package xorm

import (
	"context"
	"database/sql"

	"xorm.io/xorm/names"
)

type IterFunc func(idx int, bean any) error

type Engine struct{}

type Session struct{}

func NewEngine(driverName, dataSourceName string, driverOptions ...func(db *sql.DB) error) (*Engine, error) {
	return &Engine{}, nil
}

func (engine *Engine) NewSession() *Session                                   { return &Session{} }
func (engine *Engine) SetMapper(mapper names.Mapper)                          {}
func (engine *Engine) SetTableMapper(mapper names.Mapper)                     {}
func (engine *Engine) SetColumnMapper(mapper names.Mapper)                    {}
func (engine *Engine) DropTables(beans ...any) error                          { return nil }
func (engine *Engine) Transaction(f func(*Session) (any, error)) (any, error) { return nil, nil }

func (session *Session) Begin() error                        { return nil }
func (session *Session) Commit() error                       { return nil }
func (session *Session) Rollback() error                     { return nil }
func (session *Session) Close() error                        { return nil }
func (session *Session) DropTable(beanOrTableName any) error { return nil }

func (engine *Engine) AllCols() *Session                       { return &Session{} }
func (engine *Engine) Alias(alias string) *Session             { return &Session{} }
func (engine *Engine) Asc(colNames ...string) *Session         { return &Session{} }
func (engine *Engine) Cols(columns ...string) *Session         { return &Session{} }
func (engine *Engine) Context(ctx context.Context) *Session    { return &Session{} }
func (engine *Engine) Decr(column string, arg ...any) *Session { return &Session{} }
func (engine *Engine) Desc(colNames ...string) *Session        { return &Session{} }
func (engine *Engine) Distinct(columns ...string) *Session     { return &Session{} }
func (engine *Engine) GroupBy(keys string) *Session            { return &Session{} }
func (engine *Engine) ID(id any) *Session                      { return &Session{} }
func (engine *Engine) Id(id any) *Session                      { return &Session{} } // until version 1.0
func (engine *Engine) In(column string, args ...any) *Session  { return &Session{} }
func (engine *Engine) Incr(column string, arg ...any) *Session { return &Session{} }
func (engine *Engine) Join(joinOperator string, tablename, condition any, args ...any) *Session {
	return &Session{}
}
func (engine *Engine) Limit(limit int, start ...int) *Session                         { return &Session{} }
func (engine *Engine) MustCols(columns ...string) *Session                            { return &Session{} }
func (engine *Engine) NoAutoCondition(no ...bool) *Session                            { return &Session{} }
func (engine *Engine) NotIn(column string, args ...any) *Session                      { return &Session{} }
func (engine *Engine) Nullable(columns ...string) *Session                            { return &Session{} }
func (engine *Engine) Omit(columns ...string) *Session                                { return &Session{} }
func (engine *Engine) OrderBy(order any, args ...any) *Session                        { return &Session{} }
func (engine *Engine) Select(str string) *Session                                     { return &Session{} }
func (engine *Engine) SetExpr(column string, expression any) *Session                 { return &Session{} }
func (engine *Engine) SQL(query any, args ...any) *Session                            { return &Session{} }
func (engine *Engine) Table(tableNameOrBean any) *Session                             { return &Session{} }
func (engine *Engine) Unscoped() *Session                                             { return &Session{} }
func (engine *Engine) UseBool(columns ...string) *Session                             { return &Session{} }
func (engine *Engine) Where(query any, args ...any) *Session                          { return &Session{} }
func (engine *Engine) Count(bean ...any) (int64, error)                               { return 0, nil }
func (engine *Engine) Delete(beans ...any) (int64, error)                             { return 0, nil }
func (engine *Engine) Exec(sqlOrArgs ...any) (sql.Result, error)                      { return nil, nil }
func (engine *Engine) Exist(bean ...any) (bool, error)                                { return false, nil }
func (engine *Engine) Find(beans any, condiBeans ...any) error                        { return nil }
func (engine *Engine) FindAndCount(rowsSlicePtr any, condiBean ...any) (int64, error) { return 0, nil }
func (engine *Engine) Get(beans ...any) (bool, error)                                 { return false, nil }
func (engine *Engine) Insert(beans ...any) (int64, error)                             { return 0, nil }
func (engine *Engine) InsertOne(bean any) (int64, error)                              { return 0, nil }
func (engine *Engine) Iterate(bean any, fun IterFunc) error                           { return nil }
func (engine *Engine) Query(sqlOrArgs ...any) ([]map[string][]byte, error)            { return nil, nil }
func (engine *Engine) QueryString(sqlOrArgs ...any) ([]map[string]string, error)      { return nil, nil }
func (engine *Engine) Sync(beans ...any) error                                        { return nil }
func (engine *Engine) Truncate(beans ...any) (int64, error)                           { return 0, nil }
func (engine *Engine) Update(bean any, condiBeans ...any) (int64, error)              { return 0, nil }

func (session *Session) AllCols() *Session                       { return session }
func (session *Session) Alias(alias string) *Session             { return session }
func (session *Session) And(query any, args ...any) *Session     { return session }
func (session *Session) Asc(colNames ...string) *Session         { return session }
func (session *Session) Cols(columns ...string) *Session         { return session }
func (session *Session) Context(ctx context.Context) *Session    { return session }
func (session *Session) Decr(column string, arg ...any) *Session { return session }
func (session *Session) Desc(colNames ...string) *Session        { return session }
func (session *Session) Distinct(columns ...string) *Session     { return session }
func (session *Session) GroupBy(keys string) *Session            { return session }
func (session *Session) ID(id any) *Session                      { return session }
func (session *Session) Id(id any) *Session                      { return session } // until version 1.0
func (session *Session) In(column string, args ...any) *Session  { return session }
func (session *Session) Incr(column string, arg ...any) *Session { return session }
func (session *Session) Join(joinOperator string, tablename, condition any, args ...any) *Session {
	return session
}
func (session *Session) Limit(limit int, start ...int) *Session         { return session }
func (session *Session) MustCols(columns ...string) *Session            { return session }
func (session *Session) NoAutoCondition(no ...bool) *Session            { return session }
func (session *Session) NotIn(column string, args ...any) *Session      { return session }
func (session *Session) Nullable(columns ...string) *Session            { return session }
func (session *Session) Omit(columns ...string) *Session                { return session }
func (session *Session) Or(query any, args ...any) *Session             { return session }
func (session *Session) OrderBy(order any, args ...any) *Session        { return session }
func (session *Session) Select(str string) *Session                     { return session }
func (session *Session) SetExpr(column string, expression any) *Session { return session }
func (session *Session) SQL(query any, args ...any) *Session            { return session }
func (session *Session) Table(tableNameOrBean any) *Session             { return session }
func (session *Session) Unscoped() *Session                             { return session }
func (session *Session) UseBool(columns ...string) *Session             { return session }
func (session *Session) Where(query any, args ...any) *Session          { return session }
func (session *Session) Count(bean ...any) (int64, error)               { return 0, nil }
func (session *Session) Delete(beans ...any) (int64, error)             { return 0, nil }
func (session *Session) Exec(sqlOrArgs ...any) (sql.Result, error)      { return nil, nil }
func (session *Session) Exist(bean ...any) (bool, error)                { return false, nil }
func (session *Session) Find(beans any, condiBeans ...any) error        { return nil }
func (session *Session) FindAndCount(rowsSlicePtr any, condiBean ...any) (int64, error) {
	return 0, nil
}
func (session *Session) Get(beans ...any) (bool, error)                            { return false, nil }
func (session *Session) Insert(beans ...any) (int64, error)                        { return 0, nil }
func (session *Session) InsertOne(bean any) (int64, error)                         { return 0, nil }
func (session *Session) Iterate(bean any, fun IterFunc) error                      { return nil }
func (session *Session) Query(sqlOrArgs ...any) ([]map[string][]byte, error)       { return nil, nil }
func (session *Session) QueryString(sqlOrArgs ...any) ([]map[string]string, error) { return nil, nil }
func (session *Session) Sync(beans ...any) error                                   { return nil }
func (session *Session) Truncate(beans ...any) (int64, error)                      { return 0, nil }
func (session *Session) Update(bean any, condiBeans ...any) (int64, error)         { return 0, nil }

// Interface is what engines and sessions have in common.
type Interface interface {
	AllCols() *Session
	Alias(alias string) *Session
	Asc(colNames ...string) *Session
	Cols(columns ...string) *Session
	Decr(column string, arg ...any) *Session
	Desc(colNames ...string) *Session
	Distinct(columns ...string) *Session
	GroupBy(keys string) *Session
	ID(id any) *Session
	In(column string, args ...any) *Session
	Incr(column string, arg ...any) *Session
	Join(joinOperator string, tablename, condition any, args ...any) *Session
	Limit(limit int, start ...int) *Session
	MustCols(columns ...string) *Session
	NoAutoCondition(no ...bool) *Session
	NotIn(column string, args ...any) *Session
	Nullable(columns ...string) *Session
	Omit(columns ...string) *Session
	OrderBy(order any, args ...any) *Session
	Select(str string) *Session
	SetExpr(column string, expression any) *Session
	SQL(query any, args ...any) *Session
	Table(tableNameOrBean any) *Session
	Unscoped() *Session
	UseBool(columns ...string) *Session
	Where(query any, args ...any) *Session
	Count(bean ...any) (int64, error)
	Delete(beans ...any) (int64, error)
	Exec(sqlOrArgs ...any) (sql.Result, error)
	Exist(bean ...any) (bool, error)
	Find(beans any, condiBeans ...any) error
	FindAndCount(rowsSlicePtr any, condiBean ...any) (int64, error)
	Get(beans ...any) (bool, error)
	Insert(beans ...any) (int64, error)
	InsertOne(bean any) (int64, error)
	Iterate(bean any, fun IterFunc) error
	Query(sqlOrArgs ...any) ([]map[string][]byte, error)
	QueryString(sqlOrArgs ...any) ([]map[string]string, error)
	Truncate(beans ...any) (int64, error)
	Update(bean any, condiBeans ...any) (int64, error)
}

// EngineInterface is what engines have in common.
type EngineInterface interface {
	Interface

	Context(ctx context.Context) *Session
	NewSession() *Session
	SetMapper(names.Mapper)
	Sync(...any) error
}

var (
	_ Interface       = &Session{}
	_ EngineInterface = &Engine{}
)
