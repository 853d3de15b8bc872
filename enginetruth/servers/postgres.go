package servers

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver pgx

	"github.com/cascadelint/cascadelint/internal/lifeline"
)

// startPostgres15 starts the PostgreSQL of Debian 12, the machine's own where
// it has one.
func startPostgres15(ctx context.Context) (*Server, error) {
	const system = "/usr/lib/postgresql/15/bin"
	if _, err := os.Stat(filepath.Join(system, "initdb")); err == nil {
		return bootPostgres(ctx, system, "system/postgresql-15")
	}
	return startPostgresOf(ctx, "bookworm", "15")
}

// startPostgres18 starts the PostgreSQL of Debian sid.
func startPostgres18(ctx context.Context) (*Server, error) { return startPostgresOf(ctx, "sid", "18") }

func startPostgresOf(ctx context.Context, suite, version string) (*Server, error) {
	t, err := unpack(ctx, suite, "postgresql-"+version, "postgresql-client-"+version)
	if err != nil {
		return nil, err
	}
	bin := t.path("usr/lib/postgresql/" + version + "/bin")
	for _, program := range []string{"postgres", "initdb"} {
		if err := t.wrap(filepath.Join(bin, program)); err != nil {
			return nil, err
		}
	}
	return bootPostgres(ctx, bin, t.name)
}

// wrap replaces a program of the tree with a script that runs it through the
// tree's loader: initdb starts postgres by its path.
func (t *tree) wrap(program string) error {
	wrapped := program + ".bin"
	if _, err := os.Stat(wrapped); err == nil {
		return nil
	}
	script := fmt.Sprintf("#!/bin/sh\nexec '%s' --library-path '%s' \"$0.bin\" \"$@\"\n", t.loader, t.libraries())
	if err := os.Rename(program, wrapped); err != nil {
		return fmt.Errorf("wrap a program: %w", err)
	}
	if err := os.WriteFile(program, []byte(script), 0o755); err != nil {
		return fmt.Errorf("wrap a program: %w", err)
	}
	return nil
}

// bootPostgres starts the server of a folder of programs. The template of its
// data is kept under name.
func bootPostgres(ctx context.Context, bin, name string) (*Server, error) {
	template, err := kept(name+"/data", func(scratch string) (string, error) {
		data := filepath.Join(scratch, "data")
		line := notRoot(filepath.Join(bin, "initdb"), "--pgdata="+data,
			"--auth=trust", "--username=postgres", "--no-locale", "--encoding=UTF8", "--no-sync")
		return data, run(exec.CommandContext(ctx, line[0], line[1:]...))
	})
	if err != nil {
		return nil, err
	}
	return boot(ctx, func(dir string) (daemon, error) {
		data, err := copyData(template, dir)
		if err != nil {
			return daemon{}, err
		}
		args := notRoot(filepath.Join(bin, "postgres"), "-D", data, "-k", dir,
			"-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=16MB",
			"-c", "dynamic_shared_memory_type=mmap") // which leaves nothing outside the folder
		return daemon{
			// To this signal the server ends at once, with all its processes.
			program: lifeline.Program{Args: args, Signal: "QUIT"},
			first:   "postgres",
			open: func(database string) (*sql.DB, error) {
				return sql.Open("pgx", fmt.Sprintf("host=%s user=postgres dbname=%s sslmode=disable", dir, database))
			},
		}, nil
	})
}

// notRoot is the command line of a program that refuses to be root. Root runs it
// as another user of a user namespace, who owns root's files there.
func notRoot(program string, args ...string) []string {
	line := append([]string{program}, args...)
	if os.Geteuid() == 0 {
		line = append([]string{"unshare", "--user", "--map-user=1000", "--"}, line...)
	}
	return line
}
