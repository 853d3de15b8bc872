package main

import (
	"bytes"
	"fmt"
)

// sweeps are deletes of orphaned rows: they hold no value of the parent's key.
var sweeps = []cleanup{
	{name: "SweptByJoin", title: "sweeps orphaned posts by a join afterwards", outcome: tooLate,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE $p FROM $p LEFT JOIN $u ON $u.id = $p.user_id WHERE $u.id IS NULL"); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "SweptNotIn", title: "sweeps the posts of users that are not there afterwards", outcome: tooLate,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id NOT IN (SELECT id FROM $u)"); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "SweptNotExists", title: "sweeps posts without a user afterwards", outcome: tooLate,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE NOT EXISTS (SELECT 1 FROM $u WHERE $u.id = $p.user_id)"); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "SweptWithoutTx", title: "sweeps orphaned posts afterwards, without a transaction", outcome: tooLate,
		torn: func(r rule) bool { return r.declared },
		body: `if _, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE $p FROM $p LEFT JOIN $u ON $u.id = $p.user_id WHERE $u.id IS NULL")
	return err`},
	{name: "SweptNulls", title: "takes posts away from users that are not there afterwards", outcome: tooLate,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE $p SET user_id = NULL WHERE user_id NOT IN (SELECT id FROM $u)"); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "SweptBySquirrel", title: "sweeps orphaned posts by a builder afterwards", outcome: tooLate,
		body: begin + `if _, err := squirrel.Delete("$u").Where(squirrel.Eq{"id": id}).RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	if _, err := squirrel.Delete("$p").Where("user_id NOT IN (SELECT id FROM $u)").RunWith(tx).ExecContext(ctx); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "SweptBefore", title: "sweeps orphaned posts before there are any", outcome: asBare,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE $p FROM $p LEFT JOIN $u ON $u.id = $p.user_id WHERE $u.id IS NULL"); err != nil {
		return err
	}
	` + thenParent},
	{name: "SweptNotInBefore", title: "sweeps posts of users that are not there before there are any", outcome: asBare,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id NOT IN (SELECT id FROM $u)"); err != nil {
		return err
	}
	` + thenParent},
	{name: "SweptOtherColumn", title: "sweeps by another column than the one that refers to the user", outcome: asBare,
		unknown: func(r rule) string {
			if !r.declared {
				return "" // the cleanup comes too late in any case
			}
			return "rows found by another column may be the same"
		},
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE draft NOT IN (SELECT id FROM $u) AND draft > 0"); err != nil {
		return err
	}
	return tx.Commit()`},
}

