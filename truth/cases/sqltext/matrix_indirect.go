// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
)

// IndirectTableNamesCascade gives a helper the names of the tables; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d01ca_users VALUES (1), (2);
//	INSERT INTO d01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTableNamesCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableNamesCascadeFrom(ctx, tx, "user_id", id, "d01ca_posts"); err != nil {
		return err
	}
	if err := indirectTableNamesCascadeFrom(ctx, tx, "id", id, "d01ca_users"); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectTableNamesCascadeFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTableNamesForgottenCascade gives a helper the names of the tables, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e01ca_users VALUES (1), (2);
//	INSERT INTO e01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTableNamesForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableNamesForgottenCascadeFrom(ctx, tx, "id", id, "e01ca_users"); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectTableNamesForgottenCascadeFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTableNamesRestrict gives a helper the names of the tables; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d01re_users (id INT PRIMARY KEY);
//	CREATE TABLE d01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d01re_users VALUES (1), (2);
//	INSERT INTO d01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTableNamesRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableNamesRestrictFrom(ctx, tx, "user_id", id, "d01re_posts"); err != nil {
		return err
	}
	if err := indirectTableNamesRestrictFrom(ctx, tx, "id", id, "d01re_users"); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectTableNamesRestrictFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTableNamesForgottenRestrict gives a helper the names of the tables, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e01re_users (id INT PRIMARY KEY);
//	CREATE TABLE e01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e01re_users VALUES (1), (2);
//	INSERT INTO e01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectTableNamesForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableNamesForgottenRestrictFrom(ctx, tx, "id", id, "e01re_users"); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectTableNamesForgottenRestrictFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTableNamesNoKey gives a helper the names of the tables; a relation without a foreign key.
//
//	CREATE TABLE d01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d01nk_users VALUES (1), (2);
//	INSERT INTO d01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d01nk_posts.user_id -> d01nk_users.id
// Reality: ok
func (Cases) IndirectTableNamesNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableNamesNoKeyFrom(ctx, tx, "user_id", id, "d01nk_posts"); err != nil {
		return err
	}
	if err := indirectTableNamesNoKeyFrom(ctx, tx, "id", id, "d01nk_users"); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectTableNamesNoKeyFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTableNamesForgottenNoKey gives a helper the names of the tables, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e01nk_users VALUES (1), (2);
//	INSERT INTO e01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e01nk_posts.user_id -> e01nk_users.id
// Reality: orphaned
func (Cases) IndirectTableNamesForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableNamesForgottenNoKeyFrom(ctx, tx, "id", id, "e01nk_users"); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectTableNamesForgottenNoKeyFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTablePairsCascade gives a helper tables with their columns; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d02ca_users VALUES (1), (2);
//	INSERT INTO d02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTablePairsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTablePairsCascadeEach(ctx, tx, id, []indirectTablePairsCascadeRef{{"d02ca_posts", "user_id"}, {"d02ca_users", "id"}}); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTablePairsCascadeRef struct{ table, column string }

