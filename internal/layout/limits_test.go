package layout_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// comment is how a corpus says which drivers find something, see
// testdata/src/README.md.
type comment string

const (
	everyDriver comment = "// want "
	commandOnly comment = "// program want "
	vetOnly     comment = "not program // want "
	inSQL       comment = "-- want "
)

// held says what holds each row of the table of drivers in docs/limits.md: a
// corpus, which TestCorpora runs through every driver, with the comment in it
// that tells them apart, or a script of the command.
var held = map[string]struct {
	file    string
	comment comment
}{
	"children declared by foreign keys":                                                 {"testdata/src/blocked_by_restrict", everyDriver},
	"children declared by models of packages that the deleting package does not import": {"testdata/src/models_out_of_sight", commandOnly},
	"cleanup in a function of another package":                                          {"testdata/src/cleanup_in_other_package", everyDriver},
	"children of relations that nobody declared":                                        {"testdata/src/implied_relation", commandOnly},
	"cleanup in every caller of a function that deletes":                                {"testdata/src/cleanup_in_caller", vetOnly},
	"a query of sqlc that nobody calls":                                                 {"testdata/src/sqlc_queries/queries", inSQL},
	"interface calls":                                                                   {"testdata/src/interface_implementations", commandOnly},
	"findings about the schema itself (CL2)":                                            {"testdata/src/myisam_child", inSQL},
	"statements not understood (CL903)":                                                 {"cmd/cascadelint/testdata/script/schema.txtar", "not understood"},
	"a schema derived from models":                                                      {"testdata/src/derived_schema", everyDriver},
	"tables that AutoMigrate adds to a script":                                          {"testdata/src/script_and_automigrate", commandOnly},
	"naming settings of `gorm.Config`":                                                  {"testdata/src/gorm_settings_in_code", commandOnly},
	"a fix that changes the tag of a model in another package":                          {"cmd/cascadelint/testdata/script/vetfixtag.txtar", "in another package"},
}

// TestDriverTable: every row of the table of drivers is held by something that
// runs, and nothing is held that the table does not say.
func TestDriverTable(t *testing.T) {
	root := filepath.Join("..", "..")
	text, err := os.ReadFile(filepath.Join(root, "docs", "limits.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, table, found := strings.Cut(string(text), "| | CLI | go vet |\n|---|---|---|\n")
	if !found {
		t.Fatal("docs/limits.md has no table of drivers: | | CLI | go vet |")
	}
	seen := map[string]bool{}
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "|") {
			break
		}
		row := strings.TrimSpace(strings.Split(line, "|")[1])
		seen[row] = true
		h, ok := held[row]
		if !ok {
			t.Errorf("docs/limits.md: nothing holds the row %q: name a corpus or a script in held", row)
			continue
		}
		if !contains(t, filepath.Join(root, filepath.FromSlash(h.file)), string(h.comment)) {
			t.Errorf("docs/limits.md: the row %q is held by %s, where nothing says %q", row, h.file, h.comment)
		}
	}
	for row := range held {
		if !seen[row] {
			t.Errorf("docs/limits.md has no row %q", row)
		}
	}
}

// contains reports whether a file, or one below a folder, has the text.
func contains(t *testing.T, path, text string) bool {
	t.Helper()
	found := false
	err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || found {
			return err
		}
		b, err := os.ReadFile(name)
		found = strings.Contains(string(b), text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
