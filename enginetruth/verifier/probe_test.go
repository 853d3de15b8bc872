//go:build truth

package verifier_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/enginetruth/servers"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/probe"
)

// probed are schemas with what the probe finds of them, by engine; an engine
// that is not named keeps to its keys. Nothing may come unforeseen.
var probed = []struct {
	name       string
	statements []string
	without    string // the engine that refuses the statements
	want       map[string][]string
}{
	{name: "three keys deep", statements: []string{
		"CREATE TABLE accounts (id INT PRIMARY KEY)",
		"CREATE TABLE users (id INT PRIMARY KEY, account_id INT NOT NULL, CONSTRAINT fk_users FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)",
		"CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, CONSTRAINT fk_orders FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE)",
		"CREATE TABLE items (id INT PRIMARY KEY, order_id INT NOT NULL, CONSTRAINT fk_items FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE)",
	}, want: map[string][]string{"mysql@9.7": {
		"accounts > users > orders: foreseen: 2 rows are still there, without a parent; items: 4 rows are still there, below a row that should have gone",
	}}},
	{name: "two keys deep", statements: []string{
		"CREATE TABLE accounts (id INT PRIMARY KEY)",
		"CREATE TABLE users (id INT PRIMARY KEY, account_id INT NOT NULL, CONSTRAINT fk_users FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)",
		"CREATE TABLE orders (id INT PRIMARY KEY, user_id INT, KEY (user_id), CONSTRAINT fk_orders FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL)",
		"CREATE TABLE bills (id INT PRIMARY KEY, user_id INT, CONSTRAINT fk_bills FOREIGN KEY (user_id) REFERENCES users (id))",
	}},
	{name: "cycle", statements: []string{
		"CREATE TABLE b (id INT PRIMARY KEY, a_id INT)",
		"CREATE TABLE a (id INT PRIMARY KEY, b_id INT, CONSTRAINT a1 FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE CASCADE)",
		"ALTER TABLE b ADD CONSTRAINT b1 FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE",
	}, want: map[string][]string{"mysql@9.7": {
		"b > a > b: foreseen: 4 rows are still there, without a parent; a: 24 rows are still there, below a row that should have gone; b: 32 rows are still there, below a row that should have gone",
		"a > b > a: foreseen: 4 rows are still there, without a parent; b: 24 rows are still there, below a row that should have gone; a: 32 rows are still there, below a row that should have gone",
	}}},
	// Error 6575 is "exceeds max tables limit of 30", of a tree with fifteen rows.
	{name: "a table that refers to itself", statements: []string{
		"CREATE TABLE t (id INT PRIMARY KEY, up INT, CONSTRAINT t1 FOREIGN KEY (up) REFERENCES t (id) ON DELETE CASCADE)",
		"CREATE TABLE u (id INT PRIMARY KEY, up INT, CONSTRAINT u1 FOREIGN KEY (up) REFERENCES u (id) ON DELETE SET NULL)",
		"CREATE TABLE w (id INT PRIMARY KEY, up INT, CONSTRAINT w1 FOREIGN KEY (up) REFERENCES w (id))",
	}, want: map[string][]string{"mysql@9.7": {"t > t > t > t: foreseen: the delete is refused with error 6575"}}},
	{name: "composite keys that share a column", statements: []string{
		"CREATE TABLE tenants (id INT PRIMARY KEY)",
		"CREATE TABLE users (tenant_id INT, id INT, PRIMARY KEY (tenant_id, id), CONSTRAINT u1 FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE)",
		"CREATE TABLE docs (tenant_id INT, id INT, user_id INT NOT NULL, PRIMARY KEY (tenant_id, id), CONSTRAINT d1 FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id) ON DELETE CASCADE)",
	}},
	{name: "set default", without: "mysql@5.6", statements: []string{
		"CREATE TABLE users (id INT PRIMARY KEY)",
		"CREATE TABLE posts (id INT PRIMARY KEY, user_id INT DEFAULT 1, CONSTRAINT p1 FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET DEFAULT)",
	}, want: map[string][]string{
		"mysql@9.7":        {"users > posts: foreseen: the delete is refused with error 1451"},
		"mysql@9.7-native": {"users > posts: foreseen: the delete is refused with error 1451"},
		"tidb@8.5":         {"users > posts: foreseen: the delete is refused with error 1451"},
	}},
	{name: "hostile names", statements: []string{
		"CREATE TABLE `a``b ' \"; --` (`i``d ' \"` INT PRIMARY KEY)",
		"CREATE TABLE `" + strings.Repeat("x", 64) + "` (id INT PRIMARY KEY, `SELECT` INT, CONSTRAINT `" + strings.Repeat("x", 64) + "` FOREIGN KEY (`SELECT`) REFERENCES `a``b ' \"; --` (`i``d ' \"`) ON DELETE CASCADE)",
	}},
	{name: "types", statements: []string{
		"CREATE TABLE p1 (id VARCHAR(3) PRIMARY KEY)", "CREATE TABLE c1 (p VARCHAR(9), CONSTRAINT k1 FOREIGN KEY (p) REFERENCES p1 (id) ON DELETE CASCADE)",
		"CREATE TABLE p2 (id BINARY(16) PRIMARY KEY)", "CREATE TABLE c2 (p BINARY(16), CONSTRAINT k2 FOREIGN KEY (p) REFERENCES p2 (id) ON DELETE CASCADE)",
		"CREATE TABLE p3 (id ENUM('a','it''s','(c)') PRIMARY KEY)", "CREATE TABLE c3 (p ENUM('a','it''s','(c)'), CONSTRAINT k3 FOREIGN KEY (p) REFERENCES p3 (id) ON DELETE SET NULL)",
		"CREATE TABLE p4 (id DECIMAL(3,2) PRIMARY KEY)", "CREATE TABLE c4 (p DECIMAL(3,2), CONSTRAINT k4 FOREIGN KEY (p) REFERENCES p4 (id) ON DELETE CASCADE)",
		"CREATE TABLE p5 (id DATE, at DATETIME, PRIMARY KEY (id, at))", "CREATE TABLE c5 (id DATE, at DATETIME, CONSTRAINT k5 FOREIGN KEY (id, at) REFERENCES p5 (id, at) ON DELETE CASCADE)",
	}},
}

