// Package gorm_association_severed takes rows out of an association: GORM sets
// their key to NULL, which the one column cannot hold.
package gorm_association_severed

import "gorm.io/gorm"

type User struct {
	ID    uint
	Posts []Post
	Notes []Note
}

type Post struct {
	ID     uint
	UserID uint
}

type Note struct {
	ID     uint
	UserID *uint
}

func ClearPosts(db *gorm.DB, u *User) error {
	return db.Model(u).Association("Posts").Clear() // want `^CL112: the operation sets posts\.user_id to NULL`
}

func RemovePost(db *gorm.DB, u *User, p *Post) error {
	return db.Model(u).Association("Posts").Delete(p) // want "CL112"
}

func ClearNotes(db *gorm.DB, u *User) error {
	return db.Model(u).Association("Notes").Clear()
}

func RemoveNote(db *gorm.DB, u *User, n *Note) error {
	return db.Model(u).Association("Notes").Delete(n)
}

func DeletePosts(db *gorm.DB, u *User) error {
	return db.Model(u).Association("Posts").Unscoped().Clear()
}

func ReplaceNotes(db *gorm.DB, u *User, notes []Note) error {
	return db.Model(u).Association("Notes").Replace(notes)
}
