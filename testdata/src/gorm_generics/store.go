// Package gorm_generics deletes through gorm.G and through generic functions.
package gorm_generics

import (
	"context"

	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID *uint
}

func DeleteUser(ctx context.Context, db *gorm.DB, id uint) error {
	_, err := gorm.G[User](db).Where("id = ?", id).Delete(ctx) // want `CL102: deleting from users .*posts\.user_id`
	return err
}

func ExecUser(ctx context.Context, db *gorm.DB, id uint) error {
	return gorm.G[User](db).Exec(ctx, "DELETE FROM users WHERE id = ?", id) // want "CL102"
}

func DeletePost(ctx context.Context, db *gorm.DB, id uint) error {
	_, err := gorm.G[Post](db).Where("id = ?", id).Delete(ctx)
	return err
}

func DeleteBoth(ctx context.Context, db *gorm.DB, id uint) error {
	return db.Transaction(func(tx *gorm.DB) error {
		if _, err := gorm.G[Post](tx).Where("user_id = ?", id).Delete(ctx); err != nil {
			return err
		}
		_, err := gorm.G[User](tx).Where("id = ?", id).Delete(ctx)
		return err
	})
}

// The table is that of a type parameter: not known here.
func deleteAny[T any](db *gorm.DB, id uint) error {
	var t T
	return db.Delete(&t, id).Error
}

func DeletePostByHelper(db *gorm.DB, id uint) error { return deleteAny[Post](db, id) }

func FindUser(ctx context.Context, db *gorm.DB, id uint) (User, error) {
	return gorm.G[User](db).Where("id = ?", id).First(ctx)
}
