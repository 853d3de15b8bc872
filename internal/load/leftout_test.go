package load_test

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/cascadelint/cascadelint/internal/load"
)

func TestLeftOut(t *testing.T) {
	sql := "import \"database/sql\"\n\nvar DB *sql.DB\n"
	dir := module(t, map[string]string{
		"go.mod":             "module shop\n\ngo 1.25\n",
		"db/db.go":           "package db\n\n" + sql,
		"db/mysql.go":        "//go:build mysql\n\npackage db\n\nimport \"database/sql\"\n\nvar My *sql.DB\n",
		"db/text.go":         "//go:build lite && !mysql\n\npackage db\n\nconst Text = `DELETE FROM users`\n",
		"db/two.go":          "//go:build a && b\n\npackage db\n\nimport _ \"database/sql\"\n",
		"db/fonts.go":        "//go:build fonts\n\npackage db\n\nimport _ \"strings\"\n",
		"db/generate.go":     "//go:build ignore\n\npackage main\n\nimport _ \"database/sql\"\n",
		"db/system.go":       "//go:build plan9\n\npackage db\n\nimport _ \"database/sql\"\n",
		"db/without.go":      "//go:build !mysql\n\npackage db\n",
		"db/db_test.go":      "//go:build slow\n\npackage db\n\nimport _ \"database/sql\"\n",
		"whole/whole.go":     "//go:build whole\n\npackage whole\n\nimport _ \"database/sql\"\n",
		"testdata/x/x.go":    "//go:build whole\n\npackage x\n\nimport _ \"database/sql\"\n",
		"nested/go.mod":      "module nested\n",
		"nested/n.go":        "//go:build whole\n\npackage nested\n\nimport _ \"database/sql\"\n",
		"db/sub/internal.go": "package sub\n",
	})
	database := func(path string) bool { return path == "database/sql" }
	for name, c := range map[string]struct {
		tags    string
		tests   bool
		pattern string
		want    map[string]string
	}{
		"all folders":     {pattern: "./...", want: map[string]string{"db/mysql.go": "mysql", "db/text.go": "lite", "whole/whole.go": "whole"}},
		"one folder":      {pattern: "./db", want: map[string]string{"db/mysql.go": "mysql", "db/text.go": "lite"}},
		"no such folder":  {pattern: "./db/sub", want: map[string]string{}},
		"with a tag":      {tags: "mysql,whole", pattern: "./...", want: map[string]string{}},
		"with test files": {tests: true, pattern: "./db", want: map[string]string{"db/mysql.go": "mysql", "db/text.go": "lite", "db/db_test.go": "slow"}},
	} {
		t.Run(name, func(t *testing.T) {
			l := load.Loader{Dir: dir, Env: environment(), Tags: c.tags, Tests: c.tests}
			pkgs, _, err := l.Load(t.Context(), []string{c.pattern})
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]string{}
			for _, f := range l.LeftOut(pkgs, []string{c.pattern}, database) {
				rel, err := filepath.Rel(dir, f.File)
				if err != nil {
					t.Fatal(err)
				}
				got[filepath.ToSlash(rel)] = f.Tag
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("left out (-want +got):\n%s", d)
			}
		})
	}
}
