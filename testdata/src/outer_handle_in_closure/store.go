// Package outer_handle_in_closure uses the outer handle within a transaction's
// closure, so that a rollback does not undo the statement.
package outer_handle_in_closure

import (
	"database/sql"

	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

type Store struct{ db *gorm.DB }

func CleanupOutside(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error // want `^CL105: .* run on different handles, one of them past the transaction`
	})
}

func (s *Store) FieldOutside(id uint) error {
	return s.db.Transaction(func(tx *gorm.DB) error {
		if err := s.db.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error // want "CL105"
	})
}

func begun(db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

func SQLOutside(db *sql.DB, id uint) error {
	return begun(db, func(tx *sql.Tx) error {
		if _, err := db.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.Exec("DELETE FROM users WHERE id = ?", id) // want "CL105"
		return err
	})
}

func Inside(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}

// The closure's parameter hides the outer handle.
func SameName(db *gorm.DB, id uint) error {
	return db.Transaction(func(db *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return db.Delete(&User{}, id).Error
	})
}

func Nested(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Transaction(func(tx *gorm.DB) error {
			if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
				return err
			}
			return tx.Delete(&User{}, id).Error
		})
	})
}

func SQLInside(db *sql.DB, id uint) error {
	return begun(db, func(tx *sql.Tx) error {
		if _, err := tx.Exec("DELETE FROM posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
		return err
	})
}

// A look outside the transaction removes nothing.
func ReadOutside(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		var u User
		if err := db.First(&u, id).Error; err != nil {
			return err
		}
		if err := tx.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&u).Error
	})
}
