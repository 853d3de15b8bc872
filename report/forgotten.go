package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// Forgotten is a child table with the deletes that do not know it.
type Forgotten struct {
	Table string
	Sites []ForgottenSite
	// Unjudged are the deletes that reach the table and of which nobody can tell
	// what becomes of its rows.
	Unjudged []ForgottenSite
	// Elsewhere counts the deletes from a table that is not known, which may be
	// a parent of this one.
	Elsewhere int
	// Relations lead to parents of the table, and are only suspected.
	Relations []finding.Relation
}

// ForgottenSite is a delete and what becomes of the table's rows there.
type ForgottenSite struct {
	Site  finding.Site
	Child finding.Child
}

// NewForgotten picks what concerns a table.
func NewForgotten(table string, sites []finding.Site, relations []finding.Relation) Forgotten {
	f := Forgotten{Table: table}
	for _, s := range sites {
		if s.Table == "" {
			f.Elsewhere++
		}
		for _, c := range s.Children {
			switch {
			case !strings.EqualFold(c.Table, table):
			case forgets(c.Effect):
				f.Sites = append(f.Sites, ForgottenSite{s, c})
			case c.Effect == cascade.Unknown.String():
				f.Unjudged = append(f.Unjudged, ForgottenSite{s, c})
			}
		}
	}
	for _, r := range relations {
		if r.Status == finding.RelationSuspected && strings.EqualFold(r.Child.Table, table) {
			f.Relations = append(f.Relations, r)
		}
	}
	return f
}

// forgets reports whether an effect means that nobody takes care of the rows.
func forgets(effect string) bool {
	return effect == "orphaned" || effect == "blocked" || effect == "left-behind"
}

// ForgottenText lists the deletes that forget each table:
//
//	comments: 2 deletes do not know it
//	store/post.go:42:12: posts in store.DeletePost: comments.post_id orphaned, no foreign key
//
// A table that is forgotten nowhere is named too, and so are the deletes that
// could not be judged.
func ForgottenText(w io.Writer, tables []Forgotten, o Options) error {
	out := bufio.NewWriter(w)
	t := siteWriter{Writer: out, Options: o, style: style(o.Color)}
	for i, f := range tables {
		if i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintf(out, "%s: %s\n", t.bold(f.Table), f.head())
		for i := range f.Sites {
			t.forgotten(&f.Sites[i])
		}
		for i := range f.Unjudged {
			t.forgotten(&f.Unjudged[i])
		}
		for i := range f.Relations {
			r := &f.Relations[i]
			fmt.Fprintf(out, "%s → %s is only suspected: no delete is judged by it\n", r.Child, r.Parent)
			for _, e := range o.evidence(r.Evidence) {
				fmt.Fprintln(out, "     "+t.faint(e))
			}
			if declare, _ := configLines(r); declare != "" {
				fmt.Fprintf(out, "     declare: - %s\n", declare)
			}
		}
	}
	return out.Flush()
}

// head sums up: "2 deletes forget it, 1 could not be judged".
func (f *Forgotten) head() string {
	known, unjudged := places(f.Sites), places(f.Unjudged)
	head := "no delete forgets it"
	switch {
	case known == 1:
		head = "1 delete forgets it"
	case known > 1:
		head = fmt.Sprintf("%d deletes forget it", known)
	case unjudged > 0 || f.Elsewhere > 0:
		head = "no delete is known to forget it"
	}
	if unjudged > 0 {
		head += fmt.Sprintf(", %d could not be judged", unjudged)
	}
	if f.Elsewhere > 0 {
		verb := " are"
		if f.Elsewhere == 1 {
			verb = " is"
		}
		head += ", " + count(f.Elsewhere, "delete") + verb + " from a table that is not known"
	}
	return head
}

// places counts deletes, each once, by however many columns it reaches the table.
func places(sites []ForgottenSite) int {
	type place struct {
		pos    finding.Position
		schema string
	}
	seen := map[place]bool{}
	for i := range sites {
		seen[place{sites[i].Site.Pos, sites[i].Site.Schema}] = true
	}
	return len(seen)
}

