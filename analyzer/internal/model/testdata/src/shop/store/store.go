// Package store opens the database and migrates.
package store

import (
	"gorm.io/driver/mysql"
	"gorm.io/gorm"

	"shop/models"
)

var all = []any{&models.Customer{}, &models.Order{}}

type local struct {
	ID uint
}

type report struct {
	N int
}

func Open(dsn string) (*gorm.DB, error) {
	db, err := gorm.Open(mysql.Open(dsn), &gorm.Config{})
	if err != nil {
		return nil, err
	}
	if err := db.SetupJoinTable(&models.Customer{}, "Tags", &models.CustomerTag{}); err != nil {
		return nil, err
	}
	if err := db.AutoMigrate(all...); err != nil {
		return nil, err
	}
	for _, m := range []any{models.Tag{}, &models.Bare{}} {
		if err := db.AutoMigrate(m); err != nil {
			return nil, err
		}
	}
	return db, db.AutoMigrate(&local{})
}

func Report(db *gorm.DB) (out []report, err error) {
	err = db.Model(&models.Order{}).Select("count(*) AS n").Find(&out).Error
	return out, err
}
