package mariadbtest

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/cascadelint/cascadelint/internal/lifeline"
	"github.com/cascadelint/cascadelint/internal/mariadbtest/locate"
)

// bootLimit is how long a server may take to answer; half a second is usual.
const bootLimit = 60 * time.Second

// maxSocket is the longest usable socket path: sun_path has 104 bytes on macOS
// and 108 on Linux, with the closing zero.
const maxSocket = 103

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
	dir, err := serverDir()
	if err != nil {
		return nil, err
	}
	if err := fillData(inst, filepath.Join(dir, "data")); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	s := &Server{Socket: filepath.Join(dir, "s"), Installation: inst}
	process, err := s.run(dir, flags)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	if err := s.await(process.Ended); err != nil {
		log, _ := os.ReadFile(filepath.Join(dir, "error.log")) // best effort: it explains err
		return nil, errors.Join(fmt.Errorf("%w; the server's log:\n%s", err, log), process.Stop(), os.RemoveAll(dir))
	}
	s.process = process
	return s, nil
}

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
		"--lock-wait-timeout=20", // a forgotten transaction must not hang the tests for a day
		"--max-connections=100",
	)
	line, env := s.Installation.CommandLine(s.Installation.Mariadbd, append(args, flags...)...)
	return lifeline.Start(lifeline.Program{Args: line, Env: env, Dir: dir})
}

// await opens the administrator's connection as soon as the server answers.
func (s *Server) await(ended <-chan error) error {
	db, err := sql.Open("mysql", s.DSN(""))
	if err != nil {
		return fmt.Errorf("open the server: %w", err)
	}
	s.admin = db
	limit := time.After(bootLimit)
	for {
		// Asking for the socket first keeps the driver from logging refusals.
		if _, err = os.Stat(s.Socket); err == nil {
			if err = db.Ping(); err == nil {
				return nil
			}
		}
		select {
		case status := <-ended:
			return fmt.Errorf("the server ended at once: %v", status)
		case <-limit:
			return fmt.Errorf("no answer within %v: %w", bootLimit, err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// fillData makes a data folder with system tables. Creating them takes a second
// or more, so a template is kept in the cache folder and copied.
func fillData(inst *locate.Installation, data string) error {
	cache, err := locate.CacheDir()
	if err != nil {
		return initialize(inst, data) // no home folder, no cache
	}
	template := filepath.Join(cache, "mariadb-data-"+inst.Version)
	if _, err := os.Stat(template); errors.Is(err, fs.ErrNotExist) {
		if err := buildTemplate(inst, cache, template); err != nil {
			return err
		}
	}
	if err := os.CopyFS(data, os.DirFS(template)); err != nil {
		return fmt.Errorf("copy the data folder: %w", err)
	}
	return nil
}

// buildTemplate creates the template beside its place and moves it there whole,
// so that other test processes see it complete or not at all.
func buildTemplate(inst *locate.Installation, cache, template string) (err error) {
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return fmt.Errorf("make the cache folder: %w", err)
	}
	scratch, err := os.MkdirTemp(cache, "mariadb-data-new-")
	if err != nil {
		return fmt.Errorf("make the template's folder: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	data := filepath.Join(scratch, "data")
	if err := initialize(inst, data); err != nil {
		return err
	}
	if err := os.Rename(data, template); err != nil {
		if _, stat := os.Stat(template); stat == nil {
			return nil // another process was first
		}
		return fmt.Errorf("keep the template: %w", err)
	}
	return nil
}

// initialize creates the system tables with the server's own SQL files, as
// mariadb-install-db does, but without the programs of other packages that the
// script calls.
func initialize(inst *locate.Installation, data string) error {
	if err := os.MkdirAll(data, 0o700); err != nil {
		return fmt.Errorf("make the data folder: %w", err)
	}
	script, err := systemTables(inst)
	if err != nil {
		return err
	}
	cmd := inst.Server(append(baseFlags(inst, data), "--bootstrap", "--tmpdir="+data)...)
	cmd.Stdin = bytes.NewReader(script)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("create the system tables: %w\n%s", err, out)
	}
	return nil
}

// systemTables joins the SQL files that make the system tables, with an account
// root@localhost that has no password.
func systemTables(inst *locate.Installation) ([]byte, error) {
	var script bytes.Buffer
	script.WriteString("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\n" +
		"SET @auth_root_socket=NULL;\nSET @skip_auth_anonymous=1;\n")
	for _, name := range []string{"system_tables", "performance_tables", "system_tables_data"} {
		text, err := os.ReadFile(filepath.Join(inst.Share, "mariadb_"+name+".sql"))
		if errors.Is(err, fs.ErrNotExist) { // the name before MariaDB 10.11
			text, err = os.ReadFile(filepath.Join(inst.Share, "mysql_"+name+".sql"))
		}
		if err != nil {
			return nil, fmt.Errorf("read the system tables: %w", err)
		}
		script.Write(text)
		script.WriteByte('\n')
	}
	return script.Bytes(), nil
}

// baseFlags are the settings of a small server whose data nobody will miss:
// little memory, no waiting for the disk, the same character set everywhere.
func baseFlags(inst *locate.Installation, data string) []string {
	flags := []string{
		"--no-defaults",
		"--basedir=" + inst.Base,
		"--datadir=" + data,
		"--lc-messages-dir=" + inst.Share,
		"--character-sets-dir=" + filepath.Join(inst.Share, "charsets"),
		"--character-set-server=utf8mb4",
		"--collation-server=utf8mb4_general_ci",
		"--skip-log-bin",
		"--performance-schema=OFF",
		"--innodb-buffer-pool-size=24M",
		"--innodb-log-file-size=8M",
		"--innodb-flush-log-at-trx-commit=0",
		"--innodb-doublewrite=OFF",
		"--innodb-use-native-aio=OFF", // containers run out of its slots
		"--innodb-fast-shutdown=1",
		"--aria-pagecache-buffer-size=1M",
		"--key-buffer-size=1M",
		"--sync-frm=OFF",
	}
	if os.Geteuid() == 0 {
		flags = append(flags, "--user=root") // the server refuses to be root unless told so
	}
	return flags
}
