// Package handles runs statements on handles of every origin.
package handles

import (
	"context"

	"gorm.io/gorm"
)

type User struct{ ID uint }

type Repo struct{ db *gorm.DB }

var global *gorm.DB

func parameter(db *gorm.DB, ctx context.Context, id uint) {
	db.Delete(&User{}, id)                                          // want: parameter db
	db.WithContext(ctx).Debug().Where("id = ?", id).Delete(&User{}) // want: parameter db
	db.Session(&gorm.Session{NewDB: true}).Delete(&User{}, id)      // want: parameter db
	gorm.G[User](db).Where("id = ?", id).Delete(ctx)                // want: parameter db
	_ = db.Model(&User{ID: id}).Association("Posts").Count()        // none
	db.Exec("DELETE FROM users")                                    // want: parameter db
	_ = db.Migrator().DropTable(&User{})                            // want: parameter db
	db.Raw("DELETE FROM users WHERE id = ?", id).Scan(&User{})      // want: parameter db
}

func (r *Repo) field(id uint) {
	r.db.Delete(&User{}, id)                           // want: field of r
	r.handle(context.Background()).Delete(&User{}, id) // want: call of handle
	global.Delete(&User{}, id)                         // want: global global
}

func (r *Repo) handle(ctx context.Context) *gorm.DB { return r.db.WithContext(ctx) }

func chosen(db *gorm.DB, a, b *gorm.DB, first bool, id uint) {
	q := db.Where("id = ?", id)
	if first {
		q = q.Where("id > 3")
	}
	q.Delete(&User{}) // want: parameter db
	other := a
	if first {
		other = b
	}
	other.Delete(&User{}, id) // want: phi
	loop := db.Model(&User{})
	for i := range id {
		loop = loop.Where("id <> ?", i)
	}
	loop.Delete(&User{}) // want: parameter db
}

func transactions(db *gorm.DB, id uint) error {
	if err := db.Transaction(func(tx *gorm.DB) error {
		db.Delete(&User{}, id)              // want: captured db
		return tx.Delete(&User{}, id).Error // want: parameter tx
	}); err != nil {
		return err
	}
	_ = db.Transaction(remove)
	return db.Transaction(func(tx *gorm.DB) error { return nil })
}

func remove(tx *gorm.DB) error { return nil }

func begin(db *gorm.DB, id uint) {
	tx := db.Begin()
	tx.Delete(&User{}, id) // want: Begin
	tx.Commit()
	db.WithContext(context.Background()).Begin().Where("id = ?", id).Delete(&User{}) // want: Begin
}
