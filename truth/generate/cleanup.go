package main

import (
	"bytes"
	"fmt"
	"strings"
)

// cleanup is a way in which code takes care of child rows. In body and after,
// $u and $p are the parent and the child table, $N the case's name.
type cleanup struct {
	name, title string
	body        string
	after       string // declarations that follow the case
	// outcome says what really happens for a rule; nil: ok.
	outcome func(rule) string
	torn    func(rule) bool
	// unknown is why a linter may leave the case open under the rule.
	unknown func(rule) string
	// gap is why the linter is known to be wrong.
	gap string
	// unseen is why the linter says the contrary of torn.
	unseen string
	// unseenAlways is set where that does not depend on the rule.
	unseenAlways bool
}

const (
	begin = `tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	`
	thenParent = `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	return tx.Commit()`
)

// inTx gives a body that runs one statement for the children, then deletes the
// parent, in one transaction.
func inTx(statement, args string) string {
	if args != "" {
		args = ", " + args
	}
	return begin + `if _, err := tx.ExecContext(ctx, "` + statement + `"` + args + `); err != nil {
		return err
	}
	` + thenParent
}

func always(s string) func(rule) string { return func(rule) string { return s } }

// unsure gives the reason why a linter may leave a case open, where the rule
// does not settle it.
func unsure(reason string) func(rule) string {
	return func(r rule) string {
		if r.bare == "ok" {
			return ""
		}
		return reason
	}
}

// settled gives the reason why a linter may leave a case open, where the rule
// settles it: nothing is to be reported then.
func settled(reason string) func(rule) string {
	return func(r rule) string {
		if r.bare != "ok" {
			return ""
		}
		return reason
	}
}

// asBare is the outcome of a cleanup that does not help.
func asBare(r rule) string { return r.bare }

// tooLate is the outcome of a cleanup after the parent's delete.
func tooLate(r rule) string {
	if r.blocks() {
		return "refused"
	}
	return "ok"
}

