package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Options are what the writers share.
type Options struct {
	// Dir is the absolute folder that file names are shown relative to.
	Dir string
	// Root is the absolute folder that relative names in positions start from;
	// empty means Dir.
	Root string
	// Rules are the catalogue, for slugs, addresses and help.
	Rules []finding.Rule
	// Version is the tool's own, for formats that carry one.
	Version string
	// Color switches ANSI colours on, for text.
	Color bool
	// Width cuts quoted source lines to so many columns; zero leaves them whole.
	Width int
	// ReadFile reads a source file to quote from it; nil means os.ReadFile.
	ReadFile func(name string) ([]byte, error)
}

// rule finds a rule by its code; the zero Rule where there is none.
func (o Options) rule(code string) finding.Rule {
	for _, r := range o.Rules {
		if r.Code == code {
			return r
		}
	}
	return finding.Rule{}
}

// abs gives the absolute name of a position's file.
func (o Options) abs(file string) string {
	file = filepath.FromSlash(file)
	if file == "" || filepath.IsAbs(file) {
		return file
	}
	root := o.Root
	if root == "" {
		root = o.Dir
	}
	return filepath.Join(root, file)
}

// show gives the name of a position's file as it is printed.
func (o Options) show(file string) string {
	abs := o.abs(file)
	if abs == "" || !filepath.IsAbs(abs) {
		return filepath.ToSlash(abs)
	}
	rel, err := filepath.Rel(o.Dir, abs)
	if err != nil {
		return filepath.ToSlash(abs) // another volume
	}
	return filepath.ToSlash(rel)
}

// sources reads the lines that a report quotes, each file once.
type sources struct {
	options Options
	lines   map[string][]string
}

func (o Options) sources() *sources { return &sources{options: o, lines: map[string][]string{}} }

// line gives one line of a file; ok is false where it cannot be read.
func (s *sources) line(pos finding.Position) (text string, ok bool) {
	if !pos.IsValid() {
		return "", false
	}
	lines, seen := s.lines[pos.File]
	if !seen {
		read := s.options.ReadFile
		if read == nil {
			read = os.ReadFile
		}
		if data, err := read(s.options.abs(pos.File)); err == nil {
			lines = strings.Split(string(data), "\n")
		}
		s.lines[pos.File] = lines
	}
	if pos.Line > len(lines) {
		return "", false
	}
	return strings.TrimRight(lines[pos.Line-1], "\r"), true
}

// note gives a related place as one line: "FK without a rule (db/schema.sql:4)".
func (o Options) note(r finding.Related) string {
	if !r.Pos.IsValid() {
		return fold(r.Message)
	}
	return fmt.Sprintf("%s (%s:%d)", fold(r.Message), o.show(r.Pos.File), r.Pos.Line)
}

// fold makes one line of a text.
func fold(s string) string { return strings.Join(strings.Fields(s), " ") }
