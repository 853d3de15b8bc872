package report

import (
	"encoding/json"
	"io"

	"github.com/cascadelint/cascadelint/finding"
)

// FormatVersion is the version of the JSON formats. Fields are added without
// changing it; it grows when one is removed or changes its meaning.
const FormatVersion = 1

// jsonReport is the document that [JSON] writes.
type jsonReport struct {
	Version  int           `json:"version"`
	Tool     jsonTool      `json:"tool"`
	Findings []jsonFinding `json:"findings"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// jsonFinding is a finding. Positions count from one; a column of 0 and a line
// of 0 mean unknown. Lists are never null.
type jsonFinding struct {
	Code      string        `json:"code"`
	Slug      string        `json:"slug"`
	Severity  string        `json:"severity"` // info, warning or error
	File      string        `json:"file"`
	Line      int           `json:"line"`
	Column    int           `json:"column"`
	EndLine   int           `json:"end_line"`
	EndColumn int           `json:"end_column"`
	Func      string        `json:"func"` // empty in SQL
	Message   string        `json:"message"`
	Path      string        `json:"path"` // cascade path
	Table     string        `json:"table"`
	Children  []string      `json:"children"`
	Schema    string        `json:"schema"` // empty in a project with one schema
	Help      string        `json:"help"`
	URL       string        `json:"url"`
	Related   []jsonRelated `json:"related"`
	Fixes     []jsonFix     `json:"fixes"`
}

type jsonRelated struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

type jsonFix struct {
	Message string     `json:"message"`
	Edits   []jsonEdit `json:"edits"`
}

// jsonEdit replaces the bytes [Start, End) of a file.
type jsonEdit struct {
	File  string `json:"file"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// JSON writes findings as one document:
//
//	{"version": 1, "tool": {"name", "version"}, "findings": [{"code", "slug",
//	"severity", "file", "line", "column", "end_line", "end_column", "func",
//	"message", "path", "table", "children", "schema", "help", "url",
//	"related": [{"file", "line", "column", "message"}],
//	"fixes": [{"message", "edits": [{"file", "start", "end", "new"}]}]}]}
func JSON(w io.Writer, findings []finding.Finding, o Options) error {
	doc := jsonReport{Version: FormatVersion, Tool: jsonTool{"cascadelint", o.Version}, Findings: []jsonFinding{}}
	for _, f := range findings {
		doc.Findings = append(doc.Findings, o.jsonFinding(f))
	}
	return writeJSON(w, doc)
}

func (o Options) jsonFinding(f finding.Finding) jsonFinding {
	rule := o.rule(f.Code)
	j := jsonFinding{
		Code: f.Code, Slug: rule.Slug, Severity: f.Severity.String(),
		File: o.show(f.Pos.File), Line: f.Pos.Line, Column: f.Pos.Column,
		EndLine: f.End.Line, EndColumn: f.End.Column,
		Func: f.Func, Message: f.Message, Path: f.Path, Table: f.Table,
		Children: list(f.Children), Schema: f.Schema, Help: f.Help,
		Related: []jsonRelated{}, Fixes: []jsonFix{},
	}
	if rule.Code != "" {
		j.URL = rule.URL()
	}
	for _, r := range f.Related {
		j.Related = append(j.Related, jsonRelated{o.show(r.Pos.File), r.Pos.Line, r.Pos.Column, r.Message})
	}
	for _, fix := range f.Fixes {
		edits := []jsonEdit{}
		for _, e := range fix.Edits {
			edits = append(edits, jsonEdit{o.show(e.File), e.Start, e.End, e.New})
		}
		j.Fixes = append(j.Fixes, jsonFix{fix.Message, edits})
	}
	return j
}

// list makes a list that JSON shows as [] where it is empty.
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
