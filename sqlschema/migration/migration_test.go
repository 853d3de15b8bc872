package migration_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

var mysql = sqlschema.Dialect{Name: "mysql"}

// TestScripts reads the folders in testdata, each an archive with what is to
// come out of it: the format, the lines that are applied, the problems.
func TestScripts(t *testing.T) {
	update := os.Getenv("UPDATE") != ""
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no folders in testdata: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			fsys, want := fstest.MapFS{}, ""
			for i, f := range archive.Files {
				if f.Name != "want" {
					fsys[f.Name] = &fstest.MapFile{Data: f.Data}
					continue
				}
				want = string(f.Data)
				if update {
					archive.Files[i].Data = []byte(render(t, fsys))
					if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
						t.Fatal(err)
					}
					return
				}
			}
			if diff := cmp.Diff(want, render(t, fsys)); diff != "" {
				t.Errorf("scripts (-want +got):\n%s", diff)
			}
		})
	}
}

// render shows a folder's scripts: each line that is not blank with the place
// where it stands in the file.
func render(t *testing.T, fsys fstest.MapFS) string {
	t.Helper()
	detected, err := migration.Detect(fsys)
	if err != nil {
		t.Fatalf("Detect: %v", err)
	}
	scripts, problems, err := migration.Scripts(fsys, migration.Auto, mysql)
	if err != nil {
		t.Fatalf("Scripts: %v", err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", detected.Format, detected.Evidence)
	for _, s := range scripts {
		fmt.Fprintf(&b, "script %s\n", s.File)
		line := s.Line
		for text := range strings.Lines(s.SQL) {
			if strings.TrimSpace(text) != "" {
				fmt.Fprintf(&b, "%4d %s\n", line, strings.TrimRight(text, "\n"))
			}
			line++
		}
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "problem %s (%d): %s\n", p.Pos, p.Kind, p.Message)
	}
	return b.String()
}

func TestScriptsRefuses(t *testing.T) {
	tests := []struct {
		name   string
		files  []string
		format migration.Format
		want   string
	}{
		{"a folder without SQL", []string{"README.md"}, migration.Auto, "no SQL file to apply"},
		{"a folder without files of the format", []string{"schema.sql"}, migration.GolangMigrate, "no SQL file to apply in the golang-migrate layout"},
		{"a folder a database", []string{"mysql/1.sql", "postgres/1.sql"}, migration.Auto, "several databases (mysql, postgres)"},
		{"a format that does not exist", []string{"1.sql"}, "liquibase", `unknown migration format "liquibase"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys := fstest.MapFS{}
			for _, name := range tt.files {
				fsys[name] = &fstest.MapFile{Data: []byte("CREATE TABLE t (id INT);\n")}
			}
			_, _, err := migration.Scripts(fsys, tt.format, mysql)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got error %v, want one with %q", err, tt.want)
			}
		})
	}
}

func TestScriptsOneDatabaseFolder(t *testing.T) {
	fsys := fstest.MapFS{
		"mysql/1_a.up.sql":  {Data: []byte("CREATE TABLE a (id INT);\n")},
		"postgres/keep.txt": {Data: []byte("nothing yet\n")},
	}
	scripts, problems, err := migration.Scripts(fsys, migration.Auto, mysql)
	if err != nil || len(problems) > 0 {
		t.Fatalf("error %v, problems %v", err, problems)
	}
	want := []migration.Script{{File: "mysql/1_a.up.sql", Line: 1, SQL: "CREATE TABLE a (id INT);\n"}}
	if diff := cmp.Diff(want, scripts); diff != "" {
		t.Error(diff)
	}
}

// TestDetectMixed: where two tools' marks meet, the one on more files wins.
func TestDetectMixed(t *testing.T) {
	fsys := fstest.MapFS{
		"1_a.up.sql": {Data: []byte("-- +goose Up\n")},
		"2_b.up.sql": {Data: []byte("CREATE TABLE b (id INT);\n")},
	}
	got, err := migration.Detect(fsys)
	if err != nil {
		t.Fatal(err)
	}
	want := migration.Detection{
		Format:   migration.GolangMigrate,
		Evidence: "2 of 2 files are named <version>_<title>.up.sql or .down.sql",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestByteOrderMarkAndCRLF(t *testing.T) {
	fsys := fstest.MapFS{"1_a.sql": {Data: []byte("\ufeff-- +goose Up\r\nCREATE TABLE a (id INT);\r\n-- +goose Down\r\nDROP TABLE a;\r\n")}}
	scripts, problems, err := migration.Scripts(fsys, migration.Auto, mysql)
	if err != nil || len(problems) > 0 {
		t.Fatalf("error %v, problems %v", err, problems)
	}
	want := []migration.Script{{File: "1_a.sql", Line: 1, SQL: "\nCREATE TABLE a (id INT);\r\n\n\n"}}
	if diff := cmp.Diff(want, scripts); diff != "" {
		t.Error(diff)
	}
}

func TestParseFormat(t *testing.T) {
	for _, f := range migration.Formats() {
		if got, err := migration.ParseFormat(strings.ToUpper(string(f))); err != nil || got != f {
			t.Errorf("ParseFormat(%q) = %q, %v", f, got, err)
		}
	}
	if _, err := migration.ParseFormat("rails"); err == nil {
		t.Error("ParseFormat accepts rails")
	}
}

func TestCompareNatural(t *testing.T) {
	sorted := []string{"1/b", "1.sql", "2.sql", "010.sql", "10_a.sql", "10_b.sql", "99999999999999999999.sql", "a1", "a02", "a10", "b/1", "b/2/a", "b/10"}
	for i, a := range sorted {
		for j, b := range sorted {
			got := migration.CompareNatural(a, b)
			if (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("CompareNatural(%q, %q) = %d", a, b, got)
			}
		}
	}
}

// FuzzScripts: any text in any format gives scripts whose lines are lines of
// the file, and never panics.
func FuzzScripts(f *testing.F) {
	f.Add("-- +goose Up\n-- +goose StatementBegin\nCREATE TABLE a (id INT)\n-- +goose StatementEnd\n-- +goose Down\n")
	f.Add("-- atlas:delimiter \\n\\n\n\nCREATE TABLE a (id INT);\n\nx")
	f.Add("-- migrate:up\nx\n-- migrate:down\n")
	f.Add("-- +migrate Up\n-- +migrate StatementBegin\n")
	f.Fuzz(func(t *testing.T, text string) {
		lines := strings.Count(text, "\n") + 1
		for _, format := range append(migration.Formats(), migration.Auto) {
			for _, name := range []string{"1_a.sql", "1_a.up.sql", "V1__a.sql"} {
				fsys := fstest.MapFS{name: {Data: []byte(text)}}
				scripts, _, err := migration.Scripts(fsys, format, mysql)
				if err != nil {
					continue
				}
				for _, s := range scripts {
					if s.Line < 1 || s.Line > lines {
						t.Errorf("%s: script at line %d of %d", format, s.Line, lines)
					}
				}
			}
		}
	})
}
