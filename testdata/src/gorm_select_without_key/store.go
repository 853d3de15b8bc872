// Package gorm_select_without_key asks GORM to delete an association along, with
// and without the primary key that this needs.
package gorm_select_without_key

import (
	"context"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

func InlineCondition(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&User{}, id).Error // want `^CL108: Select\(Posts\) deletes nothing along with gorm_select_without_key\.User: the value carries no primary key`
}

func WhereCondition(db *gorm.DB, id uint) error {
	return db.Select("Posts").Where("id = ?", id).Delete(&User{}).Error // want "CL108"
}

func AllAssociations(db *gorm.DB, id uint) error {
	return db.Select(clause.Associations).Delete(&User{}, id).Error // want `CL108: Select\(clause\.Associations\)`
}

func OtherFieldSet(db *gorm.DB, id uint) error {
	return db.Select("Posts").Where("id = ?", id).Delete(&User{Name: "gone"}).Error // want "CL108"
}

func Generic(ctx context.Context, db *gorm.DB, id uint) error {
	_, err := gorm.G[User](db).Select("Posts").Where("id = ?", id).Delete(ctx) // want "CL108"
	return err
}

func KeyInLiteral(db *gorm.DB, id uint) error {
	return db.Select("Posts").Delete(&User{ID: id}).Error
}

func KeyAssigned(db *gorm.DB, id uint) error {
	u := User{}
	u.ID = id
	return db.Select("Posts").Delete(&u).Error
}

func Loaded(db *gorm.DB, id uint) error {
	var u User
	if err := db.First(&u, id).Error; err != nil {
		return err
	}
	return db.Select(clause.Associations).Delete(&u).Error
}

func Given(db *gorm.DB, u *User) error {
	return db.Select("Posts").Delete(u).Error
}

func GivenSlice(db *gorm.DB, users []User) error {
	return db.Select("Posts").Delete(&users).Error
}

func NothingSelected(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error
}

// Select of columns before a query deletes nothing.
func Names(db *gorm.DB) (users []User, err error) {
	return users, db.Select("name").Find(&users).Error
}

type Team struct {
	ID      uint
	Members []Member
}

type Member struct {
	ID     uint
	TeamID *uint
}

// The foreign key takes the members along, whatever GORM does.
func CascadesAnyhow(db *gorm.DB, id uint) error {
	return db.Select("Members").Delete(&Team{}, id).Error
}

func AllCascadeAnyhow(db *gorm.DB, ids []uint) error {
	return db.Select(clause.Associations).Delete(&Team{}, ids).Error
}
