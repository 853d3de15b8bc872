// Package table_names_put_in has the names of its tables in variables, which it puts
// into its statements by formatting and replacing.
package table_names_put_in

import (
	"database/sql"
	"fmt"
	"strings"
)

var (
	tableUsers string
	tablePosts string

	labels = strings.NewReplacer("{{users}}", "users", "{{labels}}", "labels")
)

func init() {
	tableUsers = "users"
	tablePosts = "posts"
}

// Configure puts the prefix of an installation before the names.
func Configure(prefix string) {
	if prefix != "" {
		tableUsers = prefix + tableUsers
		tablePosts = prefix + tablePosts
	}
}

// named puts the names of tables in the place of their marks.
func named(q string) string {
	q = strings.ReplaceAll(q, "{{users}}", tableUsers)
	return strings.ReplaceAll(q, "{{posts}}", tablePosts)
}

func deleteUser() string {
	return fmt.Sprintf("DELETE FROM %s WHERE id = %s", tableUsers, "?")
}

func deletePosts() string { return fmt.Sprintf(`DELETE FROM %s WHERE user_id = ?`, tablePosts) }

func Formatted(db *sql.DB, id int64) error {
	_, err := db.Exec(deleteUser(), id) // want `CL102: deleting from users fails while rows of posts\.user_id`
	return err
}

func Replaced(db *sql.DB, id int64) error {
	_, err := db.Exec(named("DELETE FROM {{users}} WHERE id = ?"), id) // want "CL102"
	return err
}

func ReplacedAtOnce(db *sql.DB, id int64) error {
	_, err := db.Exec(labels.Replace("DELETE FROM {{users}} WHERE id = ?"), id) // want "CL102"
	return err
}

func FormattedClean(tx *sql.Tx, id int64) error {
	if _, err := tx.Exec(deletePosts(), id); err != nil {
		return err
	}
	_, err := tx.Exec(deleteUser(), id)
	return err
}

func ReplacedClean(tx *sql.Tx, id int64) error {
	for _, q := range []string{"DELETE FROM {{posts}} WHERE user_id = ?", "DELETE FROM {{users}} WHERE id = ?"} {
		if _, err := tx.Exec(named(q), id); err != nil {
			return err
		}
	}
	return nil
}

func ReplacedBySubselect(tx *sql.Tx, id int64) error {
	if _, err := tx.Exec(named("DELETE FROM {{posts}} WHERE user_id IN (SELECT id FROM {{users}} WHERE id = ?)"), id); err != nil {
		return err
	}
	_, err := tx.Exec(named("DELETE FROM {{users}} WHERE id = ?"), id)
	return err
}

func Labels(db *sql.DB, id int64) error {
	_, err := db.Exec(labels.Replace("DELETE FROM {{labels}} WHERE id = ?"), id)
	return err
}

// Unknown is given the name by nobody.
func Unknown(db *sql.DB, table string, id int64) error {
	_, err := db.Exec(strings.NewReplacer("{{t}}", table).Replace("DELETE FROM {{t}} WHERE id = ?"), id)
	return err
}
