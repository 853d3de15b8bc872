package introspect_test

import (
	"context"
	"database/sql"
	"fmt"
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
	"github.com/cascadelint/cascadelint/verify/introspect"
)

// TestEqualsDDL loads the schema folders that the DDL reader is held against:
// what a server is seen to have equals what was read from the statements.
func TestEqualsDDL(t *testing.T) {
	s := mariadbtest.Start(t)
	root := filepath.Join("..", "..", "sqlschema", "truth", "testdata")
	for name, format := range map[string]migration.Format{
		"goose": migration.Goose, "golang-migrate": migration.GolangMigrate, "dbmate": migration.Dbmate,
		"sql-migrate": migration.SQLMigrate, "flyway": migration.Flyway, "atlas": migration.Atlas,
		"plain": migration.Plain, "schema-file": migration.Plain, "mysqldump": migration.Plain,
		"mariadb-dump": migration.Plain, "structure-file": migration.Plain, "growing": migration.Plain,
	} {
		t.Run(name, func(t *testing.T) {
			scripts, _, err := migration.Scripts(os.DirFS(filepath.Join(root, name)), format, sqlschema.Dialect{Name: "mariadb"})
			if err != nil {
				t.Fatal(err)
			}
			db := s.DB(t)
			d, err := sqlschema.ParseDialect("mariadb@" + s.Version())
			if err != nil {
				t.Fatal(err)
			}
			declared := load(t, db, d, scripts)
			live := read(t, db)
			if live.Schema.Dialect != d {
				t.Errorf("dialect %v, want %v", live.Schema.Dialect, d)
			}
			seen := snapshot.FromSchema(live.Schema)
			ddl := mysql.NewReader(d)
			for _, script := range scripts {
				ddl.Read(script.File, script.Line, script.SQL)
			}
			want := snapshot.FromSchema(ddl.Schema())
			want.FillDefaultEngine()
			if diff := cmp.Diff(want.Lines(), seen.WithoutKeyIndexes(want, declared).Lines()); diff != "" {
				t.Errorf("schema (-read +live):\n%s", diff)
			}
			if len(live.Unseen) > 0 {
				t.Errorf("root does not see %v", live.Unseen)
			}
		})
	}
}

// load runs the scripts and lists the columns of all keys declared at any time,
// for which the server may have made indexes.
func load(t *testing.T, db *sql.DB, d sqlschema.Dialect, scripts []migration.Script) (keys [][]string) {
	t.Helper()
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	r := mysql.NewReader(d)
	for _, script := range scripts {
		for _, stmt := range mysql.Split(script.SQL) {
			if stmt.Kind != mysql.KindStatement || strings.TrimSpace(stmt.SQL()) == "" {
				continue
			}
			if _, err := conn.ExecContext(t.Context(), stmt.SQL()); err != nil {
				t.Fatalf("%s: %v\n%s", script.File, err, stmt.SQL())
			}
			r.Read(script.File, script.Line, stmt.SQL())
			for _, table := range r.Schema().Tables {
				for _, k := range table.ForeignKeys {
					keys = append(keys, k.Columns)
				}
			}
		}
	}
	return keys
}

