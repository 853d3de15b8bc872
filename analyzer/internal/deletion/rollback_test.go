package deletion_test

import (
	"testing"

	"github.com/cascadelint/cascadelint/analyzer/internal/deletion"
	"github.com/cascadelint/cascadelint/analyzer/internal/library"
	"github.com/cascadelint/cascadelint/analyzer/internal/library/databasesql"
	"github.com/cascadelint/cascadelint/sqlschema"
)

func textOnly() deletion.Config {
	return deletion.Config{Libraries: []library.Library{databasesql.New()}, Dialect: sqlschema.Dialect{Name: "mysql"}}
}

func TestRollbacksTakeBack(t *testing.T) {
	for _, act := range analyze(t, deletion.New(textOnly()), "rollbacks") {
		checkPackage(t, act.Package, act.Result.(*deletion.Result))
	}
}

// TestElements looks at statements in loops: those on the table each use the
// elements of the list that the loop runs over.
func TestElements(t *testing.T) {
	each, others := 0, 0
	for _, act := range analyze(t, deletion.New(textOnly()), "elements") {
		for _, f := range act.Result.(*deletion.Result).Functions {
			if f.Name == "elements.remove" {
				continue // the loop is its caller's
			}
			for _, s := range f.Steps {
				want := s.Table == "each"
				if want {
					each++
				} else {
					others++
				}
				if got := s.Where[0].Value.Each; got != want {
					t.Errorf("%s: %s: an element: %v, want %v", f.Name, s.SQL, got, want)
				}
			}
		}
	}
	if each != 4 || others != 4 {
		t.Errorf("%d statements with elements and %d others, want 4 and 4", each, others)
	}
}
