// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"

	"golang.org/x/sync/errgroup"

	"github.com/cascadelint/cascadelint/truth/cases/store"
)

// AnywhereOtherFieldsCascade gives a helper of another package structs with the tables' names; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w01ca_users VALUES (1), (2);
//	INSERT INTO w01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherFieldsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "w01ca_posts", Column: "user_id"}, id); err != nil {
		return err
	}
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "w01ca_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherFieldsForgottenCascade gives a helper of another package structs with the tables' names, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v01ca_users VALUES (1), (2);
//	INSERT INTO v01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherFieldsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "v01ca_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherFieldsRestrict gives a helper of another package structs with the tables' names; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w01re_users (id INT PRIMARY KEY);
//	CREATE TABLE w01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w01re_users VALUES (1), (2);
//	INSERT INTO w01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherFieldsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "w01re_posts", Column: "user_id"}, id); err != nil {
		return err
	}
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "w01re_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherFieldsForgottenRestrict gives a helper of another package structs with the tables' names, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v01re_users (id INT PRIMARY KEY);
//	CREATE TABLE v01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v01re_users VALUES (1), (2);
//	INSERT INTO v01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherFieldsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "v01re_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherFieldsNoKey gives a helper of another package structs with the tables' names; a relation without a foreign key.
//
//	CREATE TABLE w01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w01nk_users VALUES (1), (2);
//	INSERT INTO w01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w01nk_posts.user_id -> w01nk_users.id
// Reality: ok
func (Cases) AnywhereOtherFieldsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "w01nk_posts", Column: "user_id"}, id); err != nil {
		return err
	}
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "w01nk_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherFieldsForgottenNoKey gives a helper of another package structs with the tables' names, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v01nk_users VALUES (1), (2);
//	INSERT INTO v01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v01nk_posts.user_id -> v01nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherFieldsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteObject(ctx, tx, store.Props{TableName: "v01nk_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherPointersCascade gives a helper of another package pointers to such structs; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w02ca_users VALUES (1), (2);
//	INSERT INTO w02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherPointersCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeletePointed(ctx, tx, anywhereOtherPointersCascadePosts, id); err != nil {
		return err
	}
	if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "w02ca_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherPointersCascadePosts = &store.Props{TableName: "w02ca_posts", Column: "user_id"}

// AnywhereOtherPointersForgottenCascade gives a helper of another package pointers to such structs, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v02ca_users VALUES (1), (2);
//	INSERT INTO v02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherPointersForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "v02ca_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherPointersForgottenCascadePosts = &store.Props{TableName: "v02ca_posts", Column: "user_id"}

// AnywhereOtherPointersRestrict gives a helper of another package pointers to such structs; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w02re_users (id INT PRIMARY KEY);
//	CREATE TABLE w02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w02re_users VALUES (1), (2);
//	INSERT INTO w02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherPointersRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeletePointed(ctx, tx, anywhereOtherPointersRestrictPosts, id); err != nil {
		return err
	}
	if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "w02re_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherPointersRestrictPosts = &store.Props{TableName: "w02re_posts", Column: "user_id"}

// AnywhereOtherPointersForgottenRestrict gives a helper of another package pointers to such structs, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v02re_users (id INT PRIMARY KEY);
//	CREATE TABLE v02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v02re_users VALUES (1), (2);
//	INSERT INTO v02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherPointersForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "v02re_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherPointersForgottenRestrictPosts = &store.Props{TableName: "v02re_posts", Column: "user_id"}

// AnywhereOtherPointersNoKey gives a helper of another package pointers to such structs; a relation without a foreign key.
//
//	CREATE TABLE w02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w02nk_users VALUES (1), (2);
//	INSERT INTO w02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w02nk_posts.user_id -> w02nk_users.id
// Reality: ok
func (Cases) AnywhereOtherPointersNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeletePointed(ctx, tx, anywhereOtherPointersNoKeyPosts, id); err != nil {
		return err
	}
	if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "w02nk_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherPointersNoKeyPosts = &store.Props{TableName: "w02nk_posts", Column: "user_id"}

// AnywhereOtherPointersForgottenNoKey gives a helper of another package pointers to such structs, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v02nk_users VALUES (1), (2);
//	INSERT INTO v02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v02nk_posts.user_id -> v02nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherPointersForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "v02nk_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherPointersForgottenNoKeyPosts = &store.Props{TableName: "v02nk_posts", Column: "user_id"}

