package truth_test

import (
	"bytes"
	"context"
	"database/sql"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
)

// load runs the scripts on the server, a statement at a time as our own
// splitter cuts them, over one connection: dumps set session variables.
func load(t *testing.T, db *sql.DB, scripts []migration.Script) {
	t.Helper()
	ctx := context.Background()
	conn, err := db.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, script := range scripts {
		for _, stmt := range mysql.Split(script.SQL) {
			if stmt.Kind != mysql.KindStatement || strings.TrimSpace(stmt.SQL()) == "" {
				continue
			}
			if _, err := conn.ExecContext(ctx, stmt.SQL()); err != nil {
				t.Fatalf("%s:%d: %v\n%s", script.File, script.Line+stmt.Line-1, err, stmt.SQL())
			}
		}
	}
}

// loadWithClient runs the scripts through the mariadb client, which splits them
// by itself. It does not know the bodies of triggers without DELIMITER; where
// the scripts have none of that command the server splits them, as it does for
// the tools that send whole files.
func loadWithClient(t *testing.T, s *mariadbtest.Server, db *sql.DB, scripts []migration.Script) {
	t.Helper()
	var all strings.Builder
	for _, script := range scripts {
		all.WriteString(script.SQL)
		all.WriteString("\n")
	}
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(strings.ToUpper(all.String()), "DELIMITER ") {
		multi, err := sql.Open("mysql", s.DSN(name)+"&multiStatements=true")
		if err != nil {
			t.Fatal(err)
		}
		defer multi.Close()
		for _, script := range scripts {
			if _, err := multi.Exec(script.SQL); err != nil {
				t.Fatalf("%s as a whole: %v", script.File, err)
			}
		}
		return
	}
	cmd, err := s.Installation.Tool("mariadb", "--no-defaults", "--user=root", "--socket="+s.Socket, name)
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stdin = strings.NewReader(all.String())
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("mariadb client: %v\n%s", err, out)
	}
}

// dump runs mariadb-dump on the database.
func dump(t *testing.T, s *mariadbtest.Server, db *sql.DB, flags ...string) string {
	t.Helper()
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"--no-defaults", "--user=root", "--socket=" + s.Socket}, flags...)
	cmd, err := s.Installation.Tool("mariadb-dump", append(args, name)...)
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("mariadb-dump: %v\n%s", err, &stderr)
	}
	return string(out)
}
