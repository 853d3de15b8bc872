package probe_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	osexec "os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/verify/introspect"
	"github.com/cascadelint/cascadelint/verify/probe"
	"github.com/cascadelint/cascadelint/verify/scratch"
)

// envProbe makes the test binary, run again by TestKilled, probe the database
// that it names.
const envProbe = "CASCADELINT_TEST_PROBE"

func open(t testing.TB, dsn string) *sql.DB {
	t.Helper()
	db, err := sql.Open("mysql", dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func nameOf(t testing.TB, db *sql.DB) string {
	t.Helper()
	var name string
	if err := db.QueryRow("SELECT DATABASE()").Scan(&name); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestKilled kills a probe at 50 random moments: the next one drops what is
// left, and no table of the database has changed.
func TestKilled(t *testing.T) {
	if dsn := os.Getenv(envProbe); dsn != "" {
		run(t, open(t, dsn), probe.Options{})
		return
	}
	s := mariadbtest.Start(t)
	db := s.DB(t)
	exec(t, db, append(chain(8), "INSERT INTO t00 VALUES (1), (2)", "INSERT INTO t01 VALUES (1, 1), (2, 2)")...)
	before := checksums(t, db)
	left, ended := 0, 0
	for range 50 {
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(rand.IntN(600))*time.Millisecond)
		cmd := osexec.CommandContext(ctx, os.Args[0], "-test.run=^TestKilled$")
		cmd.Env = append(os.Environ(), envProbe+"="+s.DSN(nameOf(t, db)))
		if out, err := cmd.CombinedOutput(); err == nil {
			ended++
		} else if ctx.Err() == nil {
			t.Fatalf("the probe: %v\n%s", err, out)
		}
		cancel()
		left += len(scratches(t, db))
	}
	if left == 0 {
		t.Error("no kill left a scratch database: it comes too early or too late")
	}
	settle(t, db)
	run(t, db, probe.Options{}) // fails where a scratch database is left
	if after := checksums(t, db); after != before {
		t.Errorf("the tables changed: %s, were %s", after, before)
	}
	t.Logf("50 runs: %d to the end, %d times a scratch database was seen", ended, left)
}

// settle waits until the server has noticed that killed clients are gone.
func settle(t *testing.T, db *sql.DB) {
	t.Helper()
	for range 500 {
		var locks int
		if err := db.QueryRow("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB LIKE 'cascadelint\\_probe\\_%'").Scan(&locks); err != nil {
			t.Fatal(err)
		}
		if locks == 0 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("connections of killed probes are still there")
}

func checksums(t *testing.T, db *sql.DB) string {
	t.Helper()
	rows, err := db.Query("SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' ORDER BY 1")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	text := ""
	for _, name := range names {
		var table string
		var sum sql.NullInt64
		if err := db.QueryRow("CHECKSUM TABLE "+introspect.Quote(name)).Scan(&table, &sum); err != nil {
			t.Fatal(err)
		}
		text += fmt.Sprintf("%s=%d ", name, sum.Int64)
	}
	return text
}

// TestCancelled: a probe that is cancelled drops its database at once.
func TestCancelled(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, chain(8)...)
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	_, err = probe.Run(ctx, db, live, probe.Options{Progress: func(done, all int) {
		if done == 3 {
			cancel()
		}
	}})
	if err == nil || err.Error() != "the probe was interrupted" {
		t.Errorf("error %v", err)
	}
	if left := scratches(t, db); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// TestOthersAreLeftAlone: a run that lives, a database with a table of somebody
// else, and one with a name that is nearly ours.
func TestOthersAreLeftAlone(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, accounts, users)
	living, err := scratch.Create(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	dead, err := scratch.Create(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	if len(dead.Swept)+len(dead.Left) > 0 {
		t.Errorf("swept %v, left %v", dead.Swept, dead.Left)
	}
	server := regexp.MustCompile(`_[0-9a-f]{8}_`).FindString(living.Name)
	stranger := "cascadelint_probe" + server + "0123456789ab"
	elsewhere := "cascadelint_probe_00000000_0123456789ab"
	empty := "cascadelint_probe" + server + "ba9876543210"
	for _, name := range []string{stranger, elsewhere, empty, "cascadelint_probe_mine"} {
		exec(t, db, "CREATE DATABASE "+name)
		t.Cleanup(func() { exec(t, db, "DROP DATABASE IF EXISTS "+name) })
	}
	exec(t, db, "CREATE TABLE "+stranger+".precious (id INT)")
	scratch.Discard(dead.Conn()) // as a kill does

	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	var rep *probe.Report
	for range 100 { // until the server has noticed
		if rep, err = probe.Run(t.Context(), db, live, probe.Options{}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(strings.Join(rep.Notes, "\n"), dead.Name) {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	notes := strings.Join(rep.Notes, "\n")
	for _, want := range []string{
		dead.Name + ", which a killed probe left, was dropped",
		stranger + " was left alone: it has the table precious",
		elsewhere + " was left alone: it is of a probe on another server",
	} {
		if !strings.Contains(notes, want) {
			t.Errorf("no note %q in\n%s", want, notes)
		}
	}
	there := strings.Join(scratches(t, db), " ")
	for name, want := range map[string]bool{living.Name: true, stranger: true, elsewhere: true, "cascadelint_probe_mine": true, dead.Name: false, empty: false} {
		if strings.Contains(there, name) != want {
			t.Errorf("%s: still there is %v, want %v", name, !want, want)
		}
	}
	if err := errors.Join(living.Drop(), living.Drop()); err != nil {
		t.Error(err)
	}
	if strings.Contains(strings.Join(scratches(t, db), " "), living.Name) {
		t.Error("the database that was dropped is still there")
	}
}

// TestPrivileges: without CREATE the error names the GRANT, which is enough.
func TestPrivileges(t *testing.T) {
	s := mariadbtest.Start(t)
	db := s.DB(t)
	exec(t, db, accounts, users, orders, items)
	name := nameOf(t, db)
	exec(t, db, "CREATE USER prober@localhost IDENTIFIED BY 'secret'", "GRANT SELECT, TRIGGER ON "+name+".* TO prober@localhost")
	t.Cleanup(func() { exec(t, db, "DROP USER prober@localhost") })
	other := open(t, strings.Replace(s.DSN(name), "root@", "prober:secret@", 1))
	live, err := introspect.Read(t.Context(), other)
	if err != nil {
		t.Fatal(err)
	}
	_, err = probe.Run(t.Context(), other, live, probe.Options{})
	if err == nil || !strings.Contains(err.Error(), "Access denied") || !strings.Contains(err.Error(), scratch.Grant) {
		t.Fatalf("error %v, want one that names %q", err, scratch.Grant)
	}
	exec(t, db, strings.Replace(scratch.Grant, "the account", "prober@localhost", 1))
	if rep := run(t, other, probe.Options{}); rep.Keys != 3 || rep.Trials != 3 || len(rep.Notes) > 0 {
		t.Errorf("with the documented grant: %+v", rep)
	}
	exec(t, db, "SET GLOBAL read_only = 1")
	t.Cleanup(func() { exec(t, db, "SET GLOBAL read_only = 0") })
	_, err = probe.Run(t.Context(), other, live, probe.Options{})
	if err == nil || !strings.Contains(err.Error(), "needs a server that may be written") {
		t.Errorf("on a read-only server: %v", err)
	}
}

// TestTables: which tables are deleted from can be chosen.
func TestTables(t *testing.T) {
	db := mariadbtest.Start(t).DB(t)
	exec(t, db, accounts, users, orders, items)
	if rep := run(t, db, probe.Options{Tables: []string{"USERS"}}); rep.Trials != 1 {
		t.Errorf("%d trials, want 1", rep.Trials)
	}
	live, err := introspect.Read(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := probe.Run(t.Context(), db, live, probe.Options{Tables: []string{"items"}}); err == nil || !strings.Contains(err.Error(), "no foreign key refers to a table items") {
		t.Errorf("error %v", err)
	}
}

// TestOtherDatabases: keys lead to another database and come from one.
func TestOtherDatabases(t *testing.T) {
	s := mariadbtest.Start(t)
	db, other := s.DB(t), s.DB(t)
	here, there := nameOf(t, db), nameOf(t, other)
	exec(t, other, "CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(10))")
	exec(t, db, "CREATE TABLE users (id INT PRIMARY KEY, u INT, CONSTRAINT c_ibfk_1 FOREIGN KEY (u) REFERENCES "+there+".users (id) ON DELETE CASCADE)")
	exec(t, other, "CREATE TABLE c (id INT PRIMARY KEY, u INT, FOREIGN KEY (u) REFERENCES "+here+".users (id) ON DELETE CASCADE)")
	rep := run(t, db, probe.Options{})
	if rep.Keys != 2 || rep.Trials != 2 || len(rep.Deviations) > 0 || len(rep.Notes) > 0 {
		t.Errorf("%+v", rep)
	}
	exec(t, other, "DROP TABLE c")
	exec(t, db, "DROP TABLE users")
}
