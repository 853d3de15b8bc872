// Package keys_nobody_makes has models and no call that migrates them: the keys of
// their tags are there only if somebody else has made them.
package keys_nobody_makes

import "gorm.io/gorm"

type User struct {
	ID    uint
	Notes []Note `gorm:"constraint:OnDelete:CASCADE"`
}

type Note struct {
	ID     uint
	UserID uint
}

type Draft struct {
	ID     uint
	Images []Image `gorm:"constraint:OnDelete:SET NULL"`
}

type Image struct {
	ID      uint
	DraftID *uint
}

type Order struct {
	ID    uint
	Lines []Line
}

type Line struct {
	ID      uint
	OrderID uint
}

// DeleteUser would take the notes along by the key, which may not be there: nothing
// is said, nor is the delete called safe.
func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error
}

func DeleteDraft(db *gorm.DB, id uint) error {
	return db.Delete(&Draft{}, id).Error
}

// DeleteOrder leaves the lines behind, or is refused: both are mistakes.
func DeleteOrder(db *gorm.DB, id uint) error {
	return db.Delete(&Order{}, id).Error // want `CL102: .*lines\.order_id refer to it \(error 1451\): ON DELETE NO ACTION( \(where AutoMigrate makes the key: no call of it was seen\))?`
}

func DeleteOrderWithLines(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("order_id = ?", id).Delete(&Line{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Order{}, id).Error
	})
}
