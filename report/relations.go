package report

import (
	"bufio"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
)

// RelationsText lists relations with their evidence. Those that nobody declared
// come with the lines that settle them, to be pasted below "relations:" in the
// configuration:
//
//	posts.user_id → users.id: implied, no foreign key
//	     its name at db/schema.sql:12
//	     an index at db/schema.sql:14
//	     declare: - {child: posts(user_id), parent: users(id)}
//	     dismiss: - {child: posts(user_id), parent: users(id), dismiss: true, reason: ""}
func RelationsText(w io.Writer, relations []finding.Relation, o Options) error {
	out := bufio.NewWriter(w)
	t := relationWriter{Writer: out, Options: o, style: style(o.Color)}
	by := map[finding.RelationStatus]int{}
	for i := range relations {
		by[relations[i].Status]++
		t.relation(&relations[i])
	}
	if len(relations) > 0 {
		fmt.Fprintln(out, t.bold(fmt.Sprintf("%s: %d declared, %d implied, %d suspected, %d dismissed", count(len(relations), "relation"),
			by[finding.RelationDeclared], by[finding.RelationImplied], by[finding.RelationSuspected], by[finding.RelationDismissed])))
	}
	return out.Flush()
}

type relationWriter struct {
	*bufio.Writer
	Options
	style
}

func (t *relationWriter) relation(r *finding.Relation) {
	line := fmt.Sprintf("%s: %s, %s", t.bold(fmt.Sprintf("%s → %s", r.Child, r.Parent)), t.status(r.Status), r.Rule)
	for _, c := range r.Where {
		line += fmt.Sprintf(", where %s = '%s'", c.Column, c.Value)
	}
	if r.Schema != "" {
		line += ", schema " + r.Schema
	}
	if r.Why != "" {
		line += ": " + fold(r.Why)
	}
	fmt.Fprintln(t, line)
	for _, e := range t.evidence(r.Evidence) {
		fmt.Fprintln(t, "     "+t.faint(e))
	}
	declare, dismiss := configLines(r)
	for _, l := range []struct{ what, line string }{{"declare", declare}, {"dismiss", dismiss}} {
		if l.line != "" {
			fmt.Fprintf(t, "     %s: - %s\n", l.what, l.line)
		}
	}
	fmt.Fprintln(t)
}

func (t *relationWriter) status(s finding.RelationStatus) string {
	switch s {
	case finding.RelationImplied:
		return t.paint(sgrCyan, string(s))
	case finding.RelationSuspected:
		return t.paint(sgrYellow, string(s))
	}
	return string(s)
}

// configLines are the items of the configuration that declare a relation which
// is not declared yet, and deny it. A dismissal lacks its reason, which only
// the reader knows, and is refused without one.
func configLines(r *finding.Relation) (declare, dismiss string) {
	if r.Status != finding.RelationImplied && r.Status != finding.RelationSuspected {
		return "", ""
	}
	if strings.ContainsAny(r.Child.Table+r.Parent.Table, " \t()`") {
		return "", "" // no name that the configuration can spell
	}
	keys := "child: " + configKey(r.Child) + ", parent: " + configKey(r.Parent)
	return "{" + keys + "}", "{" + keys + `, dismiss: true, reason: ""}`
}

var plainKey = regexp.MustCompile(`^[A-Za-z_][\w.]*\(\w+\)$`)

// configKey gives "table(column)" as YAML.
func configKey(k cascade.Key) string {
	s := k.Table + "(" + strings.Join(k.Columns, ", ") + ")"
	if plainKey.MatchString(s) {
		return s
	}
	return strconv.Quote(s)
}

// jsonRelation is a relation. Lists are never null.
type jsonRelation struct {
	Child    jsonKey        `json:"child"`
	Parent   jsonKey        `json:"parent"`
	Where    []jsonWhere    `json:"where"`
	Rule     string         `json:"rule"`
	Status   string         `json:"status"` // declared, implied, suspected or dismissed
	Why      string         `json:"why"`
	Schema   string         `json:"schema"`
	Evidence []jsonEvidence `json:"evidence"`
	Declare  string         `json:"declare"` // an item of the configuration, or empty
	Dismiss  string         `json:"dismiss"`
}

type jsonKey struct {
	Table   string   `json:"table"`
	Columns []string `json:"columns"`
}

type jsonWhere struct {
	Column string `json:"column"`
	Value  string `json:"value"`
}

// jsonEvidence is one piece; a line of 0 means that it has no place.
type jsonEvidence struct {
	Text string `json:"text"`
	File string `json:"file"`
	Line int    `json:"line"`
}

// RelationsJSON writes relations as one document:
//
//	{"version": 1, "relations": [{"child": {"table", "columns"}, "parent",
//	"where": [{"column", "value"}], "rule", "status":
//	"declared|implied|suspected|dismissed", "why", "schema",
//	"evidence": [{"text", "file", "line"}], "declare", "dismiss"}]}
func RelationsJSON(w io.Writer, relations []finding.Relation, o Options) error {
	doc := struct {
		Version   int            `json:"version"`
		Relations []jsonRelation `json:"relations"`
	}{FormatVersion, []jsonRelation{}}
	for i := range relations {
		r := &relations[i]
		j := jsonRelation{
			Child: jsonKey{r.Child.Table, list(r.Child.Columns)}, Parent: jsonKey{r.Parent.Table, list(r.Parent.Columns)},
			Where: []jsonWhere{}, Rule: r.Rule, Status: string(r.Status), Why: r.Why, Schema: r.Schema,
			Evidence: []jsonEvidence{},
		}
		for _, c := range r.Where {
			j.Where = append(j.Where, jsonWhere{c.Column, c.Value})
		}
		for _, e := range r.Evidence {
			j.Evidence = append(j.Evidence, jsonEvidence{e.Message, o.show(e.Pos.File), e.Pos.Line})
		}
		j.Declare, j.Dismiss = configLines(r)
		doc.Relations = append(doc.Relations, j)
	}
	return writeJSON(w, doc)
}
