// This file is written by ../../generate; edit that and run go generate.

package sqltext

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// ComposeRepositoriesCascade has a service clean up with one repository and delete with another; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o01ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o01ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o01ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o01ca_users VALUES (1), (2);
//	INSERT INTO o01ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeRepositoriesCascade(ctx context.Context, db *sql.DB, id int64) error {
	return composeRepositoriesCascadeService{db: db}.deleteUser(ctx, id)
}

type composeRepositoriesCascadeService struct{ db *sql.DB }

func (s composeRepositoriesCascadeService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeRepositoriesCascadePosts.composeRepositoriesCascadeRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeRepositoriesCascadeUsers.composeRepositoriesCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeRepositoriesCascadeUsersRepo struct{}

var composeRepositoriesCascadeUsers composeRepositoriesCascadeUsersRepo

func (composeRepositoriesCascadeUsersRepo) composeRepositoriesCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o01ca_users WHERE id = ?", id)
	return err
}

type composeRepositoriesCascadePostsRepo struct{}

var composeRepositoriesCascadePosts composeRepositoriesCascadePostsRepo

func (composeRepositoriesCascadePostsRepo) composeRepositoriesCascadeRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o01ca_posts WHERE user_id = ?", user)
	return err
}

// ComposeRepositoriesRestrict has a service clean up with one repository and delete with another; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o01re_users (id INT PRIMARY KEY);
//	CREATE TABLE o01re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o01re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o01re_users VALUES (1), (2);
//	INSERT INTO o01re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeRepositoriesRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return composeRepositoriesRestrictService{db: db}.deleteUser(ctx, id)
}

type composeRepositoriesRestrictService struct{ db *sql.DB }

func (s composeRepositoriesRestrictService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeRepositoriesRestrictPosts.composeRepositoriesRestrictRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeRepositoriesRestrictUsers.composeRepositoriesRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeRepositoriesRestrictUsersRepo struct{}

var composeRepositoriesRestrictUsers composeRepositoriesRestrictUsersRepo

func (composeRepositoriesRestrictUsersRepo) composeRepositoriesRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o01re_users WHERE id = ?", id)
	return err
}

type composeRepositoriesRestrictPostsRepo struct{}

var composeRepositoriesRestrictPosts composeRepositoriesRestrictPostsRepo

func (composeRepositoriesRestrictPostsRepo) composeRepositoriesRestrictRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o01re_posts WHERE user_id = ?", user)
	return err
}

// ComposeRepositoriesNoKey has a service clean up with one repository and delete with another; a relation without a foreign key.
//
//	CREATE TABLE o01nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o01nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o01nk_users VALUES (1), (2);
//	INSERT INTO o01nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o01nk_posts.user_id -> o01nk_users.id
// Reality: ok
func (Cases) ComposeRepositoriesNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return composeRepositoriesNoKeyService{db: db}.deleteUser(ctx, id)
}

type composeRepositoriesNoKeyService struct{ db *sql.DB }

func (s composeRepositoriesNoKeyService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeRepositoriesNoKeyPosts.composeRepositoriesNoKeyRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeRepositoriesNoKeyUsers.composeRepositoriesNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeRepositoriesNoKeyUsersRepo struct{}

var composeRepositoriesNoKeyUsers composeRepositoriesNoKeyUsersRepo

func (composeRepositoriesNoKeyUsersRepo) composeRepositoriesNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o01nk_users WHERE id = ?", id)
	return err
}

type composeRepositoriesNoKeyPostsRepo struct{}

var composeRepositoriesNoKeyPosts composeRepositoriesNoKeyPostsRepo

func (composeRepositoriesNoKeyPostsRepo) composeRepositoriesNoKeyRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o01nk_posts WHERE user_id = ?", user)
	return err
}

// ComposeOneRepositoryCascade has a service that forgets the posts' repository; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o02ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o02ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o02ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o02ca_users VALUES (1), (2);
//	INSERT INTO o02ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeOneRepositoryCascade(ctx context.Context, db *sql.DB, id int64) error {
	return composeOneRepositoryCascadeService{db: db}.deleteUser(ctx, id)
}

type composeOneRepositoryCascadeService struct{ db *sql.DB }

