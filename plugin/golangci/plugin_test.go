package golangci_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/go/analysis"

	"github.com/cascadelint/cascadelint/plugin/golangci"
	"github.com/cascadelint/cascadelint/plugin/internal/plugintest"
)

// shop copies the example project, with a configuration of golangci-lint.
func shop(t *testing.T) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("..", "testdata", "shop"))); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, ".golangci.yml"), "version: \"2\"\n")
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func edit(t *testing.T, file, from, to string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), from) {
		t.Fatalf("%s does not contain %q", file, from)
	}
	write(t, file, strings.ReplaceAll(string(data), from, to))
}

// build makes the analyzers as golangci-lint does, in a working directory.
func build(t *testing.T, dir string, settings any) ([]*analysis.Analyzer, error) {
	t.Helper()
	t.Chdir(dir)
	make, err := register.GetPlugin(golangci.Name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := make(settings)
	if err != nil {
		t.Fatal(err)
	}
	if mode := p.GetLoadMode(); mode != register.LoadModeTypesInfo {
		t.Errorf("load mode %q", mode)
	}
	return p.BuildAnalyzers()
}

func mustBuild(t *testing.T, dir string, settings any) []*analysis.Analyzer {
	t.Helper()
	all, err := build(t, dir, settings)
	if err != nil {
		t.Fatal(err)
	}
	if err := analysis.Validate(all); err != nil {
		t.Fatal(err)
	}
	return all
}

// settings are those of the example's .cascadelint.yaml, as golangci-lint decodes
// them: its reader makes keys lower-case.
func settings() map[string]any {
	return map[string]any{
		"dialect": "mariadb@10.11",
		"schema":  []any{"db/schema.sql"},
		"rules":   map[string]any{"cl105": "off"},
	}
}

const blocked = "deleting from users fails while rows of posts.user_id refer to it (error 1451)"

func TestFindings(t *testing.T) {
	dir := shop(t)
	want := plugintest.Run(t, dir, mustBuild(t, dir, nil))
	var places []string
	for _, line := range want {
		place, text, _ := strings.Cut(line, ": ")
		places = append(places, place+" "+text[:5])
		if !strings.Contains(text, "(db/schema.sql:5") {
			t.Errorf("the place in the schema is missing: %s", line)
		}
	}
	// service is silent by what travels over two packages.
	if diff := cmp.Diff([]string{"broken/broken.go:12 CL102", "broken/broken.go:18 CL104"}, places); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if !strings.Contains(want[1], "(posts/posts.go:8)") {
		t.Errorf("the cleanup's place is missing: %s", want[1])
	}

	t.Run("settings", func(t *testing.T) {
		if err := os.Remove(filepath.Join(dir, ".cascadelint.yaml")); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, plugintest.Run(t, dir, mustBuild(t, dir, settings()))); diff != "" {
			t.Errorf("-.cascadelint.yaml +settings\n%s", diff)
		}
	})
	t.Run("from a folder below", func(t *testing.T) {
		if diff := cmp.Diff(want, plugintest.Run(t, dir, mustBuild(t, filepath.Join(dir, "service"), settings()))); diff != "" {
			t.Errorf("-want +got\n%s", diff)
		}
	})
}

func names(all []*analysis.Analyzer) (reporters, facts []string) {
	var visit func(a *analysis.Analyzer)
	visit = func(a *analysis.Analyzer) {
		if len(a.FactTypes) > 0 && !slices.Contains(facts, a.Name) {
			facts = append(facts, a.Name)
		}
		for _, r := range a.Requires {
			visit(r)
		}
	}
	for _, a := range all {
		reporters = append(reporters, a.Name)
		visit(a)
	}
	slices.Sort(facts)
	return reporters, facts
}

// TestNames holds the names against what golangci-lint caches by.
func TestNames(t *testing.T) {
	dir := shop(t)
	reporters, facts := names(mustBuild(t, dir, nil))
	if again, _ := names(mustBuild(t, dir, nil)); !cmp.Equal(reporters, again) {
		t.Errorf("names change without reason: %v, %v", reporters, again)
	}

	edit(t, filepath.Join(dir, "db", "schema.sql"), "REFERENCES users (id)", "REFERENCES users (id) ON DELETE CASCADE")
	edited, kept := names(mustBuild(t, dir, nil))
	if cmp.Equal(reporters, edited) {
		t.Errorf("the names do not tell of the schema's edit: %v", edited)
	}
	if len(facts) == 0 || !cmp.Equal(facts, kept) {
		t.Errorf("facts hang on the schema: %v, %v", facts, kept)
	}
	if got := plugintest.Run(t, dir, mustBuild(t, dir, nil)); len(got) > 0 {
		t.Errorf("with ON DELETE CASCADE: %v", got)
	}

	edit(t, filepath.Join(dir, ".cascadelint.yaml"), "rules:", "gorm: {singular_table: true}\nrules:")
	if _, other := names(mustBuild(t, dir, nil)); cmp.Equal(facts, other) {
		t.Error("facts do not tell of GORM's settings")
	}
}

func TestMistakes(t *testing.T) {
	tests := []struct {
		name     string
		settings any
		want     string
	}{
		{"unknown key", map[string]any{"dialekt": "mysql"}, `.golangci.yml: configuration: unknown key "dialekt"; did you mean "dialect"?`},
		{"no such file", map[string]any{"dialect": "mysql", "schema": []any{"none.sql"}}, "none.sql"},
		{"unknown rule", map[string]any{"rules": map[string]any{"cl999": "off"}}, `there is no rule "cl999"`},
		{"not a mapping", []any{"x"}, "expected keys and values"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := shop(t)
			if err := os.Remove(filepath.Join(dir, ".cascadelint.yaml")); err != nil {
				t.Fatal(err)
			}
			_, err := build(t, dir, test.settings)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
	t.Run("two configurations", func(t *testing.T) {
		_, err := build(t, shop(t), settings())
		if err == nil || !strings.Contains(err.Error(), "keep one") {
			t.Errorf("error %v", err)
		}
	})
}

// TestNolintIsTheHostsAffair: golangci-lint itself drops the issue, and nolintlint
// then knows that the comment was needed.
func TestNolintIsTheHostsAffair(t *testing.T) {
	dir := shop(t)
	edit(t, filepath.Join(dir, "broken", "broken.go"), "user)\n\treturn err", "user) //nolint:cascadelint // known\n\treturn err")
	got := plugintest.Run(t, dir, mustBuild(t, dir, nil))
	if len(got) != 2 || !strings.Contains(got[0], blocked) {
		t.Errorf("findings %v", got)
	}
}
