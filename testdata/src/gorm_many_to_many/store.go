// Package gorm_many_to_many deletes models whose join rows stand in the way, or
// go along.
package gorm_many_to_many

import "gorm.io/gorm"

type User struct {
	ID    uint
	Langs []Lang `gorm:"many2many:user_langs"`
}

type Lang struct{ ID uint }

type Post struct {
	ID   uint
	Tags []Tag `gorm:"many2many:post_tags;constraint:OnDelete:CASCADE"`
}

type Tag struct{ ID uint }

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // want `CL102: deleting from users fails while rows of user_langs\.user_id refer to it`
}

func DeleteLang(db *gorm.DB, id uint) error {
	return db.Delete(&Lang{}, id).Error // want `CL102: .*user_langs\.lang_id`
}

func SelectLangs(db *gorm.DB, id uint) error {
	return db.Select("Langs").Delete(&User{ID: id}).Error
}

func ClearLangs(db *gorm.DB, u *User) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Model(u).Association("Langs").Clear(); err != nil {
			return err
		}
		return tx.Delete(u).Error
	})
}

func DeleteJoinRows(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM user_langs WHERE user_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}

func DeletePost(db *gorm.DB, id uint) error {
	return db.Delete(&Post{}, id).Error
}

func DeleteTag(db *gorm.DB, id uint) error {
	return db.Delete(&Tag{}, id).Error
}
