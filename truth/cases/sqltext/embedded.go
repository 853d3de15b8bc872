package sqltext

import (
	"context"
	"database/sql"
	"embed"
)

// Embedded takes the text from an embedded file.
//
//	CREATE TABLE e01_users (id INT PRIMARY KEY);
//	CREATE TABLE e01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES e01_users (id));
//	INSERT INTO e01_users VALUES (1), (2);
//	INSERT INTO e01_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) Embedded(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, deleteUser, id)
	return err
}

//go:embed delete_user.sql
var deleteUser string

// EmbeddedBytes takes the text from an embedded file as bytes.
//
//	CREATE TABLE e01_users (id INT PRIMARY KEY);
//	CREATE TABLE e01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES e01_users (id));
//	INSERT INTO e01_users VALUES (1), (2);
//	INSERT INTO e01_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) EmbeddedBytes(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, string(deleteUserBytes), id)
	return err
}

//go:embed delete_user.sql
var deleteUserBytes []byte

// EmbeddedFolder reads the text from an embedded folder.
//
//	CREATE TABLE e01_users (id INT PRIMARY KEY);
//	CREATE TABLE e01_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES e01_users (id));
//	INSERT INTO e01_users VALUES (1), (2);
//	INSERT INTO e01_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) EmbeddedFolder(ctx context.Context, db *sql.DB, id int64) error {
	text, err := queries.ReadFile("delete_user.sql")
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, string(text), id)
	return err
}

//go:embed *.sql
var queries embed.FS