func (s composeOneRepositoryCascadeService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeOneRepositoryCascadeUsers.composeOneRepositoryCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeOneRepositoryCascadeUsersRepo struct{}

var composeOneRepositoryCascadeUsers composeOneRepositoryCascadeUsersRepo

func (composeOneRepositoryCascadeUsersRepo) composeOneRepositoryCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o02ca_users WHERE id = ?", id)
	return err
}

// ComposeOneRepositoryRestrict has a service that forgets the posts' repository; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o02re_users (id INT PRIMARY KEY);
//	CREATE TABLE o02re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o02re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o02re_users VALUES (1), (2);
//	INSERT INTO o02re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeOneRepositoryRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return composeOneRepositoryRestrictService{db: db}.deleteUser(ctx, id)
}

type composeOneRepositoryRestrictService struct{ db *sql.DB }

func (s composeOneRepositoryRestrictService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeOneRepositoryRestrictUsers.composeOneRepositoryRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeOneRepositoryRestrictUsersRepo struct{}

var composeOneRepositoryRestrictUsers composeOneRepositoryRestrictUsersRepo

func (composeOneRepositoryRestrictUsersRepo) composeOneRepositoryRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o02re_users WHERE id = ?", id)
	return err
}

// ComposeOneRepositoryNoKey has a service that forgets the posts' repository; a relation without a foreign key.
//
//	CREATE TABLE o02nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o02nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o02nk_users VALUES (1), (2);
//	INSERT INTO o02nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o02nk_posts.user_id -> o02nk_users.id
// Reality: orphaned
func (Cases) ComposeOneRepositoryNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return composeOneRepositoryNoKeyService{db: db}.deleteUser(ctx, id)
}

type composeOneRepositoryNoKeyService struct{ db *sql.DB }

func (s composeOneRepositoryNoKeyService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeOneRepositoryNoKeyUsers.composeOneRepositoryNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeOneRepositoryNoKeyUsersRepo struct{}

var composeOneRepositoryNoKeyUsers composeOneRepositoryNoKeyUsersRepo

func (composeOneRepositoryNoKeyUsersRepo) composeOneRepositoryNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o02nk_users WHERE id = ?", id)
	return err
}

// ComposeWrongRepositoryCascade has a service whose repository finds the posts by their reviewer; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o03ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o03ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o03ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o03ca_users VALUES (1), (2);
//	INSERT INTO o03ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeWrongRepositoryCascade(ctx context.Context, db *sql.DB, id int64) error {
	return composeWrongRepositoryCascadeService{db: db}.deleteUser(ctx, id)
}

type composeWrongRepositoryCascadeService struct{ db *sql.DB }

func (s composeWrongRepositoryCascadeService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeWrongRepositoryCascadePosts.composeWrongRepositoryCascadeRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeWrongRepositoryCascadeUsers.composeWrongRepositoryCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeWrongRepositoryCascadeUsersRepo struct{}

var composeWrongRepositoryCascadeUsers composeWrongRepositoryCascadeUsersRepo

func (composeWrongRepositoryCascadeUsersRepo) composeWrongRepositoryCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o03ca_users WHERE id = ?", id)
	return err
}

type composeWrongRepositoryCascadePostsRepo struct{}

var composeWrongRepositoryCascadePosts composeWrongRepositoryCascadePostsRepo

func (composeWrongRepositoryCascadePostsRepo) composeWrongRepositoryCascadeRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o03ca_posts WHERE reviewer = ?", user)
	return err
}

// ComposeWrongRepositoryRestrict has a service whose repository finds the posts by their reviewer; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o03re_users (id INT PRIMARY KEY);
//	CREATE TABLE o03re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o03re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o03re_users VALUES (1), (2);
//	INSERT INTO o03re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeWrongRepositoryRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return composeWrongRepositoryRestrictService{db: db}.deleteUser(ctx, id)
}

type composeWrongRepositoryRestrictService struct{ db *sql.DB }

func (s composeWrongRepositoryRestrictService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeWrongRepositoryRestrictPosts.composeWrongRepositoryRestrictRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeWrongRepositoryRestrictUsers.composeWrongRepositoryRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeWrongRepositoryRestrictUsersRepo struct{}

var composeWrongRepositoryRestrictUsers composeWrongRepositoryRestrictUsersRepo

func (composeWrongRepositoryRestrictUsersRepo) composeWrongRepositoryRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o03re_users WHERE id = ?", id)
	return err
}

