package prefix

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: "app_", SingularTable: true}})
	return db
}
