package namer

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: namer{}})
	return db
}

type namer struct{ schema.NamingStrategy }

func other() {
}
