package migrations_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	atlas "ariga.io/atlas/sql/migrate"
	"github.com/go-sql-driver/mysql"
	"github.com/golang-migrate/migrate/v4"
	migratemysql "github.com/golang-migrate/migrate/v4/database/mysql"
	_ "github.com/golang-migrate/migrate/v4/source/file" // file://
	"github.com/pressly/goose/v3"
	sqlmigrate "github.com/rubenv/sql-migrate"

	"github.com/cascadelint/cascadelint/sqlschema/migration"
)

// tools are those whose own code is to be had as a Go module. The formats of
// Flyway, dbmate and plain files are read by package sqlschema/migration, and
// their statements are executed in internal/repair.
func tools() []tool {
	return []tool{
		{
			format: migration.Goose, first: map[string]string{"00001_init.sql": "-- +goose Up\n" + ddl + "-- +goose Down\n" + undo}, up: "00002_cascade.sql",
			forwards: func(t *testing.T, dir, dsn string) { runGoose(t, dir, dsn, false) },
			back:     func(t *testing.T, dir, dsn string) { runGoose(t, dir, dsn, true) },
		},
		{
			format: migration.GolangMigrate, first: map[string]string{"1_init.up.sql": ddl, "1_init.down.sql": undo}, up: "2_cascade.up.sql", down: "2_cascade.down.sql",
			forwards: func(t *testing.T, dir, dsn string) { runMigrate(t, dir, dsn, (*migrate.Migrate).Up) },
			back: func(t *testing.T, dir, dsn string) {
				runMigrate(t, dir, dsn, func(m *migrate.Migrate) error { return m.Steps(-1) })
			},
		},
		{
			format: migration.SQLMigrate, first: map[string]string{"1_init.sql": "-- +migrate Up\n" + ddl + "-- +migrate Down\n" + undo}, up: "2_cascade.sql",
			forwards: func(t *testing.T, dir, dsn string) { runSQLMigrate(t, dir, dsn, sqlmigrate.Up, 0) },
			back:     func(t *testing.T, dir, dsn string) { runSQLMigrate(t, dir, dsn, sqlmigrate.Down, 1) },
		},
		{
			// Atlas has no files for the way back: it is executed as a file of its own.
			format: migration.Atlas, first: map[string]string{"20240101000000_init.sql": ddl, "atlas.sum": "h1:\n"},
			up: "20240102000000_cascade.sql", down: "back",
			forwards: runAtlas,
			back:     func(t *testing.T, dir, dsn string) { runAtlasFile(t, filepath.Join(dir, "back"), dsn) },
		},
	}
}

func open(t *testing.T, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func runGoose(t *testing.T, dir, dsn string, back bool) {
	t.Helper()
	p, err := goose.NewProvider(goose.DialectMySQL, open(t, dsn), os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	if back {
		_, err = p.Down(context.Background())
	} else {
		_, err = p.Up(context.Background())
	}
	if err != nil {
		t.Fatalf("goose: %v", err)
	}
}

// runMigrate gives golang-migrate the connection that it asks for where a file
// has several statements.
func runMigrate(t *testing.T, dir, dsn string, do func(*migrate.Migrate) error) {
	t.Helper()
	cfg, err := mysql.ParseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	cfg.MultiStatements = true
	driver, err := migratemysql.WithInstance(open(t, cfg.FormatDSN()), &migratemysql.Config{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := migrate.NewWithDatabaseInstance("file://"+filepath.ToSlash(dir), "mysql", driver)
	if err != nil {
		t.Fatal(err)
	}
	if err := do(m); err != nil && !errors.Is(err, migrate.ErrNoChange) {
		t.Fatalf("golang-migrate: %v", err)
	}
}

func runSQLMigrate(t *testing.T, dir, dsn string, direction sqlmigrate.MigrationDirection, limit int) {
	t.Helper()
	if _, err := sqlmigrate.ExecMax(open(t, dsn), "mysql", &sqlmigrate.FileMigrationSource{Dir: dir}, direction, limit); err != nil {
		t.Fatalf("sql-migrate: %v", err)
	}
}

// runAtlas executes the files that are not executed yet, with Atlas's own reader
// of statements.
func runAtlas(t *testing.T, dir, dsn string) {
	t.Helper()
	db := open(t, dsn)
	if _, err := db.Exec("CREATE TABLE IF NOT EXISTS done (name VARCHAR(80) PRIMARY KEY)"); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.sql"))
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(files)
	for _, file := range files {
		if _, err := db.Exec("INSERT INTO done VALUES (?)", filepath.Base(file)); err != nil {
			if strings.Contains(err.Error(), "Duplicate") {
				continue
			}
			t.Fatal(err)
		}
		runAtlasFile(t, file, dsn)
	}
}

func runAtlasFile(t *testing.T, file, dsn string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	statements, err := atlas.NewLocalFile(filepath.Base(file), data).Stmts()
	if err != nil || len(statements) == 0 {
		t.Fatalf("atlas: %d statements, %v", len(statements), err)
	}
	exec(t, open(t, dsn), statements...)
}
