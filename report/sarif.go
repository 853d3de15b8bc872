package report

import (
	"crypto/sha256"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/cascadelint/cascadelint/finding"
)

// SARIF writes findings in the Static Analysis Results Interchange Format,
// version 2.1.0 (OASIS standard), as code scanning services read it.
//
// A result's fingerprint is made of code, file, function, table and the text
// of the line, not of its number, so that it survives code that moves.
func SARIF(w io.Writer, findings []finding.Finding, o Options) error {
	s := sarifWriter{Options: o, sources: o.sources(), seen: map[string]int{}}
	run := sarifRun{
		Tool: sarifTool{Driver: sarifDriver{
			Name: "cascadelint", Version: o.Version,
			InformationURI: "https://github.com/cascadelint/cascadelint",
			Rules:          []sarifRule{},
		}},
		ColumnKind: "unicodeCodePoints",
		Results:    []sarifResult{},
	}
	index := map[string]int{}
	for i, r := range o.Rules {
		index[r.Code] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, newSARIFRule(r))
	}
	for _, f := range findings {
		result := s.result(f)
		if i, ok := index[f.Code]; ok {
			result.RuleIndex = &i
		}
		run.Results = append(run.Results, result)
	}
	return writeJSON(w, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{run},
	})
}

func newSARIFRule(r finding.Rule) sarifRule {
	full := firstParagraph(r.Doc)
	if full == "" {
		full = r.Title
	}
	return sarifRule{
		ID: r.Code, Name: r.Slug,
		Short:   sarifText{Text: r.Title},
		Full:    sarifText{Text: full},
		HelpURI: r.URL(),
		Help:    sarifHelp{Text: r.Title + "\n\n" + r.Doc, Markdown: "# " + r.Title + "\n\n" + r.Doc},
		Default: sarifConfiguration{Level: sarifLevel(r.Severity), Enabled: r.Severity != finding.Off},
	}
}

func firstParagraph(markdown string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(markdown), "\n\n")
	return fold(first)
}

func sarifLevel(v finding.Severity) string {
	switch v {
	case finding.Off:
		return "none"
	case finding.Error:
		return "error"
	case finding.Warning:
		return "warning"
	}
	return "note"
}

type sarifWriter struct {
	Options
	sources *sources
	seen    map[string]int // how often a fingerprint was given
}

func (s *sarifWriter) result(f finding.Finding) sarifResult {
	r := sarifResult{
		RuleID: f.Code, Level: sarifLevel(f.Severity),
		Fingerprints: map[string]string{"cascadelint/v1": s.fingerprint(f)},
	}
	var text strings.Builder
	text.WriteString(f.Message)
	if f.Pos.File != "" {
		r.Locations = []sarifLocation{s.location(f.Pos, f.End)}
	}
	for i, related := range f.Related {
		if related.Pos.File == "" {
			fmt.Fprintf(&text, "\n%s", related.Message)
			continue
		}
		l := s.location(related.Pos, finding.Position{})
		id := i + 1
		l.ID, l.Message = id, &sarifText{Text: related.Message}
		r.Related = append(r.Related, l)
		// GitHub shows a related location only where the message links to it.
		fmt.Fprintf(&text, "\n[%s](%d)", sarifLink.Replace(related.Message), id)
	}
	if f.Path != "" {
		text.WriteString("\npath: " + f.Path)
	}
	if f.Help != "" {
		text.WriteString("\nhelp: " + f.Help)
	}
	r.Message = sarifText{Text: text.String()}
	for _, fix := range f.Fixes {
		r.Fixes = append(r.Fixes, s.fix(fix))
	}
	return r
}

// sarifLink escapes the text of an embedded link (SARIF 2.1.0, 3.11.6).
var sarifLink = strings.NewReplacer(`\`, `\\`, "[", `\[`, "]", `\]`)

func (s *sarifWriter) location(pos, end finding.Position) sarifLocation {
	region := &sarifRegion{StartLine: max(1, pos.Line), StartColumn: s.column(pos)}
	if end.Line >= pos.Line && end.Column > 0 && pos.Column > 0 {
		end.File = pos.File
		region.EndLine, region.EndColumn = end.Line, s.column(end)
	}
	return sarifLocation{Physical: sarifPhysical{Artifact: s.artifact(pos.File), Region: region}}
}

// artifact names a file: relative to the root of the sources where it lies
// below it, else by an absolute address.
func (s *sarifWriter) artifact(file string) sarifArtifact {
	name := s.show(file)
	if !filepath.IsAbs(name) && name != ".." && !strings.HasPrefix(name, "../") {
		return sarifArtifact{URI: (&url.URL{Path: name}).String(), BaseID: "%SRCROOT%"}
	}
	abs := filepath.ToSlash(s.abs(file))
	if !strings.HasPrefix(abs, "/") { // C:/…
		abs = "/" + abs
	}
	return sarifArtifact{URI: (&url.URL{Scheme: "file", Path: abs}).String()}
}

// column turns a byte column into one of code points.
func (s *sarifWriter) column(pos finding.Position) int {
	line, ok := s.sources.line(pos)
	if !ok || pos.Column <= 0 || pos.Column-1 > len(line) {
		return pos.Column
	}
	return utf8.RuneCountInString(line[:pos.Column-1]) + 1
}

func (s *sarifWriter) fingerprint(f finding.Finding) string {
	line, _ := s.sources.line(f.Pos)
	key := strings.Join([]string{f.Code, s.show(f.Pos.File), f.Func, f.Table, f.Schema, fold(line)}, "\x00")
	s.seen[key]++
	if n := s.seen[key]; n > 1 {
		key += fmt.Sprintf("\x00%d", n)
	}
	return fmt.Sprintf("%x", sha256.Sum256([]byte(key)))
}

func (s *sarifWriter) fix(fix finding.Fix) sarifFix {
	out := sarifFix{Description: sarifText{Text: fix.Message}}
	byFile := map[string]int{}
	for _, e := range fix.Edits {
		i, ok := byFile[e.File]
		if !ok {
			i = len(out.Changes)
			byFile[e.File] = i
			out.Changes = append(out.Changes, sarifChange{Artifact: s.artifact(e.File)})
		}
		out.Changes[i].Replacements = append(out.Changes[i].Replacements, sarifReplacement{
			Deleted:  sarifByteRegion{Offset: e.Start, Length: e.End - e.Start},
			Inserted: sarifText{Text: e.New},
		})
	}
	return out
}
