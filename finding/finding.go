// Package finding holds what the tool reports: a [Finding] with its evidence
// and positions on both sides, Go and SQL, and the [Rule] it comes from. It
// knows neither go/analysis nor any output format.
package finding

import (
	"fmt"
	"strings"

	"github.com/cascadelint/cascadelint/sqlschema"
)

// Position is a place in a Go or SQL file.
type Position = sqlschema.Position

// Finding is one report.
type Finding struct {
	// Code is the rule's code, "CL101".
	Code     string
	Severity Severity
	// Pos and End delimit the place where the programmer must act.
	Pos Position
	End Position
	// Func is the function that Pos stands in, "pkg.(*Repo).DeleteUser"; empty
	// outside of functions and in SQL.
	Func string
	// Message is one sentence, lower case, without a full stop: the fact and its
	// consequence, naming the objects.
	Message string
	// Path is the cascade path, "users → posts (CASCADE) → comments (no foreign key)".
	Path string
	// Related are the places that prove it: the foreign key, the tag, the cleanup.
	Related []Related
	// Help says what to do about it, a verb phrase.
	Help string
	// Schema names the schema where a project has several.
	Schema string
	// Table is the table that the delete or the schema statement is about.
	Table string
	// Children are the child tables concerned.
	Children []string
	Fixes    []Fix
}

// Related is a place that belongs to a finding.
type Related struct {
	Pos     Position
	Message string
}

// Fix is a change that mends the finding.
type Fix struct {
	// Message is a verb phrase: "add Select(\"Posts\") to the delete".
	Message string
	Edits   []Edit
}

// Edit replaces the bytes [Start, End) of a file by New.
type Edit struct {
	File       string
	Start, End int
	New        string
}

// Severity grades a finding.
type Severity int

// The severities. Off is a rule that is switched off.
const (
	Off Severity = iota
	Info
	Warning
	Error
)

var severityNames = [...]string{"off", "info", "warning", "error"}

// String gives the configuration's spelling.
func (s Severity) String() string { return severityNames[s] }

// ParseSeverity reads off, info, warning or error.
func ParseSeverity(s string) (Severity, error) {
	for i, n := range severityNames {
		if strings.EqualFold(s, n) {
			return Severity(i), nil
		}
	}
	return Off, fmt.Errorf("unknown severity %q: expected off, info, warning or error", s)
}

// Rule describes a rule; its page of documentation is made from it.
type Rule struct {
	Code     string // never reused
	Slug     string // "orphaned-rows"
	Severity Severity
	// Title is one line: what the rule says.
	Title string
	// Outcome is set for rules whose finding means that a delete loses rows,
	// leaves them behind or is refused; the others speak of its safety.
	Outcome bool
	// Doc explains in Markdown what happens, why it is bad and what the rule
	// looks at.
	Doc string
	// Bad fires exactly this rule, Good is silent; both are tests.
	Bad, Good Example
	// Silent says in Markdown when the rule is silent on purpose.
	Silent string
	// Since is the first version that has the rule.
	Since string
}

// Example is a schema and Go code that uses it.
type Example struct {
	// SQL is the schema file, Dialect its dialect (default mariadb@10.11).
	SQL     string
	Dialect string
	// Live are the statements that made the database, for rules about a live one.
	Live string
	// Go is the body of a file in package example, imports included, "package"
	// clause left out.
	Go string
}

// OfDatabase reports whether the rule is about a live database: the commands that
// ask one report it, the linter never does.
func (r Rule) OfDatabase() bool { return r.Bad.Live != "" }

// URL is the address of the rule's page.
func (r Rule) URL() string {
	return "https://github.com/cascadelint/cascadelint/blob/main/docs/rules/" + r.Code + ".md"
}
