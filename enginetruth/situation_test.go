package enginetruth_test

import (
	"context"
	"database/sql"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/internal/mariadbtest"
)

func situations(t testing.TB) []*enginetruth.Situation {
	t.Helper()
	text, err := os.ReadFile("testdata/situations.txt")
	if err != nil {
		t.Fatal(err)
	}
	all, err := enginetruth.ParseSituations(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// foretold is how many outcomes each profile foretells: an entry that makes the
// simulator fall silent shows here.
var foretold = map[string]int{
	"mysql@5.6": 272, "mysql@8": 261, "mysql@9.7": 266, "mysql@9.7-native": 266, "mariadb@10.11": 275,
	"mariadb@11.8": 275, "tidb@8.5": 260, "postgres@15": 244, "postgres@18": 244, "sqlite": 254,
}

// recorded are a situation's outcomes on a profile's engine. MySQL 8 is not to be
// had: MySQL 9.7 with InnoDB's own foreign keys stands for it, and MySQL 5.6 for
// the clause that 9.0 learnt to read.
func recorded(s *enginetruth.Situation, p engine.Profile) []string {
	switch {
	case p.Name != "mysql@8":
		return s.Recorded[p.Name]
	case strings.Contains(s.Name, "inline REFERENCES"):
		return s.Recorded["mysql@5.6"]
	}
	return s.Recorded["mysql@9.7-native"]
}

// TestForetold holds the profiles against what was recorded of every engine.
func TestForetold(t *testing.T) {
	for _, p := range engine.All() {
		t.Run(p.Name, func(t *testing.T) {
			labels := 0
			for _, s := range situations(t) {
				outcomes := s.Foretell(p)
				labels += len(outcomes)
				for _, d := range enginetruth.Differences(outcomes, recorded(s, p)) {
					t.Errorf("%s: %s", s.Name, d)
				}
			}
			if labels != foretold[p.Name] {
				t.Errorf("%d outcomes foretold, expected %d", labels, foretold[p.Name])
			}
		})
	}
}

// TestSituations executes every situation on the engines of the test command.
func TestSituations(t *testing.T) {
	ctx := context.Background()
	t.Run("mariadb@10.11", func(t *testing.T) {
		executed(ctx, t, mariadbtest.Start(t).DB(t), engine.MariaDB1011())
	})
	t.Run("sqlite", func(t *testing.T) {
		executed(ctx, t, nil, engine.SQLite())
	})
}

// executed compares what comes with what is recorded.
func executed(ctx context.Context, t *testing.T, db *sql.DB, p engine.Profile) {
	n := 0
	for _, s := range situations(t) {
		got, err := s.Execute(ctx, db, p.Dialect)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) > 0 {
			n++
		}
		if diff := cmp.Diff(s.Recorded[p.Name], got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-recorded +executed):\n%s", s.Name, diff)
		}
	}
	if n < 100 {
		t.Errorf("%d situations had outcomes", n)
	}
	t.Logf("%s: %d situations executed", p.Name, n)
}
