//go:build unix

package cli_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	osexec "os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/cascadelint/cascadelint/internal/cli"
)

var costProject = flag.String("project", filepath.Join("..", ".."), "folder of the module that BenchmarkWholeRun works on")

// costVariable makes the test's own program a child that is measured.
const costVariable = "CASCADELINT_COST"

func TestMain(m *testing.M) {
	what := os.Getenv(costVariable)
	if what == "" {
		os.Exit(m.Run())
	}
	if err := costChild(what); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// costChild loads the packages of the present folder or runs the command on them.
func costChild(what string) error {
	dir, err := os.Getwd()
	if err != nil {
		return err
	}
	if what == "run" {
		if code := cli.Run(context.Background(), []string{"./..."}, io.Discard, os.Stderr, cli.Env{Dir: dir, Vars: os.Environ()}); code > 1 {
			return fmt.Errorf("exit code %d", code)
		}
		return nil
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax, Dir: dir}, "./...")
	if err == nil && len(pkgs) == 0 {
		err = errors.New("no packages")
	}
	runtime.KeepAlive(pkgs)
	return err
}

// BenchmarkWholeRun compares a run of the command with what it builds on: loading
// the packages and checking their types, in the same mode and without anything
// else. Each runs in a process of its own; the go command that it starts counts
// towards its processor time, and memory is the most that was in use at once.
//
//	go test ./internal/cli -run '^$' -bench WholeRun -benchtime 3x -project DIR
//
// Without -project it is this repository's own module. The go command's cache
// should be warm: run it twice.
func BenchmarkWholeRun(b *testing.B) {
	var load, run cost
	for b.Loop() {
		load.add(b, "load")
		run.add(b, "run")
	}
	n := float64(b.N)
	b.ReportMetric(load.seconds/n, "load-cpu-s")
	b.ReportMetric(run.seconds/n, "run-cpu-s")
	b.ReportMetric(run.seconds/load.seconds, "cpu-ratio")
	b.ReportMetric(load.megabytes/n, "load-MB")
	b.ReportMetric(run.megabytes/n, "run-MB")
	b.ReportMetric(run.megabytes/load.megabytes, "MB-ratio")
}

// cost adds up what processes took.
type cost struct{ seconds, megabytes float64 }

func (c *cost) add(b *testing.B, what string) {
	b.Helper()
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	cmd := osexec.Command(self)
	cmd.Dir = *costProject
	cmd.Env = append(os.Environ(), costVariable+"="+what, "CASCADELINT_CACHE=off")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	if err := cmd.Run(); err != nil {
		b.Fatalf("%s: %v\n%s", what, err, errs.String())
	}
	state := cmd.ProcessState
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		b.Fatal("this system does not tell what a process took")
	}
	scale := 1.0 / (1 << 10) // kilobytes
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		scale = 1.0 / (1 << 20) // bytes
	}
	c.seconds += (state.UserTime() + state.SystemTime()).Seconds()
	c.megabytes += float64(usage.Maxrss) * scale
}
