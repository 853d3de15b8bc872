// Package orm has the declarations of beego's ORM that the tests use.
package orm

type QuerySeter interface {
	Filter(expr string, args ...interface{}) QuerySeter
	Delete() (int64, error)
	Count() (int64, error)
}

type Ormer interface {
	QueryTable(ptrStructOrTableName interface{}) QuerySeter
	Delete(md interface{}, cols ...string) (int64, error)
	Read(md interface{}, cols ...string) error
}

func NewOrm() Ormer { return nil }
