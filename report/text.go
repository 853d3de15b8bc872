package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Text writes findings for people, each as a compiler would:
//
//	store/user.go:42:12: error: deleting users leaves posts.user_id dangling [CL101]
//	   |
//	42 |     _, err := db.ExecContext(ctx, "DELETE FROM users WHERE id = ?", id)
//	   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//	   ::: db/schema.sql:12:3
//	12 |   user_id BIGINT NOT NULL REFERENCES users (id),
//	   |   - column-level REFERENCES is parsed and dropped
//	   = path: users → posts (no foreign key)
//	   = help: delete the posts first, in the same transaction
//	   = docs: https://…/CL101.md
//
// Editors read the first line as file:line:column: message; no other line has
// that form. The address of a rule's page is given once. After the findings a
// line counts them; without findings nothing is written.
func Text(w io.Writer, findings []finding.Finding, o Options) error {
	out := bufio.NewWriter(w)
	t := textWriter{Writer: out, Options: o, style: style(o.Color), sources: o.sources(), documented: map[string]bool{}}
	for _, f := range findings {
		t.finding(f)
	}
	if len(findings) > 0 {
		fmt.Fprintln(out, t.bold(tally(findings)))
	}
	return out.Flush()
}

type textWriter struct {
	*bufio.Writer
	Options
	style
	sources    *sources
	documented map[string]bool // codes whose address was given
}

func (t *textWriter) finding(f finding.Finding) {
	fmt.Fprintf(t, "%s%s: %s %s\n", t.bold(t.place(f.Pos)), t.severity(f.Severity, f.Severity.String()), t.bold(fold(f.Message)), t.faint("["+f.Code+"]"))
	margin := t.margin(f)
	t.snippet(f, margin)
	for i, r := range f.Related {
		t.related(r, margin, i > 0 && f.Related[i-1].Pos == r.Pos)
	}
	t.remark(margin, "path", firstPaths(f.Path))
	t.remark(margin, "schema", f.Schema)
	t.remark(margin, "help", f.Help)
	for _, fix := range f.Fixes {
		t.remark(margin, "fix", fix.Message)
	}
	if !t.documented[f.Code] {
		t.documented[f.Code] = true
		if r := t.rule(f.Code); r.Code != "" {
			t.remark(margin, "docs", r.URL())
		}
	}
	fmt.Fprintln(t)
}

// place gives "file:line:column: ", or nothing for a finding without a place.
func (t *textWriter) place(pos finding.Position) string {
	if !pos.IsValid() {
		if pos.File != "" {
			return t.show(pos.File) + ":1:1: "
		}
		return ""
	}
	return fmt.Sprintf("%s:%d:%d: ", t.show(pos.File), pos.Line, max(1, pos.Column))
}

// margin is the width of the widest line number that a finding quotes.
func (t *textWriter) margin(f finding.Finding) int {
	last := f.Pos.Line
	for _, r := range f.Related {
		last = max(last, r.Pos.Line)
	}
	return max(2, len(fmt.Sprint(last)))
}

func (t *textWriter) snippet(f finding.Finding, margin int) {
	line, ok := t.sources.line(f.Pos)
	if !ok {
		return
	}
	to := 0
	switch {
	case f.End.Line == f.Pos.Line:
		to = f.End.Column
	case f.End.Line > f.Pos.Line:
		to = len(line) + 1
	}
	t.gutter(margin, "")
	mark := func(s string) string { return t.severity(f.Severity, s) }
	t.quoteLine(f.Pos, line, to, margin, "^", mark, "")
}

// related quotes the line that a place of the finding is in; where the one before
// was the same, what is said of it stands below that.
func (t *textWriter) related(r finding.Related, margin int, again bool) {
	line, ok := t.sources.line(r.Pos)
	if !ok {
		t.remark(margin, "note", t.note(r))
		return
	}
	if again {
		e := quote(line, r.Pos.Column, 0, t.room(margin))
		t.gutter(margin, t.frame(e.mark("-")+" "+fold(r.Message)))
		return
	}
	at := fmt.Sprintf("%s:%d", t.show(r.Pos.File), r.Pos.Line)
	if r.Pos.Column > 0 {
		at += fmt.Sprintf(":%d", r.Pos.Column)
	}
	fmt.Fprintf(t, "%s %s\n", t.frame(strings.Repeat(" ", margin)+" :::"), at)
	t.quoteLine(r.Pos, line, 0, margin, "-", t.frame, fold(r.Message))
}

func (t *textWriter) quoteLine(pos finding.Position, line string, to, margin int, sign string, paint func(string) string, label string) {
	e := quote(line, pos.Column, to, t.room(margin))
	fmt.Fprintf(t, "%s %s\n", t.frame(fmt.Sprintf("%*d |", margin, pos.Line)), e.text)
	mark := e.mark(sign)
	if label != "" {
		mark += " " + label
	}
	t.gutter(margin, paint(mark))
}

// room is how many columns a quoted line may take, 0 for any number.
func (t *textWriter) room(margin int) int {
	if t.Width == 0 {
		return 0
	}
	return max(20, t.Width-margin-4)
}

// firstPaths keeps a few paths of many: the others begin at the same table, and
// the other formats have them all.
func firstPaths(path string) string {
	const most = 6
	paths := strings.Split(path, "\n")
	if len(paths) <= most {
		return path
	}
	return strings.Join(paths[:most-1], "\n") + fmt.Sprintf("\nand %d more", len(paths)-most+1)
}

func (t *textWriter) gutter(margin int, text string) {
	line := t.frame(strings.Repeat(" ", margin) + " |")
	if text != "" {
		line += " " + text
	}
	fmt.Fprintln(t, line)
}

// remark writes a line that belongs to a finding: "= help: …".
func (t *textWriter) remark(margin int, name, text string) {
	if text == "" {
		return
	}
	fmt.Fprintf(t, "%s %s %s\n", t.frame(strings.Repeat(" ", margin)+" ="), t.bold(name+":"), fold(text))
}

// tally counts findings: "3 findings: 2 errors, 1 warning".
func tally(findings []finding.Finding) string {
	var by [finding.Error + 1]int
	for _, f := range findings {
		by[f.Severity]++
	}
	var parts []string
	for v := finding.Error; v > finding.Off; v-- {
		if by[v] > 0 {
			parts = append(parts, count(by[v], severityNoun(v)))
		}
	}
	return count(len(findings), "finding") + ": " + strings.Join(parts, ", ")
}

func severityNoun(v finding.Severity) string {
	if v == finding.Info {
		return "note"
	}
	return v.String()
}

// count gives "1 table", "2 tables".
func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
