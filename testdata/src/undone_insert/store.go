// Package undone_insert takes back a row that it has inserted itself, since a
// later step failed: nothing can refer to the row yet.
package undone_insert

import (
	"database/sql"

	"gorm.io/gorm"
)

type User struct {
	ID   int
	Name string
}

type Post struct {
	ID     int
	UserID int
}

func notify(name string) error { return nil }

func Register(db *gorm.DB, u *User) error {
	if err := db.Create(u).Error; err != nil {
		return err
	}
	err := notify(u.Name)
	if err != nil {
		db.Delete(&User{}, u.ID)
	}
	return err
}

func RegisterByValue(db *gorm.DB, name string) error {
	u := User{Name: name}
	if err := db.Create(&u).Error; err != nil {
		return err
	}
	if err := notify(name); err != nil {
		return db.Where("id = ?", u.ID).Delete(&User{}).Error
	}
	return nil
}

func insert(db *gorm.DB, u *User) error { return db.Create(u).Error }

func RegisterThroughCallee(db *gorm.DB, u *User) error {
	if err := insert(db, u); err != nil {
		return err
	}
	err := notify(u.Name)
	if err != nil {
		db.Where("id = ?", u.ID).Delete(&User{})
	}
	return err
}

func RegisterWithKey(db *sql.DB, id int, name string) error {
	if _, err := db.Exec("INSERT INTO users (id, name) VALUES (?, ?)", id, name); err != nil {
		return err
	}
	err := notify(name)
	if err != nil {
		db.Exec("DELETE FROM users WHERE id = ?", id)
	}
	return err
}

// The row has a post by the time it goes.
func RegisterWithPost(db *gorm.DB, u *User) error {
	if err := db.Create(u).Error; err != nil {
		return err
	}
	if err := db.Create(&Post{UserID: u.ID}).Error; err != nil {
		return err
	}
	err := notify(u.Name)
	if err != nil {
		db.Where("id = ?", u.ID).Delete(&User{}) // want "CL102"
	}
	return err
}

// Another row is inserted than the one that goes.
func Succeed(db *gorm.DB, u *User, old int) error {
	if err := db.Create(u).Error; err != nil {
		return err
	}
	return db.Where("id = ?", old).Delete(&User{}).Error // want "CL102"
}

// Save may have found the row, with all that refers to it.
func SaveThenDelete(db *gorm.DB, u *User) error {
	if err := db.Save(u).Error; err != nil {
		return err
	}
	return db.Where("id = ?", u.ID).Delete(&User{}).Error // want "CL102"
}
