package loops

import (
	"database/sql"
	"fmt"

	"gorm.io/gorm"

	"gormmodels"
)

type table struct {
	name   string
	column string
}

var usersTable = table{name: "users"}

var children = []table{{"posts", "user_id"}, {"tags", "owner_id"}}

// steps: delete posts, delete tags, delete users
// columns posts: user_id
// columns tags: owner_id
// order posts users: before certain
// order tags users: before certain
// same tags users: p1
func structs(db *sql.DB, id int) {
	for _, t := range children {
		db.Exec(fmt.Sprintf("DELETE FROM %s WHERE %s = ?", t.name, t.column), id)
	}
	db.Exec("DELETE FROM "+usersTable.name+" WHERE id = ?", id)
}

func deleteIn(db *sql.DB, name, column string, id int) {
	db.Exec("DELETE FROM "+name+" WHERE "+column+" = ?", id)
}

// steps: delete posts, delete tags, delete users
// columns tags: owner_id
// order posts users: before certain
func structsThroughCallee(db *sql.DB, id int) {
	for _, t := range children {
		deleteIn(db, t.name, t.column, id)
	}
	deleteIn(db, "users", "id", id)
}

// steps: delete posts, delete tags, delete users
// columns posts: user_id
// order tags users: before certain
func maps(db *sql.DB, id int) {
	for name, column := range map[string]string{"posts": "user_id", "tags": "owner_id"} {
		db.Exec("DELETE FROM "+name+" WHERE "+column+" = ?", id)
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// steps: delete posts, delete tags, delete users
// order posts users: before certain
func statements(db *sql.DB, id int) {
	for _, q := range []string{
		"DELETE FROM posts WHERE user_id = ?",
		"DELETE FROM tags WHERE owner_id = ?",
		"DELETE FROM users WHERE id = ?",
	} {
		db.Exec(q, id)
	}
}

// steps: delete posts, delete tags, delete plains
// columns posts: user_id
// order posts plains: before certain
// order tags plains: before certain
// same tags plains: p1
func models(db *gorm.DB, id uint) {
	for _, m := range []any{&gormmodels.Post{}, &gormmodels.Tag{}} {
		db.Where("user_id = ?", id).Delete(m)
	}
	db.Delete(&gormmodels.Plain{}, id)
}

// steps: delete posts, delete tags, delete plains
// columns posts: user_id
// columns tags: id
// order posts plains: before certain
func modelsAndColumns(db *gorm.DB, id uint) error {
	for _, t := range []struct {
		model  any
		column string
	}{
		{&gormmodels.Post{}, "user_id"},
		{&gormmodels.Tag{}, "id"},
	} {
		if err := db.Where(t.column+" = ?", id).Delete(t.model).Error; err != nil {
			return err
		}
	}
	return db.Delete(&gormmodels.Plain{}, id).Error
}

// Some are passed over.
//
// steps: delete posts, delete tags, delete users
// order posts users: before uncertain
func some(db *sql.DB, id int, only string) {
	for _, t := range children {
		if t.name != only {
			continue
		}
		db.Exec("DELETE FROM "+t.name+" WHERE user_id = ?", id)
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// steps: delete unknown, delete users
func given(db *sql.DB, names []string, id int) {
	for _, name := range names {
		db.Exec("DELETE FROM "+name+" WHERE user_id = ?", id)
	}
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// A pointer to a pointer is the model all the same.
//
// steps: delete plains
func pointers(db *gorm.DB, p *gormmodels.Plain) { db.Delete(&p) }

// One of two is not both.
//
// steps: delete tags, delete posts, delete plains
// order posts plains: before uncertain
// order tags plains: before uncertain
func either(db *gorm.DB, id uint, posts bool) {
	var m any = &gormmodels.Tag{}
	if posts {
		m = &gormmodels.Post{}
	}
	db.Where("user_id = ?", id).Delete(m)
	db.Delete(&gormmodels.Plain{}, id)
}
