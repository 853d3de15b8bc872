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
