package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// GitHub writes findings as workflow commands, which GitHub Actions shows as
// annotations of a pull request:
//
//	::error file=store/user.go,line=42,col=12,title=CL101 orphaned-rows::message
//
// See "Workflow commands for GitHub Actions" in GitHub's documentation. Places
// that prove a finding go into its text, as annotations have but one place.
func GitHub(w io.Writer, findings []finding.Finding, o Options) error {
	out := bufio.NewWriter(w)
	for _, f := range findings {
		fmt.Fprintf(out, "::%s %s::%s\n", githubLevel(f.Severity), o.githubProperties(f), githubText.Replace(o.githubMessage(f)))
	}
	return out.Flush()
}

func githubLevel(v finding.Severity) string {
	switch v {
	case finding.Error:
		return "error"
	case finding.Warning:
		return "warning"
	}
	return "notice"
}

func (o Options) githubProperties(f finding.Finding) string {
	var parts []string
	add := func(name, value string) { parts = append(parts, name+"="+githubProperty.Replace(value)) }
	number := func(name string, n int) {
		if n > 0 {
			add(name, fmt.Sprint(n))
		}
	}
	if f.Pos.File != "" {
		add("file", o.show(f.Pos.File))
	}
	number("line", f.Pos.Line)
	number("endLine", f.End.Line)
	number("col", f.Pos.Column)
	if f.End.Line == f.Pos.Line { // columns are only valid within one line
		number("endColumn", f.End.Column)
	}
	title := f.Code
	if slug := o.rule(f.Code).Slug; slug != "" {
		title += " " + slug
	}
	add("title", title)
	return strings.Join(parts, ",")
}

func (o Options) githubMessage(f finding.Finding) string {
	var b strings.Builder
	b.WriteString(f.Message)
	for _, r := range f.Related {
		b.WriteString("\n" + o.note(r))
	}
	if f.Path != "" {
		b.WriteString("\npath: " + f.Path)
	}
	if f.Help != "" {
		b.WriteString("\nhelp: " + f.Help)
	}
	return b.String()
}

// The escapes of @actions/core: text and, stricter, property values.
var (
	githubText     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
