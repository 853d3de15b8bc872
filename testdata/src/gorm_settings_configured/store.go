// Package gorm_settings_configured names tables by a prefix that the
// configuration repeats, so that every driver knows it.
package gorm_settings_configured

import (
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

func Open(dsn string) (*gorm.DB, error) {
	return gorm.Open(mysql.Open(dsn), &gorm.Config{
		NamingStrategy: schema.NamingStrategy{TablePrefix: "app_"},
	})
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // want "CL102"
}

func DeletePost(db *gorm.DB, id uint) error {
	return db.Delete(&Post{}, id).Error
}
