package report_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/finding"
	"github.com/cascadelint/cascadelint/report"
)

// TestForgottenUnjudged: a delete that could not be judged is counted, once, and
// shown with its reason; it never counts as one that takes care of the table.
func TestForgottenUnjudged(t *testing.T) {
	site := func(line int, table string, children ...finding.Child) finding.Site {
		return finding.Site{Pos: finding.Position{File: "a.go", Line: line, Column: 2}, Table: table, Kind: "delete", Children: children}
	}
	child := func(column, effect, why string) finding.Child {
		return finding.Child{Table: "posts", Columns: []string{column}, Rule: "no foreign key", Effect: effect, Why: why}
	}
	tests := []struct {
		name  string
		sites []finding.Site
		want  []string
	}{
		{"nothing", nil, []string{"posts: no delete forgets it"}},
		{"cleaned", []finding.Site{site(1, "users", child("user_id", "cleaned", ""))}, []string{"posts: no delete forgets it"}},
		{
			"guarded", []finding.Site{site(1, "users", child("user_id", "unknown", "a guard looks into it"))},
			[]string{
				"posts: no delete is known to forget it, 1 could not be judged",
				"a.go:1:2: delete users: posts (user_id) unknown, no foreign key: a guard looks into it",
			},
		},
		{
			"two columns at one place", []finding.Site{
				site(1, "users", child("user_id", "orphaned", ""), child("editor_id", "orphaned", "")),
				site(3, "users", child("user_id", "unknown", "here"), child("editor_id", "unknown", "there")),
			},
			[]string{
				"posts: 1 delete forgets it, 1 could not be judged",
				"a.go:1:2: delete users: posts (user_id) orphaned, no foreign key",
				"a.go:1:2: delete users: posts (editor_id) orphaned, no foreign key",
				"a.go:3:2: delete users: posts (user_id) unknown, no foreign key: here",
				"a.go:3:2: delete users: posts (editor_id) unknown, no foreign key: there",
			},
		},
		{
			"unknown tables", []finding.Site{site(1, ""), site(2, ""), site(3, "tags")},
			[]string{"posts: no delete is known to forget it, 2 deletes are from a table that is not known"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			list := []report.Forgotten{report.NewForgotten("posts", test.sites, nil)}
			if err := report.ForgottenText(&out, list, report.Options{}); err != nil {
				t.Fatal(err)
			}
			got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
