package cli_test

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/cli"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	sqlschema "github.com/cascadelint/cascadelint/sqlschema/mysql"
)

const blog = "../../examples/blog"

// run executes a command line against a database that the environment names.
func run(t *testing.T, dsn string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return runIn(t, cli.Env{Dir: dir, Vars: append(os.Environ(), "CASCADELINT_DSN="+dsn)}, args...)
}

func runIn(t *testing.T, env cli.Env, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = cli.Run(context.Background(), args, &out, &errs, env)
	return code, out.String(), errs.String()
}

func load(t *testing.T, db *sql.DB, file string, edit func(string) string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sqlschema.Split(edit(string(text))) {
		if s.Kind == sqlschema.KindStatement && strings.TrimSpace(s.SQL()) != "" {
			exec(t, db, s.SQL())
		}
	}
}

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func asWritten(s string) string { return s }

// database creates a database on the test server.
func database(t *testing.T) (db *sql.DB, dsn string) {
	t.Helper()
	s := mariadbtest.Start(t)
	db = s.DB(t)
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	return db, s.DSN(name)
}

// TestVerifyMistakes: each mistake is named, with what to do, and no password.
func TestVerifyMistakes(t *testing.T) {
	_, dsn := database(t)
	const secret = "s3cret"
	for _, test := range []struct {
		name, dsn string
		args      []string
		want      string
	}{
		{"several schemas", dsn, []string{"verify"}, "name the database's with --schema: cascade, nocascade"},
		{"unknown schema", dsn, []string{"verify", "--schema", "x"}, "--schema x: there is no such schema; the project has cascade, nocascade"},
		{"unknown part", dsn, []string{"verify", "--skip", "all"}, `--skip "all": expected drift, orphans`},
		{"unknown table", dsn, []string{"verify", "--schema", "cascade", "--tables", "nope"}, "table nope is not there"},
		{"concurrency", dsn, []string{"verify", "--concurrency", "0"}, "expected a positive number"},
		{"no server", "root:" + secret + "@unix(/no/such/socket)/blog", []string{"verify", "--schema", "cascade"}, "is the server running"},
		{"no data source name", secret, []string{"verify", "--schema", "cascade"}, "$CASCADELINT_DSN is no data source name"},
		{"no database", "", []string{"verify", "--schema", "cascade", "--defaults-file", "/no/such"}, "read the option file"},
		{"key and condition", dsn, []string{"impact", "users", "1", "--where", "1"}, "give a key or --where, not both"},
		{"unknown impact table", dsn, []string{"impact", "nope", "--schema", "cascade"}, "there is no table nope"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, out, errs := run(t, test.dsn, append(test.args, "-C", blog)...)
			if code != 2 || !strings.Contains(errs, test.want) {
				t.Errorf("exit code %d, %q, want %q", code, errs, test.want)
			}
			if strings.Contains(out+errs, secret) {
				t.Errorf("a password in %q", out+errs)
			}
		})
	}
}

