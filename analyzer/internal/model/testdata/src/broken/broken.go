// Package broken does not type-check.
package broken

import (
	"gorm.io/gorm"

	"missing/package"
)

type User struct {
	ID    uint
	Other missing.Type `gorm:"column:x"`
	Posts []Post
	More  []Undefined
	*Unknown
}

type Post struct {
	ID     uint
	UserID uint
}

func (User) TableName() string { return undefinedName }

func (p Post) TableName() Undefined { return "x" }

func Migrate(db *gorm.DB) error {
	cfg := &gorm.Config{NamingStrategy: missing.Namer, DisableForeignKeyConstraintWhenMigrating: undefined()}
	_ = db.SetupJoinTable(&User{}, undefined, missing.Join{})
	undefined(cfg).AutoMigrate(&User{})
	return db.AutoMigrate(&User{}, undefined, missing.Thing{}, all...)
}
