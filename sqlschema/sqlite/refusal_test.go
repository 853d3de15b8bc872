package sqlite_test

import (
	"database/sql"
	"errors"
	"testing"

	driver "modernc.org/sqlite"
)

// TestRefusal: the code of the error that findings name, by SQLite itself.
func TestRefusal(t *testing.T) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, stmt := range []string{
		"PRAGMA foreign_keys = ON",
		"CREATE TABLE users (id INTEGER PRIMARY KEY)",
		"CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id))",
		"INSERT INTO users VALUES (1)",
		"INSERT INTO posts VALUES (1, 1)",
	} {
		if _, err := db.Exec(stmt); err != nil {
			t.Fatalf("%s: %v", stmt, err)
		}
	}
	_, err = db.Exec("DELETE FROM users WHERE id = 1")
	var refused *driver.Error
	if !errors.As(err, &refused) || refused.Code() != 787 {
		t.Errorf("got %v, want error 787", err)
	}
}
