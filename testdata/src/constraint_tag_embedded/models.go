// Package constraint_tag_embedded has structs that embed a struct with a
// constraint tag: some are tables, others only show one.
package constraint_tag_embedded

import "gorm.io/gorm"

type User struct{ ID uint }

type Summary struct {
	ID     uint
	User   *User `gorm:"constraint:OnDelete:CASCADE"`
	UserID *uint
	Items  []Item `gorm:"constraint:OnDelete:CASCADE"`
}

type Item struct {
	ID        uint
	Summary   *Summary `gorm:"constraint:OnDelete:CASCADE"`
	SummaryID *uint
}

// Thread is a part of other models, and has no table of its own.
type Thread struct {
	Replies []Reply `gorm:"foreignKey:CommentID;constraint:OnDelete:CASCADE"` // want `^CL303: the tag .* on constraint_tag_embedded\.Comment\.Thread\.Replies has no effect`
}

type Comment struct {
	ID uint
	Thread
}

type Reply struct {
	ID        uint
	CommentID *uint
}

func Comments(db *gorm.DB) (all []Comment, err error) { return all, db.Find(&all).Error }
