package race_test

import (
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/race"
)

func run(t *testing.T, db *sql.DB, cleanups ...race.Cleanup) *race.Report {
	t.Helper()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	rep, err := race.Run(t.Context(), db, live, cleanups)
	if err != nil {
		t.Fatal(err)
	}
	var left int
	if err := db.QueryRow("SELECT COUNT(*) FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE 'cascadelint\\_probe\\_%'").Scan(&left); err != nil || left > 0 {
		t.Errorf("%d scratch databases are left (%v)", left, err)
	}
	return rep
}

func exec(t *testing.T, db *sql.DB, statements ...string) {
	t.Helper()
	for _, q := range statements {
		if _, err := db.Exec(q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
}

func of(child, parent string) race.Cleanup {
	key := func(s string) cascade.Key {
		table, columns, _ := strings.Cut(s, ".")
		return cascade.Key{Table: table, Columns: strings.Split(columns, "+")}
	}
	return race.Cleanup{Child: key(child), Parent: key(parent)}
}

// TestIsolation: an orphaned row slips in at every level but SERIALIZABLE; a
// foreign key and a lock keep it out at each.
func TestIsolation(t *testing.T) {
	s := mariadbtest.Start(t)
	for _, test := range []struct {
		level string
		slips bool
	}{{"READ-UNCOMMITTED", true}, {"READ-COMMITTED", true}, {"REPEATABLE-READ", true}, {"SERIALIZABLE", false}} {
		t.Run(test.level, func(t *testing.T) {
			first := s.DB(t)
			exec(t, first, "CREATE TABLE users (id INT PRIMARY KEY)", "CREATE TABLE posts (id INT PRIMARY KEY, user_id INT NOT NULL, KEY (user_id))")
			var name string
			if err := first.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
				t.Fatal(err)
			}
			// A setting of the data source name holds for every connection.
			db, err := sql.Open("mysql", s.DSN(name)+fmt.Sprintf("&tx_isolation='%s'", test.level))
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			rep := run(t, db, of("posts.user_id", "users.id"))
			if rep.Isolation != test.level || len(rep.Results) != 1 || len(rep.Notes) > 0 {
				t.Fatalf("%+v", rep)
			}
			r := rep.Results[0]
			if (r.Code.Orphans > 0) != test.slips {
				t.Errorf("as the code does it: %d orphaned rows\n%s", r.Code.Orphans, strings.Join(r.Code.Script, "\n"))
			}
			if r.Key.Orphans > 0 || r.NoKey != "" || r.Key.Prevented == "" {
				t.Errorf("with a foreign key: %+v", r)
			}
			if r.Locking.Orphans > 0 {
				t.Errorf("with a lock: %+v", r.Locking)
			}
			t.Logf("code: %s\nkey: %s\nlocking: %s", strings.Join(r.Code.Script, "\n"), r.Key.Prevented, strings.Join(r.Locking.Script, "\n"))
		})
	}
}

// TestForms: composite and one-to-one relations, a table that refers to itself,
// columns that no key can be declared on, and tables that are not there.
func TestForms(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db,
		"CREATE TABLE docs (tenant INT, id INT, PRIMARY KEY (tenant, id))",
		"CREATE TABLE tags (tenant INT, doc INT, tag VARCHAR(10), PRIMARY KEY (tenant, doc, tag))",
		"CREATE TABLE profiles (user_id INT PRIMARY KEY)",
		"CREATE TABLE users (id INT PRIMARY KEY, boss INT, code VARCHAR(10) NOT NULL, KEY (code))",
		"CREATE TABLE logs (id INT PRIMARY KEY, user_id BIGINT)",
		"CREATE TABLE old (id INT PRIMARY KEY, user_id INT) ENGINE=MyISAM",
	)
	rep := run(t, db,
		of("tags.tenant+doc", "docs.tenant+id"), of("profiles.user_id", "users.id"), of("users.boss", "users.id"),
		of("logs.user_id", "users.id"), of("old.user_id", "users.id"), of("nope.user_id", "users.id"), of("profiles.user_id", "users.id"))
	if len(rep.Results) != 5 || len(rep.Notes) != 1 || !strings.Contains(rep.Notes[0], "nope") {
		t.Fatalf("%d results, notes %q", len(rep.Results), rep.Notes)
	}
	for _, r := range rep.Results {
		if r.Code.Orphans != 1 {
			t.Errorf("%v as the code does it: %d orphaned rows\n%s", r.Cleanup.Child, r.Code.Orphans, strings.Join(r.Code.Script, "\n"))
		}
		if noKey := r.Cleanup.Child.Table == "logs"; (r.NoKey != "") != noKey {
			t.Errorf("%v: why no key can be declared: %q", r.Cleanup.Child, r.NoKey)
		}
		// MyISAM knows neither keys nor row locks.
		if r.Cleanup.Child.Table != "old" && (r.Key.Orphans > 0 || r.Locking.Orphans > 0) {
			t.Errorf("%v: with a key %+v, with a lock %+v", r.Cleanup.Child, r.Key, r.Locking)
		}
	}
}
