// Package replace_into saves parents by REPLACE, which deletes the old row.
package replace_into

import "database/sql"

func SaveUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("REPLACE INTO users (id, name) VALUES (?, ?)", id, name) // want `^CL109: REPLACE INTO users deletes the old row first, and with it goes what refers to it: posts\.user_id is deleted`
	return err
}

func SaveLabel(db *sql.DB, id int, name string) error {
	_, err := db.Exec("replace labels set id = ?, name = ?", id, name) // want `CL109: .*tasks\.label_id is set to NULL`
	return err
}

func SaveRoom(db *sql.DB, id int, name string) error {
	_, err := db.Exec("REPLACE INTO rooms (id, name) VALUES (?, ?)", id, name) // want `CL102: replacing a row of rooms fails .*bookings\.room_id`
	return err
}

func SavePost(db *sql.DB, id, user int) error {
	_, err := db.Exec("REPLACE INTO posts (id, user_id) VALUES (?, ?)", id, user)
	return err
}

func SaveTask(db *sql.DB, id int) error {
	_, err := db.Exec("REPLACE INTO tasks (id) VALUES (?)", id)
	return err
}

func SaveBooking(db *sql.DB, id, room int) error {
	_, err := db.Exec("REPLACE INTO bookings (id, room_id) SELECT ?, ?", id, room)
	return err
}

func UpsertUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("INSERT INTO users (id, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name)", id, name)
	return err
}

func CountNames(db *sql.DB) (n int, err error) {
	err = db.QueryRow("SELECT COUNT(*) FROM users WHERE REPLACE(name, ' ', '') = ''").Scan(&n)
	return n, err
}
