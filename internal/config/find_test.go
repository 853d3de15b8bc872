package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/cascadelint/cascadelint/internal/config"
)

// project writes files into a new folder; a name that ends in a slash is an
// empty folder.
func project(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		file := filepath.Join(root, filepath.FromSlash(name))
		if strings.HasSuffix(name, "/") {
			if err := os.MkdirAll(file, 0o755); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func unpack(t *testing.T, archive *txtar.Archive) string {
	t.Helper()
	files := map[string]string{}
	for _, f := range archive.Files {
		files[f.Name] = string(f.Data)
	}
	return project(t, files)
}

func TestFind(t *testing.T) {
	tests := []struct {
		name  string
		files []string
		dir   string
		want  string // empty: none
	}{
		{"in the folder", []string{".cascadelint.yaml", "go.mod"}, ".", ".cascadelint.yaml"},
		{"by the other name", []string{".cascadelint.yml", "go.mod"}, ".", ".cascadelint.yml"},
		{"above, inside the module", []string{".cascadelint.yaml", "go.mod", "a/b/"}, "a/b", ".cascadelint.yaml"},
		{"above the module, inside the repository", []string{".cascadelint.yaml", ".git/", "a/go.mod", "a/b/"}, "a/b", ".cascadelint.yaml"},
		{"above the module, inside the workspace", []string{".cascadelint.yaml", "go.work", "a/go.mod"}, "a", ".cascadelint.yaml"},
		{"the nearest one", []string{".cascadelint.yaml", ".git/", "a/.cascadelint.yaml", "a/go.mod"}, "a", "a/.cascadelint.yaml"},
		{"beside a worktree's .git file", []string{".cascadelint.yaml", ".git", "a/"}, "a", ".cascadelint.yaml"},
		{"not above the repository", []string{".cascadelint.yaml", "a/.git/", "a/b/"}, "a/b", ""},
		{"not above the workspace", []string{".cascadelint.yaml", "a/go.work", "a/b/"}, "a/b", ""},
		{"not above a module outside of any repository", []string{".cascadelint.yaml", "a/go.mod"}, "a", ""},
		{"not above a folder outside of anything", []string{".cascadelint.yaml", "a/"}, "a", ""},
		{"a folder of that name is no file", []string{".cascadelint.yaml/", "go.mod"}, ".", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := map[string]string{}
			for _, f := range tt.files {
				files[f] = ""
			}
			root := project(t, files)
			got, ok := config.Find(filepath.Join(root, tt.dir))
			want := ""
			if tt.want != "" {
				want = filepath.Join(root, tt.want)
			}
			if got != want || ok != (want != "") {
				t.Errorf("Find = %q, %v; want %q", got, ok, want)
			}
		})
	}
}

func TestOpen(t *testing.T) {
	files := map[string]string{
		".git/":              "",
		"go.mod":             "module m\n",
		".cascadelint.yaml":  "dialect: mysql@8.0\nschema: [a.sql]\n",
		"ci/rules.yaml":      "rules: {CL105: off}\n",
		"ci/schema.sql":      "CREATE TABLE t (id INT) ENGINE=InnoDB;\n",
		"broken/lint.yaml":   "dialect: [",
		"a/b/go.go":          "package b\n",
		"ci/tidb.yaml":       "dialect: tidb@8.1\n",
		"nothing/lint.yaml":  "rules: {CL105: off}\n",
		"nothing/readme.txt": "",
	}
	tests := []struct {
		name, env, dir string
		want           string // root, dialect and first source
		err            string
	}{
		{"the file above", "", "a/b", ". mysql@8.0 a.sql", ""},
		{"a file that the environment names, from below", "ci/rules.yaml", "a/b", "ci mysql schema.sql", ""},
		{"its dialect goes with what is discovered", "ci/tidb.yaml", ".", "ci tidb@8.1 schema.sql", ""},
		{"nothing to discover", "nothing/lint.yaml", ".", "nothing", ""},
		{"a file that is not there", "ci/none.yaml", "a/b", "", "CASCADELINT_CONFIG=ci/none.yaml: there is no such file in "},
		{"a file that is broken", "broken/lint.yaml", ".", "", "lint.yaml:1: not valid YAML"},
	}
	root := project(t, files)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv(config.Env, tt.env)
			c, notes, err := config.Open(filepath.Join(root, filepath.FromSlash(tt.dir)))
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Errorf("got error %v, want %s", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			rel, err := filepath.Rel(root, c.Root)
			if err != nil {
				t.Fatal(err)
			}
			got := rel
			if len(c.Schemas) > 0 {
				got += " " + c.Schemas[0].Dialect.String() + " " + c.Schemas[0].Sources[0].Path
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if len(notes) == 0 || !strings.HasPrefix(notes[0], "configuration: ") {
				t.Errorf("the notes do not begin with the file: %q", notes)
			}
		})
	}
	t.Run("an absolute name", func(t *testing.T) {
		t.Setenv(config.Env, filepath.Join(root, ".cascadelint.yaml"))
		c, _, err := config.Open(t.TempDir())
		if err != nil || c.Root != root {
			t.Errorf("root %q, error %v", c.Root, err)
		}
	})
}
