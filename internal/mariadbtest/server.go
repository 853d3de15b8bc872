// Package mariadbtest gives tests a real MariaDB: a private server on a unix
// socket in a temporary folder, one for all tests of a process, which goes when
// the process does, however that ends.
//
//	func TestDelete(t *testing.T) {
//		db := mariadbtest.Start(t).DB(t)
//		…
//	}
//
// Where the machine has no server the test is skipped with a message that names
// the command which runs it. That command, go run ./tools/test, gets a server
// and sets [EnvRequire], under which a missing server is a failure.
package mariadbtest

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/internal/lifeline"
	"github.com/cascadelint/cascadelint/internal/mariadbtest/locate"
)

// EnvRequire names the environment variable which, set to 1, makes a test fail
// that lacks a server. Without it such a test is skipped.
const EnvRequire = "CASCADELINT_REQUIRE_SERVER"

// Server is a running private MariaDB. Its only account is root without a
// password; it listens on Socket alone.
type Server struct {
	// Socket is the path of the unix socket.
	Socket string
	// Installation is where the server's programs are, for tests that run
	// mariadb-dump and the like.
	Installation *locate.Installation

	admin     *sql.DB
	databases atomic.Int64
	// process is kept from the garbage collector, which would close its lifeline.
	process *lifeline.Process
}

// shared is the process's server, booted by the first test that asks.
var shared = sync.OnceValues(bootAny)

// Start gives the test process's server and boots it at the first call. A test
// does not stop it. With no server on the machine the test is skipped, or fails
// under [EnvRequire]; a server that is there and does not start is a failure.
func Start(t testing.TB) *Server {
	t.Helper()
	inst, err := find()
	if err != nil {
		if os.Getenv(EnvRequire) == "1" {
			t.Fatalf("this test needs a MariaDB server ($%s=1): %v", EnvRequire, err)
		}
		announce()
		t.Skipf("NOT RUN: this test needs a MariaDB server; `go run ./tools/test` gets one and runs everything (%v)", err)
	}
	s, err := shared()
	if err != nil {
		t.Fatalf("start MariaDB %s (%s): %v", inst.Version, inst.Mariadbd, err)
	}
	return s
}

// find locates the server once: every skipped test asks again.
var find = sync.OnceValues(locate.Find)

// announce tells the person at the terminal, once a process, that tests are
// left out. The terminal is opened by name since go test shows neither the
// output nor the skip messages of a package that passes.
var announce = sync.OnceFunc(func() {
	tty, err := os.OpenFile("/dev/tty", os.O_WRONLY, 0)
	if err != nil { // no terminal, nobody to tell: the skip message has it
		return
	}
	defer tty.Close()
	fmt.Fprintf(tty, "%s: NOT RUN: tests that need a MariaDB server; run them with: go run ./tools/test\n", filepath.Base(os.Args[0]))
})

// DSN gives the data source name of a database on the server for
// github.com/go-sql-driver/mysql; the empty name selects none. Times are parsed,
// several statements in one call are refused.
func (s *Server) DSN(database string) string {
	cfg := mysql.NewConfig()
	cfg.User = "root"
	cfg.Net = "unix"
	cfg.Addr = s.Socket
	cfg.DBName = database
	cfg.ParseTime = true
	return cfg.FormatDSN()
}

// Version is the server's version, such as 10.11.19.
func (s *Server) Version() string { return s.Installation.Version }

// DB creates an empty database and opens it. When the test ends the connections
// are closed and the database is dropped.
func (s *Server) DB(t testing.TB) *sql.DB {
	t.Helper()
	name := fmt.Sprintf("test_%d", s.databases.Add(1))
	if _, err := s.admin.Exec("CREATE DATABASE " + name); err != nil {
		t.Fatalf("create database: %v", err)
	}
	db, err := sql.Open("mysql", s.DSN(name))
	if err != nil {
		t.Fatalf("open database %s: %v", name, err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Errorf("close database %s: %v", name, err)
		}
		if _, err := s.admin.Exec("DROP DATABASE IF EXISTS " + name); err != nil {
			t.Errorf("drop database %s: %v", name, err)
		}
	})
	return db
}

// Stop ends a server that [Boot] started and removes its folder. A server of
// [Start] is shared: no test stops it.
func (s *Server) Stop() error {
	return errors.Join(s.admin.Close(), s.process.Stop())
}
