package truth_test

import (
	"database/sql"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/snapshot"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// folders are the schemas of testdata and the format in which each is read.
var folders = []struct {
	name   string
	format migration.Format
}{
	{"goose", migration.Goose},
	{"golang-migrate", migration.GolangMigrate},
	{"dbmate", migration.Dbmate},
	{"sql-migrate", migration.SQLMigrate},
	{"flyway", migration.Flyway},
	{"atlas", migration.Atlas},
	{"plain", migration.Plain},
	{"schema-file", migration.Plain},
	{"mysqldump", migration.Plain},
	{"mariadb-dump", migration.Plain},
	{"structure-file", migration.Plain},
	{"growing", migration.Plain},
}

// TestFolderEqualsServer reads each folder and loads it. What was read, what the
// server has and the committed want.txt, in which a person can check that the
// right files were applied in the right order, must be the same.
func TestFolderEqualsServer(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, folder := range folders {
		t.Run(folder.name, func(t *testing.T) {
			fsys := os.DirFS(filepath.Join("testdata", folder.name))
			scripts := readFolder(t, fsys, folder.format)
			db := s.DB(t)
			load(t, db, scripts)
			server := fromServer(t, db)
			compareWithFile(t, filepath.Join("testdata", folder.name, "want.txt"), server)
			compare(t, readScripts(t, s, scripts), declaredKeys(t, s, scripts), server)
		})
	}
}

// TestDumpEqualsServer reads what mariadb-dump writes of each folder's result.
func TestDumpEqualsServer(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, folder := range folders {
		fsys := os.DirFS(filepath.Join("testdata", folder.name))
		for _, form := range []struct {
			name  string
			flags []string
		}{
			{"full", []string{"--routines", "--events"}},
			{"no-data", []string{"--no-data", "--skip-comments"}},
			{"compact", []string{"--compact", "--no-data", "--skip-quote-names"}},
			{"databases", []string{"--databases", "--skip-opt", "--create-options"}},
		} {
			t.Run(folder.name+"/"+form.name, func(t *testing.T) {
				db := s.DB(t)
				load(t, db, readFolder(t, fsys, folder.format))
				text := dump(t, s, db, form.flags...)
				scripts := []migration.Script{{File: "dump.sql", Line: 1, SQL: text}}
				compare(t, readScripts(t, s, scripts), nil, fromServer(t, db))
			})
		}
	}
}

// TestDumpLoads loads a dump as our splitter cuts it: DELIMITER, the bodies of
// triggers and routines, executable comments. The copy must be the original.
func TestDumpLoads(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, folder := range folders {
		t.Run(folder.name, func(t *testing.T) {
			original, copied := s.DB(t), s.DB(t)
			load(t, original, readFolder(t, os.DirFS(filepath.Join("testdata", folder.name)), folder.format))
			text := dump(t, s, original, "--routines", "--events")
			load(t, copied, []migration.Script{{File: "dump.sql", Line: 1, SQL: text}})
			if diff := cmp.Diff(fromServer(t, original).Lines(), fromServer(t, copied).Lines()); diff != "" {
				t.Errorf("loaded dump (-original +copy):\n%s", diff)
			}
		})
	}
}

// TestClientSplitsAlike loads each folder through the mariadb client, or whole,
// where the other tests load it as our splitter cuts it.
func TestClientSplitsAlike(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, folder := range folders {
		t.Run(folder.name, func(t *testing.T) {
			scripts := readFolder(t, os.DirFS(filepath.Join("testdata", folder.name)), folder.format)
			ours, theirs := s.DB(t), s.DB(t)
			load(t, ours, scripts)
			loadWithClient(t, s, theirs, scripts)
			if diff := cmp.Diff(fromServer(t, theirs).Lines(), fromServer(t, ours).Lines()); diff != "" {
				t.Errorf("result (-client +our splitter):\n%s", diff)
			}
		})
	}
}

func readFolder(t *testing.T, fsys fs.FS, format migration.Format) []migration.Script {
	t.Helper()
	scripts, problems, err := migration.Scripts(fsys, format, sqlschema.Dialect{Name: "mariadb"})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("migration problem: %s: %s", p.Pos, p.Message)
	}
	return scripts
}

// readScripts folds the scripts.
func readScripts(t *testing.T, s *mariadbtest.Server, scripts []migration.Script) *sqlschema.Schema {
	t.Helper()
	r := mysql.NewReader(dialect(t, s))
	for _, script := range scripts {
		r.Read(script.File, script.Line, script.SQL)
	}
	schema := r.Schema()
	checkProblems(t, schema)
	return schema
}

func dialect(t *testing.T, s *mariadbtest.Server) sqlschema.Dialect {
	t.Helper()
	d, err := sqlschema.ParseDialect("mariadb@" + s.Version())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// declaredKeys lists the columns of every foreign key that was declared at any
// time, also of those that were dropped or never acted.
func declaredKeys(t *testing.T, s *mariadbtest.Server, scripts []migration.Script) [][]string {
	t.Helper()
	var keys [][]string
	r := mysql.NewReader(dialect(t, s))
	for _, script := range scripts {
		for _, stmt := range mysql.Split(script.SQL) {
			if stmt.Kind != mysql.KindStatement {
				continue
			}
			r.Read(script.File, script.Line, stmt.SQL())
			for _, table := range r.Schema().Tables {
				for _, key := range table.ForeignKeys {
					keys = append(keys, key.Columns)
				}
			}
		}
	}
	return keys
}

// compare reports every difference between what was read and the server.
func compare(t *testing.T, schema *sqlschema.Schema, declared [][]string, server snapshot.Snapshot) {
	t.Helper()
	for _, table := range schema.Tables {
		if table.Incomplete {
			t.Errorf("table %s (%s) is marked incomplete", table.Name, table.Pos)
		}
		for _, key := range table.ForeignKeys {
			if key.Enforcement.State == sqlschema.EnforcementUnknown {
				t.Errorf("%s: enforcement of the key %s.%s is unknown: %s", key.Pos, table.Name, key.Name, key.Enforcement.Reason)
			}
		}
	}
	read := snapshot.FromSchema(schema)
	read.FillDefaultEngine()
	server = server.WithoutKeyIndexes(read, declared)
	if diff := cmp.Diff(server.Lines(), read.Lines()); diff != "" {
		t.Errorf("schema (-server +read):\n%s", diff)
	}
}

// fromServer reads the current database's information_schema.
func fromServer(t *testing.T, db *sql.DB) snapshot.Snapshot {
	t.Helper()
	s, err := snapshot.FromServer(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// envUpdate, set to 1, makes the tests write want.txt instead of comparing.
const envUpdate = "CASCADELINT_UPDATE"

func compareWithFile(t *testing.T, path string, server snapshot.Snapshot) {
	t.Helper()
	got := strings.Join(server.Lines(), "\n") + "\n"
	if os.Getenv(envUpdate) == "1" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("the server's schema differs from %s (-want +got):\n%s", path, diff)
	}
}
