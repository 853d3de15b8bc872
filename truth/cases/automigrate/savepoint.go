package automigrate

import "gorm.io/gorm"

// SavePointOuterHandle cleans in a save point and deletes on the transaction around it.
//
//	INSERT INTO sp1_users (id) VALUES (1), (2);
//	INSERT INTO sp1_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SavePointOuterHandle(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		return tx.Transaction(func(inner *gorm.DB) error {
			if err := inner.Where("user_id = ?", id).Delete(&Sp1Post{}).Error; err != nil {
				return err
			}
			return tx.Delete(&Sp1User{}, id).Error
		})
	})
}

type Sp1User struct {
	ID    uint
	Posts []Sp1Post `gorm:"foreignKey:UserID"`
}

type Sp1Post struct {
	ID     uint
	UserID uint
}

// SavePointOuterHandleMigrate makes the tables of SavePointOuterHandle.
func (Cases) SavePointOuterHandleMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&Sp1User{}, &Sp1Post{})
}

// SavePointInHelper does so in a function that is given the transaction.
//
//	INSERT INTO sp2_users (id) VALUES (1), (2);
//	INSERT INTO sp2_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
func (Cases) SavePointInHelper(db *gorm.DB, id uint) error {
	tx := db.Begin()
	defer tx.Rollback()
	if err := deleteSp2(tx, id); err != nil {
		return err
	}
	return tx.Commit().Error
}

func deleteSp2(tx *gorm.DB, id uint) error {
	return tx.Transaction(func(inner *gorm.DB) error {
		if err := inner.Where("user_id = ?", id).Delete(&Sp2Post{}).Error; err != nil {
			return err
		}
		return tx.Delete(&Sp2User{}, id).Error
	})
}

type Sp2User struct {
	ID    uint
	Posts []Sp2Post `gorm:"foreignKey:UserID"`
}

type Sp2Post struct {
	ID     uint
	UserID uint
}

// SavePointInHelperMigrate makes the tables of SavePointInHelper.
func (Cases) SavePointInHelperMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&Sp2User{}, &Sp2Post{})
}

// SavePointAlone is no save point: the helper is given the database, and deletes past its own transaction.
//
//	INSERT INTO sp3_users (id) VALUES (1), (2);
//	INSERT INTO sp3_posts (id, user_id) VALUES (10, 1), (11, 1), (20, 2);
//
// Reality: ok
// Torn: yes
func (Cases) SavePointAlone(db *gorm.DB, id uint) error {
	return db.Transaction(func(inner *gorm.DB) error {
		if err := db.Where("user_id = ?", id).Delete(&Sp3Post{}).Error; err != nil {
			return err
		}
		return inner.Delete(&Sp3User{}, id).Error
	})
}

type Sp3User struct {
	ID    uint
	Posts []Sp3Post `gorm:"foreignKey:UserID"`
}

type Sp3Post struct {
	ID     uint
	UserID uint
}

// SavePointAloneMigrate makes the tables of SavePointAlone.
func (Cases) SavePointAloneMigrate(db *gorm.DB, _ uint) error {
	return db.AutoMigrate(&Sp3User{}, &Sp3Post{})
}