func indirectTablePairsCascadeEach(ctx context.Context, tx *sql.Tx, id int64, refs []indirectTablePairsCascadeRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTablePairsForgottenCascade gives a helper tables with their columns, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e02ca_users VALUES (1), (2);
//	INSERT INTO e02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTablePairsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTablePairsForgottenCascadeEach(ctx, tx, id, []indirectTablePairsForgottenCascadeRef{{"e02ca_users", "id"}}); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTablePairsForgottenCascadeRef struct{ table, column string }

func indirectTablePairsForgottenCascadeEach(ctx context.Context, tx *sql.Tx, id int64, refs []indirectTablePairsForgottenCascadeRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTablePairsRestrict gives a helper tables with their columns; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d02re_users (id INT PRIMARY KEY);
//	CREATE TABLE d02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d02re_users VALUES (1), (2);
//	INSERT INTO d02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTablePairsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTablePairsRestrictEach(ctx, tx, id, []indirectTablePairsRestrictRef{{"d02re_posts", "user_id"}, {"d02re_users", "id"}}); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTablePairsRestrictRef struct{ table, column string }

func indirectTablePairsRestrictEach(ctx context.Context, tx *sql.Tx, id int64, refs []indirectTablePairsRestrictRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTablePairsForgottenRestrict gives a helper tables with their columns, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e02re_users (id INT PRIMARY KEY);
//	CREATE TABLE e02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e02re_users VALUES (1), (2);
//	INSERT INTO e02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectTablePairsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTablePairsForgottenRestrictEach(ctx, tx, id, []indirectTablePairsForgottenRestrictRef{{"e02re_users", "id"}}); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTablePairsForgottenRestrictRef struct{ table, column string }

func indirectTablePairsForgottenRestrictEach(ctx context.Context, tx *sql.Tx, id int64, refs []indirectTablePairsForgottenRestrictRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTablePairsNoKey gives a helper tables with their columns; a relation without a foreign key.
//
//	CREATE TABLE d02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d02nk_users VALUES (1), (2);
//	INSERT INTO d02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d02nk_posts.user_id -> d02nk_users.id
// Reality: ok
func (Cases) IndirectTablePairsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTablePairsNoKeyEach(ctx, tx, id, []indirectTablePairsNoKeyRef{{"d02nk_posts", "user_id"}, {"d02nk_users", "id"}}); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTablePairsNoKeyRef struct{ table, column string }

func indirectTablePairsNoKeyEach(ctx context.Context, tx *sql.Tx, id int64, refs []indirectTablePairsNoKeyRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectTablePairsForgottenNoKey gives a helper tables with their columns, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e02nk_users VALUES (1), (2);
//	INSERT INTO e02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e02nk_posts.user_id -> e02nk_users.id
// Reality: orphaned
func (Cases) IndirectTablePairsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTablePairsForgottenNoKeyEach(ctx, tx, id, []indirectTablePairsForgottenNoKeyRef{{"e02nk_users", "id"}}); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTablePairsForgottenNoKeyRef struct{ table, column string }

func indirectTablePairsForgottenNoKeyEach(ctx context.Context, tx *sql.Tx, id int64, refs []indirectTablePairsForgottenNoKeyRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// IndirectPackageListCascade runs over a package's list of referring tables; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d03ca_users VALUES (1), (2);
//	INSERT INTO d03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectPackageListCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range indirectPackageListCascadeRefs {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d03ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

var indirectPackageListCascadeRefs = []string{"d03ca_posts"}

// IndirectPackageListRestrict runs over a package's list of referring tables; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d03re_users (id INT PRIMARY KEY);
//	CREATE TABLE d03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d03re_users VALUES (1), (2);
//	INSERT INTO d03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectPackageListRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range indirectPackageListRestrictRefs {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d03re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

var indirectPackageListRestrictRefs = []string{"d03re_posts"}

// IndirectPackageListNoKey runs over a package's list of referring tables; a relation without a foreign key.
//
//	CREATE TABLE d03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d03nk_users VALUES (1), (2);
//	INSERT INTO d03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d03nk_posts.user_id -> d03nk_users.id
// Reality: ok
func (Cases) IndirectPackageListNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, table := range indirectPackageListNoKeyRefs {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM d03nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

var indirectPackageListNoKeyRefs = []string{"d03nk_posts"}

// IndirectTableFieldCascade asks a table of the package to delete; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d04ca_users VALUES (1), (2);
//	INSERT INTO d04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTableFieldCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableFieldCascadePosts.deleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := indirectTableFieldCascadeUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTableFieldCascadeTable struct{ name string }

var (
	indirectTableFieldCascadeUsers = &indirectTableFieldCascadeTable{name: "d04ca_users"}
	indirectTableFieldCascadePosts = &indirectTableFieldCascadeTable{name: "d04ca_posts"}
)

func (t *indirectTableFieldCascadeTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}

// IndirectTableFieldForgottenCascade asks a table of the package to delete, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e04ca_users VALUES (1), (2);
//	INSERT INTO e04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTableFieldForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableFieldForgottenCascadeUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTableFieldForgottenCascadeTable struct{ name string }

var (
	indirectTableFieldForgottenCascadeUsers = &indirectTableFieldForgottenCascadeTable{name: "e04ca_users"}
	indirectTableFieldForgottenCascadePosts = &indirectTableFieldForgottenCascadeTable{name: "e04ca_posts"}
)

func (t *indirectTableFieldForgottenCascadeTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}

// IndirectTableFieldRestrict asks a table of the package to delete; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d04re_users (id INT PRIMARY KEY);
//	CREATE TABLE d04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d04re_users VALUES (1), (2);
//	INSERT INTO d04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTableFieldRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableFieldRestrictPosts.deleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := indirectTableFieldRestrictUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTableFieldRestrictTable struct{ name string }

var (
	indirectTableFieldRestrictUsers = &indirectTableFieldRestrictTable{name: "d04re_users"}
	indirectTableFieldRestrictPosts = &indirectTableFieldRestrictTable{name: "d04re_posts"}
)

func (t *indirectTableFieldRestrictTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}

// IndirectTableFieldForgottenRestrict asks a table of the package to delete, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e04re_users (id INT PRIMARY KEY);
//	CREATE TABLE e04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e04re_users VALUES (1), (2);
//	INSERT INTO e04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectTableFieldForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableFieldForgottenRestrictUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTableFieldForgottenRestrictTable struct{ name string }

var (
	indirectTableFieldForgottenRestrictUsers = &indirectTableFieldForgottenRestrictTable{name: "e04re_users"}
	indirectTableFieldForgottenRestrictPosts = &indirectTableFieldForgottenRestrictTable{name: "e04re_posts"}
)

func (t *indirectTableFieldForgottenRestrictTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}

// IndirectTableFieldNoKey asks a table of the package to delete; a relation without a foreign key.
//
//	CREATE TABLE d04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d04nk_users VALUES (1), (2);
//	INSERT INTO d04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d04nk_posts.user_id -> d04nk_users.id
// Reality: ok
func (Cases) IndirectTableFieldNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableFieldNoKeyPosts.deleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	if err := indirectTableFieldNoKeyUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTableFieldNoKeyTable struct{ name string }

var (
	indirectTableFieldNoKeyUsers = &indirectTableFieldNoKeyTable{name: "d04nk_users"}
	indirectTableFieldNoKeyPosts = &indirectTableFieldNoKeyTable{name: "d04nk_posts"}
)

func (t *indirectTableFieldNoKeyTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}

// IndirectTableFieldForgottenNoKey asks a table of the package to delete, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e04nk_users VALUES (1), (2);
//	INSERT INTO e04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e04nk_posts.user_id -> e04nk_users.id
// Reality: orphaned
func (Cases) IndirectTableFieldForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectTableFieldForgottenNoKeyUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTableFieldForgottenNoKeyTable struct{ name string }

var (
	indirectTableFieldForgottenNoKeyUsers = &indirectTableFieldForgottenNoKeyTable{name: "e04nk_users"}
	indirectTableFieldForgottenNoKeyPosts = &indirectTableFieldForgottenNoKeyTable{name: "e04nk_posts"}
)

func (t *indirectTableFieldForgottenNoKeyTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}

// IndirectTextOfTableCascade asks a table for its text; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d05ca_users VALUES (1), (2);
//	INSERT INTO d05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTextOfTableCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, indirectTextOfTableCascadeTable{"d05ca_posts"}.delete("user_id"), id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, indirectTextOfTableCascadeTable{"d05ca_users"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTextOfTableCascadeTable struct{ name string }

func (t indirectTextOfTableCascadeTable) delete(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

// IndirectTextOfTableForgottenCascade asks a table for its text, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e05ca_users VALUES (1), (2);
//	INSERT INTO e05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTextOfTableForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, indirectTextOfTableForgottenCascadeTable{"e05ca_users"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTextOfTableForgottenCascadeTable struct{ name string }

func (t indirectTextOfTableForgottenCascadeTable) delete(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

// IndirectTextOfTableRestrict asks a table for its text; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d05re_users (id INT PRIMARY KEY);
//	CREATE TABLE d05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d05re_users VALUES (1), (2);
//	INSERT INTO d05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTextOfTableRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, indirectTextOfTableRestrictTable{"d05re_posts"}.delete("user_id"), id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, indirectTextOfTableRestrictTable{"d05re_users"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTextOfTableRestrictTable struct{ name string }

func (t indirectTextOfTableRestrictTable) delete(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

// IndirectTextOfTableForgottenRestrict asks a table for its text, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e05re_users (id INT PRIMARY KEY);
//	CREATE TABLE e05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e05re_users VALUES (1), (2);
//	INSERT INTO e05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectTextOfTableForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, indirectTextOfTableForgottenRestrictTable{"e05re_users"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTextOfTableForgottenRestrictTable struct{ name string }

func (t indirectTextOfTableForgottenRestrictTable) delete(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

// IndirectTextOfTableNoKey asks a table for its text; a relation without a foreign key.
//
//	CREATE TABLE d05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d05nk_users VALUES (1), (2);
//	INSERT INTO d05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d05nk_posts.user_id -> d05nk_users.id
// Reality: ok
func (Cases) IndirectTextOfTableNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, indirectTextOfTableNoKeyTable{"d05nk_posts"}.delete("user_id"), id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, indirectTextOfTableNoKeyTable{"d05nk_users"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTextOfTableNoKeyTable struct{ name string }

func (t indirectTextOfTableNoKeyTable) delete(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

// IndirectTextOfTableForgottenNoKey asks a table for its text, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e05nk_users VALUES (1), (2);
//	INSERT INTO e05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e05nk_posts.user_id -> e05nk_users.id
// Reality: orphaned
func (Cases) IndirectTextOfTableForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, indirectTextOfTableForgottenNoKeyTable{"e05nk_users"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectTextOfTableForgottenNoKeyTable struct{ name string }

func (t indirectTextOfTableForgottenNoKeyTable) delete(column string) string {
	return "DELETE FROM " + t.name + " WHERE " + column + " = ?"
}

// IndirectFunctionListCascade runs over a list of functions; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d06ca_users VALUES (1), (2);
//	INSERT INTO d06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionListCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []func(context.Context, *sql.Tx, int64) error{indirectFunctionListCascadePosts, indirectFunctionListCascadeUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func indirectFunctionListCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d06ca_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionListCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d06ca_users WHERE id = ?", id)
	return err
}

func indirectFunctionListCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectFunctionListForgottenCascade runs over a list of functions, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e06ca_users VALUES (1), (2);
//	INSERT INTO e06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionListForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []func(context.Context, *sql.Tx, int64) error{indirectFunctionListForgottenCascadeUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func indirectFunctionListForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e06ca_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionListForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e06ca_users WHERE id = ?", id)
	return err
}

func indirectFunctionListForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectFunctionListRestrict runs over a list of functions; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d06re_users (id INT PRIMARY KEY);
//	CREATE TABLE d06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d06re_users VALUES (1), (2);
//	INSERT INTO d06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionListRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []func(context.Context, *sql.Tx, int64) error{indirectFunctionListRestrictPosts, indirectFunctionListRestrictUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func indirectFunctionListRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d06re_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionListRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d06re_users WHERE id = ?", id)
	return err
}

func indirectFunctionListRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectFunctionListForgottenRestrict runs over a list of functions, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e06re_users (id INT PRIMARY KEY);
//	CREATE TABLE e06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e06re_users VALUES (1), (2);
//	INSERT INTO e06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectFunctionListForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []func(context.Context, *sql.Tx, int64) error{indirectFunctionListForgottenRestrictUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func indirectFunctionListForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e06re_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionListForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e06re_users WHERE id = ?", id)
	return err
}

func indirectFunctionListForgottenRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectFunctionListNoKey runs over a list of functions; a relation without a foreign key.
//
//	CREATE TABLE d06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d06nk_users VALUES (1), (2);
//	INSERT INTO d06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d06nk_posts.user_id -> d06nk_users.id
// Reality: ok
func (Cases) IndirectFunctionListNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []func(context.Context, *sql.Tx, int64) error{indirectFunctionListNoKeyPosts, indirectFunctionListNoKeyUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func indirectFunctionListNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d06nk_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionListNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d06nk_users WHERE id = ?", id)
	return err
}

func indirectFunctionListNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectFunctionListForgottenNoKey runs over a list of functions, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e06nk_users VALUES (1), (2);
//	INSERT INTO e06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e06nk_posts.user_id -> e06nk_users.id
// Reality: orphaned
func (Cases) IndirectFunctionListForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []func(context.Context, *sql.Tx, int64) error{indirectFunctionListForgottenNoKeyUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

func indirectFunctionListForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e06nk_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionListForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e06nk_users WHERE id = ?", id)
	return err
}

func indirectFunctionListForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectFunctionFieldsCascade runs the functions in a package's struct; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d07ca_users VALUES (1), (2);
//	INSERT INTO d07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionFieldsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectFunctionFieldsCascadeSteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := indirectFunctionFieldsCascadeSteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionFieldsCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d07ca_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionFieldsCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d07ca_users WHERE id = ?", id)
	return err
}

func indirectFunctionFieldsCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionFieldsCascadeSteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: indirectFunctionFieldsCascadePosts, remove: indirectFunctionFieldsCascadeUser}

// IndirectFunctionFieldsForgottenCascade runs the functions in a package's struct, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e07ca_users VALUES (1), (2);
//	INSERT INTO e07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionFieldsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectFunctionFieldsForgottenCascadeSteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := indirectFunctionFieldsForgottenCascadeSteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionFieldsForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e07ca_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionFieldsForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e07ca_users WHERE id = ?", id)
	return err
}

func indirectFunctionFieldsForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionFieldsForgottenCascadeSteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: indirectFunctionFieldsForgottenCascadeNothing, remove: indirectFunctionFieldsForgottenCascadeUser}

// IndirectFunctionFieldsRestrict runs the functions in a package's struct; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d07re_users (id INT PRIMARY KEY);
//	CREATE TABLE d07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d07re_users VALUES (1), (2);
//	INSERT INTO d07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionFieldsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectFunctionFieldsRestrictSteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := indirectFunctionFieldsRestrictSteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionFieldsRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d07re_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionFieldsRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d07re_users WHERE id = ?", id)
	return err
}

func indirectFunctionFieldsRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionFieldsRestrictSteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: indirectFunctionFieldsRestrictPosts, remove: indirectFunctionFieldsRestrictUser}

// IndirectFunctionFieldsForgottenRestrict runs the functions in a package's struct, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e07re_users (id INT PRIMARY KEY);
//	CREATE TABLE e07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e07re_users VALUES (1), (2);
//	INSERT INTO e07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectFunctionFieldsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectFunctionFieldsForgottenRestrictSteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := indirectFunctionFieldsForgottenRestrictSteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionFieldsForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e07re_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionFieldsForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e07re_users WHERE id = ?", id)
	return err
}

func indirectFunctionFieldsForgottenRestrictNothing(context.Context, *sql.Tx, int64) error {
	return nil
}

var indirectFunctionFieldsForgottenRestrictSteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: indirectFunctionFieldsForgottenRestrictNothing, remove: indirectFunctionFieldsForgottenRestrictUser}

// IndirectFunctionFieldsNoKey runs the functions in a package's struct; a relation without a foreign key.
//
//	CREATE TABLE d07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d07nk_users VALUES (1), (2);
//	INSERT INTO d07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d07nk_posts.user_id -> d07nk_users.id
// Reality: ok
func (Cases) IndirectFunctionFieldsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectFunctionFieldsNoKeySteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := indirectFunctionFieldsNoKeySteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionFieldsNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d07nk_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionFieldsNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d07nk_users WHERE id = ?", id)
	return err
}

func indirectFunctionFieldsNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionFieldsNoKeySteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: indirectFunctionFieldsNoKeyPosts, remove: indirectFunctionFieldsNoKeyUser}