// AnywhereOtherBuilderCascade gives the builder of another package the tables' names; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w03ca_users VALUES (1), (2);
//	INSERT INTO w03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherBuilderCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "w03ca_posts", Column: "user_id"}, id); err != nil {
		return err
	}
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "w03ca_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherBuilderForgottenCascade gives the builder of another package the tables' names, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v03ca_users VALUES (1), (2);
//	INSERT INTO v03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherBuilderForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "v03ca_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherBuilderRestrict gives the builder of another package the tables' names; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w03re_users (id INT PRIMARY KEY);
//	CREATE TABLE w03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w03re_users VALUES (1), (2);
//	INSERT INTO w03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherBuilderRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "w03re_posts", Column: "user_id"}, id); err != nil {
		return err
	}
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "w03re_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherBuilderForgottenRestrict gives the builder of another package the tables' names, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v03re_users (id INT PRIMARY KEY);
//	CREATE TABLE v03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v03re_users VALUES (1), (2);
//	INSERT INTO v03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherBuilderForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "v03re_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherBuilderNoKey gives the builder of another package the tables' names; a relation without a foreign key.
//
//	CREATE TABLE w03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w03nk_users VALUES (1), (2);
//	INSERT INTO w03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w03nk_posts.user_id -> w03nk_users.id
// Reality: ok
func (Cases) AnywhereOtherBuilderNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "w03nk_posts", Column: "user_id"}, id); err != nil {
		return err
	}
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "w03nk_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherBuilderForgottenNoKey gives the builder of another package the tables' names, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v03nk_users VALUES (1), (2);
//	INSERT INTO v03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v03nk_posts.user_id -> v03nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherBuilderForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "v03nk_users", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherEachCascade gives a helper of another package all tables at once; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w04ca_users VALUES (1), (2);
//	INSERT INTO w04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherEachCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteEach(ctx, tx, id, store.Props{TableName: "w04ca_posts", Column: "user_id"}, store.Props{TableName: "w04ca_users", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherEachForgottenCascade gives a helper of another package all tables at once, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v04ca_users VALUES (1), (2);
//	INSERT INTO v04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherEachForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteEach(ctx, tx, id, store.Props{TableName: "v04ca_users", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherEachRestrict gives a helper of another package all tables at once; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w04re_users (id INT PRIMARY KEY);
//	CREATE TABLE w04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w04re_users VALUES (1), (2);
//	INSERT INTO w04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherEachRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteEach(ctx, tx, id, store.Props{TableName: "w04re_posts", Column: "user_id"}, store.Props{TableName: "w04re_users", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherEachForgottenRestrict gives a helper of another package all tables at once, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v04re_users (id INT PRIMARY KEY);
//	CREATE TABLE v04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v04re_users VALUES (1), (2);
//	INSERT INTO v04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherEachForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteEach(ctx, tx, id, store.Props{TableName: "v04re_users", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherEachNoKey gives a helper of another package all tables at once; a relation without a foreign key.
//
//	CREATE TABLE w04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w04nk_users VALUES (1), (2);
//	INSERT INTO w04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w04nk_posts.user_id -> w04nk_users.id
// Reality: ok
func (Cases) AnywhereOtherEachNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteEach(ctx, tx, id, store.Props{TableName: "w04nk_posts", Column: "user_id"}, store.Props{TableName: "w04nk_users", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherEachForgottenNoKey gives a helper of another package all tables at once, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v04nk_users VALUES (1), (2);
//	INSERT INTO v04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v04nk_posts.user_id -> v04nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherEachForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.DeleteEach(ctx, tx, id, store.Props{TableName: "v04nk_users", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextCascade gives a helper of another package the text; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w05ca_users VALUES (1), (2);
//	INSERT INTO w05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTextCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.Exec(ctx, tx, "DELETE FROM w05ca_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := store.Exec(ctx, tx, "DELETE FROM w05ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextForgottenCascade gives a helper of another package the text, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v05ca_users VALUES (1), (2);
//	INSERT INTO v05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTextForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.Exec(ctx, tx, "DELETE FROM v05ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextRestrict gives a helper of another package the text; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w05re_users (id INT PRIMARY KEY);
//	CREATE TABLE w05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w05re_users VALUES (1), (2);
//	INSERT INTO w05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTextRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.Exec(ctx, tx, "DELETE FROM w05re_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := store.Exec(ctx, tx, "DELETE FROM w05re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextForgottenRestrict gives a helper of another package the text, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v05re_users (id INT PRIMARY KEY);
//	CREATE TABLE v05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v05re_users VALUES (1), (2);
//	INSERT INTO v05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherTextForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.Exec(ctx, tx, "DELETE FROM v05re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextNoKey gives a helper of another package the text; a relation without a foreign key.
//
//	CREATE TABLE w05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w05nk_users VALUES (1), (2);
//	INSERT INTO w05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w05nk_posts.user_id -> w05nk_users.id
// Reality: ok
func (Cases) AnywhereOtherTextNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.Exec(ctx, tx, "DELETE FROM w05nk_posts WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := store.Exec(ctx, tx, "DELETE FROM w05nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextForgottenNoKey gives a helper of another package the text, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v05nk_users VALUES (1), (2);
//	INSERT INTO v05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v05nk_posts.user_id -> v05nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherTextForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.Exec(ctx, tx, "DELETE FROM v05nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextsCascade gives a helper of another package all texts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w06ca_users VALUES (1), (2);
//	INSERT INTO w06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTextsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecFor(ctx, tx, id, "DELETE FROM w06ca_posts WHERE user_id = ?", "DELETE FROM w06ca_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextsForgottenCascade gives a helper of another package all texts, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v06ca_users VALUES (1), (2);
//	INSERT INTO v06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTextsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecFor(ctx, tx, id, "DELETE FROM v06ca_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextsRestrict gives a helper of another package all texts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w06re_users (id INT PRIMARY KEY);
//	CREATE TABLE w06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w06re_users VALUES (1), (2);
//	INSERT INTO w06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTextsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecFor(ctx, tx, id, "DELETE FROM w06re_posts WHERE user_id = ?", "DELETE FROM w06re_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextsForgottenRestrict gives a helper of another package all texts, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v06re_users (id INT PRIMARY KEY);
//	CREATE TABLE v06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v06re_users VALUES (1), (2);
//	INSERT INTO v06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherTextsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecFor(ctx, tx, id, "DELETE FROM v06re_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextsNoKey gives a helper of another package all texts; a relation without a foreign key.
//
//	CREATE TABLE w06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w06nk_users VALUES (1), (2);
//	INSERT INTO w06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w06nk_posts.user_id -> w06nk_users.id
// Reality: ok
func (Cases) AnywhereOtherTextsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecFor(ctx, tx, id, "DELETE FROM w06nk_posts WHERE user_id = ?", "DELETE FROM w06nk_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTextsForgottenNoKey gives a helper of another package all texts, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v06nk_users VALUES (1), (2);
//	INSERT INTO v06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v06nk_posts.user_id -> v06nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherTextsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecFor(ctx, tx, id, "DELETE FROM v06nk_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherListCascade gives a helper of another package a list of texts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w07ca_users VALUES (1), (2);
//	INSERT INTO w07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherListCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecList(ctx, tx, anywhereOtherListCascadeTexts, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherListCascadeTexts = []string{"DELETE FROM w07ca_posts WHERE user_id = ?", "DELETE FROM w07ca_users WHERE id = ?"}

// AnywhereOtherListForgottenCascade gives a helper of another package a list of texts, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v07ca_users VALUES (1), (2);
//	INSERT INTO v07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherListForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecList(ctx, tx, anywhereOtherListForgottenCascadeTexts, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherListForgottenCascadeTexts = []string{"DELETE FROM v07ca_users WHERE id = ?"}

// AnywhereOtherListRestrict gives a helper of another package a list of texts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w07re_users (id INT PRIMARY KEY);
//	CREATE TABLE w07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w07re_users VALUES (1), (2);
//	INSERT INTO w07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherListRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecList(ctx, tx, anywhereOtherListRestrictTexts, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherListRestrictTexts = []string{"DELETE FROM w07re_posts WHERE user_id = ?", "DELETE FROM w07re_users WHERE id = ?"}

// AnywhereOtherListForgottenRestrict gives a helper of another package a list of texts, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v07re_users (id INT PRIMARY KEY);
//	CREATE TABLE v07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v07re_users VALUES (1), (2);
//	INSERT INTO v07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherListForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecList(ctx, tx, anywhereOtherListForgottenRestrictTexts, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherListForgottenRestrictTexts = []string{"DELETE FROM v07re_users WHERE id = ?"}

// AnywhereOtherListNoKey gives a helper of another package a list of texts; a relation without a foreign key.
//
//	CREATE TABLE w07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w07nk_users VALUES (1), (2);
//	INSERT INTO w07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w07nk_posts.user_id -> w07nk_users.id
// Reality: ok
func (Cases) AnywhereOtherListNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecList(ctx, tx, anywhereOtherListNoKeyTexts, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherListNoKeyTexts = []string{"DELETE FROM w07nk_posts WHERE user_id = ?", "DELETE FROM w07nk_users WHERE id = ?"}

// AnywhereOtherListForgottenNoKey gives a helper of another package a list of texts, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v07nk_users VALUES (1), (2);
//	INSERT INTO v07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v07nk_posts.user_id -> v07nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherListForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecList(ctx, tx, anywhereOtherListForgottenNoKeyTexts, id); err != nil {
		return err
	}
	return tx.Commit()
}

var anywhereOtherListForgottenNoKeyTexts = []string{"DELETE FROM v07nk_users WHERE id = ?"}

// AnywhereOtherStatementsCascade gives a helper of another package statements with their values; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w08ca_users VALUES (1), (2);
//	INSERT INTO w08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherStatementsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecStatements(ctx, tx, []store.Statement{
		{Query: "DELETE FROM w08ca_posts WHERE user_id = ?", Arg: id},
		{Query: "DELETE FROM w08ca_users WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherStatementsForgottenCascade gives a helper of another package statements with their values, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v08ca_users VALUES (1), (2);
//	INSERT INTO v08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherStatementsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecStatements(ctx, tx, []store.Statement{

		{Query: "DELETE FROM v08ca_users WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherStatementsRestrict gives a helper of another package statements with their values; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w08re_users (id INT PRIMARY KEY);
//	CREATE TABLE w08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w08re_users VALUES (1), (2);
//	INSERT INTO w08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherStatementsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecStatements(ctx, tx, []store.Statement{
		{Query: "DELETE FROM w08re_posts WHERE user_id = ?", Arg: id},
		{Query: "DELETE FROM w08re_users WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherStatementsForgottenRestrict gives a helper of another package statements with their values, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v08re_users (id INT PRIMARY KEY);
//	CREATE TABLE v08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v08re_users VALUES (1), (2);
//	INSERT INTO v08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherStatementsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecStatements(ctx, tx, []store.Statement{

		{Query: "DELETE FROM v08re_users WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherStatementsNoKey gives a helper of another package statements with their values; a relation without a foreign key.
//
//	CREATE TABLE w08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w08nk_users VALUES (1), (2);
//	INSERT INTO w08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w08nk_posts.user_id -> w08nk_users.id
// Reality: ok
func (Cases) AnywhereOtherStatementsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecStatements(ctx, tx, []store.Statement{
		{Query: "DELETE FROM w08nk_posts WHERE user_id = ?", Arg: id},
		{Query: "DELETE FROM w08nk_users WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherStatementsForgottenNoKey gives a helper of another package statements with their values, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v08nk_users VALUES (1), (2);
//	INSERT INTO v08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v08nk_posts.user_id -> v08nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherStatementsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := store.ExecStatements(ctx, tx, []store.Statement{

		{Query: "DELETE FROM v08nk_users WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereOtherTableCascade asks tables of another package's type to delete; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w09ca_users VALUES (1), (2);
//	INSERT INTO w09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTableCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereOtherTableCascadePosts.DeleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := anywhereOtherTableCascadeUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

var (
	anywhereOtherTableCascadeUsers = &store.Table{Name: "w09ca_users"}
	anywhereOtherTableCascadePosts = &store.Table{Name: "w09ca_posts"}
)

// AnywhereOtherTableForgottenCascade asks tables of another package's type to delete, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v09ca_users VALUES (1), (2);
//	INSERT INTO v09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTableForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereOtherTableForgottenCascadeUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

var (
	anywhereOtherTableForgottenCascadeUsers = &store.Table{Name: "v09ca_users"}
	anywhereOtherTableForgottenCascadePosts = &store.Table{Name: "v09ca_posts"}
)

// AnywhereOtherTableRestrict asks tables of another package's type to delete; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w09re_users (id INT PRIMARY KEY);
//	CREATE TABLE w09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w09re_users VALUES (1), (2);
//	INSERT INTO w09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTableRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereOtherTableRestrictPosts.DeleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := anywhereOtherTableRestrictUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

var (
	anywhereOtherTableRestrictUsers = &store.Table{Name: "w09re_users"}
	anywhereOtherTableRestrictPosts = &store.Table{Name: "w09re_posts"}
)

// AnywhereOtherTableForgottenRestrict asks tables of another package's type to delete, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v09re_users (id INT PRIMARY KEY);
//	CREATE TABLE v09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v09re_users VALUES (1), (2);
//	INSERT INTO v09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherTableForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereOtherTableForgottenRestrictUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

var (
	anywhereOtherTableForgottenRestrictUsers = &store.Table{Name: "v09re_users"}
	anywhereOtherTableForgottenRestrictPosts = &store.Table{Name: "v09re_posts"}
)

// AnywhereOtherTableNoKey asks tables of another package's type to delete; a relation without a foreign key.
//
//	CREATE TABLE w09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w09nk_users VALUES (1), (2);
//	INSERT INTO w09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w09nk_posts.user_id -> w09nk_users.id
// Reality: ok
func (Cases) AnywhereOtherTableNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereOtherTableNoKeyPosts.DeleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := anywhereOtherTableNoKeyUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

var (
	anywhereOtherTableNoKeyUsers = &store.Table{Name: "w09nk_users"}
	anywhereOtherTableNoKeyPosts = &store.Table{Name: "w09nk_posts"}
)

// AnywhereOtherTableForgottenNoKey asks tables of another package's type to delete, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v09nk_users VALUES (1), (2);
//	INSERT INTO v09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v09nk_posts.user_id -> v09nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherTableForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereOtherTableForgottenNoKeyUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

var (
	anywhereOtherTableForgottenNoKeyUsers = &store.Table{Name: "v09nk_users"}
	anywhereOtherTableForgottenNoKeyPosts = &store.Table{Name: "v09nk_posts"}
)

// AnywhereOtherTxCascade hands its work to the transaction helper of another package; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w10ca_users VALUES (1), (2);
//	INSERT INTO w10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	return store.InTx(ctx, db, func(tx *sql.Tx) error {
		if err := store.Exec(ctx, tx, "DELETE FROM w10ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		return store.DeleteObject(ctx, tx, store.Props{TableName: "w10ca_users", Column: "id"}, id)
	})
}

// AnywhereOtherTxForgottenCascade hands its work to the transaction helper of another package, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v10ca_users VALUES (1), (2);
//	INSERT INTO v10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTxForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	return store.InTx(ctx, db, func(tx *sql.Tx) error {
		return store.DeleteObject(ctx, tx, store.Props{TableName: "v10ca_users", Column: "id"}, id)
	})
}

// AnywhereOtherTxRestrict hands its work to the transaction helper of another package; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w10re_users (id INT PRIMARY KEY);
//	CREATE TABLE w10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w10re_users VALUES (1), (2);
//	INSERT INTO w10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereOtherTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return store.InTx(ctx, db, func(tx *sql.Tx) error {
		if err := store.Exec(ctx, tx, "DELETE FROM w10re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		return store.DeleteObject(ctx, tx, store.Props{TableName: "w10re_users", Column: "id"}, id)
	})
}

// AnywhereOtherTxForgottenRestrict hands its work to the transaction helper of another package, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v10re_users (id INT PRIMARY KEY);
//	CREATE TABLE v10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v10re_users VALUES (1), (2);
//	INSERT INTO v10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereOtherTxForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return store.InTx(ctx, db, func(tx *sql.Tx) error {
		return store.DeleteObject(ctx, tx, store.Props{TableName: "v10re_users", Column: "id"}, id)
	})
}

// AnywhereOtherTxNoKey hands its work to the transaction helper of another package; a relation without a foreign key.
//
//	CREATE TABLE w10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w10nk_users VALUES (1), (2);
//	INSERT INTO w10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w10nk_posts.user_id -> w10nk_users.id
// Reality: ok
func (Cases) AnywhereOtherTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return store.InTx(ctx, db, func(tx *sql.Tx) error {
		if err := store.Exec(ctx, tx, "DELETE FROM w10nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		return store.DeleteObject(ctx, tx, store.Props{TableName: "w10nk_users", Column: "id"}, id)
	})
}

// AnywhereOtherTxForgottenNoKey hands its work to the transaction helper of another package, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v10nk_users VALUES (1), (2);
//	INSERT INTO v10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v10nk_posts.user_id -> v10nk_users.id
// Reality: orphaned
func (Cases) AnywhereOtherTxForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return store.InTx(ctx, db, func(tx *sql.Tx) error {
		return store.DeleteObject(ctx, tx, store.Props{TableName: "v10nk_users", Column: "id"}, id)
	})
}

