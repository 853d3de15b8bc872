package probe_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/probe"
)

func exec(t testing.TB, db *sql.DB, statements ...string) {
	t.Helper()
	conn, err := db.Conn(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, q := range append(statements, "SET foreign_key_checks = DEFAULT") {
		if _, err := conn.ExecContext(context.Background(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
}

func run(t testing.TB, db *sql.DB, o probe.Options) *probe.Report {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := probe.Run(t.Context(), db, live, o)
	if err != nil {
		t.Fatal(err)
	}
	if left := scratches(t, db); len(left) > 0 {
		t.Errorf("scratch databases are left: %v", left)
	}
	return rep
}

func scratches(t testing.TB, db *sql.DB) (out []string) {
	t.Helper()
	rows, err := db.Query("SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE 'cascadelint\\_probe\\_%'")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		out = append(out, name)
	}
	return out
}

// told spells deviations.
func told(rep *probe.Report) (out []string) {
	for _, d := range rep.Deviations {
		kind := "broken"
		if d.Kind == probe.Unforeseen {
			kind = "unforeseen"
		}
		path := d.Parent
		for _, k := range d.Path {
			path += " > " + k.Child.Name
		}
		out = append(out, strings.Join([]string{kind, path, d.Expected, d.Found}, ": "))
	}
	return out
}

const (
	accounts = "CREATE TABLE accounts (id INT PRIMARY KEY, name VARCHAR(20) NOT NULL)"
	users    = "CREATE TABLE users (id INT PRIMARY KEY, account_id INT NOT NULL, CONSTRAINT fk_users FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE)"
	orders   = "CREATE TABLE orders (id INT PRIMARY KEY, user_id INT NOT NULL, CONSTRAINT fk_orders FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE)"
	items    = "CREATE TABLE items (id INT PRIMARY KEY, order_id INT NOT NULL, CONSTRAINT fk_items FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE)"
)

// chain is n tables, each with a key on the one before.
func chain(n int) (out []string) {
	for i := range n {
		key := ""
		if i > 0 {
			key = fmt.Sprintf(", p INT, CONSTRAINT k%d FOREIGN KEY (p) REFERENCES t%02d (id) ON DELETE CASCADE", i, i-1)
		}
		out = append(out, fmt.Sprintf("CREATE TABLE t%02d (id INT PRIMARY KEY%s)", i, key))
	}
	return out
}

func path(n int) string {
	var names []string
	for i := range n {
		names = append(names, fmt.Sprintf("t%02d", i))
	}
	return strings.Join(names, " > ")
}

// TestMariaDB: forms of schemas in which MariaDB keeps to its keys, and the few
// in which it does not.
func TestMariaDB(t *testing.T) {
	s := mariadbtest.Start(t)
	long := strings.Repeat("é", 64)
	for _, test := range []struct {
		name       string
		statements []string
		keys       int
		trials     int
		notes      []string
		want       []string
	}{
		{"three keys deep", []string{accounts, users, orders, items}, 3, 3, nil, nil},
		{"no foreign key", []string{accounts}, 0, 0, nil, nil},
		{"blocking and nulling", []string{accounts, users,
			"CREATE TABLE a (id INT PRIMARY KEY, u INT, CONSTRAINT a1 FOREIGN KEY (u) REFERENCES users (id))",
			"CREATE TABLE b (id INT PRIMARY KEY, u INT, CONSTRAINT b1 FOREIGN KEY (u) REFERENCES users (id) ON DELETE SET NULL)"}, 3, 4, nil, nil},
		{"rows of one table below each other", []string{
			"CREATE TABLE t (id INT PRIMARY KEY, up INT, CONSTRAINT t1 FOREIGN KEY (up) REFERENCES t (id) ON DELETE CASCADE)",
			"CREATE TABLE u (id INT PRIMARY KEY, up INT, CONSTRAINT u1 FOREIGN KEY (up) REFERENCES u (id) ON DELETE SET NULL)",
			"CREATE TABLE v (id INT PRIMARY KEY, up INT, CONSTRAINT v1 FOREIGN KEY (up) REFERENCES v (id))",
			"CREATE TABLE w (id INT PRIMARY KEY, up INT NOT NULL, CONSTRAINT w1 FOREIGN KEY (up) REFERENCES w (id) ON DELETE CASCADE)"}, 4, 5, nil, nil},
		{"cycles", []string{"SET foreign_key_checks = 0",
			"CREATE TABLE a (id INT PRIMARY KEY, b_id INT, CONSTRAINT a1 FOREIGN KEY (b_id) REFERENCES b (id) ON DELETE CASCADE)",
			"CREATE TABLE b (id INT PRIMARY KEY, a_id INT NOT NULL, CONSTRAINT b1 FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE)",
			"CREATE TABLE c (id INT PRIMARY KEY, d_id INT NOT NULL, CONSTRAINT c1 FOREIGN KEY (d_id) REFERENCES d (id))",
			"CREATE TABLE d (id INT PRIMARY KEY, c_id INT NOT NULL, CONSTRAINT d1 FOREIGN KEY (c_id) REFERENCES c (id) ON DELETE CASCADE)"}, 4, 6, nil, nil},
		{"composite keys that share a column", []string{
			"CREATE TABLE tenants (id INT PRIMARY KEY)",
			"CREATE TABLE users (tenant_id INT, id INT, PRIMARY KEY (tenant_id, id), CONSTRAINT u1 FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE)",
			"CREATE TABLE docs (tenant_id INT, id INT, user_id INT NOT NULL, folder_id INT, PRIMARY KEY (tenant_id, id), CONSTRAINT d1 FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id) ON DELETE CASCADE)",
			"CREATE TABLE tags (tenant_id INT NOT NULL, doc_id INT NOT NULL, user_id INT NOT NULL, PRIMARY KEY (tenant_id, doc_id, user_id), CONSTRAINT g1 FOREIGN KEY (tenant_id, doc_id) REFERENCES docs (tenant_id, id) ON DELETE CASCADE, CONSTRAINT g2 FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id) ON DELETE CASCADE)"}, 4, 3, nil, nil},
		{"one to one, many to many", []string{accounts, users,
			"CREATE TABLE profiles (user_id INT PRIMARY KEY, CONSTRAINT p1 FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE)",
			"CREATE TABLE avatars (id INT PRIMARY KEY, profile_id INT NOT NULL UNIQUE, CONSTRAINT v1 FOREIGN KEY (profile_id) REFERENCES profiles (user_id) ON DELETE CASCADE)",
			"CREATE TABLE friends (a INT, b INT, PRIMARY KEY (a, b), CONSTRAINT f1 FOREIGN KEY (a) REFERENCES users (id) ON DELETE CASCADE, CONSTRAINT f2 FOREIGN KEY (b) REFERENCES users (id))"}, 5, 5, nil, nil},
		{"types", []string{
			"CREATE TABLE p1 (id VARCHAR(1) COLLATE latin1_swedish_ci PRIMARY KEY) CHARSET latin1", "CREATE TABLE c1 (p VARCHAR(9) COLLATE latin1_swedish_ci, CONSTRAINT k1 FOREIGN KEY (p) REFERENCES p1 (id) ON DELETE CASCADE) CHARSET latin1",
			"CREATE TABLE p2 (id BINARY(16) PRIMARY KEY)", "CREATE TABLE c2 (p BINARY(16), CONSTRAINT k2 FOREIGN KEY (p) REFERENCES p2 (id) ON DELETE CASCADE)",
			"CREATE TABLE p3 (id ENUM('a','it''s','(c)') PRIMARY KEY)", "CREATE TABLE c3 (p ENUM('a','it''s','(c)'), CONSTRAINT k3 FOREIGN KEY (p) REFERENCES p3 (id) ON DELETE SET NULL)",
			"CREATE TABLE p4 (id DECIMAL(3,2) PRIMARY KEY, u UUID, UNIQUE (u))", "CREATE TABLE c4 (p DECIMAL(3,2), u UUID, CONSTRAINT k4 FOREIGN KEY (p) REFERENCES p4 (id) ON DELETE CASCADE, CONSTRAINT k5 FOREIGN KEY (u) REFERENCES p4 (u) ON DELETE CASCADE)",
			"CREATE TABLE p5 (id DATE, at DATETIME(3), y YEAR, b BIT(9), i INET6, t TIME, s SET('x','y','z'), PRIMARY KEY (id, at, y, b, i, t, s))",
			"CREATE TABLE c5 (id DATE, at DATETIME(3), y YEAR, b BIT(9), i INET6, t TIME, s SET('x','y','z'), CONSTRAINT k6 FOREIGN KEY (id, at, y, b, i, t, s) REFERENCES p5 (id, at, y, b, i, t, s) ON DELETE CASCADE)",
			"CREATE TABLE p6 (id TINYINT(1) PRIMARY KEY)", "CREATE TABLE c6 (id BIGINT UNSIGNED ZEROFILL PRIMARY KEY, p TINYINT(1), CONSTRAINT k7 FOREIGN KEY (p) REFERENCES p6 (id) ON DELETE CASCADE)",
			"CREATE TABLE p7 (id TIMESTAMP NOT NULL, PRIMARY KEY (id))", "CREATE TABLE c7 (b BLOB, p TIMESTAMP NULL, PRIMARY KEY (b(3)), CONSTRAINT k8 FOREIGN KEY (p) REFERENCES p7 (id) ON DELETE CASCADE)",
		}, 8, 7, nil, nil},
		{"hostile names", []string{
			"CREATE TABLE `a``b ' \"; --` (`i``d ' \"` INT PRIMARY KEY)",
			"CREATE TABLE `" + long + "` (id INT PRIMARY KEY, `SELECT` INT, CONSTRAINT `" + long + "` FOREIGN KEY (`SELECT`) REFERENCES `a``b ' \"; --` (`i``d ' \"`) ON DELETE CASCADE)",
			"CREATE TABLE cascadelint_marker (id INT PRIMARY KEY, cascadelint_row INT, CONSTRAINT m1 FOREIGN KEY (cascadelint_row) REFERENCES `" + long + "` (id) ON DELETE CASCADE)",
		}, 2, 2, nil, nil},
		{"other kinds of tables", []string{accounts,
			"CREATE TABLE my (id INT PRIMARY KEY, a INT, FOREIGN KEY (a) REFERENCES accounts (id) ON DELETE CASCADE) ENGINE=MyISAM",
			"CREATE TABLE part (id INT PRIMARY KEY, a INT) PARTITION BY HASH (id) PARTITIONS 2",
			"CREATE VIEW v AS SELECT * FROM accounts",
			"CREATE TABLE gen (id INT PRIMARY KEY, x INT, a INT AS (x + 1) STORED, CONSTRAINT g1 FOREIGN KEY (a) REFERENCES accounts (id) ON DELETE CASCADE)",
			"CREATE TABLE no_key (a INT, CONSTRAINT n1 FOREIGN KEY (a) REFERENCES accounts (id) ON DELETE CASCADE)",
		}, 2, 1, []string{"gen.a is a generated column: it is probed as an ordinary one"}, nil},
		{"keys that dangle", []string{"SET foreign_key_checks = 0",
			"CREATE TABLE c (id INT PRIMARY KEY, p INT, CONSTRAINT c1 FOREIGN KEY (p) REFERENCES gone (id) ON DELETE CASCADE)"}, 0, 0,
			[]string{"foreign key c1 of c is left out: the table gone is not there, or not seen"}, nil},
		{"two ways to one row", []string{accounts, users,
			"CREATE TABLE notes (id INT PRIMARY KEY, account_id INT NOT NULL, user_id INT NOT NULL, CONSTRAINT n1 FOREIGN KEY (account_id) REFERENCES accounts (id), CONSTRAINT n2 FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE)"}, 3, 3, nil, nil},
		{"SET DEFAULT", []string{accounts,
			"CREATE TABLE c (id INT PRIMARY KEY, a INT DEFAULT 1, CONSTRAINT c1 FOREIGN KEY (a) REFERENCES accounts (id) ON DELETE SET DEFAULT)"}, 1, 2, nil, nil}, // kept as a key that refuses
		{"parents that are not unique", []string{
			"CREATE TABLE users (id INT PRIMARY KEY, team INT, KEY (team))",
			"CREATE TABLE tasks (id INT PRIMARY KEY, team INT, CONSTRAINT t1 FOREIGN KEY (team) REFERENCES users (team) ON DELETE CASCADE)"}, 1, 2, nil, []string{
			"broken: users > tasks: rows of tasks stay as they are: 2 rows are gone, although another row of users with the same team is there (no unique key is behind t1)"}},
		{"too deep", chain(16), 15, 15, nil, []string{"broken: " + path(16) +
			": the delete passes, down to the rows of t15, 15 keys below: the delete is refused with error 1296"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			db := s.DB(t)
			exec(t, db, test.statements...)
			rep := run(t, db, probe.Options{})
			if diff := cmp.Diff(test.want, told(rep)); diff != "" {
				t.Errorf("deviations (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.notes, rep.Notes); diff != "" {
				t.Errorf("notes (-want +got):\n%s", diff)
			}
			if rep.Keys != test.keys || rep.Trials != test.trials {
				t.Errorf("%d keys, %d trials, want %d and %d", rep.Keys, rep.Trials, test.keys, test.trials)
			}
		})
	}
}

// TestScript: the statements of a deviation show it in an empty database, and
// those of a probe in place in the database itself, which they leave as it was.
func TestScript(t *testing.T) {
	s := mariadbtest.Start(t)
	db, empty := s.DB(t), s.DB(t)
	exec(t, db, "CREATE TABLE `us``ers; '` (id INT PRIMARY KEY, team VARCHAR(9), KEY (team))",
		"CREATE TABLE tasks (id BINARY(4) PRIMARY KEY, team VARCHAR(9), CONSTRAINT t1 FOREIGN KEY (team) REFERENCES `us``ers; '` (team) ON DELETE CASCADE)")
	rep := run(t, db, probe.Options{})
	if len(rep.Deviations) != 1 {
		t.Fatalf("%d deviations", len(rep.Deviations))
	}
	exec(t, empty, rep.Deviations[0].Script...)
	var users, tasks int
	if err := empty.QueryRow("SELECT (SELECT COUNT(*) FROM `us``ers; '` u JOIN `us``ers; '` v ON u.team = v.team AND u.id < v.id), (SELECT COUNT(*) FROM tasks)").Scan(&users, &tasks); err != nil {
		t.Fatal(err)
	}
	if users != 0 || tasks != 1 { // the control row's task is left, the twin's are not
		t.Errorf("%d twins, %d tasks after\n%s", users, tasks, strings.Join(rep.Deviations[0].Script, ";\n"))
	}

	deep := s.DB(t)
	exec(t, deep, chain(16)...)
	placed := inPlace(t, deep, probe.Options{Tables: []string{"t00"}})
	before := checksums(t, deep)
	conn, err := deep.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	refused := ""
	for _, q := range placed.Deviations[0].Script {
		if _, err := conn.ExecContext(t.Context(), q); err != nil {
			refused += fmt.Sprintf("%.11s: %.10s", q, err)
		}
	}
	if refused != "DELETE FROM: Error 1296" {
		t.Errorf("refused: %q", refused)
	}
	if after := checksums(t, deep); after != before {
		t.Errorf("the tables changed: %s, were %s", after, before)
	}
}
