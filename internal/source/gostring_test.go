package source

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cascadelint/cascadelint/internal/config"
	"github.com/cascadelint/cascadelint/sqlschema"
)

// FuzzGo: whatever a Go file holds, it is read without a panic, and every
// position is a line of it.
func FuzzGo(f *testing.F) {
	f.Add("package p\nconst a = \"CREATE TABLE a (id INT)\" + b\nvar b = a\n")
	f.Add("package p\nvar s = []string{`CREATE TABLE a (\nid INT)`, fmt.Sprintf(\"DROP TABLE %s\", x)}\n")
	f.Add("package p\nvar (\n\t//go:embed *.sql\n\tx string\n)\nfunc f(a string) { g(\"ALTER TABLE a \" + a) }\n")
	f.Add("package p\nvar a, b = \"CREATE TABLE a \" + \"(id INT -- x\\n)\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "a.go"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		cfg := &config.Config{Root: dir, Schemas: []config.Schema{{
			Dialect: sqlschema.Dialect{Name: "mysql"},
			Sources: []config.Source{{Go: "."}},
		}}}
		l, err := Options{NoCache: true}.Load(cfg)
		if err != nil {
			return
		}
		lines := strings.Count(text, "\n") + 1
		for _, p := range l.Schemas[0].Problems {
			if p.Pos.File != "a.go" || p.Pos.Line < 1 {
				t.Errorf("problem at %s of a file of %d lines: %s", p.Pos, lines, p.Message)
			}
		}
	})
}
