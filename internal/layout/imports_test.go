package layout_test

import (
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/cascadelint/cascadelint/"

// TestImports keeps the core pure and the passes free of files, networks and
// drivers, over everything that a package links.
func TestImports(t *testing.T) {
	pure := []string{"go/ast", "go/types", "golang.org/x/tools/...", "database/sql", "github.com/pingcap/...", "github.com/go-sql-driver/...", "os/exec", "net"}
	passes := []string{"database/sql", "modernc.org/...", "github.com/go-sql-driver/...", "golang.org/x/tools/go/packages", "github.com/spf13/...", module + "verify/...", module + "internal/..."}
	tests := []struct {
		pkg    string
		banned []string
	}{
		{"sqlschema", append(pure, module+"...")},
		{"cascade", pure},
		{"finding", pure},
		{"report", []string{"go/types", "golang.org/x/tools/...", module + "analyzer/..."}},
		{"sqlschema/migration", []string{"go/ast", "database/sql", "golang.org/x/tools/..."}},
		{"sqlschema/mysql", []string{"go/ast", "database/sql", "golang.org/x/tools/..."}},
		{"analyzer", passes},
	}
	for _, tt := range tests {
		t.Run(tt.pkg, func(t *testing.T) {
			for _, dep := range deps(t, module+tt.pkg) {
				for _, b := range tt.banned {
					if matches(b, dep) && dep != module+tt.pkg {
						t.Errorf("%s links %s", tt.pkg, dep)
					}
				}
			}
		})
	}
}

// TestSiblings keeps rules and libraries apart from each other.
func TestSiblings(t *testing.T) {
	for _, dir := range []string{"analyzer/rules/", "analyzer/internal/library/"} {
		for _, pkg := range list(t, "-f", "{{.ImportPath}} {{join .Imports \" \"}}", "./../../"+dir+"...") {
			self, imports, _ := strings.Cut(pkg, " ")
			name, sub := strings.CutPrefix(self, module+dir)
			if !sub {
				continue // the catalogue itself
			}
			for _, dep := range strings.Fields(imports) {
				if other, ok := strings.CutPrefix(dep, module+dir); ok && first(other) != first(name) {
					t.Errorf("%s imports its sibling %s", name, other)
				}
			}
		}
	}
}

func first(path string) string {
	name, _, _ := strings.Cut(path, "/")
	return name
}

func matches(pattern, path string) bool {
	if prefix, ok := strings.CutSuffix(pattern, "..."); ok {
		return strings.HasPrefix(path, prefix)
	}
	return pattern == path
}

func deps(t *testing.T, pkg string) []string {
	t.Helper()
	return list(t, "-deps", pkg)
}

func list(t *testing.T, args ...string) []string {
	t.Helper()
	out, err := exec.Command("go", append([]string{"list"}, args...)...).Output()
	if err != nil {
		t.Fatalf("go list %s: %v", strings.Join(args, " "), err)
	}
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
