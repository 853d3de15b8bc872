// Package gormv1_handle_elsewhere declares models and names no GORM at all: the
// handle is in another package, and its generation says what DeletedAt means.
package gormv1_handle_elsewhere

import (
	"time"

	"gormv1_handle_elsewhere/global"
)

type Base struct {
	CreatedAt time.Time
	DeletedAt *time.Time
}

type Dept struct {
	ID int
	Base
	Users []User `gorm:"foreignkey:DeptID"`
}

type User struct {
	ID     int
	DeptID int
}

type Post struct {
	ID    int
	Notes []Note `gorm:"foreignkey:PostID"`
}

type Note struct {
	ID     int
	PostID int
}

// DeleteDept marks the row: GORM v1 takes any field of that name for the mark.
func DeleteDept(id int) error {
	return global.DB.Where("id = ?", id).Delete(&Dept{}).Error
}

func DeleteDeptOfTable(id int) error {
	return global.DB.Table("depts").Where("id = ?", id).Delete(&Dept{}).Error
}

func DeleteDeptForGood(id int) error {
	return global.DB.Unscoped().Where("id = ?", id).Delete(&Dept{}).Error // want "CL101"
}

func DeletePost(id int) error {
	return global.DB.Where("id = ?", id).Delete(&Post{}).Error // want "CL101"
}

func DeletePostWithNotes(id int) error {
	tx := global.DB.Begin()
	if err := tx.Where("post_id = ?", id).Delete(&Note{}).Error; err != nil {
		tx.Rollback()
		return err
	}
	if err := tx.Where("id = ?", id).Delete(&Post{}).Error; err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit().Error
}
