// Package key_put_into_field makes rows out of values that came from anywhere:
// that the key of a user is put into UserID shows what the column refers to.
package key_put_into_field

import (
	"context"

	"gorm.io/gorm"
)

type User struct {
	ID   uint
	Name string
}

type Token struct {
	ID     uint
	UserID uint
}

type Key struct {
	ID     uint
	UserID *uint
}

type Share struct {
	ID      uint
	OwnerID int64
	UserID  int64
}

// Group, Team and Mark are used below without their keys.
type Group struct {
	ID     uint
	UserNo uint
}

type Member struct {
	ID      uint
	GroupID uint
}

type Team struct{ ID uint }

type Mark struct {
	ID     uint
	TeamID uint
}

// Session is no model, and has the name of one's key.
type Session struct{ TeamID uint }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&User{}, &Token{}, &Key{}, &Share{}, &Group{}, &Member{}, &Team{}, &Mark{})
}

type current struct{}

func NewToken(ctx context.Context) *Token {
	user, ok := ctx.Value(current{}).(*User)
	if !ok {
		return nil
	}
	return &Token{UserID: user.ID}
}

func NewKey(user User) Key {
	var k Key
	k.UserID = &user.ID
	return k
}

func NewShare(user *User) Share { return Share{UserID: int64(user.ID), OwnerID: int64(user.ID)} }

// A number that is no key, and the key of something that is no row.
func NewMember(g Group) Member { return Member{GroupID: g.UserNo} }

func NewMark(s Session) Mark { return Mark{TeamID: s.TeamID} }

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // program want `CL101: .*keys\.user_id, shares\.user_id and tokens\.user_id: no foreign key`
}

func DeleteGroup(db *gorm.DB, id uint) error {
	return db.Delete(&Group{}, id).Error
}

func DeleteTeam(db *gorm.DB, id uint) error {
	return db.Delete(&Team{}, id).Error
}

func DeleteToken(db *gorm.DB, id uint) error {
	return db.Delete(&Token{}, id).Error
}

func DeleteMark(db *gorm.DB, id uint) error {
	return db.Delete(&Mark{}, id).Error
}
