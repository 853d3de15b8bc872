// Package builder_statements_passed puts its statements together with goqu and
// squirrel and hands them to one function that runs them. Tables are identifiers in
// fields and variables.
package builder_statements_passed

import (
	"context"
	"database/sql"

	"github.com/doug-martin/goqu/v9"
	"github.com/doug-martin/goqu/v9/exp"
)

var dialect = goqu.Dialect("mysql")

// table is a table with its key.
type table struct {
	table exp.IdentifierExpression
	id    exp.IdentifierExpression
}

// joins are the rows of a child table, by the column that refers to the parent.
type joins struct {
	table
	parent exp.IdentifierExpression
}

var (
	usersTable = goqu.T("users")

	users = &table{table: usersTable, id: usersTable.Col("id")}
	posts = &joins{
		table:  table{table: goqu.T("posts"), id: goqu.T("posts").Col("id")},
		parent: goqu.T("posts").Col("user_id"),
	}
	labels = &joins{
		table:  table{table: goqu.T("labels"), id: goqu.T("labels").Col("id")},
		parent: goqu.T("labels").Col("owner_id"),
	}
)

type sqler interface {
	ToSQL() (sql string, params []interface{}, err error)
}

type txKey struct{}

func exec(ctx context.Context, stmt sqler) (sql.Result, error) {
	tx := ctx.Value(txKey{}).(*sql.Tx)
	query, args, err := stmt.ToSQL()
	if err != nil {
		return nil, err
	}
	return tx.ExecContext(ctx, query, args...)
}

func (t *table) byID(id int64) exp.Expression { return t.id.Eq(id) }

// destroy deletes a row of one of the tables that the package has: it is judged where
// the table is named.
func (t *table) destroy(ctx context.Context, id int64) error {
	_, err := exec(ctx, dialect.Delete(t.table).Where(t.byID(id)))
	return err
}

func (j *joins) destroyOf(ctx context.Context, parent int64) error {
	q := dialect.Delete(j.table.table).Where(j.parent.Eq(parent))
	if _, err := exec(ctx, q); err != nil {
		return err
	}
	return nil
}

type Store struct{ mgr *table }

func New() *Store { return &Store{mgr: users} }

// Forgotten leaves the posts.
func (s *Store) Forgotten(ctx context.Context, id int64) error {
	return s.mgr.destroy(ctx, id) // want `CL102: deleting from users fails while rows of posts\.user_id`
}

// ForgottenHere names its table here, and hands the statement on.
func ForgottenHere(ctx context.Context, id int64) error {
	t := users.table
	q := dialect.Delete(t). // want `CL102: .*posts\.user_id`
				Where(users.byID(id))
	_, err := exec(ctx, q)
	return err
}

// Destroy takes the posts first.
func (s *Store) Destroy(ctx context.Context, id int64) error {
	if err := posts.destroyOf(ctx, id); err != nil {
		return err
	}
	return s.mgr.destroy(ctx, id)
}

// DestroyHere does the same without the types of tables.
func DestroyHere(ctx context.Context, id int64) error {
	if _, err := exec(ctx, dialect.Delete(goqu.T("posts")).Where(goqu.C("user_id").Eq(id))); err != nil {
		return err
	}
	_, err := exec(ctx, dialect.Delete(usersTable).Where(usersTable.Col("id").Eq(id)))
	return err
}

// Another deletes rows of another table first.
func (s *Store) Another(ctx context.Context, id int64) error {
	if err := labels.destroyOf(ctx, id); err != nil {
		return err
	}
	return s.mgr.destroy(ctx, id) // want "CL102"
}

// Labels refer to nothing.
func Labels(ctx context.Context, id int64) error { return labels.destroyOf(ctx, id) }

// Any deletes what it is told to: nobody calls it.
func Any(ctx context.Context, t exp.IdentifierExpression, id int64) error {
	_, err := exec(ctx, dialect.Delete(t).Where(t.Col("id").Eq(id)))
	return err
}
