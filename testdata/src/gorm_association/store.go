// Package gorm_association severs or deletes an association before its parent
// goes.
package gorm_association

import (
	"errors"

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

func Clear(db *gorm.DB, u *User) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(u).Association("Posts").Clear(); err != nil {
			return err
		}
		return tx.Delete(u).Error
	})
}

func ClearUnscoped(db *gorm.DB, u *User) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(u).Association("Posts").Unscoped().Clear(); err != nil {
			return err
		}
		return tx.Delete(u).Error
	})
}

func ClearAlone(db *gorm.DB, u *User) error {
	return db.Model(u).Association("Posts").Clear()
}

func Count(db *gorm.DB, u *User) error {
	if db.Model(u).Association("Posts").Count() > 0 {
		return errors.New("the user still has posts")
	}
	return db.Delete(u).Error
}

func Append(db *gorm.DB, u *User, p *Post) error {
	if err := db.Model(u).Association("Posts").Append(p); err != nil {
		return err
	}
	return db.Delete(u).Error // want "CL102"
}
