// Package tables_behind_values deletes from tables that lists, fields, functions
// and maps name.
package tables_behind_values

import (
	"context"
	"database/sql"
	"fmt"
	"regexp"
	"strconv"
)

func execAll(tx *sql.Tx, id int, texts ...string) error {
	for _, text := range texts {
		if _, err := tx.Exec(text, id); err != nil {
			return err
		}
	}
	return nil
}

func Texts(tx *sql.Tx, id int) error {
	return execAll(tx, id,
		"DELETE FROM posts WHERE user_id = ?",
		"DELETE FROM notes WHERE user_id = ?",
		"DELETE FROM users WHERE id = ?")
}

func TextsForgotten(tx *sql.Tx, id int) error {
	return execAll(tx, id, "DELETE FROM posts WHERE user_id = ?", "DELETE FROM users WHERE id = ?") // want `CL102: .*notes.user_id`
}

var all = []string{
	"DELETE FROM posts WHERE user_id = ?",
	"DELETE FROM notes WHERE user_id = ?",
	"DELETE FROM users WHERE id = ?",
}

func TextsOfThePackage(tx *sql.Tx, id int) error { return execAll(tx, id, all...) }

type ref struct{ table, column string }

func deleteRefs(tx *sql.Tx, id int, refs []ref) error {
	for _, r := range refs {
		if _, err := tx.Exec(fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column), id); err != nil {
			return err
		}
	}
	return nil
}

func Pairs(tx *sql.Tx, id int) error {
	return deleteRefs(tx, id, []ref{{"posts", "user_id"}, {"notes", "user_id"}, {"users", "id"}})
}

func PairsForgotten(tx *sql.Tx, id int) error {
	return deleteRefs(tx, id, []ref{{"notes", "user_id"}, {"users", "id"}}) // want `CL102: .*posts.user_id`
}

type table struct{ name string }

var (
	users = &table{"users"}
	posts = &table{"posts"}
	notes = &table{"notes"}
)

func (t *table) text(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

func TextOfTable(tx *sql.Tx, id int) error {
	for _, t := range []*table{posts, notes} {
		if _, err := tx.Exec(t.text("user_id"), id); err != nil {
			return err
		}
	}
	_, err := tx.Exec(users.text("id"), id)
	return err
}

func TextOfTableForgotten(tx *sql.Tx, id int) error {
	if _, err := tx.Exec(posts.text("user_id"), id); err != nil {
		return err
	}
	_, err := tx.Exec(users.text("id"), id) // want `CL102: .*notes.user_id`
	return err
}

// A service holds its repositories, and they their tables.
type crud struct {
	tx    *sql.Tx
	table string
}

func (c *crud) remove(id int) error {
	_, err := c.tx.Exec("DELETE FROM "+c.table+" WHERE id = ?", id)
	return err
}

type service struct{ users, others *crud }

func newService(tx *sql.Tx) *service {
	return &service{users: &crud{tx, "users"}, others: &crud{tx, "posts"}}
}

func (s *service) RemoveUser(id int) error { return s.users.remove(id) } // want "CL102"

func (s *service) RemovePost(id int) error { return s.others.remove(id) }

// Texts get the placeholders of the driver.
type driver struct {
	deleteUser, deletePosts, deleteNotes string
}

func open(param string, numbered bool) *driver {
	return &driver{
		deleteUser:  placeholders("DELETE FROM users WHERE id = ?", param, numbered),
		deletePosts: placeholders("DELETE FROM posts WHERE user_id = ?", param, numbered),
		deleteNotes: placeholders("DELETE FROM notes WHERE user_id = ?", param, numbered),
	}
}

func placeholders(text, param string, numbered bool) string {
	n := 0
	return regexp.MustCompile(`\?`).ReplaceAllStringFunc(text, func(string) string {
		n++
		if numbered {
			return param + strconv.Itoa(n)
		}
		return param
	})
}

func (d *driver) Whole(ctx context.Context, tx *sql.Tx, id int) error {
	for _, text := range []string{d.deletePosts, d.deleteNotes, d.deleteUser} {
		if _, err := tx.ExecContext(ctx, text, id); err != nil {
			return err
		}
	}
	return nil
}

func (d *driver) Forgotten(ctx context.Context, tx *sql.Tx, id int) error {
	_, err := tx.ExecContext(ctx, d.deleteUser, id) // want "CL102"
	return err
}

// A literal runs what it is told to. Who calls the function around it, in a
// transaction or not, has named nothing.
func erase(tx *sql.Tx, id int) error {
	from := func(table, column string) error {
		_, err := tx.Exec("DELETE FROM "+table+" WHERE "+column+" = ?", id) // want `CL102: .*notes.user_id`
		return err
	}
	if err := from("posts", "user_id"); err != nil {
		return err
	}
	return from("users", "id")
}

func Erase(db *sql.DB, id int) error {
	return inTransaction(db, func(tx *sql.Tx) error { return erase(tx, id) })
}

func EraseDirectly(tx *sql.Tx, id int) error { return erase(tx, id) }

func inTransaction(db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		_ = tx.Rollback()
		return err
	}
	return tx.Commit()
}
