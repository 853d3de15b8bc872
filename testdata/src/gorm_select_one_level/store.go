// Package gorm_select_one_level deletes an association along whose own children
// block it. The schema is the one that AutoMigrate creates.
package gorm_select_one_level

import "gorm.io/gorm"

type User struct {
	ID    uint
	Posts []Post
}

type Post struct {
	ID       uint
	UserID   uint
	Comments []Comment
}

type Comment struct {
	ID     uint
	PostID uint
}

type Team struct {
	ID      uint
	Members []Member
}

type Member struct {
	ID     uint
	TeamID uint
	Badges []Badge `gorm:"constraint:OnDelete:CASCADE"`
}

type Badge struct {
	ID       uint
	MemberID uint
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&User{ID: id}).Error // want `CL102: .*comments\.post_id`
}

func DeleteUserPlain(db *gorm.DB, id uint) error {
	return db.Delete(&User{ID: id}).Error // want `CL102: .*posts\.user_id`
}

func DeleteTeam(db *gorm.DB, id uint) error {
	return db.Select("Members").Delete(&Team{ID: id}).Error
}

func DeletePost(db *gorm.DB, id uint) error {
	return db.Select("Comments").Delete(&Post{ID: id}).Error
}

func DeleteMember(db *gorm.DB, id uint) error {
	return db.Delete(&Member{ID: id}).Error
}

func DeleteComment(db *gorm.DB, id uint) error {
	return db.Delete(&Comment{ID: id}).Error
}
