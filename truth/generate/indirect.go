package main

import (
	"bytes"
	"fmt"
	"strings"
)

// indirect are deletes whose tables, texts or functions a helper is given or
// looks up: in lists, fields, maps, tables of functions, behind interfaces. Each
// is written twice, once as it should be and once with the posts forgotten: what
// stands between ‹ and › is then left out. In body and after, $u, $p and $N are
// those of [cleanup].
var indirect = []cleanup{
	{name: "TableNames", title: "gives a helper the names of the tables",
		body: begin + `‹if err := $NFrom(ctx, tx, "user_id", id, "$p"); err != nil {
		return err
	}
	›if err := $NFrom(ctx, tx, "id", id, "$u"); err != nil {
		return err
	}
	return tx.Commit()`, after: `func $NFrom(ctx context.Context, tx *sql.Tx, column string, id int64, tables ...string) error {
	for _, table := range tables {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id); err != nil {
			return err
		}
	}
	return nil
}`},
	{name: "TablePairs", title: "gives a helper tables with their columns",
		body: begin + `if err := $NEach(ctx, tx, id, []$NRef{‹{"$p", "user_id"}, ›{"$u", "id"}}); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NRef struct{ table, column string }

func $NEach(ctx context.Context, tx *sql.Tx, id int64, refs []$NRef) error {
	for _, r := range refs {
		query := fmt.Sprintf("DELETE FROM %s WHERE %s = ?", r.table, r.column)
		if _, err := tx.ExecContext(ctx, query, id); err != nil {
			return err
		}
	}
	return nil
}`},
	{name: "PackageList", title: "runs over a package's list of referring tables",
		body: begin + `for _, table := range $NRefs {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	` + thenParent, after: `var $NRefs = []string{"$p"}`},
	{name: "TableField", title: "asks a table of the package to delete",
		body: begin + `‹if err := $NPosts.deleteBy(ctx, tx, "user_id", id); err != nil {
		return err
	}
	›if err := $NUsers.deleteBy(ctx, tx, "id", id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NTable struct{ name string }

var (
	$NUsers = &$NTable{name: "$u"}
	$NPosts = &$NTable{name: "$p"}
)

func (t *$NTable) deleteBy(ctx context.Context, tx *sql.Tx, column string, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+column+" = ?", id)
	return err
}`},
	{name: "TextOfTable", title: "asks a table for its text",
		body: begin + `‹if _, err := tx.ExecContext(ctx, $NTable{"$p"}.delete("user_id"), id); err != nil {
		return err
	}
	›if _, err := tx.ExecContext(ctx, $NTable{"$u"}.delete("id"), id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NTable struct{ name string }

func (t $NTable) delete(column string) string { return "DELETE FROM " + t.name + " WHERE " + column + " = ?" }`},
	{name: "FunctionList", title: "runs over a list of functions",
		body: begin + `for _, step := range []func(context.Context, *sql.Tx, int64) error{‹$NPosts, ›$NUser} {
		if err := step(ctx, tx, id); err != nil {
			return err
		}
	}
	return tx.Commit()`, after: functions},
	{name: "FunctionFields", title: "runs the functions in a package's struct",
		body: begin + `if err := $NSteps.before(ctx, tx, id); err != nil {
		return err
	}
	if err := $NSteps.remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()`, after: functions + `

var $NSteps = struct {
	before, remove func(context.Context, *sql.Tx, int64) error
}{before: ‹$NPosts›«$NNothing», remove: $NUser}`},
	{name: "FunctionMap", title: "runs over a map of functions first",
		body: begin + `for name, step := range $NSteps {
		if err := step(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if err := $NUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()`, after: functions + `

var $NSteps = map[string]func(context.Context, *sql.Tx, int64) error{‹"posts": $NPosts, ›"nothing": $NNothing}`},
	{name: "NamedSteps", title: "runs over a list of steps with their names",
		body: begin + `for _, step := range []struct {
		name string
		run  func(context.Context, *sql.Tx, int64) error
	}{‹{"posts", $NPosts}, ›{"user", $NUser}} {
		if err := step.run(ctx, tx, id); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return tx.Commit()`, after: functions},
	{name: "Statements", title: "runs over statements with their arguments",
		body: begin + `for _, s := range []struct {
		query string
		args  []any
	}{
		‹{"DELETE FROM $p WHERE user_id = ?", []any{id}},›
		{"DELETE FROM $u WHERE id = ?", []any{id}},
	} {
		if _, err := tx.ExecContext(ctx, s.query, s.args...); err != nil {
			return err
		}
	}
	return tx.Commit()`},
	{name: "Rewritten", title: "keeps its texts in fields, with the placeholders of a driver",
		body: begin + `store := $NOpen("?", false)
	‹if _, err := tx.ExecContext(ctx, store.deletePosts, id); err != nil {
		return err
	}
	›if _, err := tx.ExecContext(ctx, store.deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NStore struct{ deletePosts, deleteUser string }

func $NOpen(mark string, numbered bool) *$NStore {
	return &$NStore{
		deletePosts: $NWithMarks("DELETE FROM $p WHERE user_id = ?", mark, numbered),
		deleteUser:  $NWithMarks("DELETE FROM $u WHERE id = ?", mark, numbered),
	}
}

func $NWithMarks(query, mark string, numbered bool) string {
	n := 0
	return regexp.MustCompile("[?]").ReplaceAllStringFunc(query, func(string) string {
		n++
		if numbered {
			return fmt.Sprint(mark, n)
		}
		return mark
	})
}`},
	{name: "Stores", title: "deletes through an interface that two stores implement",
		body: begin + `var store $NStore = $NPlain{}
	if ctx.Value($NQuoted{}) != nil {
		store = $NQuoted{}
	}
	‹if err := store.$NPosts(ctx, tx, id); err != nil {
		return err
	}
	›if err := store.$NUser(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NStore interface {
	$NPosts(ctx context.Context, tx *sql.Tx, user int64) error
	$NUser(ctx context.Context, tx *sql.Tx, id int64) error
}

type $NPlain struct{}

func ($NPlain) $NPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", user)
	return err
}

func ($NPlain) $NUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}

type $NQuoted struct{}

func ($NQuoted) $NPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM ` + "`$p`" + ` WHERE ` + "`user_id`" + ` = ?", user)
	return err
}

func ($NQuoted) $NUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM ` + "`$u`" + ` WHERE ` + "`id`" + ` = ?", id)
	return err
}`},
	{name: "Transactor", title: "hands its work to a transaction helper behind an interface",
		body: `var in $NTransactor = $NDatabase{db}
	return in.$NInTx(ctx, func(tx *sql.Tx) error {
		‹if err := $NPosts(ctx, tx, id); err != nil {
			return err
		}
		›return $NUser(ctx, tx, id)
	})`, after: functions + `

type $NTransactor interface {
	$NInTx(ctx context.Context, run func(*sql.Tx) error) error
}

type $NDatabase struct{ db *sql.DB }

func (d $NDatabase) $NInTx(ctx context.Context, run func(*sql.Tx) error) error {
	tx, err := d.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(tx); err != nil {
		return err
	}
	return tx.Commit()
}`},
	{name: "ContextTx", title: "carries its transaction in the context",
		body: `s := $NStore{db}
	return s.inTx(ctx, func(ctx context.Context) error {
		‹if err := s.removePosts(ctx, id); err != nil {
			return err
		}
		›return s.removeUser(ctx, id)
	})`, after: `type $NKey struct{}

type $NStore struct{ db *sql.DB }

func (s $NStore) inTx(ctx context.Context, run func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := run(context.WithValue(ctx, $NKey{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

func (s $NStore) conn(ctx context.Context) interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
} {
	if tx, ok := ctx.Value($NKey{}).(*sql.Tx); ok {
		return tx
	}
	return s.db
}

func (s $NStore) removePosts(ctx context.Context, user int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", user)
	return err
}

func (s $NStore) removeUser(ctx context.Context, id int64) error {
	_, err := s.conn(ctx).ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}`},
	{name: "Embedded", title: "deletes by methods of an embedded struct",
		body: begin + `repo := $NRepo{$NBase{tx}}
	‹if err := repo.$NRemove(ctx, "$p", "user_id", id); err != nil {
		return err
	}
	›if err := repo.$NRemove(ctx, "$u", "id", id); err != nil {
		return err
	}
	return tx.Commit()`, after: `type $NBase struct{ tx *sql.Tx }

type $NRepo struct{ $NBase }

func (b $NBase) $NRemove(ctx context.Context, table, column string, id int64) error {
	_, err := b.tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE "+column+" = ?", id)
	return err
}`},
	{name: "GenericTx", title: "has a generic helper run its work in a transaction",
		body: `_, err := $NInTx(ctx, db, func(tx *sql.Tx) (int64, error) {
		‹if err := $NPosts(ctx, tx, id); err != nil {
			return 0, err
		}
		›return id, $NUser(ctx, tx, id)
	})
	return err`, after: functions + `

func $NInTx[T any](ctx context.Context, db *sql.DB, run func(*sql.Tx) (T, error)) (out T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return out, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return run(tx)
}`},
	{name: "Sticky", title: "runs texts by a literal that remembers the first error",
		body: begin + `var failed error
	exec := func(query string) {
		if failed == nil {
			_, failed = tx.ExecContext(ctx, query, id)
		}
	}
	‹exec("DELETE FROM $p WHERE user_id = ?")
	›exec("DELETE FROM $u WHERE id = ?")
	if failed != nil {
		return failed
	}
	return tx.Commit()`},
}

