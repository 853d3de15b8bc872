// Package gorm has the declarations of gorm.io/gorm v1.31.2 that the test
// packages need, without bodies.
package gorm

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"time"

	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"
)

var (
	ErrRecordNotFound     = errors.New("record not found")
	ErrMissingWhereClause = errors.New("WHERE conditions required")
	ErrForeignKeyViolated = errors.New("violates foreign key constraint")
)

type Config struct {
	SkipDefaultTransaction                   bool
	NamingStrategy                           schema.Namer
	FullSaveAssociations                     bool
	NowFunc                                  func() time.Time
	DryRun                                   bool
	PrepareStmt                              bool
	DisableForeignKeyConstraintWhenMigrating bool
	IgnoreRelationshipsWhenMigrating         bool
	DisableNestedTransaction                 bool
	AllowGlobalUpdate                        bool
	TranslateError                           bool
	PropagateUnscoped                        bool
	ConnPool                                 ConnPool
	Dialector
}

func (c *Config) Apply(config *Config) error   { return nil }
func (c *Config) AfterInitialize(db *DB) error { return nil }

type Option interface {
	Apply(*Config) error
	AfterInitialize(*DB) error
}

type Dialector interface {
	Name() string
	Initialize(*DB) error
}

type ConnPool interface {
	ExecContext(ctx context.Context, query string, args ...interface{}) (sql.Result, error)
}

type Session struct {
	DryRun                 bool
	PrepareStmt            bool
	NewDB                  bool
	Initialized            bool
	SkipHooks              bool
	SkipDefaultTransaction bool
	AllowGlobalUpdate      bool
	FullSaveAssociations   bool
	PropagateUnscoped      bool
	Context                context.Context
}

type Statement struct {
	*DB
	Table    string
	Model    interface{}
	Unscoped bool
	Schema   *schema.Schema
}

type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

type Model struct {
	ID        uint `gorm:"primarykey"`
	CreatedAt time.Time
	UpdatedAt time.Time
	DeletedAt DeletedAt `gorm:"index"`
}

type DeletedAt sql.NullTime

func (n *DeletedAt) Scan(value interface{}) error                  { return nil }
func (n DeletedAt) Value() (driver.Value, error)                   { return nil, nil }
func (DeletedAt) QueryClauses(f *schema.Field) []clause.Interface  { return nil }
func (DeletedAt) UpdateClauses(f *schema.Field) []clause.Interface { return nil }
func (DeletedAt) DeleteClauses(f *schema.Field) []clause.Interface { return nil }

func Open(dialector Dialector, opts ...Option) (db *DB, err error) { return nil, nil }

func Expr(expr string, args ...interface{}) clause.Expr { return clause.Expr{} }

func (db *DB) Model(value interface{}) (tx *DB)                       { return nil }
func (db *DB) Clauses(conds ...clause.Expression) (tx *DB)            { return nil }
func (db *DB) Table(name string, args ...interface{}) (tx *DB)        { return nil }
func (db *DB) Distinct(args ...interface{}) (tx *DB)                  { return nil }
func (db *DB) Select(query interface{}, args ...interface{}) (tx *DB) { return nil }
func (db *DB) Omit(columns ...string) (tx *DB)                        { return nil }
func (db *DB) Where(query interface{}, args ...interface{}) (tx *DB)  { return nil }
func (db *DB) Not(query interface{}, args ...interface{}) (tx *DB)    { return nil }
func (db *DB) Or(query interface{}, args ...interface{}) (tx *DB)     { return nil }
func (db *DB) Joins(query string, args ...interface{}) (tx *DB)       { return nil }
func (db *DB) InnerJoins(query string, args ...interface{}) (tx *DB)  { return nil }
func (db *DB) Group(name string) (tx *DB)                             { return nil }
func (db *DB) Having(query interface{}, args ...interface{}) (tx *DB) { return nil }
func (db *DB) Order(value interface{}) (tx *DB)                       { return nil }
func (db *DB) Limit(limit int) (tx *DB)                               { return nil }
func (db *DB) Offset(offset int) (tx *DB)                             { return nil }
func (db *DB) Scopes(funcs ...func(*DB) *DB) (tx *DB)                 { return nil }
func (db *DB) Preload(query string, args ...interface{}) (tx *DB)     { return nil }
func (db *DB) Attrs(attrs ...interface{}) (tx *DB)                    { return nil }
func (db *DB) Assign(attrs ...interface{}) (tx *DB)                   { return nil }
func (db *DB) Unscoped() (tx *DB)                                     { return nil }
func (db *DB) Raw(sql string, values ...interface{}) (tx *DB)         { return nil }