// IndirectFunctionFieldsForgottenNoKey runs the functions in a package's struct, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e07nk_users VALUES (1), (2);
//	INSERT INTO e07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e07nk_posts.user_id -> e07nk_users.id
// Reality: orphaned
func (Cases) IndirectFunctionFieldsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := indirectFunctionFieldsForgottenNoKeySteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := indirectFunctionFieldsForgottenNoKeySteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionFieldsForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e07nk_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionFieldsForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e07nk_users WHERE id = ?", id)
	return err
}

func indirectFunctionFieldsForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionFieldsForgottenNoKeySteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: indirectFunctionFieldsForgottenNoKeyNothing, remove: indirectFunctionFieldsForgottenNoKeyUser}

// IndirectFunctionMapCascade runs over a map of functions first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d08ca_users VALUES (1), (2);
//	INSERT INTO d08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionMapCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for name, step := range indirectFunctionMapCascadeSteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := indirectFunctionMapCascadeUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionMapCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d08ca_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionMapCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d08ca_users WHERE id = ?", id)
	return err
}

func indirectFunctionMapCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionMapCascadeSteps = map[string]func(context.Context, *sql.Tx, int64) error{"posts": indirectFunctionMapCascadePosts, "nothing": indirectFunctionMapCascadeNothing}

// IndirectFunctionMapForgottenCascade runs over a map of functions first, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e08ca_users VALUES (1), (2);
//	INSERT INTO e08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionMapForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for name, step := range indirectFunctionMapForgottenCascadeSteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := indirectFunctionMapForgottenCascadeUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionMapForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e08ca_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionMapForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e08ca_users WHERE id = ?", id)
	return err
}

func indirectFunctionMapForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionMapForgottenCascadeSteps = map[string]func(context.Context, *sql.Tx, int64) error{"nothing": indirectFunctionMapForgottenCascadeNothing}

// IndirectFunctionMapRestrict runs over a map of functions first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d08re_users (id INT PRIMARY KEY);
//	CREATE TABLE d08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d08re_users VALUES (1), (2);
//	INSERT INTO d08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectFunctionMapRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for name, step := range indirectFunctionMapRestrictSteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := indirectFunctionMapRestrictUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionMapRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d08re_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionMapRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d08re_users WHERE id = ?", id)
	return err
}

func indirectFunctionMapRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionMapRestrictSteps = map[string]func(context.Context, *sql.Tx, int64) error{"posts": indirectFunctionMapRestrictPosts, "nothing": indirectFunctionMapRestrictNothing}

// IndirectFunctionMapForgottenRestrict runs over a map of functions first, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e08re_users (id INT PRIMARY KEY);
//	CREATE TABLE e08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e08re_users VALUES (1), (2);
//	INSERT INTO e08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectFunctionMapForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for name, step := range indirectFunctionMapForgottenRestrictSteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := indirectFunctionMapForgottenRestrictUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionMapForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e08re_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionMapForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e08re_users WHERE id = ?", id)
	return err
}

func indirectFunctionMapForgottenRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionMapForgottenRestrictSteps = map[string]func(context.Context, *sql.Tx, int64) error{"nothing": indirectFunctionMapForgottenRestrictNothing}

// IndirectFunctionMapNoKey runs over a map of functions first; a relation without a foreign key.
//
//	CREATE TABLE d08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d08nk_users VALUES (1), (2);
//	INSERT INTO d08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d08nk_posts.user_id -> d08nk_users.id
// Reality: ok
func (Cases) IndirectFunctionMapNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for name, step := range indirectFunctionMapNoKeySteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := indirectFunctionMapNoKeyUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionMapNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d08nk_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionMapNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d08nk_users WHERE id = ?", id)
	return err
}

func indirectFunctionMapNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionMapNoKeySteps = map[string]func(context.Context, *sql.Tx, int64) error{"posts": indirectFunctionMapNoKeyPosts, "nothing": indirectFunctionMapNoKeyNothing}

// IndirectFunctionMapForgottenNoKey runs over a map of functions first, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e08nk_users VALUES (1), (2);
//	INSERT INTO e08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e08nk_posts.user_id -> e08nk_users.id
// Reality: orphaned
func (Cases) IndirectFunctionMapForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for name, step := range indirectFunctionMapForgottenNoKeySteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := indirectFunctionMapForgottenNoKeyUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

func indirectFunctionMapForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e08nk_posts WHERE user_id = ?", user)
	return err
}

func indirectFunctionMapForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e08nk_users WHERE id = ?", id)
	return err
}

func indirectFunctionMapForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

var indirectFunctionMapForgottenNoKeySteps = map[string]func(context.Context, *sql.Tx, int64) error{"nothing": indirectFunctionMapForgottenNoKeyNothing}

// IndirectNamedStepsCascade runs over a list of steps with their names; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d09ca_users VALUES (1), (2);
//	INSERT INTO d09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectNamedStepsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{{"posts", indirectNamedStepsCascadePosts}, {"user", indirectNamedStepsCascadeUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()
}

func indirectNamedStepsCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d09ca_posts WHERE user_id = ?", user)
	return err
}

func indirectNamedStepsCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d09ca_users WHERE id = ?", id)
	return err
}

func indirectNamedStepsCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectNamedStepsForgottenCascade runs over a list of steps with their names, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e09ca_users VALUES (1), (2);
//	INSERT INTO e09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectNamedStepsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{{"user", indirectNamedStepsForgottenCascadeUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()
}

func indirectNamedStepsForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e09ca_posts WHERE user_id = ?", user)
	return err
}

func indirectNamedStepsForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e09ca_users WHERE id = ?", id)
	return err
}

func indirectNamedStepsForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectNamedStepsRestrict runs over a list of steps with their names; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d09re_users (id INT PRIMARY KEY);
//	CREATE TABLE d09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d09re_users VALUES (1), (2);
//	INSERT INTO d09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectNamedStepsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{{"posts", indirectNamedStepsRestrictPosts}, {"user", indirectNamedStepsRestrictUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()
}

func indirectNamedStepsRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d09re_posts WHERE user_id = ?", user)
	return err
}

func indirectNamedStepsRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d09re_users WHERE id = ?", id)
	return err
}

func indirectNamedStepsRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectNamedStepsForgottenRestrict runs over a list of steps with their names, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e09re_users (id INT PRIMARY KEY);
//	CREATE TABLE e09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e09re_users VALUES (1), (2);
//	INSERT INTO e09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectNamedStepsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{{"user", indirectNamedStepsForgottenRestrictUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()
}

func indirectNamedStepsForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e09re_posts WHERE user_id = ?", user)
	return err
}

func indirectNamedStepsForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e09re_users WHERE id = ?", id)
	return err
}

func indirectNamedStepsForgottenRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectNamedStepsNoKey runs over a list of steps with their names; a relation without a foreign key.
//
//	CREATE TABLE d09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d09nk_users VALUES (1), (2);
//	INSERT INTO d09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d09nk_posts.user_id -> d09nk_users.id
// Reality: ok
func (Cases) IndirectNamedStepsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{{"posts", indirectNamedStepsNoKeyPosts}, {"user", indirectNamedStepsNoKeyUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()
}

func indirectNamedStepsNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d09nk_posts WHERE user_id = ?", user)
	return err
}

func indirectNamedStepsNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d09nk_users WHERE id = ?", id)
	return err
}

func indirectNamedStepsNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectNamedStepsForgottenNoKey runs over a list of steps with their names, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e09nk_users VALUES (1), (2);
//	INSERT INTO e09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e09nk_posts.user_id -> e09nk_users.id
// Reality: orphaned
func (Cases) IndirectNamedStepsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{{"user", indirectNamedStepsForgottenNoKeyUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()
}

func indirectNamedStepsForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e09nk_posts WHERE user_id = ?", user)
	return err
}

func indirectNamedStepsForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e09nk_users WHERE id = ?", id)
	return err
}

func indirectNamedStepsForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

// IndirectStatementsCascade runs over statements with their arguments; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d10ca_users VALUES (1), (2);
//	INSERT INTO d10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStatementsCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, s := range []struct {
		query string
		args  []any
	}{
		{"DELETE FROM d10ca_posts WHERE user_id = ?", []any{id}},
		{"DELETE FROM d10ca_users WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// IndirectStatementsForgottenCascade runs over statements with their arguments, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e10ca_users VALUES (1), (2);
//	INSERT INTO e10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStatementsForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, s := range []struct {
		query string
		args  []any
	}{

		{"DELETE FROM e10ca_users WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// IndirectStatementsRestrict runs over statements with their arguments; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d10re_users (id INT PRIMARY KEY);
//	CREATE TABLE d10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d10re_users VALUES (1), (2);
//	INSERT INTO d10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStatementsRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, s := range []struct {
		query string
		args  []any
	}{
		{"DELETE FROM d10re_posts WHERE user_id = ?", []any{id}},
		{"DELETE FROM d10re_users WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// IndirectStatementsForgottenRestrict runs over statements with their arguments, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e10re_users (id INT PRIMARY KEY);
//	CREATE TABLE e10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e10re_users VALUES (1), (2);
//	INSERT INTO e10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectStatementsForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, s := range []struct {
		query string
		args  []any
	}{

		{"DELETE FROM e10re_users WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// IndirectStatementsNoKey runs over statements with their arguments; a relation without a foreign key.
//
//	CREATE TABLE d10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d10nk_users VALUES (1), (2);
//	INSERT INTO d10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d10nk_posts.user_id -> d10nk_users.id
// Reality: ok
func (Cases) IndirectStatementsNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, s := range []struct {
		query string
		args  []any
	}{
		{"DELETE FROM d10nk_posts WHERE user_id = ?", []any{id}},
		{"DELETE FROM d10nk_users WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// IndirectStatementsForgottenNoKey runs over statements with their arguments, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e10nk_users VALUES (1), (2);
//	INSERT INTO e10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e10nk_posts.user_id -> e10nk_users.id
// Reality: orphaned
func (Cases) IndirectStatementsForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, s := range []struct {
		query string
		args  []any
	}{

		{"DELETE FROM e10nk_users WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// IndirectRewrittenCascade keeps its texts in fields, with the placeholders of a driver; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d11ca_users VALUES (1), (2);
//	INSERT INTO d11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectRewrittenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	store := indirectRewrittenCascadeOpen("?", false)
	if _, err := tx.ExecContext(ctx, store.deletePosts, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectRewrittenCascadeStore struct{ deletePosts, deleteUser string }

func indirectRewrittenCascadeOpen(mark string, numbered bool) *indirectRewrittenCascadeStore {
	return &indirectRewrittenCascadeStore{
		deletePosts: indirectRewrittenCascadeWithMarks("DELETE FROM d11ca_posts WHERE user_id = ?", mark, numbered),
		deleteUser:  indirectRewrittenCascadeWithMarks("DELETE FROM d11ca_users WHERE id = ?", mark, numbered),
	}
}

func indirectRewrittenCascadeWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}

// IndirectRewrittenForgottenCascade keeps its texts in fields, with the placeholders of a driver, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e11ca_users VALUES (1), (2);
//	INSERT INTO e11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectRewrittenForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	store := indirectRewrittenForgottenCascadeOpen("?", false)
	if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectRewrittenForgottenCascadeStore struct{ deletePosts, deleteUser string }

func indirectRewrittenForgottenCascadeOpen(mark string, numbered bool) *indirectRewrittenForgottenCascadeStore {
	return &indirectRewrittenForgottenCascadeStore{
		deletePosts: indirectRewrittenForgottenCascadeWithMarks("DELETE FROM e11ca_posts WHERE user_id = ?", mark, numbered),
		deleteUser:  indirectRewrittenForgottenCascadeWithMarks("DELETE FROM e11ca_users WHERE id = ?", mark, numbered),
	}
}

func indirectRewrittenForgottenCascadeWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}

// IndirectRewrittenRestrict keeps its texts in fields, with the placeholders of a driver; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d11re_users (id INT PRIMARY KEY);
//	CREATE TABLE d11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d11re_users VALUES (1), (2);
//	INSERT INTO d11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectRewrittenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	store := indirectRewrittenRestrictOpen("?", false)
	if _, err := tx.ExecContext(ctx, store.deletePosts, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectRewrittenRestrictStore struct{ deletePosts, deleteUser string }

func indirectRewrittenRestrictOpen(mark string, numbered bool) *indirectRewrittenRestrictStore {
	return &indirectRewrittenRestrictStore{
		deletePosts: indirectRewrittenRestrictWithMarks("DELETE FROM d11re_posts WHERE user_id = ?", mark, numbered),
		deleteUser:  indirectRewrittenRestrictWithMarks("DELETE FROM d11re_users WHERE id = ?", mark, numbered),
	}
}

func indirectRewrittenRestrictWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}

// IndirectRewrittenForgottenRestrict keeps its texts in fields, with the placeholders of a driver, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e11re_users (id INT PRIMARY KEY);
//	CREATE TABLE e11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e11re_users VALUES (1), (2);
//	INSERT INTO e11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectRewrittenForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	store := indirectRewrittenForgottenRestrictOpen("?", false)
	if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectRewrittenForgottenRestrictStore struct{ deletePosts, deleteUser string }

func indirectRewrittenForgottenRestrictOpen(mark string, numbered bool) *indirectRewrittenForgottenRestrictStore {
	return &indirectRewrittenForgottenRestrictStore{
		deletePosts: indirectRewrittenForgottenRestrictWithMarks("DELETE FROM e11re_posts WHERE user_id = ?", mark, numbered),
		deleteUser:  indirectRewrittenForgottenRestrictWithMarks("DELETE FROM e11re_users WHERE id = ?", mark, numbered),
	}
}

func indirectRewrittenForgottenRestrictWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}

// IndirectRewrittenNoKey keeps its texts in fields, with the placeholders of a driver; a relation without a foreign key.
//
//	CREATE TABLE d11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d11nk_users VALUES (1), (2);
//	INSERT INTO d11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d11nk_posts.user_id -> d11nk_users.id
// Reality: ok
func (Cases) IndirectRewrittenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	store := indirectRewrittenNoKeyOpen("?", false)
	if _, err := tx.ExecContext(ctx, store.deletePosts, id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectRewrittenNoKeyStore struct{ deletePosts, deleteUser string }

func indirectRewrittenNoKeyOpen(mark string, numbered bool) *indirectRewrittenNoKeyStore {
	return &indirectRewrittenNoKeyStore{
		deletePosts: indirectRewrittenNoKeyWithMarks("DELETE FROM d11nk_posts WHERE user_id = ?", mark, numbered),
		deleteUser:  indirectRewrittenNoKeyWithMarks("DELETE FROM d11nk_users WHERE id = ?", mark, numbered),
	}
}

func indirectRewrittenNoKeyWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}

// IndirectRewrittenForgottenNoKey keeps its texts in fields, with the placeholders of a driver, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e11nk_users VALUES (1), (2);
//	INSERT INTO e11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e11nk_posts.user_id -> e11nk_users.id
// Reality: orphaned
func (Cases) IndirectRewrittenForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	store := indirectRewrittenForgottenNoKeyOpen("?", false)
	if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectRewrittenForgottenNoKeyStore struct{ deletePosts, deleteUser string }

func indirectRewrittenForgottenNoKeyOpen(mark string, numbered bool) *indirectRewrittenForgottenNoKeyStore {
	return &indirectRewrittenForgottenNoKeyStore{
		deletePosts: indirectRewrittenForgottenNoKeyWithMarks("DELETE FROM e11nk_posts WHERE user_id = ?", mark, numbered),
		deleteUser:  indirectRewrittenForgottenNoKeyWithMarks("DELETE FROM e11nk_users WHERE id = ?", mark, numbered),
	}
}

func indirectRewrittenForgottenNoKeyWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}

// IndirectStoresCascade deletes through an interface that two stores implement; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d12ca_users VALUES (1), (2);
//	INSERT INTO d12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStoresCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var store indirectStoresCascadeStore = indirectStoresCascadePlain{}
	if ctx.Value(indirectStoresCascadeQuoted{}) != nil {
		store = indirectStoresCascadeQuoted{}
	}
	if err := store.indirectStoresCascadePosts(ctx, tx, id); err != nil {
		return err
	}
	if err := store.indirectStoresCascadeUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectStoresCascadeStore interface {
	indirectStoresCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error
	indirectStoresCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type indirectStoresCascadePlain struct{}

func (indirectStoresCascadePlain) indirectStoresCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d12ca_posts WHERE user_id = ?", user)
	return err
}

func (indirectStoresCascadePlain) indirectStoresCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d12ca_users WHERE id = ?", id)
	return err
}

type indirectStoresCascadeQuoted struct{}

func (indirectStoresCascadeQuoted) indirectStoresCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `d12ca_posts` WHERE `user_id` = ?", user)
	return err
}

func (indirectStoresCascadeQuoted) indirectStoresCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `d12ca_users` WHERE `id` = ?", id)
	return err
}

// IndirectStoresForgottenCascade deletes through an interface that two stores implement, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e12ca_users VALUES (1), (2);
//	INSERT INTO e12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStoresForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var store indirectStoresForgottenCascadeStore = indirectStoresForgottenCascadePlain{}
	if ctx.Value(indirectStoresForgottenCascadeQuoted{}) != nil {
		store = indirectStoresForgottenCascadeQuoted{}
	}
	if err := store.indirectStoresForgottenCascadeUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectStoresForgottenCascadeStore interface {
	indirectStoresForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error
	indirectStoresForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type indirectStoresForgottenCascadePlain struct{}

func (indirectStoresForgottenCascadePlain) indirectStoresForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e12ca_posts WHERE user_id = ?", user)
	return err
}

func (indirectStoresForgottenCascadePlain) indirectStoresForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e12ca_users WHERE id = ?", id)
	return err
}

type indirectStoresForgottenCascadeQuoted struct{}

func (indirectStoresForgottenCascadeQuoted) indirectStoresForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `e12ca_posts` WHERE `user_id` = ?", user)
	return err
}

func (indirectStoresForgottenCascadeQuoted) indirectStoresForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `e12ca_users` WHERE `id` = ?", id)
	return err
}

