// Package gorm_sweep deletes parents that no child refers to any more.
package gorm_sweep

import "gorm.io/gorm"

type User struct {
	ID    uint
	Posts []Post
}

type Post struct {
	ID     uint
	UserID uint
	Draft  bool
}

func ByText(db *gorm.DB) error {
	return db.Exec("DELETE FROM users WHERE id NOT IN (SELECT DISTINCT user_id FROM posts)").Error
}

func ByCondition(db *gorm.DB) error {
	return db.Where("id NOT IN (SELECT user_id FROM posts)").Delete(&User{}).Error
}

func ByInline(db *gorm.DB) error {
	return db.Delete(&User{}, "id NOT IN (SELECT user_id FROM posts)").Error
}

// The drafts' users stay, and those of the other posts do not.
func ByPart(db *gorm.DB) error {
	return db.Where("id NOT IN (SELECT user_id FROM posts WHERE draft = 1)").Delete(&User{}).Error // want "CL102"
}

// The users that have posts.
func ByOpposite(db *gorm.DB) error {
	return db.Exec("DELETE FROM users WHERE id IN (SELECT user_id FROM posts)").Error // want "CL102"
}
