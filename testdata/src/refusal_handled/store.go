// Package refusal_handled expects that the database refuses a delete.
package refusal_handled

import (
	"database/sql"
	"errors"
	"strings"

	"gorm.io/gorm"
)

type User struct{ ID uint }

// mysqlError has the shape of the driver's error.
type mysqlError struct {
	Number  uint16
	Message string
}

func (e *mysqlError) Error() string { return e.Message }

var errInUse = errors.New("user has posts")

func Number(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	var refused *mysqlError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err
}

func isForeignKey(err error) bool {
	var refused *mysqlError
	return errors.As(err, &refused) && (refused.Number == 1451 || refused.Number == 1452)
}

func Helper(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	if isForeignKey(err) {
		return errInUse
	}
	return err
}

func Text(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	if err != nil && strings.Contains(err.Error(), "foreign key constraint fails") {
		return errInUse
	}
	return err
}

func Translated(db *gorm.DB, id uint) error {
	err := db.Delete(&User{}, id).Error
	if errors.Is(err, gorm.ErrForeignKeyViolated) {
		return errInUse
	}
	return err
}

func OtherError(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	if errors.Is(err, sql.ErrNoRows) {
		return errInUse
	}
	return err
}

func OtherNumber(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	var refused *mysqlError
	if errors.As(err, &refused) && refused.Number == 1213 {
		return errors.New("try again")
	}
	return err
}
