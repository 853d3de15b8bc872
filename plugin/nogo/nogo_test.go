package nogo_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/plugin/internal/plugintest"
	"github.com/cascadelint/cascadelint/plugin/nogo"
)

// embedded stands for what a user embeds: the example's configuration and schema.
func embedded(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range []string{".cascadelint.yaml", "db/schema.sql"} {
		data, err := os.ReadFile(filepath.Join("..", "testdata", "shop", filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

func findings(t *testing.T, files fstest.MapFS) []string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "testdata", "shop"))
	if err != nil {
		t.Fatal(err)
	}
	return plugintest.Run(t, dir, []*analysis.Analyzer{nogo.New(files)})
}

func TestFindings(t *testing.T) {
	files := embedded(t)
	check := func(t *testing.T) {
		t.Helper()
		got := findings(t, files)
		if len(got) != 2 || !strings.HasPrefix(got[0], "broken/broken.go:12: CL102: ") || !strings.HasPrefix(got[1], "broken/broken.go:18: CL104: ") {
			t.Fatalf("findings %q", got)
		}
		if !strings.Contains(got[0], "(db/schema.sql:5)") {
			t.Errorf("the place in the schema is missing: %s", got[0])
		}
	}
	check(t)
	t.Run("schema discovered", func(t *testing.T) {
		delete(files, ".cascadelint.yaml")
		check(t)
	})
	t.Run("cascading schema", func(t *testing.T) {
		schema := files["db/schema.sql"]
		schema.Data = []byte(strings.ReplaceAll(string(schema.Data), "users (id)", "users (id) ON DELETE CASCADE"))
		if got := findings(t, files); len(got) > 0 {
			t.Errorf("findings %q", got)
		}
	})
}

// TestMistakesFailTheAction: what nogo shows of a broken configuration.
func TestMistakesFailTheAction(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"unknown key", map[string]string{".cascadelint.yaml": "dialekt: mysql\n"}, `.cascadelint.yaml:1: configuration: unknown key "dialekt"; did you mean "dialect"?`},
		{"schema not embedded", map[string]string{".cascadelint.yaml": "dialect: mysql\nschema: [db/schema.sql]\n"}, ".cascadelint.yaml:2:"},
		{"unknown rule", map[string]string{".cascadelint.yaml": "rules: {CL999: off}\n"}, `.cascadelint.yaml:1: there is no rule "CL999"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			files := fstest.MapFS{}
			for name, text := range test.files {
				files[name] = &fstest.MapFile{Data: []byte(text)}
			}
			a := nogo.New(files)
			if err := analysis.Validate([]*analysis.Analyzer{a}); err != nil {
				t.Fatal(err)
			}
			_, err := a.Run(&analysis.Pass{})
			if err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
}

func TestNothingIsLeftBehind(t *testing.T) {
	temp := t.TempDir()
	t.Setenv("TMPDIR", temp)
	t.Setenv("CASCADELINT_CONFIG", "elsewhere.yaml") // has no say: the files are embedded
	if got := findings(t, embedded(t)); len(got) != 2 {
		t.Errorf("findings %q", got)
	}
	left, err := os.ReadDir(temp)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range left {
		if strings.HasPrefix(e.Name(), "cascadelint") {
			t.Errorf("%s is left behind", e.Name())
		}
	}
}
