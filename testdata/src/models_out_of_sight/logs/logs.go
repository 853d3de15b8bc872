// Package logs declares a relation to users.
package logs

import (
	"gorm.io/gorm"

	"models_out_of_sight/users"
)

type Log struct {
	ID     uint
	UserID *uint
	User   *users.User // want "CL302"
}

// Here the relation is in sight.
func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&users.User{}, id).Error // want `CL101: .*logs\.user_id`
}

func Delete(db *gorm.DB, id uint) error {
	return db.Delete(&Log{}, id).Error
}

func DeleteUserAndLogs(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Log{}).Error; err != nil {
			return err
		}
		return tx.Delete(&users.User{}, id).Error
	})
}
