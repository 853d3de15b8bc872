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

// A transaction within the caller's transaction is a save point: the outer handle
// is on the same connection, and goes back with it.
func SavePoint(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Transaction(func(inner *gorm.DB) error {
			if err := inner.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
				return err
			}
			return tx.Delete(&User{}, id).Error
		})
	})
}

// Every caller of it gives it a transaction, which only the whole program shows.
func deleteWithin(tx *gorm.DB, id uint) error {
	return tx.Transaction(func(inner *gorm.DB) error {
		if err := inner.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error // not program // want "CL105"
	})
}

func (s *Store) Delete(id uint) error {
	return s.write(func(tx *gorm.DB) error { return deleteWithin(tx, id) })
}

func (s *Store) DeleteAll(ids []uint) error {
	return s.db.Transaction(func(tx *gorm.DB) error {
		for _, id := range ids {
			if err := deleteWithin(tx, id); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *Store) write(f func(*gorm.DB) error) error {
	tx := s.db.Begin()
	defer tx.Rollback()
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit().Error
}

// One caller gives it a transaction, the other the database.
func deleteAnyhow(db *gorm.DB, id uint) error {
	return db.Transaction(func(inner *gorm.DB) error {
		if err := inner.Where("user_id = ?", id).Delete(&Post{}).Error; err != nil {
			return err
		}
		return db.Delete(&User{}, id).Error // want "CL105"
	})
}

func (s *Store) Within(id uint) error {
	return s.write(func(tx *gorm.DB) error { return deleteAnyhow(tx, id) })
}

func (s *Store) Without(id uint) error { return deleteAnyhow(s.db, id) }