func (t *siteWriter) forgotten(f *ForgottenSite) {
	s, c := &f.Site, &f.Child
	line := fmt.Sprintf("%s %s %s", t.bold(fmt.Sprintf("%s:%d:%d:", t.show(s.Pos.File), s.Pos.Line, max(1, s.Pos.Column))), s.Kind, s.Table)
	if s.Func != "" {
		line += " in " + s.Func
	}
	if s.Schema != "" {
		line += ", schema " + s.Schema
	}
	line += fmt.Sprintf(": %s (%s) %s, %s", c.Table, strings.Join(c.Columns, ", "), t.effect(c.Effect), c.Rule)
	if c.Why != "" {
		line += ": " + c.Why
	}
	fmt.Fprintln(t, line)
	if strings.Count(c.Path, " → ") > 1 {
		fmt.Fprintln(t, "     "+t.faint("path "+c.Path))
	}
	for _, e := range t.evidence(c.Evidence) {
		fmt.Fprintln(t, "     "+t.faint(e))
	}
}

// ForgottenJSON writes the same as one document:
//
//	{"version": 1, "tables": [{"table", "sites": [{"file", "line", "column",
//	"func", "table", "kind", "schema", "columns", "rule", "effect", "why",
//	"path", "evidence"}], "unjudged": [as sites], "elsewhere",
//	"suspected": [{"columns", "parent", "evidence", "declare"}]}]}
//
// elsewhere counts the deletes from tables that are not known.
func ForgottenJSON(w io.Writer, tables []Forgotten, o Options) error {
	type jsonSuspected struct {
		Columns  []string `json:"columns"`
		Parent   string   `json:"parent"`
		Evidence []string `json:"evidence"`
		Declare  string   `json:"declare"`
	}
	type jsonForgotten struct {
		File     string   `json:"file"`
		Line     int      `json:"line"`
		Column   int      `json:"column"`
		Func     string   `json:"func"`
		Table    string   `json:"table"` // the one that is deleted from
		Kind     string   `json:"kind"`
		Schema   string   `json:"schema"`
		Columns  []string `json:"columns"` // of the forgotten table
		Rule     string   `json:"rule"`
		Effect   string   `json:"effect"`
		Why      string   `json:"why"`
		Path     string   `json:"path"`
		Evidence []string `json:"evidence"`
	}
	type jsonTable struct {
		Table     string          `json:"table"`
		Sites     []jsonForgotten `json:"sites"`
		Unjudged  []jsonForgotten `json:"unjudged"`
		Elsewhere int             `json:"elsewhere"`
		Suspected []jsonSuspected `json:"suspected"`
	}
	convert := func(sites []ForgottenSite) []jsonForgotten {
		out := []jsonForgotten{}
		for _, fs := range sites {
			s, c := fs.Site, fs.Child
			out = append(out, jsonForgotten{
				File: o.show(s.Pos.File), Line: s.Pos.Line, Column: s.Pos.Column, Func: s.Func, Table: s.Table, Kind: s.Kind,
				Schema: s.Schema, Columns: list(c.Columns), Rule: c.Rule, Effect: c.Effect, Why: c.Why, Path: c.Path, Evidence: o.evidence(c.Evidence),
			})
		}
		return out
	}
	shown := []jsonTable{}
	for _, f := range tables {
		j := jsonTable{Table: f.Table, Sites: convert(f.Sites), Unjudged: convert(f.Unjudged), Elsewhere: f.Elsewhere, Suspected: []jsonSuspected{}}
		for i := range f.Relations {
			r := &f.Relations[i]
			declare, _ := configLines(r)
			j.Suspected = append(j.Suspected, jsonSuspected{list(r.Child.Columns), r.Parent.String(), o.evidence(r.Evidence), declare})
		}
		shown = append(shown, j)
	}
	return writeJSON(w, struct {
		Version int         `json:"version"`
		Tables  []jsonTable `json:"tables"`
	}{FormatVersion, shown})
}
