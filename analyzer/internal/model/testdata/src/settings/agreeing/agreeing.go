package agreeing

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	a, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{SingularTable: true}})
	_, _ = gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{SingularTable: true}, DryRun: true})
	return a
}
