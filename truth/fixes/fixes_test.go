package fixes_test

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"
	_ "gorm.io/driver/mysql" // the programs need it, and gorm
	_ "gorm.io/gorm"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/project"
)

const ddl = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY, name VARCHAR(20)) ENGINE=InnoDB;
CREATE TABLE posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED NOT NULL, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id)) ENGINE=InnoDB;
CREATE TABLE comments (id BIGINT UNSIGNED PRIMARY KEY, post_id BIGINT UNSIGNED NOT NULL, FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE) ENGINE=InnoDB;
`

// programs delete user 1 on the database that $DSN names.
var programs = map[string]struct{ code, fix string }{
	"transaction": {fix: "delete from posts before, in the same transaction", code: `package main

import (
	"database/sql"
	"os"

	_ "github.com/go-sql-driver/mysql"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("DSN"))
	if err != nil {
		panic(err)
	}
	tx, err := db.Begin()
	if err != nil {
		panic(err)
	}
	if err := remove(tx, 1); err != nil {
		panic(err)
	}
	if err := tx.Commit(); err != nil {
		panic(err)
	}
}

func remove(tx *sql.Tx, id int64) error {
	_, err := tx.Exec("DELETE FROM users WHERE id = ?", id)
	return err
}
`},
	"GORM's Select": {fix: `add Select("Posts") to the delete`, code: `package main

import (
	"os"

	"gorm.io/driver/mysql"
	"gorm.io/gorm"
)

type User struct {
	ID    uint
	Name  string
	Posts []Post
}

type Post struct {
	ID     uint
	UserID uint
}

func main() {
	db, err := gorm.Open(mysql.Open(os.Getenv("DSN")), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	if err := remove(db); err != nil {
		panic(err)
	}
}

func remove(db *gorm.DB) error {
	return db.Delete(&User{ID: 1}).Error
}
`},
}

func TestFixes(t *testing.T) {
	server := mariadbtest.Start(t)
	for name, p := range programs {
		t.Run(name, func(t *testing.T) {
			dir := module(t, p.code)
			db, dsn := database(t, server)
			if out, err := execute(dir, dsn); err == nil || !strings.Contains(out, "1451") {
				t.Fatalf("before: %v, want error 1451\n%s", err, out)
			}
			found := lint(t, dir)
			if len(found) != 1 || found[0].Code != "CL102" || len(found[0].Fixes) != 1 || found[0].Fixes[0].Message != p.fix {
				t.Fatalf("findings %+v", found)
			}
			apply(t, found[0].Fixes[0])
			if left := lint(t, dir); len(left) > 0 {
				t.Errorf("after: %+v", left)
			}
			if out, err := execute(dir, dsn); err != nil {
				t.Fatalf("after: %v\n%s", err, out)
			}
			for _, table := range []string{"users", "posts", "comments"} {
				var n int
				if err := db.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&n); err != nil {
					t.Fatal(err)
				}
				if n != 1 {
					t.Errorf("%d rows of %s are left, want the other user's", n, table)
				}
			}
		})
	}
}

// module writes a program that has the libraries of this module.
func module(t *testing.T, code string) string {
	t.Helper()
	dir := t.TempDir()
	repo, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), strings.Replace(string(data), "=> ../../", "=> "+repo, 1))
	}
	write(t, filepath.Join(dir, "main.go"), code)
	write(t, filepath.Join(dir, "schema.sql"), ddl)
	write(t, filepath.Join(dir, ".cascadelint.yaml"), "dialect: mariadb@10.11\nschema: [schema.sql]\n")
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// database makes the tables, with rows of two users.
func database(t *testing.T, server *mariadbtest.Server) (db *sql.DB, dsn string) {
	t.Helper()
	db = server.DB(t)
	statements := strings.Split(strings.TrimSuffix(strings.TrimSpace(ddl), ";"), ";\n")
	for _, s := range append(statements, "INSERT INTO users (id) VALUES (1), (2)", "INSERT INTO posts VALUES (10, 1), (20, 2)", "INSERT INTO comments VALUES (100, 10), (200, 20)") {
		if _, err := db.Exec(s); err != nil {
			t.Fatal(err)
		}
	}
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	return db, server.DSN(name)
}

func execute(dir, dsn string) (string, error) {
	cmd := exec.Command("go", "run", "-mod=mod", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "DSN="+dsn, "GOWORK=off")
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func lint(t *testing.T, dir string) []finding.Finding {
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
	return res.Findings
}

// apply changes the files, last edit first.
func apply(t *testing.T, f finding.Fix) {
	t.Helper()
	for _, e := range slices.Backward(f.Edits) {
		data, err := os.ReadFile(e.File)
		if err != nil {
			t.Fatal(err)
		}
		write(t, e.File, string(data[:e.Start])+e.New+string(data[e.End:]))
	}
}
