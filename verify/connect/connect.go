// Package connect finds the database to ask: a data source name from a flag or
// from the environment, or the [client] section of an option file such as
// ~/.my.cnf. The password it finds appears in no error and no text of this
// package.
package connect

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/go-sql-driver/mysql"
)

// EnvDSN names the environment variable that holds a data source name. It is
// better than a flag: the arguments of a process are seen by every user.
const EnvDSN = "CASCADELINT_DSN"

// dialLimit is how long a server may take to answer a connection.
const dialLimit = 10 * time.Second

// form is how a data source name reads.
const form = "expected user:password@tcp(host:3306)/database or user@unix(/path/to.sock)/database"

// Source says where to look. The first that says something counts.
type Source struct {
	// DSN is the flag's. It may hold no password.
	DSN string
	// Env is the value of [EnvDSN].
	Env string
	// File is an option file that was asked for.
	File string
	// Home is the folder of .my.cnf; empty looks for none.
	Home string
}

// Target is a database to connect to.
type Target struct {
	config *mysql.Config
	// From names the source: "--dsn", "$CASCADELINT_DSN", a file.
	From string
}

// Find gives the target. Its error never tells a password.
func Find(s Source) (*Target, error) {
	switch {
	case s.DSN != "":
		return fromFlag(s.DSN)
	case s.File != "":
		return fromFile(s.File)
	case s.Env != "":
		return parse(s.Env, "$"+EnvDSN)
	case s.Home != "":
		file := filepath.Join(s.Home, ".my.cnf")
		if _, err := os.Stat(file); err == nil {
			return fromFile(file)
		}
	}
	return nil, fmt.Errorf("no database is named: set %s, or write user, password, socket and database below [client] in ~/.my.cnf, or give --dsn; %s", EnvDSN, form)
}

// fromFlag refuses a password: other users of the machine see the arguments of a
// process.
func fromFlag(dsn string) (*Target, error) {
	t, err := parse(dsn, "--dsn")
	if err == nil && t.config.Passwd != "" {
		return nil, fmt.Errorf("--dsn holds a password, which every user of this machine sees in the list of processes: put it into $%s instead, or user, password and database into ~/.my.cnf", EnvDSN)
	}
	return t, err
}

// parse reads a data source name. What the driver says of a wrong one may quote
// a part of it, so it is not passed on.
func parse(dsn, from string) (*Target, error) {
	cfg, err := mysql.ParseDSN(dsn)
	if err != nil {
		return nil, fmt.Errorf("%s is no data source name: %s", from, form)
	}
	return target(cfg, from)
}

func target(cfg *mysql.Config, from string) (*Target, error) {
	if cfg.DBName == "" {
		return nil, fmt.Errorf("%s names no database: %s", from, form)
	}
	cfg.ParseTime = false           // times are shown as the server spells them
	cfg.InterpolateParams = false   // text keeps its collation in an argument
	cfg.MultiStatements = false     // nothing needs it
	cfg.AllowAllFiles = false       // a server must not ask for local files
	cfg.Logger = &mysql.NopLogger{} // errors are returned
	cfg.ClientFoundRows = true      // harmless, and the same everywhere
	if cfg.Params == nil {
		cfg.Params = map[string]string{}
	}
	cfg.Params["sql_select_limit"] = "18446744073709551615" // one of the server's would hide rows
	if cfg.Timeout == 0 {
		cfg.Timeout = dialLimit
	}
	return &Target{config: cfg, From: from}, nil
}

// Database is the database's name.
func (t *Target) Database() string { return t.config.DBName }

// String gives the target without its password: "root@unix(/run/m.sock)/blog".
func (t *Target) String() string {
	return fmt.Sprintf("%s@%s(%s)/%s", t.config.User, t.config.Net, t.config.Addr, t.config.DBName)
}

// Open connects and waits for the first answer. The error says what to do.
func (t *Target) Open(ctx context.Context) (*sql.DB, error) {
	connector, err := mysql.NewConnector(t.config)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", t.From, form)
	}
	db := sql.OpenDB(connector)
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(t.explain(err), db.Close())
	}
	return db, nil
}

// explain says what an error of the first connection means.
func (t *Target) explain(err error) error {
	hint := ""
	var refused *mysql.MySQLError
	var network *net.OpError
	switch {
	case errors.As(err, &refused) && refused.Number == 1045:
		hint = "; is the password right?"
	case errors.As(err, &refused) && refused.Number == 1049:
		hint = "; is the database's name right?"
	case errors.As(err, &refused) && refused.Number == 1044:
		hint = fmt.Sprintf("; an administrator can GRANT SELECT, TRIGGER ON `%s`.* TO the account", strings.ReplaceAll(t.config.DBName, "`", "``"))
	case errors.As(err, &network):
		hint = "; is the server running, and is this its address?"
	}
	return fmt.Errorf("connect to %s (from %s): %w%s", t, t.From, err, hint)
}
