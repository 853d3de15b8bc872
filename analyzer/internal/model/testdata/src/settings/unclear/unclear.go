package unclear

import (
	"os"

	"gorm.io/gorm"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{DisableForeignKeyConstraintWhenMigrating: os.Getenv("FK") == ""})
	return db
}
