package servers

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/cascadelint/cascadelint/internal/lifeline"
)

// tidbVersion is a commit of TiDB's branch release-8.5.
const tidbVersion = "20251126154744-e4e814fdc0af"

// tidbRelease is the version that the server says it has: without it, it says
// that its version is a placeholder.
const tidbRelease = "v8.5.0-branch-" + tidbVersion

// tidbModule requires TiDB. The replacements are those of TiDB's own go.mod,
// which do not reach a module that requires it, and the parser must be of the
// same commit.
const tidbModule = `module tidbserver

go 1.25

require (
	github.com/pingcap/tidb v1.1.0-beta.0.` + tidbVersion + `
	github.com/pingcap/tidb/pkg/parser v0.0.0-` + tidbVersion + `
)

replace (
	github.com/go-ldap/ldap/v3 => github.com/YangKeao/ldap/v3 v3.4.5-0.20230421065457-369a3bab1117
	sourcegraph.com/sourcegraph/appdash => github.com/sourcegraph/appdash v0.0.0-20190731080439-ebfcffb1b5c0
	sourcegraph.com/sourcegraph/appdash-data => github.com/sourcegraph/appdash-data v0.0.0-20151005221446-73f23eafcf67
)
`

// startTiDB starts TiDB with its store in one process. It has no client of its
// own: dumps are those of MariaDB's. Building it takes about
// ten minutes of one processor, once.
func startTiDB(ctx context.Context) (*Server, error) {
	program, err := kept("tidb-server-"+tidbVersion, func(scratch string) (string, error) {
		if err := os.WriteFile(filepath.Join(scratch, "go.mod"), []byte(tidbModule), 0o644); err != nil {
			return "", err
		}
		build := exec.CommandContext(ctx, "go", "build", "-mod=mod", "-buildvcs=false",
			"-ldflags=-s -w -X github.com/pingcap/tidb/pkg/parser/mysql.TiDBReleaseVersion="+tidbRelease,
			"-o", "tidb-server", "github.com/pingcap/tidb/cmd/tidb-server")
		build.Dir = scratch
		build.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off")
		return filepath.Join(scratch, "tidb-server"), run(build)
	})
	if err != nil {
		return nil, err
	}
	// MySQL's client of 9.7 lacks the method by which TiDB knows its users.
	inst, err := mariadbOfSid(ctx)
	if err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	return boot(ctx, func(dir string) (daemon, error) {
		return daemon{
			program: lifeline.Program{Args: []string{program,
				"-store", "unistore", "-path", filepath.Join(dir, "store"), "-temp-dir", dir,
				"-host", "127.0.0.1", "-P", strconv.Itoa(port), "-socket", "", "-report-status=false",
				"-L", "warn", "-log-slow-query", filepath.Join(dir, "slow.log"),
			}, Env: []string{"TMPDIR=" + dir}}, // it spills there in spite of -temp-dir
			open: openMySQL("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(port))),
			dump: mariadbDump(inst, "--protocol=TCP", "--host=127.0.0.1", "--port="+strconv.Itoa(port), "--skip-lock-tables"),
		}, nil
	})
}

// freePort finds a TCP port that nobody listens on. Another program may take it
// before the server does, whose start then fails.
func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	address, ok := l.Addr().(*net.TCPAddr)
	if !ok {
		return 0, errors.Join(fmt.Errorf("find a free port: %v has none", l.Addr()), l.Close())
	}
	return address.Port, l.Close()
}
