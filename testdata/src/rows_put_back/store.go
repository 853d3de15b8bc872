// Package rows_put_back saves an account by deleting it and writing it anew:
// what refers to it refers to the new rows.
package rows_put_back

import (
	"database/sql"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

type Account struct {
	ID    string
	Name  string
	Users []User
}

type User struct {
	ID        string
	AccountID string
}

func Save(db *gorm.DB, account *Account) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(account.Users, "account_id = ?", account.ID).Error; err != nil {
			return err
		}
		if err := tx.Select(clause.Associations).Delete(account).Error; err != nil {
			return err
		}
		return tx.Session(&gorm.Session{FullSaveAssociations: true}).Create(account).Error
	})
}

// Another account takes the place of the deleted one.
func Replace(db *gorm.DB, old, account *Account) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if err := tx.Delete(&User{}, "account_id = ?", old.ID).Error; err != nil { // program want "CL101"
			return err
		}
		if err := tx.Delete(old).Error; err != nil { // program want "CL101"
			return err
		}
		return tx.Create(account).Error
	})
}

// The account is only written where it was not deleted.
func SaveOrDelete(db *gorm.DB, account *Account, drop bool) error {
	if drop {
		return db.Delete(account).Error // program want "CL101"
	}
	return db.Create(account).Error
}

// The account was there before.
func Reset(db *gorm.DB, account *Account) error {
	if err := db.Create(account).Error; err != nil {
		return err
	}
	return db.Model(account).Update("name", "").Error
}

func SaveByText(db *sql.DB, id, name string) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM accounts WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.Exec("INSERT INTO accounts (id, name) VALUES (?, ?)", id, name); err != nil {
		return err
	}
	return tx.Commit()
}

// The statement writes the account alone, its users stay deleted.
func UsersByText(db *sql.DB, id, name string) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec("DELETE FROM users WHERE account_id = ?", id); err != nil { // program want "CL101"
		return err
	}
	if _, err := tx.Exec("INSERT INTO accounts (id, name) VALUES (?, ?)", id, name); err != nil {
		return err
	}
	return tx.Commit()
}
