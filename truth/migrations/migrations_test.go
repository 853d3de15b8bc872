package migrations_test

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/internal/repair"
	"github.com/cascadelint/cascadelint/internal/snapshot"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

const ddl = `CREATE TABLE users (id BIGINT PRIMARY KEY) ENGINE=InnoDB;
CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NOT NULL, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id)) ENGINE=InnoDB;
CREATE TABLE notes (id BIGINT PRIMARY KEY, user_id INT NOT NULL) ENGINE=MyISAM;
`

const undo = `DROP TABLE notes;
DROP TABLE posts;
DROP TABLE users;
`

const store = `package store

import "database/sql"

func DeleteUser(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`

// tool is a migration tool of the real world.
type tool struct {
	format migration.Format
	// first are the files of the migration that is there.
	first map[string]string
	// up and down name the files of the one that is written; down is empty where
	// one file holds both ways.
	up, down string
	// forwards applies all that is not applied, back takes the last one back.
	forwards, back func(t *testing.T, dir, dsn string)
}

// TestTools writes the migration as the command does, and has each tool apply it
// and take it back.
func TestTools(t *testing.T) {
	server := mariadbtest.Start(t)
	for _, tool := range tools() {
		t.Run(string(tool.format), func(t *testing.T) {
			db := server.DB(t)
			dsn := server.DSN(databaseName(t, db))
			dir := project1(t, tool)
			migrations := filepath.Join(dir, "migrations")
			tool.forwards(t, migrations, dsn)
			before := facts(t, db)

			m := plan(t, dir)
			if tool.down == "" {
				write(t, filepath.Join(migrations, tool.up), text(t, m, tool.format, repair.Both))
			} else {
				write(t, filepath.Join(migrations, tool.up), text(t, m, tool.format, repair.Up))
				write(t, filepath.Join(migrations, tool.down), text(t, m, tool.format, repair.Down))
			}
			tool.forwards(t, migrations, dsn)
			exec(t, db, "INSERT INTO users VALUES (1), (2)", "INSERT INTO posts VALUES (10, 1), (20, 2)", "INSERT INTO notes VALUES (30, 1), (40, 2)", "DELETE FROM users WHERE id = 1")
			for _, table := range []string{"users", "posts", "notes"} {
				var n int
				if err := db.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&n); err != nil || n != 1 {
					t.Errorf("%d rows of %s are left, want the other user's (%v)", n, table, err)
				}
			}
			if after := plan(t, dir); len(after.Steps)+len(after.Left) > 0 {
				t.Errorf("the linter still plans %+v", after)
			}

			tool.back(t, migrations, dsn)
			if diff := cmp.Diff(before, facts(t, db)); diff != "" {
				t.Errorf("the way back leads elsewhere (-before +after):\n%s", diff)
			}
		})
	}
}

// project1 writes a project with the first migration.
func project1(t *testing.T, tool tool) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "go.mod"), "module example.com/app\n\ngo 1.26\n")
	write(t, filepath.Join(dir, "store.go"), store)
	write(t, filepath.Join(dir, ".cascadelint.yaml"), "dialect: mariadb@10.11\nschema: [migrations]\nrelations: [{child: notes(user_id), parent: users(id)}]\n")
	for name, text := range tool.first {
		write(t, filepath.Join(dir, "migrations", name), text)
	}
	return dir
}

func plan(t *testing.T, dir string) *repair.Migration {
	t.Helper()
	p, err := project.Open(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: program.Mode, Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod")}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	res, err := program.Run(pkgs, p.Analyzer(), nil)
	if err != nil {
		t.Fatal(err)
	}
	m, err := repair.Plan(res.Schemas[0], repair.Input{Findings: res.Findings, Sites: res.Sites, Relations: res.Relations})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func text(t *testing.T, m *repair.Migration, f migration.Format, half repair.Half) string {
	t.Helper()
	var b bytes.Buffer
	if err := repair.Write(&b, m, f, half); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func databaseName(t *testing.T, db *sql.DB) string {
	t.Helper()
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	return name
}

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func facts(t *testing.T, db *sql.DB) []string {
	t.Helper()
	s, err := snapshot.FromServer(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	return s.Lines()
}
