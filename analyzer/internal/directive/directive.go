// Package directive reads the comments by which a programmer says that a
// finding is known and accepted, and takes those findings out.
//
//	//cascadelint:ignore CL101 the archive job deletes the posts at night
//	//cascadelint:ignore CL101,CL105 two rules at once
//	//cascadelint:file-ignore CL302 keys are checked by the application
//	-- cascadelint:ignore CL201 kept for documentation
//
// In Go a directive at the end of a line is for that line, one on a line of its
// own for the statement that begins on the next line, one in the doc comment of
// a function, type, variable or constant for all of it. In SQL a directive at
// the end of a line is for that line, one above a statement for the whole
// statement, one within a statement for the next line. A directive in an SQL
// text in Go code is for the Go statement that holds the text.
//
// Rules are named by code or slug. The reason is required: a directive without
// one, or with an unknown rule, suppresses nothing and is CL901. A directive
// whose rule ran and found nothing there is CL902.
//
// The //nolint comments of golangci-lint are honoured where they name
// cascadelint, all, or nothing; they need no reason and never go stale.
//
// The package is pure: it sees syntax and text, no files.
package directive

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// The rules that speak of directives.
const (
	codeMalformed = "CL901"
	codeStale     = "CL902"
)

// Directive is one suppression.
type Directive struct {
	// Pos is the comment's place.
	Pos finding.Position
	// Text is the comment as written, without its marker.
	Text string
	// Codes are the rules that it names; empty means every rule, which only a
	// nolint comment can say.
	Codes  []string
	Reason string
	// First and Last are the lines that it is for, in the file of Pos. A Last of
	// zero means the whole file.
	First, Last int
	// Foreign is set for a nolint comment, which is another tool's.
	Foreign bool
	// Problem says what is wrong with a malformed directive; empty for a good one.
	Problem string
}

// covers reports whether the directive is for the lines of a finding.
func (d *Directive) covers(f *finding.Finding) bool {
	if d.Pos.File != f.Pos.File || d.Problem != "" {
		return false
	}
	if d.Last == 0 {
		return true
	}
	last := f.Pos.Line
	if f.End.File == "" || f.End.File == f.Pos.File {
		last = max(last, f.End.Line)
	}
	return f.Pos.Line <= d.Last && last >= d.First
}

// Apply takes the suppressed findings out. It returns those that are left, in
// their order, and new ones about directives that are malformed (CL901) or
// match nothing (CL902). severity gives the severity in force for a rule; a rule
// that is off did not run, so that a directive for it is not stale.
func Apply(findings []finding.Finding, directives []Directive, severity func(code string) finding.Severity) (kept, extra []finding.Finding) {
	used := make([]map[string]bool, len(directives))
	for i := range used {
		used[i] = map[string]bool{}
	}
	for _, f := range findings {
		suppressed := false
		for i := range directives {
			d := &directives[i]
			if !d.covers(&f) {
				continue
			}
			if len(d.Codes) == 0 || contains(d.Codes, f.Code) {
				used[i][f.Code] = true
				suppressed = true
			}
		}
		if !suppressed {
			kept = append(kept, f)
		}
	}
	for i := range directives {
		if f, ok := complaint(&directives[i], used[i], severity); ok {
			extra = append(extra, f)
		}
	}
	return kept, extra
}

// complaint makes the finding about a directive that is malformed or stale.
func complaint(d *Directive, used map[string]bool, severity func(code string) finding.Severity) (finding.Finding, bool) {
	if d.Foreign {
		return finding.Finding{}, false
	}
	f := finding.Finding{Pos: d.Pos}
	if d.Problem != "" {
		f.Code = codeMalformed
		f.Message = fmt.Sprintf("suppression %q is malformed and has no effect: %s", d.Text, d.Problem)
		f.Help = "write cascadelint:ignore CODE[,CODE] followed by the reason"
	} else {
		var stale []string
		for _, code := range d.Codes {
			if !used[code] && severity(code) != finding.Off {
				stale = append(stale, code)
			}
		}
		if len(stale) == 0 {
			return finding.Finding{}, false
		}
		f.Code = codeStale
		f.Message = fmt.Sprintf("suppression of %s matches no finding", strings.Join(stale, ", "))
		f.Help = "remove it, or move it to the line of the finding"
	}
	f.Severity = severity(f.Code)
	return f, f.Severity != finding.Off
}

func contains(list []string, s string) bool {
	for _, e := range list {
		if e == s {
			return true
		}
	}
	return false
}
