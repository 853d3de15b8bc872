// Package gorm_soft_delete deletes models that GORM only marks as deleted. The
// schema is the one that AutoMigrate creates.
package gorm_soft_delete

import (
	"gorm.io/gorm"
	"gorm.io/plugin/soft_delete"
)

type User struct {
	gorm.Model
	Posts []Post `gorm:"constraint:OnDelete:CASCADE"`
}

type Post struct {
	ID     uint
	UserID uint
}

type Order struct {
	ID    uint
	Gone  soft_delete.DeletedAt
	Items []Item `gorm:"constraint:OnDelete:CASCADE"`
}

type Item struct {
	ID      uint
	OrderID uint
}

type Label struct {
	gorm.Model
	Tasks []Task `gorm:"constraint:OnDelete:SET NULL"`
}

type Task struct {
	ID      uint
	LabelID *uint
}

type Room struct {
	ID       uint
	Bookings []Booking `gorm:"constraint:OnDelete:CASCADE"`
}

type Booking struct {
	ID     uint
	RoomID uint
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // want `^CL103: soft-deleting users leaves the rows of posts\.user_id live`
}

func DeleteOrder(db *gorm.DB, id uint) error {
	return db.Delete(&Order{ID: id}).Error // want `CL103: .*items\.order_id`
}

func DeleteGivenUser(db *gorm.DB, u *User) error {
	return db.Delete(u).Error // want "CL103"
}

func PurgeUser(db *gorm.DB, id uint) error {
	return db.Unscoped().Delete(&User{}, id).Error
}

func DeleteUserWithPosts(db *gorm.DB, u *User) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", u.ID).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(u).Error
	})
}

func SelectPosts(db *gorm.DB, id uint) error {
	u := User{}
	u.ID = id
	return db.Select("Posts").Delete(&u).Error
}

func DeleteLabel(db *gorm.DB, id uint) error {
	return db.Delete(&Label{}, id).Error
}

func DeleteRoom(db *gorm.DB, id uint) error {
	return db.Delete(&Room{}, id).Error
}

func DeleteTask(db *gorm.DB, id uint) error {
	return db.Delete(&Task{}, id).Error
}
