// Package gorm_unscoped deletes models with soft delete for good.
package gorm_unscoped

import "gorm.io/gorm"

type User struct {
	gorm.Model
	Posts []Post
}

type Post struct {
	gorm.Model
	UserID uint
}

func Purge(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&User{}, id).Error // want `CL102: .*posts\.user_id`
}

// Soft-deleted posts still refer to their user.
func PurgeAfterSoftDelete(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Unscoped().Delete(&User{}, id).Error // want `CL102: .*only soft-deletes the rows`
	})
}

func SoftDelete(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error
}

func PurgeBoth(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Unscoped().Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Unscoped().Delete(&User{}, id).Error
	})
}

func PurgeSelected(db *gorm.DB, u *User) error {
	if u.ID == 0 {
		return nil
	}
	return db.Unscoped().Select("Posts").Delete(u).Error
}

func PurgePost(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&Post{}, id).Error
}
