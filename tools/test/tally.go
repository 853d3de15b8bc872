package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// tableMark begins lines that are shown of a passing test too: a table of what it
// counted.
const tableMark = "table: "

// event is one line of go test -json, see go doc test2json.
type event struct {
	Action     string
	Package    string
	ImportPath string // of a build event
	Test       string
	Output     string
	Elapsed    float64 // seconds
}

// tally adds up the events of go test.
type tally struct {
	passed int
	// failed and skipped name tests as "package test".
	failed  []string
	skipped []string
	// broken names what failed outside any test: a package that does not
	// build, a panic, go vet.
	broken []string
}

// read follows the events of one go test. It prints a line for each package and
// the whole output of each test that did not pass; all output with verbose.
func (t *tally) read(events io.Reader, out io.Writer, verbose bool) error {
	outputs := map[string]*strings.Builder{} // by package, test
	failures := map[string]int{}             // failed tests by package
	lines := bufio.NewReader(events)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 0 {
			var e event
			if json.Unmarshal(line, &e) != nil {
				fmt.Fprintf(out, "%s", line) // not an event: the go command itself speaks
			} else {
				t.add(e, outputs, failures, out, verbose)
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// add counts one event.
func (t *tally) add(e event, outputs map[string]*strings.Builder, failures map[string]int, out io.Writer, verbose bool) {
	key := e.Package + " " + e.Test
	show := func() {
		if text := outputs[key]; text != nil && !verbose {
			fmt.Fprint(out, text.String())
		}
		delete(outputs, key)
	}
	switch e.Action {
	case "build-output":
		fmt.Fprint(out, e.Output)
	case "output":
		if !verbose && strings.HasPrefix(strings.TrimSpace(e.Output), tableMark) {
			fmt.Fprint(out, e.Output)
			return
		}
		if verbose {
			fmt.Fprint(out, e.Output)
			return
		}
		if outputs[key] == nil {
			outputs[key] = &strings.Builder{}
		}
		outputs[key].WriteString(e.Output)
	case "pass":
		delete(outputs, key)
		if e.Test != "" {
			t.passed++
		} else {
			fmt.Fprintf(out, "ok   %s %.1fs\n", e.Package, e.Elapsed)
		}
	case "fail":
		if e.Test != "" {
			t.failed = append(t.failed, key)
			failures[e.Package]++
			show()
			return
		}
		if failures[e.Package] == 0 { // no test to blame: show what the package said
			t.broken = append(t.broken, e.Package)
			show()
		}
		fmt.Fprintf(out, "FAIL %s %.1fs\n", e.Package, e.Elapsed)
	case "skip":
		if e.Test == "" { // a package without tests
			return
		}
		t.skipped = append(t.skipped, key)
		show()
	}
}

// ok reports whether everything ran and passed.
func (t *tally) ok() bool {
	return len(t.failed) == 0 && len(t.skipped) == 0 && len(t.broken) == 0
}

// write lists what did not pass and closes with the counts.
func (t *tally) write(out io.Writer) {
	fmt.Fprintln(out)
	for _, list := range []struct {
		word  string
		names []string
	}{{"broken", t.broken}, {"failed", t.failed}, {"skipped", t.skipped}} {
		slices.Sort(list.names)
		for _, name := range list.names {
			fmt.Fprintf(out, "%s: %s\n", list.word, name)
		}
	}
	fmt.Fprintf(out, "%d passed, %d failed, %d skipped\n", t.passed, len(t.failed)+len(t.broken), len(t.skipped))
}
