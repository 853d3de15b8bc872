package repair_test

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/internal/repair"
	"github.com/cascadelint/cascadelint/internal/snapshot"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// repairCase is a project with one delete.
type repairCase struct {
	name   string
	format migration.Format
	// first is the migration that is there, next the file of the one to come.
	first, next string
	// head and foot stand around the statements of first.
	head, foot string
	ddl        []string
	// rows are there when users 1 is deleted.
	rows []string
	// codes are what the linter says before; none of them is left after.
	codes []string
	// relations is a part of the configuration.
	relations string
	// models are GORM models of the program.
	models string
	// down are statements of the way back, in order, that the text must have.
	down []string
}

const users = "CREATE TABLE users (id BIGINT PRIMARY KEY) ENGINE=InnoDB"

func cases() []repairCase { return slices.Concat(ddlCases(), modelCases()) }

func ddlCases() []repairCase {
	refusing := []string{users, "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NOT NULL, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id) ON UPDATE CASCADE) ENGINE=InnoDB"}
	rows := []string{"INSERT INTO users VALUES (1), (2)", "INSERT INTO posts VALUES (10, 1), (20, 2)"}
	return []repairCase{
		{name: "refusing key, goose", format: migration.Goose, first: "00001_init.sql", next: "00002_cascade.sql", head: "-- +goose Up", foot: "-- +goose Down",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "refusing key, dbmate", format: migration.Dbmate, first: "20240101000000_init.sql", next: "20240102000000_cascade.sql", head: "-- migrate:up", foot: "-- migrate:down",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "refusing key, sql-migrate", format: migration.SQLMigrate, first: "1_init.sql", next: "2_cascade.sql", head: "-- +migrate Up", foot: "-- +migrate Down",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "refusing key, golang-migrate", format: migration.GolangMigrate, first: "1_init.up.sql", next: "2_cascade.up.sql",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "refusing key, Flyway", format: migration.Flyway, first: "V1__init.sql", next: "V2__cascade.sql",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "refusing key, Atlas", format: migration.Atlas, first: "20240101000000_init.sql", next: "20240102000000_cascade.sql",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "refusing key, plain", format: migration.Plain, first: "1.sql", next: "2.sql",
			ddl: refusing, rows: rows, codes: []string{"CL102"}},
		{name: "chain", format: migration.Plain, first: "1.sql", next: "2.sql",
			ddl: append(slices.Clone(refusing),
				"CREATE TABLE comments (id BIGINT PRIMARY KEY, post_id BIGINT NOT NULL, FOREIGN KEY (post_id) REFERENCES posts (id)) ENGINE=InnoDB"),
			rows: append(slices.Clone(rows), "INSERT INTO comments VALUES (100, 10), (200, 20)"), codes: []string{"CL102"}},
		{name: "no key and no index", format: migration.Plain, first: "1.sql", next: "2.sql",
			ddl: append(slices.Clone(refusing),
				"CREATE TABLE comments (id BIGINT PRIMARY KEY, post_id BIGINT NOT NULL) ENGINE=InnoDB"),
			rows: append(slices.Clone(rows), "INSERT INTO comments VALUES (100, 10), (200, 20)"), codes: []string{"CL102"},
			relations: "relations: [{child: comments(post_id), parent: posts(id)}]\n",
			down:      []string{"DROP FOREIGN KEY `fk_comments_post_id`", "DROP INDEX `fk_comments_post_id`", "DROP FOREIGN KEY `posts_user`"}},
		{name: "engine without foreign keys", format: migration.Plain, first: "1.sql", next: "2.sql",
			ddl:  []string{users, "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NOT NULL, FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE) ENGINE=MyISAM"},
			rows: rows, codes: []string{"CL101", "CL202"}, down: []string{"DROP FOREIGN KEY", "ENGINE = MyISAM"}},
		{name: "narrower type", format: migration.Plain, first: "1.sql", next: "2.sql",
			ddl:  []string{users, "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id INT NOT NULL, FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE) ENGINE=MyISAM"},
			rows: rows, codes: []string{"CL101", "CL202"}, down: []string{"DROP FOREIGN KEY", "MODIFY `user_id` int", "ENGINE = MyISAM"}},
		{name: "other type on InnoDB", format: migration.Goose, first: "00001_init.sql", next: "00002_cascade.sql", head: "-- +goose Up", foot: "-- +goose Down",
			ddl:  []string{"CREATE TABLE users (id INT UNSIGNED PRIMARY KEY) ENGINE=InnoDB", "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NOT NULL) ENGINE=InnoDB"},
			rows: rows, codes: []string{"CL101"}, relations: "relations: [{child: posts(user_id), parent: users(id)}]\n",
			down: []string{"int unsigned holds less than bigint", "MODIFY `user_id` int unsigned NOT NULL", "DROP FOREIGN KEY", "MODIFY `user_id` bigint NOT NULL"}},
		{name: "parent of another engine", format: migration.Dbmate, first: "20240101000000_init.sql", next: "20240102000000_cascade.sql", head: "-- migrate:up", foot: "-- migrate:down",
			ddl: []string{"CREATE TABLE users (id BIGINT PRIMARY KEY) ENGINE=MyISAM",
				"CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NOT NULL) ENGINE=InnoDB"},
			rows: rows, codes: []string{"CL101"}, relations: "relations: [{child: posts(user_id), parent: users(id)}]\n",
			down: []string{"ALTER TABLE `users` ENGINE = InnoDB", "DROP FOREIGN KEY", "ALTER TABLE `users` ENGINE = MyISAM"}},
	}
}

