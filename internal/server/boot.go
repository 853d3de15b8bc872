// Package server boots private database servers: MariaDB and MySQL, on a unix
// socket in a temporary folder, which go when the process does, however that
// ends. Nothing of the machine's own servers is touched.
package server

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/internal/lifeline"
	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// bootLimit is how long a server may take to answer; half a second is usual.
const bootLimit = 60 * time.Second

// maxSocket is the longest usable socket path: sun_path has 104 bytes on macOS
// and 108 on Linux, with the closing zero.
const maxSocket = 103

// Options change how a server is booted. The zero value leaves nothing behind.
type Options struct {
	// KeepTemplate keeps an empty data folder in the cache folder, from which the
	// next server starts a second sooner. It is for MariaDB alone.
	KeepTemplate bool
	// Flags are further flags of the server.
	Flags []string
}

// Server is a running private server. Its only account is root without a
// password; it listens on Socket alone.
type Server struct {
	// Socket is the path of the unix socket.
	Socket string
	// Installation is where the server's programs are.
	Installation *locate.Installation

	// process is kept from the garbage collector, which would close its lifeline.
	process *lifeline.Process
}

// Boot starts a server of the installation on a fresh data folder and waits
// until it answers. Cancelling the context ends the wait, not a server that runs.
func Boot(ctx context.Context, inst *locate.Installation, o Options) (*Server, error) {
	dir, err := serverDir()
	if err != nil {
		return nil, err
	}
	if err := fill(ctx, inst, dir, o); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	s := &Server{Socket: filepath.Join(dir, "s"), Installation: inst}
	process, err := s.run(dir, o.Flags)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err := s.await(ctx, process.Ended); err != nil {
		log, _ := os.ReadFile(filepath.Join(dir, "error.log")) // best effort: it explains err
		return nil, errors.Join(fmt.Errorf("%w; the server's log:\n%s", err, log), process.Stop(), os.RemoveAll(dir))
	}
	s.process = process
	return s, nil
}

// fill makes the data folder.
func fill(ctx context.Context, inst *locate.Installation, dir string, o Options) error {
	data := filepath.Join(dir, "data")
	if o.KeepTemplate && inst.Product == locate.MariaDB {
		return fillData(inst, data)
	}
	return initializeIn(ctx, inst, dir, data)
}

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

// Stop ends the server and removes its folder.
func (s *Server) Stop() error { return s.process.Stop() }

// serverDir makes the server's folder where the socket path is short enough.
func serverDir() (string, error) {
	parent := os.TempDir()
	if len(filepath.Join(parent, "cascadelint-0123456789", "s")) > maxSocket {
		parent = "/tmp"
	}
	dir, err := os.MkdirTemp(parent, "cascadelint-")
	if err != nil {
		return "", fmt.Errorf("make the server's folder: %w", err)
	}
	return dir, nil
}

// run starts the server so that it goes with the process.
func (s *Server) run(dir string, flags []string) (*lifeline.Process, error) {
	args := append(baseFlags(s.Installation, filepath.Join(dir, "data")),
		"--socket="+s.Socket,
		"--pid-file="+filepath.Join(dir, "pid"),
		"--log-error="+filepath.Join(dir, "error.log"),
		"--tmpdir="+dir,
		"--skip-networking",
		"--max-connections=100",
	)
	line, env := s.Installation.CommandLine(s.Installation.Program, append(args, flags...)...)
	return lifeline.Start(lifeline.Program{Args: line, Env: env, Dir: dir})
}

// await pings until the server answers.
func (s *Server) await(ctx context.Context, ended <-chan error) error {
	db, err := sql.Open("mysql", s.DSN(""))
	if err != nil {
		return fmt.Errorf("open the server: %w", err)
	}
	defer db.Close()
	limit := time.After(bootLimit)
	for {
		// Asking for the socket first keeps the driver from logging refusals.
		if _, err = os.Stat(s.Socket); err == nil {
			if err = db.PingContext(ctx); err == nil {
				return nil
			}
		}
		select {
		case status := <-ended:
			return fmt.Errorf("the server ended at once: %v", status)
		case <-ctx.Done():
			return ctx.Err()
		case <-limit:
			return fmt.Errorf("no answer within %v: %w", bootLimit, err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
