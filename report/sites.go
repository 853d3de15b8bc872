package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// SitesText writes every delete site with what becomes of each child, as a tree
// that follows the cascade paths:
//
//	store/user.go:42:12: flag: delete users, in store.(*Repo).DeleteUser
//	├─ posts (user_id): deleted by CASCADE
//	│  │    FK at db/schema.sql:12
//	│  └─ comments (post_id): orphaned, no foreign key
//	└─ CL101: …
func SitesText(w io.Writer, sites []finding.Site, o Options) error {
	out := bufio.NewWriter(w)
	t := siteWriter{Writer: out, Options: o, style: style(o.Color)}
	verdicts := map[finding.Verdict]int{}
	for _, s := range sites {
		verdicts[s.Verdict]++
		t.site(s)
	}
	if len(sites) > 0 {
		fmt.Fprintln(out, t.bold(fmt.Sprintf("%s: %d flagged, %d ok, %d unknown", count(len(sites), "delete site"),
			verdicts[finding.VerdictFlag], verdicts[finding.VerdictOK], verdicts[finding.VerdictUnknown])))
	}
	return out.Flush()
}

type siteWriter struct {
	*bufio.Writer
	Options
	style
}

func (t *siteWriter) site(s finding.Site) {
	table := s.Table
	if table == "" {
		table = "an unknown table"
	}
	what := s.Kind + " " + table
	if s.Form != "" {
		what += " (" + s.Form + ")"
	}
	if s.Func != "" {
		what += " in " + s.Func
	}
	if s.Schema != "" {
		what += ", schema " + s.Schema
	}
	fmt.Fprintf(t, "%s %s: %s\n", t.bold(fmt.Sprintf("%s:%d:%d:", t.show(s.Pos.File), s.Pos.Line, max(1, s.Pos.Column))), t.verdict(s.Verdict), what)

	nodes := childTree(s.Children)
	for _, f := range s.Findings {
		nodes = append(nodes, &node{lines: []string{t.severity(f.Severity, f.Code) + ": " + f.Message}})
	}
	switch {
	case s.Why == "":
	case s.Verdict == finding.VerdictFlag:
		nodes = append(nodes, &node{lines: []string{"note: " + s.Why}})
	default:
		nodes = append(nodes, &node{lines: []string{"unknown: " + s.Why}})
	}
	t.nodes(nodes, "")
	fmt.Fprintln(t)
}

// node is one entry of the tree: a child relation and those below it, or lines
// of text.
type node struct {
	child *finding.Child
	lines []string
	below []*node
}

// childTree hangs each child below the one that its cascade path runs through.
func childTree(children []finding.Child) []*node {
	var roots []*node
	byPath := map[string]*node{}
	for i := range children {
		c := &children[i]
		n := &node{child: c}
		if at := strings.LastIndex(c.Path, " → "); at >= 0 {
			if above := byPath[c.Path[:at]]; above != nil {
				above.below = append(above.below, n)
				byPath[c.Path] = n
				continue
			}
		}
		roots = append(roots, n)
		byPath[c.Path] = n
	}
	return roots
}

func (t *siteWriter) nodes(nodes []*node, indent string) {
	for i, n := range nodes {
		branch, next := "├─ ", "│  "
		if i == len(nodes)-1 {
			branch, next = "└─ ", "   "
		}
		lines := n.lines
		if n.child != nil {
			lines = t.child(n.child, len(n.below) > 0)
		}
		for j, line := range lines {
			lead := branch
			if j > 0 {
				lead = next
			}
			fmt.Fprintln(t, t.faint(indent+lead)+line)
		}
		t.nodes(n.below, indent+next)
	}
}

// child gives the lines of one child: what becomes of it, then the evidence.
func (t *siteWriter) child(c *finding.Child, below bool) []string {
	name := t.bold(c.Table)
	if len(c.Columns) > 0 {
		name += " (" + strings.Join(c.Columns, ", ") + ")"
	}
	first := fmt.Sprintf("%s: %s, %s", name, t.effect(c.Effect), c.Rule)
	if c.Why != "" && c.Why != "ON DELETE "+c.Rule {
		first += ": " + c.Why
	}
	lines := []string{first}
	lead := "     "
	if below {
		lead = "│    "
	}
	for _, e := range t.evidence(c.Evidence) {
		lines = append(lines, t.faint(lead+e))
	}
	return lines
}

func (t *siteWriter) effect(name string) string {
	switch name {
	case "orphaned", "blocked", "left-behind":
		return t.paint(sgrRed, name)
	case "unknown":
		return t.paint(sgrYellow, name)
	}
	return t.paint(sgrGreen, name)
}

// evidence gives proofs as strings: "FK at db/schema.sql:12".
func (o Options) evidence(proofs []finding.Related) []string {
	out := []string{}
	for _, e := range proofs {
		text := e.Message
		if e.Pos.IsValid() {
			text += fmt.Sprintf(" at %s:%d", o.show(e.Pos.File), e.Pos.Line)
		}
		out = append(out, text)
	}
	return out
}

// jsonSite is a site; positions count from one. Lists are never null.
type jsonSite struct {
	File     string            `json:"file"`
	Line     int               `json:"line"`
	Column   int               `json:"column"`
	Func     string            `json:"func"`
	Table    string            `json:"table"` // empty where it is not known
	Kind     string            `json:"kind"`
	Form     string            `json:"form"`
	Verdict  finding.Verdict   `json:"verdict"`
	Why      string            `json:"why"` // what could not be resolved, or why a flagged site has no findings
	Schema   string            `json:"schema"`
	Findings []jsonSiteFinding `json:"findings"`
	Children []jsonChild       `json:"children"`
}

type jsonSiteFinding struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

type jsonChild struct {
	Table    string   `json:"table"`
	Columns  []string `json:"columns"`
	Rule     string   `json:"rule"`
	Effect   string   `json:"effect"`
	Why      string   `json:"why"`
	Path     string   `json:"path"`
	Evidence []string `json:"evidence"`
}

// SitesJSON writes the delete sites as one document:
//
//	{"version": 1, "sites": [{"file", "line", "column", "func", "table", "kind",
//	"form", "verdict": "flag|ok|unknown", "why", "schema",
//	"findings": [{"code", "message"}],
//	"children": [{"table", "columns", "rule", "effect", "why", "path", "evidence"}]}]}
//
// Evidence is a list of strings, "FK at db/schema.sql:12".
func SitesJSON(w io.Writer, sites []finding.Site, o Options) error {
	doc := struct {
		Version int        `json:"version"`
		Sites   []jsonSite `json:"sites"`
	}{FormatVersion, []jsonSite{}}
	for _, s := range sites {
		j := jsonSite{
			File: o.show(s.Pos.File), Line: s.Pos.Line, Column: s.Pos.Column, Func: s.Func,
			Table: s.Table, Kind: s.Kind, Form: s.Form, Verdict: s.Verdict, Why: s.Why, Schema: s.Schema,
			Findings: []jsonSiteFinding{}, Children: []jsonChild{},
		}
		for _, f := range s.Findings {
			j.Findings = append(j.Findings, jsonSiteFinding{f.Code, f.Message})
		}
		for i := range s.Children {
			c := &s.Children[i]
			j.Children = append(j.Children, jsonChild{
				Table: c.Table, Columns: list(c.Columns), Rule: c.Rule, Effect: c.Effect,
				Why: c.Why, Path: c.Path, Evidence: o.evidence(c.Evidence),
			})
		}
		doc.Sites = append(doc.Sites, j)
	}
	return writeJSON(w, doc)
}
