// Package relation_without_key declares associations for which the schema has no
// foreign key, and deletes their parents.
package relation_without_key

import "gorm.io/gorm"

type User struct {
	ID       uint
	Posts    []Post // want `^CL302: posts\.user_id refers to users\.id by the model alone`
	Notes    []Note
	Seats    []Seat
	Comments []Comment `gorm:"polymorphic:Owner"`
	Visits   []Visit
}

type Post struct {
	ID     uint
	UserID *uint
}

type Note struct {
	ID     uint
	UserID *uint
}

type Seat struct {
	ID     uint
	UserID *uint
	User   *User
}

type Comment struct {
	ID        uint
	OwnerID   uint
	OwnerType string
}

// Visit is in another database: its table is not in the schema.
type Visit struct {
	ID     uint
	UserID *uint
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Note{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error // want `CL101: .*posts\.user_id and comments\.owner_id`
	})
}

func DeleteUserAndAll(db *gorm.DB, id uint) error {
	return db.Select("Posts", "Notes", "Comments").Delete(&User{ID: id}).Error
}

func DeletePost(db *gorm.DB, id uint) error { return db.Delete(&Post{}, id).Error }