type composeWrongRepositoryRestrictPostsRepo struct{}

var composeWrongRepositoryRestrictPosts composeWrongRepositoryRestrictPostsRepo

func (composeWrongRepositoryRestrictPostsRepo) composeWrongRepositoryRestrictRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o03re_posts WHERE reviewer = ?", user)
	return err
}

// ComposeWrongRepositoryNoKey has a service whose repository finds the posts by their reviewer; a relation without a foreign key.
//
//	CREATE TABLE o03nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o03nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o03nk_users VALUES (1), (2);
//	INSERT INTO o03nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o03nk_posts.user_id -> o03nk_users.id
// Reality: orphaned
func (Cases) ComposeWrongRepositoryNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return composeWrongRepositoryNoKeyService{db: db}.deleteUser(ctx, id)
}

type composeWrongRepositoryNoKeyService struct{ db *sql.DB }

func (s composeWrongRepositoryNoKeyService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeWrongRepositoryNoKeyPosts.composeWrongRepositoryNoKeyRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeWrongRepositoryNoKeyUsers.composeWrongRepositoryNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeWrongRepositoryNoKeyUsersRepo struct{}

var composeWrongRepositoryNoKeyUsers composeWrongRepositoryNoKeyUsersRepo

func (composeWrongRepositoryNoKeyUsersRepo) composeWrongRepositoryNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o03nk_users WHERE id = ?", id)
	return err
}

type composeWrongRepositoryNoKeyPostsRepo struct{}

var composeWrongRepositoryNoKeyPosts composeWrongRepositoryNoKeyPostsRepo

func (composeWrongRepositoryNoKeyPostsRepo) composeWrongRepositoryNoKeyRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o03nk_posts WHERE reviewer = ?", user)
	return err
}

// ComposeLateRepositoryCascade has a service that cleans up after the delete; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o04ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o04ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o04ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o04ca_users VALUES (1), (2);
//	INSERT INTO o04ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeLateRepositoryCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeLateRepositoryCascadeUsers.composeLateRepositoryCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	if err := composeLateRepositoryCascadePosts.composeLateRepositoryCascadeRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeLateRepositoryCascadeUsersRepo struct{}

var composeLateRepositoryCascadeUsers composeLateRepositoryCascadeUsersRepo

func (composeLateRepositoryCascadeUsersRepo) composeLateRepositoryCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o04ca_users WHERE id = ?", id)
	return err
}

type composeLateRepositoryCascadePostsRepo struct{}

var composeLateRepositoryCascadePosts composeLateRepositoryCascadePostsRepo

func (composeLateRepositoryCascadePostsRepo) composeLateRepositoryCascadeRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o04ca_posts WHERE user_id = ?", user)
	return err
}

// ComposeLateRepositoryRestrict has a service that cleans up after the delete; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o04re_users (id INT PRIMARY KEY);
//	CREATE TABLE o04re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o04re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o04re_users VALUES (1), (2);
//	INSERT INTO o04re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeLateRepositoryRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeLateRepositoryRestrictUsers.composeLateRepositoryRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	if err := composeLateRepositoryRestrictPosts.composeLateRepositoryRestrictRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeLateRepositoryRestrictUsersRepo struct{}

var composeLateRepositoryRestrictUsers composeLateRepositoryRestrictUsersRepo

func (composeLateRepositoryRestrictUsersRepo) composeLateRepositoryRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o04re_users WHERE id = ?", id)
	return err
}

type composeLateRepositoryRestrictPostsRepo struct{}

var composeLateRepositoryRestrictPosts composeLateRepositoryRestrictPostsRepo

func (composeLateRepositoryRestrictPostsRepo) composeLateRepositoryRestrictRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o04re_posts WHERE user_id = ?", user)
	return err
}

// ComposeLateRepositoryNoKey has a service that cleans up after the delete; a relation without a foreign key.
//
//	CREATE TABLE o04nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o04nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o04nk_users VALUES (1), (2);
//	INSERT INTO o04nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o04nk_posts.user_id -> o04nk_users.id
// Reality: ok
func (Cases) ComposeLateRepositoryNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeLateRepositoryNoKeyUsers.composeLateRepositoryNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	if err := composeLateRepositoryNoKeyPosts.composeLateRepositoryNoKeyRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeLateRepositoryNoKeyUsersRepo struct{}