// AnywherePreparedFieldsCascade runs statements that its constructor has prepared; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w11ca_users VALUES (1), (2);
//	INSERT INTO w11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePreparedFieldsCascade(ctx context.Context, db *sql.DB, id int64) error {
	s, err := anywherePreparedFieldsCascadeOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)
}

type anywherePreparedFieldsCascadeStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func anywherePreparedFieldsCascadeOpen(ctx context.Context, db *sql.DB) (s *anywherePreparedFieldsCascadeStore, err error) {
	s = &anywherePreparedFieldsCascadeStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM w11ca_posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM w11ca_users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *anywherePreparedFieldsCascadeStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *anywherePreparedFieldsCascadeStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deletePosts).ExecContext(ctx, id); err != nil {
		return err
	}
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywherePreparedFieldsForgottenCascade runs statements that its constructor has prepared, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v11ca_users VALUES (1), (2);
//	INSERT INTO v11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePreparedFieldsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	s, err := anywherePreparedFieldsForgottenCascadeOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)
}

type anywherePreparedFieldsForgottenCascadeStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func anywherePreparedFieldsForgottenCascadeOpen(ctx context.Context, db *sql.DB) (s *anywherePreparedFieldsForgottenCascadeStore, err error) {
	s = &anywherePreparedFieldsForgottenCascadeStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM v11ca_posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM v11ca_users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *anywherePreparedFieldsForgottenCascadeStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *anywherePreparedFieldsForgottenCascadeStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywherePreparedFieldsRestrict runs statements that its constructor has prepared; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w11re_users (id INT PRIMARY KEY);
//	CREATE TABLE w11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w11re_users VALUES (1), (2);
//	INSERT INTO w11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePreparedFieldsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	s, err := anywherePreparedFieldsRestrictOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)
}

type anywherePreparedFieldsRestrictStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func anywherePreparedFieldsRestrictOpen(ctx context.Context, db *sql.DB) (s *anywherePreparedFieldsRestrictStore, err error) {
	s = &anywherePreparedFieldsRestrictStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM w11re_posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM w11re_users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *anywherePreparedFieldsRestrictStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *anywherePreparedFieldsRestrictStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deletePosts).ExecContext(ctx, id); err != nil {
		return err
	}
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywherePreparedFieldsForgottenRestrict runs statements that its constructor has prepared, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v11re_users (id INT PRIMARY KEY);
//	CREATE TABLE v11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v11re_users VALUES (1), (2);
//	INSERT INTO v11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywherePreparedFieldsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	s, err := anywherePreparedFieldsForgottenRestrictOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)
}

type anywherePreparedFieldsForgottenRestrictStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func anywherePreparedFieldsForgottenRestrictOpen(ctx context.Context, db *sql.DB) (s *anywherePreparedFieldsForgottenRestrictStore, err error) {
	s = &anywherePreparedFieldsForgottenRestrictStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM v11re_posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM v11re_users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *anywherePreparedFieldsForgottenRestrictStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *anywherePreparedFieldsForgottenRestrictStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywherePreparedFieldsNoKey runs statements that its constructor has prepared; a relation without a foreign key.
//
//	CREATE TABLE w11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w11nk_users VALUES (1), (2);
//	INSERT INTO w11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w11nk_posts.user_id -> w11nk_users.id
// Reality: ok
func (Cases) AnywherePreparedFieldsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	s, err := anywherePreparedFieldsNoKeyOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)
}

type anywherePreparedFieldsNoKeyStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func anywherePreparedFieldsNoKeyOpen(ctx context.Context, db *sql.DB) (s *anywherePreparedFieldsNoKeyStore, err error) {
	s = &anywherePreparedFieldsNoKeyStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM w11nk_posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM w11nk_users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *anywherePreparedFieldsNoKeyStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *anywherePreparedFieldsNoKeyStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deletePosts).ExecContext(ctx, id); err != nil {
		return err
	}
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywherePreparedFieldsForgottenNoKey runs statements that its constructor has prepared, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v11nk_users VALUES (1), (2);
//	INSERT INTO v11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v11nk_posts.user_id -> v11nk_users.id
// Reality: orphaned
func (Cases) AnywherePreparedFieldsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	s, err := anywherePreparedFieldsForgottenNoKeyOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)
}

