package change

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/cascadelint/cascadelint/finding"
)

// baselineVersion is the version of the file's form and of the fingerprints.
const baselineVersion = 1

// Baseline is the list of findings that a project lives with for now.
type Baseline struct {
	Version int     `json:"version"`
	Entries []Entry `json:"findings"`
}

// Entry is one known part of a finding. The fingerprint decides; the rest tells
// people what it stands for.
type Entry struct {
	Fingerprint string `json:"fingerprint"`
	Part
	// Count is set where the same finding stands there several times.
	Count int `json:"count,omitempty"`
}

// NewBaseline makes the baseline of findings, in an order that does not depend
// on theirs.
func NewBaseline(findings []finding.Finding, name Namer) *Baseline {
	counts := map[Part]int{}
	for i := range findings {
		for _, p := range parts(&findings[i], name) {
			counts[p]++
		}
	}
	b := &Baseline{Version: baselineVersion, Entries: []Entry{}}
	for p, n := range counts {
		e := Entry{Fingerprint: p.Fingerprint(), Part: p}
		if n > 1 {
			e.Count = n
		}
		b.Entries = append(b.Entries, e)
	}
	slices.SortFunc(b.Entries, func(x, y Entry) int { return x.compare(y.Part) })
	return b
}

// Write writes the baseline as JSON.
func (b *Baseline) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(b)
}

// ReadBaseline reads a baseline file. Errors name the file and say what to do.
func ReadBaseline(file string) (*Baseline, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("reading the baseline: %w; --write-baseline makes it", err)
	}
	b, err := parseBaseline(data)
	if err != nil {
		return nil, fmt.Errorf("%s is not a baseline of this version: %w; write it anew with --write-baseline", file, err)
	}
	return b, nil
}

func parseBaseline(data []byte) (*Baseline, error) {
	b := &Baseline{}
	d := json.NewDecoder(bytes.NewReader(data))
	if err := d.Decode(b); err != nil {
		return nil, err
	}
	if b.Version != baselineVersion {
		return nil, fmt.Errorf("version %d, expected %d", b.Version, baselineVersion)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more text after its end")
	}
	for i, e := range b.Entries {
		if e.Fingerprint == "" || e.Count < 0 {
			return nil, fmt.Errorf("entry %d has no fingerprint or a negative count", i+1)
		}
	}
	return b, nil
}

// Filter gives the findings that are not in the baseline, and the entries that
// matched none.
func (b *Baseline) Filter(findings []finding.Finding, name Namer) (fresh []finding.Finding, stale []Entry) {
	known := tally{}
	for _, e := range b.Entries {
		known[e.Fingerprint] += max(1, e.Count)
	}
	fresh = slices.DeleteFunc(slices.Clone(findings), func(f finding.Finding) bool { return known.take(parts(&f, name)) })
	for _, e := range b.Entries {
		if left := min(known[e.Fingerprint], max(1, e.Count)); left > 0 {
			known[e.Fingerprint] -= left
			e.Count = left
			stale = append(stale, e)
		}
	}
	return fresh, stale
}

// String gives what the entry stands for, "CL101 in store/user.go, store.DeleteUser: users, posts".
func (e Entry) String() string {
	s := e.Code + " in " + e.File
	if e.Func != "" {
		s += ", " + e.Func
	}
	switch {
	case e.Table != "" && e.Child != "":
		s += ": " + e.Table + ", " + e.Child
	case e.Table != "":
		s += ": " + e.Table
	}
	if e.Count > 1 {
		s += fmt.Sprintf(" (%d times)", e.Count)
	}
	return s
}
