//go:build truth

package enginetruth_test

import (
	"context"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/cascadelint/cascadelint/enginetruth"
	"github.com/cascadelint/cascadelint/enginetruth/servers"
)

var record = flag.Bool("record", false, "take what comes as the record of the situations")

// TestRecorded executes the situations on every engine:
//
//	go test -tags truth -run Recorded [-record] .
func TestRecorded(t *testing.T) {
	ctx := context.Background()
	all := situations(t)
	var names []string
	for _, e := range servers.All() {
		names = append(names, e.Name)
		db, stop, err := e.Open(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range all {
			got, err := s.Execute(ctx, db, e.Dialect)
			if err != nil {
				t.Fatal(err)
			}
			if *record && len(got) > 0 {
				s.Recorded[e.Name] = got
			}
			if diff := cmp.Diff(s.Recorded[e.Name], got, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("%s: %s (-recorded +executed):\n%s", e.Name, s.Name, diff)
			}
		}
		stop()
	}
	if !*record {
		return
	}
	text, err := os.ReadFile("testdata/situations.txt")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("testdata/situations.txt", []byte(enginetruth.Record(string(text), all, names)), 0o644); err != nil {
		t.Fatal(err)
	}
}
