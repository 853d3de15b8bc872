// Package orm has the declarations of beego's ORM that the corpora use.
package orm

import "database/sql"

type RawSeter interface {
	Exec() (sql.Result, error)
	QueryRow(containers ...interface{}) error
	QueryRows(containers ...interface{}) (int64, error)
}

type Ormer interface {
	Raw(query string, args ...interface{}) RawSeter
	Delete(md interface{}, cols ...string) (int64, error)
}

func NewOrm() Ormer { return nil }
