// Package database holds the connections, so that nobody else has to import a
// library to use them.
package database

import (
	"database/sql"

	"gorm.io/gorm"
)

var (
	DB   *sql.DB
	Gorm *gorm.DB
)

type User struct {
	ID   uint
	Name string
}

type Topic struct{ ID uint }

// Conn is a *sql.DB by another way.
func Conn() *sql.DB { return DB }

// Title deletes nothing.
func Title(id uint) string { return "" }