// IndirectStoresRestrict deletes through an interface that two stores implement; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d12re_users (id INT PRIMARY KEY);
//	CREATE TABLE d12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d12re_users VALUES (1), (2);
//	INSERT INTO d12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStoresRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var store indirectStoresRestrictStore = indirectStoresRestrictPlain{}
	if ctx.Value(indirectStoresRestrictQuoted{}) != nil {
		store = indirectStoresRestrictQuoted{}
	}
	if err := store.indirectStoresRestrictPosts(ctx, tx, id); err != nil {
		return err
	}
	if err := store.indirectStoresRestrictUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectStoresRestrictStore interface {
	indirectStoresRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error
	indirectStoresRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type indirectStoresRestrictPlain struct{}

func (indirectStoresRestrictPlain) indirectStoresRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d12re_posts WHERE user_id = ?", user)
	return err
}

func (indirectStoresRestrictPlain) indirectStoresRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d12re_users WHERE id = ?", id)
	return err
}

type indirectStoresRestrictQuoted struct{}

func (indirectStoresRestrictQuoted) indirectStoresRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `d12re_posts` WHERE `user_id` = ?", user)
	return err
}

func (indirectStoresRestrictQuoted) indirectStoresRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `d12re_users` WHERE `id` = ?", id)
	return err
}

// IndirectStoresForgottenRestrict deletes through an interface that two stores implement, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e12re_users (id INT PRIMARY KEY);
//	CREATE TABLE e12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e12re_users VALUES (1), (2);
//	INSERT INTO e12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectStoresForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var store indirectStoresForgottenRestrictStore = indirectStoresForgottenRestrictPlain{}
	if ctx.Value(indirectStoresForgottenRestrictQuoted{}) != nil {
		store = indirectStoresForgottenRestrictQuoted{}
	}
	if err := store.indirectStoresForgottenRestrictUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectStoresForgottenRestrictStore interface {
	indirectStoresForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error
	indirectStoresForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type indirectStoresForgottenRestrictPlain struct{}

func (indirectStoresForgottenRestrictPlain) indirectStoresForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e12re_posts WHERE user_id = ?", user)
	return err
}

func (indirectStoresForgottenRestrictPlain) indirectStoresForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e12re_users WHERE id = ?", id)
	return err
}

type indirectStoresForgottenRestrictQuoted struct{}

func (indirectStoresForgottenRestrictQuoted) indirectStoresForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `e12re_posts` WHERE `user_id` = ?", user)
	return err
}

func (indirectStoresForgottenRestrictQuoted) indirectStoresForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `e12re_users` WHERE `id` = ?", id)
	return err
}

// IndirectStoresNoKey deletes through an interface that two stores implement; a relation without a foreign key.
//
//	CREATE TABLE d12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d12nk_users VALUES (1), (2);
//	INSERT INTO d12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d12nk_posts.user_id -> d12nk_users.id
// Reality: ok
func (Cases) IndirectStoresNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var store indirectStoresNoKeyStore = indirectStoresNoKeyPlain{}
	if ctx.Value(indirectStoresNoKeyQuoted{}) != nil {
		store = indirectStoresNoKeyQuoted{}
	}
	if err := store.indirectStoresNoKeyPosts(ctx, tx, id); err != nil {
		return err
	}
	if err := store.indirectStoresNoKeyUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectStoresNoKeyStore interface {
	indirectStoresNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error
	indirectStoresNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type indirectStoresNoKeyPlain struct{}

func (indirectStoresNoKeyPlain) indirectStoresNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d12nk_posts WHERE user_id = ?", user)
	return err
}

func (indirectStoresNoKeyPlain) indirectStoresNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d12nk_users WHERE id = ?", id)
	return err
}

type indirectStoresNoKeyQuoted struct{}

func (indirectStoresNoKeyQuoted) indirectStoresNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `d12nk_posts` WHERE `user_id` = ?", user)
	return err
}

func (indirectStoresNoKeyQuoted) indirectStoresNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `d12nk_users` WHERE `id` = ?", id)
	return err
}

