package servers

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/internal/lifeline"
)

// bootLimit is how long a server may take to answer. TiDB takes seven seconds
// on a busy machine, the others less than two.
const bootLimit = 90 * time.Second

// Database is the name of the empty database of [Server.DB].
const Database = "cascadelint"

// daemon is a server to be started.
type daemon struct {
	program lifeline.Program
	// first is the database that exists from the beginning.
	first string
	open  func(database string) (*sql.DB, error)
	dump  func(ctx context.Context, database string, flags ...string) (client, error)
}

// folder makes the folder of a server. It is short: the path of a socket in it
// must not have more than 103 bytes (sun_path has 104 on macOS).
func folder() (string, error) {
	parent := os.TempDir()
	if len(parent) > 60 {
		parent = "/tmp"
	}
	dir, err := os.MkdirTemp(parent, "cascadelint-")
	if err != nil {
		return "", fmt.Errorf("make the server's folder: %w", err)
	}
	return dir, nil
}

// boot runs what prepare makes of a new folder and waits until it answers.
func boot(ctx context.Context, prepare func(dir string) (daemon, error)) (*Server, error) {
	dir, err := folder()
	if err != nil {
		return nil, err
	}
	d, err := prepare(dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	log, err := os.Create(filepath.Join(dir, "output.log"))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("make the server's log: %w", err), os.RemoveAll(dir))
	}
	defer log.Close() // the server has its own descriptor
	d.program.Dir, d.program.Output = dir, log
	process, err := lifeline.Start(d.program)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	s := &Server{open: d.open, dump: d.dump, stop: func() error { return errors.Join(process.Stop(), os.RemoveAll(dir)) }}
	if err = await(ctx, d, process.Ended); err == nil {
		err = s.connect(ctx, d.first)
	}
	if err != nil {
		text, _ := os.ReadFile(log.Name()) // best effort: it explains err
		return nil, errors.Join(fmt.Errorf("%w; the server's log ends:\n%s", err, tail(text)), s.stop())
	}
	return s, nil
}

// tail is the end of a log, whole lines of 4 KB at most.
func tail(log []byte) []byte {
	const limit = 4 << 10
	if len(log) > limit {
		_, log, _ = bytes.Cut(log[len(log)-limit:], []byte("\n"))
	}
	return log
}

// await pings until the server answers, ends or takes too long.
func await(ctx context.Context, d daemon, ended <-chan error) error {
	db, err := d.open(d.first)
	if err != nil {
		return err
	}
	defer db.Close()
	ctx, cancel := context.WithTimeoutCause(ctx, bootLimit, fmt.Errorf("no answer within %v", bootLimit))
	defer cancel()
	for {
		err := db.PingContext(ctx)
		if err == nil {
			return nil
		}
		select {
		case status := <-ended:
			return fmt.Errorf("the server ended at once: %v", status)
		case <-ctx.Done():
			return errors.Join(context.Cause(ctx), err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// connect creates the empty database of a server that answers and opens it.
func (s *Server) connect(ctx context.Context, first string) error {
	admin, err := s.open(first)
	if err != nil {
		return err
	}
	defer admin.Close()
	if err := admin.QueryRowContext(ctx, "SELECT VERSION()").Scan(&s.Version); err != nil {
		return fmt.Errorf("ask for the version: %w", err)
	}
	s.Version, _, _ = strings.Cut(s.Version, " on ") // PostgreSQL adds machine and compiler
	if _, err := admin.ExecContext(ctx, "CREATE DATABASE "+Database); err != nil {
		return fmt.Errorf("create the database: %w", err)
	}
	s.DB, err = s.open(Database)
	return err
}

// client is a program that is run to its end.
type client struct{ cmd *exec.Cmd }

// output gives the standard output; the error has the rest.
func (c client) output() (string, error) {
	var stderr bytes.Buffer
	c.cmd.Stderr = &stderr
	out, err := c.cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w: %s", strings.Join(c.cmd.Args, " "), err, bytes.TrimSpace(stderr.Bytes()))
	}
	return string(out), nil
}

// run runs a program to its end; the error has all that it printed.
func run(cmd *exec.Cmd) error {
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, tail(bytes.TrimSpace(out)))
	}
	return nil
}
