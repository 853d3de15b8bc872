package servers

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/server/locate"
)

// startMariaDB1011 starts the MariaDB of the tests, which must be a 10.11.
func startMariaDB1011(ctx context.Context) (*Server, error) {
	inst, err := locate.Find()
	if errors.Is(err, locate.ErrNotFound) {
		return nil, fmt.Errorf("%w; `go run ./tools/test` gets one", err)
	}
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(inst.Version, "10.11.") {
		return nil, fmt.Errorf("%s is MariaDB %s: set $%s to the mariadbd of a 10.11", inst.Program, inst.Version, locate.Env)
	}
	return bootMariaDB(ctx, inst)
}

// startMariaDB118 starts the MariaDB of Debian sid.
func startMariaDB118(ctx context.Context) (*Server, error) {
	inst, err := mariadbOfSid(ctx)
	if err != nil {
		return nil, err
	}
	return bootMariaDB(ctx, inst)
}

func mariadbOfSid(ctx context.Context) (*locate.Installation, error) {
	t, err := unpack(ctx, "sid", "mariadb-server-core", "mariadb-client")
	if err != nil {
		return nil, err
	}
	return locate.Open(t.path("usr/sbin/mariadbd"))
}

// mariadbDump prepares the client of an installation for a server at an address.
func mariadbDump(inst *locate.Installation, address ...string) func(context.Context, string, ...string) (client, error) {
	return func(_ context.Context, database string, flags ...string) (client, error) {
		args := append([]string{"--no-defaults", "--user=root"}, address...)
		cmd, err := inst.Tool("mariadb-dump", append(append(args, flags...), database)...)
		return client{cmd}, err
	}
}

// bootMariaDB starts an installation as the tests of the main module do.
func bootMariaDB(ctx context.Context, inst *locate.Installation) (*Server, error) {
	server, err := mariadbtest.Boot(inst)
	if err != nil {
		return nil, err
	}
	s := &Server{
		open: openMySQL("unix", server.Socket),
		dump: mariadbDump(inst, "--socket="+server.Socket),
		stop: server.Stop,
	}
	if err := s.connect(ctx, ""); err != nil {
		return nil, errors.Join(err, server.Stop())
	}
	return s, nil
}
