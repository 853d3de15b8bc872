package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// judgement is what somebody who read the code says of a finding.
type judgement string

const (
	isTrue    judgement = "true"      // rows are left, or the delete fails, as it says
	isFalse   judgement = "false"     // they are not, or it does not
	uncertain judgement = "uncertain" // the code alone does not tell
	unjudged  judgement = "unjudged"  // nobody has read it
)

var judgements = []judgement{isTrue, isFalse, uncertain, unjudged}

// expectation is what is kept of a module in expected/. A file looks like this,
// with a line of comment where a judgement needs a reason:
//
//	# example.com/service@v1.2.3
//	sites 12
//
//	# Lists keep the name of the user who made them.
//	true CL101 store/user.go:42 store.(*Repo).DeleteUser: deleting from users …
type expectation struct {
	sites    int // delete sites; no finding means nothing where there are none
	findings []expected
}

// expected is one finding.
type expected struct {
	judged  judgement
	text    string
	comment []string
}

// place is a finding without its words, which change while its judgement stays:
// "CL101 store/user.go:42 store.DeleteUser".
func (e expected) place() string {
	place, _, _ := strings.Cut(e.text, ": ")
	return place
}

// file is where the expectation of a module is kept.
func (m module) file(dir string) string {
	return filepath.Join(dir, strings.NewReplacer("/", "_", "@", "_").Replace(m.path)+".txt")
}

// readExpectation reads the file of a module.
func readExpectation(file string) (*expectation, error) {
	text, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: nothing says what is expected: run with -update, and judge the findings", file)
	case err != nil:
		return nil, fmt.Errorf("reading what is expected: %w", err)
	}
	e := &expectation{sites: -1}
	n := 0
	var comment []string
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimSpace(line)
		word, rest, _ := strings.Cut(line, " ")
		switch {
		case line == "":
			comment = nil
		case strings.HasPrefix(line, "#"):
			comment = append(comment, line)
		case word == "sites":
			if _, err := fmt.Sscanf(rest, "%d", &e.sites); err != nil {
				return nil, fmt.Errorf("%s:%d: expected a number of sites", file, n)
			}
		case slices.Contains(judgements, judgement(word)):
			e.findings = append(e.findings, expected{judgement(word), rest, comment})
			comment = nil
		default:
			return nil, fmt.Errorf("%s:%d: expected \"sites N\", or a finding with true, false, uncertain or unjudged before it", file, n)
		}
	}
	if e.sites < 0 {
		return nil, fmt.Errorf("%s: expected a line \"sites N\"", file)
	}
	return e, nil
}

// write keeps what was found. A finding that was known at its place keeps its
// judgement and what was said about it; others are unjudged.
func (m module) write(dir string, res *result) error {
	var out bytes.Buffer
	fmt.Fprintf(&out, "# %s\nsites %d\n", m, res.sites)
	old, err := readExpectation(m.file(dir))
	if err != nil {
		old = &expectation{} // there is none, or none that can be read
	}
	for _, text := range res.findings {
		e := expected{judged: unjudged, text: text}
		i := slices.IndexFunc(old.findings, func(o expected) bool { return o.text == text })
		if i < 0 {
			i = slices.IndexFunc(old.findings, func(o expected) bool { return o.place() == e.place() })
		}
		if i >= 0 {
			e.judged, e.comment = old.findings[i].judged, old.findings[i].comment
			old.findings = slices.Delete(old.findings, i, i+1)
		}
		out.WriteString("\n")
		for _, c := range e.comment {
			fmt.Fprintln(&out, c)
		}
		fmt.Fprintf(&out, "%s %s\n", e.judged, e.text)
	}
	if err := os.WriteFile(m.file(dir), out.Bytes(), 0o644); err != nil {
		return fmt.Errorf("keeping what was found: %w", err)
	}
	return nil
}

// compare lists what differs from the expectation: findings that are missing
// ("-") and those too many ("+").
func (e *expectation) compare(res *result) []string {
	var want, out []string
	for _, f := range e.findings {
		want = append(want, f.text)
	}
	if e.sites != res.sites {
		out = append(out, fmt.Sprintf("- sites %d", e.sites), fmt.Sprintf("+ sites %d", res.sites))
	}
	return append(out, difference(want, res.findings)...)
}

// tally counts judgements.
type tally map[judgement]int

func (t tally) add(e *expectation) {
	for _, f := range e.findings {
		t[f.judged]++
	}
}

// String gives the counts and, of those that were decided, how many are true.
func (t tally) String() string {
	var parts []string
	for _, j := range judgements {
		if t[j] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", t[j], j))
		}
	}
	if len(parts) == 0 {
		return "no findings"
	}
	out := strings.Join(parts, ", ")
	if decided := t[isTrue] + t[isFalse]; decided > 0 {
		out += fmt.Sprintf("; precision %.2f of the decided", float64(t[isTrue])/float64(decided))
	}
	return out
}

// difference lists the lines that are missing ("-") and those too many ("+").
func difference(want, got []string) []string {
	count := map[string]int{}
	for _, line := range got {
		count[line]++
	}
	var out []string
	for _, line := range want {
		if count[line]--; count[line] < 0 {
			out = append(out, "- "+line)
		}
	}
	for _, line := range got {
		if count[line] > 0 {
			count[line]--
			out = append(out, "+ "+line)
		}
	}
	return out
}
