package switches

import (
	"gorm.io/gorm"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{AllowGlobalUpdate: true, SkipDefaultTransaction: true, IgnoreRelationshipsWhenMigrating: true})
	return db
}