// refusals are deletes that reckon with children: they look for them first, or
// expect that the database refuses.
var refusals = []cleanup{
	{name: "GuardCount", title: "counts the posts and refuses", outcome: always("kept"),
		unknown: unsure("what the count is compared with"),
		body: `var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM $p WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	if n > 0 {
		return errInUse
	}
	_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`},
	{name: "GuardExists", title: "asks for one post and refuses", outcome: always("kept"),
		unknown: unsure("what is made of the answer"),
		body: `used, err := $NUsed(ctx, db, id)
	if err != nil {
		return err
	}
	if used {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`, after: `func $NUsed(ctx context.Context, db *sql.DB, id int64) (used bool, err error) {
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM $p WHERE user_id = ?)", id).Scan(&used)
	return used, err
}`},
	{name: "GuardByError", title: "has a function refuse by its error", outcome: always("kept"),
		unknown: unsure("what is made of the answer"),
		body: `if err := $NCheck(ctx, db, id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`, after: `func $NCheck(ctx context.Context, db *sql.DB, id int64) error {
	var post int64
	switch err := db.QueryRowContext(ctx, "SELECT id FROM $p WHERE user_id = ? LIMIT 1", id).Scan(&post); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return errInUse
}`},
	{name: "GuardRows", title: "lists the posts and refuses where there are any", outcome: always("kept"),
		unknown: unsure("what is made of the answer"),
		body: `posts, err := $NPosts(ctx, db, id)
	if err != nil {
		return err
	}
	if len(posts) > 0 {
		return errInUse
	}
	_, err = db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`, after: `func $NPosts(ctx context.Context, db *sql.DB, id int64) (posts []int64, err error) {
	rows, err := db.QueryContext(ctx, "SELECT id FROM $p WHERE user_id = ?", id)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var post int64
		if err := rows.Scan(&post); err != nil {
			return nil, err
		}
		posts = append(posts, post)
	}
	return posts, rows.Err()
}`},
	{name: "GuardIgnored", title: "counts the posts and deletes all the same", outcome: asBare,
		body: `var n int
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM $p WHERE user_id = ?", id).Scan(&n); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	if err != nil {
		return fmt.Errorf("%d posts: %w", n, err)
	}
	return nil`},
	{name: "HandledNumber", title: "expects the driver's error 1451", outcome: handled,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err`},
	{name: "HandledSwitch", title: "expects the refusal among other errors", outcome: handled,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	if refused := (*mysql.MySQLError)(nil); errors.As(err, &refused) {
		switch refused.Number {
		case 1213:
			return errors.New("try again")
		case $NRefused:
			return errInUse
		}
	}
	return err`, after: `const $NRefused = 1451`},
	{name: "HandledByHelper", title: "has a helper tell the refusal", outcome: handled,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	if $NIsForeignKeyError(err) {
		return errInUse
	}
	return err`, after: `func $NIsForeignKeyError(err error) bool {
	var refused *mysql.MySQLError
	return errors.As(err, &refused) && (refused.Number == 1451 || refused.Number == 1452)
}`},
	{name: "HandledElsewhere", title: "has a helper of another package tell the refusal", outcome: handled,
		body: `if _, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); store.IsForeignKeyError(err) {
		return errInUse
	} else if err != nil {
		return err
	}
	return nil`},
	{name: "HandledByTranslation", title: "returns what a helper makes of the error", outcome: handled,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return store.Translate(err)`},
	{name: "HandledByCaller", title: "leaves the refusal to the one who calls its function", outcome: handled,
		body: `err := $NRemove(ctx, db, id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1451 {
		return errInUse
	}
	return err`, after: `func $NRemove(ctx context.Context, db *sql.DB, id int64) error {
	_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}`},
	{name: "HandledText", title: "looks for the words of the refusal", outcome: handled,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	if err != nil && strings.Contains(err.Error(), "a foreign key constraint fails") {
		return errInUse
	}
	return err`},
	{name: "HandledDeadlock", title: "expects another error", outcome: asBare,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	var refused *mysql.MySQLError
	if errors.As(err, &refused) && refused.Number == 1213 {
		return errors.New("try again")
	}
	return err`},
}

// handled is the outcome of a delete that reckons with the refusal: it is what
// the code wants.
func handled(r rule) string {
	if r.blocks() {
		return "kept"
	}
	return r.bare
}

// branches are cleanups on some of the ways to the delete.
var branches = []cleanup{
	{name: "EarlyReturn", title: "has its cleanup return early", outcome: asBare,
		unknown: unsure("the path depends on the environment"),
		body: begin + `if err := $NPosts(ctx, tx, id); err != nil {
		return err
	}
	` + thenParent, after: `func $NPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	if os.Getenv("KEEP_POSTS") == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", user)
	return err
}`},
	{name: "BothBranches", title: "cleans up in both branches, by different statements",
		body: begin + `query := "DELETE FROM $u WHERE id = ?"
	if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "UPDATE $p SET user_id = NULL WHERE user_id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, query, id); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "BothBranchesNarrow", title: "cleans up in both branches, in one of them the drafts only", outcome: asBare,
		unknown: unsure("the path depends on the environment"),
		body: begin + `if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ? AND draft = 1", id); err != nil {
			return err
		}
	} else if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	` + thenParent},
	{name: "OneBranch", title: "cleans up in one branch of a switch", outcome: asBare,
		unknown: unsure("the path depends on the environment"),
		body: begin + `switch os.Getenv("KEEP_POSTS") {
	case "no":
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	` + thenParent},
	{name: "OneBranchDone", title: "cleans up where it is asked to, and it is", outcome: always("ok"),
		unknown: unsure("the path depends on the environment"),
		body: begin + `if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	` + thenParent},
	{name: "UnlessFound", title: "cleans up unless there is nothing to clean up",
		body: begin + `ids, err := $NIDs(ctx, tx, id)
	if err != nil {
		return err
	}
	if len(ids) > 0 {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	` + thenParent,
		after: `func $NIDs(ctx context.Context, tx *sql.Tx, user int64) (ids []int64, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT id FROM $p WHERE user_id = ?", user)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}`},
}

// orderMatrix combines sweeps, refusals and branches with the rules that differ.
func orderMatrix(b *bytes.Buffer) {
	for _, group := range []struct {
		code string
		list []cleanup
	}{{"x", sweeps}, {"y", refusals}, {"z", branches}} {
		for i, c := range group.list {
			for _, r := range []rule{cascade, restrict, noKey} {
				c.write(b, fmt.Sprintf("%s%02d%s", group.code, i+1, r.code), r)
			}
		}
	}
}
