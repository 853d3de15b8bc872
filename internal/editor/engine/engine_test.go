package engine_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/editor/engine"
)

// step is an edit of the project and what is to come of it.
type step struct {
	name string
	edit func(t *testing.T, dir string)
	// loaded is the number of packages that are type-checked for it.
	loaded int
	reused bool
	// want are the codes and files of the findings.
	want []string
}

const cleanup = `	if _, err := tx.ExecContext(ctx, "DELETE FROM item00 WHERE parent00_id = ?", id); err != nil {
		return fmt.Errorf("deleting items: %w", err)
	}
`

// TestAnalyse makes edits one after the other and holds what the engine says
// after each against what one that keeps nothing says.
func TestAnalyse(t *testing.T) {
	dir := t.TempDir()
	generate(t, dir, 4)
	store := "store/s00/store.go"
	blocked := []string{"CL102 store/s00/store.go"}
	kept := &engine.Engine{}
	steps := []step{
		{"first", nil, 12, false, nil},
		{"nothing", nil, 0, true, nil},
		// s00 is imported by three services, and each of these by its handlers.
		{"cleanup removed", replace(store, cleanup, ""), 7, false, blocked},
		{"touched", replace(store, "", ""), 7, false, blocked},
		{"schema cascades", replace("db/schema.sql", "REFERENCES parent00 (id)", "REFERENCES parent00 (id) ON DELETE CASCADE"), 0, false, nil},
		{"schema as before", replace("db/schema.sql", "REFERENCES parent00 (id) ON DELETE CASCADE", "REFERENCES parent00 (id)"), 0, false, blocked},
		{"signature changed", replace(store, "Get0(ctx context.Context, id int64)", "Get0(ctx context.Context, id, more int64)"), 7, false,
			append([]string{"CL904 service/v03/service.go"}, blocked...)},
		{"signature as before", replace(store, "id, more int64", "id int64"), 7, false, blocked},
		{"does not parse", replace(store, "return tx.Commit()\n}", "return tx.Commit("), 7, false,
			[]string{"CL904 service/v02/service.go", "CL904 service/v03/service.go", "CL904 store/s00/store.go"}},
		{"parses again", replace(store, "return tx.Commit(", "return tx.Commit()\n}"), 7, false, blocked},
		{"import added", replace(store, `"fmt"`, "\"fmt\"\n\t_ \"strings\""), 12, false, blocked},
		{"file added", write("store/s01/more.go", "package s01\n\nfunc (s *Store) Wipe(id int64) {\n\ts.DB.Exec(\"DELETE FROM parent01 WHERE id = ?\", id)\n}\n"), 12, false,
			append(blocked, "CL102 store/s01/more.go")},
		{"package added", write("more/more.go", "package more\n\nimport \"database/sql\"\n\nfunc Wipe(db *sql.DB, id int64) {\n\tdb.Exec(\"DELETE FROM parent02 WHERE id = ?\", id)\n}\n"), 13, false,
			[]string{"CL102 more/more.go", "CL102 store/s00/store.go", "CL102 store/s01/more.go"}},
		{"file excluded", replace("store/s01/more.go", "package s01", "//go:build never\n\npackage s01"), 13, false,
			[]string{"CL102 more/more.go", "CL102 store/s00/store.go"}},
		{"folder removed", func(t *testing.T, dir string) { check(t, os.RemoveAll(filepath.Join(dir, "more"))) }, 12, false, blocked},
		{"test added", write("store/s00/store_test.go", "package s00\n"), 0, true, blocked},
		{"rule off", write(".cascadelint.yaml", "dialect: mariadb@10.11\nschema: [db/schema.sql]\nrules: {CL102: off}\n"), 0, false, nil},
	}
	for _, s := range steps {
		if s.edit != nil {
			s.edit(t, dir)
		}
		got, err := kept.Analyse(t.Context(), dir)
		if err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		fresh, err := new(engine.Engine).Analyse(t.Context(), dir)
		if err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		if diff := cmp.Diff(fresh.Findings, got.Findings); diff != "" {
			t.Errorf("%s: an engine that keeps nothing says otherwise (-fresh +kept):\n%s", s.name, diff)
		}
		if diff := cmp.Diff(s.want, short(dir, got.Findings)); diff != "" {
			t.Errorf("%s: findings (-want +got):\n%s", s.name, diff)
		}
		if got.Loaded != s.loaded || got.Reused != s.reused {
			t.Errorf("%s: %d packages were loaded, reused %v; want %d, %v", s.name, got.Loaded, got.Reused, s.loaded, s.reused)
		}
	}
}

