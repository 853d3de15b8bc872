// Package broken does not type-check.
package broken

import (
	"database/sql"

	"nowhere"
)

var bad = undefinedFunction()

var client = nowhere.New()

func sound(db *sql.DB) {
	db.Exec("DELETE FROM posts")
	db.Exec("DELETE FROM users")
}

func unsound(db *sql.DB) {
	db.Exec("DELETE FROM posts")
	undefined(db)
}

func usesMissing(db *sql.DB) {
	c := nowhere.New()
	c.Do(db)
	client.Do()
	db.Exec("DELETE FROM posts")
}

func (m *missing) method(db *sql.DB) {
	db.Exec("DELETE FROM posts")
}

func callsUnsound(db *sql.DB) {
	unsound(db)
	db.Exec("DELETE FROM users")
}

func usesBad(db *sql.DB) {
	println(bad)
	db.Exec("DELETE FROM users")
}
