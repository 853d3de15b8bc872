package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Rules lists the catalogue, a rule a line.
func Rules(w io.Writer, rules []finding.Rule, o Options) error {
	out := bufio.NewWriter(w)
	st := style(o.Color)
	slugs := 0
	for _, r := range rules {
		slugs = max(slugs, len(r.Slug))
	}
	for _, r := range rules {
		severity := st.severity(r.Severity, fmt.Sprintf("%-7s", r.Severity))
		fmt.Fprintf(out, "%s  %-*s  %s  %s\n", st.bold(r.Code), slugs, r.Slug, severity, r.Title)
	}
	return out.Flush()
}

// Rule writes a rule's page for a terminal.
func Rule(w io.Writer, r finding.Rule, o Options) error {
	out := bufio.NewWriter(w)
	st := style(o.Color)
	fmt.Fprintf(out, "%s %s (%s, since %s)\n%s\n", st.bold(r.Code), st.bold(r.Slug), st.severity(r.Severity, r.Severity.String()), r.Since, r.Title)
	section := func(title, text string) {
		if text = strings.Trim(text, "\n"); text != "" {
			fmt.Fprintf(out, "\n%s\n\n%s\n", st.bold(title), text)
		}
	}
	section("What happens", r.Doc)
	section("Reported", example(r.Bad))
	section("Not reported", example(r.Good))
	section("Silent on purpose", r.Silent)
	fmt.Fprintf(out, "\n%s\n", r.URL())
	return out.Flush()
}

// example gives an example's SQL and Go, indented as code.
func example(e finding.Example) string {
	var parts []string
	for _, code := range []string{e.SQL, e.Live, e.Go} {
		if code = strings.Trim(code, "\n"); code != "" {
			parts = append(parts, "    "+strings.ReplaceAll(code, "\n", "\n    "))
		}
	}
	return strings.Join(parts, "\n\n")
}