// IndirectStoresForgottenNoKey deletes through an interface that two stores implement, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e12nk_users VALUES (1), (2);
//	INSERT INTO e12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e12nk_posts.user_id -> e12nk_users.id
// Reality: orphaned
func (Cases) IndirectStoresForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var store indirectStoresForgottenNoKeyStore = indirectStoresForgottenNoKeyPlain{}
	if ctx.Value(indirectStoresForgottenNoKeyQuoted{}) != nil {
		store = indirectStoresForgottenNoKeyQuoted{}
	}
	if err := store.indirectStoresForgottenNoKeyUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectStoresForgottenNoKeyStore interface {
	indirectStoresForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error
	indirectStoresForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type indirectStoresForgottenNoKeyPlain struct{}

func (indirectStoresForgottenNoKeyPlain) indirectStoresForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e12nk_posts WHERE user_id = ?", user)
	return err
}

func (indirectStoresForgottenNoKeyPlain) indirectStoresForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e12nk_users WHERE id = ?", id)
	return err
}

type indirectStoresForgottenNoKeyQuoted struct{}

func (indirectStoresForgottenNoKeyQuoted) indirectStoresForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `e12nk_posts` WHERE `user_id` = ?", user)
	return err
}

func (indirectStoresForgottenNoKeyQuoted) indirectStoresForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM `e12nk_users` WHERE `id` = ?", id)
	return err
}

// IndirectTransactorCascade hands its work to a transaction helper behind an interface; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d13ca_users VALUES (1), (2);
//	INSERT INTO d13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTransactorCascade(ctx context.Context, db *sql.DB, id int64) error {
	var in indirectTransactorCascadeTransactor = indirectTransactorCascadeDatabase{db}
	return in.indirectTransactorCascadeInTx(ctx, func(tx *sql.Tx) error {
		if err := indirectTransactorCascadePosts(ctx, tx, id); err != nil {
			return err
		}
		return indirectTransactorCascadeUser(ctx, tx, id)
	})
}

func indirectTransactorCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d13ca_posts WHERE user_id = ?", user)
	return err
}

func indirectTransactorCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d13ca_users WHERE id = ?", id)
	return err
}

func indirectTransactorCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

type indirectTransactorCascadeTransactor interface {
	indirectTransactorCascadeInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type indirectTransactorCascadeDatabase struct{ db *sql.DB }

func (d indirectTransactorCascadeDatabase) indirectTransactorCascadeInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// IndirectTransactorForgottenCascade hands its work to a transaction helper behind an interface, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e13ca_users VALUES (1), (2);
//	INSERT INTO e13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTransactorForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	var in indirectTransactorForgottenCascadeTransactor = indirectTransactorForgottenCascadeDatabase{db}
	return in.indirectTransactorForgottenCascadeInTx(ctx, func(tx *sql.Tx) error {
		return indirectTransactorForgottenCascadeUser(ctx, tx, id)
	})
}

func indirectTransactorForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e13ca_posts WHERE user_id = ?", user)
	return err
}

func indirectTransactorForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e13ca_users WHERE id = ?", id)
	return err
}

func indirectTransactorForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

type indirectTransactorForgottenCascadeTransactor interface {
	indirectTransactorForgottenCascadeInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type indirectTransactorForgottenCascadeDatabase struct{ db *sql.DB }

func (d indirectTransactorForgottenCascadeDatabase) indirectTransactorForgottenCascadeInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// IndirectTransactorRestrict hands its work to a transaction helper behind an interface; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d13re_users (id INT PRIMARY KEY);
//	CREATE TABLE d13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d13re_users VALUES (1), (2);
//	INSERT INTO d13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectTransactorRestrict(ctx context.Context, db *sql.DB, id int64) error {
	var in indirectTransactorRestrictTransactor = indirectTransactorRestrictDatabase{db}
	return in.indirectTransactorRestrictInTx(ctx, func(tx *sql.Tx) error {
		if err := indirectTransactorRestrictPosts(ctx, tx, id); err != nil {
			return err
		}
		return indirectTransactorRestrictUser(ctx, tx, id)
	})
}

func indirectTransactorRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d13re_posts WHERE user_id = ?", user)
	return err
}

func indirectTransactorRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d13re_users WHERE id = ?", id)
	return err
}

func indirectTransactorRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

type indirectTransactorRestrictTransactor interface {
	indirectTransactorRestrictInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type indirectTransactorRestrictDatabase struct{ db *sql.DB }

func (d indirectTransactorRestrictDatabase) indirectTransactorRestrictInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// IndirectTransactorForgottenRestrict hands its work to a transaction helper behind an interface, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e13re_users (id INT PRIMARY KEY);
//	CREATE TABLE e13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e13re_users VALUES (1), (2);
//	INSERT INTO e13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectTransactorForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	var in indirectTransactorForgottenRestrictTransactor = indirectTransactorForgottenRestrictDatabase{db}
	return in.indirectTransactorForgottenRestrictInTx(ctx, func(tx *sql.Tx) error {
		return indirectTransactorForgottenRestrictUser(ctx, tx, id)
	})
}

func indirectTransactorForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e13re_posts WHERE user_id = ?", user)
	return err
}

func indirectTransactorForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e13re_users WHERE id = ?", id)
	return err
}

func indirectTransactorForgottenRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

type indirectTransactorForgottenRestrictTransactor interface {
	indirectTransactorForgottenRestrictInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type indirectTransactorForgottenRestrictDatabase struct{ db *sql.DB }

func (d indirectTransactorForgottenRestrictDatabase) indirectTransactorForgottenRestrictInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// IndirectTransactorNoKey hands its work to a transaction helper behind an interface; a relation without a foreign key.
//
//	CREATE TABLE d13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d13nk_users VALUES (1), (2);
//	INSERT INTO d13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d13nk_posts.user_id -> d13nk_users.id
// Reality: ok
func (Cases) IndirectTransactorNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var in indirectTransactorNoKeyTransactor = indirectTransactorNoKeyDatabase{db}
	return in.indirectTransactorNoKeyInTx(ctx, func(tx *sql.Tx) error {
		if err := indirectTransactorNoKeyPosts(ctx, tx, id); err != nil {
			return err
		}
		return indirectTransactorNoKeyUser(ctx, tx, id)
	})
}

func indirectTransactorNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d13nk_posts WHERE user_id = ?", user)
	return err
}

func indirectTransactorNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d13nk_users WHERE id = ?", id)
	return err
}

func indirectTransactorNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

type indirectTransactorNoKeyTransactor interface {
	indirectTransactorNoKeyInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type indirectTransactorNoKeyDatabase struct{ db *sql.DB }

func (d indirectTransactorNoKeyDatabase) indirectTransactorNoKeyInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// IndirectTransactorForgottenNoKey hands its work to a transaction helper behind an interface, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e13nk_users VALUES (1), (2);
//	INSERT INTO e13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e13nk_posts.user_id -> e13nk_users.id
// Reality: orphaned
func (Cases) IndirectTransactorForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	var in indirectTransactorForgottenNoKeyTransactor = indirectTransactorForgottenNoKeyDatabase{db}
	return in.indirectTransactorForgottenNoKeyInTx(ctx, func(tx *sql.Tx) error {
		return indirectTransactorForgottenNoKeyUser(ctx, tx, id)
	})
}

func indirectTransactorForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e13nk_posts WHERE user_id = ?", user)
	return err
}

func indirectTransactorForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e13nk_users WHERE id = ?", id)
	return err
}

func indirectTransactorForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

type indirectTransactorForgottenNoKeyTransactor interface {
	indirectTransactorForgottenNoKeyInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type indirectTransactorForgottenNoKeyDatabase struct{ db *sql.DB }

func (d indirectTransactorForgottenNoKeyDatabase) indirectTransactorForgottenNoKeyInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// IndirectContextTxCascade carries its transaction in the context; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d14ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d14ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d14ca_users VALUES (1), (2);
//	INSERT INTO d14ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectContextTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	s := indirectContextTxCascadeStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		if err := s.removePosts(ctx, id); err != nil {
			return err
		}
		return s.removeUser(ctx, id)
	})
}

type indirectContextTxCascadeKey struct{}

type indirectContextTxCascadeStore struct{ db *sql.DB }

func (s indirectContextTxCascadeStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, indirectContextTxCascadeKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s indirectContextTxCascadeStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value(indirectContextTxCascadeKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s indirectContextTxCascadeStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM d14ca_posts WHERE user_id = ?", user)
	return err
}

func (s indirectContextTxCascadeStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM d14ca_users WHERE id = ?", id)
	return err
}

// IndirectContextTxForgottenCascade carries its transaction in the context, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e14ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e14ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e14ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e14ca_users VALUES (1), (2);
//	INSERT INTO e14ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectContextTxForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	s := indirectContextTxForgottenCascadeStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		return s.removeUser(ctx, id)
	})
}

