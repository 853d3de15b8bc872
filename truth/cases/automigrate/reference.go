package automigrate

import "gorm.io/gorm"

// TypeCascade has a key that the type tag of its column goes on to.
//
//	INSERT INTO r01_users (id) VALUES (1), (2);
//	INSERT INTO r01_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) TypeCascade(db *gorm.DB, id uint) error { return db.Delete(&R01User{}, id).Error }

type R01User struct{ ID int64 }

type R01Post struct {
	ID     int64
	UserID int64 `gorm:"type:bigint REFERENCES r01_users(id) ON DELETE CASCADE"`
}

// TypeCascadeMigrate makes the tables of TypeCascade.
func (Cases) TypeCascadeMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&R01User{}, &R01Post{})
}

// TypeRestrict has such a key without a rule.
//
//	INSERT INTO r02_users (id) VALUES (1), (2);
//	INSERT INTO r02_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) TypeRestrict(db *gorm.DB, id uint) error { return db.Delete(&R02User{}, id).Error }

type R02User struct{ ID int64 }

type R02Post struct {
	ID     int64
	UserID int64 `gorm:"type:bigint REFERENCES r02_users(id)"`
}

// TypeRestrictMigrate makes the tables of TypeRestrict.
func (Cases) TypeRestrictMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&R02User{}, &R02Post{})
}
