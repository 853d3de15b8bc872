// Package goqu_builders puts its statements together with goqu.
package goqu_builders

import (
	"database/sql"

	"github.com/doug-martin/goqu/v9"
)

func Run(db *goqu.Database, id int64) error {
	_, err := db.Delete("users").Where(goqu.C("id").Eq(id)).Executor().Exec() // want `CL102: deleting from users fails while rows of posts\.user_id refer to it`
	return err
}

func FromSelect(db *goqu.Database, id int64) error {
	_, err := db.From("users").Where(goqu.Ex{"id": id}).Delete().Executor().Exec() // want "CL102"
	return err
}

func Rendered(db *sql.DB, id int64) error {
	query, args, err := goqu.Dialect("mysql").Delete(goqu.T("users")).Where(goqu.I("users.id").Eq(id)).Prepared(true).ToSQL() // want "CL102"
	if err != nil {
		return err
	}
	_, err = db.Exec(query, args...)
	return err
}

func ByText(db *goqu.Database, id int64) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id) // want "CL102"
	return err
}

func PostsFirst(db *goqu.Database, id int64) error {
	return db.WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("posts").Where(goqu.C("user_id").Eq(id)).Executor().Exec(); err != nil {
			return err
		}
		_, err := tx.Delete("users").Where(goqu.C("id").Eq(id)).Executor().Exec()
		return err
	})
}

func PostsNulled(db *goqu.Database, id int64) error {
	return db.WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Update("posts").Set(goqu.Record{"user_id": nil}).Where(goqu.C("user_id").Eq(id)).Executor().Exec(); err != nil {
			return err
		}
		_, err := tx.Delete("users").Where(goqu.And(goqu.C("id").Eq(id))).Executor().Exec()
		return err
	})
}

func PostsOfSeveral(db *goqu.Database, ids []int64) error {
	return db.WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := tx.Delete("posts").Where(goqu.C("user_id").In(ids)).Executor().Exec(); err != nil {
			return err
		}
		_, err := tx.Delete("users").Where(goqu.C("id").In(ids)).Executor().Exec()
		return err
	})
}

func DeletePost(db *goqu.Database, id int64) error {
	_, err := db.Delete("posts").Where(goqu.Or(goqu.C("id").Eq(id), goqu.L("kind = 'spam'"))).Executor().Exec()
	return err
}

func NeverRun(db *goqu.Database) *goqu.DeleteDataset { return db.Delete("users") }

func NotInOneTransaction(db *goqu.Database, id int64) error {
	if _, err := db.Delete("posts").Where(goqu.C("user_id").Eq(id)).Executor().Exec(); err != nil {
		return err
	}
	_, err := db.Delete("users").Where(goqu.C("id").Eq(id)).Executor().Exec() // want "CL105"
	return err
}
