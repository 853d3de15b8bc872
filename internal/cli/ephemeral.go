package cli

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/internal/server"
	"github.com/cascadelint/cascadelint/internal/server/locate"
	"github.com/cascadelint/cascadelint/internal/source"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/sqlschema/migration"
	"github.com/cascadelint/cascadelint/sqlschema/mysql"
	"github.com/cascadelint/cascadelint/verify/connect"
	"github.com/cascadelint/cascadelint/verify/scratch"
)

// ephemeralName is the database that the DDL is loaded into.
const ephemeralName = "cascadelint"

// install says how to get a server.
const install = "install one (Debian, Ubuntu: apt-get install mariadb-server-core; Fedora: dnf install mariadb-server; macOS: brew install mariadb), or name it: --server PATH"

// ephemeral boots a private server, loads the project's DDL into it and opens
// it. done ends the server and leaves nothing of it.
func (a *app) ephemeral(ctx context.Context, v *verification, p *project.Project, k *program.Knowledge) (db *sql.DB, t *connect.Target, done func() error, err error) {
	scripts, dialect, err := ddlOf(p, k)
	if err != nil {
		return nil, nil, nil, err
	}
	inst, err := findServer(resolveServer(a.env.Dir, v.server), dialect)
	if err != nil {
		return nil, nil, nil, err
	}
	began := time.Now()
	s, err := server.Boot(ctx, inst, server.Options{})
	if err != nil {
		return nil, nil, nil, fmt.Errorf("start a private %s %s (%s): %w", inst.Product, inst.Version, inst.Program, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.Stop())
		}
	}()
	a.note("private server: %s %s (%s), up in %v", inst.Product, inst.Version, inst.Program, time.Since(began).Round(time.Millisecond))
	if dialect.Name != inst.Product {
		fmt.Fprintf(a.stderr, "cascadelint: the project's DDL is for %s, the private server is %s %s: what the former does may be otherwise; --server PATH names another\n", dialect, inst.Product, inst.Version)
	}
	if err = createEmpty(ctx, s.DSN("")); err != nil {
		return nil, nil, nil, err
	}
	if t, err = connect.Find(connect.Source{DSN: s.DSN(ephemeralName)}); err != nil {
		return nil, nil, nil, err
	}
	if db, err = t.Open(ctx); err != nil {
		return nil, nil, nil, err
	}
	if err = a.loadDDL(ctx, db, scripts); err != nil {
		return nil, nil, nil, errors.Join(err, db.Close())
	}
	return db, t, s.Stop, nil
}

// ddlOf gives the statements of the schema that the project is held against.
func ddlOf(p *project.Project, k *program.Knowledge) ([]migration.Script, sqlschema.Dialect, error) {
	switch {
	case k == nil:
		return nil, sqlschema.Dialect{}, errors.New("--ephemeral loads the project's DDL into a private MariaDB or MySQL, and the project has no schema of either")
	case k.Graph.Schema.Origin != sqlschema.FromDDL:
		return nil, sqlschema.Dialect{}, errors.New("--ephemeral loads the project's DDL, and this project has none: its schema is derived from the models. " +
			"It cannot run AutoMigrate, which is in the program: dump the database that it made (mysqldump --no-data) and name the file under schema: in .cascadelint.yaml, or ask that database with --dsn")
	}
	scripts, err := source.Scripts(p.Config, k.Graph.Schema.Name)
	return scripts, k.Graph.Schema.Dialect, err
}

func resolveServer(dir, path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

// findServer finds the program of a server, one of the project's product first.
func findServer(named string, d sqlschema.Dialect) (*locate.Installation, error) {
	if named != "" {
		inst, err := locate.OpenAny(named)
		if err != nil {
			return nil, fmt.Errorf("--server: %w", err)
		}
		return inst, nil
	}
	inst, err := locate.FindAny(d.Name)
	return inst, withInstall(err)
}

// withInstall says how to get a server where there is none.
func withInstall(err error) error {
	if errors.Is(err, locate.ErrNotFound) {
		return fmt.Errorf("--ephemeral needs a mariadbd or mysqld on this machine: %w; %s", err, install)
	}
	return err
}

// target opens the database that verify asks: a private one, or the one that is
// named. done closes it.
func (a *app) target(ctx context.Context, v *verification, p *project.Project, k *program.Knowledge) (*sql.DB, *connect.Target, func() error, error) {
	if v.ephemeral {
		db, t, stop, err := a.ephemeral(ctx, v, p, k)
		return db, t, func() error { return errors.Join(db.Close(), stop()) }, err
	}
	db, t, err := a.connect(ctx, a.source(&v.database, true))
	return db, t, func() error { return db.Close() }, err
}

// checkEphemeral looks at the flags.
func (v *verification) checkEphemeral() error {
	switch {
	case v.server != "" && !v.ephemeral:
		return errors.New("--server names the program of a private server: give --ephemeral too")
	case v.ephemeral && (v.dsn != "" || v.file != ""):
		return errors.New("--ephemeral asks a private server, --dsn and --defaults-file another: give one of them")
	}
	return nil
}

func createEmpty(ctx context.Context, dsn string) error {
	db, err := sql.Open("mysql", dsn)
	if err == nil {
		_, err = db.ExecContext(ctx, "CREATE DATABASE "+ephemeralName)
		err = errors.Join(err, db.Close())
	}
	if err != nil {
		return fmt.Errorf("make a database on the private server: %w", err)
	}
	return nil
}

// elsewhere are statements that lead out of the database.
var elsewhere = regexp.MustCompile(`(?is)^\s*(?:/\*.*?\*/\s*)*(?:USE|CREATE\s+(?:DATABASE|SCHEMA)|DROP\s+(?:DATABASE|SCHEMA)|ALTER\s+(?:DATABASE|SCHEMA)|SHUTDOWN)\b`)

// loadDDL executes the statements on one connection. One that the server refuses
// is told with its place, and the others go on: what is missing then is found by
// the comparison.
func (a *app) loadDDL(ctx context.Context, db *sql.DB, scripts []migration.Script) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer scratch.Discard(conn) // the DDL may have changed its settings
	statements, refused := 0, 0
	for _, script := range scripts {
		for _, s := range mysql.Split(script.SQL) {
			text := s.SQL()
			if s.Kind != mysql.KindStatement || strings.TrimSpace(text) == "" || elsewhere.MatchString(text) {
				continue
			}
			statements++
			_, err := conn.ExecContext(ctx, text)
			if ctx.Err() != nil {
				return errors.New("interrupted while the DDL was loaded")
			}
			if err != nil {
				refused++
				fmt.Fprintf(a.stderr, "cascadelint: %s:%d: the server refuses the statement: %v\n", script.File, script.Line+s.Line-1, err)
			}
		}
	}
	a.note("loaded %s, %d refused", count(statements, "statement"), refused)
	return nil
}