const functions = `func $NPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", user)
	return err
}

func $NUser(ctx context.Context, tx *sql.Tx, id int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}

func $NNothing(context.Context, *sql.Tx, int64) error { return nil }`

// indirectMatrix combines every form, whole and with the posts forgotten, with
// the rules that differ.
func indirectMatrix(b *bytes.Buffer) {
	for i, c := range indirect {
		whole, forgetful := c, c
		whole.name = "Indirect" + c.name
		whole.body, whole.after = kept(c.body), kept(c.after)
		forgetful.name, forgetful.outcome = whole.name+"Forgotten", asBare
		forgetful.title = c.title + ", the posts forgotten"
		forgetful.body, forgetful.after = leftOut(c.body), leftOut(c.after)
		for _, r := range []rule{cascade, restrict, noKey} {
			whole.write(b, fmt.Sprintf("d%02d%s", i+1, r.code), r)
			if forgetful.body == whole.body && forgetful.after == whole.after {
				continue
			}
			forgetful.write(b, fmt.Sprintf("e%02d%s", i+1, r.code), r)
		}
	}
}

// kept and leftOut give the two readings of a text with marks: ‹ and › enclose
// what the forgetful case lacks, « and » what it has instead.
func kept(text string) string { return unmarked(text, "«", "»") }

func leftOut(text string) string { return unmarked(text, "‹", "›") }

func unmarked(text, from, to string) string {
	for {
		before, rest, found := strings.Cut(text, from)
		if !found {
			break
		}
		_, behind, _ := strings.Cut(rest, to)
		text = before + behind
	}
	return strings.NewReplacer("‹", "", "›", "", "«", "", "»", "").Replace(text)
}
