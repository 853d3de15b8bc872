// Package bun_queries deletes by bun's queries.
package bun_queries

import (
	"context"
	"database/sql"
	"errors"

	"github.com/uptrace/bun"
)

type Person struct {
	bun.BaseModel `bun:"table:users,alias:u"`
	ID            int64 `bun:",pk,autoincrement"`
	Name          string
}

type Post struct {
	ID     int64 `bun:"id,pk"`
	UserID int64
}

type APIKey struct {
	ID        int64        `bun:"id,pk"`
	DeletedAt sql.NullTime `bun:",soft_delete,nullzero"`
}

func ByCondition(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*Person)(nil)).Where("id = ?", id).Exec(ctx) // want `CL102: .*posts.user_id`
	return err
}

// MariaDB gets no alias in a DELETE: the statement fails and deletes nothing.
func ByAlias(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*Person)(nil)).Where("u.id = ?", id).Exec(ctx)
	return err
}

func ByKey(ctx context.Context, db bun.IDB, p *Person) error {
	_, err := db.NewDelete().Model(p).WherePK().Exec(ctx) // want "CL102"
	return err
}

func ByTable(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Table("users").Where("id = ?", id).Exec(ctx) // want "CL102"
	return err
}

func ByRawText(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewRaw("DELETE FROM users WHERE id = ?", id).Exec(ctx) // want "CL102"
	return err
}

func Together(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewDelete().Model((*Post)(nil)).Where("user_id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*Person)(nil)).Where("id = ?", id).Exec(ctx)
		return err
	})
}

func OutsideOfTheTransaction(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := db.NewDelete().Model((*Post)(nil)).Where("user_id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*Person)(nil)).Where("id = ?", id).Exec(ctx) // want "CL105"
		return err
	})
}

func Begun(ctx context.Context, db *bun.DB, p *Person) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if _, err := tx.NewDelete().Model((*Post)(nil)).Where("user_id IN (?)", bun.In(p.ID)).Exec(ctx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if _, err := tx.NewDelete().Model(p).WherePK().Exec(ctx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func Detached(ctx context.Context, tx bun.Tx, id int64) error {
	if _, err := tx.NewUpdate().Model((*Post)(nil)).Set("user_id = NULL").Where("user_id = ?", id).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.NewDelete().Model((*Person)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}

func Guarded(ctx context.Context, tx bun.Tx, id int64) error {
	used, err := tx.NewSelect().Model((*Post)(nil)).Where("user_id = ?", id).Exists(ctx)
	if err != nil {
		return err
	}
	if used {
		return errors.New("the user has posts")
	}
	_, err = tx.NewDelete().Model((*Person)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}

// A delete without a condition is refused by bun.
func Everybody(ctx context.Context, db *bun.DB) error {
	_, err := db.NewDelete().Model((*Person)(nil)).Exec(ctx)
	return err
}

func SoftKey(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*APIKey)(nil)).Where("id = ?", id).Exec(ctx) // want "CL103"
	return err
}

func HardKey(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*APIKey)(nil)).Where("id = ?", id).ForceDelete().Exec(ctx)
	return err
}

// Without a model there is no soft delete.
func KeyByTable(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Table("api_keys").Where("id = ?", id).Exec(ctx)
	return err
}

func OfPosts(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*Post)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}
