// Package gormv1_soft_delete deletes models of GORM v1 that have a field
// DeletedAt, whatever its type. Auto-migration creates no foreign keys.
package gormv1_soft_delete

import (
	"time"

	"github.com/jinzhu/gorm"
)

type User struct {
	gorm.Model
	Posts []Post
}

type Post struct {
	ID     uint
	UserID uint
}

type Order struct {
	ID        int `gorm:"primary_key"`
	DeletedAt time.Time
	Items     []Item `gorm:"foreignkey:OrderNo"`
}

type Item struct {
	ID      int
	OrderNo int
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Post{}, &Order{}, &Item{}).Error
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Where("id = ?", id).Delete(&User{}).Error
}

func PurgeUser(db *gorm.DB, id uint) error {
	return db.Unscoped().Where("id = ?", id).Delete(&User{}).Error // want `CL101: deleting from users leaves orphaned rows in posts\.user_id`
}

func DeleteOrder(db *gorm.DB, id int) error {
	return db.Delete(&Order{ID: id}).Error
}

func PurgeOrder(db *gorm.DB, id int) error {
	return db.Unscoped().Delete(&Order{ID: id}).Error // want `CL101: .*items\.order_no`
}

func PurgeOrderWithItems(db *gorm.DB, id int) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("order_no = ?", id).Delete(&Item{}).Error; err != nil {
			return err
		}
		return tx.Unscoped().Delete(&Order{ID: id}).Error
	})
}
