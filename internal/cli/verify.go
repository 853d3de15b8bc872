package cli

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/internal/project"
	"github.com/cascadelint/cascadelint/sqlschema"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/connect"
	"github.com/cascadelint/cascadelint/verify/orphans"
)

// verification holds the flags of one run of verify.
type verification struct {
	database
	skip   []string
	scan   orphans.Options
	probes probes
	// ephemeral asks a private server, server is its program.
	ephemeral bool
	server    string
}

// The parts of verify that can be left out.
const (
	partDrift   = "drift"
	partOrphans = "orphans"
)

func (a *app) verifyCommand() *cobra.Command {
	v := &verification{}
	cmd := &cobra.Command{
		Use:   "verify [packages]",
		Short: "Ask a live database whether what code and DDL claim is so",
		Long: `Verify asks a live MySQL, MariaDB or TiDB two things: are the foreign keys there,
with their rules, and acted on (CL402, CL404), and are there rows whose parent
does not exist (CL401), in every relation that a foreign key, a model, the
configuration or the code itself tells of.

Without --probe it changes nothing and is made for a production replica: it reads in statements
of half a second, in read-only sessions that wait for no lock, and pauses while
the server is busy or the replica lags. Stopped by Ctrl-C or by --timeout it goes
on where it was, given the same --state file.

The account needs SELECT and TRIGGER on the database, and nothing else.

With --probe it also proves what this server does when a parent row goes (CL403),
in a scratch database with a copy of the keys, which is dropped again.

With --ephemeral no database is needed: a MariaDB or MySQL that is installed on
this machine is started in a temporary folder, the project's DDL is loaded, held
against models and DDL, and probed; nothing of it is left.`,
		Example: "  CASCADELINT_DSN='reader:…@tcp(replica:3306)/shop' cascadelint verify ./...\n  cascadelint verify --skip drift --tables posts,comments --state scan.json",
		Args:    cobra.ArbitraryArgs,
		RunE:    func(cmd *cobra.Command, patterns []string) error { return a.verify(cmd, v, patterns) },
	}
	v.flags(cmd)
	a.analysisFlags(cmd)
	a.baselineFlags(cmd)
	a.formatFlag(cmd, "text", "json", "github", "sarif")
	f := cmd.Flags()
	f.StringSliceVar(&v.skip, "skip", nil, "`PARTS` to leave out: drift, orphans")
	f.StringSliceVar(&v.scan.Tables, "tables", nil, "scan these child `TABLES` only")
	f.Int64Var(&v.scan.MaxRows, "max-rows", 0, "leave out child tables of which the server estimates more than `N` rows")
	f.DurationVar(&v.scan.Timeout, "timeout", 0, "end the scan after this `TIME`, such as 10m")
	f.IntVar(&v.scan.Concurrency, "concurrency", 1, "scan `N` relations at once")
	f.StringVar(&v.scan.State, "state", "", "keep the scan's position in `FILE`, and go on from it")
	v.probeFlags(cmd)
	f.BoolVar(&v.scan.PushDown, "push-down", false, "hand each relation to the engine as one statement first, as on TiDB and Vitess: for other clusters that distribute a query")
	f.IntVar(&v.scan.Samples, "samples", 5, "show `N` missing keys of each relation")
	complete(cmd, "skip", partDrift, partOrphans)
	return cmd
}

func (v *verification) check() error {
	for _, part := range v.skip {
		if err := oneOf("skip", part, []string{partDrift, partOrphans}); err != nil {
			return err
		}
	}
	if err := errors.Join(v.checkProbes(), v.checkEphemeral()); err != nil {
		return err
	}
	switch {
	case v.scan.Concurrency < 1:
		return fmt.Errorf("--concurrency %d: expected a positive number", v.scan.Concurrency)
	case v.scan.MaxRows < 0:
		return fmt.Errorf("--max-rows %d: expected a positive number", v.scan.MaxRows)
	case v.scan.Samples < 1:
		return fmt.Errorf("--samples %d: expected a positive number", v.scan.Samples)
	case v.scan.Timeout < 0:
		return fmt.Errorf("--timeout %v: expected a positive time", v.scan.Timeout)
	}
	return nil
}

func (v *verification) skips(part string) bool {
	for _, s := range v.skip {
		if s == part {
			return true
		}
	}
	return false
}

