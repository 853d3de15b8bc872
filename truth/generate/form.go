package main

import (
	"bytes"
	"fmt"
	"strings"
)

// form is a way of writing a delete in SQL. In body and after, $u is the parent
// table, $N the case's name. The outcome is the rule's own unless stated.
type form struct {
	name, title string
	body        string
	after       string
	outcome     map[string]string // by rule name
	unknown     map[string]string // why a linter may leave the case open, by rule name
}

// softly is the outcome of a soft delete: only what CASCADE promises is missed.
var softly = map[string]string{"Cascade": "left behind", "SetNull": "ok", "Restrict": "ok", "NoKey": "ok"}

// pooled is why foreign key checks are left open that a connection of its own
// switches.
const pooled = "whether both statements run on one connection"

// exec gives a body that executes one constant statement.
func exec(statement, args string) string {
	return `_, err := db.ExecContext(ctx, "` + statement + `"` + args + `)
	return err`
}

var forms = []form{
	{name: "Condition", title: "deletes by a condition", body: exec("DELETE FROM $u WHERE name = ?", `, "ann"`)},
	{name: "In", title: "deletes several keys", body: exec("DELETE FROM $u WHERE id IN (?, ?)", ", id, 3")},
	{name: "All", title: "deletes all rows", body: exec("DELETE FROM $u", "")},
	{name: "Limit", title: "deletes with ORDER BY and LIMIT", body: exec("DELETE FROM $u WHERE id <= ? ORDER BY id LIMIT 1", ", id")},
	{name: "Quoted", title: "quotes the names and writes in lower case", body: "_, err := db.ExecContext(ctx, \"delete from `$u` where `id` = ?\", id)\n\treturn err"},
	{name: "Alias", title: "deletes by an alias", body: exec("DELETE x FROM $u AS x WHERE x.id = ?", ", id")},
	{name: "Using", title: "deletes with USING", body: exec("DELETE FROM x USING $u AS x WHERE x.id = ?", ", id")},
	{name: "Join", title: "deletes the users that a join finds", body: exec("DELETE x FROM $u x JOIN $b t ON t.name = x.name WHERE x.id = ?", ", id")},
	{name: "Commented", title: "begins with a comment, has one inside and ends with a semicolon", body: exec("/* DELETE FROM nothing */ DELETE /* quietly */ FROM $u WHERE id = ? -- by key", ", id")},
	{name: "Const", title: "takes the text from a constant", body: `_, err := db.ExecContext(ctx, $NSQL, id)
	return err`, after: `const $NSQL = "DELETE FROM $u WHERE id = ?"`},
	{name: "Var", title: "takes the text from a variable of the package", body: `_, err := db.ExecContext(ctx, $NSQL, id)
	return err`, after: `var $NSQL = "DELETE FROM $u WHERE id = ?"`},
	{name: "Concat", title: "joins the text from parts", body: `table := "$u"
	query := "DELETE FROM " + table
	query += " WHERE id = ?"
	_, err := db.ExecContext(ctx, query, id)
	return err`},
	{name: "Sprintf", title: "formats the table into the text", body: `_, err := db.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE id = %d", "$u", id))
	return err`},
	{name: "Builder", title: "writes the text into a builder", body: `var query strings.Builder
	query.WriteString("DELETE FROM ")
	query.WriteString("$u")
	query.WriteString(" WHERE id = ?")
	_, err := db.ExecContext(ctx, query.String(), id)
	return err`},
	{name: "Joined", title: "joins the text with strings.Join", body: `query := strings.Join([]string{"DELETE", "FROM", "$u", "WHERE id = ?"}, " ")
	_, err := db.ExecContext(ctx, query, id)
	return err`},
	{name: "Prepared", title: "prepares the statement", body: `stmt, err := db.PrepareContext(ctx, "DELETE FROM $u WHERE id = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, id)
	return err`},
	{name: "Field", title: "takes the text from a struct", body: `q := struct{ remove string }{remove: "DELETE FROM $u WHERE id = ?"}
	_, err := db.ExecContext(ctx, q.remove, id)
	return err`},
	{name: "Returned", title: "takes the text from a function", body: `_, err := db.ExecContext(ctx, $NSQL(), id)
	return err`, after: `func $NSQL() string { return "DELETE FROM $u WHERE id = ?" }`},
	{name: "Method", title: "deletes in a repository's method", body: `return $NRepo{db: db}.remove(ctx, id)`,
		after: `type $NRepo struct{ db *sql.DB }

func (r $NRepo) remove(ctx context.Context, id int64) error {
	_, err := r.db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err
}`},
	{name: "Interface", title: "deletes through an interface that the code declares", body: `var e $NExecer = db
	_, err := e.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`, after: `type $NExecer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}`},
	{name: "Query", title: "deletes with RETURNING in a query", body: `return db.QueryRowContext(ctx, "DELETE FROM $u WHERE id = ? RETURNING id", id).Scan(&id)`},
	{name: "Ignore", title: "deletes with IGNORE, so that a refusal is a warning", body: exec("DELETE IGNORE FROM $u WHERE id = ?", ", id"),
		outcome: map[string]string{"Restrict": "not executed"}},
	{name: "Conn", title: "deletes on a connection of its own", body: `conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = conn.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`},
	{name: "Truncate", title: "empties the table", body: exec("TRUNCATE TABLE $u", ""),
		outcome: map[string]string{"Cascade": "refused", "SetNull": "refused", "Restrict": "refused", "NoKey": "orphaned"}},
	{name: "Replace", title: "replaces the row", body: exec("REPLACE INTO $u (id, name) VALUES (?, 'new')", ", id"),
		outcome: map[string]string{"Cascade": "lost", "SetNull": "lost", "Restrict": "refused", "NoKey": "kept"},
		unknown: map[string]string{"NoKey": "whether the key stays the same"}},
	{name: "Soft", title: "sets a soft-delete column", body: exec("UPDATE $u SET deleted_at = NOW() WHERE id = ?", ", id"), outcome: softly},
	{name: "SoftFlag", title: "sets a soft-delete flag", body: exec("UPDATE $u SET is_deleted = 1 WHERE id = ?", ", id"), outcome: softly},
	{name: "ChecksOff", title: "deletes with foreign key checks switched off", body: `conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 0"); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "SET FOREIGN_KEY_CHECKS = 1")
	return err`, outcome: map[string]string{"Cascade": "orphaned", "SetNull": "orphaned", "Restrict": "orphaned", "NoKey": "orphaned"},
		unknown: map[string]string{"Cascade": pooled, "SetNull": pooled, "Restrict": pooled}},
}

