// Package sql_text_forms deletes by SQL texts that are put together in many
// ways, from a parent that its children hold back and from the child.
package sql_text_forms

import (
	"bytes"
	"database/sql"
	_ "embed"
	"fmt"
	"strings"
)

//go:embed queries/delete_user.sql
var embeddedUser string

const (
	tableUser  = "users"
	deleteUser = "DELETE FROM " + tableUser + " WHERE id = ?"
)

var variableUser = "DELETE FROM users WHERE id = ?"

var statementsUser = map[string]string{"delete": "DELETE FROM users WHERE id = ?"}

func UserConstant(db *sql.DB, id int) error {
	_, err := db.Exec(deleteUser, id) // want "CL102"
	return err
}

func UserVariable(db *sql.DB, id int) error {
	_, err := db.Exec(variableUser, id) // want "CL102"
	return err
}

func UserMap(db *sql.DB, id int) error {
	_, err := db.Exec(statementsUser["delete"], id) // want "CL102"
	return err
}

func UserEmbedded(db *sql.DB, id int) error {
	_, err := db.Exec(embeddedUser, id) // want "CL102"
	return err
}

func UserConcatenated(db *sql.DB, column string, id int) error {
	q := "DELETE FROM " + tableUser
	q += " WHERE " + column + " = ?"
	_, err := db.Exec(q, id) // want "CL102"
	return err
}

func UserFormatted(db *sql.DB, id int) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE id = %d", tableUser, id)) // want "CL102"
	return err
}

func UserBuilder(db *sql.DB, ids []any) error {
	var b strings.Builder
	b.WriteString("DELETE FROM users WHERE id IN (")
	for i := range ids {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteByte('?')
	}
	b.WriteString(")")
	_, err := db.Exec(b.String(), ids...) // want "CL102"
	return err
}

func UserBuffer(db *sql.DB, id int) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "DELETE FROM %s", tableUser)
	b.WriteString(" WHERE id = ?")
	_, err := db.Exec(b.String(), id) // want "CL102"
	return err
}

func UserJoined(db *sql.DB, id int) error {
	q := strings.Join([]string{"DELETE", "FROM", tableUser, "WHERE id = ?"}, " ")
	_, err := db.Exec(q, id) // want "CL102"
	return err
}

func UserBranches(db *sql.DB, id int, soon bool) error {
	q := "DELETE FROM users WHERE id = ?"
	if soon {
		q = "DELETE LOW_PRIORITY FROM users WHERE id = ?"
	}
	_, err := db.Exec(q, id) // want "CL102"
	return err
}

func UserPrepared(db *sql.DB, id int) error {
	stmt, err := db.Prepare("DELETE FROM users WHERE id = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.Exec(id) // want "CL102"
	return err
}

func UserNamed(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM users WHERE id = :id", sql.Named("id", id)) // want "CL102"
	return err
}

func UserQuoted(db *sql.DB, id int) error {
	_, err := db.Exec("delete from `users` where `id` = ?", id) // want "CL102"
	return err
}

func textUser() string { return "DELETE FROM users WHERE id = ?" }

func UserFunction(db *sql.DB, id int) error {
	_, err := db.Exec(textUser(), id) // want "CL102"
	return err
}

//go:embed queries/delete_post.sql
var embeddedPost string

const (
	tablePost  = "posts"
	deletePost = "DELETE FROM " + tablePost + " WHERE id = ?"
)

var variablePost = "DELETE FROM posts WHERE id = ?"

var statementsPost = map[string]string{"delete": "DELETE FROM posts WHERE id = ?"}

func PostConstant(db *sql.DB, id int) error {
	_, err := db.Exec(deletePost, id)
	return err
}

func PostVariable(db *sql.DB, id int) error {
	_, err := db.Exec(variablePost, id)
	return err
}

func PostMap(db *sql.DB, id int) error {
	_, err := db.Exec(statementsPost["delete"], id)
	return err
}

func PostEmbedded(db *sql.DB, id int) error {
	_, err := db.Exec(embeddedPost, id)
	return err
}

func PostConcatenated(db *sql.DB, column string, id int) error {
	q := "DELETE FROM " + tablePost
	q += " WHERE " + column + " = ?"
	_, err := db.Exec(q, id)
	return err
}

func PostFormatted(db *sql.DB, id int) error {
	_, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE id = %d", tablePost, id))
	return err
}

func PostBuilder(db *sql.DB, ids []any) error {
	var b strings.Builder
	b.WriteString("DELETE FROM posts WHERE id IN (")
	for i := range ids {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteByte('?')
	}
	b.WriteString(")")
	_, err := db.Exec(b.String(), ids...)
	return err
}

func PostBuffer(db *sql.DB, id int) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "DELETE FROM %s", tablePost)
	b.WriteString(" WHERE id = ?")
	_, err := db.Exec(b.String(), id)
	return err
}

func PostJoined(db *sql.DB, id int) error {
	q := strings.Join([]string{"DELETE", "FROM", tablePost, "WHERE id = ?"}, " ")
	_, err := db.Exec(q, id)
	return err
}

func PostBranches(db *sql.DB, id int, soon bool) error {
	q := "DELETE FROM posts WHERE id = ?"
	if soon {
		q = "DELETE LOW_PRIORITY FROM posts WHERE id = ?"
	}
	_, err := db.Exec(q, id)
	return err
}

func PostPrepared(db *sql.DB, id int) error {
	stmt, err := db.Prepare("DELETE FROM posts WHERE id = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.Exec(id)
	return err
}

func PostNamed(db *sql.DB, id int) error {
	_, err := db.Exec("DELETE FROM posts WHERE id = :id", sql.Named("id", id))
	return err
}

func PostQuoted(db *sql.DB, id int) error {
	_, err := db.Exec("delete from `posts` where `id` = ?", id)
	return err
}

func textPost() string { return "DELETE FROM posts WHERE id = ?" }

func PostFunction(db *sql.DB, id int) error {
	_, err := db.Exec(textPost(), id)
	return err
}

// The word alone is no statement.
func Messages(db *sql.DB) error {
	_, err := db.Exec("INSERT INTO log (text) VALUES ('DELETE FROM users')")
	return err
}