var composeLateRepositoryNoKeyUsers composeLateRepositoryNoKeyUsersRepo

func (composeLateRepositoryNoKeyUsersRepo) composeLateRepositoryNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o04nk_users WHERE id = ?", id)
	return err
}

type composeLateRepositoryNoKeyPostsRepo struct{}

var composeLateRepositoryNoKeyPosts composeLateRepositoryNoKeyPostsRepo

func (composeLateRepositoryNoKeyPostsRepo) composeLateRepositoryNoKeyRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o04nk_posts WHERE user_id = ?", user)
	return err
}

// ComposeInterfacesCascade knows both repositories by their interfaces; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o05ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o05ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o05ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o05ca_users VALUES (1), (2);
//	INSERT INTO o05ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeInterfacesCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var posts composeInterfacesCascadePostStore = composeInterfacesCascadePosts
	if err := posts.composeInterfacesCascadeRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeInterfacesCascadeUsers.composeInterfacesCascadeRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeInterfacesCascadeUsersRepo struct{}

var composeInterfacesCascadeUsers composeInterfacesCascadeUsersRepo

func (composeInterfacesCascadeUsersRepo) composeInterfacesCascadeRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o05ca_users WHERE id = ?", id)
	return err
}

type composeInterfacesCascadePostsRepo struct{}

var composeInterfacesCascadePosts composeInterfacesCascadePostsRepo

func (composeInterfacesCascadePostsRepo) composeInterfacesCascadeRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o05ca_posts WHERE user_id = ?", user)
	return err
}

type composeInterfacesCascadePostStore interface {
	composeInterfacesCascadeRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error
}

// ComposeInterfacesRestrict knows both repositories by their interfaces; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o05re_users (id INT PRIMARY KEY);
//	CREATE TABLE o05re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o05re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o05re_users VALUES (1), (2);
//	INSERT INTO o05re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeInterfacesRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var posts composeInterfacesRestrictPostStore = composeInterfacesRestrictPosts
	if err := posts.composeInterfacesRestrictRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeInterfacesRestrictUsers.composeInterfacesRestrictRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeInterfacesRestrictUsersRepo struct{}

var composeInterfacesRestrictUsers composeInterfacesRestrictUsersRepo

func (composeInterfacesRestrictUsersRepo) composeInterfacesRestrictRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o05re_users WHERE id = ?", id)
	return err
}

type composeInterfacesRestrictPostsRepo struct{}

var composeInterfacesRestrictPosts composeInterfacesRestrictPostsRepo

func (composeInterfacesRestrictPostsRepo) composeInterfacesRestrictRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o05re_posts WHERE user_id = ?", user)
	return err
}

type composeInterfacesRestrictPostStore interface {
	composeInterfacesRestrictRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error
}

// ComposeInterfacesNoKey knows both repositories by their interfaces; a relation without a foreign key.
//
//	CREATE TABLE o05nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o05nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o05nk_users VALUES (1), (2);
//	INSERT INTO o05nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o05nk_posts.user_id -> o05nk_users.id
// Reality: ok
func (Cases) ComposeInterfacesNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var posts composeInterfacesNoKeyPostStore = composeInterfacesNoKeyPosts
	if err := posts.composeInterfacesNoKeyRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := composeInterfacesNoKeyUsers.composeInterfacesNoKeyRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

type composeInterfacesNoKeyUsersRepo struct{}

var composeInterfacesNoKeyUsers composeInterfacesNoKeyUsersRepo

func (composeInterfacesNoKeyUsersRepo) composeInterfacesNoKeyRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o05nk_users WHERE id = ?", id)
	return err
}

type composeInterfacesNoKeyPostsRepo struct{}

var composeInterfacesNoKeyPosts composeInterfacesNoKeyPostsRepo

func (composeInterfacesNoKeyPostsRepo) composeInterfacesNoKeyRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM o05nk_posts WHERE user_id = ?", user)
	return err
}

type composeInterfacesNoKeyPostStore interface {
	composeInterfacesNoKeyRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error
}

// ComposeInterfaceFieldCascade holds a repository by its interface and never cleans up; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o06ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o06ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o06ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o06ca_users VALUES (1), (2);
//	INSERT INTO o06ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeInterfaceFieldCascade(ctx context.Context, db *sql.DB, id int64) error {
	return composeInterfaceFieldCascadeService{users: composeInterfaceFieldCascadeUsers{db: db}}.deleteUser(ctx, id)
}

