package assigned

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	cfg := &gorm.Config{}
	cfg.NamingStrategy = schema.NamingStrategy{TablePrefix: prefix}
	cfg.DisableForeignKeyConstraintWhenMigrating = true
	db, _ := gorm.Open(nil, cfg)
	return db
}

const prefix = "t_"

func other() {
}
