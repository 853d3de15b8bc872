package cli

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/analyzer/program"
	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/probe"
	"github.com/cascadelint/cascadelint/verify/race"
)

// probes says what is to be tried out on the server.
type probes struct {
	probe   bool
	inPlace bool
	race    bool
	tables  []string
}

func (v *verification) probeFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.BoolVar(&v.probes.probe, "probe", false, "prove what the server does when a parent row goes, in a scratch database that is dropped again")
	f.BoolVar(&v.probes.inPlace, "probe-in-place", false, "prove it with rows in the real tables, in a transaction that is rolled back; uses numbers of AUTO_INCREMENT up")
	f.BoolVar(&v.probes.race, "probe-race", false, "try out, in a scratch database, whether an orphaned row can slip in between a cleanup in the code and the parent's delete")
	f.BoolVar(&v.ephemeral, "ephemeral", false, "ask a private server instead, with the project's DDL: found on this machine, started in a temporary folder, gone afterwards")
	f.StringVar(&v.server, "server", "", "the `PROGRAM` of --ephemeral, a mariadbd or mysqld")
	f.StringSliceVar(&v.probes.tables, "probe-tables", nil, "delete from these parent `TABLES` only")
}

func (v *verification) checkProbes() error {
	if p := &v.probes; len(p.tables) > 0 && !p.probe && !p.inPlace && !v.ephemeral {
		return errors.New("--probe-tables says what is probed: give --probe or --probe-in-place too")
	}
	return nil
}

// options asks for the probes. A private server is probed anyway.
func (p *probes) options(o *verify.Options, ephemeral bool) {
	if p.probe || ephemeral && !p.inPlace {
		o.Probe = &probe.Options{Tables: p.tables}
	}
	o.Race = p.race
	if p.inPlace {
		o.InPlace = &probe.Options{Tables: p.tables}
	}
}

// cleanups are the deletes in the code that clean child rows up.
func cleanups(sites []finding.Site, k *program.Knowledge) []race.Cleanup {
	if k == nil {
		return nil
	}
	var out []race.Cleanup
	for _, s := range sites {
		if s.Schema != "" && s.Schema != k.Graph.Schema.Name {
			continue
		}
		for _, c := range s.Children {
			if c.Effect != cascade.Cleaned.String() {
				continue
			}
			for _, r := range k.Graph.Relations() {
				if r.Polymorphic() || !r.Child.Same(cascade.Key{Table: c.Table, Columns: c.Columns}) || !strings.EqualFold(r.Parent.Table, s.Table) {
					continue
				}
				out = append(out, race.Cleanup{Child: r.Child, Parent: r.Parent, Pos: s.Pos, Func: s.Func})
			}
		}
	}
	return out
}

// notesOf says in a verbose run what a probe left out.
func (a *app) notesOf(rep *probe.Report) {
	if rep == nil {
		return
	}
	for _, n := range rep.Notes {
		a.note("probe: %s", n)
	}
}

// showProbes counts what was tried, below the findings.
func (a *app) showProbes(rep *verify.Report) error {
	if a.format != "text" || a.writeBaseline != "" {
		return nil
	}
	for _, p := range []struct {
		rep   *probe.Report
		where string
	}{{rep.Probe, ""}, {rep.InPlace, " in place"}} {
		if p.rep == nil {
			continue
		}
		if _, err := fmt.Fprintln(a.stdout, probedLine(p.rep, p.where)); err != nil {
			return writing("the summary", err)
		}
	}
	if rep.Race == nil {
		return nil
	}
	_, err := fmt.Fprintln(a.stdout, racedLine(rep.Race))
	return writing("the summary", err)
}

// racedLine sums the races up.
func racedLine(r *race.Report) string {
	won := 0
	for i := range r.Results {
		if r.Results[i].Code.Orphans > 0 {
			won++
		}
	}
	if len(r.Results) == 0 {
		return "raced nothing: the code cleans up no relation that lacks a foreign key in the database"
	}
	return fmt.Sprintf("raced %s without a foreign key at %s in %v: %d let a row without a parent in", count(len(r.Results), "relation"), r.Isolation, r.Took.Round(time.Millisecond), won)
}

// probedLine sums a probe up.
func probedLine(p *probe.Report, where string) string {
	text := fmt.Sprintf("probed %s%s with %s in %v: %d otherwise than promised", count(p.Keys, "foreign key"), where, count(p.Trials, "delete"), p.Took.Round(time.Millisecond), len(p.Deviations))
	if p.Trials == 0 {
		text = "probed nothing" + where + ": no delete could be tried"
	}
	if len(p.Notes) > 0 {
		text += " (-v says what was left out)"
	}
	return text
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
