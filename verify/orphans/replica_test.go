package orphans_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
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

// TestReplicaLag scans a replica that is behind its source: the scan waits until
// it has caught up. An account that may not ask for the lag scans without the
// watch, and is told so.
func TestReplicaLag(t *testing.T) {
	source, replica := replication(t, 4*time.Second)
	exec(t, source, "CREATE TABLE rep.p (id INT PRIMARY KEY)", "CREATE TABLE rep.c (id INT PRIMARY KEY, p_id INT, KEY (p_id))", "INSERT INTO rep.c VALUES (1, 7)")
	await(t, "the replica has the rows", func() bool {
		var n int
		return replica.QueryRow("SELECT COUNT(*) FROM rep.c").Scan(&n) == nil && n == 1
	})

	// As long as the source is written to, the replica is behind by its delay.
	ctx, stop := context.WithCancel(t.Context())
	var writer sync.WaitGroup
	writer.Go(func() {
		for id := 1; ctx.Err() == nil; id++ {
			if _, err := source.Exec("INSERT INTO rep.p VALUES (?)", 1000+id); err != nil {
				t.Error(err)
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
	})
	await(t, "the replica is behind", func() bool { return secondsBehind(t, replica) > 1 })

	blind := account(t, replica, "SELECT, TRIGGER ON rep.*")
	var notes []string
	o := orphans.Options{Recheck: time.Nanosecond, Note: func(n string) { notes = append(notes, n) }}
	if r := scan(t, blind, o, relation("c.p_id", "p.id"))[0]; r.Rows != 1 || r.Unfinished != "" {
		t.Errorf("an account that may not see the lag: %+v", r)
	}
	want := []string{"whether the server is a replica that is behind is not watched: the account has not the privilege (SLAVE MONITOR on MariaDB, REPLICATION CLIENT elsewhere)"}
	if diff := cmp.Diff(want, notes); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}

	seeing := account(t, replica, "SELECT, TRIGGER ON rep.*", "SLAVE MONITOR ON *.*")
	var reasons []string
	o = orphans.Options{Recheck: time.Nanosecond, Note: func(n string) { t.Errorf("note %q", n) }, Progress: func(p orphans.Progress) {
		if p.Paused != "" && len(reasons) < 100 {
			reasons = append(reasons, p.Paused)
			stop() // from here on the replica catches up
		}
	}}
	if r := scan(t, seeing, o, relation("c.p_id", "p.id"))[0]; r.Rows != 1 || r.Unfinished != "" {
		t.Errorf("after the pause: %+v", r)
	}
	stop()
	writer.Wait()
	if len(reasons) == 0 || !strings.HasPrefix(reasons[0], "the replica is ") {
		t.Errorf("the scan paused for %q", reasons)
	}
	if n := secondsBehind(t, replica); n > 1 {
		t.Errorf("the scan went on while the replica was %d seconds behind", n)
	}
}

// replication boots two servers of which one follows the other, after a delay,
// and gives an administrator's connections to their database rep.
func replication(t *testing.T, delay time.Duration) (source, replica *sql.DB) {
	t.Helper()
	mariadbtest.Start(t) // skips where there is no server
	inst, err := locate.Find()
	if err != nil {
		t.Fatal(err)
	}
	boot := func(flags ...string) (*mariadbtest.Server, *sql.DB) {
		s, err := mariadbtest.Boot(inst, flags...)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := s.Stop(); err != nil {
				t.Error(err)
			}
		})
		db, err := sql.Open("mysql", s.DSN(""))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { db.Close() })
		return s, db
	}
	leader, source := boot("--server-id=1", "--log-bin=log", "--binlog-format=ROW")
	follower, admin := boot("--server-id=2", "--read-only=1")
	exec(t, source, "CREATE USER follower@localhost", "GRANT REPLICATION SLAVE ON *.* TO follower@localhost", "CREATE DATABASE rep")
	exec(t, admin,
		fmt.Sprintf("CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = %s, MASTER_USER = 'follower', MASTER_CONNECT_RETRY = 1, MASTER_DELAY = %d",
			forward(t, leader.Socket), int(delay.Seconds())),
		"START SLAVE")
	t.Cleanup(func() { exec(t, admin, "STOP SLAVE") })
	await(t, "the replica has the database", func() bool {
		return admin.QueryRow("SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = 'rep'").Scan(new(int)) == nil
	})
	replica, err = sql.Open("mysql", follower.DSN("rep"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { replica.Close() })
	return source, replica
}

// forward lets the port of the machine that it returns lead to a socket: a
// replica connects by the network alone, and the servers of tests do not listen
// on it.
func forward(t *testing.T, socket string) (port string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			from, err := l.Accept()
			if err != nil {
				return // closed with the test
			}
			to, err := net.Dial("unix", socket)
			if err != nil {
				_ = from.Close() // the replica tries again
				continue
			}
			pipe := func(a, b net.Conn) {
				_, _ = io.Copy(a, b) // ends with either connection
				_, _ = a.Close(), b.Close()
			}
			go pipe(from, to)
			go pipe(to, from)
		}
	}()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
}

func secondsBehind(t *testing.T, db *sql.DB) (n int) {
	t.Helper()
	err := introspect.Rows(t.Context(), db, "SHOW SLAVE STATUS", func(names, v []string) {
		for i, name := range names {
			if name == "Seconds_Behind_Master" {
				n, _ = strconv.Atoi(v[i]) // NULL: not known
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// await waits for something that servers do by themselves.
func await(t *testing.T, what string, there func() bool) {
	t.Helper()
	for limit := time.Now().Add(time.Minute); !there(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(limit) {
			t.Fatalf("waited a minute until %s", what)
		}
	}
}

// account makes an account with the grants and connects by it.
func account(t *testing.T, db *sql.DB, grants ...string) *sql.DB {
	t.Helper()
	var name, socket string
	if err := db.QueryRow("SELECT DATABASE(), @@socket").Scan(&name, &socket); err != nil {
		t.Fatal(err)
	}
	user := fmt.Sprintf("account_%d", time.Now().UnixNano())
	exec(t, db, "CREATE USER "+user+"@localhost IDENTIFIED BY 'geheim'")
	t.Cleanup(func() { exec(t, db, "DROP USER "+user+"@localhost") })
	for _, g := range grants {
		exec(t, db, "GRANT "+g+" TO "+user+"@localhost")
	}
	other, err := sql.Open("mysql", user+":geheim@unix("+socket+")/"+name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := other.Close(); err != nil && !errors.Is(err, sql.ErrConnDone) {
			t.Error(err)
		}
	})
	return other
}
