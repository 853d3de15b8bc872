// Package lifeline runs a program that must not outlive this process, however
// the process ends: by itself, in a panic, or killed.
package lifeline

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
)

// watch runs the program as a child of a small shell that outlives this process
// just long enough to end the program and remove its folder. The watcher blocks
// on the lifeline, a pipe that nobody writes to: it ends when this process
// closes it or dies. A program that ends by itself leaves its folder, for a look
// at the log. Interrupts from the terminal go to the whole process group, so
// they are left to this process. The shell tells of a program that was killed,
// which must not end it where the output's reader is gone.
const watch = `trap '' INT TERM HUP PIPE
exec 3<&0 </dev/null
dir=$1 signal=$2
shift 2
(trap - TERM PIPE; exec env "$@") 3<&- &
program=$!
{ read -r _ <&3; : >"$dir/stopped"; kill -"$signal" $program; } &
watcher=$!
wait $program
status=$?
if [ -e "$dir/stopped" ]; then rm -rf "$dir"; else kill -9 $watcher; fi
exit $status
`

// Program is what to run.
type Program struct {
	// Args are the path of the program and its arguments.
	Args []string
	// Env are variables for the program alone, as NAME=value.
	Env []string
	// Dir is the folder of the program's files, in which it runs. It goes with
	// the program.
	Dir string
	// Signal is the name of the signal that ends the program, KILL where empty.
	// The program begins with INT and QUIT ignored and must handle them itself.
	Signal string
	// Output gets what the program prints; nil for nobody.
	Output io.Writer
}

// Process is a running program.
type Process struct {
	// Ended gets the outcome when the program has ended.
	Ended <-chan error

	gone     chan struct{}
	lifeline *os.File
	close    sync.Once
}

// Start runs the program. It needs a shell at /bin/sh.
func Start(p Program) (*Process, error) {
	signal := p.Signal
	if signal == "" {
		signal = "KILL"
	}
	args := append([]string{"-c", watch, "sh", p.Dir, signal}, p.Env...)
	reader, writer, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("make the watcher's pipe: %w", err)
	}
	cmd := exec.Command("/bin/sh", append(args, p.Args...)...)
	cmd.Dir = p.Dir
	cmd.Stdin = reader
	cmd.Stdout, cmd.Stderr = p.Output, p.Output
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start the watcher: %w", err), reader.Close(), writer.Close())
	}
	ended := make(chan error, 1)
	process := &Process{Ended: ended, gone: make(chan struct{}), lifeline: writer}
	go func() {
		ended <- cmd.Wait()
		close(process.gone)
	}()
	return process, reader.Close()
}

// Stop ends the program, waits for it and leaves nothing of its folder. It may
// be called again.
func (p *Process) Stop() error {
	var err error
	p.close.Do(func() { err = p.lifeline.Close() })
	<-p.gone
	return err
}
