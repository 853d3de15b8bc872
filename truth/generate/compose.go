package main

import (
	"bytes"
	"fmt"
)

// compositions are deletes whose parts stand in several functions: repositories
// that a service calls, interfaces, helpers that run what they are given. In
// body and after, $u, $p and $N are those of [cleanup].
var compositions = []cleanup{
	{name: "Repositories", title: "has a service clean up with one repository and delete with another",
		body: `return $NService{db: db}.deleteUser(ctx, id)`, after: service(`if err := $NPosts.$NRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	`) + postsBy("user_id")},
	{name: "OneRepository", title: "has a service that forgets the posts' repository", outcome: asBare,
		body: `return $NService{db: db}.deleteUser(ctx, id)`, after: service("")},
	{name: "WrongRepository", title: "has a service whose repository finds the posts by their reviewer", outcome: asBare,
		body: `return $NService{db: db}.deleteUser(ctx, id)`, after: service(`if err := $NPosts.$NRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	`) + postsBy("reviewer")},
	{name: "LateRepository", title: "has a service that cleans up after the delete", outcome: tooLate,
		body: begin + `if err := $NUsers.$NRemove(ctx, tx, id); err != nil {
		return err
	}
	if err := $NPosts.$NRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()`, after: users + postsBy("user_id")},
	{name: "Interfaces", title: "knows both repositories by their interfaces",
		body: begin + `var posts $NPostStore = $NPosts
	if err := posts.$NRemoveOf(ctx, tx, id); err != nil {
		return err
	}
	if err := $NUsers.$NRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()`, after: users + postsBy("user_id") + `

type $NPostStore interface {
	$NRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error
}`},
	{name: "InterfaceField", title: "holds a repository by its interface and never cleans up", outcome: asBare,
		body: `return $NService{users: $NUsers{db: db}}.deleteUser(ctx, id)`, after: `type $NService struct{ users $NUserStore }

func (s $NService) deleteUser(ctx context.Context, id int64) error { return s.users.$NRemove(ctx, id) }

type $NUserStore interface {
	$NRemove(ctx context.Context, id int64) error
}

type $NUsers struct{ db *sql.DB }

func (u $NUsers) $NRemove(ctx context.Context, id int64) error {
	_, err := u.db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}`},
	{name: "Variadic", title: "gives a helper all statements",
		body: begin + `if err := $NAll(ctx, tx, id, "DELETE FROM $p WHERE user_id = ?", "DELETE FROM $u WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()`, after: helper},
	{name: "VariadicAlone", title: "gives a helper the user's statement alone", outcome: asBare,
		body: begin + `if err := $NAll(ctx, tx, id, "DELETE FROM $u WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()`, after: helper},
	{name: "Tables", title: "runs over a list of tables with their columns",
		body: begin + tables(`{"$p", "user_id"}, {"$u", "id"}`) + `
	return tx.Commit()`},
	{name: "TablesWrong", title: "runs over a list of tables with one wrong column", outcome: asBare,
		body: begin + tables(`{"$p", "reviewer"}, {"$u", "id"}`) + `
	return tx.Commit()`},
	{name: "TableMap", title: "runs over a map of tables to columns first",
		body: begin + `for table, column := range map[string]string{"$p": "user_id"} {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s = ?", table, column), id); err != nil {
			return err
		}
	}
	` + thenParent},
	{name: "Runner", title: "has a helper run both in a transaction",
		body: `return $NInTx(ctx, db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
		return err
	})`, after: runner},
	{name: "RunnerAlone", title: "has a helper run the delete alone in a transaction", outcome: asBare,
		body: `return $NInTx(ctx, db, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
		return err
	})`, after: runner},
}

const (
	users = `type $NUsersRepo struct{}

var $NUsers $NUsersRepo

func ($NUsersRepo) $NRemove(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}`
	helper = `func $NAll(ctx context.Context, tx *sql.Tx, id int64, queries ...string) error {
	for _, query := range queries {
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}`
	runner = `func $NInTx(ctx context.Context, db *sql.DB, run func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := run(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}`
)

// service declares a service that runs something before it deletes the user.
func service(first string) string {
	return `type $NService struct{ db *sql.DB }

func (s $NService) deleteUser(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	` + first + `if err := $NUsers.$NRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

` + users
}

// postsBy declares a repository that deletes posts by a column.
func postsBy(column string) string {
	return `

type $NPostsRepo struct{}

var $NPosts $NPostsRepo

func ($NPostsRepo) $NRemoveOf(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE ` + column + ` = ?", user)
	return err
}`
}

// tables gives a loop over tables and their columns.
func tables(list string) string {
	return `for _, t := range []struct{ name, column string }{` + list + `} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.column+" = ?", id); err != nil {
			return err
		}
	}`
}

// composeMatrix combines every composition with the rules that differ.
func composeMatrix(b *bytes.Buffer) {
	for i, c := range compositions {
		c.name = "Compose" + c.name
		for _, r := range []rule{cascade, restrict, noKey} {
			c.write(b, fmt.Sprintf("o%02d%s", i+1, r.code), r)
		}
	}
}
