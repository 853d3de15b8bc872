package several

import (
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	a, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: "a_"}})
	_, _ = gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{TablePrefix: "b_"}})
	return a
}
