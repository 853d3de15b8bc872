package sqltext

import (
	"context"
	"database/sql"

	"github.com/Masterminds/squirrel"
	"github.com/doug-martin/goqu/v9"
	_ "github.com/doug-martin/goqu/v9/dialect/mysql" // how statements are written
	"github.com/doug-martin/goqu/v9/exp"
)

// The statements below are put together in one function and run by another.

// PassedSquirrel hands squirrel's statement to a function that runs it.
//
//	CREATE TABLE qp1_users (id INT PRIMARY KEY);
//	CREATE TABLE qp1_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES qp1_users (id));
//	INSERT INTO qp1_users VALUES (1), (2);
//	INSERT INTO qp1_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) PassedSquirrel(ctx context.Context, db *sql.DB, id int64) error {
	return runSquirrel(ctx, db, squirrel.Delete("qp1_users").Where(squirrel.Eq{"id": id}))
}

// PassedSquirrelClean does the same after it has deleted the posts.
//
//	CREATE TABLE qp2_users (id INT PRIMARY KEY);
//	CREATE TABLE qp2_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES qp2_users (id));
//	INSERT INTO qp2_users VALUES (1), (2);
//	INSERT INTO qp2_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) PassedSquirrelClean(ctx context.Context, db *sql.DB, id int64) error {
	if err := runSquirrel(ctx, db, squirrel.Delete("qp2_posts").Where("user_id = ?", id)); err != nil {
		return err
	}
	return runSquirrel(ctx, db, squirrel.Delete("qp2_users").Where("id = ?", id))
}

// PassedGoqu hands goqu's statement on: its table is a field's.
//
//	CREATE TABLE qp3_users (id INT PRIMARY KEY);
//	CREATE TABLE qp3_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES qp3_users (id));
//	INSERT INTO qp3_users VALUES (1), (2);
//	INSERT INTO qp3_posts VALUES (10, 1), (20, 2);
//
// Reality: refused
func (Cases) PassedGoqu(ctx context.Context, db *sql.DB, id int64) error {
	return qp3Users.destroy(ctx, db, id)
}

var qp3Users = &qp3Table{table: goqu.T("qp3_users"), key: goqu.T("qp3_users").Col("id")}

type qp3Table struct{ table, key exp.IdentifierExpression }

func (t *qp3Table) destroy(ctx context.Context, db *sql.DB, id int64) error {
	return runGoqu(ctx, db, goqu.Dialect("mysql").Delete(t.table).Where(t.key.Eq(id)))
}

// PassedGoquClean deletes by the columns that fields and a method hold.
//
//	CREATE TABLE qp4_users (id INT PRIMARY KEY);
//	CREATE TABLE qp4_posts (id INT PRIMARY KEY, user_id INT, FOREIGN KEY (user_id) REFERENCES qp4_users (id));
//	INSERT INTO qp4_users VALUES (1), (2);
//	INSERT INTO qp4_posts VALUES (10, 1), (20, 2);
//
// Torn: yes
// Reality: ok
func (Cases) PassedGoquClean(ctx context.Context, db *sql.DB, id int64) error {
	d := goqu.Dialect("mysql")
	if err := runGoqu(ctx, db, d.Delete(qp4Posts.table).Where(qp4Posts.of(id))); err != nil {
		return err
	}
	return runGoqu(ctx, db, d.Delete(goqu.T("qp4_users")).Where(goqu.C("id").Eq(id)))
}

var qp4Posts = qp4Table{table: goqu.T("qp4_posts"), user: goqu.T("qp4_posts").Col("user_id")}

type qp4Table struct{ table, user exp.IdentifierExpression }

func (t qp4Table) of(id int64) exp.Expression { return t.user.Eq(id) }

func runSquirrel(ctx context.Context, db *sql.DB, s squirrel.Sqlizer) error {
	query, args, err := s.ToSql()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}

func runGoqu(ctx context.Context, db *sql.DB, s interface {
	ToSQL() (string, []any, error)
}) error {
	query, args, err := s.ToSQL()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err
}