func read(t *testing.T, db introspect.Querier) *introspect.Database {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	return live
}

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := db.ExecContext(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// TestPrivileges: with SELECT alone MariaDB hides the rules of foreign keys in
// two views; they are found all the same, and what is not is named.
func TestPrivileges(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	exec(t, db,
		"CREATE TABLE users (id INT PRIMARY KEY)",
		"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, CONSTRAINT fk_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL)",
		"CREATE TABLE likes (id INT PRIMARY KEY, user_id INT, CONSTRAINT fk_like FOREIGN KEY (user_id) REFERENCES users (id))",
		"CREATE TRIGGER gone AFTER DELETE ON users FOR EACH ROW SET @gone = OLD.id")
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, grant string
		unseen      []string
		tables      int
		triggers    int
	}{
		{"select", "SELECT ON " + name + ".*", []string{"triggers"}, 3, 0},
		{"documented", "SELECT, TRIGGER ON " + name + ".*", nil, 3, 1},
		{"everywhere", "SELECT, TRIGGER ON *.*", nil, 3, 1},
		{"all", "ALL PRIVILEGES ON `" + strings.ReplaceAll(name, "_", `\_`) + "`.*", nil, 3, 1},
		{"one table", "SELECT ON " + name + ".posts", []string{"triggers", "tables on which the account has no privilege"}, 1, 0},
	}
	for i, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			user := fmt.Sprintf("reader%d", i)
			exec(t, db, "CREATE USER "+user+"@localhost IDENTIFIED BY 'secret'", "GRANT "+test.grant+" TO "+user+"@localhost")
			t.Cleanup(func() { exec2(t, db, "DROP USER "+user+"@localhost") })
			other := open(t, strings.Replace(s.DSN(name), "root@", user+":secret@", 1))
			live := read(t, other)
			var unseen []string
			for _, u := range live.Unseen {
				unseen = append(unseen, u.What)
			}
			if diff := cmp.Diff(test.unseen, unseen); diff != "" {
				t.Errorf("unseen (-want +got):\n%s", diff)
			}
			if len(live.Schema.Tables) != test.tables {
				t.Errorf("%d tables, want %d", len(live.Schema.Tables), test.tables)
			}
			posts := live.Schema.Table("posts")
			if len(posts.ForeignKeys) != 1 || posts.ForeignKeys[0].OnDelete != sqlschema.SetNull {
				t.Errorf("foreign keys of posts: %+v", posts.ForeignKeys)
			}
			if users := live.Schema.Table("users"); users != nil && len(users.Triggers) != test.triggers {
				t.Errorf("triggers: %v", users.Triggers)
			}
		})
	}
}

func exec2(t *testing.T, db *sql.DB, statement string) {
	t.Helper()
	if _, err := db.ExecContext(context.Background(), statement); err != nil {
		t.Error(err)
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

// TestStates: what a live server does with keys that look alike in its catalogue.
func TestStates(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, s := range []string{
		"SET foreign_key_checks = 0",
		"CREATE TABLE `we``ird \"näme\"` (`i d` INT PRIMARY KEY)",
		"CREATE TABLE good (id INT PRIMARY KEY, w INT, FOREIGN KEY (w) REFERENCES `we``ird \"näme\"` (`i d`) ON DELETE CASCADE)",
		"CREATE TABLE dangling (id INT PRIMARY KEY, m INT, FOREIGN KEY (m) REFERENCES missing (id))",
		"CREATE TABLE isam (id INT PRIMARY KEY, g INT, FOREIGN KEY (g) REFERENCES good (id)) ENGINE=MyISAM",
		"CREATE VIEW seen AS SELECT id FROM good",
		"CREATE SEQUENCE counter",
	} {
		if _, err := conn.ExecContext(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	live := read(t, conn)
	for table, want := range map[string]sqlschema.Enforcement{
		"good":     {State: sqlschema.Enforced},
		"dangling": {State: sqlschema.EnforcementUnknown, Reason: sqlschema.ReasonNoParent},
	} {
		if got := live.Schema.Table(table).ForeignKeys[0].Enforcement; got != want {
			t.Errorf("%s: %+v, want %+v", table, got, want)
		}
	}
	if keys := live.Schema.Table("isam").ForeignKeys; len(keys) != 0 {
		t.Errorf("MyISAM keeps %v", keys)
	}
	if v := live.Schema.Table("seen"); v == nil || !v.View {
		t.Errorf("view: %+v", v)
	}
	if live.Schema.Table("counter") != nil {
		t.Error("a sequence is taken for a table")
	}
}

func TestNoDatabase(t *testing.T) {
	s := mariadbtest.Start(t)
	_, err := introspect.Read(t.Context(), open(t, s.DSN("")))
	if err == nil || !strings.Contains(err.Error(), "no database is selected") {
		t.Errorf("error %v", err)
	}
}
