// Package implied_by_model_value asks for rows by the key of a model that it is given.
package implied_by_model_value

import "gorm.io/gorm"

type Base struct {
	ID uint `gorm:"primarykey"`
}

type Category struct {
	Base
	ParentID *uint
	Rank     uint
}

type Author struct {
	Base
	Score uint
}

type Letter struct {
	Base
	AuthorID uint
	Points   uint
}

type Note struct {
	Base
	Mark uint
}

// Children asks for the rows that name the category: a tree.
func Children(db *gorm.DB, c *Category) (out []Category, err error) {
	err = db.Where("parent_id = ?", c.ID).Find(&out).Error
	return out, err
}

// Letters asks within a literal, for a list.
func Letters(db *gorm.DB, authors []*Author) (out []Letter, err error) {
	err = db.Transaction(func(tx *gorm.DB) error {
		for _, a := range authors {
			var some []Letter
			if err := tx.Where("author_id = ?", a.ID).Find(&some).Error; err != nil {
				return err
			}
			out = append(out, some...)
		}
		return nil
	})
	return out, err
}

// Alike compares columns that name nothing, and what is no key.
func Alike(db *gorm.DB, a *Author, c *Category) (n int64, err error) {
	if err := db.Model(&Letter{}).Where("points = ?", a.ID).Count(&n).Error; err != nil {
		return 0, err
	}
	err = db.Model(&Note{}).Where("mark = ?", a.Score).Or("mark = ?", c.ID).Count(&n).Error
	return n, err
}

func DeleteCategory(db *gorm.DB, id uint) error {
	return db.Delete(&Category{}, id).Error // program want `CL101: deleting from categories leaves orphaned rows in categories\.parent_id`
}

func DeleteAuthor(db *gorm.DB, id uint) error {
	return db.Delete(&Author{}, id).Error // program want `CL101: deleting from authors leaves orphaned rows in letters\.author_id:`
}

func DeleteTree(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("parent_id = ?", id).Delete(&Category{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Category{}, id).Error
	})
}

func DeleteAuthorAndLetters(db *gorm.DB, a *Author) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("author_id = ?", a.ID).Delete(&Letter{}).Error; err != nil {
			return err
		}
		return tx.Delete(a).Error
	})
}

func DeleteLetter(db *gorm.DB, id uint) error { return db.Delete(&Letter{}, id).Error }

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Category{}, &Author{}, &Letter{}, &Note{})
}
