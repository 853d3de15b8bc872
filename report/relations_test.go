package report_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/cascade"
	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/report"
)

func key(table string, columns ...string) cascade.Key {
	return cascade.Key{Table: table, Columns: columns}
}

func relations() []finding.Relation {
	at := finding.Position{File: "db/schema.sql", Line: 4}
	return []finding.Relation{
		{Child: key("two words", "user_id"), Parent: key("users", "id"), Rule: "no foreign key", Status: finding.RelationSuspected},
		{Child: key("posts", "user_id"), Parent: key("users", "id"), Rule: "CASCADE", Status: finding.RelationDeclared,
			Evidence: []finding.Related{{Pos: at, Message: "foreign key fk"}}},
		{Child: key("notes", "a", "b"), Parent: key("users", "a", "b"), Rule: "no foreign key", Status: finding.RelationImplied,
			Evidence: []finding.Related{{Pos: at, Message: "its name"}, {Message: "a join"}}},
		{Child: key("odd-table", "user_id"), Parent: key("users", "id"), Rule: "no foreign key", Status: finding.RelationSuspected,
			Why: "one piece of evidence is not enough", Schema: "main"},
		{Child: key("user_log", "user_id"), Parent: key("users", "id"), Rule: "no foreign key", Status: finding.RelationDismissed,
			Why: "a log"},
		{Child: key("tags", "owner_id"), Parent: key("posts", "id"), Rule: "no foreign key", Status: finding.RelationDeclared,
			Where: []cascade.Condition{{Column: "owner_type", Value: "posts"}}},
	}
}

func TestRelationsGolden(t *testing.T) {
	o := options(t)
	list := []report.Forgotten{
		report.NewForgotten("COMMENTS", sites(o), relations()),
		report.NewForgotten("odd-table", sites(o), relations()),
		report.NewForgotten("tags", sites(o), relations()),
	}
	tests := []struct {
		file  string
		write func(io.Writer) error
	}{
		{"relations.txt", func(w io.Writer) error { return report.RelationsText(w, relations(), o) }},
		{"relations.json", func(w io.Writer) error { return report.RelationsJSON(w, relations(), o) }},
		{"forgotten.txt", func(w io.Writer) error { return report.ForgottenText(w, list, o) }},
		{"forgotten.json", func(w io.Writer) error { return report.ForgottenJSON(w, list, o) }},
	}
	for _, test := range tests {
		t.Run(test.file, func(t *testing.T) {
			var got bytes.Buffer
			if err := test.write(&got); err != nil {
				t.Fatal(err)
			}
			golden(t, test.file, got.Bytes())
		})
	}
}

// TestRelationsAsConfiguration: the lines that are printed can be pasted, and
// mean the relation that they stand below; a dismissal asks for its reason.
func TestRelationsAsConfiguration(t *testing.T) {
	var out bytes.Buffer
	if err := report.RelationsText(&out, relations(), options(t)); err != nil {
		t.Fatal(err)
	}
	pasted := map[string]string{"declare: ": "relations:\n", "dismiss: ": "relations:\n"}
	for line := range strings.Lines(out.String()) {
		for what := range pasted {
			if item, ok := strings.CutPrefix(strings.TrimSpace(line), what); ok {
				pasted[what] += "  " + item + "\n"
			}
		}
	}
	if _, err := config.Parse("c.yaml", []byte(pasted["dismiss: "])); err == nil || !strings.Contains(err.Error(), "reason") {
		t.Errorf("a dismissal without a reason: %v", err)
	}
	pasted["dismiss: "] = strings.ReplaceAll(pasted["dismiss: "], `reason: ""`, "reason: why")
	for what, text := range pasted {
		c, err := config.Parse("c.yaml", []byte(text))
		if err != nil {
			t.Errorf("%s%v in\n%s", what, err, text)
			continue
		}
		if len(c.Relations) != 2 {
			t.Errorf("%d relations in\n%s", len(c.Relations), text)
			continue
		}
		for i, want := range relations()[2:4] {
			r := c.Relations[i]
			if !r.Child.Same(want.Child) || !r.Parent.Same(want.Parent) || r.Dismissed != (what == "dismiss: ") {
				t.Errorf("%s%+v", what, r)
			}
		}
	}
}
