package opened

import (
	"os"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: os.Getenv("PREFIX"), SingularTable: true}})
	return db
}
