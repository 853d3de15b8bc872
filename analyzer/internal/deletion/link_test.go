package deletion_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis/checker"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
)

func linked(t *testing.T) ([]*checker.Action, []*deletion.Result) {
	t.Helper()
	a := deletion.New(deletion.Config{Libraries: []library.Library{databasesql.New()}, Linked: true})
	acts := analyze(t, a, "program/domain", "program/mocks", "program/repo", "program/service")
	var results []*deletion.Result
	for _, act := range acts {
		results = append(results, act.Result.(*deletion.Result))
	}
	deletion.Link(results)
	return acts, results
}

// TestLink holds what functions do through interfaces against their comments.
func TestLink(t *testing.T) {
	acts, results := linked(t)
	for i, act := range acts {
		checkPackage(t, act.Package, results[i])
	}
}

// TestLinkSame demands the same answer of two runs.
func TestLinkSame(t *testing.T) {
	_, first := linked(t)
	_, second := linked(t)
	for i := range first {
		if diff := cmp.Diff(steps(first[i]), steps(second[i])); diff != "" {
			t.Errorf("(-first +second)\n%s", diff)
		}
	}
}

func steps(r *deletion.Result) map[string][]deletion.Step {
	out := map[string][]deletion.Step{}
	for _, f := range r.Functions {
		for _, s := range f.Steps {
			s.Pos, s.End = 0, 0
			out[f.FullName] = append(out[f.FullName], s)
		}
	}
	return out
}
