package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/cli"
)

// project makes a folder with a schema and no Go code.
func project(t *testing.T, schema string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, text := range map[string]string{".cascadelint.yaml": "dialect: mariadb\nschema: [schema.sql]\n", "schema.sql": schema} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const shopDDL = "CREATE TABLE users (id INT PRIMARY KEY);\nCREATE TABLE posts (\n  id INT PRIMARY KEY,\n  user_id INT,\n" +
	"  CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE\n);\n"

// TestAccepted: a comment in the DDL accepts what the database says of the line,
// and nothing else; the linter does not call it stale.
func TestAccepted(t *testing.T) {
	db, dsn := database(t)
	exec(t, db, "CREATE TABLE users (id INT PRIMARY KEY)", "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT, KEY (user_id))", "INSERT INTO posts VALUES (1, 7)")
	accepted := strings.Replace(shopDDL, "  CONSTRAINT", "  -- cascadelint:ignore CL402 the key comes with the next release\n  CONSTRAINT", 1)
	for _, test := range []struct {
		name, ddl string
		want, not []string
	}{
		{"without", shopDDL, []string{"[CL401]", "[CL402]"}, nil},
		{"one rule", accepted, []string{"[CL401]"}, []string{"CL402", "CL902"}},
		{"another line", strings.Replace(shopDDL, "CREATE TABLE users", "-- cascadelint:ignore CL402 not this one\nCREATE TABLE users", 1), []string{"[CL401]", "[CL402]"}, []string{"CL902"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := project(t, test.ddl)
			code, out, errs := run(t, dsn, "verify", "-C", dir)
			if code != 1 {
				t.Errorf("exit code %d\n%s%s", code, out, errs)
			}
			for _, want := range test.want {
				if !strings.Contains(out, want) {
					t.Errorf("no %s in\n%s", want, out)
				}
			}
			for _, not := range test.not {
				if strings.Contains(out, not) {
					t.Errorf("%s in\n%s", not, out)
				}
			}
		})
	}
	dir := project(t, accepted)
	for name, text := range map[string]string{"go.mod": "module example.com/shop\n\ngo 1.26\n", "shop.go": "package shop\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, out, errs := run(t, "", "-C", dir, "./..."); code != 0 {
		t.Errorf("the linter: exit code %d\n%s%s", code, out, errs)
	}
}

// TestDocumentedAccount runs the statements of docs/verify.md: the account sees
// everything. One that sees less is told so, and never that there is no key.
func TestDocumentedAccount(t *testing.T) {
	db, dsn := database(t)
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range append([]string{"SET foreign_key_checks = 0"}, append(strings.Split(shopDDL, ";\n"), "INSERT INTO posts VALUES (1, 7)", "SET foreign_key_checks = 1")...) {
		if strings.TrimSpace(s) == "" {
			continue
		}
		if _, err := conn.ExecContext(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
	documented := statements(t, "CREATE USER")
	if len(documented) != 2 {
		t.Fatalf("docs/verify.md creates the account by %q", documented)
	}
	create := func(user string, statements ...string) (dsnOf string) {
		for _, s := range statements {
			exec(t, db, strings.NewReplacer("cascadelint@'%'", user+"@localhost", "'…'", "'geheim'", "shop.", "`"+name+"`.").Replace(s))
		}
		t.Cleanup(func() { exec(t, db, "DROP USER "+user+"@localhost") })
		return strings.Replace(dsn, "root@", user+":geheim@", 1)
	}
	dir := project(t, shopDDL)

	code, out, errs := run(t, create("documented", documented...), "verify", "-C", dir)
	if code != 1 || strings.Count(out, "docs:") != 1 || !strings.Contains(out, "1 row of posts.user_id refers to users.id that does not exist [CL401]") || errs != "" {
		t.Errorf("the documented account: exit code %d\n%s%s", code, out, errs)
	}
	code, out, errs = run(t, create("noTriggers", "CREATE USER cascadelint@'%' IDENTIFIED BY '…'", "GRANT SELECT ON shop.* TO cascadelint@'%'"), "verify", "-C", dir)
	if code != 1 || !strings.Contains(out, "info: the account noTriggers@localhost cannot see triggers: that none is found says nothing [CL402]") ||
		strings.Contains(out, "is not in the database") || !strings.Contains(out, "[CL401]") {
		t.Errorf("SELECT alone: exit code %d\n%s%s", code, out, errs)
	}
	code, out, errs = run(t, create("oneTable", "CREATE USER cascadelint@'%' IDENTIFIED BY '…'", "GRANT SELECT ON shop.posts TO cascadelint@'%'"), "verify", "-C", dir)
	for _, want := range []string{
		"cannot see tables on which the account has no privilege: that none is found says nothing [CL402]",
		"table users is not in the database, or the account may not see it [CL402]",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("one table: no %q in\n%s%s", want, out, errs)
		}
	}
	if code != 1 || strings.Contains(out, "foreign key fk (posts.user_id → users.id) is not in the database") {
		t.Errorf("one table: exit code %d\n%s%s", code, out, errs)
	}
	code, _, errs = run(t, create("nothing", "CREATE USER cascadelint@'%' IDENTIFIED BY '…'"), "verify", "-C", dir)
	if code != 2 || !strings.Contains(errs, "an administrator can GRANT SELECT, TRIGGER ON `"+name+"`.*") {
		t.Errorf("no privilege: exit code %d\n%s", code, errs)
	}
	for _, text := range []string{out, errs} {
		if strings.Contains(text, "geheim") {
			t.Errorf("a password in %s", text)
		}
	}
}

// TestOptionFile: the account of ~/.my.cnf and of --defaults-file, whose password
// no output, state file or list of the server's processes tells.
func TestOptionFile(t *testing.T) {
	db, dsn := database(t)
	exec(t, db, strings.Split(strings.TrimSuffix(shopDDL, ";\n"), ";\n")...)
	exec(t, db, "CREATE USER filed@localhost IDENTIFIED BY 'top #s3cret/x'", "GRANT SELECT, TRIGGER ON *.* TO filed@localhost")
	t.Cleanup(func() { exec(t, db, "DROP USER filed@localhost") })
	var name, socket string
	if err := db.QueryRow("SELECT DATABASE(), @@socket").Scan(&name, &socket); err != nil {
		t.Fatal(err)
	}
	home, dir := t.TempDir(), project(t, shopDDL)
	file := filepath.Join(home, ".my.cnf")
	text := "[mysqld]\nuser=mysql\n[client]\nuser=filed\npassword='top #s3cret/x'\nsocket=" + socket + "\n[cascadelint]\ndatabase=" + name + "\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	elsewhere := filepath.Join(home, "other.cnf")
	if err := os.Rename(file, elsewhere); err != nil {
		t.Fatal(err)
	}
	check := func(from string, env []string, args ...string) {
		state := filepath.Join(t.TempDir(), "state.json")
		args = append([]string{"verify", "-v", "-C", dir, "--state", state, "--timeout", "1ns"}, args...)
		code, out, errs := runIn(t, cli.Env{Dir: dir, Vars: append(os.Environ(), env...)}, args...)
		if code != 2 || !strings.Contains(errs, "database filed@unix("+socket+")/"+name+", named by "+from) || !strings.Contains(errs, "the time for the scan is over") {
			t.Errorf("%s: exit code %d\n%s%s", from, code, out, errs)
		}
		kept, err := os.ReadFile(state)
		if err != nil {
			t.Fatal(err)
		}
		if all := out + errs + string(kept) + strings.Join(args, " "); strings.Contains(all, "s3cret") {
			t.Errorf("%s: a password in %s", from, all)
		}
	}
	check(elsewhere, []string{"CASCADELINT_DSN=", "HOME=" + t.TempDir()}, "--defaults-file", elsewhere)
	if err := os.Rename(elsewhere, file); err != nil {
		t.Fatal(err)
	}
	check(file, []string{"CASCADELINT_DSN=", "HOME=" + home})
	check("$CASCADELINT_DSN", []string{"CASCADELINT_DSN=" + strings.Replace(dsn, "root@", "filed:top #s3cret/x@", 1), "HOME=" + home})
}

// statements gives those of the SQL block of docs/verify.md that begins so.
func statements(t *testing.T, first string) (out []string) {
	t.Helper()
	text, err := os.ReadFile("../../docs/verify.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, ok := strings.Cut(string(text), "```sql\n"+first)
	if !ok {
		t.Fatalf("docs/verify.md has no SQL that begins with %s", first)
	}
	block, _, _ = strings.Cut(first+block, "```")
	for _, s := range strings.Split(block, ";\n") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}
