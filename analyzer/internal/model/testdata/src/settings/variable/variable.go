package variable

import (
	"os"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{SingularTable: os.Getenv("SINGULAR") != ""}})
	return db
}
