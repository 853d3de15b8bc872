package standard

import (
	"gorm.io/gorm"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil)
	return db
}
