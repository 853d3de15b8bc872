package source_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/internal/source"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// TestLoad reads the projects in testdata; UPDATE=1 writes what is read into
// them.
func TestLoad(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txtar")
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
			got := render(t, unpack(t, archive))
			if os.Getenv("UPDATE") != "" {
				want.Data = []byte(got)
				archive.Files = append(archive.Files, want)
				if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(want.Data), got); diff != "" {
				t.Errorf("loaded (-want +got):\n%s", diff)
			}
		})
	}
}

// unpack writes a project into a new folder and gives its configuration file.
func unpack(t testing.TB, archive *txtar.Archive) string {
	t.Helper()
	root, file := t.TempDir(), ""
	for _, f := range archive.Files {
		path := filepath.Join(root, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
		if filepath.Base(path) == ".cascadelint.yaml" {
			file = path
		}
	}
	return file
}

func load(t testing.TB, o source.Options, file string) (*source.Loaded, error) {
	t.Helper()
	cfg, err := config.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	return o.Load(cfg)
}

// render shows what a project adds up to.
func render(t *testing.T, file string) string {
	t.Helper()
	l, err := load(t, source.Options{NoCache: true}, file)
	if err != nil {
		return "error: " + err.Error() + "\n"
	}
	var b strings.Builder
	for _, s := range l.Schemas {
		fmt.Fprintf(&b, "schema %q %s from %s\n", s.Name, s.Dialect, strings.Join(s.Files, " "))
		for _, table := range s.Tables {
			fmt.Fprintf(&b, "  %s: %s", table.Pos, table.Name)
			for _, c := range table.Columns {
				fmt.Fprintf(&b, " %s:%d", c.Name, c.Pos.Line)
			}
			fmt.Fprintln(&b)
			for _, k := range table.ForeignKeys {
				fmt.Fprintf(&b, "    %s: to %s %s\n", k.Pos, k.RefTable, k.Effective)
			}
			for _, x := range table.Triggers {
				fmt.Fprintf(&b, "    %s: trigger %s %s %s\n", x.Pos, x.Name, x.Timing, x.Event)
			}
		}
		for _, p := range s.Problems {
			if p.Kind != sqlschema.ReadStructurally {
				fmt.Fprintf(&b, "  problem %s: %s\n", p.Pos, p.Message)
			}
		}
	}
	fmt.Fprintf(&b, "files %s\n", strings.Join(l.Files, " "))
	for _, n := range l.Notes {
		fmt.Fprintf(&b, "note %s\n", n)
	}
	return b.String()
}