type composeInterfaceFieldCascadeService struct {
	users composeInterfaceFieldCascadeUserStore
}

func (s composeInterfaceFieldCascadeService) deleteUser(ctx context.Context, id int64) error {
	return s.users.composeInterfaceFieldCascadeRemove(ctx, id)
}

type composeInterfaceFieldCascadeUserStore interface {
	composeInterfaceFieldCascadeRemove(ctx context.Context, id int64) error
}

type composeInterfaceFieldCascadeUsers struct{ db *sql.DB }

func (u composeInterfaceFieldCascadeUsers) composeInterfaceFieldCascadeRemove(ctx context.Context, id int64) error {
	_, err := u.db.ExecContext(ctx, "DELETE FROM o06ca_users WHERE id = ?", id)
	return err
}

// ComposeInterfaceFieldRestrict holds a repository by its interface and never cleans up; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o06re_users (id INT PRIMARY KEY);
//	CREATE TABLE o06re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o06re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o06re_users VALUES (1), (2);
//	INSERT INTO o06re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeInterfaceFieldRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return composeInterfaceFieldRestrictService{users: composeInterfaceFieldRestrictUsers{db: db}}.deleteUser(ctx, id)
}

type composeInterfaceFieldRestrictService struct {
	users composeInterfaceFieldRestrictUserStore
}

func (s composeInterfaceFieldRestrictService) deleteUser(ctx context.Context, id int64) error {
	return s.users.composeInterfaceFieldRestrictRemove(ctx, id)
}

type composeInterfaceFieldRestrictUserStore interface {
	composeInterfaceFieldRestrictRemove(ctx context.Context, id int64) error
}

type composeInterfaceFieldRestrictUsers struct{ db *sql.DB }

func (u composeInterfaceFieldRestrictUsers) composeInterfaceFieldRestrictRemove(ctx context.Context, id int64) error {
	_, err := u.db.ExecContext(ctx, "DELETE FROM o06re_users WHERE id = ?", id)
	return err
}

// ComposeInterfaceFieldNoKey holds a repository by its interface and never cleans up; a relation without a foreign key.
//
//	CREATE TABLE o06nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o06nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o06nk_users VALUES (1), (2);
//	INSERT INTO o06nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o06nk_posts.user_id -> o06nk_users.id
// Reality: orphaned
func (Cases) ComposeInterfaceFieldNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return composeInterfaceFieldNoKeyService{users: composeInterfaceFieldNoKeyUsers{db: db}}.deleteUser(ctx, id)
}

type composeInterfaceFieldNoKeyService struct {
	users composeInterfaceFieldNoKeyUserStore
}

func (s composeInterfaceFieldNoKeyService) deleteUser(ctx context.Context, id int64) error {
	return s.users.composeInterfaceFieldNoKeyRemove(ctx, id)
}

type composeInterfaceFieldNoKeyUserStore interface {
	composeInterfaceFieldNoKeyRemove(ctx context.Context, id int64) error
}

type composeInterfaceFieldNoKeyUsers struct{ db *sql.DB }

func (u composeInterfaceFieldNoKeyUsers) composeInterfaceFieldNoKeyRemove(ctx context.Context, id int64) error {
	_, err := u.db.ExecContext(ctx, "DELETE FROM o06nk_users WHERE id = ?", id)
	return err
}

// ComposeVariadicCascade gives a helper all statements; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o07ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o07ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o07ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o07ca_users VALUES (1), (2);
//	INSERT INTO o07ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeVariadicCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeVariadicCascadeAll(ctx, tx, id, "DELETE FROM o07ca_posts WHERE user_id = ?", "DELETE FROM o07ca_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

func composeVariadicCascadeAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// ComposeVariadicRestrict gives a helper all statements; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o07re_users (id INT PRIMARY KEY);
//	CREATE TABLE o07re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o07re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o07re_users VALUES (1), (2);
//	INSERT INTO o07re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeVariadicRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeVariadicRestrictAll(ctx, tx, id, "DELETE FROM o07re_posts WHERE user_id = ?", "DELETE FROM o07re_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

func composeVariadicRestrictAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// ComposeVariadicNoKey gives a helper all statements; a relation without a foreign key.
//
//	CREATE TABLE o07nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o07nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o07nk_users VALUES (1), (2);
//	INSERT INTO o07nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o07nk_posts.user_id -> o07nk_users.id
// Reality: ok
func (Cases) ComposeVariadicNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeVariadicNoKeyAll(ctx, tx, id, "DELETE FROM o07nk_posts WHERE user_id = ?", "DELETE FROM o07nk_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

func composeVariadicNoKeyAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// ComposeVariadicAloneCascade gives a helper the user's statement alone; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o08ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o08ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o08ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o08ca_users VALUES (1), (2);
//	INSERT INTO o08ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeVariadicAloneCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeVariadicAloneCascadeAll(ctx, tx, id, "DELETE FROM o08ca_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

func composeVariadicAloneCascadeAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// ComposeVariadicAloneRestrict gives a helper the user's statement alone; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o08re_users (id INT PRIMARY KEY);
//	CREATE TABLE o08re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o08re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o08re_users VALUES (1), (2);
//	INSERT INTO o08re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeVariadicAloneRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeVariadicAloneRestrictAll(ctx, tx, id, "DELETE FROM o08re_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

func composeVariadicAloneRestrictAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// ComposeVariadicAloneNoKey gives a helper the user's statement alone; a relation without a foreign key.
//
//	CREATE TABLE o08nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o08nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o08nk_users VALUES (1), (2);
//	INSERT INTO o08nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o08nk_posts.user_id -> o08nk_users.id
// Reality: orphaned
func (Cases) ComposeVariadicAloneNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := composeVariadicAloneNoKeyAll(ctx, tx, id, "DELETE FROM o08nk_users WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()
}

func composeVariadicAloneNoKeyAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}

// ComposeTablesCascade runs over a list of tables with their columns; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o09ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o09ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o09ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o09ca_users VALUES (1), (2);
//	INSERT INTO o09ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeTablesCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, t := range []struct{ name, column string }{{"o09ca_posts", "user_id"}, {"o09ca_users", "id"}} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// ComposeTablesRestrict runs over a list of tables with their columns; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o09re_users (id INT PRIMARY KEY);
//	CREATE TABLE o09re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o09re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o09re_users VALUES (1), (2);
//	INSERT INTO o09re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeTablesRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, t := range []struct{ name, column string }{{"o09re_posts", "user_id"}, {"o09re_users", "id"}} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// ComposeTablesNoKey runs over a list of tables with their columns; a relation without a foreign key.
//
//	CREATE TABLE o09nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o09nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o09nk_users VALUES (1), (2);
//	INSERT INTO o09nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o09nk_posts.user_id -> o09nk_users.id
// Reality: ok
func (Cases) ComposeTablesNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, t := range []struct{ name, column string }{{"o09nk_posts", "user_id"}, {"o09nk_users", "id"}} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// ComposeTablesWrongCascade runs over a list of tables with one wrong column; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o10ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o10ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o10ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o10ca_users VALUES (1), (2);
//	INSERT INTO o10ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeTablesWrongCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, t := range []struct{ name, column string }{{"o10ca_posts", "reviewer"}, {"o10ca_users", "id"}} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// ComposeTablesWrongRestrict runs over a list of tables with one wrong column; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o10re_users (id INT PRIMARY KEY);
//	CREATE TABLE o10re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o10re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o10re_users VALUES (1), (2);
//	INSERT INTO o10re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeTablesWrongRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, t := range []struct{ name, column string }{{"o10re_posts", "reviewer"}, {"o10re_users", "id"}} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// ComposeTablesWrongNoKey runs over a list of tables with one wrong column; a relation without a foreign key.
//
//	CREATE TABLE o10nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o10nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o10nk_users VALUES (1), (2);
//	INSERT INTO o10nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o10nk_posts.user_id -> o10nk_users.id
// Reality: orphaned
func (Cases) ComposeTablesWrongNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, t := range []struct{ name, column string }{{"o10nk_posts", "reviewer"}, {"o10nk_users", "id"}} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// ComposeTableMapCascade runs over a map of tables to columns first; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o11ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o11ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o11ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o11ca_users VALUES (1), (2);
//	INSERT INTO o11ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeTableMapCascade(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for table, column := range map[string]string{"o11ca_posts": "user_id"} {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s = ?", table, column), id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM o11ca_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// ComposeTableMapRestrict runs over a map of tables to columns first; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o11re_users (id INT PRIMARY KEY);
//	CREATE TABLE o11re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o11re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o11re_users VALUES (1), (2);
//	INSERT INTO o11re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeTableMapRestrict(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for table, column := range map[string]string{"o11re_posts": "user_id"} {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s = ?", table, column), id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM o11re_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// ComposeTableMapNoKey runs over a map of tables to columns first; a relation without a foreign key.
//
//	CREATE TABLE o11nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o11nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o11nk_users VALUES (1), (2);
//	INSERT INTO o11nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o11nk_posts.user_id -> o11nk_users.id
// Reality: ok
func (Cases) ComposeTableMapNoKey(ctx context.Context, db *sql.DB, id int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for table, column := range map[string]string{"o11nk_posts": "user_id"} {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s = ?", table, column), id); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM o11nk_users WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()
}

// ComposeRunnerCascade has a helper run both in a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o12ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o12ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o12ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o12ca_users VALUES (1), (2);
//	INSERT INTO o12ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeRunnerCascade(ctx context.Context, db *sql.DB, id int64) error {
	return composeRunnerCascadeInTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM o12ca_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM o12ca_users WHERE id = ?", id)
		return err
	})
}

func composeRunnerCascadeInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// ComposeRunnerRestrict has a helper run both in a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o12re_users (id INT PRIMARY KEY);
//	CREATE TABLE o12re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o12re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o12re_users VALUES (1), (2);
//	INSERT INTO o12re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeRunnerRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return composeRunnerRestrictInTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM o12re_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM o12re_users WHERE id = ?", id)
		return err
	})
}

func composeRunnerRestrictInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// ComposeRunnerNoKey has a helper run both in a transaction; a relation without a foreign key.
//
//	CREATE TABLE o12nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o12nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o12nk_users VALUES (1), (2);
//	INSERT INTO o12nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o12nk_posts.user_id -> o12nk_users.id
// Reality: ok
func (Cases) ComposeRunnerNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return composeRunnerNoKeyInTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM o12nk_posts WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM o12nk_users WHERE id = ?", id)
		return err
	})
}

func composeRunnerNoKeyInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// ComposeRunnerAloneCascade has a helper run the delete alone in a transaction; a foreign key ON DELETE CASCADE.
//
//	CREATE TABLE o13ca_users (id INT PRIMARY KEY);
//	CREATE TABLE o13ca_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o13ca_users (id) ON DELETE CASCADE);
//	INSERT INTO o13ca_users VALUES (1), (2);
//	INSERT INTO o13ca_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: ok
func (Cases) ComposeRunnerAloneCascade(ctx context.Context, db *sql.DB, id int64) error {
	return composeRunnerAloneCascadeInTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM o13ca_users WHERE id = ?", id)
		return err
	})
}

func composeRunnerAloneCascadeInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// ComposeRunnerAloneRestrict has a helper run the delete alone in a transaction; a foreign key ON DELETE RESTRICT.
//
//	CREATE TABLE o13re_users (id INT PRIMARY KEY);
//	CREATE TABLE o13re_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0, FOREIGN KEY (user_id) REFERENCES o13re_users (id) ON DELETE RESTRICT);
//	INSERT INTO o13re_users VALUES (1), (2);
//	INSERT INTO o13re_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Reality: refused
func (Cases) ComposeRunnerAloneRestrict(ctx context.Context, db *sql.DB, id int64) error {
	return composeRunnerAloneRestrictInTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM o13re_users WHERE id = ?", id)
		return err
	})
}

func composeRunnerAloneRestrictInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// ComposeRunnerAloneNoKey has a helper run the delete alone in a transaction; a relation without a foreign key.
//
//	CREATE TABLE o13nk_users (id INT PRIMARY KEY);
//	CREATE TABLE o13nk_posts (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0);
//	INSERT INTO o13nk_users VALUES (1), (2);
//	INSERT INTO o13nk_posts VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);
//
// Relation: o13nk_posts.user_id -> o13nk_users.id
// Reality: orphaned
func (Cases) ComposeRunnerAloneNoKey(ctx context.Context, db *sql.DB, id int64) error {
	return composeRunnerAloneNoKeyInTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM o13nk_users WHERE id = ?", id)
		return err
	})
}

func composeRunnerAloneNoKeyInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}
