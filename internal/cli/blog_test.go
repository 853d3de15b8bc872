package cli_test

import (
	"encoding/json"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var john = []string{
	"INSERT INTO users (id, name) VALUES (1, 'John'), (2, 'Mary')",
	"INSERT INTO posts (id, user_id, title) VALUES (1, 1, 'first'), (2, 1, 'second'), (3, 2, 'other')",
	"INSERT INTO comments (id, post_id, body) VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c'), (4, 3, 'd')",
}

// blogProgram builds the example and gives a function that runs it on a database.
func blogProgram(t *testing.T, dsn string) func(args ...string) (out string, err error) {
	t.Helper()
	program := filepath.Join(t.TempDir(), "blog")
	build := osexec.Command("go", "build", "-o", program, ".")
	build.Dir = blog
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the example: %v\n%s", err, out)
	}
	return func(args ...string) (string, error) {
		cmd := osexec.Command(program, args...)
		cmd.Env = append(os.Environ(), "BLOG_DSN="+dsn)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
}

// reported is what a finding says in JSON.
type reported struct {
	Code, File, Func, Schema, Message string
	Line                              int
	Related                           []struct {
		File, Message string
		Line          int
	}
}

// reports runs a command with JSON output.
func reports(t *testing.T, dsn string, args ...string) []reported {
	t.Helper()
	_, out, errs := run(t, dsn, append(args, "--format", "json")...)
	var doc struct{ Findings []reported }
	if err := json.Unmarshal([]byte(out), &doc); err != nil {
		t.Fatalf("%v: %v\n%s%s", args, err, out, errs)
	}
	return doc.Findings
}

// TestBlogWithCascade: the program deletes the user John; he is gone, his posts
// are an empty list, and nothing is left behind.
func TestBlogWithCascade(t *testing.T) {
	db, dsn := database(t)
	load(t, db, filepath.Join(blog, "db", "cascade", "schema.sql"), asWritten)
	exec(t, db, john...)
	program := blogProgram(t, dsn)
	for _, f := range reports(t, dsn, "-C", blog) {
		if f.Func == "gormblog.(*Store).DeleteUser" && f.Schema == "cascade" {
			t.Errorf("the linter objects to the delete: %+v", f)
		}
	}
	for _, step := range []struct{ args, want string }{
		{"posts 1", "1 first\n2 second\n2 posts\n"}, {"delete-user 1", ""}, {"posts 1", "0 posts\n"}, {"posts 2", "3 other\n1 posts\n"},
	} {
		if out, err := program(strings.Fields(step.args)...); err != nil || out != step.want {
			t.Fatalf("blog %s: %v, %q, want %q", step.args, err, out, step.want)
		}
	}
	var users, comments int
	if err := db.QueryRow("SELECT (SELECT COUNT(*) FROM users WHERE id = 1), (SELECT COUNT(*) FROM comments)").Scan(&users, &comments); err != nil {
		t.Fatal(err)
	}
	if users != 0 || comments != 1 {
		t.Errorf("%d users, %d comments", users, comments)
	}
	code, out, errs := run(t, dsn, "verify", "-C", blog, "--schema", "cascade")
	if code != 0 || !strings.Contains(out, "2 relations") || !strings.Contains(out, "0 with orphaned rows, 2 without") || errs != "" {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
}

// TestBlogWithoutCascade: the linter says that the delete of a user is refused and
// that purging posts leaves comments behind. Both happen, the verifier finds the
// comments and where the code speaks of them, and what it prints repairs them.
func TestBlogWithoutCascade(t *testing.T) {
	db, dsn := database(t)
	// MySQL before 9 drops the column-level REFERENCES, which MariaDB keeps.
	load(t, db, filepath.Join(blog, "db", "nocascade", "schema.sql"), func(s string) string {
		return strings.Replace(s, " REFERENCES posts (id)", "", 1)
	})
	exec(t, db, john...)
	program := blogProgram(t, dsn)
	said := map[string]bool{}
	for _, f := range reports(t, dsn, "-C", blog) {
		if f.Schema == "nocascade" {
			said[f.Code+" "+f.Func] = true
		}
	}
	for _, want := range []string{"CL102 gormblog.(*Store).DeleteUser", "CL101 gormblog.(*Store).PurgePosts"} {
		if !said[want] {
			t.Errorf("the linter does not say %s: %v", want, said)
		}
	}
	if out, err := program("delete-user", "1"); err == nil || !strings.Contains(out, "Error 1451") {
		t.Fatalf("deleting John: %v, %q, want error 1451", err, out)
	}
	for _, step := range []struct{ args, want string }{
		{"posts 1", "1 first\n2 second\n2 posts\n"}, {"hide-post 1", ""}, {"hide-post 2", ""}, {"purge-posts", ""}, {"delete-user 1", ""}, {"posts 1", "0 posts\n"},
	} {
		if out, err := program(strings.Fields(step.args)...); err != nil || out != step.want {
			t.Fatalf("blog %s: %v, %q, want %q", step.args, err, out, step.want)
		}
	}
	verify := []string{"verify", "-C", blog, "--schema", "nocascade"}
	code, out, errs := run(t, dsn, verify...)
	if code != 1 || errs != "" {
		t.Errorf("exit code %d: %s", code, errs)
	}
	for _, want := range []string{
		"schema.sql:18", "3 rows of comments.post_id refer to posts.id that do not exist [CL401]",
		"missing keys (2 in all): 1 in 2 rows such as id=1; 2 in 1 row such as id=3", "1 with orphaned rows, 1 without",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the verifier does not say %q:\n%s", want, out)
		}
	}
	found := reports(t, dsn, verify...)
	if len(found) != 1 {
		t.Fatalf("findings: %+v", found)
	}
	var places []string
	for _, r := range found[0].Related {
		if r.File != "" {
			places = append(places, filepath.Base(r.File)+" "+r.Message)
		}
		if statements, ok := strings.CutPrefix(r.Message, "repair, by hand: "); ok {
			conn, err := db.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range strings.Split(statements, ";\n") {
				if _, err := conn.ExecContext(t.Context(), s); err != nil {
					t.Fatalf("%s: %v", s, err)
				}
			}
			if err := conn.Close(); err != nil {
				t.Fatal(err)
			}
		}
	}
	if diff := cmp.Diff([]string{"model.go field gormblog.Post.Comments"}, places); diff != "" {
		t.Errorf("places in Go (-want +got):\n%s", diff)
	}
	if code, out, errs = run(t, dsn, verify...); code != 0 {
		t.Errorf("after the repair: exit code %d\n%s%s", code, out, errs)
	}
}
