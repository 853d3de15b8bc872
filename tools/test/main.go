// Command test runs every test of the repository and lets none be skipped:
//
//	go run ./tools/test [-- go test flags]
//
// It finds a MariaDB server or, on Debian and its relatives, unpacks one into
// the user's cache folder without installing anything. It then runs go vet and
// go test in the main module and in each nested one. Flags after -- go to
// go test: -run NAME, -v, -p 1 for a machine with little memory.
//
// The last line is "N passed, N failed, N skipped", where subtests count. The
// exit code is 0 when everything ran and passed, 1 when something failed or was
// skipped, 2 when the run could not begin.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"time"

	"github.com/cascadelint/cascadelint/internal/mariadbtest"
	"github.com/cascadelint/cascadelint/internal/server/locate"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code, err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "tools/test:", err)
	}
	os.Exit(code)
}

// run does the whole job; flags are handed to go test.
func run(ctx context.Context, flags []string, out io.Writer) (code int, err error) {
	if len(flags) > 0 && flags[0] == "--" {
		flags = flags[1:]
	}
	root, err := moduleRoot(ctx)
	if err != nil {
		return 2, err
	}
	server, err := needServer(ctx, out)
	if err != nil {
		return 2, err
	}
	fmt.Fprintf(out, "MariaDB %s: %s\n", server.Version, server.Program)
	modules, err := findModules(root)
	if err != nil {
		return 2, err
	}

	env := append(os.Environ(), locate.Env+"="+server.Program, mariadbtest.EnvRequire+"=1")
	var total tally
	for _, module := range modules {
		if ctx.Err() != nil {
			break
		}
		name, err := filepath.Rel(root, module)
		if err != nil {
			return 2, fmt.Errorf("name the module %s: %w", module, err)
		}
		fmt.Fprintf(out, "\nmodule %s\n", filepath.ToSlash(name))
		if err := vet(ctx, module, env, out); err != nil {
			total.broken = append(total.broken, "go vet in "+filepath.ToSlash(name))
		}
		if err := test(ctx, module, env, flags, out, &total); err != nil {
			return 2, err
		}
	}
	if ctx.Err() != nil {
		return 2, errors.New("interrupted")
	}
	total.write(out)
	if !total.ok() {
		return 1, nil
	}
	return 0, nil
}

// moduleRoot is the folder of the module that the command was started in.
func moduleRoot(ctx context.Context) (string, error) {
	mod, err := exec.CommandContext(ctx, "go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	file := strings.TrimSpace(string(mod))
	if file == "" || file == os.DevNull {
		return "", fmt.Errorf("no go.mod here: run the command inside the repository")
	}
	return filepath.Dir(file), nil
}

func vet(ctx context.Context, module string, env []string, out io.Writer) error {
	cmd := exec.CommandContext(ctx, "go", "vet", "./...")
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = module, env, out, out
	return cmd.Run()
}

// test runs go test over a module and adds the events to the tally. The error
// is for a run that could not be followed, not for failing tests.
func test(ctx context.Context, module string, env, flags []string, out io.Writer, total *tally) error {
	args := append([]string{"test", "-json", "-timeout=30m"}, flags...)
	cmd := exec.CommandContext(ctx, "go", append(args, "./...")...)
	cmd.Dir, cmd.Env, cmd.Stderr = module, env, out
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return fmt.Errorf("follow go test: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start go test: %w", err)
	}
	verbose := verboseFlag(flags)
	if err := total.read(pipe, out, verbose); err != nil {
		return fmt.Errorf("read the output of go test: %w", err)
	}
	if err := cmd.Wait(); err != nil && total.ok() {
		// Events tell of every failing test and package; what they do not
		// tell of, such as a module that does not resolve, must count too.
		total.broken = append(total.broken, fmt.Sprintf("go test in %s: %v", module, err))
	}
	return nil
}

func verboseFlag(flags []string) bool {
	for _, f := range flags {
		switch f {
		case "-v", "--v", "-v=true", "-test.v":
			return true
		}
	}
	return false
}
