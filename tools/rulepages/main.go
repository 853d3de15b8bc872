// Rulepages writes docs/rules from the catalogue, a page for each rule and an
// index, and the table of rules in the README. The test beside it fails when a
// page is stale.
//
//	go run ./tools/rulepages
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/cascadelint/cascadelint/analyzer"
	"github.com/cascadelint/cascadelint/finding"
)

func main() {
	if err := write(filepath.Join("docs", "rules")); err != nil {
		fmt.Fprintln(os.Stderr, "rulepages:", err)
		os.Exit(1)
	}
}

func write(dir string) error {
	const readme = "README.md"
	old, err := os.ReadFile(readme)
	if err != nil {
		return err
	}
	text, err := withTable(string(old), analyzer.Rules())
	if err != nil {
		return err
	}
	if err := os.WriteFile(readme, []byte(text), 0o644); err != nil {
		return err
	}
	for name, text := range pages(analyzer.Rules()) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// pages gives every page by its file name.
func pages(rules []finding.Rule) map[string]string {
	out := map[string]string{"README.md": index(rules)}
	for _, r := range rules {
		out[r.Code+".md"] = page(r)
	}
	return out
}

func page(r finding.Rule) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s %s\n\n%s.\n\n", r.Code, r.Slug, capital(r.Title))
	fmt.Fprintf(&b, "Severity: %s. Since %s.\n\n", r.Severity, r.Since)
	fmt.Fprintf(&b, "## What happens\n\n%s\n\n", strings.TrimSpace(r.Doc))
	fmt.Fprintf(&b, "## Flagged\n\n%s", example(r.Bad))
	fmt.Fprintf(&b, "## Silent\n\n%s", example(r.Good))
	if r.Silent != "" {
		fmt.Fprintf(&b, "The rule is silent on purpose when:\n\n%s\n\n", strings.TrimSpace(r.Silent))
	}
	fmt.Fprintf(&b, "## Switching it off\n\n")
	fmt.Fprintf(&b, "In one place: `//cascadelint:ignore %s` (in SQL `-- cascadelint:ignore %s`) and the reason.\n", r.Code, r.Code)
	fmt.Fprintf(&b, "For a project, in `.cascadelint.yaml`:\n\n```yaml\nrules:\n  %s: off # or info, warning, error\n```\n", r.Code)
	return b.String()
}

func example(e finding.Example) string {
	var b strings.Builder
	if e.SQL != "" {
		dialect := ""
		if e.Dialect != "" {
			dialect = "-- " + e.Dialect + "\n"
		}
		fmt.Fprintf(&b, "```sql\n%s%s\n```\n\n", dialect, strings.TrimSpace(e.SQL))
	}
	if e.Live != "" {
		dialect := ""
		if e.SQL == "" && e.Dialect != "" {
			dialect = " (" + e.Dialect + ")"
		}
		fmt.Fprintf(&b, "In the database%s:\n\n```sql\n%s\n```\n\n", dialect, strings.TrimSpace(e.Live))
	}
	if e.Go != "" {
		fmt.Fprintf(&b, "```go\n%s\n```\n\n", strings.TrimSpace(e.Go))
	}
	return b.String()
}

func index(rules []finding.Rule) string {
	var b strings.Builder
	b.WriteString("# Rules\n\n" + table(rules, ""))
	b.WriteString("\nCodes are never reused. CL1: what a delete does to its children. CL2: the schema by\nitself. CL3: models against the schema. CL4: a live database. CL9: the tool.\n")
	return b.String()
}

// table lists the rules with links into the folder of the pages.
func table(rules []finding.Rule, dir string) string {
	var b strings.Builder
	b.WriteString("| code | rule | severity | says |\n|---|---|---|---|\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "| [%s](%s%s.md) | %s | %s | %s |\n", r.Code, dir, r.Code, r.Slug, r.Severity, r.Title)
	}
	return b.String()
}

// withTable replaces what stands between the README's marks.
func withTable(readme string, rules []finding.Rule) (string, error) {
	const begin, end = "<!-- rules: made by go run ./tools/rulepages -->\n", "<!-- /rules -->"
	head, rest, ok := strings.Cut(readme, begin)
	_, tail, closed := strings.Cut(rest, end)
	if !ok || !closed {
		return "", fmt.Errorf("README.md lacks the marks %q and %q", strings.TrimSpace(begin), end)
	}
	return head + begin + table(rules, "docs/rules/") + end + tail, nil
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
