package main

import (
	"bytes"
	"fmt"
)

// anywhere are cleanups in places where a reader of one function does not see
// them: behind helpers of another package, in statements that were prepared
// before, in goroutines, in deferred calls. The marks are those of [indirect].
var anywhere = []cleanup{
	{name: "OtherFields", title: "gives a helper of another package structs with the tables' names",
		body: begin + `‹if err := store.DeleteObject(ctx, tx, store.Props{TableName: "$p", Column: "user_id"}, id); err != nil {
		return err
	}
	›if err := store.DeleteObject(ctx, tx, store.Props{TableName: "$u", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "OtherPointers", title: "gives a helper of another package pointers to such structs",
		body: begin + `‹if err := store.DeletePointed(ctx, tx, $NPosts, id); err != nil {
		return err
	}
	›if err := store.DeletePointed(ctx, tx, &store.Props{TableName: "$u", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()`, after: `var $NPosts = &store.Props{TableName: "$p", Column: "user_id"}`},
	{name: "OtherBuilder", title: "gives the builder of another package the tables' names",
		body: begin + `‹if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "$p", Column: "user_id"}, id); err != nil {
		return err
	}
	›if err := store.DeleteBuilt(ctx, tx, store.Props{TableName: "$u", Column: "id"}, id); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "OtherEach", title: "gives a helper of another package all tables at once",
		body: begin + `if err := store.DeleteEach(ctx, tx, id, ‹store.Props{TableName: "$p", Column: "user_id"}, ›store.Props{TableName: "$u", Column: "id"}); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "OtherText", title: "gives a helper of another package the text",
		body: begin + `‹if err := store.Exec(ctx, tx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	›if err := store.Exec(ctx, tx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "OtherTexts", title: "gives a helper of another package all texts",
		body: begin + `if err := store.ExecFor(ctx, tx, id, ‹"DELETE FROM $p WHERE user_id = ?", ›"DELETE FROM $u WHERE id = ?"); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "OtherList", title: "gives a helper of another package a list of texts",
		body: begin + `if err := store.ExecList(ctx, tx, $NTexts, id); err != nil {
		return err
	}
	return tx.Commit()`, after: `var $NTexts = []string{‹"DELETE FROM $p WHERE user_id = ?", ›"DELETE FROM $u WHERE id = ?"}`},
	{name: "OtherStatements", title: "gives a helper of another package statements with their values",
		body: begin + `if err := store.ExecStatements(ctx, tx, []store.Statement{
		‹{Query: "DELETE FROM $p WHERE user_id = ?", Arg: id},›
		{Query: "DELETE FROM $u WHERE id = ?", Arg: id},
	}); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "OtherTable", title: "asks tables of another package's type to delete",
		body: begin + `‹if err := $NPosts.DeleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	›if err := $NUsers.DeleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()`, after: `var (
	$NUsers = &store.Table{Name: "$u"}
	$NPosts = &store.Table{Name: "$p"}
)`},
	{name: "OtherTx", title: "hands its work to the transaction helper of another package",
		body: `return store.InTx(ctx, db, func(tx *sql.Tx) error {
		‹if err := store.Exec(ctx, tx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
		›return store.DeleteObject(ctx, tx, store.Props{TableName: "$u", Column: "id"}, id)
	})`},
	{name: "PreparedFields", title: "runs statements that its constructor has prepared",
		body: `s, err := $NOpen(ctx, db)
	if err != nil {
		return err
	}
	defer s.close()
	return s.remove(ctx, id)`, after: `type $NStore struct {
	db                      *sql.DB
	deletePosts, deleteUser *sql.Stmt
}

func $NOpen(ctx context.Context, db *sql.DB) (s *$NStore, err error) {
	s = &$NStore{db: db}
	if s.deletePosts, err = db.PrepareContext(ctx, "DELETE FROM $p WHERE user_id = ?"); err != nil {
		return nil, err
	}
	if s.deleteUser, err = db.PrepareContext(ctx, "DELETE FROM $u WHERE id = ?"); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *$NStore) close() {
	s.deletePosts.Close()
	s.deleteUser.Close()
}

func (s *$NStore) remove(ctx context.Context, id int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	‹if _, err := tx.StmtContext(ctx, s.deletePosts).ExecContext(ctx, id); err != nil {
		return err
	}
	›if _, err := tx.StmtContext(ctx, s.deleteUser).ExecContext(ctx, id); err != nil {
		return err
	}
	return tx.Commit()
}`},
	{name: "PreparedMap", title: "runs statements out of a map",
		unknown: unsure("which of the statements the map holds under the name"),
		body: `s := $NStore{statements: map[string]*sql.Stmt{}}
	for name, query := range $NQueries {
		stmt, err := db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		defer stmt.Close()
		s.statements[name] = stmt
	}
	return s.remove(ctx, db, id)`, after: `type $NStore struct{ statements map[string]*sql.Stmt }

var $NQueries = map[string]string{
	"posts": "DELETE FROM $p WHERE user_id = ?",
	"user":  "DELETE FROM $u WHERE id = ?",
}

func (s $NStore) remove(ctx context.Context, db *sql.DB, id int64) error {
	return inTx(ctx, db, func(tx *sql.Tx) error {
		‹if _, err := tx.StmtContext(ctx, s.statements["posts"]).ExecContext(ctx, id); err != nil {
			return err
		}
		›_, err := tx.StmtContext(ctx, s.statements["user"]).ExecContext(ctx, id)
		return err
	})
}`},
	{name: "ErrGroup", title: "waits for a group that deletes the posts",
		body: begin + `g, ctx2 := errgroup.WithContext(ctx)
	‹g.Go(func() error {
		_, err := tx.ExecContext(ctx2, "DELETE FROM $p WHERE user_id = ?", id)
		return err
	})
	›g.Go(func() error { return $NNothing(ctx2, tx, id) })
	if err := g.Wait(); err != nil {
		return err
	}
	` + thenParent, after: `func $NNothing(context.Context, *sql.Tx, int64) error { return nil }`},
	{name: "ErrGroupLoop", title: "waits for a group over the referring tables",
		body: begin + `var g errgroup.Group
	for _, table := range []string{"$p"} {
		g.Go(func() error {
			_, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	` + thenParent},
	{name: "DeferredUser", title: "defers the delete of the user, behind that of the posts",
		body: begin + `if err := $NRemove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()`, after: `func $NRemove(ctx context.Context, tx *sql.Tx, id int64) (err error) {
	defer func() {
		if err == nil {
			_, err = tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
		}
	}()
	‹_, err = tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id)
	›return err
}`},
	{name: "Retried", title: "retries a literal that does the work",
		body: `return $NRetry(3, func() error {
		return inTx(ctx, db, func(tx *sql.Tx) error {
			‹if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
				return err
			}
			›_, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
			return err
		})
	})`, after: `func $NRetry(times int, f func() error) (err error) {
	for range times {
		if err = f(); err == nil {
			return nil
		}
	}
	return err
}`},
	{name: "PointerToPointer", title: "is given pointers to pointers",
		body: begin + `users := &$NTable{name: "$u"}
	‹posts := &$NTable{name: "$p"}
	if err := $NFrom(ctx, &tx, &posts, "user_id", id); err != nil {
		return err
	}
	›if err := $NFrom(ctx, &tx, &users, "id", id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NTable struct{ name string }

func $NFrom(ctx context.Context, tx **sql.Tx, table **$NTable, column string, id int64) error {
	_, err := (*tx).ExecContext(ctx, "DELETE FROM "+(*table).name+" WHERE "+column+" = ?", id)
	return err
}`},
	{name: "MapOfColumns", title: "runs over a map of tables and columns",
		body: begin + `for table, column := range map[string]string{"$p": "user_id"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	` + thenParent},
	{name: "GenericTable", title: "names tables by type arguments",
		body: begin + `‹if err := $NDelete[$NPost](ctx, tx, "user_id", id); err != nil {
		return err
	}
	›if err := $NDelete[$NUser](ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NUser struct{}

func ($NUser) table() string { return "$u" }

type $NPost struct{}

func ($NPost) table() string { return "$p" }

func $NDelete[T interface{ table() string }](ctx context.Context, tx *sql.Tx, column string, id int64) error {
	var t T
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.table()+" WHERE "+column+" = ?", id)
	return err
}`},
}

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

// anywhereMatrix combines the forms like [indirectMatrix].
func anywhereMatrix(b *bytes.Buffer) {
	for i, c := range anywhere {
		whole, forgetful := c, c
		whole.name = "Anywhere" + c.name
		whole.body, whole.after = kept(c.body), kept(c.after)
		forgetful.name, forgetful.outcome = whole.name+"Forgotten", asBare
		forgetful.title = c.title + ", the posts forgotten"
		forgetful.body, forgetful.after = leftOut(c.body), leftOut(c.after)
		for _, r := range []rule{cascade, restrict, noKey} {
			whole.write(b, fmt.Sprintf("w%02d%s", i+1, r.code), r)
			if forgetful.body != whole.body || forgetful.after != whole.after {
				forgetful.write(b, fmt.Sprintf("v%02d%s", i+1, r.code), r)
			}
		}
	}
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
