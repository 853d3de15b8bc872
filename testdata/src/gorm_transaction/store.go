// Package gorm_transaction cleans up in transactions of each kind; none is
// known to be missing.
package gorm_transaction

import (
	"context"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

func Closure(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}

func Begin(ctx context.Context, db *gorm.DB, id uint) error {
	tx := db.WithContext(ctx).Begin()
	defer tx.Rollback()
	if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
		return err
	}
	if err := tx.Delete(&User{}, id).Error; err != nil {
		return err
	}
	return tx.Commit().Error
}

// A parameter may be a transaction or not.
func Parameter(db *gorm.DB, id uint) error {
	if err := db.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
		return err
	}
	return db.Delete(&User{}, id).Error
}

func deletePosts(tx *gorm.DB, user uint) error {
	return tx.Where("user_id = ?", user).Delete(&Post{}).Error
}

func ClosureAndCallee(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := deletePosts(tx, id); err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}

// Nor is a handle that was opened told from one.
func Opened(dsn string, id uint) error {
	db, err := gorm.Open(mysql.Open(dsn), &gorm.Config{})
	if err != nil {
		return err
	}
	if err := db.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
		return err
	}
	return db.Delete(&User{}, id).Error
}

func NoCleanup(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Delete(&User{}, id).Error // want "CL102"
	})
}
