package casefile_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/truth/casefile"
)

// write makes a folder with one file of cases.
func write(t *testing.T, source string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

const twoCases = `package some

// First deletes
// a user.
//
//	CREATE TABLE users (id INT,
//		name TEXT);
//	INSERT INTO users VALUES (1);
//
// Relation: posts.user_id -> users.id
// Implied: notes.owner -> users.id WHERE kind = 'user'
// Unknown: because
// Torn: yes
// Reality: refused
func (Cases) First() error { return nil }

type helper struct{}

// Second has no SQL.
//
// Deletes: posts WHERE a = 1 AND b = 2
// Reality: ok
func (Cases) Second() error { return nil }

// FirstMigrate is no case.
func (Cases) FirstMigrate() error { return nil }
`

func TestRead(t *testing.T) {
	dir := write(t, twoCases)
	got, err := casefile.Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range got {
		if !strings.HasPrefix(c.Source, "// "+c.Name) {
			t.Errorf("source of %s begins with %.20q", c.Name, c.Source)
		}
		c.Source = ""
	}
	file := filepath.Join(dir, "a.go")
	want := []*casefile.Case{
		{
			Package: "some", Name: "First", Title: "First deletes",
			SQL: []casefile.Statement{
				{Text: "CREATE TABLE users (id INT,\n\tname TEXT)", Line: 6},
				{Text: "INSERT INTO users VALUES (1)", Line: 8},
			},
			Reality: "refused", Torn: true, Unknown: "because",
			Relations: []casefile.Relation{
				{Child: "posts", ChildColumn: "user_id", Parent: "users", ParentColumn: "id"},
				{Child: "notes", ChildColumn: "owner", Parent: "users", ParentColumn: "id", WhereColumn: "kind", WhereValue: "user", Implied: true},
			},
			Table: "users", Where: "id = 1",
			File: file, Line: 3, End: 19,
		},
		{
			Package: "some", Name: "Second", Title: "Second has no SQL.",
			Reality: "ok", Table: "posts", Where: "a = 1 AND b = 2",
			File: file, Line: 19, End: 28,
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("cases (-want +got):\n%s", diff)
	}
}

func TestReadRejects(t *testing.T) {
	for name, test := range map[string]struct{ comment, want string }{
		"no row":           {"// Reality: ok", "which row is deleted"},
		"no table":         {"// Deletes: posts\n// Reality: ok", "expected Deletes: table WHERE condition"},
		"open statement":   {"//\tCREATE TABLE a (id INT)\n// Reality: ok", "closing semicolon"},
		"half a relation":  {"// Relation: posts.user_id\n// Reality: ok", "expected child.column -> parent.column"},
		"relation sans id": {"// Relation: posts -> users.id\n// Reality: ok", "expected child.column -> parent.column"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := write(t, "package some\n\n// First is wrong.\n//\n"+test.comment+"\nfunc (Cases) First() error { return nil }\n")
			_, err := casefile.Read(dir)
			if err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "a.go:3") {
				t.Errorf("error %v, want one with %q and the position", err, test.want)
			}
		})
	}
}
