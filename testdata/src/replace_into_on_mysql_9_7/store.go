// Package replace_into_on_mysql_9_7 is on a server that keeps the children of a
// replaced row whose key stays the same.
package replace_into_on_mysql_9_7

import "database/sql"

func SaveUser(db *sql.DB, id int, name string) error {
	_, err := db.Exec("REPLACE INTO users (id, name) VALUES (?, ?)", id, name)
	return err
}
