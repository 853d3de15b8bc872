// Package orm has the declarations of beego's ORM that the tests use.
package orm

import "context"

type QuerySeter interface {
	Filter(expr string, args ...interface{}) QuerySeter
	Delete() (int64, error)
	Count() (int64, error)
}

type RawSeter interface {
	Exec() (int64, error)
	QueryRow(containers ...interface{}) error
	Prepare() (interface{}, error)
}

type Ormer interface {
	Raw(query string, args ...interface{}) RawSeter
	RawWithCtx(ctx context.Context, query string, args ...interface{}) RawSeter
	QueryTable(ptrStructOrTableName interface{}) QuerySeter
	Delete(md interface{}, cols ...string) (int64, error)
	Read(md interface{}, cols ...string) error
}

func NewOrm() Ormer { return nil }
