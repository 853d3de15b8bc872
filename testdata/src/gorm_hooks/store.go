// Package gorm_hooks cleans up in BeforeDelete: it helps where GORM runs it.
package gorm_hooks

import "gorm.io/gorm"

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

func (u *User) BeforeDelete(tx *gorm.DB) error {
	return tx.Where("user_id = ?", u.ID).Delete(&Post{}).Error
}

func ByKey(db *gorm.DB, id uint) error {
	return db.Delete(&User{ID: id}).Error
}

func Loaded(db *gorm.DB, id uint) error {
	var u User
	if err := db.First(&u, id).Error; err != nil {
		return err
	}
	return db.Delete(&u).Error
}

func Given(db *gorm.DB, u *User) error {
	return db.Delete(u).Error
}

// The hook runs on a zero value and finds nothing to delete.
func ByCondition(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // want `CL107: .*zero value`
}

func RawSQL(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM users WHERE id = ?", id).Error // want `CL107: .*calls no hooks`
}

func HooksSkipped(db *gorm.DB, id uint) error {
	return db.Session(&gorm.Session{SkipHooks: true}).Delete(&User{ID: id}).Error // want `CL107: .*calls no hooks`
}

func TableWithoutModel(db *gorm.DB, id uint) error {
	return db.Table("users").Where("id = ?", id).Delete(nil).Error // want `CL107: .*calls no hooks`
}

// It helps to clean up by hand as well.
func ByConditionCleaned(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}
