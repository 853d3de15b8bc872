package replacer

import (
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

func Open() *gorm.DB {
	db, _ := gorm.Open(nil, &gorm.Config{NamingStrategy: schema.NamingStrategy{NameReplacer: strings.NewReplacer("CID", "Cid")}})
	return db
}
