package truth

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/truth/reality"
)

// Bounds of the table: it must not shrink unseen, and what the linter leaves open
// or is known to get wrong must not grow unseen.
const (
	minCases = 1150
	maxOpen  = 90
	maxHints = 1
	maxGaps  = 0
)

// TestVerdict compares the linter's verdict of every case with the case's
// declared outcome, which TestReality proves. It needs no server.
func TestVerdict(t *testing.T) {
	counts := counter{}
	for _, l := range cases(t) {
		got := agreement(l)
		counts.add(l, got)
		switch {
		case got == disagree:
			t.Errorf("%s", l.dispute())
		case got == agree && (l.Gap != "" || l.Unknown != "" || l.Hint != ""):
			t.Errorf("%s:%d: the linter knows now: take the line Gap, Hint or Unknown away", l.File, l.Line)
		case got == open:
			t.Logf("left open: %s: %s (%s)", l.ID(), l.Reality, l.Unknown)
		case got == gap:
			t.Logf("known to be wrong: %s: %s, not %s (%s)", l.ID(), l.Reality, l.verdict(), l.Gap)
		}
	}
	for line := range strings.Lines(counts.String()) {
		fmt.Fprint(t.Output(), "table: ", line)
	}
	sum := counts.sum()
	if n := sum.cases(); n < minCases {
		t.Errorf("%d cases, want at least %d", n, minCases)
	}
	if sum[open] > maxOpen {
		t.Errorf("%d cases are left open, want at most %d", sum[open], maxOpen)
	}
	if sum[hint] > maxHints {
		t.Errorf("%d cases are hints only, want at most %d", sum[hint], maxHints)
	}
	if sum[gap] > maxGaps {
		t.Errorf("%d cases are known to be wrong, want at most %d", sum[gap], maxGaps)
	}
}

// agreed is how the linter's verdict and the outcome compare.
type agreed int

const (
	agree agreed = iota
	open         // unknown, where the case says why that is right
	hint         // silent and listed as a suspicion, where the case says why
	gap          // wrong, where the case says why
	disagree
)

func agreement(l *linted) agreed {
	want := finding.VerdictOK
	if reality.Outcome(l.Reality).Bad() {
		want = finding.VerdictFlag
	}
	got := l.verdict()
	if got == "" {
		// Nothing that deletes was seen: right for code that deletes nothing.
		if l.Reality == string(reality.Kept) {
			got = finding.VerdictOK
		}
	}
	switch {
	case got == want:
		return agree
	case got == finding.VerdictUnknown && l.Unknown != "":
		return open
	case l.Hint != "" && got == finding.VerdictOK && l.hinted():
		return hint
	case l.Gap != "":
		return gap
	}
	return disagree
}

// TestTorn compares what the linter says of half-done work (CL105) with what is
// left behind where a statement in the middle fails, which TestReality proves.
func TestTorn(t *testing.T) {
	for _, l := range cases(t) {
		if want := l.Torn != (l.Unseen != ""); l.found("CL105") != want && l.Gap == "" {
			t.Errorf("CL105 is reported: %v, want %v\n%s", !want, want, l.dispute())
		}
	}
}

// dispute shows a case with all that the linter says of it.
func (l *linted) dispute() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d: %s: reality %q, linter %q\n", l.File, l.Line, l.ID(), l.Reality, l.verdict())
	for _, s := range l.sites {
		fmt.Fprintf(&b, "  site %s %s %s of %q in %s: %s %s\n", s.Pos, s.Kind, s.Form, s.Table, s.Func, s.Verdict, s.Why)
		for _, c := range s.Children {
			fmt.Fprintf(&b, "    %s %v (%s): %s, %s\n", c.Table, c.Columns, c.Rule, c.Effect, c.Why)
		}
	}
	for _, f := range l.findings {
		fmt.Fprintf(&b, "  %s %s: %s\n", f.Code, f.Pos, f.Message)
	}
	b.WriteString(l.Source)
	return b.String()
}

// counter counts cases by library and outcome, and then by agreement.
type counter map[[2]string]*tally

type tally [disagree + 1]int

// cases counts the cases of a row.
func (t tally) cases() int {
	n := 0
	for _, k := range t {
		n += k
	}
	return n
}

func (c counter) add(l *linted, a agreed) {
	method := reflect.ValueOf(l.suite.cases).MethodByName(l.Name)
	k := [2]string{library(method), l.Reality}
	if c[k] == nil {
		c[k] = new(tally)
	}
	c[k][a]++
}

func (c counter) sum() tally {
	var all tally
	for _, row := range c {
		for i, n := range row {
			all[i] += n
		}
	}
	return all
}

// String prints the counts as a table.
func (c counter) String() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "library\toutcome\tcases\tagree\tleft open\thint only\tknown gap\tdisagree")
	line := func(library, outcome string, row tally) {
		fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%d\t%d\t%d\t%d\n", library, outcome,
			row.cases(), row[agree], row[open], row[hint], row[gap], row[disagree])
	}
	for _, library := range []string{"database/sql", "sqlx", "gorm", "gorm v1", "xorm", "bun"} {
		for _, outcome := range []reality.Outcome{reality.OK, reality.Kept, reality.Orphaned, reality.Refused, reality.LeftBehind, reality.Lost, reality.NotExecuted} {
			if row := c[[2]string{library, string(outcome)}]; row != nil {
				line(library, string(outcome), *row)
			}
		}
	}
	line("all", "", c.sum())
	w.Flush()
	return b.String()
}
