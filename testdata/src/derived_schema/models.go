// Package derived_schema has no DDL at all: the schema is the one that
// AutoMigrate creates, with the delete rules of the tags.
package derived_schema

import "gorm.io/gorm"

type User struct {
	ID      uint
	Posts   []Post
	Notes   []Note   `gorm:"constraint:OnDelete:CASCADE"`
	Drafts  []Draft  `gorm:"constraint:OnDelete:SET NULL"`
	Account *Account `gorm:"constraint:-"`
}

type Post struct {
	ID       uint
	UserID   uint
	Comments []Comment `gorm:"constraint:OnDelete:CASCADE"`
}

type Comment struct {
	ID     uint
	PostID uint
}

type Note struct {
	ID     uint
	UserID uint
}

type Draft struct {
	ID     uint
	UserID *uint
}

type Account struct {
	ID     uint
	UserID uint
	Logins []Login
}

type Login struct {
	ID        uint
	AccountID uint
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Post{}, &Comment{}, &Note{}, &Draft{}, &Account{}, &Login{})
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // want `CL102: .*posts\.user_id` `CL101: .*accounts\.user_id`
}

func DeleteAccount(db *gorm.DB, id uint) error {
	return db.Delete(&Account{}, id).Error // want `CL102: .*logins\.account_id`
}

func DeleteUserAndAll(db *gorm.DB, u *User) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", u.ID).Delete(&Post{}).Error; err != nil {
			return err
		}
		if err := tx.Exec("DELETE l FROM logins l JOIN accounts a ON a.id = l.account_id WHERE a.user_id = ?", u.ID).Error; err != nil {
			return err
		}
		if err := tx.Where("user_id = ?", u.ID).Delete(&Account{}).Error; err != nil {
			return err
		}
		return tx.Delete(u).Error
	})
}

func DeletePost(db *gorm.DB, id uint) error { return db.Delete(&Post{}, id).Error }

func DeleteNote(db *gorm.DB, id uint) error { return db.Delete(&Note{}, id).Error }

func DeleteLogin(db *gorm.DB, id uint) error { return db.Delete(&Login{}, id).Error }
