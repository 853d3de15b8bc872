package orphans_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"math/rand/v2"
	"os"
	osexec "os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// envScan makes the test binary, run again by the test below, scan the database
// that it names and print what it found.
const (
	envScan  = "CASCADELINT_TEST_SCAN"
	envState = "CASCADELINT_TEST_STATE"
)

var killed = []orphans.Relation{relation("indexed.p_id", "p.id"), relation("plain.p_id", "p.id"), relation("words.p_id", "wp.id")}

// large makes tables of which the orphaned rows are known: every thousandth
// parent is missing.
func large(t testing.TB, db *sql.DB, rows string) {
	exec(t, db,
		"CREATE TABLE p (id INT PRIMARY KEY)",
		"CREATE TABLE wp (id VARCHAR(20) PRIMARY KEY)",
		"CREATE TABLE indexed (id INT PRIMARY KEY, p_id INT, created_at DATETIME, KEY (p_id))",
		"CREATE TABLE plain (id INT PRIMARY KEY, p_id INT)",
		"CREATE TABLE words (id INT PRIMARY KEY, p_id VARCHAR(20), KEY (p_id))",
		"INSERT INTO p SELECT seq FROM seq_1_to_"+rows+" WHERE seq MOD 1000 <> 0",
		"INSERT INTO wp SELECT CONCAT('w', seq) FROM seq_1_to_"+rows+" WHERE seq MOD 1000 <> 0",
		"INSERT INTO indexed SELECT seq, IF(seq MOD 50 = 1, NULL, seq DIV 2 + 1), '2020-01-01' + INTERVAL seq SECOND FROM seq_1_to_"+rows,
		"INSERT INTO plain SELECT seq, IF(seq MOD 50 = 1, NULL, seq DIV 2 + 1) FROM seq_1_to_"+rows,
		"INSERT INTO words SELECT seq, CONCAT('w', seq DIV 2 + 1) FROM seq_1_to_"+rows,
	)
}

// TestKilled kills a scan at 50 random moments. Each run goes on where the one
// before was; the answer is that of a scan that nobody disturbs, and no table
// has changed.
func TestKilled(t *testing.T) {
	if dsn := os.Getenv(envScan); dsn != "" {
		scanAndPrint(t, dsn)
		return
	}
	s := mariadbtest.Start(t)
	db := s.DB(t)
	large(t, db, "60000")
	want := plain(scan(t, db, quick, killed...))
	for _, r := range want {
		if r.Rows == 0 {
			t.Fatalf("the table has no orphaned rows: %+v", r)
		}
	}
	before := checksums(t, db)
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	state := filepath.Join(t.TempDir(), "state.json")
	kills, ends, resumed := 0, 0, 0
	// On a busy machine a process takes its time before it scans at all.
	startup, wasKilled := time.Duration(0), false
	for kills < 50 || ends == 0 || resumed < 10 {
		if kills+ends == 500 {
			t.Fatalf("%d kills, %d runs to the end, %d runs from a state", kills, ends, resumed)
		}
		if info, err := os.Stat(state); err == nil && info.Size() > 200 {
			resumed++
		} else if wasKilled {
			startup += 20 * time.Millisecond
		}
		limit := startup + time.Duration(20+rand.IntN(400))*time.Millisecond
		if kills >= 50 && resumed >= 10 {
			limit = time.Minute
		}
		out, ended := runFor(t, limit, envScan+"="+s.DSN(name), envState+"="+state)
		if wasKilled = !ended; wasKilled {
			kills++
			continue
		}
		ends++
		startup = max(0, startup-20*time.Millisecond)
		var got []found
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatalf("the scan printed %q: %v", out, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("after %d kills (-undisturbed +resumed):\n%s", kills, diff)
		}
		if _, err := os.Stat(state); err == nil {
			t.Fatal("the state of a finished scan is still there")
		}
	}
	if after := checksums(t, db); after != before {
		t.Errorf("the tables changed: %s, were %s", after, before)
	}
	t.Logf("%d kills, %d runs to the end, %d runs from a state", kills, ends, resumed)
}

// runFor runs the scan in a process of its own; ended is false where it was
// killed.
func runFor(t *testing.T, limit time.Duration, env ...string) (out []byte, ended bool) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "out")
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	cmd := again(ctx)
	cmd.Env = append(append(os.Environ(), env...), "CASCADELINT_TEST_OUT="+file)
	text, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return nil, false
	}
	if err != nil {
		t.Fatalf("the scan: %v\n%s", err, text)
	}
	if out, err = os.ReadFile(file); err != nil {
		t.Fatal(err)
	}
	return out, true
}

func again(ctx context.Context) *osexec.Cmd {
	return osexec.CommandContext(ctx, os.Args[0], "-test.run=^TestKilled$")
}

func scanAndPrint(t *testing.T, dsn string) {
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	results, err := orphans.Scan(t.Context(), db, live, killed, orphans.Options{
		State: os.Getenv(envState), Chunk: 4 * time.Millisecond, Recheck: time.Nanosecond, Concurrency: 2,
	})
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(plain(results))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(os.Getenv("CASCADELINT_TEST_OUT"), text, 0o600); err != nil {
		t.Fatal(err)
	}
}

func plain(results []orphans.Result) []found {
	var out []found
	for _, r := range results {
		out = append(out, foundOf(r))
	}
	return out
}