func (db *DB) Create(value interface{}) (tx *DB)                                  { return nil }
func (db *DB) CreateInBatches(value interface{}, batchSize int) (tx *DB)          { return nil }
func (db *DB) Save(value interface{}) (tx *DB)                                    { return nil }
func (db *DB) First(dest interface{}, conds ...interface{}) (tx *DB)              { return nil }
func (db *DB) Take(dest interface{}, conds ...interface{}) (tx *DB)               { return nil }
func (db *DB) Last(dest interface{}, conds ...interface{}) (tx *DB)               { return nil }
func (db *DB) Find(dest interface{}, conds ...interface{}) (tx *DB)               { return nil }
func (db *DB) FirstOrInit(dest interface{}, conds ...interface{}) (tx *DB)        { return nil }
func (db *DB) FirstOrCreate(dest interface{}, conds ...interface{}) (tx *DB)      { return nil }
func (db *DB) Update(column string, value interface{}) (tx *DB)                   { return nil }
func (db *DB) Updates(values interface{}) (tx *DB)                                { return nil }
func (db *DB) UpdateColumn(column string, value interface{}) (tx *DB)             { return nil }
func (db *DB) UpdateColumns(values interface{}) (tx *DB)                          { return nil }
func (db *DB) Delete(value interface{}, conds ...interface{}) (tx *DB)            { return nil }
func (db *DB) Count(count *int64) (tx *DB)                                        { return nil }
func (db *DB) Row() *sql.Row                                                      { return nil }
func (db *DB) Rows() (*sql.Rows, error)                                           { return nil, nil }
func (db *DB) Scan(dest interface{}) (tx *DB)                                     { return nil }
func (db *DB) Pluck(column string, dest interface{}) (tx *DB)                     { return nil }
func (db *DB) Connection(fc func(tx *DB) error) (err error)                       { return nil }
func (db *DB) Transaction(fc func(tx *DB) error, o ...*sql.TxOptions) (err error) { return nil }
func (db *DB) Begin(opts ...*sql.TxOptions) *DB                                   { return nil }
func (db *DB) Commit() *DB                                                        { return nil }
func (db *DB) Rollback() *DB                                                      { return nil }
func (db *DB) SavePoint(name string) *DB                                          { return nil }
func (db *DB) RollbackTo(name string) *DB                                         { return nil }
func (db *DB) Exec(sql string, values ...interface{}) (tx *DB)                    { return nil }
func (db *DB) FindInBatches(dest interface{}, batchSize int, fc func(tx *DB, batch int) error) *DB {
	return nil
}

func (db *DB) Session(config *Session) *DB            { return nil }
func (db *DB) WithContext(ctx context.Context) *DB    { return nil }
func (db *DB) Debug() (tx *DB)                        { return nil }
func (db *DB) Set(key string, value interface{}) *DB  { return nil }
func (db *DB) AddError(err error) error               { return nil }
func (db *DB) DB() (*sql.DB, error)                   { return nil, nil }
func (db *DB) ToSQL(queryFn func(tx *DB) *DB) string  { return "" }
func (db *DB) AutoMigrate(dst ...interface{}) error   { return nil }
func (db *DB) Migrator() Migrator                     { return nil }
func (db *DB) Association(column string) *Association { return nil }
func (db *DB) SetupJoinTable(model interface{}, field string, joinTable interface{}) error {
	return nil
}

type Migrator interface {
	AutoMigrate(dst ...interface{}) error
	CreateTable(dst ...interface{}) error
	DropTable(dst ...interface{}) error
	HasTable(dst interface{}) bool
	DropColumn(dst interface{}, field string) error
	RenameColumn(dst interface{}, oldName, field string) error
	CreateConstraint(dst interface{}, name string) error
}

type Association struct {
	DB      *DB
	Unscope bool
	Error   error
}

func (association *Association) Unscoped() *Association                           { return nil }
func (association *Association) Find(out interface{}, conds ...interface{}) error { return nil }
func (association *Association) Append(values ...interface{}) error               { return nil }
func (association *Association) Replace(values ...interface{}) error              { return nil }
func (association *Association) Delete(values ...interface{}) error               { return nil }
func (association *Association) Clear() error                                     { return nil }
func (association *Association) Count() (count int64)                             { return 0 }
