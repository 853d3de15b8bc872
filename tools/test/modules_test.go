package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFindModules(t *testing.T) {
	root := t.TempDir()
	for _, file := range []string{
		"go.mod",
		"truth/go.mod",
		"examples/blog/go.mod",
		"internal/x/testdata/mod/go.mod",
		"vendor/v/go.mod",
		".hidden/go.mod",
		"_old/go.mod",
		"docs/go.md",
	} {
		path := filepath.Join(root, filepath.FromSlash(file))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("module m\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := findModules(root)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{root, filepath.Join(root, "examples", "blog"), filepath.Join(root, "truth")}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("modules (-want +got):\n%s", diff)
	}
}
