// Package db has helpers that are given tables and models.
package db

import (
	"database/sql"
	"fmt"

	"gorm.io/gorm"
)

func DeleteByID(db *sql.DB, table string, id int) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE id = ?", table), id)
	return err
}

func DeleteBy(db *sql.DB, table, column string, id int) error {
	_, err := db.Exec("DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// DeleteFrom hands its table on.
func DeleteFrom(db *sql.DB, table string, id int) error { return DeleteBy(db, table, "user_id", id) }

func DeleteNamed(db *sql.DB, table, name string) {
	db.Exec("DELETE FROM " + table + " WHERE name = '" + name + "'")
}

func DeleteOne(db *gorm.DB, model any) error { return db.Delete(model).Error }

func DeleteAll(db *gorm.DB, models ...any) error {
	return db.Transaction(func(tx *gorm.DB) error {
		for _, m := range models {
			if err := tx.Delete(m).Error; err != nil {
				return err
			}
		}
		return nil
	})
}

func DeleteEach(db *gorm.DB, models ...any) error { return DeleteAll(db, models...) }

func DeleteOwned(db *gorm.DB, userID uint, models ...any) {
	for _, m := range models {
		db.Where("user_id = ?", userID).Delete(m)
	}
}

func Delete[T any](db *gorm.DB, id uint) error {
	var t T
	return db.Delete(&t, id).Error
}

type Repo[T any] struct{ db *gorm.DB }

func (r *Repo[T]) Delete(id uint) error {
	return r.db.Where("id = ?", id).Delete(new(T)).Error
}
