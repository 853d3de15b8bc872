// Package singular opens its databases with GORM v1.
package singular

import "github.com/jinzhu/gorm"

// Table is no handle of GORM's.
type Table struct{}

func (Table) SingularTable(bool) {}

func Open() (a, b *gorm.DB) {
	Table{}.SingularTable(false)
	a, _ = gorm.Open("mysql", "a")
	a.SingularTable(true)
	b, _ = gorm.Open("mysql", "b")
	b.SingularTable(true)
	return a, b
}
