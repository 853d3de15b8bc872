package main

import (
	"bytes"
	"fmt"
)

// squirrels are deletes and cleanups whose statements squirrel builds. In body,
// $u, $p and $N are those of [cleanup].
var squirrels = []cleanup{
	{name: "Bare", title: "deletes a user with a builder", outcome: asBare,
		body: `_, err := squirrel.Delete("$u").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err`},
	{name: "Rendered", title: "renders the statement and executes it", outcome: asBare,
		body: `query, args, err := squirrel.Delete("$u").Where("id = ?", id).ToSql()
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, query, args...)
	return err`},
	{name: "Before", title: "deletes the posts first", body: built(`squirrel.Delete("$p").Where(squirrel.Eq{"user_id": id})`)},
	{name: "BeforeWithoutTx", title: "deletes the posts first, without a transaction",
		torn: func(rule) bool { return true },
		body: `if _, err := squirrel.Delete("$p").Where(squirrel.Eq{"user_id": id}).RunWith(db).ExecContext(ctx); err != nil {
		return err
	}
	_, err := squirrel.Delete("$u").Where(squirrel.Eq{"id": id}).RunWith(db).ExecContext(ctx)
	return err`},
	{name: "Nulls", title: "takes the posts away from the user first",
		body: built(`squirrel.Update("$p").Set("user_id", nil).Where(squirrel.Eq{"user_id": id})`)},
	{name: "Narrow", title: "deletes the drafts alone", outcome: asBare,
		body: built(`squirrel.Delete("$p").Where(squirrel.Eq{"user_id": id, "draft": 1})`)},
	{name: "WrongColumn", title: "deletes the posts that the user reviewed", outcome: asBare, unknown: unsure("whether both builders compare with one value"),
		body: built(`squirrel.Delete("$p").Where(squirrel.Eq{"reviewer": id})`)},
	{name: "Or", title: "deletes the posts that the user wrote or reviewed",
		body: built(`squirrel.Delete("$p").Where(squirrel.Or{squirrel.Eq{"user_id": id}, squirrel.Eq{"reviewer": id}})`)},
	{name: "NotEq", title: "deletes the posts of everybody else", outcome: asBare, unknown: unsure("which rows another operator leaves"),
		body: built(`squirrel.Delete("$p").Where(squirrel.NotEq{"user_id": id})`)},
}

// built gives a body that runs one builder's statement for the children, then
// another's for the parent, in one transaction.
func built(statement string) string {
	return begin + `if _, err := ` + statement + `.RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("$u").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()`
}

// squirrelMatrix combines every form with the rules that differ.
func squirrelMatrix(b *bytes.Buffer) {
	for i, c := range squirrels {
		c.name = "Squirrel" + c.name
		for _, r := range []rule{cascade, restrict, noKey} {
			c.write(b, fmt.Sprintf("q%02d%s", i+1, r.code), r)
		}
	}
}
