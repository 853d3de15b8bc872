package cli

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/cascadelint/cascadelint/verify"
	"github.com/cascadelint/cascadelint/verify/probe"
)

// probes says what is to be tried out on the server.
type probes struct {
	probe  bool
	tables []string
}

func (v *verification) probeFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.BoolVar(&v.probes.probe, "probe", false, "prove what the server does when a parent row goes, in a scratch database that is dropped again")
	f.StringSliceVar(&v.probes.tables, "probe-tables", nil, "delete from these parent `TABLES` only")
}

func (p *probes) check() error {
	if len(p.tables) > 0 && !p.probe {
		return fmt.Errorf("--probe-tables says what is probed: give --probe too")
	}
	return nil
}

// options asks for the probes.
func (p *probes) options(o *verify.Options) {
	if p.probe {
		o.Probe = &probe.Options{Tables: p.tables}
	}
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
	if a.format != "text" || a.writeBaseline != "" || rep.Probe == nil {
		return nil
	}
	p := rep.Probe
	text := fmt.Sprintf("probed %s with %s in %v: %d otherwise than promised", count(p.Keys, "foreign key"), count(p.Trials, "delete"), p.Took.Round(time.Millisecond), len(p.Deviations))
	if p.Keys == 0 {
		text = "probed nothing: no foreign key could be copied"
	}
	if len(p.Notes) > 0 {
		text += " (-v says what was left out)"
	}
	_, err := fmt.Fprintln(a.stdout, text)
	return writing("the summary", err)
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
