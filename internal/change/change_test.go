package change_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/change"
)

func del(line int, edit func(*finding.Finding)) finding.Finding {
	f := finding.Finding{
		Code: "CL101", Func: "store.Delete", Table: "users", Children: []string{"posts"},
		Message: "deleting from users leaves orphaned rows in posts.user_id",
		Pos:     finding.Position{File: "/p/store/user.go", Line: line, Column: 1},
	}
	if edit != nil {
		edit(&f)
	}
	return f
}

func children(names ...string) func(*finding.Finding) {
	return func(f *finding.Finding) { f.Children = names }
}

// TestFindings: what is new, and what has only moved, shrunk or been reworded.
func TestFindings(t *testing.T) {
	whole := func(message string) finding.Finding {
		return finding.Finding{Code: "CL904", Message: message, Pos: finding.Position{File: "/p/a.go", Line: 1}}
	}
	in := func(file string) finding.Finding {
		f := whole("x")
		f.Pos.File = file
		return f
	}
	list := func(f ...finding.Finding) []finding.Finding { return f }
	tests := []struct {
		name        string
		before, now []finding.Finding
		fresh       int
	}{
		{"the same", list(del(1, nil)), list(del(1, nil)), 0},
		{"moved", list(del(1, nil)), list(del(70, nil)), 0},
		{"in another file of the package", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Pos.File = "/p/store/x.go" })), 0},
		{"package renamed", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Func = "database.Delete" })), 0},
		{"reworded", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Message = "another reason" })), 0},
		{"other case of a table", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Table = "Users" })), 0},
		{"one child less", list(del(1, children("posts", "notes"))), list(del(1, children("notes"))), 0},
		{"one finding became two", list(del(1, children("posts", "notes"))), list(del(1, nil), del(1, children("notes"))), 0},
		{"gone", list(del(1, nil)), nil, 0},
		{"numbers in a message", list(whole("x (and 2 more errors)")), list(whole("x (and 3 more errors)")), 0},

		{"nothing before", nil, list(del(1, nil)), 1},
		{"one child more", list(del(1, nil)), list(del(1, children("posts", "notes"))), 1},
		{"a second key of a child", list(del(1, nil)), list(del(1, children("posts", "posts"))), 1},
		{"a second time", list(del(1, nil)), list(del(1, nil), del(2, nil)), 1},
		{"another function", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Func = "store.Purge" })), 1},
		{"another folder", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Pos.File = "/p/x/user.go" })), 1},
		{"another file of SQL", list(whole("x")), list(in("/p/b.sql")), 1},
		{"another rule", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Code = "CL102" })), 1},
		{"another schema", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Schema = "b" })), 1},
		{"another table", list(del(1, nil)), list(del(1, func(f *finding.Finding) { f.Table = "posts" })), 1},
		{"another message without children", list(whole("x")), list(whole("y")), 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			name := change.Below("/p", "/p")
			if got := change.Findings(test.now, name, test.before, name); len(got) != test.fresh {
				t.Errorf("%d new findings, want %d: %+v", len(got), test.fresh, got)
			}
			fresh, stale := change.NewBaseline(test.before, name).Filter(test.now, name)
			if len(fresh) != test.fresh {
				t.Errorf("with a baseline: %d new findings, want %d", len(fresh), test.fresh)
			}
			if test.name == "the same" && len(stale) > 0 || test.name == "gone" && len(stale) != 1 {
				t.Errorf("stale: %v", stale)
			}
		})
	}
}

// TestFolders: two copies of a project are compared by the names below them.
func TestFolders(t *testing.T) {
	there := del(1, func(f *finding.Finding) { f.Pos.File = "/elsewhere/store/user.go" })
	if got := change.Findings([]finding.Finding{del(1, nil)}, change.Below("/p", "/p/db"), []finding.Finding{there}, change.Below("/elsewhere", "/elsewhere/db")); len(got) > 0 {
		t.Errorf("new: %+v", got)
	}
	// Names of SQL files are relative to the schema's root.
	sql := finding.Finding{Code: "CL201", Message: "m", Pos: finding.Position{File: "schema.sql", Line: 1}}
	if got := change.Findings([]finding.Finding{sql}, change.Below("/p", "/p/db"), []finding.Finding{sql}, change.Below("/p", "/p/other")); len(got) != 1 {
		t.Error("schema.sql of another folder is taken for the same file")
	}
}

func TestSites(t *testing.T) {
	site := func(line int, effects ...string) finding.Site {
		s := finding.Site{Kind: "delete", Table: "users", Func: "f", Pos: finding.Position{File: "/p/a.go", Line: line}}
		for _, e := range effects {
			s.Children = append(s.Children, finding.Child{Table: "posts", Columns: []string{"user_id"}, Effect: e})
		}
		return s
	}
	tests := []struct {
		name        string
		before, now finding.Site
		fresh       int
	}{
		{"moved", site(1, "orphaned"), site(9, "orphaned"), 0},
		{"one child less", site(1, "orphaned", "blocked"), site(1, "blocked"), 0},
		{"another fate", site(1, "cleaned"), site(1, "orphaned"), 1},
		{"one child more", site(1), site(1, "deleted"), 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			name := change.Below("/p", "/p")
			if got := change.Sites([]finding.Site{test.now}, name, []finding.Site{test.before}, name); len(got) != test.fresh {
				t.Errorf("%d new sites, want %d", len(got), test.fresh)
			}
		})
	}
}