// short gives findings by code and file.
func short(dir string, list []finding.Finding) []string {
	var out []string
	for _, f := range list {
		file, err := filepath.Rel(dir, f.Pos.File)
		if err != nil {
			file = f.Pos.File
		}
		out = append(out, f.Code+" "+filepath.ToSlash(file))
	}
	return out
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// replace edits a file, in which the text must be.
func replace(name, from, to string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		file := filepath.Join(dir, filepath.FromSlash(name))
		text, err := os.ReadFile(file)
		check(t, err)
		if !strings.Contains(string(text), from) {
			t.Fatalf("%s does not contain %q", name, from)
		}
		save(t, file, strings.Replace(string(text), from, to, 1))
	}
}

// save writes a file as if an hour ago: files that are newer than the analysis
// are read once more.
func save(t testing.TB, file, text string) {
	t.Helper()
	check(t, os.WriteFile(file, []byte(text), 0o666))
	then := time.Now().Add(-time.Hour)
	check(t, os.Chtimes(file, then, then))
}

func write(name, text string) func(*testing.T, string) {
	return func(t *testing.T, dir string) {
		t.Helper()
		file := filepath.Join(dir, filepath.FromSlash(name))
		check(t, os.MkdirAll(filepath.Dir(file), 0o777))
		save(t, file, text)
	}
}

// TestCancelled wants an analysis that was cancelled to leave what is kept as it
// was.
func TestCancelled(t *testing.T) {
	dir := t.TempDir()
	generate(t, dir, 3)
	e := &engine.Engine{}
	if _, err := e.Analyse(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	replace("store/s00/store.go", cleanup, "")(t, dir)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := e.Analyse(ctx, dir); !errors.Is(err, context.Canceled) {
		t.Fatalf("error %v", err)
	}
	got, err := e.Analyse(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"CL102 store/s00/store.go"}, short(dir, got.Findings)); diff != "" || got.Loaded != 7 {
		t.Errorf("%d packages loaded (-want +got):\n%s", got.Loaded, diff)
	}
}

func TestMistakeInConfiguration(t *testing.T) {
	dir := t.TempDir()
	generate(t, dir, 1)
	e := &engine.Engine{}
	write(".cascadelint.yaml", "dialect: mariadb@10.11\nschema: [missing.sql]\n")(t, dir)
	var mistakes config.Errors
	if _, err := e.Analyse(t.Context(), dir); !errors.As(err, &mistakes) || mistakes[0].Pos.File != filepath.Join(dir, ".cascadelint.yaml") || mistakes[0].Pos.Line != 2 {
		t.Fatalf("error %v", err)
	}
	write(".cascadelint.yaml", "dialect: mariadb@10.11\nschema: [db/schema.sql]\n")(t, dir)
	if res, err := e.Analyse(t.Context(), dir); err != nil || len(res.Findings) != 0 {
		t.Errorf("%v, %v", res, err)
	}
}

func TestLocate(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"one/go.mod": "module one\n", "one/.cascadelint.yaml": "", "one/a/a.go": "", "one/db/schema.sql": "",
		"one/team/.cascadelint.yml": "", "one/team/store/s.go": "",
		"two/go.mod": "module two\n", "two/a/a.go": "",
		"db/schema.sql": "",
	} {
		write(name, text)(t, dir)
	}
	for file, want := range map[string]string{
		"one/a/a.go":          "one",
		"one/db/schema.sql":   "one",
		"one/team/store/s.go": "one/team",
		"two/a/a.go":          "two",
		"db/schema.sql":       "",
	} {
		got, ok := engine.Locate(filepath.Join(dir, filepath.FromSlash(file)))
		if ok != (want != "") || ok && got != filepath.Join(dir, filepath.FromSlash(want)) {
			t.Errorf("%s: %s, %v; want %q", file, got, ok, want)
		}
	}
}
