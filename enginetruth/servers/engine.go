package servers

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Engine is one database engine in one version and mode.
type Engine struct {
	// Name is the engine's profile, such as mysql@9.7-native.
	Name string
	// Version is the version that the profile stands for, such as 9.7; empty
	// for SQLite, where it is a module of this program. [Server.Version] is what
	// the running server says.
	Version string
	// Dialect is the engine as package cascade/engine knows it.
	Dialect sqlschema.Dialect

	start func(ctx context.Context) (*Server, error)
}

// All lists the engines, each of which a profile of cascade/engine describes.
func All() []Engine {
	engine := func(product string, major, minor int, start func(context.Context) (*Server, error)) Engine {
		d := sqlschema.Dialect{Name: product, Major: major, Minor: minor}
		e := Engine{Name: d.String(), Version: fmt.Sprintf("%d.%d", major, minor), Dialect: d, start: start}
		if product == "postgres" { // which has no minor versions of this kind
			e.Version = fmt.Sprint(major)
			e.Name = product + "@" + e.Version
		}
		return e
	}
	native := engine("mysql", 9, 7, startMySQL97Native)
	native.Name, native.Dialect.Native = "mysql@9.7-native", true
	return []Engine{
		engine("mysql", 5, 6, startMySQL56),
		engine("mysql", 9, 7, startMySQL97),
		native,
		engine("mariadb", 10, 11, startMariaDB1011),
		engine("mariadb", 11, 8, startMariaDB118),
		engine("tidb", 8, 5, startTiDB),
		engine("postgres", 15, 0, startPostgres15),
		engine("postgres", 18, 0, startPostgres18),
		{Name: "sqlite", Dialect: sqlschema.Dialect{Name: "sqlite"}, start: startSQLite},
	}
}

// Find gives the engine of a name. An unknown name is an error that lists them.
func Find(name string) (Engine, error) {
	var names []string
	for _, e := range All() {
		if e.Name == name {
			return e, nil
		}
		names = append(names, e.Name)
	}
	return Engine{}, fmt.Errorf("no engine %q: expected one of %q", name, names)
}

// Open starts the engine and opens an empty database on it as an administrator,
// who may create others. The function ends the server and leaves nothing of it.
func (e Engine) Open(ctx context.Context) (*sql.DB, func(), error) {
	s, err := e.Start(ctx)
	if err != nil {
		return nil, nil, err
	}
	return s.DB, s.Stop, nil
}

// Start gets the engine where the machine lacks it, which may take minutes, and
// starts it. Cancelling the context ends the wait, not a server that runs.
func (e Engine) Start(ctx context.Context) (*Server, error) {
	s, err := e.start(ctx)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", e.Name, err)
	}
	return s, nil
}

// Server is a running engine.
type Server struct {
	// DB is an empty database, open to an administrator.
	DB *sql.DB
	// Version is what the server says of itself, such as 10.11.19-MariaDB.
	Version string

	// open opens another database of the server.
	open func(database string) (*sql.DB, error)
	// dump prepares the client that dumps a database; nil where the engine
	// comes without one.
	dump func(ctx context.Context, database string, flags ...string) (client, error)
	// stop ends the engine itself and removes its folder.
	stop func() error
}

// Connect opens another database of the server, which must exist. The caller
// closes it.
func (s *Server) Connect(database string) (*sql.DB, error) {
	db, err := s.open(database)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", database, err)
	}
	return db, nil
}

// Dumps reports whether the engine came with a client that dumps databases.
func (s *Server) Dumps() bool { return s.dump != nil }

// Dump gives what the engine's own client, mysqldump or mariadb-dump, writes of
// a database. Flags are the client's.
func (s *Server) Dump(ctx context.Context, database string, flags ...string) (string, error) {
	if s.dump == nil {
		return "", fmt.Errorf("%s came without a client that dumps", s.Version)
	}
	c, err := s.dump(ctx, database, flags...)
	if err != nil {
		return "", err
	}
	return c.output()
}

// Stop ends the server and removes its folder. What may fail does not matter any
// more: the data are nobody's.
func (s *Server) Stop() {
	_ = errors.Join(s.DB.Close(), s.stop())
}
