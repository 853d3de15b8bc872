package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/cascadelint/cascadelint/internal/config"
)

// TestDiscover searches the projects in testdata/discover; UPDATE=1 writes what
// is found into them.
func TestDiscover(t *testing.T) {
	paths, err := filepath.Glob("testdata/discover/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no projects in testdata: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			last := len(archive.Files) - 1
			want := archive.Files[last]
			archive.Files = archive.Files[:last]
			c, notes, err := config.Discover(unpack(t, archive))
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			for _, s := range c.Schemas {
				fmt.Fprintf(&b, "schema %q %s\n", s.Name, s.Dialect)
				for _, src := range s.Sources {
					fmt.Fprintf(&b, "  %s\n", src)
				}
			}
			for _, n := range notes {
				fmt.Fprintf(&b, "note: %s\n", n)
			}
			if os.Getenv("UPDATE") != "" {
				want.Data = []byte(b.String())
				archive.Files = append(archive.Files, want)
				if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(want.Data), b.String()); diff != "" {
				t.Errorf("found (-want +got):\n%s", diff)
			}
		})
	}
}
