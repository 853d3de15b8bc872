// Command truth holds the simulator and the reader of DDL against every engine:
//
//	go run ./cmd/truth [-cases n] [-seed n] [-record] [engine …]
//
// It runs in the folder of the module enginetruth. Engines that the machine
// lacks are got first, see package servers. It prints every disagreement and a
// table, which after a run over all engines, with as many cases and the seed that
// it has of itself, is kept in docs/engines.md.
//
// The exit code is 0 when all agree, 1 when something disagrees, 2 when an
// engine could not be had or a case could not be executed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/enginetruth/ddl"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code, err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "truth:", err)
	}
	os.Exit(code)
}

// The files of a run, from the folder of the module.
var (
	recordFile = filepath.Join("testdata", "situations.txt")
	pageFile   = filepath.Join("..", "docs", "engines.md")
)

// defaultCases is how many random cases each engine gets.
const defaultCases = 1000

func run(ctx context.Context, args []string, out io.Writer) (code int, err error) {
	flags := flag.NewFlagSet("truth", flag.ContinueOnError)
	cases := flags.Int("cases", defaultCases, "random cases for each engine")
	seed := flags.Uint64("seed", enginetruth.Seed, "seed of the random cases")
	record := flags.Bool("record", false, "record what the situations give in "+recordFile)
	if err := flags.Parse(args); err != nil {
		return 2, err
	}
	text, err := os.ReadFile(recordFile)
	if err != nil {
		return 2, fmt.Errorf("read the situations (the command runs in the folder enginetruth): %w", err)
	}
	situations, err := enginetruth.ParseSituations(string(text))
	if err != nil {
		return 2, fmt.Errorf("%s: %w", recordFile, err)
	}
	engines, err := choose(flags.Args())
	if err != nil {
		return 2, err
	}
	h := holder{situations: situations, cases: *cases, seed: *seed, record: *record}
	for _, e := range engines {
		fmt.Fprintf(out, "asking %s\n", e.Name) // it takes minutes
		if err := h.hold(ctx, e); err != nil {
			h.rows = append(h.rows, enginetruth.Row{Name: e.Name, Failed: err.Error()})
			fmt.Fprintf(out, "%s was not held: %v\n", e.Name, err)
			code = 2
		}
	}
	for _, d := range h.disagreements {
		fmt.Fprintf(out, "disagreement: %s\n", d)
		code = max(code, 1)
	}
	page := enginetruth.Markdown(h.rows, h.seed) + "\n" + ddl.Markdown(h.read)
	fmt.Fprint(out, page)
	return code, h.keep(string(text), page, code != 2 && flags.NArg() == 0 && *cases == defaultCases && *seed == enginetruth.Seed)
}

// keep writes the record, if it was asked for, and the page of a whole run.
func (h *holder) keep(text, page string, whole bool) error {
	var names []string
	for _, e := range servers.All() {
		names = append(names, e.Name)
	}
	var err error
	if h.record {
		err = os.WriteFile(recordFile, []byte(enginetruth.Record(text, h.situations, names)), 0o644)
	}
	if whole {
		err = errors.Join(err, os.WriteFile(pageFile, []byte(page), 0o644))
	}
	return err
}

// choose gives the named engines, or all.
func choose(names []string) ([]servers.Engine, error) {
	if len(names) == 0 {
		return servers.All(), nil
	}
	var chosen []servers.Engine
	for _, name := range names {
		e, err := servers.Find(name)
		if err != nil {
			return nil, err
		}
		chosen = append(chosen, e)
	}
	return chosen, nil
}
