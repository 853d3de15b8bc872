package pointer

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	cfg := &gorm.Config{NamingStrategy: &schema.NamingStrategy{NoLowerCase: true, IdentifierMaxLength: 30}}
	db, _ := gorm.Open(nil, cfg)
	return db
}
