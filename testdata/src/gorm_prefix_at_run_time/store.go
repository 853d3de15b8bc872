// Package gorm_prefix_at_run_time puts a prefix before all table names that only
// the running program knows. There is no DDL, so how tables hang together can be
// told without it.
package gorm_prefix_at_run_time

import (
	"os"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

type User struct {
	ID    uint
	Posts []Post
	Notes []Note `gorm:"constraint:OnDelete:CASCADE"`
}

type Post struct {
	ID     uint
	UserID *uint
}

type Note struct {
	ID     uint
	UserID *uint
}

type Tag struct {
	ID    uint
	Marks []Mark
}

type Mark struct {
	ID    uint
	TagID uint
}

func Open(dsn string) (*gorm.DB, error) {
	db, err := gorm.Open(mysql.Open(dsn), &gorm.Config{
		NamingStrategy: schema.NamingStrategy{TablePrefix: os.Getenv("TABLE_PREFIX")},
	})
	if err != nil {
		return nil, err
	}
	return db, db.AutoMigrate(&User{}, &Post{}, &Note{}, &Tag{}, &Mark{})
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // want "CL102"
}

func DeletePost(db *gorm.DB, id uint) error {
	return db.Delete(&Post{}, id).Error
}

// Statements that are put together with the prefix say nothing: what they clean
// is not known.
func DeleteTagByText(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Exec("DELETE FROM "+os.Getenv("TABLE_PREFIX")+"marks WHERE tag_id = ?", id).Error; err != nil {
			return err
		}
		return tx.Delete(&Tag{}, id).Error
	})
}

func DeleteTag(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("tag_id = ?", id).Delete(&Mark{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Tag{}, id).Error
	})
}
