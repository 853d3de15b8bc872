package values

import (
	"context"
	"database/sql"
	"strconv"

	"gorm.io/gorm"

	"gormmodels"
)

type User struct {
	ID   int
	Name string
	Next *User
}

// same posts users: p1
func parameter(db *sql.DB, id int) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// same posts users: p1.ID
func field(db *sql.DB, u *User) {
	id := u.ID
	db.Exec("DELETE FROM posts WHERE user_id = ?", int64(id))
	db.Exec("DELETE FROM users WHERE id = ?", u.ID)
}

// same posts users:
func others(db *sql.DB, id, other int) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", other)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// same posts users: =7
func constants(db *sql.DB) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", 7)
	db.Exec("DELETE FROM users WHERE id = 7")
}

// same posts users: p1
func elements(db *sql.DB, ids []int) {
	for _, id := range ids {
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}
	for i := 0; i < len(ids); i++ {
		db.Exec("DELETE FROM users WHERE id = ?", ids[i])
	}
}

// same posts users:
func firstElement(db *sql.DB, ids []int) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", ids[0])
	for _, id := range ids {
		db.Exec("DELETE FROM users WHERE id = ?", id)
	}
}

// same posts users: p1.ID
func collected(db *sql.DB, users []*User) {
	var ids []int
	for _, u := range users {
		ids = append(ids, u.ID)
		db.Exec("DELETE FROM users WHERE id = ?", u.ID)
	}
	for _, id := range ids {
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}
}

// same posts users: p1.ID
func filled(db *sql.DB, users []User) {
	ids := make([]int, len(users))
	for i, u := range users {
		ids[i] = u.ID
		db.Exec("DELETE FROM users WHERE id = ?", u.ID)
	}
	for _, id := range ids {
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	}
}

// A walk through a list is at another element each time.
//
// same posts users:
func walk(db *sql.DB, u *User) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", u.ID)
	for u = u.Next; u != nil; u = u.Next {
		db.Exec("DELETE FROM users WHERE id = ?", u.ID)
	}
}

// same posts users: t*
func scanned(db *sql.DB, name string) {
	var id int
	db.QueryRow("SELECT id FROM users WHERE name = ?", name).Scan(&id)
	db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// same posts users:
func assignedTwice(db *sql.DB, a, b int) {
	id := a
	keep := func() int { return id }
	db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	id = b
	db.Exec("DELETE FROM users WHERE id = ?", id)
	keep()
}

// same posts users: p1
func text(db *sql.DB, id string) {
	n, err := strconv.Atoi(id)
	if err != nil {
		return
	}
	db.Exec("DELETE FROM posts WHERE user_id = ?", n)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

func deletePosts(ctx context.Context, db *sql.DB, userID int) {
	db.ExecContext(ctx, "DELETE FROM posts WHERE user_id = ?", userID)
}

func deleteUser(db *sql.DB, u *User) { db.Exec("DELETE FROM users WHERE id = ?", u.ID) }

// same posts users: p2.ID
func callees(ctx context.Context, db *sql.DB, u *User) {
	deletePosts(ctx, db, u.ID)
	deleteUser(db, u)
}

// same posts users: p1
func literal(db *sql.DB, id int) {
	deletePosts(context.Background(), db, id)
	deleteUser(db, &User{ID: id})
}

// same posts users: p1
func closure(db *sql.DB, id int) {
	run(func() {
		db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	})
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

func run(f func()) { f() }

func find(db *sql.DB, name string) int {
	var id int
	db.QueryRow("SELECT id FROM users WHERE name = ?", name).Scan(&id)
	return id
}

// Each call finds another one.
//
// same posts users:
func twoCalls(db *sql.DB) {
	deletePosts(context.Background(), db, find(db, "a"))
	deleteUser(db, &User{ID: find(db, "b")})
}

func byName(db *sql.DB, name string) {
	id := find(db, name)
	db.Exec("DELETE FROM posts WHERE user_id = ?", id)
	db.Exec("DELETE FROM users WHERE id = ?", id)
}

// Within one call the value is the same, whatever it is.
//
// same posts users: t*
func calleesOwn(db *sql.DB) { byName(db, "a") }

func (u *User) key() int { return u.ID }

// same posts users: p1.ID
func getter(db *sql.DB, u *User) {
	db.Exec("DELETE FROM posts WHERE user_id = ?", u.key())
	db.Exec("DELETE FROM users WHERE id = ?", u.ID)
}

// same tags plains: p1
func gormKey(db *gorm.DB, id uint) {
	db.Where("user_id = ?", id).Delete(&gormmodels.Tag{})
	db.Delete(&gormmodels.Plain{}, id)
}

// same tags plains: p1
func gormLiteral(db *gorm.DB, id uint) {
	db.Where(&gormmodels.Tag{UserID: id}).Delete(&gormmodels.Tag{})
	db.Delete(&gormmodels.Plain{ID: id})
}

// same tags plains: p1.ID
func gormValue(db *gorm.DB, p *gormmodels.Plain) {
	db.Where("user_id = ?", p.ID).Delete(&gormmodels.Tag{})
	db.Delete(p)
}

// same tags plains: p1.ID
func gormList(db *gorm.DB, list []gormmodels.Plain) {
	for _, p := range list {
		db.Delete(&gormmodels.Tag{}, "user_id = ?", p.ID)
	}
	db.Delete(&list)
}

// same tags plains: p1
func gormLoaded(db *gorm.DB, id uint) {
	var p gormmodels.Plain
	if db.First(&p, id).Error != nil {
		return
	}
	db.Where("user_id = ?", id).Delete(&gormmodels.Tag{})
	db.Delete(&p)
}

// same tags plains: p1.ID
func gormCreates(db *gorm.DB, p *gormmodels.Plain) {
	db.Create(&gormmodels.Tag{UserID: p.ID})
	db.Delete(p)
}
