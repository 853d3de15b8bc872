package golangci

import (
	"os"
	"path/filepath"
	"testing"
)

func TestConfigFile(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"a/.golangci.yml", "a/b/x.go", "a/c/.golangci.toml", "a/c/x.go", "other/lint.yml", "none/x.go"} {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name string
		dir  string
		args []string
		want string // empty: none
	}{
		{"working directory", "a", []string{"run", "./..."}, "a/.golangci.yml"},
		{"no arguments", "a", nil, "a/.golangci.yml"},
		{"above", "a/b", []string{"run"}, "a/.golangci.yml"},
		{"the working directory comes first", "a", []string{"run", "./c/..."}, "a/.golangci.yml"},
		{"folder asked for", "none", []string{"run", "../a/c/..."}, "a/c/.golangci.toml"},
		{"file asked for", "none", []string{"run", "../a/b/x.go"}, "a/.golangci.yml"},
		{"value of a flag", "a/c", []string{"run", "--timeout", "5m"}, "a/c/.golangci.toml"},
		{"short flag", "a", []string{"run", "-c", "../other/lint.yml"}, "other/lint.yml"},
		{"short flag with its value", "a", []string{"run", "-c../other/lint.yml"}, "other/lint.yml"},
		{"long flag", "a", []string{"run", "--config", "../other/lint.yml", "./..."}, "other/lint.yml"},
		{"long flag with its value", "a", []string{"run", "--config=../other/lint.yml"}, "other/lint.yml"},
		{"another long flag", "a", []string{"run", "--concurrency", "1"}, "a/.golangci.yml"},
		{"none", "none", []string{"run"}, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok := configFile(test.args, filepath.Join(root, filepath.FromSlash(test.dir)))
			want := ""
			if test.want != "" {
				want = filepath.Join(root, filepath.FromSlash(test.want))
			}
			if ok != (want != "") || ok && got != want {
				t.Errorf("%q, %v; want %q", got, ok, want)
			}
		})
	}
}
