// Package gorm_prefix_beside_ddl puts a prefix before all table names that only
// the running program knows, and the DDL has tables with and without one: which
// of them a model stands for is not known, so nothing is reported.
package gorm_prefix_beside_ddl

import (
	"os"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type User struct {
	ID    uint
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

// Account names its table itself: the prefix has no part in it.
type Account struct {
	ID uint
}

func (Account) TableName() string { return "app_users" }

func Open(dsn string) (*gorm.DB, error) {
	return gorm.Open(mysql.Open(dsn), &gorm.Config{
		NamingStrategy: schema.NamingStrategy{TablePrefix: os.Getenv("TABLE_PREFIX")},
	})
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // not program // want "CL102"
}

func DeletePost(db *gorm.DB, id uint) error {
	return db.Delete(&Post{}, id).Error
}

func DeleteAccount(db *gorm.DB, id uint) error {
	return db.Delete(&Account{}, id).Error // want "CL102"
}
