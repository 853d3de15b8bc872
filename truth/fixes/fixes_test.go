package fixes_test

import (
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/packages"
	_ "gorm.io/driver/mysql" // the programs need it, and gorm
	_ "gorm.io/gorm"

	analysis "github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/project"
)

const ddl = `CREATE TABLE users (id BIGINT UNSIGNED PRIMARY KEY, name VARCHAR(20)) ENGINE=InnoDB;
CREATE TABLE posts (id BIGINT UNSIGNED PRIMARY KEY, user_id BIGINT UNSIGNED NOT NULL, CONSTRAINT posts_user FOREIGN KEY (user_id) REFERENCES users (id)) ENGINE=InnoDB;
CREATE TABLE comments (id BIGINT UNSIGNED PRIMARY KEY, post_id BIGINT UNSIGNED NOT NULL, FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE) ENGINE=InnoDB;
`

// program deletes user 1 on the database that $DSN names.
type program struct {
	name string
	code string
	// migrates is set where the program makes the tables with AutoMigrate and
	// fills them; else they are those of ddl.
	migrates bool
	// finding is the code of the finding that is mended, among is what is found.
	finding string
	among   []string
	// fixes are all that the finding offers; each is applied to a copy.
	fixes []string
	// tables hold one row, that of user 2, when the delete has been done.
	tables []string
}

func TestFixes(t *testing.T) {
	server := mariadbtest.Start(t)
	for _, p := range programs() {
		t.Run(p.name, func(t *testing.T) {
			dir := p.module(t)
			_, dsn := p.database(t, server)
			if out, err := execute(dir, dsn); err == nil || !strings.Contains(out, "1451") {
				t.Fatalf("before: %v, want error 1451\n%s", err, out)
			}
			found := lint(t, dir)
			if diff := cmp.Diff(p.among, codes(found)); diff != "" {
				t.Fatalf("findings (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(p.fixes, messages(p.pick(found).Fixes)); diff != "" {
				t.Fatalf("fixes (-want +got):\n%s", diff)
			}
			for i := range p.fixes {
				t.Run(p.fixes[i], func(t *testing.T) { p.apply(t, server, i) })
			}
		})
	}
}

// apply applies one of the fixes to a fresh copy, lints it and runs it.
func (p program) apply(t *testing.T, server *mariadbtest.Server, fix int) {
	dir := p.module(t)
	apply(t, p.pick(lint(t, dir)).Fixes[fix])
	if left := lint(t, dir); len(left) > 0 {
		t.Errorf("after: %+v", left)
	}
	db, dsn := p.database(t, server)
	if out, err := execute(dir, dsn); err != nil {
		t.Fatalf("after: %v\n%s", err, out)
	}
	for _, table := range p.tables {
		var n int
		if err := db.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&n); err != nil {
			t.Fatal(err)
		}
		if n != 1 {
			t.Errorf("%d rows of %s are left, want the other user's", n, table)
		}
	}
}

// pick gives the finding that is mended.
func (p program) pick(found []finding.Finding) finding.Finding {
	i := slices.IndexFunc(found, func(f finding.Finding) bool { return f.Code == p.finding })
	if i < 0 {
		return finding.Finding{}
	}
	return found[i]
}

func codes(found []finding.Finding) []string {
	var out []string
	for _, f := range found {
		out = append(out, f.Code)
	}
	slices.Sort(out)
	return out
}

func messages(fixes []finding.Fix) []string {
	var out []string
	for _, f := range fixes {
		out = append(out, f.Message)
	}
	return out
}

// module writes the program, with the libraries of this module.
func (p program) module(t *testing.T) string {
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
	write(t, filepath.Join(dir, "main.go"), p.code)
	config := "dialect: mariadb@10.11\n"
	if !p.migrates {
		config += "schema: [schema.sql]\n"
		write(t, filepath.Join(dir, "schema.sql"), ddl)
	}
	write(t, filepath.Join(dir, ".cascadelint.yaml"), config)
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// database makes the tables, with rows of two users, where the program does not.
func (p program) database(t *testing.T, server *mariadbtest.Server) (db *sql.DB, dsn string) {
	t.Helper()
	db = server.DB(t)
	var statements []string
	if !p.migrates {
		statements = append(strings.Split(strings.TrimSuffix(strings.TrimSpace(ddl), ";"), ";\n"),
			"INSERT INTO users (id) VALUES (1), (2)", "INSERT INTO posts VALUES (10, 1), (20, 2)", "INSERT INTO comments VALUES (100, 10), (200, 20)")
	}
	for _, s := range statements {
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
	pkgs, err := packages.Load(&packages.Config{Mode: analysis.Mode, Dir: dir, Env: append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod")}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	res, err := analysis.Run(pkgs, p.Analyzer(), nil)
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
