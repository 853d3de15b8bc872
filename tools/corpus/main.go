// Command corpus runs cascadelint on the standard library and on pinned public
// modules, and compares what it finds with what is kept in expected/:
//
//	go run ./tools/corpus [flags] [name...]
//
//	-check    only those that must be silent: nothing that works on a database
//	          without deleting, or on none, may have a finding
//	-update   write what is found to expected/; a new finding is "unjudged" until
//	          somebody has read the code and says true, false or uncertain
//
// Names pick modules whose path contains one of them. The modules, listed in
// modules.txt, come through the Go module proxy and are copied out of the module
// cache, so that the go command can complete their go.sum; one that needs a
// configuration has it in config/. For each a line says how many delete sites
// there are, how many of them could not be judged, how many findings, what was
// judged of those by hand, and what time and memory the run took: wall time with
// what the go command needs to compile, and the memory of cascadelint alone.
//
// The exit code is 0 when all is as expected, 1 for a difference, 2 when the
// run could not be done.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code, err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "tools/corpus:", err)
	}
	os.Exit(code)
}

func run(ctx context.Context, args []string, out io.Writer) (code int, err error) {
	flags := flag.NewFlagSet("corpus", flag.ContinueOnError)
	check := flags.Bool("check", false, "run only what must be silent")
	update := flags.Bool("update", false, "write what is found to expected/")
	if err := flags.Parse(args); err != nil {
		return 2, err
	}
	root, err := goEnv(ctx, "GOMOD")
	if err != nil {
		return 2, err
	}
	dir := filepath.Join(filepath.Dir(root), "tools", "corpus")
	text, err := os.ReadFile(filepath.Join(dir, "modules.txt"))
	if err != nil {
		return 2, fmt.Errorf("reading the list of modules: %w", err)
	}
	modules, err := parse(string(text))
	if err != nil {
		return 2, err
	}
	temp, err := os.MkdirTemp("", "cascadelint-corpus-")
	if err != nil {
		return 2, err
	}
	defer os.RemoveAll(temp)
	r := &runner{ctx: ctx, temp: temp, tool: filepath.Join(temp, "cascadelint"), configs: filepath.Join(dir, "config")}
	if err := r.build(filepath.Dir(root)); err != nil {
		return 2, err
	}
	return r.all(out, modules, filepath.Join(dir, "expected"), func(m module) bool { return m.selected(*check, flags.Args()) }, *update)
}

// all runs the tool on each module that is wanted, and compares.
func (r *runner) all(out io.Writer, modules []module, expected string, wanted func(module) bool, update bool) (code int, err error) {
	fmt.Fprintf(out, "%-52s %6s %8s %9s %8s %7s\n", "module", "sites", "unknown", "findings", "seconds", "MB")
	judged := tally{}
	for _, m := range modules {
		if !wanted(m) {
			continue
		}
		res, err := r.lint(m)
		if err != nil {
			fmt.Fprintf(out, "%-52s failed: %v\n", m, err)
			code = 2
			continue
		}
		fmt.Fprintf(out, "%-52s %6d %8d %9d %8.1f %7d", m, res.sites, res.unknown, len(res.findings), res.seconds, res.megabytes)
		e := &expectation{}
		if !m.silent {
			if update {
				if err := m.write(expected, res); err != nil {
					return 2, err
				}
			}
			if e, err = readExpectation(m.file(expected)); err != nil {
				return 2, err
			}
			one := tally{}
			one.add(e)
			judged.add(e)
			fmt.Fprintf(out, "  %s", one)
		}
		fmt.Fprintln(out)
		for _, line := range e.compare(res) {
			fmt.Fprintln(out, "  "+line)
			code = max(code, 1)
		}
	}
	fmt.Fprintf(out, "judged by hand: %s\n", judged)
	return code, nil
}

func goEnv(ctx context.Context, name string) (string, error) {
	value, err := exec.CommandContext(ctx, "go", "env", name).Output()
	if err != nil {
		return "", fmt.Errorf("go env %s: %w", name, err)
	}
	return strings.TrimSpace(string(value)), nil
}
