// Package gorm_select_nested selects associations under names that GORM passes
// over without a word: nested, misspelt, belongs-to, unknown.
package gorm_select_nested

import "gorm.io/gorm"

type User struct {
	ID      uint
	Name    string
	Posts   []Post
	Account *Account
}

type Post struct {
	ID       uint
	UserID   *uint
	User     *User
	Comments []Comment
}

type Comment struct {
	ID     uint
	PostID *uint
}

type Account struct {
	ID     uint
	UserID *uint
}

func Nested(db *gorm.DB, id uint) error {
	return db.Select("Posts", "Posts.Comments").Delete(&User{ID: id}).Error // want `CL108: Select\(Posts\.Comments\) deletes nothing .* one level down`
}

func LowerCase(db *gorm.DB, id uint) error {
	return db.Select("posts").Delete(&User{ID: id}).Error // want `CL108: Select\(posts\) .*the name must be that of the Go field, Posts`
}

func BelongsTo(db *gorm.DB, id uint) error {
	return db.Select("User").Delete(&Post{ID: id}).Error // want `CL108: Select\(User\) .*belongs-to`
}

func Unknown(db *gorm.DB, id uint) error {
	return db.Select("Articles").Delete(&User{ID: id}).Error // want `CL108: Select\(Articles\) .*no such association`
}

func HasMany(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&User{ID: id}).Error
}

func HasOne(db *gorm.DB, id uint) error {
	return db.Select("Account").Delete(&User{ID: id}).Error
}

func Two(db *gorm.DB, id uint) error {
	return db.Select("Posts", "Account").Delete(&User{ID: id}).Error
}

func OfPost(db *gorm.DB, id uint) error {
	return db.Select("Comments").Delete(&Post{ID: id}).Error
}

func Plain(db *gorm.DB, id uint) error {
	return db.Delete(&User{ID: id}).Error
}
