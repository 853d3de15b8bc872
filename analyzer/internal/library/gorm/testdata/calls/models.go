// Package calls has GORM calls of every form.
package calls

import (
	"time"

	"gorm.io/gorm"
)

type User struct {
	ID        uint
	Name      string
	TeamID    *uint
	Posts     []Post
	Card      *Card
	Roles     []Role `gorm:"many2many:user_roles"`
	Manager   *User
	ManagerID *uint
}

type Post struct {
	ID     uint
	UserID uint
	Title  string
	User   *User
}

type Card struct {
	ID     uint
	UserID uint
}

type Role struct{ ID uint }

// Account deletes softly.
type Account struct {
	gorm.Model
	Name   string
	Orders []Order
}

type Order struct {
	gorm.Model
	AccountID uint
}

// Hooked has hooks.
type Hooked struct {
	ID uint
}

func (h *Hooked) BeforeDelete(tx *gorm.DB) error { return nil }
func (h *Hooked) AfterDelete(tx *gorm.DB) error  { return nil }

// Miss has a method of a hook's name with another signature.
type Miss struct {
	ID uint
}

func (m *Miss) BeforeDelete() error { return nil }

// Line has a composite key.
type Line struct {
	OrderID uint `gorm:"primaryKey"`
	Number  int  `gorm:"primaryKey"`
}

// Named takes its table from a variable that others may write.
var Table = "dynamic"

type Named struct {
	ID uint
	At time.Time
}

func (Named) TableName() string { return Table }

type Repo struct {
	db *gorm.DB
}

type Store struct {
	*gorm.DB
}
