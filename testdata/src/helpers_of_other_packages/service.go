// Package helpers_of_other_packages deletes through the helpers of another
// package, which it gives tables and texts.
package helpers_of_other_packages

import (
	"database/sql"

	"helpers_of_other_packages/store"
)

var (
	users = &store.Props{TableName: "users", Column: "id"}
	posts = &store.Props{TableName: "posts", Column: "user_id"}
)

func Fields(tx *sql.Tx, id int) error {
	if err := store.DeleteObject(tx, store.Props{TableName: "posts", Column: "user_id"}, id); err != nil {
		return err
	}
	return store.DeleteObject(tx, store.Props{TableName: "users", Column: "id"}, id)
}

func FieldsForgotten(tx *sql.Tx, id int) error {
	return store.DeleteObject(tx, store.Props{TableName: "users", Column: "id"}, id) // want "CL102"
}

func Built(tx *sql.Tx, id int) error {
	if err := store.DeleteBuilt(tx, posts, id); err != nil {
		return err
	}
	return store.DeleteBuilt(tx, users, id)
}

func BuiltForgotten(tx *sql.Tx, id int) error {
	return store.DeleteBuilt(tx, users, id) // want "CL102"
}

func Each(tx *sql.Tx, id int) error { return store.DeleteEach(tx, id, *posts, *users) }

func EachForgotten(tx *sql.Tx, id int) error {
	return store.DeleteEach(tx, id, store.Props{TableName: "users", Column: "id"}) // want "CL102"
}

func Texts(tx *sql.Tx, id int) error {
	return store.ExecAll(tx, []string{"DELETE FROM posts WHERE user_id = ?", "DELETE FROM users WHERE id = ?"}, id)
}

func TextsForgotten(tx *sql.Tx, id int) error {
	return store.ExecAll(tx, []string{"DELETE FROM users WHERE id = ?"}, id) // want "CL102"
}

func Text(tx *sql.Tx, id int) error {
	if err := store.Exec(tx, "DELETE FROM posts WHERE user_id = ?", id); err != nil {
		return err
	}
	return store.Exec(tx, "DELETE FROM users WHERE id = ?", id)
}

func TextForgotten(tx *sql.Tx, id int) error {
	return store.Exec(tx, "DELETE FROM users WHERE id = ?", id) // want "CL102"
}

// What is deleted is not known: nothing is said of the user.
func Unknown(tx *sql.Tx, text string, id int) error {
	if err := store.Exec(tx, text, id); err != nil {
		return err
	}
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}

func Refusal(tx *sql.Tx, id int) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return store.Translate(err)
}

func RefusalAsked(tx *sql.Tx, id int) error {
	if _, err := tx.Exec("DELETE FROM users WHERE id = ?", id); store.IsRefusal(err) {
		return nil
	} else if err != nil {
		return err
	}
	return nil
}
