package elements

import (
	"database/sql"
	"strings"
)

type user struct{ ID int }

func some(db *sql.DB, list string, id int) {
	for _, u := range strings.Fields(list) {
		db.Exec("DELETE FROM each WHERE user_id = ?", u)
		db.Exec("DELETE FROM one WHERE user_id = ?", id)
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

func fields(db *sql.DB, users map[string]*user) {
	for name, u := range users {
		db.Exec("DELETE FROM each WHERE user_id = ?", u.ID)
		db.Exec("DELETE FROM each WHERE user = ?", name)
	}
}

func called(db *sql.DB, users []user, id int) {
	for _, u := range users {
		remove(db, u.ID)
	}
	keep(db, id)
}

func remove(db *sql.DB, id int) { db.Exec("DELETE FROM each WHERE user_id = ?", id) }

func keep(db *sql.DB, id int) { db.Exec("DELETE FROM one WHERE user_id = ?", id) }
