// Command truth holds the simulator and the reader of DDL against every engine:
//
//	go run ./cmd/truth [-cases n] [engine …]
//
// It runs in the folder of the module enginetruth. Engines that the machine
// lacks are got first, see package servers. It prints every disagreement and a
// table; after a run over all engines the table is written to docs/engines.md.
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

func run(ctx context.Context, args []string, out io.Writer) (code int, err error) {
	flags := flag.NewFlagSet("truth", flag.ContinueOnError)
	cases := flags.Int("cases", 1000, "random cases for each engine")
	if err := flags.Parse(args); err != nil {
		return 2, err
	}
	text, err := os.ReadFile(filepath.Join("testdata", "situations.txt"))
	if err != nil {
		return 2, fmt.Errorf("read the situations (the command runs in the folder enginetruth): %w", err)
	}
	situations, err := enginetruth.ParseSituations(string(text))
	if err != nil {
		return 2, err
	}
	engines, err := choose(flags.Args())
	if err != nil {
		return 2, err
	}

	var results []result
	var missing error
	for _, e := range engines {
		r, err := hold(ctx, e, situations, *cases)
		if err != nil {
			missing = errors.Join(missing, err)
			fmt.Fprintf(out, "%s: %v\n", e.Name, err)
			continue
		}
		for _, d := range r.disagreements() {
			fmt.Fprintf(out, "%s disagrees: %s\n", e.Name, d)
			code = 1
		}
		fmt.Fprintf(out, "%s %s: held\n", e.Name, r.version)
		results = append(results, r)
	}
	page := write(results)
	fmt.Fprint(out, "\n"+page)
	if missing != nil {
		return 2, errors.New("not every engine was held; docs/engines.md is as it was")
	}
	if flags.NArg() == 0 {
		if err := os.WriteFile(filepath.Join("..", "docs", "engines.md"), []byte(page), 0o644); err != nil {
			return 2, fmt.Errorf("write the table: %w", err)
		}
	}
	return code, nil
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
