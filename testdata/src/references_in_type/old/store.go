// Package old has GORM v1's models, whose type tags go on to REFERENCES: the only
// way in which its auto-migration makes foreign keys.
package old

import "github.com/jinzhu/gorm"

type User struct {
	ID int `gorm:"primary_key"`
}

type Star struct {
	ID     int
	User   *User
	UserID int `gorm:"not null; index" sql:"default: null; type:int REFERENCES users(id) ON DELETE CASCADE"`
}

type Avatar struct {
	ID     int
	User   *User
	UserID *int `sql:"type:int REFERENCES users(id) ON DELETE SET NULL"`
}

type Album struct {
	ID int `gorm:"primary_key"`
}

type Track struct {
	ID      int
	Album   *Album
	AlbumID int `sql:"type:int REFERENCES albums(id)"`
}

type Genre struct {
	ID    int `gorm:"primary_key"`
	Books []Book
}

type Book struct {
	ID      int
	GenreID int `sql:"type:int NOT NULL"`
}

// Migrate makes the tables, in an order of its own.
func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(User{}, Star{}, Avatar{}, Album{}, Track{}, Genre{}, Book{}).Error
}

// DeleteUser takes the stars along and lets the avatars go.
func DeleteUser(db *gorm.DB, id int) error {
	return db.Where("id = ?", id).Delete(&User{}).Error
}

func DeleteAlbum(db *gorm.DB, id int) error {
	return db.Where("id = ?", id).Delete(&Album{}).Error // want `CL102: deleting from albums fails while rows of tracks\.album_id refer to it`
}

func DeleteAlbumWithTracks(db *gorm.DB, id int) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("album_id = ?", id).Delete(&Track{}).Error; err != nil {
			return err
		}
		return tx.Where("id = ?", id).Delete(&Album{}).Error
	})
}

func DeleteGenre(db *gorm.DB, id int) error {
	return db.Where("id = ?", id).Delete(&Genre{}).Error // want `CL101: deleting from genres leaves orphaned rows in books\.genre_id`
}