// TestBaselineStable: the file does not depend on the order of findings, and
// what is read is what was written.
func TestBaselineStable(t *testing.T) {
	name := change.Below("/p", "/p")
	a, b, c := del(1, nil), del(5, children("notes", "likes")), del(9, nil)
	write := func(f ...finding.Finding) string {
		var out bytes.Buffer
		if err := change.NewBaseline(f, name).Write(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	text := write(a, b, c)
	if diff := cmp.Diff(text, write(c, b, a)); diff != "" {
		t.Error(diff)
	}
	file := filepath.Join(t.TempDir(), "known.json")
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	read, err := change.ReadBaseline(file)
	if err != nil {
		t.Fatal(err)
	}
	fresh, stale := read.Filter([]finding.Finding{a}, name)
	if len(fresh) > 0 {
		t.Errorf("new: %+v", fresh)
	}
	var got []string
	for _, e := range stale {
		got = append(got, e.String())
	}
	want := []string{
		"CL101 in store/user.go, store.Delete: users, likes",
		"CL101 in store/user.go, store.Delete: users, notes",
		"CL101 in store/user.go, store.Delete: users, posts",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBaselineMistakes(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "EOF",
		"[]":                            "cannot unmarshal",
		`{}`:                            "version 0, expected 1",
		`{"version": 1} {}`:             "more text after its end",
		`{"version":1,"findings":[{}]}`: "entry 1 has no fingerprint",
		`{"version":1,"findings":[{"fingerprint":"x","count":-1}]}`: "negative count",
	} {
		file := filepath.Join(t.TempDir(), "b.json")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := change.ReadBaseline(file); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "--write-baseline") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestNoGit(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if _, err := change.Checkout(context.Background(), t.TempDir(), "HEAD", nil); err == nil || !strings.Contains(err.Error(), "needs git") {
		t.Errorf("error: %v", err)
	}
}

// TestCheckout: the copy holds the files of the commit, those that git archive
// would leave out too, and none of the work tree's; the repository stays as it is.
func TestCheckout(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git")
	}
	repo, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	vars := append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
		"GIT_AUTHOR_NAME=n", "GIT_AUTHOR_EMAIL=e", "GIT_COMMITTER_NAME=n", "GIT_COMMITTER_EMAIL=e")
	git := func(args ...string) string {
		t.Helper()
		cmd := exec.Command("git", args...)
		cmd.Dir, cmd.Env = repo, vars
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
		return string(out)
	}
	write := func(name, text string) {
		t.Helper()
		file := filepath.Join(repo, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	git("init", "-q")
	write(".gitattributes", "db export-ignore\n")
	write("db/schema.sql", "old")
	write("old/a.go", "package p\n\nfunc a() {}\n\nfunc b() {}\n")
	git("add", ".")
	git("commit", "-q", "-m", "one")
	write("db/schema.sql", "new")
	write("added.go", "package p")
	if err := os.Remove(filepath.Join(repo, "old", "a.go")); err != nil {
		t.Fatal(err)
	}
	write("moved/a.go", "package p\n\nfunc a() {}\n\nfunc b() {}\n")
	before := git("status", "--porcelain")

	rev, err := change.Checkout(context.Background(), filepath.Join(repo, "db"), "HEAD", vars)
	if err != nil {
		t.Fatal(err)
	}
	copied, ok := rev.Path(filepath.Join(repo, "db", "schema.sql"))
	if text, err := os.ReadFile(copied); !ok || err != nil || string(text) != "old" {
		t.Errorf("db/schema.sql: %q, %v", text, err)
	}
	if _, err := os.Stat(filepath.Join(rev.Dir, "added.go")); err == nil {
		t.Error("the copy holds a file of the work tree")
	}
	if _, ok := rev.Path(filepath.Dir(repo)); ok {
		t.Error("a folder outside of the work tree has a place in the copy")
	}
	if now, then := rev.Now(repo)(filepath.Join(repo, "db", "schema.sql")), rev.Before(rev.Dir)("db/schema.sql"); now != then {
		t.Errorf("one file has two names: %s and %s", now, then)
	}
	followed := rev.Before(rev.Dir)(filepath.Join(rev.Dir, "old", "a.go"))
	if followed != "moved/a.go" {
		t.Errorf("old/a.go, which is moved/a.go today, is called %q", followed)
	}
	if err := rev.Close(); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(rev.Dir); err == nil {
		t.Error("the copy is still there")
	}
	if after := git("status", "--porcelain"); after != before {
		t.Errorf("the work tree's status was\n%sand is\n%s", before, after)
	}

	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(filepath.Join(repo, "db"), link); err != nil {
		t.Skip("no symbolic links")
	}
	if _, err := change.Checkout(context.Background(), link, "HEAD", vars); err == nil || !strings.Contains(err.Error(), "symbolic link") {
		t.Errorf("through a link: %v", err)
	}
}
