// Package gorm_raw_not_executed builds deletes with Raw, which only the end of
// a chain runs.
package gorm_raw_not_executed

import "gorm.io/gorm"

func RawError(db *gorm.DB, id uint) error {
	return db.Raw("DELETE FROM users WHERE id = ?", id).Error // want `^CL111: the delete from users is built and never run`
}

func RawDropped(db *gorm.DB, id uint) {
	db.Raw("DELETE FROM users WHERE id = ?", id) // want "CL111"
}

func RawAfterCheck(db *gorm.DB, id uint) error {
	if id == 0 {
		return nil
	}
	res := db.Raw("DELETE FROM posts WHERE user_id = ?", id) // want "CL111"
	return res.Error
}

func Exec(db *gorm.DB, id uint) error {
	return db.Exec("DELETE FROM users WHERE id = ?", id).Error
}

func RawScan(db *gorm.DB, id uint) error {
	var gone []uint
	return db.Raw("DELETE FROM users WHERE id = ? RETURNING id", id).Scan(&gone).Error
}

func RawRow(db *gorm.DB, id uint) (gone uint, err error) {
	err = db.Raw("DELETE FROM posts WHERE user_id = ? RETURNING id", id).Row().Scan(&gone)
	return gone, err
}

// What becomes of the statement is the caller's business.
func RawReturned(db *gorm.DB, id uint) *gorm.DB {
	return db.Raw("DELETE FROM users WHERE id = ?", id)
}

func RawLater(db *gorm.DB, id uint) error {
	var gone []uint
	q := db.Raw("DELETE FROM users WHERE id = ? RETURNING id", id)
	return q.Scan(&gone).Error
}

func RawSelect(db *gorm.DB) error {
	return db.Raw("SELECT id FROM users").Error
}
