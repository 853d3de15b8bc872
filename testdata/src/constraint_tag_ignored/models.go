// Package constraint_tag_ignored has constraint tags in places where GORM does
// not read them, and in places where it does.
package constraint_tag_ignored

import "gorm.io/gorm"

type User struct {
	ID     uint
	Posts  []Post
	Notes  []Note  `gorm:"OnDelete:CASCADE"`                              // want `CL303: .*GORM has no tag OnDelete`
	Files  []File  `gorm:"constraint:OnUpdate:CASCADE;OnDelete:SET NULL"` // want `CL303: .*semicolon`
	Photos []Photo `gorm:"polymorphic:Owner;constraint:OnDelete:CASCADE"` // want `CL303: .*polymorphic`
	Drafts []Draft `gorm:"constraint:OnDelete:CASCADE"`
	Keys   []Key   `gorm:"foreignKey:OwnerID;constraint:OnUpdate:CASCADE,OnDelete:SET NULL"`
	Langs  []Lang  `gorm:"many2many:user_langs;constraint:OnDelete:CASCADE"`
	Logs   []Log   `gorm:"constraint:OnDelete:CASCADE"`
}

type Post struct {
	ID     uint
	UserID uint `gorm:"constraint:OnDelete:CASCADE"` // want `^CL303: the tag .* on constraint_tag_ignored\.Post\.UserID has no effect`
}

type Note struct {
	ID     uint
	UserID uint
	User   User `gorm:"constraint:OnDelete:CASCADE"` // want `CL303: .*declares the same relation`
}

type File struct {
	ID     uint
	UserID *uint
}

type Photo struct {
	ID        uint
	OwnerID   uint
	OwnerType string
}

type Draft struct {
	ID     uint
	UserID uint
	User   User `gorm:"constraint:OnDelete:CASCADE"`
}

type Key struct {
	ID      uint
	OwnerID *uint
}

type Lang struct{ ID uint }

// Log names the same column without a rule.
type Log struct {
	ID     uint
	UserID uint
	User   User
}

type Team struct{ ID uint }

// Member alone declares the relation.
type Member struct {
	ID     uint
	TeamID uint
	Team   Team `gorm:"constraint:fk_member_team,OnDelete:CASCADE"`
}

func DeleteTeam(db *gorm.DB, id uint) error { return db.Delete(&Team{}, id).Error }

func Users(db *gorm.DB) (all []User, err error) { return all, db.Find(&all).Error }
