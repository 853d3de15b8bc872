// Package gorm_polymorphic deletes owners of a polymorphic association, for
// which GORM creates no foreign key.
package gorm_polymorphic

import "gorm.io/gorm"

type Post struct {
	ID       uint
	Comments []Comment `gorm:"polymorphic:Owner"`
}

type Photo struct {
	ID       uint
	Comments []Comment `gorm:"polymorphic:Owner"`
}

type Comment struct {
	ID        uint
	OwnerID   uint
	OwnerType string
}

type Page struct{ ID uint }

func DeletePost(db *gorm.DB, id uint) error {
	return db.Delete(&Post{}, id).Error // want `CL101: deleting from posts leaves orphaned rows in comments\.owner_id`
}

func DeletePhoto(db *gorm.DB, id uint) error {
	return db.Delete(&Photo{ID: id}).Error // want `CL101: deleting from photos`
}

func DeletePostAndComments(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("owner_id = ? AND owner_type = ?", id, "posts").Delete(&Comment{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Post{}, id).Error
	})
}

func SelectComments(db *gorm.DB, id uint) error {
	return db.Select("Comments").Delete(&Photo{ID: id}).Error
}

func DeletePage(db *gorm.DB, id uint) error {
	return db.Delete(&Page{}, id).Error
}

func DeleteComment(db *gorm.DB, id uint) error {
	return db.Delete(&Comment{}, id).Error
}
