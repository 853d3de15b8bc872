package enginetruth_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
)

// randomCases is how many random cases each engine of the test command gets.
const randomCases = 1000

func sqliteDB(t *testing.T) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", "file::memory:?_pragma=foreign_keys(1)")
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	return db
}

func TestRandomMariaDB(t *testing.T) {
	random(t, mariadbtest.Start(t).DB(t), engine.MariaDB1011())
}

func TestRandomSQLite(t *testing.T) {
	random(t, sqliteDB(t), engine.SQLite())
}

func random(t *testing.T, db *sql.DB, p engine.Profile) {
	rep, err := enginetruth.Random(context.Background(), db, p, randomCases)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: seed %d, %d cases, %d agree, %d without a prediction", p.Name, enginetruth.Seed, rep.Random, rep.Agreed, rep.Unknown)
	why := map[string]int{}
	for _, o := range rep.Corpus {
		if u := o.Case.Predict(p).Unknown; u != "" {
			why[u]++
		}
	}
	fmt.Println(why)
	if len(rep.Disagreements) > 0 {
		t.Errorf("%d of %d cases disagree; the first:\n%s", len(rep.Disagreements), rep.Random, strings.Join(rep.Disagreements[:min(3, len(rep.Disagreements))], "\n"))
	}
}
