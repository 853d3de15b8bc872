package server

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cascadelint/cascadelint/internal/lifeline"
	"github.com/cascadelint/cascadelint/internal/server/locate"
)

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

// initializeIn makes a data folder below the server's folder, so that both go
// when the process does, even in the midst of it.
func initializeIn(ctx context.Context, inst *locate.Installation, dir, data string) error {
	args := append(baseFlags(inst, data), "--tmpdir="+dir)
	input := os.DevNull
	if inst.Product == locate.MariaDB {
		if err := os.Mkdir(data, 0o700); err != nil {
			return fmt.Errorf("make the data folder: %w", err)
		}
		script, err := systemTables(inst)
		if err != nil {
			return err
		}
		input = filepath.Join(dir, "system.sql")
		if err := os.WriteFile(input, script, 0o600); err != nil {
			return fmt.Errorf("write the statements of the system tables: %w", err)
		}
		args = append(args, "--bootstrap")
	} else {
		args = append(args, "--initialize-insecure") // makes the folder itself
	}
	line, env := inst.CommandLine(inst.Program, args...)
	var out bytes.Buffer
	process, err := lifeline.Start(lifeline.Program{
		Args: append([]string{"/bin/sh", "-c", `input=$1; shift; exec "$@" <"$input"`, "sh", input}, line...), Env: env, Dir: dir, Output: &out,
	})
	if err != nil {
		return err
	}
	select {
	case err = <-process.Ended:
	case <-ctx.Done():
		return errors.Join(ctx.Err(), process.Stop())
	}
	if err = errors.Join(err, process.Stop()); err != nil {
		return fmt.Errorf("create the system tables: %w\n%s", err, out.Bytes())
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
		"--skip-log-bin",
		"--performance-schema=OFF",
		"--innodb-buffer-pool-size=24M",
		"--innodb-flush-log-at-trx-commit=0",
		"--innodb-doublewrite=OFF",
		"--innodb-use-native-aio=OFF", // containers run out of its slots
		"--innodb-fast-shutdown=1",
		"--key-buffer-size=1M",
	}
	if inst.Share != "" { // else the server finds it
		flags = append(flags, "--lc-messages-dir="+inst.Share, "--character-sets-dir="+filepath.Join(inst.Share, "charsets"))
	}
	if inst.Product == locate.MariaDB {
		flags = append(flags,
			"--character-set-server=utf8mb4",
			"--collation-server=utf8mb4_general_ci",
			"--innodb-log-file-size=8M",
			"--aria-pagecache-buffer-size=1M",
			"--sync-frm=OFF")
	} else {
		flags = append(flags, "--secure-file-priv=", "--loose-mysqlx=OFF") // the former's folder may be missing
	}
	if os.Geteuid() == 0 {
		flags = append(flags, "--user=root") // the server refuses to be root unless told so
	}
	return flags
}
