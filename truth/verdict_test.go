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

// Bounds of the table: it must not shrink unseen, and cases that the linter may
// leave open must stay few.
const (
	minCases = 500
	maxOpen  = 20
)

// TestVerdict compares the linter's verdict of every case with the case's
// declared outcome, which TestReality proves. It needs no server.
func TestVerdict(t *testing.T) {
	counts := counter{}
	open := 0
	for _, l := range cases(t) {
		got := agreement(l)
		counts.add(l, got)
		switch got {
		case disagree:
			t.Errorf("%s", l.dispute())
		case left:
			open++
			t.Logf("left open: %s: %s (%s)", l.ID(), l.Reality, l.Unknown)
		}
	}
	t.Logf("what the linter says and what happens:\n%s", counts)
	if n := counts.total(); n < minCases {
		t.Errorf("%d cases, want at least %d", n, minCases)
	}
	if open > maxOpen {
		t.Errorf("%d cases are left open, want at most %d", open, maxOpen)
	}
}

// agreed is how the linter's verdict and the outcome compare.
type agreed int

const (
	agree agreed = iota
	left         // unknown, where the case says why that is right
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
	case got != finding.VerdictFlag && l.Unknown != "":
		return left
	}
	return disagree
}

// TestTorn compares what the linter says of half-done work (CL105) with what is
// left behind where a statement in the middle fails, which TestReality proves.
func TestTorn(t *testing.T) {
	for _, l := range cases(t) {
		if l.found("CL105") != l.Torn {
			t.Errorf("torn: %v\n%s", l.Torn, l.dispute())
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

// counter counts cases by library, outcome and agreement.
type counter map[[2]string]*[3]int

func (c counter) add(l *linted, a agreed) {
	method := reflect.ValueOf(l.suite.cases).MethodByName(l.Name)
	k := [2]string{library(method), l.Reality}
	if c[k] == nil {
		c[k] = new([3]int)
	}
	c[k][a]++
}

func (c counter) total() int {
	n := 0
	for _, row := range c {
		n += row[agree] + row[left] + row[disagree]
	}
	return n
}

// String prints the counts as a table.
func (c counter) String() string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "library\toutcome\tcases\tagree\tleft open\tdisagree")
	var sum [3]int
	for _, lib := range []string{"database/sql", "sqlx", "gorm"} {
		for _, outcome := range []reality.Outcome{reality.OK, reality.Kept, reality.Orphaned, reality.Refused, reality.LeftBehind, reality.Lost, reality.NotExecuted} {
			row := c[[2]string{lib, string(outcome)}]
			if row == nil {
				continue
			}
			for i, n := range row {
				sum[i] += n
			}
			fmt.Fprintf(w, "%s\t%s\t%d\t%d\t%d\t%d\n", lib, outcome, row[0]+row[1]+row[2], row[agree], row[left], row[disagree])
		}
	}
	fmt.Fprintf(w, "all\t\t%d\t%d\t%d\t%d\n", c.total(), sum[agree], sum[left], sum[disagree])
	w.Flush()
	return b.String()
}