type anywherePreparedFieldsForgottenNoKeyStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func anywherePreparedFieldsForgottenNoKeyOpen(ctx context.Context, db *sql.DB) (s *anywherePreparedFieldsForgottenNoKeyStore, err error) {
	s = &anywherePreparedFieldsForgottenNoKeyStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM v11nk_posts WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM v11nk_users WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *anywherePreparedFieldsForgottenNoKeyStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *anywherePreparedFieldsForgottenNoKeyStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywherePreparedMapCascade runs statements out of a map; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w12ca_users VALUES (1), (2);
//	INSERT INTO w12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePreparedMapCascade(ctx context.Context, db *sql.DB, id int64) error {
	s := anywherePreparedMapCascadeStore{statements: map[string]*sql.Stmt{}}
	for name, query := range anywherePreparedMapCascadeQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)
}

type anywherePreparedMapCascadeStore struct{ statements map[string]*sql.Stmt }

var anywherePreparedMapCascadeQueries = map[string]string{
	"posts": "DELETE FROM w12ca_posts WHERE user_id = ?",
	"user":  "DELETE FROM w12ca_users WHERE id = ?",
}

func (s anywherePreparedMapCascadeStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.StmtContext(ctx, s.statements["posts"]).ExecContext(ctx, id); err != nil {
			return err
		}
		_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}

// AnywherePreparedMapForgottenCascade runs statements out of a map, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v12ca_users VALUES (1), (2);
//	INSERT INTO v12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePreparedMapForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	s := anywherePreparedMapForgottenCascadeStore{statements: map[string]*sql.Stmt{}}
	for name, query := range anywherePreparedMapForgottenCascadeQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)
}

type anywherePreparedMapForgottenCascadeStore struct{ statements map[string]*sql.Stmt }

var anywherePreparedMapForgottenCascadeQueries = map[string]string{
	"posts": "DELETE FROM v12ca_posts WHERE user_id = ?",
	"user":  "DELETE FROM v12ca_users WHERE id = ?",
}

func (s anywherePreparedMapForgottenCascadeStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}

// AnywherePreparedMapRestrict runs statements out of a map; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w12re_users (id INT PRIMARY KEY);
//	CREATE TABLE w12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w12re_users VALUES (1), (2);
//	INSERT INTO w12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
// Unknown: which of the statements the map holds under the name
func (Cases) AnywherePreparedMapRestrict(ctx context.Context, db *sql.DB, id int64) error {
	s := anywherePreparedMapRestrictStore{statements: map[string]*sql.Stmt{}}
	for name, query := range anywherePreparedMapRestrictQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)
}

type anywherePreparedMapRestrictStore struct{ statements map[string]*sql.Stmt }

var anywherePreparedMapRestrictQueries = map[string]string{
	"posts": "DELETE FROM w12re_posts WHERE user_id = ?",
	"user":  "DELETE FROM w12re_users WHERE id = ?",
}

func (s anywherePreparedMapRestrictStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.StmtContext(ctx, s.statements["posts"]).ExecContext(ctx, id); err != nil {
			return err
		}
		_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}

// AnywherePreparedMapForgottenRestrict runs statements out of a map, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v12re_users (id INT PRIMARY KEY);
//	CREATE TABLE v12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v12re_users VALUES (1), (2);
//	INSERT INTO v12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
// Unknown: which of the statements the map holds under the name
func (Cases) AnywherePreparedMapForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	s := anywherePreparedMapForgottenRestrictStore{statements: map[string]*sql.Stmt{}}
	for name, query := range anywherePreparedMapForgottenRestrictQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)
}

type anywherePreparedMapForgottenRestrictStore struct{ statements map[string]*sql.Stmt }

var anywherePreparedMapForgottenRestrictQueries = map[string]string{
	"posts": "DELETE FROM v12re_posts WHERE user_id = ?",
	"user":  "DELETE FROM v12re_users WHERE id = ?",
}

func (s anywherePreparedMapForgottenRestrictStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}

// AnywherePreparedMapNoKey runs statements out of a map; a relation without a foreign key.
//
//	CREATE TABLE w12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w12nk_users VALUES (1), (2);
//	INSERT INTO w12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w12nk_posts.user_id -> w12nk_users.id
// Reality: ok
// Unknown: which of the statements the map holds under the name
func (Cases) AnywherePreparedMapNoKey(ctx context.Context, db *sql.DB, id int64) error {
	s := anywherePreparedMapNoKeyStore{statements: map[string]*sql.Stmt{}}
	for name, query := range anywherePreparedMapNoKeyQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)
}

type anywherePreparedMapNoKeyStore struct{ statements map[string]*sql.Stmt }

var anywherePreparedMapNoKeyQueries = map[string]string{
	"posts": "DELETE FROM w12nk_posts WHERE user_id = ?",
	"user":  "DELETE FROM w12nk_users WHERE id = ?",
}

func (s anywherePreparedMapNoKeyStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.StmtContext(ctx, s.statements["posts"]).ExecContext(ctx, id); err != nil {
			return err
		}
		_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}

// AnywherePreparedMapForgottenNoKey runs statements out of a map, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v12nk_users VALUES (1), (2);
//	INSERT INTO v12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v12nk_posts.user_id -> v12nk_users.id
// Reality: orphaned
// Unknown: which of the statements the map holds under the name
func (Cases) AnywherePreparedMapForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	s := anywherePreparedMapForgottenNoKeyStore{statements: map[string]*sql.Stmt{}}
	for name, query := range anywherePreparedMapForgottenNoKeyQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)
}

type anywherePreparedMapForgottenNoKeyStore struct{ statements map[string]*sql.Stmt }

var anywherePreparedMapForgottenNoKeyQueries = map[string]string{
	"posts": "DELETE FROM v12nk_posts WHERE user_id = ?",
	"user":  "DELETE FROM v12nk_users WHERE id = ?",
}

func (s anywherePreparedMapForgottenNoKeyStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}