type indirectContextTxForgottenCascadeKey struct{}

type indirectContextTxForgottenCascadeStore struct{ db *sql.DB }

func (s indirectContextTxForgottenCascadeStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, indirectContextTxForgottenCascadeKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s indirectContextTxForgottenCascadeStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value(indirectContextTxForgottenCascadeKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s indirectContextTxForgottenCascadeStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM e14ca_posts WHERE user_id = ?", user)
	return err
}

func (s indirectContextTxForgottenCascadeStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM e14ca_users WHERE id = ?", id)
	return err
}

// IndirectContextTxRestrict carries its transaction in the context; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d14re_users (id INT PRIMARY KEY);
//	CREATE TABLE d14re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d14re_users VALUES (1), (2);
//	INSERT INTO d14re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectContextTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	s := indirectContextTxRestrictStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		if err := s.removePosts(ctx, id); err != nil {
			return err
		}
		return s.removeUser(ctx, id)
	})
}

type indirectContextTxRestrictKey struct{}

type indirectContextTxRestrictStore struct{ db *sql.DB }

func (s indirectContextTxRestrictStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, indirectContextTxRestrictKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s indirectContextTxRestrictStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value(indirectContextTxRestrictKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s indirectContextTxRestrictStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM d14re_posts WHERE user_id = ?", user)
	return err
}

func (s indirectContextTxRestrictStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM d14re_users WHERE id = ?", id)
	return err
}

// IndirectContextTxForgottenRestrict carries its transaction in the context, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e14re_users (id INT PRIMARY KEY);
//	CREATE TABLE e14re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e14re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e14re_users VALUES (1), (2);
//	INSERT INTO e14re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectContextTxForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	s := indirectContextTxForgottenRestrictStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		return s.removeUser(ctx, id)
	})
}

type indirectContextTxForgottenRestrictKey struct{}

type indirectContextTxForgottenRestrictStore struct{ db *sql.DB }

func (s indirectContextTxForgottenRestrictStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, indirectContextTxForgottenRestrictKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s indirectContextTxForgottenRestrictStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value(indirectContextTxForgottenRestrictKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s indirectContextTxForgottenRestrictStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM e14re_posts WHERE user_id = ?", user)
	return err
}

func (s indirectContextTxForgottenRestrictStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM e14re_users WHERE id = ?", id)
	return err
}

// IndirectContextTxNoKey carries its transaction in the context; a relation without a foreign key.
//
//	CREATE TABLE d14nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d14nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d14nk_users VALUES (1), (2);
//	INSERT INTO d14nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d14nk_posts.user_id -> d14nk_users.id
// Reality: ok
func (Cases) IndirectContextTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	s := indirectContextTxNoKeyStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		if err := s.removePosts(ctx, id); err != nil {
			return err
		}
		return s.removeUser(ctx, id)
	})
}

type indirectContextTxNoKeyKey struct{}

type indirectContextTxNoKeyStore struct{ db *sql.DB }

func (s indirectContextTxNoKeyStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, indirectContextTxNoKeyKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s indirectContextTxNoKeyStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value(indirectContextTxNoKeyKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s indirectContextTxNoKeyStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM d14nk_posts WHERE user_id = ?", user)
	return err
}

func (s indirectContextTxNoKeyStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM d14nk_users WHERE id = ?", id)
	return err
}

// IndirectContextTxForgottenNoKey carries its transaction in the context, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e14nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e14nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e14nk_users VALUES (1), (2);
//	INSERT INTO e14nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e14nk_posts.user_id -> e14nk_users.id
// Reality: orphaned
func (Cases) IndirectContextTxForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	s := indirectContextTxForgottenNoKeyStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		return s.removeUser(ctx, id)
	})
}

type indirectContextTxForgottenNoKeyKey struct{}

type indirectContextTxForgottenNoKeyStore struct{ db *sql.DB }

func (s indirectContextTxForgottenNoKeyStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, indirectContextTxForgottenNoKeyKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s indirectContextTxForgottenNoKeyStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value(indirectContextTxForgottenNoKeyKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s indirectContextTxForgottenNoKeyStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM e14nk_posts WHERE user_id = ?", user)
	return err
}

func (s indirectContextTxForgottenNoKeyStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM e14nk_users WHERE id = ?", id)
	return err
}

// IndirectEmbeddedCascade deletes by methods of an embedded struct; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d15ca_users VALUES (1), (2);
//	INSERT INTO d15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectEmbeddedCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	repo := indirectEmbeddedCascadeRepo{indirectEmbeddedCascadeBase{tx}}
	if err := repo.indirectEmbeddedCascadeRemove(ctx, "d15ca_posts", "user_id", id); err != nil {
		return err
	}
	if err := repo.indirectEmbeddedCascadeRemove(ctx, "d15ca_users", "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectEmbeddedCascadeBase struct{ tx *sql.Tx }

type indirectEmbeddedCascadeRepo struct{ indirectEmbeddedCascadeBase }

func (b indirectEmbeddedCascadeBase) indirectEmbeddedCascadeRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// IndirectEmbeddedForgottenCascade deletes by methods of an embedded struct, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e15ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e15ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e15ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e15ca_users VALUES (1), (2);
//	INSERT INTO e15ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectEmbeddedForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	repo := indirectEmbeddedForgottenCascadeRepo{indirectEmbeddedForgottenCascadeBase{tx}}
	if err := repo.indirectEmbeddedForgottenCascadeRemove(ctx, "e15ca_users", "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectEmbeddedForgottenCascadeBase struct{ tx *sql.Tx }

type indirectEmbeddedForgottenCascadeRepo struct {
	indirectEmbeddedForgottenCascadeBase
}

func (b indirectEmbeddedForgottenCascadeBase) indirectEmbeddedForgottenCascadeRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// IndirectEmbeddedRestrict deletes by methods of an embedded struct; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d15re_users (id INT PRIMARY KEY);
//	CREATE TABLE d15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d15re_users VALUES (1), (2);
//	INSERT INTO d15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectEmbeddedRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	repo := indirectEmbeddedRestrictRepo{indirectEmbeddedRestrictBase{tx}}
	if err := repo.indirectEmbeddedRestrictRemove(ctx, "d15re_posts", "user_id", id); err != nil {
		return err
	}
	if err := repo.indirectEmbeddedRestrictRemove(ctx, "d15re_users", "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectEmbeddedRestrictBase struct{ tx *sql.Tx }

type indirectEmbeddedRestrictRepo struct{ indirectEmbeddedRestrictBase }

func (b indirectEmbeddedRestrictBase) indirectEmbeddedRestrictRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// IndirectEmbeddedForgottenRestrict deletes by methods of an embedded struct, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e15re_users (id INT PRIMARY KEY);
//	CREATE TABLE e15re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e15re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e15re_users VALUES (1), (2);
//	INSERT INTO e15re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectEmbeddedForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	repo := indirectEmbeddedForgottenRestrictRepo{indirectEmbeddedForgottenRestrictBase{tx}}
	if err := repo.indirectEmbeddedForgottenRestrictRemove(ctx, "e15re_users", "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectEmbeddedForgottenRestrictBase struct{ tx *sql.Tx }

type indirectEmbeddedForgottenRestrictRepo struct {
	indirectEmbeddedForgottenRestrictBase
}

func (b indirectEmbeddedForgottenRestrictBase) indirectEmbeddedForgottenRestrictRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// IndirectEmbeddedNoKey deletes by methods of an embedded struct; a relation without a foreign key.
//
//	CREATE TABLE d15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d15nk_users VALUES (1), (2);
//	INSERT INTO d15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d15nk_posts.user_id -> d15nk_users.id
// Reality: ok
func (Cases) IndirectEmbeddedNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	repo := indirectEmbeddedNoKeyRepo{indirectEmbeddedNoKeyBase{tx}}
	if err := repo.indirectEmbeddedNoKeyRemove(ctx, "d15nk_posts", "user_id", id); err != nil {
		return err
	}
	if err := repo.indirectEmbeddedNoKeyRemove(ctx, "d15nk_users", "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectEmbeddedNoKeyBase struct{ tx *sql.Tx }

type indirectEmbeddedNoKeyRepo struct{ indirectEmbeddedNoKeyBase }

func (b indirectEmbeddedNoKeyBase) indirectEmbeddedNoKeyRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// IndirectEmbeddedForgottenNoKey deletes by methods of an embedded struct, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e15nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e15nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e15nk_users VALUES (1), (2);
//	INSERT INTO e15nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e15nk_posts.user_id -> e15nk_users.id
// Reality: orphaned
func (Cases) IndirectEmbeddedForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	repo := indirectEmbeddedForgottenNoKeyRepo{indirectEmbeddedForgottenNoKeyBase{tx}}
	if err := repo.indirectEmbeddedForgottenNoKeyRemove(ctx, "e15nk_users", "id", id); err != nil {
		return err
	}
	return tx.Commit()
}

type indirectEmbeddedForgottenNoKeyBase struct{ tx *sql.Tx }

type indirectEmbeddedForgottenNoKeyRepo struct {
	indirectEmbeddedForgottenNoKeyBase
}

func (b indirectEmbeddedForgottenNoKeyBase) indirectEmbeddedForgottenNoKeyRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}

// IndirectGenericTxCascade has a generic helper run its work in a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d16ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d16ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d16ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d16ca_users VALUES (1), (2);
//	INSERT INTO d16ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectGenericTxCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := indirectGenericTxCascadeInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		if err := indirectGenericTxCascadePosts(ctx, tx, id); err != nil {
			return 0, err
		}
		return id, indirectGenericTxCascadeUser(ctx, tx, id)
	})
	return err
}

func indirectGenericTxCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d16ca_posts WHERE user_id = ?", user)
	return err
}

func indirectGenericTxCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d16ca_users WHERE id = ?", id)
	return err
}

func indirectGenericTxCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

func indirectGenericTxCascadeInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}

// IndirectGenericTxForgottenCascade has a generic helper run its work in a transaction, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e16ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e16ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e16ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e16ca_users VALUES (1), (2);
//	INSERT INTO e16ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectGenericTxForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	_, err := indirectGenericTxForgottenCascadeInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		return id, indirectGenericTxForgottenCascadeUser(ctx, tx, id)
	})
	return err
}

func indirectGenericTxForgottenCascadePosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e16ca_posts WHERE user_id = ?", user)
	return err
}

func indirectGenericTxForgottenCascadeUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e16ca_users WHERE id = ?", id)
	return err
}

func indirectGenericTxForgottenCascadeNothing(context.Context, *sql.Tx, int64) error { return nil }

func indirectGenericTxForgottenCascadeInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}

// IndirectGenericTxRestrict has a generic helper run its work in a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d16re_users (id INT PRIMARY KEY);
//	CREATE TABLE d16re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d16re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d16re_users VALUES (1), (2);
//	INSERT INTO d16re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectGenericTxRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := indirectGenericTxRestrictInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		if err := indirectGenericTxRestrictPosts(ctx, tx, id); err != nil {
			return 0, err
		}
		return id, indirectGenericTxRestrictUser(ctx, tx, id)
	})
	return err
}

func indirectGenericTxRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d16re_posts WHERE user_id = ?", user)
	return err
}

func indirectGenericTxRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d16re_users WHERE id = ?", id)
	return err
}

func indirectGenericTxRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

func indirectGenericTxRestrictInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}

// IndirectGenericTxForgottenRestrict has a generic helper run its work in a transaction, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e16re_users (id INT PRIMARY KEY);
//	CREATE TABLE e16re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e16re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e16re_users VALUES (1), (2);
//	INSERT INTO e16re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectGenericTxForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	_, err := indirectGenericTxForgottenRestrictInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		return id, indirectGenericTxForgottenRestrictUser(ctx, tx, id)
	})
	return err
}

func indirectGenericTxForgottenRestrictPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e16re_posts WHERE user_id = ?", user)
	return err
}

func indirectGenericTxForgottenRestrictUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e16re_users WHERE id = ?", id)
	return err
}

func indirectGenericTxForgottenRestrictNothing(context.Context, *sql.Tx, int64) error { return nil }

func indirectGenericTxForgottenRestrictInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}

// IndirectGenericTxNoKey has a generic helper run its work in a transaction; a relation without a foreign key.
//
//	CREATE TABLE d16nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d16nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d16nk_users VALUES (1), (2);
//	INSERT INTO d16nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d16nk_posts.user_id -> d16nk_users.id
// Reality: ok
func (Cases) IndirectGenericTxNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := indirectGenericTxNoKeyInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		if err := indirectGenericTxNoKeyPosts(ctx, tx, id); err != nil {
			return 0, err
		}
		return id, indirectGenericTxNoKeyUser(ctx, tx, id)
	})
	return err
}

func indirectGenericTxNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d16nk_posts WHERE user_id = ?", user)
	return err
}

func indirectGenericTxNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM d16nk_users WHERE id = ?", id)
	return err
}

func indirectGenericTxNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

func indirectGenericTxNoKeyInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}

// IndirectGenericTxForgottenNoKey has a generic helper run its work in a transaction, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e16nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e16nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e16nk_users VALUES (1), (2);
//	INSERT INTO e16nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e16nk_posts.user_id -> e16nk_users.id
// Reality: orphaned
func (Cases) IndirectGenericTxForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	_, err := indirectGenericTxForgottenNoKeyInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		return id, indirectGenericTxForgottenNoKeyUser(ctx, tx, id)
	})
	return err
}

func indirectGenericTxForgottenNoKeyPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e16nk_posts WHERE user_id = ?", user)
	return err
}

func indirectGenericTxForgottenNoKeyUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM e16nk_users WHERE id = ?", id)
	return err
}

func indirectGenericTxForgottenNoKeyNothing(context.Context, *sql.Tx, int64) error { return nil }

func indirectGenericTxForgottenNoKeyInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}

// IndirectStickyCascade runs texts by a literal that remembers the first error; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE d17ca_users (id INT PRIMARY KEY);
//	CREATE TABLE d17ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d17ca_users (id) ON DELETE CASCADE);
//	INSERT INTO d17ca_users VALUES (1), (2);
//	INSERT INTO d17ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStickyCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	exec("DELETE FROM d17ca_posts WHERE user_id = ?")
	exec("DELETE FROM d17ca_users WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()
}

// IndirectStickyForgottenCascade runs texts by a literal that remembers the first error, the posts forgotten; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE e17ca_users (id INT PRIMARY KEY);
//	CREATE TABLE e17ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e17ca_users (id) ON DELETE CASCADE);
//	INSERT INTO e17ca_users VALUES (1), (2);
//	INSERT INTO e17ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStickyForgottenCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	exec("DELETE FROM e17ca_users WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()
}

// IndirectStickyRestrict runs texts by a literal that remembers the first error; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE d17re_users (id INT PRIMARY KEY);
//	CREATE TABLE d17re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES d17re_users (id) ON DELETE RESTRICT);
//	INSERT INTO d17re_users VALUES (1), (2);
//	INSERT INTO d17re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) IndirectStickyRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	exec("DELETE FROM d17re_posts WHERE user_id = ?")
	exec("DELETE FROM d17re_users WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()
}

// IndirectStickyForgottenRestrict runs texts by a literal that remembers the first error, the posts forgotten; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE e17re_users (id INT PRIMARY KEY);
//	CREATE TABLE e17re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES e17re_users (id) ON DELETE RESTRICT);
//	INSERT INTO e17re_users VALUES (1), (2);
//	INSERT INTO e17re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) IndirectStickyForgottenRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	exec("DELETE FROM e17re_users WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()
}

// IndirectStickyNoKey runs texts by a literal that remembers the first error; a relation without a foreign key.
//
//	CREATE TABLE d17nk_users (id INT PRIMARY KEY);
//	CREATE TABLE d17nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO d17nk_users VALUES (1), (2);
//	INSERT INTO d17nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: d17nk_posts.user_id -> d17nk_users.id
// Reality: ok
func (Cases) IndirectStickyNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	exec("DELETE FROM d17nk_posts WHERE user_id = ?")
	exec("DELETE FROM d17nk_users WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()
}

// IndirectStickyForgottenNoKey runs texts by a literal that remembers the first error, the posts forgotten; a relation without a foreign key.
//
//	CREATE TABLE e17nk_users (id INT PRIMARY KEY);
//	CREATE TABLE e17nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO e17nk_users VALUES (1), (2);
//	INSERT INTO e17nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: e17nk_posts.user_id -> e17nk_users.id
// Reality: orphaned
func (Cases) IndirectStickyForgottenNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	exec("DELETE FROM e17nk_users WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()
}
