// Package set_null_not_null has a schema that the server refuses: SET NULL on
// columns that cannot hold NULL. A driver of single packages says so at the
// model, where there is one.
package set_null_not_null

import "gorm.io/gorm"

type User struct{ ID uint }

type Post struct { // want "CL204"
	ID     uint
	UserID uint
}

type Draft struct {
	ID     uint
	UserID *uint
}

type Note struct {
	ID     uint
	UserID *uint
}

func DeleteDraft(db *gorm.DB, id uint) error { return db.Delete(&Draft{}, id).Error }

func Drafts(db *gorm.DB) (all []Draft, err error) { return all, db.Find(&all).Error }

func Notes(db *gorm.DB) (all []Note, err error) { return all, db.Find(&all).Error }

func Posts(db *gorm.DB) (all []Post, err error) { return all, db.Find(&all).Error }
