// Package squirrel_builders puts its statements together with squirrel.
package squirrel_builders

import (
	"context"
	"database/sql"
	"errors"

	sq "github.com/Masterminds/squirrel"
)

var psql = sq.StatementBuilder.PlaceholderFormat(sq.Dollar)

func Run(db *sql.DB, id int64) error {
	_, err := sq.Delete("users").Where(sq.Eq{"id": id}).RunWith(db).Exec() // want `CL102: deleting from users fails while rows of posts\.user_id refer to it`
	return err
}

func RunWithContext(ctx context.Context, db *sql.DB, id int64) error {
	_, err := psql.RunWith(db).Delete("").From("users").Where("id = ?", id).ExecContext(ctx) // want "CL102"
	return err
}

func Rendered(db *sql.DB, id int64) error {
	query, args, err := psql.Delete("users").Where(sq.And{sq.Eq{"id": id}, sq.NotEq{"name": "admin"}}).ToSql() // want "CL102"
	if err != nil {
		return err
	}
	_, err = db.Exec(query, args...)
	return err
}

func Conditional(db *sql.DB, id int64, name string) error {
	b := sq.Delete("users").Where(sq.Eq{"id": id}) // want "CL102"
	if name != "" {
		b = b.Where(sq.Eq{"name": name})
	}
	_, err := sq.ExecWith(db, b)
	return err
}

func inTx(db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

func PostsFirst(db *sql.DB, id int64) error {
	return inTx(db, func(tx *sql.Tx) error {
		if _, err := sq.Delete("posts").Where(sq.Eq{"user_id": id}).RunWith(tx).Exec(); err != nil {
			return err
		}
		_, err := sq.Delete("users").Where(sq.Eq{"id": id}).RunWith(tx).Exec()
		return err
	})
}

func PostsNulled(db *sql.DB, id int64) error {
	return inTx(db, func(tx *sql.Tx) error {
		if _, err := sq.Update("posts").Set("user_id", nil).Where("user_id = ?", id).RunWith(tx).Exec(); err != nil {
			return err
		}
		_, err := sq.Delete("users").Where("id = ?", id).RunWith(tx).Exec()
		return err
	})
}

func PostsRepointed(db *sql.DB, id, heir int64) error {
	return inTx(db, func(tx *sql.Tx) error {
		update := sq.Update("posts").SetMap(map[string]interface{}{"user_id": heir}).Where(sq.Eq{"user_id": id})
		if _, err := update.RunWith(tx).Exec(); err != nil {
			return err
		}
		_, err := sq.Delete("users").Where("id = ?", id).RunWith(tx).Exec()
		return err
	})
}

func Counted(db *sql.DB, id int64) error {
	var n int
	if err := sq.Select("count(*)").From("posts").Where(sq.Eq{"user_id": id}).RunWith(db).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errors.New("the user has posts")
	}
	_, err := sq.Delete("users").Where(sq.Eq{"id": id}).RunWith(db).Exec()
	return err
}

func DeletePost(db *sql.DB, id int64) error {
	_, err := sq.Delete("posts").Where(sq.Or{sq.Eq{"id": id}, sq.Expr("kind = 'spam'")}).RunWith(db).Exec()
	return err
}

func NeverRun(id int64) sq.DeleteBuilder {
	return sq.Delete("users").Where(sq.Eq{"id": id})
}

func AddUser(db *sql.DB, id int64) error {
	_, err := sq.Insert("users").Columns("id").Values(id).RunWith(db).Exec()
	return err
}
