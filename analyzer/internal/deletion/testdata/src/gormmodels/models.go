// Package gormmodels has models whose hooks other packages run into.
package gormmodels

import "gorm.io/gorm"

type User struct {
	ID uint
}

type Post struct {
	ID     uint
	UserID uint
}

type Tag struct {
	ID     uint
	UserID uint
}

// BeforeDelete removes the user's posts.
func (u *User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&Post{}).Error
}

type Plain struct {
	ID uint
}
