package vettool

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func tree(t *testing.T, files ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, f := range files {
		file := filepath.Join(root, filepath.FromSlash(f))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestModuleRoot(t *testing.T) {
	root := tree(t, "work/go.work", "work/a/go.mod", "work/a/deep/x.go", "mod/go.mod", "mod/deep/x.go", "none/x.go")
	tests := []struct {
		dir, want string
		workspace bool
	}{
		{"work/a/deep", "work", true},
		{"work", "work", true},
		{"mod/deep", "mod", false},
		{"none", "none", false},
	}
	t.Setenv("GOWORK", "")
	for _, test := range tests {
		got, workspace := moduleRoot(filepath.Join(root, filepath.FromSlash(test.dir)))
		if want := filepath.Join(root, test.want); got != want || workspace != test.workspace {
			t.Errorf("%s: %s, workspace %v", test.dir, got, workspace)
		}
	}
	t.Setenv("GOWORK", "off")
	if got, workspace := moduleRoot(filepath.Join(root, "work", "a", "deep")); got != filepath.Join(root, "work", "a") || workspace {
		t.Errorf("with GOWORK=off: %s, workspace %v", got, workspace)
	}
}

func TestProjectsBelow(t *testing.T) {
	root := tree(t, "go.mod", ".cascadelint.yaml", "a/.cascadelint.yaml", "a/b/.cascadelint.yml", "c/c.go",
		"other/go.mod", "other/in/.cascadelint.yaml",
		"vendor/v/.cascadelint.yaml", "testdata/.cascadelint.yaml", ".git/.cascadelint.yaml", "_x/.cascadelint.yaml")
	tests := []struct {
		workspace bool
		want      []string
	}{
		{false, []string{"a", "a/b"}},
		{true, []string{"a", "a/b", "other", "other/in"}},
	}
	for _, test := range tests {
		var got []string
		for _, dir := range projectsBelow(root, test.workspace) {
			rel, err := filepath.Rel(root, dir)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, filepath.ToSlash(rel))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("workspace %v: -want +got\n%s", test.workspace, diff)
		}
	}
}
