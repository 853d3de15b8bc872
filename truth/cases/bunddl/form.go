package bunddl

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun"
)

// ByCondition deletes by a condition.
//
//	CREATE TABLE w01_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w01_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w01_users (id) ON DELETE CASCADE);
//	INSERT INTO w01_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w01_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByCondition(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W01User)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}

type W01User struct {
	bun.BaseModel `bun:"table:w01_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W01Post struct {
	bun.BaseModel `bun:"w01_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// Refused deletes by a condition and cleans nothing up.
//
//	CREATE TABLE w02_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w02_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w02_users (id) ON DELETE RESTRICT);
//	INSERT INTO w02_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w02_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) Refused(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W02User)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}

type W02User struct {
	bun.BaseModel `bun:"table:w02_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W02Post struct {
	bun.BaseModel `bun:"w02_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// ByKey deletes a model by its key, after its posts.
//
//	CREATE TABLE w03_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w03_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w03_users (id) ON DELETE RESTRICT);
//	INSERT INTO w03_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w03_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) ByKey(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		u := &W03User{ID: id}
		if _, err := tx.NewDelete().Model((*W03Post)(nil)).Where("user_id = ?", u.ID).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model(u).WherePK().Exec(ctx)
		return err
	})
}

type W03User struct {
	bun.BaseModel `bun:"table:w03_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W03Post struct {
	bun.BaseModel `bun:"w03_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// WrongColumn deletes the posts by another column.
//
//	CREATE TABLE w04_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w04_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w04_users (id) ON DELETE RESTRICT);
//	INSERT INTO w04_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w04_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Unknown: rows found by their own key may be the same
// Reality: refused
func (Cases) WrongColumn(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewDelete().Model((*W04Post)(nil)).Where("id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*W04User)(nil)).Where("id = ?", id).Exec(ctx)
		return err
	})
}

type W04User struct {
	bun.BaseModel `bun:"table:w04_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W04Post struct {
	bun.BaseModel `bun:"w04_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// In deletes by lists.
//
//	CREATE TABLE w05_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w05_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w05_users (id) ON DELETE RESTRICT);
//	INSERT INTO w05_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w05_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) In(ctx context.Context, db *bun.DB, id int64) error {
	ids := []int64{id, 3}
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewDelete().Table("w05_posts").Where("user_id IN (?)", bun.In(ids)).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Table("w05_users").Where("id IN (?)", bun.In(ids)).Exec(ctx)
		return err
	})
}

type W05User struct {
	bun.BaseModel `bun:"table:w05_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W05Post struct {
	bun.BaseModel `bun:"w05_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// Nulled detaches the posts first.
//
//	CREATE TABLE w06_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w06_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w06_users (id) ON DELETE RESTRICT);
//	INSERT INTO w06_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w06_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) Nulled(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewUpdate().Model((*W06Post)(nil)).Set("user_id = NULL").Where("user_id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*W06User)(nil)).Where("id = ?", id).Exec(ctx)
		return err
	})
}

type W06User struct {
	bun.BaseModel `bun:"table:w06_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W06Post struct {
	bun.BaseModel `bun:"w06_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// SoftParent soft-deletes a user; ON DELETE CASCADE does not fire.
//
//	CREATE TABLE w07_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w07_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w07_users (id) ON DELETE CASCADE);
//	INSERT INTO w07_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w07_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: left behind
func (Cases) SoftParent(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W07User)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}

type W07User struct {
	bun.BaseModel `bun:"table:w07_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
	DeletedAt     sql.NullTime `bun:",soft_delete,nullzero"`
}

type W07Post struct {
	bun.BaseModel `bun:"w07_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// Forced really deletes a user that would be soft-deleted.
//
//	CREATE TABLE w08_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w08_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w08_users (id) ON DELETE CASCADE);
//	INSERT INTO w08_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w08_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) Forced(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W08User)(nil)).Where("id = ?", id).ForceDelete().Exec(ctx)
	return err
}

type W08User struct {
	bun.BaseModel `bun:"table:w08_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
	DeletedAt     sql.NullTime `bun:",soft_delete,nullzero"`
}

type W08Post struct {
	bun.BaseModel `bun:"w08_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// SoftByTable really deletes by the table's name, without the model.
//
//	CREATE TABLE w09_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w09_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w09_users (id) ON DELETE CASCADE);
//	INSERT INTO w09_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w09_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) SoftByTable(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Table("w09_users").Where("id = ?", id).Exec(ctx)
	return err
}

type W09User struct {
	bun.BaseModel `bun:"table:w09_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
	DeletedAt     sql.NullTime `bun:",soft_delete,nullzero"`
}

type W09Post struct {
	bun.BaseModel `bun:"w09_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// SoftChild soft-deletes the posts, which stay in the way.
//
//	CREATE TABLE w10_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w10_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w10_users (id) ON DELETE RESTRICT);
//	INSERT INTO w10_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w10_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) SoftChild(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewDelete().Model((*W10Post)(nil)).Where("user_id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*W10User)(nil)).Where("id = ?", id).Exec(ctx)
		return err
	})
}