// TestPasswordNowhere: neither output nor state file nor the server's list of
// processes tells the password.
func TestPasswordNowhere(t *testing.T) {
	db, dsn := database(t)
	load(t, db, filepath.Join(blog, "db", "cascade", "schema.sql"), asWritten)
	exec(t, db, john...)
	exec(t, db, "CREATE USER leaky@localhost IDENTIFIED BY 'tops3cret'", "GRANT SELECT, TRIGGER ON *.* TO leaky@localhost")
	t.Cleanup(func() { exec(t, db, "DROP USER leaky@localhost") })
	state := filepath.Join(t.TempDir(), "state.json")
	code, out, errs := run(t, strings.Replace(dsn, "root@", "leaky:tops3cret@", 1), "verify", "-v", "-C", blog, "--schema", "cascade", "--state", state, "--timeout", "1ns")
	if code != 2 || !strings.Contains(errs, "the time for the scan is over") || !strings.Contains(errs, "goes on from there") {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	kept, err := os.ReadFile(state)
	if err != nil {
		t.Fatal(err)
	}
	if all := out + errs + string(kept); strings.Contains(all, "tops3cret") {
		t.Errorf("a password in %s", all)
	}
	code, out, errs = run(t, dsn, "verify", "-C", blog, "--schema", "cascade", "--state", state)
	if code != 0 {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
}

// TestImpact: the static tree needs no database, the live one counts.
func TestImpact(t *testing.T) {
	db, dsn := database(t)
	code, out, errs := run(t, "", "impact", "users", "-C", blog, "--schema", "cascade")
	want := `DELETE FROM users
└─ posts.user_id rows deleted (ON DELETE CASCADE)
   └─ comments.post_id rows deleted (ON DELETE CASCADE)
The delete passes and leaves nothing behind.
`
	if code != 0 || out != want || errs != "" {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	load(t, db, filepath.Join(blog, "db", "cascade", "schema.sql"), asWritten)
	exec(t, db, john...)
	code, out, errs = run(t, dsn, "impact", "users", "1", "-C", blog, "--schema", "cascade")
	want = `DELETE FROM users WHERE id = 1: 1 row
└─ posts.user_id 2 rows deleted (ON DELETE CASCADE)
   └─ comments.post_id 3 rows deleted (ON DELETE CASCADE)
The delete passes: 5 rows deleted below, 0 set to NULL, 0 left behind.
`
	if code != 0 || out != want || errs != "" {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
}

// TestImpactFormats: each format, without a database and with one.
func TestImpactFormats(t *testing.T) {
	db, dsn := database(t)
	load(t, db, filepath.Join(blog, "db", "cascade", "schema.sql"), asWritten)
	exec(t, db, john...)
	for format, want := range map[string][2]string{
		"json":    {`"rows": null`, `"rows": 3`},
		"dot":     {`n2 [label="comments.post_id\nrows deleted"]`, `n2 [label="comments.post_id\n3 rows deleted"]`},
		"mermaid": {`n2["comments.post_id: rows deleted"]`, `n2["comments.post_id: 3 rows deleted"]`},
	} {
		for i, args := range [][]string{{"impact", "users"}, {"impact", "users", "--where", "name = 'John'"}} {
			code, out, errs := run(t, dsn, append(args, "-C", blog, "--schema", "cascade", "--format", format)...)
			if code != 0 || !strings.Contains(out, want[i]) || errs != "" {
				t.Errorf("%v as %s: exit code %d, no %q\n%s%s", args, format, code, want[i], out, errs)
			}
			if format == "json" && !json.Valid([]byte(out)) {
				t.Errorf("%v: no JSON: %s", args, out)
			}
		}
	}
}

// TestVerifyFormats: the linter's formats and baseline hold for live findings.
func TestVerifyFormats(t *testing.T) {
	db, dsn := database(t)
	load(t, db, filepath.Join(blog, "db", "cascade", "schema.sql"), asWritten)
	exec(t, db, john...)
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, q := range []string{"SET foreign_key_checks = 0", "DELETE FROM users WHERE id = 1"} {
		if _, err := conn.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"verify", "-C", blog, "--schema", "cascade"}
	for _, format := range []string{"text", "json", "github", "sarif"} {
		code, out, errs := run(t, dsn, append(args, "--format", format)...)
		if code != 1 || !strings.Contains(out, "CL401") || !strings.Contains(out, "2 rows of posts.user_id refer to users.id that do not exist") || errs != "" {
			t.Errorf("%s: exit code %d\n%s%s", format, code, out, errs)
		}
	}
	baseline := filepath.Join(t.TempDir(), "baseline.json")
	if code, out, errs := run(t, dsn, append(args, "--write-baseline", baseline)...); code != 0 {
		t.Fatalf("writing the baseline: exit code %d\n%s%s", code, out, errs)
	}
	if code, out, errs := run(t, dsn, append(args, "--baseline", baseline)...); code != 0 {
		t.Errorf("with the baseline: exit code %d\n%s%s", code, out, errs)
	}
}

// TestProbe: the blog keeps to its keys; a key without a unique key behind it
// takes along rows that still have a parent, and the finding shows it.
func TestProbe(t *testing.T) {
	db, dsn := database(t)
	load(t, db, filepath.Join(blog, "db", "cascade", "schema.sql"), asWritten)
	exec(t, db, john...)
	args := []string{"verify", "-C", blog, "--schema", "cascade", "--skip", "drift,orphans", "--probe"}
	code, out, errs := run(t, dsn, args...)
	if code != 0 || !strings.Contains(out, "probed 2 foreign keys with 2 deletes in ") || errs != "" {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	exec(t, db, "ALTER TABLE users ADD team INT, ADD KEY (team)",
		"CREATE TABLE tasks (id INT PRIMARY KEY, team INT, CONSTRAINT fk_team FOREIGN KEY (team) REFERENCES users (team) ON DELETE CASCADE)")
	code, out, errs = run(t, dsn, args...)
	if code != 1 || errs != "" {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	for _, want := range []string{
		"error: a probe deleted a row of users: by the foreign keys rows of tasks stay as they are, but 2 rows are gone, although another row of users with the same team is there (no unique key is behind fk_team) [CL403]",
		"path: users → tasks (CASCADE)", "known of mariadb@10.11", "DELETE FROM `users` WHERE `id` = ", "1 otherwise than promised",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the probe does not say %q:\n%s", want, out)
		}
	}
	code, out, errs = run(t, dsn, append(args[:len(args)-1:len(args)-1], "--probe-in-place", "--probe-tables", "users")...)
	if code != 0 || !strings.Contains(out, "probed 3 foreign keys in place with 1 delete in ") || errs != "" {
		t.Errorf("in place: exit code %d\n%s%s", code, out, errs)
	}
	if code, out, _ := run(t, dsn, append(args, "--probe-tables", "posts")...); code != 0 || !strings.Contains(out, "with 1 delete in") {
		t.Errorf("posts alone: exit code %d\n%s", code, out)
	}
	if code, _, errs := run(t, dsn, "verify", "-C", blog, "--schema", "cascade", "--probe-tables", "posts"); code != 2 || !strings.Contains(errs, "give --probe or --probe-in-place too") {
		t.Errorf("without --probe: exit code %d, %s", code, errs)
	}
	if code, _, errs := run(t, dsn, append(args, "--probe-tables", "nope")...); code != 2 || !strings.Contains(errs, "no foreign key refers to a table nope") {
		t.Errorf("unknown table: exit code %d, %s", code, errs)
	}
	var rows int
	if err := db.QueryRow("SELECT (SELECT COUNT(*) FROM users) + (SELECT COUNT(*) FROM posts) + (SELECT COUNT(*) FROM comments)").Scan(&rows); err != nil || rows != 9 {
		t.Errorf("%d rows (%v), want the 9 that were there", rows, err)
	}
}

// TestRace: the blog cleans the comments of a post up in code alone. Where the
// database has no key for them, a comment slips in; where it has, none is raced.
func TestRace(t *testing.T) {
	db, dsn := database(t)
	load(t, db, filepath.Join(blog, "db", "nocascade", "schema.sql"), func(s string) string {
		return strings.Replace(s, " REFERENCES posts (id)", "", 1)
	})
	exec(t, db, john...)
	args := []string{"verify", "-C", blog, "--schema", "nocascade", "--skip", "drift,orphans", "--probe-race"}
	code, out, errs := run(t, dsn, args...)
	if code != 1 || errs != "" {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	for _, want := range []string{
		"store.go:66:", "warning: the cleanup of comments.post_id does not keep rows without a parent out", "at REPEATABLE-READ [CL403]",
		"A: START TRANSACTION; A: DELETE FROM `comments` WHERE `post_id` = ", "B: INSERT INTO `comments`",
		"with a foreign key: no row without a parent in any order", "with the parent row locked by both: no row without a parent in any order",
		"raced 1 relation without a foreign key at REPEATABLE-READ", "1 let a row without a parent in",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the race does not say %q:\n%s", want, out)
		}
	}
	exec(t, db, "ALTER TABLE comments ADD CONSTRAINT fk_post FOREIGN KEY (post_id) REFERENCES posts (id)")
	code, out, errs = run(t, dsn, args...)
	if code != 0 || !strings.Contains(out, "raced nothing: the code cleans up no relation that lacks a foreign key") || errs != "" {
		t.Errorf("with a key: exit code %d\n%s%s", code, out, errs)
	}
}
