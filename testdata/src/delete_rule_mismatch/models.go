// Package delete_rule_mismatch has constraint tags that the schema contradicts,
// and some that it does not.
package delete_rule_mismatch

import "gorm.io/gorm"

type User struct {
	ID     uint
	Posts  []Post  `gorm:"constraint:OnDelete:CASCADE"` // want `^CL301: the tag says ON DELETE CASCADE for posts\.user_id, the schema says ON DELETE SET NULL`
	Notes  []Note  `gorm:"constraint:OnDelete:CASCADE"` // want `CL301: .*notes\.user_id, the schema says (no ON DELETE|ON DELETE (NO ACTION|RESTRICT))`
	Drafts []Draft `gorm:"constraint:OnDelete:CASCADE"`
	Keys   []Key   `gorm:"constraint:OnDelete:RESTRICT"`
	Files  []File
}

type Post struct {
	ID     uint
	UserID *uint
}

type Note struct {
	ID     uint
	UserID *uint
}

type Draft struct {
	ID     uint
	UserID *uint
}

type Key struct {
	ID     uint
	UserID *uint
}

func (Key) TableName() string { return "keys_of_users" }

type File struct {
	ID     uint
	UserID *uint
}

func Users(db *gorm.DB) (all []User, err error) { return all, db.Find(&all).Error }