// AnywhereErrGroupCascade waits for a group that deletes the posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w13ca_users VALUES (1), (2);
//	INSERT INTO w13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereErrGroupCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	g, ctx2 := errgroup.WithContext(ctx)
	g.Go(func() error {
		_, err := tx.ExecContext(ctx2, "DELETE FROM w13ca_posts WHERE user_id = ?", id)
		return err
	})
	g.Go(func() error { return anywhereErrGroupCascadeNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w13ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereErrGroupCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

// AnywhereErrGroupForgottenCascade waits for a group that deletes the posts, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v13ca_users VALUES (1), (2);
//	INSERT INTO v13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereErrGroupForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	g, ctx2 := errgroup.WithContext(ctx)
	g.Go(func() error { return anywhereErrGroupForgottenCascadeNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM v13ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereErrGroupForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

// AnywhereErrGroupRestrict waits for a group that deletes the posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w13re_users (id INT PRIMARY KEY);
//	CREATE TABLE w13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w13re_users VALUES (1), (2);
//	INSERT INTO w13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereErrGroupRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	g, ctx2 := errgroup.WithContext(ctx)
	g.Go(func() error {
		_, err := tx.ExecContext(ctx2, "DELETE FROM w13re_posts WHERE user_id = ?", id)
		return err
	})
	g.Go(func() error { return anywhereErrGroupRestrictNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w13re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereErrGroupRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

// AnywhereErrGroupForgottenRestrict waits for a group that deletes the posts, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v13re_users (id INT PRIMARY KEY);
//	CREATE TABLE v13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v13re_users VALUES (1), (2);
//	INSERT INTO v13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereErrGroupForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	g, ctx2 := errgroup.WithContext(ctx)
	g.Go(func() error { return anywhereErrGroupForgottenRestrictNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM v13re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereErrGroupForgottenRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

// AnywhereErrGroupNoKey waits for a group that deletes the posts; a relation without a foreign key.
//
//	CREATE TABLE w13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w13nk_users VALUES (1), (2);
//	INSERT INTO w13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w13nk_posts.user_id -> w13nk_users.id
// Reality: ok
func (Cases) AnywhereErrGroupNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	g, ctx2 := errgroup.WithContext(ctx)
	g.Go(func() error {
		_, err := tx.ExecContext(ctx2, "DELETE FROM w13nk_posts WHERE user_id = ?", id)
		return err
	})
	g.Go(func() error { return anywhereErrGroupNoKeyNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w13nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereErrGroupNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

// AnywhereErrGroupForgottenNoKey waits for a group that deletes the posts, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v13nk_users VALUES (1), (2);
//	INSERT INTO v13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v13nk_posts.user_id -> v13nk_users.id
// Reality: orphaned
func (Cases) AnywhereErrGroupForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	g, ctx2 := errgroup.WithContext(ctx)
	g.Go(func() error { return anywhereErrGroupForgottenNoKeyNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM v13nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereErrGroupForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

// AnywhereErrGroupLoopCascade waits for a group over the referring tables; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w14ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w14ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w14ca_users VALUES (1), (2);
//	INSERT INTO w14ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereErrGroupLoopCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var g errgroup.Group
	for _, table := range []string{"w14ca_posts"} {
		g.Go(func() error {
			_, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w14ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereErrGroupLoopRestrict waits for a group over the referring tables; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w14re_users (id INT PRIMARY KEY);
//	CREATE TABLE w14re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w14re_users VALUES (1), (2);
//	INSERT INTO w14re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereErrGroupLoopRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var g errgroup.Group
	for _, table := range []string{"w14re_posts"} {
		g.Go(func() error {
			_, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w14re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereErrGroupLoopNoKey waits for a group over the referring tables; a relation without a foreign key.
//
//	CREATE TABLE w14nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w14nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w14nk_users VALUES (1), (2);
//	INSERT INTO w14nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w14nk_posts.user_id -> w14nk_users.id
// Reality: ok
func (Cases) AnywhereErrGroupLoopNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var g errgroup.Group
	for _, table := range []string{"w14nk_posts"} {
		g.Go(func() error {
			_, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w14nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereDeferredUserCascade defers the delete of the user, behind that of the posts; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w15ca_users VALUES (1), (2);
//	INSERT INTO w15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereDeferredUserCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereDeferredUserCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereDeferredUserCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM w15ca_users WHERE id = ?", id)
		}
	}()
	_, err = tx.ExecContext(ctx, "DELETE FROM w15ca_posts WHERE user_id = ?", id)
	return err
}

// AnywhereDeferredUserForgottenCascade defers the delete of the user, behind that of the posts, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v15ca_users VALUES (1), (2);
//	INSERT INTO v15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereDeferredUserForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereDeferredUserForgottenCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereDeferredUserForgottenCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM v15ca_users WHERE id = ?", id)
		}
	}()
	return err
}

// AnywhereDeferredUserRestrict defers the delete of the user, behind that of the posts; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w15re_users (id INT PRIMARY KEY);
//	CREATE TABLE w15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w15re_users VALUES (1), (2);
//	INSERT INTO w15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereDeferredUserRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereDeferredUserRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereDeferredUserRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM w15re_users WHERE id = ?", id)
		}
	}()
	_, err = tx.ExecContext(ctx, "DELETE FROM w15re_posts WHERE user_id = ?", id)
	return err
}

// AnywhereDeferredUserForgottenRestrict defers the delete of the user, behind that of the posts, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v15re_users (id INT PRIMARY KEY);
//	CREATE TABLE v15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v15re_users VALUES (1), (2);
//	INSERT INTO v15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereDeferredUserForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereDeferredUserForgottenRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereDeferredUserForgottenRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM v15re_users WHERE id = ?", id)
		}
	}()
	return err
}

// AnywhereDeferredUserNoKey defers the delete of the user, behind that of the posts; a relation without a foreign key.
//
//	CREATE TABLE w15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w15nk_users VALUES (1), (2);
//	INSERT INTO w15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w15nk_posts.user_id -> w15nk_users.id
// Reality: ok
func (Cases) AnywhereDeferredUserNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereDeferredUserNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereDeferredUserNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM w15nk_users WHERE id = ?", id)
		}
	}()
	_, err = tx.ExecContext(ctx, "DELETE FROM w15nk_posts WHERE user_id = ?", id)
	return err
}

// AnywhereDeferredUserForgottenNoKey defers the delete of the user, behind that of the posts, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v15nk_users VALUES (1), (2);
//	INSERT INTO v15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v15nk_posts.user_id -> v15nk_users.id
// Reality: orphaned
func (Cases) AnywhereDeferredUserForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereDeferredUserForgottenNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func anywhereDeferredUserForgottenNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM v15nk_users WHERE id = ?", id)
		}
	}()
	return err
}

// AnywhereRetriedCascade retries a literal that does the work; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w16ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w16ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w16ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w16ca_users VALUES (1), (2);
//	INSERT INTO w16ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereRetriedCascade(ctx context.Context, db *sql.DB, id int64) error {
	return anywhereRetriedCascadeRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, "DELETE FROM w16ca_posts WHERE user_id = ?", id); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "DELETE FROM w16ca_users WHERE id = ?", id)
			return err
		})
	})
}

func anywhereRetriedCascadeRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// AnywhereRetriedForgottenCascade retries a literal that does the work, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v16ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v16ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v16ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v16ca_users VALUES (1), (2);
//	INSERT INTO v16ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereRetriedForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	return anywhereRetriedForgottenCascadeRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, "DELETE FROM v16ca_users WHERE id = ?", id)
			return err
		})
	})
}

func anywhereRetriedForgottenCascadeRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// AnywhereRetriedRestrict retries a literal that does the work; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w16re_users (id INT PRIMARY KEY);
//	CREATE TABLE w16re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w16re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w16re_users VALUES (1), (2);
//	INSERT INTO w16re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereRetriedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return anywhereRetriedRestrictRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, "DELETE FROM w16re_posts WHERE user_id = ?", id); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "DELETE FROM w16re_users WHERE id = ?", id)
			return err
		})
	})
}

func anywhereRetriedRestrictRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// AnywhereRetriedForgottenRestrict retries a literal that does the work, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v16re_users (id INT PRIMARY KEY);
//	CREATE TABLE v16re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v16re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v16re_users VALUES (1), (2);
//	INSERT INTO v16re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereRetriedForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return anywhereRetriedForgottenRestrictRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, "DELETE FROM v16re_users WHERE id = ?", id)
			return err
		})
	})
}

func anywhereRetriedForgottenRestrictRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// AnywhereRetriedNoKey retries a literal that does the work; a relation without a foreign key.
//
//	CREATE TABLE w16nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w16nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w16nk_users VALUES (1), (2);
//	INSERT INTO w16nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w16nk_posts.user_id -> w16nk_users.id
// Reality: ok
func (Cases) AnywhereRetriedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return anywhereRetriedNoKeyRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			if _, err := tx.ExecContext(ctx, "DELETE FROM w16nk_posts WHERE user_id = ?", id); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "DELETE FROM w16nk_users WHERE id = ?", id)
			return err
		})
	})
}

func anywhereRetriedNoKeyRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// AnywhereRetriedForgottenNoKey retries a literal that does the work, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v16nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v16nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v16nk_users VALUES (1), (2);
//	INSERT INTO v16nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v16nk_posts.user_id -> v16nk_users.id
// Reality: orphaned
func (Cases) AnywhereRetriedForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return anywhereRetriedForgottenNoKeyRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, "DELETE FROM v16nk_users WHERE id = ?", id)
			return err
		})
	})
}

func anywhereRetriedForgottenNoKeyRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}

// AnywherePointerToPointerCascade is given pointers to pointers; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w17ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w17ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w17ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w17ca_users VALUES (1), (2);
//	INSERT INTO w17ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePointerToPointerCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	users := &anywherePointerToPointerCascadeTable{name: "w17ca_users"}
	posts := &anywherePointerToPointerCascadeTable{name: "w17ca_posts"}
	if err := anywherePointerToPointerCascadeFrom(ctx, &tx, &posts, "user_id", id); err != nil {
		return err
	}
	if err := anywherePointerToPointerCascadeFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywherePointerToPointerCascadeTable struct{ name string }

func anywherePointerToPointerCascadeFrom(ctx context.Context, tx **sql.Tx, table **anywherePointerToPointerCascadeTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}

// AnywherePointerToPointerForgottenCascade is given pointers to pointers, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v17ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v17ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v17ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v17ca_users VALUES (1), (2);
//	INSERT INTO v17ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePointerToPointerForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	users := &anywherePointerToPointerForgottenCascadeTable{name: "v17ca_users"}
	if err := anywherePointerToPointerForgottenCascadeFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywherePointerToPointerForgottenCascadeTable struct{ name string }

func anywherePointerToPointerForgottenCascadeFrom(ctx context.Context, tx **sql.Tx, table **anywherePointerToPointerForgottenCascadeTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}

// AnywherePointerToPointerRestrict is given pointers to pointers; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w17re_users (id INT PRIMARY KEY);
//	CREATE TABLE w17re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w17re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w17re_users VALUES (1), (2);
//	INSERT INTO w17re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywherePointerToPointerRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	users := &anywherePointerToPointerRestrictTable{name: "w17re_users"}
	posts := &anywherePointerToPointerRestrictTable{name: "w17re_posts"}
	if err := anywherePointerToPointerRestrictFrom(ctx, &tx, &posts, "user_id", id); err != nil {
		return err
	}
	if err := anywherePointerToPointerRestrictFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywherePointerToPointerRestrictTable struct{ name string }

func anywherePointerToPointerRestrictFrom(ctx context.Context, tx **sql.Tx, table **anywherePointerToPointerRestrictTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}

// AnywherePointerToPointerForgottenRestrict is given pointers to pointers, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v17re_users (id INT PRIMARY KEY);
//	CREATE TABLE v17re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v17re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v17re_users VALUES (1), (2);
//	INSERT INTO v17re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywherePointerToPointerForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	users := &anywherePointerToPointerForgottenRestrictTable{name: "v17re_users"}
	if err := anywherePointerToPointerForgottenRestrictFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywherePointerToPointerForgottenRestrictTable struct{ name string }

func anywherePointerToPointerForgottenRestrictFrom(ctx context.Context, tx **sql.Tx, table **anywherePointerToPointerForgottenRestrictTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}

// AnywherePointerToPointerNoKey is given pointers to pointers; a relation without a foreign key.
//
//	CREATE TABLE w17nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w17nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w17nk_users VALUES (1), (2);
//	INSERT INTO w17nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w17nk_posts.user_id -> w17nk_users.id
// Reality: ok
func (Cases) AnywherePointerToPointerNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	users := &anywherePointerToPointerNoKeyTable{name: "w17nk_users"}
	posts := &anywherePointerToPointerNoKeyTable{name: "w17nk_posts"}
	if err := anywherePointerToPointerNoKeyFrom(ctx, &tx, &posts, "user_id", id); err != nil {
		return err
	}
	if err := anywherePointerToPointerNoKeyFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywherePointerToPointerNoKeyTable struct{ name string }

func anywherePointerToPointerNoKeyFrom(ctx context.Context, tx **sql.Tx, table **anywherePointerToPointerNoKeyTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}

