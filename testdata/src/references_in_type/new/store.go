// Package new has the same with GORM v2.
package new

import "gorm.io/gorm"

type Owner struct {
	ID int64
}

type Key struct {
	ID      int64
	OwnerID int64 `gorm:"type:bigint REFERENCES owners(id) ON DELETE CASCADE"`
}

type House struct {
	ID int64
}

type Room struct {
	ID      int64
	HouseID int64 `gorm:"type:bigint REFERENCES houses(id) ON DELETE RESTRICT"`
}

func Migrate(db *gorm.DB) error {
	return db.AutoMigrate(&Owner{}, &Key{}, &House{}, &Room{})
}

// DeleteOwner takes the keys along.
func DeleteOwner(db *gorm.DB, id int64) error {
	return db.Delete(&Owner{}, id).Error
}

func DeleteHouse(db *gorm.DB, id int64) error {
	return db.Delete(&House{}, id).Error // want `CL102: deleting from houses fails while rows of rooms\.house_id refer to it`
}

func DeleteHouseWithRooms(db *gorm.DB, id int64) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("house_id = ?", id).Delete(&Room{}).Error; err != nil {
			return err
		}
		return tx.Delete(&House{}, id).Error
	})
}
