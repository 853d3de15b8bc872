package callees

import (
	"database/sql"
	"errors"
)

func posts(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM posts")
	return err
}

// steps: delete posts, delete users
// own posts: no
// own users: yes
// order posts users: before certain
func call(db *sql.DB) error {
	if err := posts(db); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users")
	return err
}

func maybePosts(db *sql.DB, deep bool) {
	if deep {
		db.Exec("DELETE FROM posts")
	}
}

// order posts users: before uncertain
func callMaybe(db *sql.DB) {
	maybePosts(db, true)
	db.Exec("DELETE FROM users")
}

func postsChecked(db *sql.DB, id int) error {
	if id == 0 {
		return errors.New("no id")
	}
	for range 3 {
		if _, err := db.Exec("DELETE FROM comments"); err != nil {
			return err
		}
	}
	_, err := db.Exec("DELETE FROM posts")
	return err
}

// order posts users: before certain
// order comments users: before certain
func callChecked(db *sql.DB) error {
	if err := postsChecked(db, 1); err != nil {
		return err
	}
	_, err := db.Exec("DELETE FROM users")
	return err
}

// steps: delete nodes, delete nodes
func tree(db *sql.DB, id int) {
	for _, child := range children(id) {
		tree(db, child)
	}
	db.Exec("DELETE FROM nodes WHERE id = ?", id)
}

func children(id int) []int { return nil }

// steps: delete a, delete c, delete b, delete a
func first(db *sql.DB) {
	second(db)
	db.Exec("DELETE FROM a")
}

// steps: delete a, delete c, delete b, delete a, delete c, delete b
func second(db *sql.DB) {
	third(db)
	db.Exec("DELETE FROM b")
}

// steps: delete a, delete c, delete b, delete a, delete c
func third(db *sql.DB) {
	if db != nil {
		first(db)
	}
	db.Exec("DELETE FROM c")
}

func byTable(db *sql.DB, table string, id int) error {
	_, err := db.Exec("DELETE FROM "+table+" WHERE id = ?", id)
	return err
}

func byTableNested(db *sql.DB, table string) error { return byTable(db, table, 1) }

func run(db *sql.DB, query string) { db.Exec(query) }

// steps: delete posts, delete tags, delete users
func boundTables(db *sql.DB) {
	byTable(db, "posts", 1)
	byTableNested(db, "tags")
	run(db, "DELETE FROM users")
}

type base struct{ db *sql.DB }

func (b *base) deleteTags() { b.db.Exec("DELETE FROM tags") }

type derived struct{ *base }

// steps: delete tags, delete users
// order tags users: before certain
func (d *derived) promoted() {
	d.deleteTags()
	d.db.Exec("DELETE FROM users")
}

type table interface{ name() string }

func generic[T any](db *sql.DB, v T) { db.Exec("DELETE FROM generics") }

// steps: delete generics, delete users
// order generics users: before certain
func callGeneric(db *sql.DB) {
	generic(db, 1)
	db.Exec("DELETE FROM users")
}

type box[T any] struct{ db *sql.DB }

func (b *box[T]) del() { b.db.Exec("DELETE FROM boxes") }

// steps: delete boxes, delete users
// tx boxes users: none
func callBox(b *box[int]) {
	b.del()
	b.db.Exec("DELETE FROM users")
}

// steps: delete users
// refusal users: no
func noRefusal(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users")
	return err
}

type mysqlError struct{ Number uint16 }

func (*mysqlError) Error() string { return "" }

// refusal users: yes
func refusalByNumber(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users")
	var my *mysqlError
	if errors.As(err, &my) && my.Number == 1451 {
		return errors.New("in use")
	}
	return err
}

func translate(err error) error {
	var my *mysqlError
	if errors.As(err, &my) && my.Number == 1451 {
		return errors.New("in use")
	}
	return err
}

// refusal users: yes
func refusalByHelper(db *sql.DB) error {
	_, err := db.Exec("DELETE FROM users")
	return translate(err)
}