const store = `package store

import "database/sql"

func DeleteUser(db *sql.DB, id int64) error {
	_, err := db.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`

// lint writes the project and gives the report.
func lint(t *testing.T, dir string) (*program.Report, *project.Project) {
	t.Helper()
	p, err := project.Open(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := packages.Load(&packages.Config{Mode: program.Mode, Dir: dir}, ".")
	if err != nil {
		t.Fatal(err)
	}
	res, err := program.Run(pkgs, p.Analyzer(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return res, p
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

func (c repairCase) project(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	mod := "module example.com/app\n\ngo 1.26\n"
	if c.models != "" {
		mod += "\nrequire gorm.io/gorm v1.31.0\n\nreplace gorm.io/gorm => ./gorm\n"
		if err := os.CopyFS(filepath.Join(dir, "gorm"), os.DirFS(filepath.Join("..", "..", "testdata", "src", "gorm.io", "gorm"))); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, "gorm", "go.mod"), "module gorm.io/gorm\n\ngo 1.26\n")
		write(t, filepath.Join(dir, "models.go"), "package store\n\nimport \"gorm.io/gorm\"\n\nvar _ *gorm.DB\n\n"+c.models)
	}
	write(t, filepath.Join(dir, "go.mod"), mod)
	write(t, filepath.Join(dir, "store.go"), store)
	write(t, filepath.Join(dir, ".cascadelint.yaml"), "dialect: mariadb@10.11\nschema:\n  - {path: migrations, format: "+string(c.format)+"}\n"+c.relations)
	write(t, filepath.Join(dir, "migrations", c.first), c.head+"\n"+strings.Join(c.ddl, ";\n")+";\n"+c.foot+"\n")
	return dir
}

func plan(t *testing.T, res *program.Report) *repair.Migration {
	t.Helper()
	m, err := repair.Plan(res.Schemas[0], repair.Input{Findings: res.Findings, Sites: res.Sites, Relations: res.Relations})
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Left) > 0 {
		t.Errorf("left: %q", m.Left)
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

func codes(res *program.Report) []string {
	var out []string
	for _, f := range res.Findings {
		out = append(out, f.Code)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestMigrationMendsTheFindings writes the migration, saves it as the project's
// next one and lints again.
func TestMigrationMendsTheFindings(t *testing.T) {
	for _, c := range cases() {
		t.Run(c.name, func(t *testing.T) {
			dir := c.project(t)
			res, _ := lint(t, dir)
			if diff := cmp.Diff(c.codes, codes(res)); diff != "" {
				t.Fatalf("before (-want +got):\n%s", diff)
			}
			m := plan(t, res)
			both := text(t, m, c.format, repair.Both)
			rest := both
			for _, want := range c.down {
				_, after, ok := strings.Cut(rest, want)
				if i := strings.LastIndex(both, want); !ok || i < 0 {
					t.Fatalf("%q is missing in:\n%s", want, both)
				}
				rest = after
			}
			for _, half := range []repair.Half{repair.Both, repair.Up} {
				write(t, filepath.Join(dir, "migrations", c.next), text(t, m, c.format, half))
				after, _ := lint(t, dir)
				if got := codes(after); len(got) > 0 {
					t.Errorf("after: %v\n%s", got, both)
				}
				if again := plan(t, after); len(again.Steps) > 0 {
					t.Errorf("a second migration is planned: %v", again.Steps)
				}
			}
		})
	}
}

// TestLeft names what a migration cannot mend.
func TestLeft(t *testing.T) {
	tests := []struct {
		name      string
		ddl       []string
		relations string
		want      string
	}{
		{"other types", []string{users, "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id VARCHAR(20) NOT NULL)"},
			"relations: [{child: posts(user_id), parent: users(id)}]\n", "the types differ: user_id is varchar(20), id is bigint; make them the same first"},
		{"partitioned", []string{users, "CREATE TABLE posts (id BIGINT PRIMARY KEY, user_id BIGINT NOT NULL) PARTITION BY HASH (id) PARTITIONS 2"},
			"relations: [{child: posts(user_id), parent: users(id)}]\n", "a partitioned table cannot have foreign keys"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := repairCase{format: migration.Plain, first: "1.sql", ddl: test.ddl, relations: test.relations}.project(t)
			res, _ := lint(t, dir)
			m, err := repair.Plan(res.Schemas[0], repair.Input{Findings: res.Findings, Sites: res.Sites, Relations: res.Relations})
			if err != nil {
				t.Fatal(err)
			}
			if len(m.Steps) > 0 || len(m.Left) != 1 || !strings.HasSuffix(m.Left[0], test.want) {
				t.Errorf("steps %v, left %q", m.Steps, m.Left)
			}
			if out := text(t, m, migration.Goose, repair.Both); strings.Contains(strings.ReplaceAll(out, "-- ", ""), ";") {
				t.Errorf("statements in:\n%s", out)
			}
		})
	}
}

func TestPlanRefuses(t *testing.T) {
	for _, s := range []*sqlschema.Schema{
		{Dialect: sqlschema.Dialect{Name: "sqlite"}},
		{Dialect: sqlschema.Dialect{Name: "mysql"}, Origin: sqlschema.FromModels},
	} {
		if _, err := repair.Plan(s, repair.Input{}); err == nil {
			t.Errorf("%s, origin %v: no error", s.Dialect, s.Origin)
		}
	}
}

// TestMigrationOnServer executes the way forwards, the delete, and the way back
// on MariaDB.
func TestMigrationOnServer(t *testing.T) {
	server := mariadbtest.Start(t)
	for _, c := range cases() {
		t.Run(c.name, func(t *testing.T) {
			res, _ := lint(t, c.project(t))
			m := plan(t, res)
			db := server.DB(t)
			exec(t, db, c.ddl...)
			before := facts(t, db)

			for _, s := range m.Steps {
				exec(t, db, s.Up...)
			}
			exec(t, db, c.rows...)
			exec(t, db, "DELETE FROM users WHERE id = 1")
			for table, query := range map[string]string{
				"users":    "SELECT COUNT(*) FROM users",
				"posts":    "SELECT COUNT(*) FROM posts",
				"comments": "SELECT COUNT(*) FROM comments",
			} {
				if table == "comments" && !strings.Contains(strings.Join(c.ddl, ""), "comments") {
					continue
				}
				var n int
				if err := db.QueryRow(query).Scan(&n); err != nil {
					t.Fatal(err)
				}
				if n != 1 {
					t.Errorf("%d rows of %s are left, want the other user's", n, table)
				}
			}

			for _, s := range slices.Backward(m.Steps) {
				exec(t, db, s.Down...)
			}
			if diff := cmp.Diff(before, facts(t, db)); diff != "" {
				t.Errorf("the way back leads elsewhere (-before +after):\n%s", diff)
			}
		})
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

func facts(t *testing.T, db *sql.DB) []string {
	t.Helper()
	s, err := snapshot.FromServer(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	lines := s.Lines()
	for i, line := range lines {
		// The server renames an index of its own making when a key is made again.
		lines[i] = indexName.ReplaceAllString(line, "index (")
	}
	return lines
}

var indexName = regexp.MustCompile(`index \S+ \(`)
