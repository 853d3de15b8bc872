package enginetruth_test

import (
	"context"
	"database/sql"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
)

// randomCases is how many random cases each engine of the test command gets.
const randomCases = 1000

// openSQLite opens an empty database in memory, on one connection.
func openSQLite(t *testing.T, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func TestRandomMariaDB(t *testing.T) {
	random(t, mariadbtest.Start(t).DB(t), engine.MariaDB1011())
}

func TestRandomSQLite(t *testing.T) {
	random(t, openSQLite(t, "file::memory:?_pragma=foreign_keys(1)"), engine.SQLite())
}

// TestOrders creates random schemas in two orders on the engines of the test
// command. SQLite goes by the order; MariaDB by names, but for the order of the
// unique keys of a parent, which few cases depend on.
func TestOrders(t *testing.T) {
	orders := func(t *testing.T, db *sql.DB, p engine.Profile) enginetruth.OrderReport {
		rep, err := enginetruth.Orders(context.Background(), db, p, enginetruth.Seed, randomCases)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range rep.Disagreements {
			t.Error(d)
		}
		t.Logf("%s: %d cases end alike in another order, of %d the order decides", p.Name, rep.Steady, rep.Decided)
		return rep
	}
	t.Run("sqlite", func(t *testing.T) {
		rep := orders(t, openSQLite(t, "file::memory:?_pragma=foreign_keys(1)"), engine.SQLite())
		if rep.Decided < 10 || rep.Steady < 50 {
			t.Errorf("the order decides of %d cases and not of %d", rep.Decided, rep.Steady)
		}
	})
	t.Run("mariadb", func(t *testing.T) {
		rep := orders(t, mariadbtest.Start(t).DB(t), engine.MariaDB1011())
		if rep.Decided < 1 || rep.Decided > 5 || rep.Steady < 50 {
			t.Errorf("the order decides of %d cases and not of %d", rep.Decided, rep.Steady)
		}
	})
}

func random(t *testing.T, db *sql.DB, p engine.Profile) {
	rep, err := enginetruth.Random(context.Background(), db, p, enginetruth.Seed, randomCases)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: seed %d, %d cases, %d agree, %d without a prediction", p.Name, enginetruth.Seed, rep.Random, rep.Agreed, rep.Unknown)
	if rep.Agreed < rep.Random*8/10 {
		t.Errorf("only %d of %d cases are predicted", rep.Agreed, rep.Random)
	}
	if len(rep.Disagreements) > 0 {
		t.Errorf("%d of %d cases disagree; the first:\n%s", len(rep.Disagreements), rep.Random, strings.Join(rep.Disagreements[:min(3, len(rep.Disagreements))], "\n"))
	}
}
