package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/cascadelint/cascadelint/finding"
)

// Forgotten is a child table with the deletes that do not know it.
type Forgotten struct {
	Table string
	Sites []ForgottenSite
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
		for _, c := range s.Children {
			if strings.EqualFold(c.Table, table) && forgets(c.Effect) {
				f.Sites = append(f.Sites, ForgottenSite{s, c})
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
// A table that is forgotten nowhere is named too.
func ForgottenText(w io.Writer, tables []Forgotten, o Options) error {
	out := bufio.NewWriter(w)
	t := siteWriter{Writer: out, Options: o, style: style(o.Color)}
	for i, f := range tables {
		if i > 0 {
			fmt.Fprintln(out)
		}
		head := "no delete forgets it"
		if n := len(f.Sites); n > 0 {
			head = count(n, "delete") + " forget it"
			if n == 1 {
				head = "1 delete forgets it"
			}
		}
		fmt.Fprintf(out, "%s: %s\n", t.bold(f.Table), head)
		for i := range f.Sites {
			t.forgotten(&f.Sites[i])
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
//	"path", "evidence"}], "suspected": [{"columns", "parent", "evidence", "declare"}]}]}
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
		Suspected []jsonSuspected `json:"suspected"`
	}
	shown := []jsonTable{}
	for _, f := range tables {
		j := jsonTable{Table: f.Table, Sites: []jsonForgotten{}, Suspected: []jsonSuspected{}}
		for _, fs := range f.Sites {
			s, c := fs.Site, fs.Child
			j.Sites = append(j.Sites, jsonForgotten{
				File: o.show(s.Pos.File), Line: s.Pos.Line, Column: s.Pos.Column, Func: s.Func, Table: s.Table, Kind: s.Kind,
				Schema: s.Schema, Columns: list(c.Columns), Rule: c.Rule, Effect: c.Effect, Why: c.Why, Path: c.Path, Evidence: o.evidence(c.Evidence),
			})
		}
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
