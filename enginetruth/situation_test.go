package enginetruth_test

import (
	"os"
	"testing"

	"github.com/cascadelint/cascadelint/cascade/engine"
	"github.com/cascadelint/cascadelint/enginetruth"
)

func situations(t testing.TB) []*enginetruth.Situation {
	t.Helper()
	text, err := os.ReadFile("testdata/situations.txt")
	if err != nil {
		t.Fatal(err)
	}
	all, err := enginetruth.ParseSituations(string(text))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestForetold holds the profiles against what was recorded of every engine.
func TestForetold(t *testing.T) {
	for _, p := range engine.All() {
		t.Run(p.Name, func(t *testing.T) {
			labels := 0
			for _, s := range situations(t) {
				foretold := s.Foretell(p)
				labels += len(foretold)
				for _, d := range enginetruth.Differences(foretold, s.Recorded[p.Name]) {
					t.Errorf("%s: %s", s.Name, d)
				}
			}
			t.Logf("%d outcomes foretold", labels)
		})
	}
}