// TestProbe deletes rows on each engine: MySQL 9.7 as it ships loses rows at the
// third key, with two rows a level; everybody else keeps to the keys.
func TestProbe(t *testing.T) {
	for _, engine := range servers.All() {
		switch engine.Dialect.Name {
		case "mysql", "mariadb", "tidb":
		default:
			continue
		}
		t.Run(engine.Name, func(t *testing.T) {
			s, err := engine.Start(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Stop()
			for i, test := range probed {
				t.Run(test.name, func(t *testing.T) {
					if test.without == engine.Name {
						return
					}
					name := fmt.Sprintf("probed_%d", i)
					if _, err := s.DB.ExecContext(t.Context(), "CREATE DATABASE "+name); err != nil {
						t.Fatal(err)
					}
					db, err := s.Connect(name)
					if err != nil {
						t.Fatal(err)
					}
					defer db.Close()
					for _, q := range test.statements {
						if _, err := db.ExecContext(t.Context(), q); err != nil {
							t.Fatalf("%s: %v", q, err)
						}
					}
					if diff := cmp.Diff(test.want[engine.Name], deviations(t, db, probe.Run)); diff != "" {
						t.Errorf("deviations (-want +got):\n%s", diff)
					}
					if test.name == "types" { // tables without a primary key are left out
						return
					}
					if diff := cmp.Diff(test.want[engine.Name], deviations(t, db, probe.InPlace)); diff != "" {
						t.Errorf("deviations in place (-want +got):\n%s", diff)
					}
					for _, table := range tablesOf(t, db) {
						var rows int
						if err := db.QueryRow("SELECT COUNT(*) FROM " + introspect.Quote(table)).Scan(&rows); err != nil || rows != 0 {
							t.Errorf("%d rows in %s (%v) after a rollback", rows, table, err)
						}
					}
				})
			}
		})
	}
}

func tablesOf(t *testing.T, db *sql.DB) (out []string) {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range live.Schema.Tables {
		out = append(out, table.Name)
	}
	return out
}

// deviations probes a database.
func deviations(t *testing.T, db *sql.DB, run func(context.Context, *sql.DB, *introspect.Database, probe.Options) (*probe.Report, error)) (out []string) {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := run(t.Context(), db, live, probe.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(rep.Notes) > 0 {
		t.Errorf("left out: %q", rep.Notes)
	}
	for _, d := range rep.Deviations {
		if d.Kind == probe.Unforeseen {
			t.Errorf("unforeseen: deleting from %s: expected %s, found %s\n%s", d.Parent, d.Expected, d.Found, strings.Join(d.Script, ";\n"))
			continue
		}
		text := d.Parent
		for _, k := range d.Path {
			text += " > " + k.Child.Name
		}
		foreseen := [...]string{"not known", "foreseen", "foreseen otherwise"}[d.Foretold]
		text += ": " + foreseen + ": " + d.Found
		for _, o := range d.Others {
			_, is, _ := strings.Cut(o, ": ")
			text += "; " + strings.Fields(o)[2] + ": " + is
		}
		out = append(out, text)
	}
	return out
}
