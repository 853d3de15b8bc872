package change

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Namer gives the name by which a position's file is known in both runs that
// are compared: relative to the project, with forward slashes.
type Namer func(file string) string

// Part is what a finding says of one child table, or all that it says where it
// speaks of none.
//
// What is said of a function or table in Go code belongs to its package: in which
// of the package's files it stands does not matter.
type Part struct {
	Code   string `json:"code"`
	File   string `json:"file"`
	Func   string `json:"func,omitempty"`
	Schema string `json:"schema,omitempty"`
	Table  string `json:"table,omitempty"`
	Child  string `json:"child,omitempty"`
	// Shape is the message with its numbers blotted out, where there is no child.
	Shape string `json:"shape,omitempty"`
}

// Fingerprint is a hash of the part, in hex.
func (p Part) Fingerprint() string {
	place, function := p.File, p.Func
	if strings.HasSuffix(place, ".go") && (function != "" || p.Table != "") {
		place = path.Dir(place)
		function = withoutPackage(function)
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{
		p.Code, place, function, p.Schema, strings.ToLower(p.Table), strings.ToLower(p.Child), p.Shape,
	}, "\x00")))
	return hex.EncodeToString(sum[:10])
}

// withoutPackage gives "Func" of "pkg.Func" and "(*Type).Method" of
// "pkg.(*Type).Method": the folder names the package.
func withoutPackage(function string) string {
	if _, name, ok := strings.Cut(function, "."); ok {
		return name
	}
	return function
}

// compare orders parts as a listing shows them.
func (p Part) compare(o Part) int {
	return cmp.Or(
		strings.Compare(p.File, o.File), strings.Compare(p.Code, o.Code), strings.Compare(p.Func, o.Func),
		strings.Compare(p.Schema, o.Schema), strings.Compare(p.Table, o.Table), strings.Compare(p.Child, o.Child),
		strings.Compare(p.Shape, o.Shape),
	)
}

// parts splits a finding.
func parts(f *finding.Finding, name Namer) []Part {
	whole := Part{Code: f.Code, File: name(f.Pos.File), Func: f.Func, Schema: f.Schema, Table: f.Table}
	if len(f.Children) == 0 {
		whole.Shape = shape(f.Message)
		return []Part{whole}
	}
	var out []Part
	for _, c := range f.Children {
		p := whole
		p.Child = c
		out = append(out, p)
	}
	return out
}

// siteParts splits a delete site: the delete itself, and the fate of each child.
func siteParts(s *finding.Site, name Namer) []Part {
	whole := Part{Code: s.Kind, File: name(s.Pos.File), Func: s.Func, Schema: s.Schema, Table: s.Table}
	out := []Part{whole}
	for i := range s.Children {
		c := &s.Children[i]
		p := whole
		p.Child = c.Table + "(" + strings.Join(c.Columns, ",") + ") " + c.Effect
		out = append(out, p)
	}
	return out
}

var number = regexp.MustCompile(`\b\d+\b`)

func shape(message string) string {
	return strings.Join(strings.Fields(number.ReplaceAllString(message, "#")), " ")
}

// tally counts fingerprints: a function may hold the same delete twice.
type tally map[string]int

func (t tally) add(list []Part) {
	for _, p := range list {
		t[p.Fingerprint()]++
	}
}

// take crosses the parts out and reports whether all of them were there.
func (t tally) take(list []Part) bool {
	all := true
	for _, p := range list {
		f := p.Fingerprint()
		if t[f] == 0 {
			all = false
			continue
		}
		t[f]--
	}
	return all
}

// Findings gives those of now that were not there before.
func Findings(now []finding.Finding, nameNow Namer, before []finding.Finding, nameBefore Namer) []finding.Finding {
	known := tally{}
	for i := range before {
		known.add(parts(&before[i], nameBefore))
	}
	return slices.DeleteFunc(slices.Clone(now), func(f finding.Finding) bool { return known.take(parts(&f, nameNow)) })
}

// Sites gives the delete sites of now that were not there before, or where the
// fate of a child was another.
func Sites(now []finding.Site, nameNow Namer, before []finding.Site, nameBefore Namer) []finding.Site {
	known := tally{}
	for i := range before {
		known.add(siteParts(&before[i], nameBefore))
	}
	return slices.DeleteFunc(slices.Clone(now), func(s finding.Site) bool { return known.take(siteParts(&s, nameNow)) })
}