type W10User struct {
	bun.BaseModel `bun:"table:w10_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W10Post struct {
	bun.BaseModel `bun:"w10_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
	DeletedAt     sql.NullTime `bun:",soft_delete,nullzero"`
}

// Raw deletes by a text of its own.
//
//	CREATE TABLE w11_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w11_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w11_users (id) ON DELETE RESTRICT);
//	INSERT INTO w11_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w11_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) Raw(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewRaw("DELETE FROM w11_users WHERE id = ?", id).Exec(ctx)
	return err
}

type W11User struct {
	bun.BaseModel `bun:"table:w11_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W11Post struct {
	bun.BaseModel `bun:"w11_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// NoCondition has no condition: bun refuses, nothing runs.
//
//	CREATE TABLE w12_users (id BIGINT PRIMARY KEY, name VARCHAR(20), deleted_at DATETIME NULL);
//	CREATE TABLE w12_posts (id BIGINT PRIMARY KEY, user_id BIGINT, deleted_at DATETIME NULL, FOREIGN KEY (user_id) REFERENCES w12_users (id) ON DELETE RESTRICT);
//	INSERT INTO w12_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w12_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Deletes: w12_users WHERE id = 1
// Reality: kept
func (Cases) NoCondition(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W12User)(nil)).Exec(ctx)
	return err
}

type W12User struct {
	bun.BaseModel `bun:"table:w12_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

type W12Post struct {
	bun.BaseModel `bun:"w12_posts"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}

// Inflected deletes from tables that bun names after the structs.
//
//	CREATE TABLE w13o_auth_tokens (id BIGINT PRIMARY KEY);
//	CREATE TABLE w13_http_grants (id BIGINT PRIMARY KEY, token_id BIGINT, FOREIGN KEY (token_id) REFERENCES w13o_auth_tokens (id));
//	INSERT INTO w13o_auth_tokens (id) VALUES (1), (2);
//	INSERT INTO w13_http_grants (id, token_id) VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) Inflected(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W13OAuthToken)(nil)).Where("id = ?", id).Exec(ctx)
	return err
}

type W13OAuthToken struct {
	ID int64 `bun:",pk"`
}

// InflectedCleaned deletes from both.
//
//	CREATE TABLE w14http_servers (id BIGINT PRIMARY KEY);
//	CREATE TABLE w14jsonbs (id BIGINT PRIMARY KEY, server_id BIGINT, FOREIGN KEY (server_id) REFERENCES w14http_servers (id));
//	INSERT INTO w14http_servers (id) VALUES (1), (2);
//	INSERT INTO w14jsonbs (id, server_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) InflectedCleaned(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewDelete().Model((*W14JSONB)(nil)).Where("server_id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*W14HTTPServer)(nil)).Where("id = ?", id).Exec(ctx)
		return err
	})
}

type W14HTTPServer struct {
	ID int64 `bun:",pk"`
}

type W14JSONB struct {
	ID       int64 `bun:",pk"`
	ServerID int64
}

// Aliased names the model's alias, which bun gives no table in a DELETE on
// MariaDB: the statement fails (error 1054).
//
//	CREATE TABLE w20_users (id BIGINT PRIMARY KEY, name VARCHAR(20));
//	CREATE TABLE w20_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES w20_users (id) ON DELETE CASCADE);
//	INSERT INTO w20_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w20_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Unknown: the statement fails on this server
// Reality: kept
func (Cases) Aliased(ctx context.Context, db *bun.DB, id int64) error {
	_, err := db.NewDelete().Model((*W20User)(nil)).Where("u.id = ?", id).Exec(ctx)
	return err
}

// AliasedUpdate names the model's alias in an UPDATE, which has it.
//
//	CREATE TABLE w21_users (id BIGINT PRIMARY KEY, name VARCHAR(20));
//	CREATE TABLE w21_posts (id BIGINT PRIMARY KEY, user_id BIGINT, FOREIGN KEY (user_id) REFERENCES w21_users (id));
//	INSERT INTO w21_users (id, name) VALUES (1, 'ann'), (2, 'bob');
//	INSERT INTO w21_posts (id, user_id) VALUES (10, 1), (20, 2);
//
// Reality: ok
func (Cases) AliasedUpdate(ctx context.Context, db *bun.DB, id int64) error {
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.NewUpdate().Model((*W21Post)(nil)).Set("user_id = NULL").Where("p.user_id = ?", id).Exec(ctx); err != nil {
			return err
		}
		_, err := tx.NewDelete().Model((*W21User)(nil)).Where("id = ?", id).Exec(ctx)
		return err
	})
}

// W20User is the user of Aliased.
type W20User struct {
	bun.BaseModel `bun:"table:w20_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

// W21User is the user of AliasedUpdate.
type W21User struct {
	bun.BaseModel `bun:"table:w21_users,alias:u"`
	ID            int64 `bun:",pk"`
	Name          string
}

// W21Post is the post of AliasedUpdate.
type W21Post struct {
	bun.BaseModel `bun:"table:w21_posts,alias:p"`
	ID            int64 `bun:"id,pk"`
	UserID        int64
}
