package main

import (
	"bytes"
	"fmt"
)

// goquDeletes are deletes and cleanups whose statements goqu builds. In body, $u,
// $p and $N are those of [cleanup].
var goquDeletes = []cleanup{
	{name: "Bare", title: "deletes a user with a builder", outcome: asBare,
		body: `_, err := goqu.New("mysql", db).Delete("$u").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err`},
	{name: "FromSelect", title: "makes the delete of a select", outcome: asBare,
		body: `_, err := goqu.New("mysql", db).From("$u").Where(goqu.Ex{"id": id}).Delete().Executor().ExecContext(ctx)
	return err`},
	{name: "Rendered", title: "renders the statement and executes it", outcome: asBare,
		body: `query, args, err := goqu.Dialect("mysql").Delete(goqu.T("$u")).Where(goqu.I("$u.id").Eq(id)).Prepared(true).ToSQL()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err`},
	{name: "Before", title: "deletes the posts first", body: goquBuilt(`tx.Delete("$p").Where(goqu.C("user_id").Eq(id))`)},
	{name: "BeforeByMap", title: "deletes the posts first, by a map", body: goquBuilt(`tx.Delete("$p").Where(goqu.Ex{"user_id": id})`)},
	{name: "BeforeByText", title: "deletes the posts first, by a piece of SQL", body: goquBuilt(`tx.Delete("$p").Where(goqu.L("user_id = ?", id))`)},
	{name: "BeforeByList", title: "deletes the posts first, by a list of one", body: goquBuilt(`tx.Delete("$p").Where(goqu.C("user_id").In(id))`)},
	{name: "BeforeWithoutTx", title: "deletes the posts first, without a transaction",
		torn: func(rule) bool { return true },
		body: `q := goqu.New("mysql", db)
	if _, err := q.Delete("$p").Where(goqu.C("user_id").Eq(id)).Executor().ExecContext(ctx); err != nil {
		return err
	}
	_, err := q.Delete("$u").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err`},
	{name: "Nulls", title: "takes the posts away from the user first",
		body: goquBuilt(`tx.Update("$p").Set(goqu.Record{"user_id": nil}).Where(goqu.C("user_id").Eq(id))`)},
	{name: "Narrow", title: "deletes the drafts alone", outcome: asBare,
		body: goquBuilt(`tx.Delete("$p").Where(goqu.Ex{"user_id": id, "draft": 1})`)},
	{name: "NarrowTwice", title: "deletes the drafts alone, by two conditions", outcome: asBare,
		body: goquBuilt(`tx.Delete("$p").Where(goqu.C("user_id").Eq(id)).Where(goqu.C("draft").Eq(1))`)},
	{name: "First", title: "deletes one of the two posts", outcome: asBare, unknown: unsure("how many rows a limit leaves"),
		body: goquBuilt(`tx.Delete("$p").Where(goqu.C("user_id").Eq(id)).Order(goqu.C("id").Asc()).Limit(1)`)},
	{name: "WrongColumn", title: "deletes the posts that the user reviewed", outcome: asBare, unknown: unsure("whether both builders compare with one value"),
		body: goquBuilt(`tx.Delete("$p").Where(goqu.C("reviewer").Eq(id))`)},
	{name: "Or", title: "deletes the posts that the user wrote or reviewed",
		body: goquBuilt(`tx.Delete("$p").Where(goqu.Or(goqu.C("user_id").Eq(id), goqu.C("reviewer").Eq(id)))`)},
	{name: "ExOr", title: "deletes the posts that the user wrote or reviewed, by a map",
		body: goquBuilt(`tx.Delete("$p").Where(goqu.ExOr{"user_id": id, "reviewer": id})`)},
	{name: "NotEq", title: "deletes the posts of everybody else", outcome: asBare, unknown: unsure("which rows another operator leaves"),
		body: goquBuilt(`tx.Delete("$p").Where(goqu.C("user_id").Neq(id))`)},
	{name: "Built", title: "builds the cleanup and never runs it", outcome: asBare,
		body: `_ = goqu.Delete("$p").Where(goqu.C("user_id").Eq(id))
	_, err := goqu.New("mysql", db).Delete("$u").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
	return err`},
}

// goquBuilt gives a body that runs one builder's statement for the children, then
// another's for the parent, in one transaction.
func goquBuilt(statement string) string {
	return `return goqu.New("mysql", db).WithTx(func(tx *goqu.TxDatabase) error {
		if _, err := ` + statement + `.Executor().ExecContext(ctx); err != nil {
			return err
		}
		_, err := tx.Delete("$u").Where(goqu.C("id").Eq(id)).Executor().ExecContext(ctx)
		return err
	})`
}

// goquMatrix combines every form with the rules that differ.
func goquMatrix(b *bytes.Buffer) {
	for i, c := range goquDeletes {
		c.name = "Goqu" + c.name
		for _, r := range []rule{cascade, restrict, noKey} {
			c.write(b, fmt.Sprintf("gq%02d%s", i+1, r.code), r)
		}
	}
}
