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
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/cascadelint/cascadelint/internal/server"
	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// EnvRequire names the environment variable which, set to 1, makes a test fail
// that lacks a server. Without it such a test is skipped.
const EnvRequire = "CASCADELINT_REQUIRE_SERVER"

// Server is a running private MariaDB.
type Server struct {
	*server.Server

	admin     *sql.DB
	databases atomic.Int64
}

// bootAny boots the server that the machine has.
func bootAny() (*Server, error) {
	inst, err := locate.Find()
	if err != nil {
		return nil, err
	}
	return Boot(inst)
}

// Boot starts a server of the installation on a fresh data folder and waits
// until it answers. Tests call [Start]; this is for programs, and for tests that
// need another version than the machine's or, by further flags of mariadbd, other
// settings.
func Boot(inst *locate.Installation, flags ...string) (*Server, error) {
	flags = append([]string{"--lock-wait-timeout=20"}, flags...) // a forgotten transaction must not hang the tests for a day
	s, err := server.Boot(context.Background(), inst, server.Options{KeepTemplate: true, Flags: flags})
	if err != nil {
		return nil, err
	}
	admin, err := sql.Open("mysql", s.DSN(""))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the server: %w", err), s.Stop())
	}
	return &Server{Server: s, admin: admin}, nil
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
		t.Fatalf("start MariaDB %s (%s): %v", inst.Version, inst.Program, err)
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
	return errors.Join(s.admin.Close(), s.Server.Stop())
}
