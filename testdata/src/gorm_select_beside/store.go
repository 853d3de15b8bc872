// Package gorm_select_beside deletes users, and then their account with its
// associations, among which are the users' rows.
package gorm_select_beside

import (
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

type Account struct {
	ID    int
	Users []User
	Peers []Peer
}

type User struct {
	ID        int
	AccountID int
}

type Peer struct {
	ID        int
	AccountID int
	UserID    int
}

type Note struct {
	ID     int
	UserID int
}

func DropWithPeers(db *gorm.DB, account *Account) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id IN (SELECT id FROM users WHERE account_id = ?)", account.ID).Delete(&Note{}).Error; err != nil {
			return err
		}
		if err := tx.Delete(account.Users, "account_id = ?", account.ID).Error; err != nil {
			return err
		}
		return tx.Select("Peers").Delete(account).Error
	})
}

func DropWithAll(db *gorm.DB, account *Account) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Where("user_id IN (SELECT id FROM users WHERE account_id = ?)", account.ID).Delete(&Note{}).Error; err != nil {
			return err
		}
		if err := tx.Delete(&User{}, "account_id = ?", account.ID).Error; err != nil {
			return err
		}
		return tx.Select(clause.Associations).Delete(account).Error
	})
}

// The peers are not among what is taken along.
func DropWithUsers(db *gorm.DB, account *Account) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&User{}, "account_id = ? AND id > 7", account.ID).Error; err != nil { // program want `CL101: .*rows in peers\.user_id`
			return err
		}
		return tx.Select("Users").Delete(account).Error
	})
}

// Without its key GORM takes nothing along.
func DropByID(db *gorm.DB, id int) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&User{}, "account_id = ?", id).Error; err != nil { // program want `CL101: .*rows in peers\.user_id`
			return err
		}
		return tx.Select("Peers").Delete(&Account{}, id).Error
	})
}
