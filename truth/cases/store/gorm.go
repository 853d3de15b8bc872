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
