// Package script_and_automigrate has a schema that begins with a script and goes
// on with the models that AutoMigrate is given. A driver that sees one package at
// a time knows the script alone.
package script_and_automigrate

import "gorm.io/gorm"

type User struct{ ID uint }

type Board struct{ ID uint }

type Session struct {
	ID     uint
	UserID uint `gorm:"index"`
}

type Invoice struct {
	ID     uint
	UserID uint
	User   User
}

type Pin struct {
	ID      uint
	BoardID uint `gorm:"index"`
}

// Badge was a table once.
type Badge struct {
	ID     uint
	UserID uint `gorm:"not null;index"`
}

// Draft is not migrated: nobody knows whether it has a table.
type Draft struct {
	ID     uint
	UserID uint `gorm:"not null;index"`
}

// Dashboard has nothing to do with notes.dashboard_id: the script that creates
// the notes has no such table.
type Dashboard struct{ ID uint }

func Migrate(db *gorm.DB, billing bool) error {
	models := []any{&User{}, &Session{}, &Pin{}, &Dashboard{}}
	if billing {
		models = append(models, &Invoice{})
	}
	for _, m := range models {
		if err := db.AutoMigrate(m); err != nil {
			return err
		}
	}
	return db.Migrator().DropTable(&Badge{})
}

func DeleteUser(db *gorm.DB, id uint) error {
	return db.Delete(&User{}, id).Error // program want `CL101: .* orphaned rows in sessions\.user_id:` `CL102: .*invoices\.user_id`
}

func DeleteUserWithAll(db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id = ?", id).Delete(&Session{}).Error; err != nil {
			return err
		}
		if err := tx.Where("user_id = ?", id).Delete(&Invoice{}).Error; err != nil {
			return err
		}
		return tx.Delete(&User{}, id).Error
	})
}

// A column that AutoMigrate adds to a table of the script.
func DeleteBoard(db *gorm.DB, id uint) error {
	return db.Delete(&Board{}, id).Error // program want `CL101: .*pins\.board_id`
}

func DeleteDashboard(db *gorm.DB, id uint) error { return db.Delete(&Dashboard{}, id).Error }

func DeleteSession(db *gorm.DB, id uint) error { return db.Delete(&Session{}, id).Error }

func DeleteBadge(db *gorm.DB, id uint) error { return db.Delete(&Badge{}, id).Error }

func DeleteDraft(db *gorm.DB, id uint) error { return db.Delete(&Draft{}, id).Error }