// AnywherePointerToPointerForgottenNoKey is given pointers to pointers, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v17nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v17nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v17nk_users VALUES (1), (2);
//	INSERT INTO v17nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v17nk_posts.user_id -> v17nk_users.id
// Reality: orphaned
func (Cases) AnywherePointerToPointerForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	users := &anywherePointerToPointerForgottenNoKeyTable{name: "v17nk_users"}
	if err := anywherePointerToPointerForgottenNoKeyFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywherePointerToPointerForgottenNoKeyTable struct{ name string }

func anywherePointerToPointerForgottenNoKeyFrom(ctx context.Context, tx **sql.Tx, table **anywherePointerToPointerForgottenNoKeyTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}

// AnywhereMapOfColumnsCascade runs over a map of tables and columns; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w18ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w18ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w18ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w18ca_users VALUES (1), (2);
//	INSERT INTO w18ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereMapOfColumnsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for table, column := range map[string]string{"w18ca_posts": "user_id"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w18ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereMapOfColumnsRestrict runs over a map of tables and columns; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w18re_users (id INT PRIMARY KEY);
//	CREATE TABLE w18re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w18re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w18re_users VALUES (1), (2);
//	INSERT INTO w18re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereMapOfColumnsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for table, column := range map[string]string{"w18re_posts": "user_id"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w18re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereMapOfColumnsNoKey runs over a map of tables and columns; a relation without a foreign key.
//
//	CREATE TABLE w18nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w18nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w18nk_users VALUES (1), (2);
//	INSERT INTO w18nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w18nk_posts.user_id -> w18nk_users.id
// Reality: ok
func (Cases) AnywhereMapOfColumnsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for table, column := range map[string]string{"w18nk_posts": "user_id"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM w18nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// AnywhereGenericTableCascade names tables by type arguments; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE w19ca_users (id INT PRIMARY KEY);
//	CREATE TABLE w19ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w19ca_users (id) ON DELETE CASCADE);
//	INSERT INTO w19ca_users VALUES (1), (2);
//	INSERT INTO w19ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereGenericTableCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereGenericTableCascadeDelete[anywhereGenericTableCascadePost](ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := anywhereGenericTableCascadeDelete[anywhereGenericTableCascadeUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywhereGenericTableCascadeUser struct{}

func (anywhereGenericTableCascadeUser) table() string { return "w19ca_users" }

type anywhereGenericTableCascadePost struct{}

func (anywhereGenericTableCascadePost) table() string { return "w19ca_posts" }

func anywhereGenericTableCascadeDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}

// AnywhereGenericTableForgottenCascade names tables by type arguments, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE v19ca_users (id INT PRIMARY KEY);
//	CREATE TABLE v19ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v19ca_users (id) ON DELETE CASCADE);
//	INSERT INTO v19ca_users VALUES (1), (2);
//	INSERT INTO v19ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereGenericTableForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereGenericTableForgottenCascadeDelete[anywhereGenericTableForgottenCascadeUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywhereGenericTableForgottenCascadeUser struct{}

func (anywhereGenericTableForgottenCascadeUser) table() string { return "v19ca_users" }

type anywhereGenericTableForgottenCascadePost struct{}

func (anywhereGenericTableForgottenCascadePost) table() string { return "v19ca_posts" }

func anywhereGenericTableForgottenCascadeDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}

// AnywhereGenericTableRestrict names tables by type arguments; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE w19re_users (id INT PRIMARY KEY);
//	CREATE TABLE w19re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES w19re_users (id) ON DELETE RESTRICT);
//	INSERT INTO w19re_users VALUES (1), (2);
//	INSERT INTO w19re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) AnywhereGenericTableRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereGenericTableRestrictDelete[anywhereGenericTableRestrictPost](ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := anywhereGenericTableRestrictDelete[anywhereGenericTableRestrictUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywhereGenericTableRestrictUser struct{}

func (anywhereGenericTableRestrictUser) table() string { return "w19re_users" }

type anywhereGenericTableRestrictPost struct{}

func (anywhereGenericTableRestrictPost) table() string { return "w19re_posts" }

func anywhereGenericTableRestrictDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}

// AnywhereGenericTableForgottenRestrict names tables by type arguments, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE v19re_users (id INT PRIMARY KEY);
//	CREATE TABLE v19re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES v19re_users (id) ON DELETE RESTRICT);
//	INSERT INTO v19re_users VALUES (1), (2);
//	INSERT INTO v19re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) AnywhereGenericTableForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereGenericTableForgottenRestrictDelete[anywhereGenericTableForgottenRestrictUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywhereGenericTableForgottenRestrictUser struct{}

func (anywhereGenericTableForgottenRestrictUser) table() string { return "v19re_users" }

type anywhereGenericTableForgottenRestrictPost struct{}

func (anywhereGenericTableForgottenRestrictPost) table() string { return "v19re_posts" }

func anywhereGenericTableForgottenRestrictDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}

// AnywhereGenericTableNoKey names tables by type arguments; a relation without a foreign key.
//
//	CREATE TABLE w19nk_users (id INT PRIMARY KEY);
//	CREATE TABLE w19nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO w19nk_users VALUES (1), (2);
//	INSERT INTO w19nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: w19nk_posts.user_id -> w19nk_users.id
// Reality: ok
func (Cases) AnywhereGenericTableNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereGenericTableNoKeyDelete[anywhereGenericTableNoKeyPost](ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := anywhereGenericTableNoKeyDelete[anywhereGenericTableNoKeyUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywhereGenericTableNoKeyUser struct{}

func (anywhereGenericTableNoKeyUser) table() string { return "w19nk_users" }

type anywhereGenericTableNoKeyPost struct{}

func (anywhereGenericTableNoKeyPost) table() string { return "w19nk_posts" }

func anywhereGenericTableNoKeyDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}

// AnywhereGenericTableForgottenNoKey names tables by type arguments, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE v19nk_users (id INT PRIMARY KEY);
//	CREATE TABLE v19nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO v19nk_users VALUES (1), (2);
//	INSERT INTO v19nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: v19nk_posts.user_id -> v19nk_users.id
// Reality: orphaned
func (Cases) AnywhereGenericTableForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := anywhereGenericTableForgottenNoKeyDelete[anywhereGenericTableForgottenNoKeyUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type anywhereGenericTableForgottenNoKeyUser struct{}

func (anywhereGenericTableForgottenNoKeyUser) table() string { return "v19nk_users" }

type anywhereGenericTableForgottenNoKeyPost struct{}

func (anywhereGenericTableForgottenNoKeyPost) table() string { return "v19nk_posts" }

func anywhereGenericTableForgottenNoKeyDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}
