package app

import (
	"database/sql"

	"gorm.io/gorm"

	"given/db"
	"gormmodels"
)

// steps: delete posts, delete users
// same posts users: p1
// order posts users: before certain
// own posts: yes
func tables(sq *sql.DB, id int) error {
	if err := db.DeleteBy(sq, "posts", "user_id", id); err != nil {
		return err
	}
	return db.DeleteByID(sq, "users", id)
}

// steps: delete posts, delete users
func nested(sq *sql.DB, id int) {
	db.DeleteFrom(sq, "posts", id)
	db.DeleteByID(sq, "users", id)
}

// steps: delete posts, delete users
// open users: no
func named(sq *sql.DB, id int) {
	db.DeleteNamed(sq, "posts", "x")
	db.DeleteByID(sq, "users", id)
}

var known = []string{"posts", "tags"}

// steps: delete posts, delete tags, delete users
// order posts users: before certain
// order tags users: before certain
func looped(sq *sql.DB, id int) {
	for _, t := range known {
		db.DeleteFrom(sq, t, id)
	}
	db.DeleteByID(sq, "users", id)
}

// steps: delete unknown, delete users
func unknown(sq *sql.DB, table string, id int) {
	db.DeleteFrom(sq, table, id)
	db.DeleteByID(sq, "users", id)
}

// steps: delete tags, delete plains
// order tags plains: before certain
// same tags plains:
// own tags: yes
func models(g *gorm.DB, id uint) {
	db.DeleteOne(g, &gormmodels.Tag{ID: 1})
	db.DeleteOne(g, &gormmodels.Plain{ID: id})
}

// steps: delete tags, delete plains, delete archives
// order tags archives: before certain
// order plains archives: before certain
// tx tags plains: same
func variadic(g *gorm.DB, id uint) {
	db.DeleteEach(g, &gormmodels.Tag{ID: id}, &gormmodels.Plain{ID: id})
	g.Exec("DELETE FROM archives")
}

// steps: delete posts, delete tags, delete plains
// same posts plains: p1
// same tags plains: p1
// order tags plains: before certain
func owned(g *gorm.DB, id uint) {
	db.DeleteOwned(g, id, &gormmodels.Post{}, &gormmodels.Tag{})
	g.Delete(&gormmodels.Plain{}, id)
}

// The user's hook runs around it.
//
// steps: delete posts, delete users
func hooked(g *gorm.DB, id uint) { db.DeleteOne(g, &gormmodels.User{ID: id}) }

// steps: delete tags, delete plains
// same tags plains: p1
func generic(g *gorm.DB, id uint) {
	db.Delete[gormmodels.Tag](g, id)
	db.Delete[gormmodels.Plain](g, id)
}

type tagRepo struct{ *db.Repo[gormmodels.Tag] }

// steps: delete tags, delete plains
func repos(tags tagRepo, plains *db.Repo[gormmodels.Plain], id uint) {
	tags.Delete(id)
	plains.Delete(id)
}

// steps: delete unknown
func passedOn(g *gorm.DB, model any) { db.DeleteOne(g, model) }

// steps: delete unknown, delete plains
func half(g *gorm.DB, model any, id uint) {
	passedOn(g, model)
	passedOn(g, &gormmodels.Plain{ID: id})
}
