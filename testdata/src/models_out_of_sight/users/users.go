// Package users deletes users; that logs refer to them is declared in a package
// that it does not import.
package users

import "gorm.io/gorm"

type User struct{ ID uint }

func Delete(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // program want `CL101: .*logs\.user_id`
}