func (a *app) verify(cmd *cobra.Command, v *verification, patterns []string) error {
	if err := v.check(); err != nil {
		return err
	}
	p, k, err := a.known(cmd, &v.database, patterns)
	if err != nil {
		return err
	}
	db, target, done, err := a.target(cmd.Context(), v, p, k)
	if err != nil {
		return err
	}
	err = a.ask(cmd.Context(), v, p, k, db, target)
	if closing := done(); closing != nil && (err == nil || errors.Is(err, errFindings)) {
		return closing
	}
	return err
}

// ask looks at a database and shows what was found.
func (a *app) ask(ctx context.Context, v *verification, p *project.Project, k *program.Knowledge, db *sql.DB, target *connect.Target) error {
	o := a.verifyOptions(v, p, k)
	bar := &progress{out: a.stderr, terminal: a.env.ErrTerminal, width: a.env.Columns}
	o.Scan.Progress = bar.show
	v.probes.options(&o, v.ephemeral)
	o.Cleanups = cleanups(v.sites, k)
	o.Scan.Note = func(text string) { a.note("%s", text) }
	rep, err := verify.Run(ctx, db, o)
	bar.clear()
	if rep == nil {
		return fmt.Errorf("%s: %w", target, err)
	}
	if k != nil {
		rep.Findings = k.Accept(rep.Findings)
	}
	return a.showVerified(p, v, rep, err)
}

// verifyOptions gathers what the database is held against.
func (a *app) verifyOptions(v *verification, p *project.Project, k *program.Knowledge) verify.Options {
	o := verify.Options{
		Relations: relations(k), Severities: p.Analyzer().Severities, Scan: v.scan,
		Drift: !v.skips(partDrift), Orphans: !v.skips(partOrphans) && !v.ephemeral,
	}
	if k != nil && k.Graph.Schema.Origin == sqlschema.FromDDL {
		o.Schema = k.Graph.Schema
	}
	if o.Scan.State != "" {
		o.Scan.State = resolve(a.env.Dir, o.Scan.State)
	}
	return o
}

// showVerified writes the findings and what was looked into. scanning is the
// error that ended the scan early.
func (a *app) showVerified(p *project.Project, v *verification, rep *verify.Report, scanning error) error {
	for _, r := range rep.Orphans {
		if r.Skipped != "" {
			a.note("not looked into: %s: %s", r.Relation.Name(), r.Skipped)
		}
		if r.Unfinished != "" && scanning == nil {
			fmt.Fprintf(a.stderr, "cascadelint: %s: not finished: %s\n", r.Relation.Name(), r.Unfinished)
		}
	}
	a.notesOf(rep.Probe)
	a.notesOf(rep.InPlace)
	if rep.Race != nil {
		for _, n := range rep.Race.Notes {
			a.note("race: %s", n)
		}
	}
	err := a.showFindings(&program.Report{Findings: rep.Findings}, p, nil)
	if err != nil && !errors.Is(err, errFindings) {
		return err
	}
	if a.format == "text" && a.writeBaseline == "" && len(rep.Orphans) > 0 {
		if _, werr := fmt.Fprintln(a.stdout, scanned(rep.Orphans)); werr != nil {
			return writing("the summary", werr)
		}
	}
	if werr := a.showProbes(rep); werr != nil {
		return werr
	}
	if scanning != nil {
		if v.scan.State != "" {
			return fmt.Errorf("%w\nthe same command goes on from there (--state %s)", scanning, v.scan.State)
		}
		return scanning
	}
	return err
}

// scanned counts relations in a line: "12 relations: 2 with orphaned rows, …".
func scanned(results []orphans.Result) string {
	var bad, good, unfinished, skipped int
	var took time.Duration
	for _, r := range results {
		took += r.Took
		switch {
		case r.Skipped != "":
			skipped++
		case r.Rows > 0:
			bad++
		case r.Unfinished != "":
			unfinished++
		default:
			good++
		}
	}
	parts := []string{fmt.Sprintf("%d with orphaned rows", bad), fmt.Sprintf("%d without", good)}
	if unfinished > 0 {
		parts = append(parts, fmt.Sprintf("%d not finished", unfinished))
	}
	if skipped > 0 {
		parts = append(parts, fmt.Sprintf("%d not looked into (-v says why)", skipped))
	}
	noun := "relations"
	if len(results) == 1 {
		noun = "relation"
	}
	return fmt.Sprintf("scanned %d %s in %v: %s", len(results), noun, took.Round(time.Millisecond), strings.Join(parts, ", "))
}
