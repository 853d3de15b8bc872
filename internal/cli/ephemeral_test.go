package cli_test

import (
	"context"
	"io"
	"math/rand/v2"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/cli"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
)

// shortDir is a temporary folder in which a socket's path is short enough.
func shortDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/tmp", "cl")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// left lists what is in a folder that must become empty.
func left(t *testing.T, dir string) string {
	t.Helper()
	names := ""
	for range 500 {
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		if len(entries) == 0 {
			return ""
		}
		names = entries[0].Name()
		time.Sleep(20 * time.Millisecond)
	}
	return names
}

// TestEphemeral boots a private server for the blog's DDL, and leaves nothing.
func TestEphemeral(t *testing.T) {
	s := mariadbtest.Start(t)
	dir := shortDir(t)
	t.Setenv("TMPDIR", dir)
	for _, schema := range []string{"cascade", "nocascade"} {
		code, out, errs := run(t, "", "verify", "-C", blog, "--schema", schema, "--ephemeral", "--server", s.Installation.Program)
		if code != 0 || !strings.Contains(out, "probed 2 foreign keys with ") {
			t.Errorf("%s: exit code %d\n%s%s", schema, code, out, errs)
		}
		if !strings.Contains(errs, "the project's DDL is for mysql@8.0, the private server is mariadb 10.11") {
			t.Errorf("%s: the other product is not told of: %s", schema, errs)
		}
	}
	if name := left(t, dir); name != "" {
		t.Errorf("%s is left", name)
	}
}

// TestEphemeralDDL: statements of every kind are loaded, one that the server
// refuses is told with its place, and what the DDL then lacks is found.
func TestEphemeralDDL(t *testing.T) {
	s := mariadbtest.Start(t)
	t.Setenv("TMPDIR", shortDir(t))
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(".cascadelint.yaml", "dialect: mariadb@10.11\nschema: [schema.sql]\n")
	write("schema.sql", `CREATE DATABASE shop; USE shop;
CREATE TABLE users (id INT PRIMARY KEY, team INT, KEY (team));
DELIMITER //
CREATE TRIGGER gone BEFORE DELETE ON users FOR EACH ROW BEGIN SET @gone = OLD.id; END //
DELIMITER ;
CREATE TABLE tasks (
  id INT PRIMARY KEY,
  team INT,
  CONSTRAINT fk_team FOREIGN KEY (team) REFERENCES users (team) ON DELETE CASCADE
);
CREATE TABLE broken (id INT PRIMARY KEY, x BIGINT, CONSTRAINT fk_x FOREIGN KEY (x) REFERENCES users (id));
SET foreign_key_checks = 0;
`)
	code, out, errs := run(t, "", "verify", "-C", dir, "--ephemeral", "--server", s.Installation.Program)
	if code != 1 || !strings.Contains(errs, "schema.sql:11: the server refuses the statement: Error 1005") {
		t.Errorf("exit code %d\n%s%s", code, out, errs)
	}
	for _, want := range []string{"schema.sql:9:", "[CL403]", "table broken is not in the database [CL402]", "1 otherwise than promised"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

// TestEphemeralMistakes names what cannot be done, and what to do.
func TestEphemeralMistakes(t *testing.T) {
	models, sqlite := filepath.Join(t.TempDir(), ".cascadelint.yaml"), filepath.Join(t.TempDir(), ".cascadelint.yaml")
	for file, text := range map[string]string{
		models: "dialect: mysql@8.0\n", sqlite: "dialect: sqlite\nschema: [schema.sql]\n",
		filepath.Join(filepath.Dir(sqlite), "schema.sql"): "CREATE TABLE t (id INTEGER PRIMARY KEY);\n",
	} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		name string
		args []string
		want string
	}{
		{"no program", []string{"-C", blog, "--schema", "cascade", "--ephemeral", "--server", "/no/such/mysqld"}, "--server: run /no/such/mysqld --version"},
		{"another program", []string{"-C", blog, "--schema", "cascade", "--ephemeral", "--server", "/bin/true"}, "expected the version of a MariaDB server, or of MySQL 5.7 or later"},
		{"server alone", []string{"-C", blog, "--server", "mysqld"}, "give --ephemeral too"},
		{"a database too", []string{"-C", blog, "--ephemeral", "--dsn", "root@tcp(localhost)/x"}, "give one of them"},
		{"models alone", []string{"-C", blog, "--config", models, "--ephemeral"}, "its schema is derived from the models"},
		{"no schema of theirs", []string{"-C", blog, "--config", sqlite, "--ephemeral"}, "the project has no schema of either"},
	} {
		t.Run(test.name, func(t *testing.T) {
			code, out, errs := run(t, "", append([]string{"verify"}, test.args...)...)
			if code != 2 || !strings.Contains(errs, test.want) {
				t.Errorf("exit code %d, want one that says %q\n%s%s", code, test.want, out, errs)
			}
		})
	}
}

// envEphemeral makes the test binary, run again by TestEphemeralKilled, verify
// the blog on a private server, which is the program that it names.
const envEphemeral = "CASCADELINT_TEST_EPHEMERAL"

// TestEphemeralKilled kills the command at 8 random moments: neither a server
// nor a folder is left.
func TestEphemeralKilled(t *testing.T) {
	if program := os.Getenv(envEphemeral); program != "" {
		dir, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		cli.Run(context.Background(), []string{"verify", "-C", blog, "--schema", "cascade", "--ephemeral", "--server", program}, io.Discard, os.Stderr, cli.Env{Dir: dir, Vars: os.Environ()})
		return
	}
	s := mariadbtest.Start(t)
	dir := shortDir(t)
	began := 0
	for range 8 {
		cmd := osexec.Command(os.Args[0], "-test.run=^TestEphemeralKilled$")
		cmd.Env = append(os.Environ(), envEphemeral+"="+s.Installation.Program, "TMPDIR="+dir, "GOTMPDIR="+t.TempDir())
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		// From the moment that there is something to leave.
		for range 1000 {
			if found, err := filepath.Glob(filepath.Join(dir, "cascadelint-*")); err == nil && len(found) > 0 {
				began++
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		time.Sleep(time.Duration(20+rand.IntN(3500)) * time.Millisecond)
		_ = cmd.Process.Kill() // it may have ended
		_ = cmd.Wait()         // reports the kill
		if name := left(t, dir); name != "" {
			files, _ := filepath.Glob(filepath.Join(dir, name, "*"))
			t.Fatalf("%s is left, with %v", name, files)
		}
	}
	if began < 7 {
		t.Errorf("only %d of 8 runs had begun when they were killed", began)
	}
}
