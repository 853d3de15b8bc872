package orphans_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/server/locate"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// attempt scans with the options and gives the error too.
func attempt(ctx context.Context, t *testing.T, db *sql.DB, o orphans.Options, relations ...orphans.Relation) ([]orphans.Result, error) {
	t.Helper()
	live, err := introspect.Read(context.Background(), db)
	if err != nil {
		t.Fatal(err)
	}
	return orphans.Scan(ctx, db, live, relations, o)
}

// TestTimeout: a scan that runs out of time says so, keeps what it found and
// goes on from there.
func TestTimeout(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	large(t, db, "60000")
	unchanged(t, db)
	want := plain(scan(t, db, quick, killed...))
	state := filepath.Join(t.TempDir(), "state.json")
	unfinished := 0
	for run := 0; ; run++ {
		if run == 200 {
			t.Fatal("the scan comes to no end")
		}
		o := orphans.Options{State: state, Timeout: time.Duration(60+5*run) * time.Millisecond, Chunk: 4 * time.Millisecond, Recheck: time.Nanosecond}
		results, err := attempt(t.Context(), t, db, o, killed...)
		if err == nil {
			if diff := cmp.Diff(want, plain(results)); diff != "" {
				t.Errorf("found (-at once +in %d runs):\n%s", run, diff)
			}
			break
		}
		unfinished++
		if !strings.Contains(err.Error(), "the time for the scan is over") {
			t.Fatalf("error %v", err)
		}
		if text, err := os.ReadFile(state); err != nil || len(text) == 0 {
			t.Fatalf("state: %v", err)
		}
		told := false
		for _, r := range results {
			told = told || r.Unfinished != ""
		}
		if !told {
			t.Fatalf("no result says that it is unfinished: %+v", results)
		}
	}
	if unfinished == 0 {
		t.Error("the scan was never out of time")
	}
}

