package cli

import (
	"os"
	"runtime/debug"
	"strconv"
)

// ProcessEnv describes the current process, which runs in dir.
func ProcessEnv(dir string) Env {
	e := Env{Dir: dir, Vars: os.Environ(), Version: version(), Stdin: os.Stdin, Gopls: []string{"gopls"}, Replace: replace()}
	if info, err := os.Stdout.Stat(); err == nil {
		e.Terminal = info.Mode()&os.ModeCharDevice != 0
	}
	if info, err := os.Stderr.Stat(); err == nil {
		e.ErrTerminal = info.Mode()&os.ModeCharDevice != 0
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		e.Columns = n
	}
	return e
}

// version is the module's, as the go command recorded it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