var cleanups = []cleanup{
	{name: "Bare", title: "deletes a user and does nothing for the posts", outcome: asBare,
		body: `_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`},
	{name: "Before", title: "deletes the posts first, in the same transaction",
		body: inTx("DELETE FROM $p WHERE user_id = ?", "id")},
	{name: "BeforeWithoutTx", title: "deletes the posts first, without a transaction",
		torn: func(rule) bool { return true },
		body: `if _, err := db.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`},
	{name: "BeforePastTx", title: "deletes the posts first, past the transaction that deletes the user",
		torn: func(rule) bool { return true },
		body: begin + `if _, err := db.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	` + thenParent},
	{name: "After", title: "deletes the posts after the user, in the same transaction", outcome: tooLate,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	return tx.Commit()`},
	{name: "AfterWithoutTx", title: "deletes the posts after the user, without a transaction", outcome: tooLate,
		torn: func(r rule) bool { return r.declared },
		body: `if _, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id)
	return err`},
	{name: "Deferred", title: "defers the delete of the posts, so that it runs after the user's", outcome: tooLate,
		unseen: "the key takes the posts along anyway",
		torn:   func(r rule) bool { return !r.blocks() },
		body: `defer db.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id)
	_, err := db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`},
	{name: "Nulls", title: "takes the posts away from the user first",
		body: inTx("UPDATE $p SET user_id = NULL WHERE user_id = ?", "id")},
	{name: "Repoints", title: "gives the posts to another user first",
		body: inTx("UPDATE $p SET user_id = ? WHERE user_id = ?", "2, id")},
	{name: "Callee", title: "deletes the posts in a function that it calls",
		body: begin + `if err := $NPosts(ctx, tx, id); err != nil {
		return err
	}
	` + thenParent,
		after: `func $NPosts(ctx context.Context, tx *sql.Tx, user int64) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", user)
	return err
}`},
	{name: "Subselect", title: "deletes the posts by a sub-select on the users",
		body: inTx("DELETE FROM $p WHERE user_id IN (SELECT id FROM $u WHERE id = ?)", "id")},
	{name: "Loop", title: "deletes the posts in a loop over table names",
		body: begin + `for _, table := range []string{"$p"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	` + thenParent},
	{name: "WrongColumn", title: "deletes the posts that the user reviewed, not those that the user wrote", outcome: asBare,
		body: inTx("DELETE FROM $p WHERE reviewer = ?", "id")},
	{name: "Narrow", title: "deletes only the drafts", outcome: asBare,
		body: inTx("DELETE FROM $p WHERE user_id = ? AND draft = 1", "id")},
	{name: "Conditional", title: "deletes the posts on some paths only",
		unknown: unsure("the path depends on the environment"),
		body: begin + `if os.Getenv("KEEP_POSTS") == "" {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
			return err
		}
	}
	` + thenParent},
}

// nearMisses are cleanups that look right and are not, and some that look wrong
// and are right.
var nearMisses = []cleanup{
	{name: "OtherKey", title: "deletes another user's posts", outcome: asBare, unknown: unsure("whether the constant is the deleted key"),
		body: inTx("DELETE FROM $p WHERE user_id = 2", "")},
	{name: "OtherVariable", title: "deletes the posts of the user in another variable", outcome: asBare, unknown: unsure("whether the other value is among the deleted keys"),
		body: "other := id + 1\n\t" + inTx("DELETE FROM $p WHERE user_id = ?", "other")},
	{name: "NotEqual", title: "deletes the posts of everybody else", outcome: asBare, unknown: unsure("which rows another operator leaves"),
		body: inTx("DELETE FROM $p WHERE user_id <> ?", "id")},
	{name: "Not", title: "negates the condition", outcome: asBare, unknown: unsure("what a negated condition leaves"),
		body: inTx("DELETE FROM $p WHERE NOT (user_id = ?)", "id")},
	{name: "Limited", title: "deletes one of the posts", outcome: asBare, unknown: unsure("whether there are more rows than the limit"),
		body: inTx("DELETE FROM $p WHERE user_id = ? LIMIT 1", "id")},
	{name: "OtherUpdate", title: "changes another column of the posts", outcome: asBare,
		body: inTx("UPDATE $p SET draft = 1 WHERE user_id = ?", "id")},
	{name: "SameKey", title: "gives the posts to the same user", outcome: asBare,
		body: inTx("UPDATE $p SET user_id = ? WHERE user_id = ?", "id, id")},
	{name: "RolledBack", title: "deletes the posts in a transaction that it takes back", outcome: asBare,
		body: begin + `if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := tx.Rollback(); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "DELETE FROM $u WHERE id = ?", id)
	return err`},
	{name: "EmptyLoop", title: "deletes the posts as often as a list that is empty has elements", outcome: asBare, unknown: unsure("whether the list holds the deleted key"),
		body: begin + `for _, user := range strings.Fields(os.Getenv("CASCADELINT_USERS")) {
		if _, err := tx.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", user); err != nil {
			return err
		}
	}
	` + thenParent},
	{name: "KeyForAll", title: "deletes one user's posts and all users", outcome: asBare, unknown: unsure("whether other users have posts"),
		body: strings.Replace(inTx("DELETE FROM $p WHERE user_id = ?", "id"), `"DELETE FROM $u WHERE id = ?", id`, `"DELETE FROM $u"`, 1)},
	{name: "AllForAll", title: "deletes all posts and all users",
		body: strings.Replace(inTx("DELETE FROM $p", ""), `"DELETE FROM $u WHERE id = ?", id`, `"DELETE FROM $u"`, 1)},
	{name: "Keys", title: "deletes the posts of several users",
		body: inTx("DELETE FROM $p WHERE user_id IN (?, ?)", "id, 3")},
	{name: "AndBack", title: "compares the other way round",
		body: inTx("DELETE FROM $p WHERE ? = user_id", "id")},
	{name: "NullsAll", title: "takes all posts away from their users",
		body: inTx("UPDATE $p SET user_id = NULL", "")},
	{name: "TwoTx", title: "deletes the posts in a transaction of their own",
		torn: func(rule) bool { return true },
		body: `first, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer first.Rollback()
	if _, err := first.ExecContext(ctx, "DELETE FROM $p WHERE user_id = ?", id); err != nil {
		return err
	}
	if err := first.Commit(); err != nil {
		return err
	}
	` + begin + thenParent},
}

// cleanupMatrix combines every cleanup with every rule.
func cleanupMatrix(b *bytes.Buffer) {
	for i, c := range cleanups {
		c.name = "Cleanup" + c.name
		for _, r := range []rule{cascade, setNull, restrict, noAction, noRule, noKey} {
			c.write(b, fmt.Sprintf("c%02d%s", i+1, r.code), r)
		}
	}
}

// nearMissMatrix combines the near misses with the rules that differ.
func nearMissMatrix(b *bytes.Buffer) {
	for i, c := range nearMisses {
		c.name = "Cleanup" + c.name
		for _, r := range []rule{cascade, restrict, noKey} {
			c.write(b, fmt.Sprintf("n%02d%s", i+1, r.code), r)
		}
	}
}

// directives gives the lines that follow the outcome.
func (c cleanup) directives(r rule) string {
	var b strings.Builder
	if c.torn != nil && c.torn(r) {
		b.WriteString("// Torn: yes\n")
	}
	if c.unseen != "" && (r.bare == "ok" || c.unseenAlways) {
		fmt.Fprintf(&b, "// Unseen: %s\n", c.unseen)
	}
	if c.unknown != nil && c.unknown(r) != "" {
		fmt.Fprintf(&b, "// Unknown: %s\n", c.unknown(r))
	}
	if c.gap != "" {
		fmt.Fprintf(&b, "// Gap: %s\n", c.gap)
	}
	return b.String()
}

// write writes the case of a cleanup under a rule.
func (c cleanup) write(b *bytes.Buffer, prefix string, r rule) {
	users, posts := prefix+"_users", prefix+"_posts"
	name := c.name + r.name
	fmt.Fprintf(b, "\n// %s %s; %s.\n//\n", name, c.title, r.says())
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY);\n", users)
	fmt.Fprintf(b, "//\tCREATE TABLE %s (id INT PRIMARY KEY, user_id INT, reviewer INT, draft INT NOT NULL DEFAULT 0%s);\n", posts, r.key("user_id", users))
	fmt.Fprintf(b, "//\tINSERT INTO %s VALUES (1), (2);\n", users)
	fmt.Fprintf(b, "//\tINSERT INTO %s VALUES (10, 1, 2, 0), (11, 1, 2, 0), (20, 2, 1, 0);\n//\n", posts)
	b.WriteString(r.relation(posts, "user_id", users))
	outcome := "ok"
	if c.outcome != nil {
		outcome = c.outcome(r)
	}
	fmt.Fprintf(b, "// Reality: %s\n", outcome)
	b.WriteString(c.directives(r))
	fill := strings.NewReplacer("$u", users, "$p", posts, "$N", strings.ToLower(name[:1])+name[1:])
	fmt.Fprintf(b, "func (Cases) %s(ctx context.Context, db *sql.DB, id int64) error {\n\t%s\n}\n", name, fill.Replace(c.body))
	if c.after != "" {
		fmt.Fprintf(b, "\n%s\n", fill.Replace(c.after))
	}
}