func TestStateOfAnother(t *testing.T) {
	s := mariadbtest.Start(t)
	db, other := s.DB(t), s.DB(t)
	large(t, db, "2000")
	exec(t, other, "CREATE TABLE p (id INT PRIMARY KEY)")
	dir := t.TempDir()
	state := filepath.Join(dir, "state.json")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := attempt(ctx, t, db, orphans.Options{State: state}, killed...); err == nil || !strings.Contains(err.Error(), "interrupted") {
		t.Errorf("a cancelled scan: %v", err)
	}
	if _, err := attempt(t.Context(), t, other, orphans.Options{State: state}, killed...); err == nil || !strings.Contains(err.Error(), "is the state of a scan of database") {
		t.Errorf("another database: %v", err)
	}
	if err := os.WriteFile(state, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := attempt(t.Context(), t, db, orphans.Options{State: state}, killed...); err == nil || !strings.Contains(err.Error(), "remove it to start over") {
		t.Errorf("a broken file: %v", err)
	}
	if _, err := attempt(t.Context(), t, db, orphans.Options{State: filepath.Join(dir, "no", "state")}, killed...); err == nil || !strings.Contains(err.Error(), "keep the scan's state") {
		t.Errorf("a missing folder: %v", err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 1 {
		t.Errorf("files left: %v %v", left, err)
	}
}

// TestKilledByAdministrator: KILL ends the scan, with a message, and it is not
// begun again behind the administrator's back.
func TestKilledByAdministrator(t *testing.T) {
	for _, kill := range []string{"KILL QUERY", "KILL CONNECTION"} {
		t.Run(kill, func(t *testing.T) {
			db := mariadbtest.Start(t).DB(t)
			large(t, db, "60000")
			unchanged(t, db)
			done := make(chan error)
			go func() {
				for { // until a kill meets a statement
					_, err := attempt(t.Context(), t, db, orphans.Options{Chunk: 40 * time.Millisecond, Recheck: time.Nanosecond}, killed...)
					if err != nil {
						done <- err
						return
					}
				}
			}()
			for {
				var id int
				err := db.QueryRow("SELECT ID FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND INFO LIKE '%LEFT JOIN%' AND ID <> CONNECTION_ID()").Scan(&id)
				if err == nil {
					_, _ = db.Exec(fmt.Sprintf("%s %d", kill, id)) // the connection may be gone
				}
				select {
				case err := <-done:
					if !strings.Contains(err.Error(), "somebody on the server ended the scan") && !strings.Contains(err.Error(), "ended the connection") {
						t.Errorf("error %v", err)
					}
					return
				case <-time.After(5 * time.Millisecond):
				}
			}
		})
	}
}

// gone is what a scan says of a server that ends: it may say goodbye to its
// clients or not.
var gone = regexp.MustCompile(`^scan for orphaned rows: (the server (went away|is shutting down)|somebody on the server ended the scan)`)

// unchanged fails the test if it ends with other rows in the tables than now.
func unchanged(t *testing.T, db *sql.DB) {
	t.Helper()
	before := checksums(t, db)
	t.Cleanup(func() {
		if after := checksums(t, db); after != before {
			t.Errorf("the tables changed: %s, were %s", after, before)
		}
	})
}

// TestServerGone: the server ends in the middle of the scan.
func TestServerGone(t *testing.T) {
	mariadbtest.Start(t) // skips where there is no server
	inst, err := locate.Find()
	if err != nil {
		t.Fatal(err)
	}
	s, err := mariadbtest.Boot(inst)
	if err != nil {
		t.Fatal(err)
	}
	admin, err := sql.Open("mysql", s.DSN(""))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close()
	exec(t, admin, "CREATE DATABASE gone")
	db, err := sql.Open("mysql", s.DSN("gone"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	large(t, db, "60000")
	stopped := make(chan error, 1)
	var once sync.Once
	o := orphans.Options{Chunk: 4 * time.Millisecond, Recheck: time.Nanosecond, Progress: func(orphans.Progress) {
		once.Do(func() { go func() { stopped <- s.Stop() }() })
		time.Sleep(20 * time.Millisecond)
	}}
	results, err := attempt(t.Context(), t, db, o, killed...)
	if err == nil || results == nil {
		t.Fatalf("the scan of a server that is gone: %v, %v", results, err)
	}
	if !gone.MatchString(err.Error()) {
		t.Errorf("error %v, want %v", err, gone)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// TestLocked: a table that somebody holds is left out after some tries, without
// holding up anybody.
func TestLocked(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, "CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))", "CREATE TABLE d (id INT PRIMARY KEY, p_id INT, KEY (p_id))",
		"INSERT INTO c VALUES (1, 1)", "INSERT INTO d VALUES (1, 1)")
	unchanged(t, db)
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := conn.ExecContext(t.Context(), "LOCK TABLES c WRITE"); err != nil {
		t.Fatal(err)
	}
	results, err := orphans.Scan(t.Context(), db, live, []orphans.Relation{relation("c.p_id", "p.id"), relation("d.p_id", "p.id")}, quick)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(results[0].Unfinished, "Lock wait timeout exceeded") {
		t.Errorf("the locked table: %+v", results[0])
	}
	if results[1].Rows != 1 || results[1].Unfinished != "" {
		t.Errorf("the other table: %+v", results[1])
	}
	if _, err := conn.ExecContext(t.Context(), "UNLOCK TABLES"); err != nil {
		t.Fatal(err)
	}
}

// TestBusy: the scan waits while many threads run.
func TestBusy(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	large(t, db, "2000")
	unchanged(t, db)
	var sleepers sync.WaitGroup
	for range 8 {
		sleepers.Go(func() {
			if _, err := db.Exec("DO SLEEP(2)"); err != nil {
				t.Error(err)
			}
		})
	}
	time.Sleep(200 * time.Millisecond) // until they run
	var reasons []string
	began := time.Now()
	o := orphans.Options{Recheck: time.Nanosecond, Busy: 5, Progress: func(p orphans.Progress) {
		if p.Paused != "" {
			reasons = append(reasons, p.Paused)
		}
	}}
	results := scan(t, db, o, killed...)
	sleepers.Wait()
	if len(reasons) == 0 || !strings.Contains(reasons[0], "threads run on the server, more than 5") || time.Since(began) < time.Second {
		t.Errorf("reasons %q, after %v", reasons, time.Since(began))
	}
	if results[0].Rows == 0 {
		t.Error("nothing is found after the pause")
	}
}

// TestPrivileges: the documented grant is enough, and a table that the account
// may not read is left out with the server's reason.
func TestPrivileges(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	exec(t, db, "CREATE TABLE p (id INT PRIMARY KEY)", "CREATE TABLE c (id INT PRIMARY KEY, p_id INT, KEY (p_id))", "INSERT INTO c VALUES (1, 1)")
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	for i, test := range []struct {
		grant string
		rows  int64
		why   string
	}{
		{"SELECT, TRIGGER ON " + live.Name + ".*", 1, ""},
		{"SELECT ON " + live.Name + ".c", 0, "SELECT command denied"},
	} {
		user := fmt.Sprintf("scanner%d", i)
		exec(t, db, "CREATE USER "+user+"@localhost IDENTIFIED BY 'geheim'", "GRANT "+test.grant+" TO "+user+"@localhost")
		t.Cleanup(func() { exec(t, db, "DROP USER "+user+"@localhost") })
		other, err := sql.Open("mysql", strings.Replace(s.DSN(live.Name), "root@", user+":geheim@", 1))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { other.Close() })
		results, err := orphans.Scan(t.Context(), other, live, []orphans.Relation{relation("c.p_id", "p.id")}, quick)
		if err != nil {
			t.Fatal(err)
		}
		if r := results[0]; r.Rows != test.rows || !strings.Contains(r.Unfinished, test.why) {
			t.Errorf("%s: %+v", test.grant, r)
		}
	}
}

// TestReadOnly: a server that refuses every write, and sessions that do.
func TestReadOnly(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	large(t, db, "2000")
	unchanged(t, db)
	exec(t, db, "SET GLOBAL read_only = 1")
	t.Cleanup(func() { exec(t, db, "SET GLOBAL read_only = 0") })
	if r := scan(t, db, quick, killed...)[0]; r.Rows == 0 || r.Unfinished != "" {
		t.Errorf("%+v", r)
	}
}

// TestLimits: tables that are not asked for and tables that are too large.
func TestLimits(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	large(t, db, "2000")
	exec(t, db, "ANALYZE TABLE indexed, plain, words")
	why := func(o orphans.Options) (out []string) {
		for _, r := range scan(t, db, o, killed...) {
			out = append(out, r.Skipped)
		}
		return out
	}
	if diff := cmp.Diff([]string{"not asked for", "", "not asked for"}, why(orphans.Options{Tables: []string{"PLAIN"}})); diff != "" {
		t.Errorf("tables (-want +got):\n%s", diff)
	}
	for _, got := range why(orphans.Options{MaxRows: 500}) {
		if !strings.Contains(got, "more than 500") {
			t.Errorf("left out because %q", got)
		}
	}
	if _, err := attempt(t.Context(), t, db, orphans.Options{Tables: []string{"nope"}}, killed...); err == nil || !strings.Contains(err.Error(), "table nope is not there") {
		t.Errorf("error %v", err)
	}
}

// TestChunks: no statement takes much longer than asked for, however the values
// lie, and settings of the sessions do not leak into the pool.
func TestChunks(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	db.SetMaxOpenConns(3)
	exec(t, db, "CREATE TABLE p (id BIGINT PRIMARY KEY)", "CREATE TABLE c (id BIGINT PRIMARY KEY, p_id BIGINT, KEY (p_id))",
		// Two dense clusters far apart, one value with many rows, and the ends.
		"INSERT INTO c SELECT seq, seq FROM seq_1_to_20000",
		"INSERT INTO c SELECT 4000000000000000000 + seq, 4000000000000000000 + seq FROM seq_1_to_20000",
		"INSERT INTO c SELECT 1000000 + seq, 77000000 FROM seq_1_to_20000",
		"INSERT INTO c VALUES (-9223372036854775808, -9223372036854775808), (9223372036854775807, 9223372036854775807)")
	r := scan(t, db, orphans.Options{Recheck: time.Nanosecond, Chunk: 20 * time.Millisecond}, relation("c.p_id", "p.id"))[0]
	if r.Rows != 60002 || r.Keys != 40003 || r.Unfinished != "" {
		t.Errorf("%d rows, %d keys, %s", r.Rows, r.Keys, r.Unfinished)
	}
	if r.Chunks > 400 {
		t.Errorf("%d chunks", r.Chunks)
	}
	for range 3 {
		var limit float64
		if err := db.QueryRow("SELECT @@max_statement_time").Scan(&limit); err != nil || limit != 0 {
			t.Errorf("a connection of the pool has the limit %v (%v)", limit, err)
		}
	}
}

// TestTableGone: a table that goes while the scan is under way, or changes so that
// the relation is no more, ends the scan of its relations and of no other.
func TestTableGone(t *testing.T) {
	for _, test := range []struct{ name, change, why string }{
		{"dropped", "DROP TABLE plain", "plain' doesn't exist"},
		{"renamed", "RENAME TABLE plain TO moved", "plain' doesn't exist"},
		{"without the column", "ALTER TABLE plain DROP COLUMN p_id", "Unknown column 'c.p_id'"},
	} {
		t.Run(test.name, func(t *testing.T) {
			db := mariadbtest.Start(t).DB(t)
			large(t, db, "20000")
			want := plain(scan(t, db, quick, killed[2]))
			var once sync.Once
			o := orphans.Options{Chunk: 4 * time.Millisecond, Recheck: time.Nanosecond, Progress: func(p orphans.Progress) {
				if strings.HasPrefix(p.Relation, "plain") {
					once.Do(func() { exec(t, db, test.change) })
				}
			}}
			results, err := attempt(t.Context(), t, db, o, killed[1], killed[2])
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(results[0].Unfinished, test.why) {
				t.Errorf("the table: %q, want %q", results[0].Unfinished, test.why)
			}
			if diff := cmp.Diff(want, plain(results[1:])); diff != "" {
				t.Errorf("the other (-want +got):\n%s", diff)
			}
		})
	}
}

// TestRowLocks: rows that a transaction holds, changed and not committed, are read
// as they were, at once, whatever isolation the server asks of its sessions.
func TestRowLocks(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	large(t, db, "2000")
	exec(t, db, "SET GLOBAL tx_isolation = 'SERIALIZABLE'")
	t.Cleanup(func() { exec(t, db, "SET GLOBAL tx_isolation = DEFAULT") })
	want := plain(scan(t, db, quick, killed...))
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, q := range []string{"BEGIN", "DELETE FROM p", "DELETE FROM wp", "UPDATE indexed SET p_id = -1", "UPDATE plain SET p_id = -1", "UPDATE words SET p_id = 'x'"} {
		if _, err := conn.ExecContext(t.Context(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
	strict, err := sql.Open("mysql", s.DSN(name(t, db)))
	if err != nil {
		t.Fatal(err)
	}
	defer strict.Close()
	if diff := cmp.Diff(want, plain(scan(t, strict, quick, killed...))); diff != "" {
		t.Errorf("found (-before the writer +while it holds the rows):\n%s", diff)
	}
	if _, err := conn.ExecContext(t.Context(), "ROLLBACK"); err != nil {
		t.Fatal(err)
	}
}

func name(t *testing.T, db *sql.DB) (n string) {
	t.Helper()
	if err := db.QueryRow("SELECT DATABASE()").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// TestOneConnection: a pool that allows a single connection is enough, also for
// several relations at once.
func TestOneConnection(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	large(t, db, "2000")
	want := plain(scan(t, db, quick, killed...))
	db.SetMaxOpenConns(1)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	o := quick
	o.Concurrency = 3
	results, err := attempt(ctx, t, db, o, killed...)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, plain(results)); diff != "" {
		t.Errorf("found (-in a large pool +in one connection):\n%s", diff)
	}
}

// TestPushDown: where the engine distributes a query by itself, it gets the whole
// anti-join as one statement.
func TestPushDown(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	large(t, db, "20000")
	want := plain(scan(t, db, quick, killed...))
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	vitess := *live
	vitess.Server.Version = "8.0.30-Vitess"
	asked := quick
	asked.PushDown = true
	for name, scan := range map[string]func() ([]orphans.Result, error){
		"asked for":      func() ([]orphans.Result, error) { return orphans.Scan(t.Context(), db, live, killed, asked) },
		"by the version": func() ([]orphans.Result, error) { return orphans.Scan(t.Context(), db, &vitess, killed, quick) },
	} {
		whole, err := scan()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, plain(whole)); diff != "" {
			t.Errorf("%s: found (-in chunks +as one statement):\n%s", name, diff)
		}
		for _, r := range whole {
			if r.Chunks != 1 {
				t.Errorf("%s: %s: %d statements", name, r.Relation.Name(), r.Chunks)
			}
		}
	}
}