// formMatrix combines every delete form with the rules that differ.
func formMatrix(b *bytes.Buffer) {
	for i, f := range forms {
		rules := []rule{cascade, restrict, noKey}
		if f.outcome != nil {
			rules = []rule{cascade, setNull, restrict, noKey}
		}
		for _, r := range rules {
			writeForm(b, i, f, r)
		}
	}
}

func writeForm(b *bytes.Buffer, i int, f form, r rule) {
	prefix := fmt.Sprintf("f%02d%s", i+1, r.code)
	users, posts, banned := prefix+"_users", prefix+"_posts", prefix+"_banned"
	name := "Form" + f.name + r.name
	fmt.Fprintf(b, "\n// %s %s; %s.\n//\n", name, f.title, r.says())
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY, name VARCHAR(20), is_deleted INT NOT NULL DEFAULT 0, deleted_at DATETIME);\n", users)
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY, user_id INT%s);\n", posts, r.key("user_id", users))
	if strings.Contains(f.body, "$b") {
		fmt.Fprintf(b, "//\tCREATE TABLE %s (name VARCHAR(20) PRIMARY KEY);\n", banned)
	}
	fmt.Fprintf(b, "//\tINSERT INTO %s (id, name) VALUES (1, 'ann'), (2, 'bob');\n", users)
	fmt.Fprintf(b, "//\tINSERT INTO %s VALUES (10, 1), (11, 1), (20, 2);\n", posts)
	if strings.Contains(f.body, "$b") {
		fmt.Fprintf(b, "//\tINSERT INTO %s VALUES ('ann');\n", banned)
	}
	b.WriteString("//\n" + r.relation(posts, "user_id", users))
	outcome := r.bare
	if o, ok := f.outcome[r.name]; ok {
		outcome = o
	}
	fmt.Fprintf(b, "// Reality: %s\n", outcome)
	if why := f.unknown[r.name]; why != "" {
		fmt.Fprintf(b, "// Unknown: %s\n", why)
	}
	fill := strings.NewReplacer("$u", users, "$p", posts, "$b", banned, "$N", strings.ToLower(name[:1])+name[1:])
	fmt.Fprintf(b, "func (Cases) %s(ctx context.Context, db *sql.DB, id int64) error {\n\t%s\n}\n", name, fill.Replace(f.body))
	if f.after != "" {
		fmt.Fprintf(b, "\n%s\n", fill.Replace(f.after))
	}
}
