package store

import "gorm.io/gorm"

// Purge deletes the rows of the model that the handle's condition finds.
func Purge(tx *gorm.DB, model any) error { return tx.Delete(model).Error }

// DeleteOwned deletes the rows of the models in which the column is id.
func DeleteOwned(tx *gorm.DB, column string, id uint, models ...any) error {
	for _, m := range models {
		if err := tx.Where(column+" = ?", id).Delete(m).Error; err != nil {
			return err
		}
	}
	return nil
}

// DeleteRows is [DeleteObject] on a handle of GORM.
func DeleteRows(tx *gorm.DB, p Props, id uint) error {
	return tx.Exec("DELETE FROM "+p.TableName+" WHERE "+p.Column+" = ?", id).Error
}

// DeleteWith deletes the rows of the model that the options find.
func DeleteWith(tx *gorm.DB, model any, opts ...func(*gorm.DB) *gorm.DB) error {
	for _, opt := range opts {
		tx = opt(tx)
	}
	return tx.Delete(model).Error
}

// Owner finds the rows in which the column is id.
func Owner(column string, id uint) func(*gorm.DB) *gorm.DB {
	return func(tx *gorm.DB) *gorm.DB { return tx.Where(column+" = ?", id) }
}

// Matching finds the rows that pass a condition.
func Matching(condition string, value any) func(*gorm.DB) *gorm.DB {
	return func(tx *gorm.DB) *gorm.DB { return tx.Where(condition, value) }
}

// Scoped finds the row with the key.
func Scoped(tx *gorm.DB, id uint) *gorm.DB { return tx.Where("id = ?", id) }
